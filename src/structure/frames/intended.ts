/** `今年计划完成造林3万亩,新建林场2个`: what a review says was meant to be done. */
import { oneOf } from '../../alternatives.js';

/** Words before 计划 that make it a programme or a plan on paper: 人才计划, 完成年度计划. */
const NAMED = oneOf(
  '行动 振兴 改善 提升 培育 攻坚 科技 研发 发展 成长 支持 工程 专项 三年 五年 营养 人才 引才 培养 改革 创业 教育 扶持 招生 投资 扶贫 脱贫 保护 雨露 阳光',
  '实施 启动 推进 落实 完成 按 按照 纳入 列入 根据 超 占 为 达 的 ” 》 \\)',
);
const DEED = oneOf(
  '除险加固 加固 修复 整治 更新 造林 新造林 完成 实施 新建 新增 建设 建成 安排 改造 引进 增长 实现 筹措 开展 组织 打造 创建 推进 解决 治理 种植 搬迁 退出 出栏 新创建 建立 扩建 生产',
);
const PLANNED = new RegExp(
  `(?:(?:^|[,;:。、]|[全我][市省区县州盟旗])[^,;:。、\\d]{0,14}|[年月][度内份]?)(?<!${NAMED})(?:计划|(?<=年)规划(?=造林|绿化))(?:共|再)?(?:${DEED}(?!投资|的|率)|(?<=[年月][度内份]?计划)新?(?:开工|竣工|投产)(?!的))`,
  'g',
);
/** `年度计划投资68亿元`: of the one amount. */
const AMOUNT =
  /(?:^|[,;:。、])[^,;:。、]{0,24}?(?<!完成|占|为|达到?|超过?|[一-鿿](?:完成|占)(?:本|全)?)(?:年度?|全年|年内|今年|当年)计划(?:完成)?(?:总)?投资(?!的|额)[^,;:。、\d]{0,4}$/;
/** `全年计划增长12%`, `年度目标112亿元`: of the figure itself. */
const OUTRIGHT =
  /(?<!完成|占|为|达到?|超过?|[高低好快]于|较|比)(?:全年|年度|年初|本年度?|(?<![\d一二三四五六七八九十全])年)(?:投资计划|计划|预期目标|预期|目标)(?:增长|下降|控制在|达到|为|实现|完成)?$/;
/** How far back the last character of such words stands, at most. */
const NEAR = 4;
/** Words after which the sentence tells what came of it. */
const DONE = /已|实际|累计|目前|截[至止]|现有|\d月|上半年|季度|完成率|占|达|比上年|较上年|同比|超|仅|均已|全部完成/;

/** Whether the words of a sentence before a quantity say that it was planned, and nothing between that it was done. */
export function intended(before: string): boolean {
  const near = before.slice(-NEAR);
  if (/[划标期]/.test(near) && OUTRIGHT.test(before)) return true;
  const at = Math.max(before.lastIndexOf('计划'), before.lastIndexOf('规划'));
  if (at < 0) return false;
  if (AMOUNT.test(before.slice(Math.max(0, at - 40)))) return true;
  let end = -1;
  for (const found of before.matchAll(PLANNED)) end = found.index + found[0].length;
  return end >= 0 && !DONE.test(before.slice(end));
}
