/** `查处案件120起、违法人员300人`, `城区新建公园12个、停车场30个`: a deed goes on through the list, with who does it or where. */
import { type Token, tokens } from '../../tokenize/tokens.js';
import { CARRIED_ACT } from '../phrase/index.js';
import type { Completion } from '../types.js';
import { isOfNouns } from './kept-verb.js';
import { isAmount } from './names.js';

/** Done to things, one after another. */
const DEEDS: ReadonlySet<string> = new Set(
  '查处 破获 侦破 绿化 硬化 亮化 打通 清淤 养护 修缮 整修 迁建 腾退 收储 出让 征收 推广 开通 安装 维护 栽植 整改 修订 废止 取消 下放 封育 生产 收购 出口 建设 开工 竣工'.split(
    ' ',
  ),
);
/** Done to people and firms: 表彰先进集体12个、先进个人30名. */
const TO_PEOPLE: ReadonlySet<string> = new Set('走访 表彰 奖励 检查 排查 搬迁 转移 帮扶 救治 筛查 体检'.split(' '));
const PEOPLE = /[人名户家个]$|人次$|户次$/;

/** With these a verb makes a compound, and is done to nothing: 生产企业, 建设用地, 绿化面积. */
const COMPOUND =
  /^(?:项目|工程|企业|基地|中心|园|试点|平台|机构|网点|站|单位|任务|队伍|设施|设备|人员|岗位|面积|能力|资金|体系|标准|方案|计划|线路|用地|示范|总|产[值量]|收入|规模|技术|服务|行动|活动|车间)/;
/** Nothing but deeds, whatever they are done to. */
const BRINGS_IN = /^(?:引进|建成|引入|培育)$/;

/** The second of two deeds: 建设改造农村公路, 建设筹集住房. */
const JOINT = /^(?:和|与|及|、)?(?:改造|筹集|提升|修复|更新)(?=.{2})/;

/** Who does something, or where: 高新区, 消防救援队伍, 海绵城市试点. */
const OWNER = /(?:[区城镇园市院校]|基地|企业|中心|工程|行动|试点|方面|系统|队伍|部门|平台|公司|集团)$/;

/** Whether the verb is a deed behind such an owner that was done to such a thing. */
function isDeed({ cls, text }: Token, owner: string, thing: string): boolean {
  const done = DEEDS.has(text) || TO_PEOPLE.has(text);
  if (owner === '' ? !done : !(done || cls === 'add' || CARRIED_ACT.test(text)) || !OWNER.test(owner)) return false;
  return TO_PEOPLE.has(text) || cls === 'add' || BRINGS_IN.test(text) || !COMPOUND.test(thing);
}

/** The deed that a name opens with, behind who does it, or ''. */
function deedOf(told: string, unit: string, next: string): string {
  const words = tokens(told);
  if (words.at(-1)?.cls !== 'noun') return '';
  let owner = '';
  for (const word of words) {
    const thing = told.slice(owner.length + word.text.length);
    if (thing.length < 2) return '';
    if (isDeed(word, owner, thing)) {
      if (TO_PEOPLE.has(word.text)) return PEOPLE.test(unit) && PEOPLE.test(next) ? owner + word.text : '';
      return owner + word.text + (JOINT.exec(thing)?.[0] ?? '');
    }
    owner += word.text;
  }
  return '';
}

/** The name of a later member with the deed of the first. */
export const deedGoesOn: Completion = (name, { slot, left, right, state, known }) => {
  const { unit } = slot.quantity;
  if (!slot.listed || slot.left !== name || left.lead !== '' || left.generic || right.name !== '' || isAmount(unit)) return name;
  // 建设5G基站320个、充电桩保有量1200个: how many there are
  if (/[量率数]$/.test(name)) return name;
  if (state.add !== '' || state.subject.length < 4 || isAmount(state.unit) || !isOfNouns(name)) return name;
  const deed = deedOf(state.subject, state.unit, unit);
  return deed === '' || (known(name) && !known(deed + name)) ? name : deed + name;
};
