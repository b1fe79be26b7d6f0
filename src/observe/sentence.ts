/** Reads a sentence clause by clause. */
import { oneOf } from '../alternatives.js';
import type { Excluded, Quantity } from '../model.js';
import { wordFinder } from '../triggers.js';
import { asidesOf, madeAside } from './aside.js';
import { observeClause } from './clause.js';
import type { Known } from './phrase/index.js';
import type { Scene } from './scene.js';
import { shapes as allShapes } from './shapes/index.js';
import { buildClauses, type Clause } from './slots.js';
import type { SentenceState } from './state.js';
import { topicOf } from './topic.js';
import type { Matcher, Observation, Shape } from './types.js';
import { worded, wordedAfter } from './worded.js';

const ZONES =
  '产业园区? 工业园区? 开发区 高新区 经开区 自贸区 自贸片区 综保区 保税区 工业区 园区 新区 试验区 一体化发展示范区 科技园 科技城 科学城 科创园 创新公园 中心城区 主城区 老城区 集聚区';
/** What a clause says of its zone. */
const ZONE_DOES =
  '完成 实现 累计 开工 新开工 在建 竣工 新签约 规上 规模以上 工业 固定资产 营业 产值 主营 引进 新引进 新引入 入驻 新入驻 落户 新落户 集聚 汇聚 新设 货物 吞吐 利用 实际 签约 签订 合同 到位 建成 投产 承接 新增 新推出 预计 全年 年 地区 进出口 税收 财政 一般 生产';
/** What is done with a zone, which is no front of its name. */
const WORKS_ON = '支持 推动 推进 促进 鼓励 引导 加快 深化 完善 加强 依托';
/** A park or zone as the subject of a clause: 产业园完成固定资产投资20亿元, 经开区五年累计完成投资. */
const AREA = new RegExp(
  `^(?:[一二三四五六七八九十]是|全市|全省|全县|全区|其中)?(?:[一-鿿]{0,6}\\d{1,3}[个家])?((?!${oneOf(WORKS_ON)})[一-鿿“”·-]{0,10}?${oneOf(ZONES)})(?=(?:[两三四五六七八九十]年[来间]?)?${oneOf(ZONE_DOES)})`,
);
/** `推进国家级经开区改革,…,利用外资增长45%`: the zones that a sentence opens with are what its figures are of. */
const WORKED_ON =
  /^[一-鿿]{0,4}(?:推进|推动|深化|加快|支持|促进|抓好)((?:国家级|省级)(?:经开区|开发区|高新区|经济技术开发区))(?:改革|创新|提升|转型|扩区|整合|建设)/;
/** Parks and parts of a city that a list of achievements names one after the other: what the next clause says is another's. */
const SCIENCE = /(?:科技园|科技城|科学城|科创园|创新公园|城区|集聚区)$/;
const saysArea = wordFinder(ZONES.replaceAll('区?', '').split(' '));

const BELTS = '经济圈 都市圈 城市群 经济带 经济区 合作区';
/** A belt or cluster that reaches beyond the region, or a part of it, as what a clause without figures is about: 都市圈建设加快,经济总量达… */
const WIDER = new RegExp(
  `^([一-鿿“”]{1,10}${oneOf(BELTS)})(?=建设|加快|加速|发展|能级|一体化|协同|高质量|产业|规划|加力|全面|综合|聚势|提速)`,
);
const saysWider = wordFinder(BELTS.split(' '));

/** Several of the region's parts together, as the subject of a sentence: 澜江都市圈组建…, 西部地区承接…. */
const PARTLY =
  /^((?![全我本各])(?!农村|贫困|边远|偏远|民族|革命|欠发达|少数|城镇|城市|其他|部分|沿海|内陆)[一-鿿]{2,5}(?:都市圈|城市群|经济圈|地区))(?=组建|承接|落地|签约|引进|集聚|建成)/;

/** The region itself comes back: 全市…, 我省… */
const OWN_AREA = /^(?:全[省市区县州旗盟]|我[省市区县州旗盟])/;

/** Everything one sentence says. `state` carries over from the sentence before in the same paragraph. */
export function observeSentence(
  text: string,
  start: number,
  end: number,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
  state: SentenceState,
  matcher: Matcher,
  known: Known,
  shapes: readonly Shape[] = allShapes,
): Observation[] {
  const scene: Scene = { text, state, matcher, known, shapes };
  const clauses = buildClauses(text, start, end, quantities, excluded);
  const out: Observation[] = [];
  let bracket: { readonly end: number; readonly leave: () => void } | null = null;
  for (let n = 0; n < clauses.length; n += 1) {
    const clause = clauses[n] as Clause;
    const next = clauses[n + 1];
    if (bracket !== null && clause.start > bracket.end) {
      bracket.leave();
      bracket = null;
    }
    if (bracket === null && clause.mark === '(' && state.subject !== '')
      bracket = { end: text.indexOf(')', clause.start), leave: state.inBracket(toldBefore(clause.start, out) || state.subject) };
    const area = saysArea(clause.text) ? AREA.exec(clause.text)?.[1] : undefined;
    // 港口区全力服务重大工程,财政收入增长28%: of that district
    const part = clause.mark === '' ? (known.partAt?.(clause.text) ?? '') : '';
    if (part !== '') state.area = part;
    else if (area && !area.includes('每') && !known.own?.(area)) state.area = area;
    else if (clause.mark === '' && clause.slots.length === 0 && WORKED_ON.test(clause.text))
      state.area = WORKED_ON.exec(clause.text)?.[1] ?? '';
    else if (clause.mark === '' && PARTLY.test(clause.text)) state.area = PARTLY.exec(clause.text)?.[1] ?? '';
    else if (state.area !== '' && OWN_AREA.test(clause.text)) state.area = '';
    else if (state.area !== '' && SCIENCE.test(state.area)) state.area = '';
    if (clause.slots.length === 0) state.belt = beltOf(clause.text, known);
    else if (state.belt !== '' && OWN_AREA.test(clause.text)) state.belt = '';
    if (clause.mark === ';') {
      state.add = '';
      state.share = '';
      state.change = null;
    }
    const last = clause.slots[clause.slots.length - 1];
    if (!last) {
      for (const o of worded(scene, withTopic(clause, clauses[n - 1], known))) out.push(o);
      if (!NO_SUBJECT.test(clause.text)) state.turnTo(clause.text, clause.mark === '');
      if (clause.mark !== '、') state.add = '';
      continue;
    }
    const asides = asidesOf(clause, clauses[n - 1], text, start, out);
    if (asides !== null) {
      if (asides !== 'unread') out.push(...asides.map(madeAside));
      continue;
    }
    for (const o of withWholes(clause, clauses[n - 1]?.text.trim() === '其中', observeClause(clause, next, scene), out)) out.push(o);
    if (next?.mark === ':') {
      state.turnTo(last.right);
      state.subject = '';
    }
    for (const o of wordedAfter(scene, clause, last)) out.push(o);
  }
  return out;
}

/** `总产值增长5%(达到90亿元)、增加值增长6%`: what the figure right before the bracket measures, where the clause goes on behind it; else ''. */
function toldBefore(place: number, told: readonly Observation[]): string {
  const last = told[told.length - 1];
  if (last === undefined || last.quantity.start < place) return '';
  const of = told.find(({ quantity }) => quantity.outerEnd === place - 1);
  return of === undefined || of.measure === 'gap' ? '' : of.name;
}

/** `下降2%(剔除减税因素,同口径增长3%)`: what was left out is not what grew. */
const NO_SUBJECT = /^(?:剔除|扣除|不含|不计)[^,。;]{2,20}(?:因素|影响|基数)(?:后|影响)?$/;

/** A result that is a clause of its own. */
const RESULT_ALONE = /^(?:力争|努力|确保|继续|有望)?(?:实现|保持)(?:正|稳定|平稳|较快|恢复性|稳步)增长$/;

/** `固定资产投资扭转下滑态势,实现正增长`: what the clause before opens with is what grows. */
function withTopic(clause: Clause, before: Clause | undefined, known: Known): Clause {
  if (clause.mark !== ',' || before === undefined || before.slots.length > 0 || !RESULT_ALONE.test(clause.text)) return clause;
  const topic = topicOf(before.text, known);
  return topic !== '' && known(topic) && !/(?:工程|项目|企业|实事)$/.test(topic) ? { ...clause, text: topic + clause.text } : clause;
}

function beltOf(clause: string, known: Known): string {
  const wider = saysWider(clause) ? WIDER.exec(clause)?.[1] : undefined;
  return wider ?? (clause.startsWith('县域经济') && known.foreign?.('全县') ? '县域' : '');
}

/** `其中`: the figures of the clause are parts of the last whole in the same unit, or of the last one. */
function withWholes(clause: Clause, ofWhich: boolean, found: Observation[], before: readonly Observation[]): Observation[] {
  if (!ofWhich && !clause.text.startsWith('其中')) return found;
  const wholes = before.filter((o) => o.partOf === null && o.measure !== 'qualitative');
  return found.map((o) => {
    const whole = wholes.findLast((w) => w.unit === o.unit && w.measure === o.measure);
    // 卫生机构床位1.8万张,其中医院床位1.3万张: a part is not the whole's indicator
    const counted = !/元$|^[%‰]$|百分点$/.test(o.unit) && whole !== undefined && whole.name !== o.name;
    const same = counted && whole.match !== null && whole.match.id === o.match?.id;
    return { ...o, match: same ? null : o.match, partOf: whole ?? wholes.at(-1) ?? null };
  });
}
