/** `工业技改投资比全市平均水平高25个百分点`: the distance to another area or to a mean. */
import { withoutEnding } from '../../endings.js';
import { isGap } from '../measure.js';
import type { LeftReading } from '../phrase/index.js';
import type { Slot } from '../slots.js';
import type { Candidate, Context, Shape } from '../types.js';

/** 增速高于全国: whether the words before the quantity speak of growth. */
export const ofGrowth = ({ left }: Slot): boolean => /增速|增幅/.test(left);

/** 年初人代会确定的目标: what was to be reached, and who set it. */
const GOAL = /(?:目标|预算|任务|计划|进度)(?:任务|目标|数|值|要求)?$/;
const SET = /(?:省|市|县|区|镇)?(?:人代会|人大会议|党代会|政府)?(?:所?(?:确定|下达|提出|制定|预定|既定))?的/;

const AREA = /全国|全省|全市|全区|全州|世界|全球|东部|中部|西部/;
/** How fast it grew, or that it is a mean. */
const OF_MEAN = /$(?<=((?:总体|平均|均值|年均|同期|同比|的|水平|增长速度|增长率|增速|增幅|增长|涨幅)*))/;
/** 企业平均增幅: a mean of what is no area stays one. */
const OF_GROWTH = /$(?<=((?:年均|同期|同比|的|水平|增长速度|增长率|增速|增幅|增长|涨幅)*))/;
const LONGEST_COMPARED = 14;

/** What stands on the other side: 全省平均增速 → 全省, 全市规上工业增速 → 全市规上工业; of the same thing elsewhere the area alone. */
function comparedThing(compared: string, subject: string): string {
  const area = AREA.exec(compared)?.[0] ?? '';
  const thing = withoutEnding(compared.replace(/^同期/, ''), area === '' ? OF_GROWTH : OF_MEAN);
  const what = area === '' ? '' : thing.slice(thing.indexOf(area) + area.length).replace(/^(?:平均|同期)/, '');
  const same = area !== '' && (subject.includes(what) || (subject.length > 3 && what.startsWith(subject)));
  if (!same && thing !== '' && thing.length <= LONGEST_COMPARED) return thing;
  return area || compared.slice(0, compared.startsWith('“') ? 9 : 6);
}

/** 增速高于全国: what a gap's name says beyond its subject. */
export function gapWords(left: LeftReading, subject: string, grows: boolean): string {
  const area =
    GOAL.test(left.compared) && !AREA.test(left.compared) ? left.compared.replace(SET, '') : comparedThing(left.compared, subject);
  const relation = /低|慢|少|落后/.test(left.comparison) ? '低于' : /^[优好]于$/.test(left.comparison) ? '优于' : '高于';
  return (grows && !/[速幅率]$|比[例重]$|占/.test(subject) ? `${left.yearly ? '年均' : ''}增速` : '') + relation + area;
}

/** 占全县的52%,同比增长8%,高于全省2个百分点: what grew is no share. */
const JUST_GREW = /(?:增长|下降)-?[\d.]+%[,、](?:增[速幅])?[^,。;\d]{2,16}$/;

export const compared: Shape = {
  id: 'compared',
  propose({ slot, left, state }: Context): Candidate[] {
    if (!isGap(left)) return [];
    const ofShare = slot.quantity.unit.endsWith('百分点') && !ofGrowth(slot) && !JUST_GREW.test(state.before(slot.quantity.start));
    const named = /^(?:这个|这一|该)?(?:增速|增幅)?$/.test(left.name) ? '' : left.name;
    const subject = named || (ofShare ? state.share : '') || state.subject || (slot.listed ? state.topic : '');
    // 增长5%、高于全国1个百分点: it is the growth that is compared
    const grows = ofGrowth(slot) || (left.name === '' && state.change !== null && /[%‰]$|百分点$/.test(slot.quantity.unit));
    return subject ? [{ rule: compared.id, name: subject + gapWords(left, subject, grows), score: 15, flags: [], subject: false }] : [];
  },
};
