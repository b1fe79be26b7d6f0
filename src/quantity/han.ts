/** Which Chinese numerals with a unit are figures, and which are structure, rhetoric or epithets. */
import { boundBefore } from './bounds.js';
import { isRound } from './numbers.js';
import type { UnitAt } from './units.js';

const REACH_LEFT = /(?:达到?|突破|迈上|跨上|站上|跨越|跃上|迈入|增加|增长|总量|总额)$/;
const ACT_LEFT = /(?:实施|开展|推出|建成|新建|建设|完成|组织|举办|引进|培育|选派|选聘|签约|和|及|、|新增|改造|打造|创建|启动)$/;
const THING =
  /^(?:[^,。;、\d“”]{0,8}?)(?:道路|村|社区|学校|小学|中学|幼儿园|医院|卫生院|公园|广场|大桥|桥梁|隧道|高速|铁路|电站|污水处理厂|企业|项目|工程|课题|专科|遗址|港口|机场|水库|公路|线路|车站|场馆|体育馆|图书馆|博物馆|养老院|敬老院|福利院|小区|酒店)/;
const LIST_LEFT = /(?:等|、[^,。;、]{2,10})$/;

/** null: a figure; `ignore`: not worth a mention; else the reason why it is none. */
export function judgeHan(text: string, at: number, written: string, unit: UnitAt): string | null {
  const left = text.slice(Math.max(0, at - 16), at);
  const right = text.slice(unit.outerEnd, unit.outerEnd + 16);
  if (/[第“头同统唯单万逐]$/.test(left) && written.length === 1) return 'ignore';
  if (written === '一' && unit.unit !== '倍') return 'ignore';
  if (/^(?:级(?!别)|型|式|产业|集群|强)/.test(right)) return 'epithet';
  if (unit.kind === 'time') return 'duration';
  const measured = unit.kind !== 'count';
  const bounded = boundBefore(text, at) !== null || /^(?:以上|左右|以内)/.test(right) || unit.more !== '';
  if (/[百千万亿]/.test(written)) {
    if (!isRound(written)) return null;
    if (bounded || REACH_LEFT.test(left)) return null;
    if (measured) return 'epithet';
    if (/[家户人名]/.test(unit.unit) && !/^[^,。;、]{0,4}(?:企业|单位|专家)/.test(right)) return 'rhetoric';
    return ACT_LEFT.test(left) && !/^[^,。;、]{0,12}(?:行动|计划|活动)/.test(right) ? null : 'rhetoric';
  }
  if (unit.unit === '倍') return /^[一二两三四五六七八九十]+$/.test(written) ? null : 'rhetoric';
  if (measured) return unit.kind === 'points' || bounded ? null : 'ignore';
  if (written.length > 1 && written !== '十') return /^(?:项|条)/.test(unit.unit) && !bounded ? 'structure' : null;
  if (written === '十' && unit.unit === '项' && ACT_LEFT.test(left)) return null;
  if (bounded) return null;
  return LIST_LEFT.test(left) && THING.test(right) ? null : 'structure';
}
