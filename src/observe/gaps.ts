/** Runs of distances and of contributions: 比全省和全国分别高1.2、2.3个百分点, 对经济增长的贡献率分别为6%、41%、53%. */

import type { Reference } from '../record.js';
import type { Known, LeftReading } from './phrase/index.js';
import { readLeft } from './phrase/index.js';
import type { Matcher, Reading, State } from './types.js';

const AREA = '(?:全国|全省|全市|全区|全州|全县|东部|中部|西部)(?:地区)?(?:平均水平|平均)?';
const OF_TWO = new RegExp(`(?:比|较|与)(${AREA})(?:、|和|与|及)?(${AREA})(?:相比)?$`);
/** The same behind the verb: 分别高于全市、全省平均增速. */
const FROM_TWO = new RegExp(`^(高于|低于|快于|慢于|优于)(${AREA})(?:、|和|与|及)(${AREA})(?:平均)?(?:增速|增幅|水平)?$`);
/** And between them: 分别比全国和东部高. */
const THAN_TWO = new RegExp(`^[比较](${AREA})(?:、|和|与|及)(${AREA})([高低快慢])出?(?:了|约)?$`);
const DISTANCE = /^(?:要)?(?:高出?|低|快|慢|高于|低于|领先|落后)(?:了|约)?$/;

/** One reading for each of the quantities, all of one name. */
export interface GapRun {
  readonly name: string;
  readonly lefts: readonly LeftReading[];
}

/** `财政收入增幅,分别高于全省、全市4.6和6个百分点`: what is held against both, said before the comma. */
const GROWTH_OF = /.{2}增[速幅]$/;

/** `增速比全省和全国分别高1.2、2.3个百分点`: how far one figure is from each of two areas. */
export function gapsOf(readings: readonly Reading[], i: number, count: number, state: State, known: Known): GapRun | null {
  const first = readings[i];
  if (!first || count !== 2) return null;
  const [before = '', after = ''] = first.slot.left.split('分别');
  const than = THAN_TWO.exec(after);
  const behind = FROM_TWO.exec(after) ?? (than && ['', than[3] ?? '', than[1] ?? '', than[2] ?? '']);
  const front = behind ? null : OF_TWO.exec(before);
  if (!behind && !(front && DISTANCE.test(after))) return null;
  const [relation = '', ...areas] = behind ? behind.slice(1) : [after.replace(/[了约]$/, ''), ...(front?.slice(1) ?? [])];
  const name = readLeft(before.slice(0, front?.index ?? before.length), known).name;
  const subject = name === '' || /^(?:增速|增幅)$/.test(name) ? (GROWTH_OF.test(state.fresh) ? state.fresh : state.subject) : name;
  if (subject === '') return null;
  return { name: subject, lefts: areas.map((compared) => ({ ...first.left, name: subject, compared, comparison: relation })) };
}

const SECTORS = ['第一产业', '第二产业', '第三产业'];
/** What each of the three sectors has of growth, told of all three. */
const OF_GROWTH = /^(?:三次产业)?(?:对)?((?:对)?[^,;。、\d]{2,12}增长的?贡献率|(?:拉动|带动)[^,;。、\d]{2,8}增长)$/;

/** `三次产业对经济增长的贡献率分别为6%、41%、53%`, `分别拉动GDP增长0.7个、5.1个、6.5个百分点`: each sector's; null for another run. */
export function contributionsOf(readings: readonly Reading[], i: number, count: number, state: State): string[] | null {
  const left = readings[i]?.slot.left ?? '';
  if (count !== SECTORS.length || !left.includes('分别')) return null;
  const said = left.replace('分别', '').replace(/(?:约?为|达到?|是)$/, '');
  const head = OF_GROWTH.exec(said)?.[1];
  if (head === undefined) return null;
  const sectors =
    said.startsWith('三次产业') ||
    state.subject === '三次产业结构' ||
    SECTORS.every((sector, k) => state.distributed[k]?.startsWith(sector));
  return sectors ? SECTORS.map((sector) => sector + (head.endsWith('贡献率') && !head.startsWith('对') ? `对${head}` : head)) : null;
}

/** What a gap is measured against. The margin is the record's own value. */
export function gapReference(left: LeftReading, name: string, matcher: Matcher): Reference {
  const subject = name.replace(/(?:高于|低于|优于).*/, '');
  const region = /全国|全省|全市|全区|全州|世界|全球|东部|中部|西部/.exec(left.compared)?.[0] ?? null;
  const match = matcher(subject, '%', 'growth') ?? matcher(subject, '', 'qualitative');
  return { indicator: match?.id ?? null, region, relation: /低|慢|少|落后/.test(left.comparison) ? 'below' : 'above', margin: null };
}
