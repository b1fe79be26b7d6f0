/** Names of rows that are parts of the row above them, or lack the noun of their column or group. */

import type { Matcher } from '../catalogue/index.js';
import type { RowName } from './name.js';

/** The row that the rows after it may be parts of, and whether one of them was. */
export interface Whole {
  readonly name: string;
  readonly units: readonly string[];
  readonly parts: boolean;
  /** the rows after it are the value added of sectors */
  readonly sectors: boolean;
}

export const NO_WHOLE: Whole = { name: '', units: [], parts: false, sectors: false };
const SECTOR = /(?<![就失企作创])业$/;

export function wholeOf(name: string, units: readonly string[], before: Whole): Whole {
  const sectors = name.endsWith('生产总值') || (before.sectors && name.endsWith('增加值'));
  return { name, units, parts: false, sectors };
}

/** Words that only say of which part the whole's noun is said. */
const QUALIFIER =
  /^(?:城镇|农村|城市|乡村|城乡|市区|市本级|县域|县级|区级|男性?|女性?|国有|民间|民营|私营|国内|国外|境内|境外|公路|铁路|水路|民航|航空|中央|地方|个人|单位|住户|企业)$/;

/** The name of a row after `whole`: `其中:城镇` and, after such a row, `农村` are joined with what they are parts of. */
export function nameIn(
  whole: Whole,
  { name: own, units }: { readonly name: RowName; readonly units: readonly string[] },
  unit: string,
  match: Matcher,
): { readonly name: string; readonly part: boolean } {
  if (whole.sectors && SECTOR.test(own.name) && own.change === null && (units.length === 0 || units[0] === whole.units[0]))
    return { name: `${own.name}增加值`, part: own.part };
  // 占全省比重 under 进出口总额
  if (own.name.startsWith('占') && whole.name !== '') return { name: whole.name + own.name, part: true };
  if (own.part) return { name: joinPart(own.name, whole.name, match), part: true };
  const sameUnit = units.length === 0 || units[0] === whole.units[0];
  const follows = whole.parts && own.name.length <= 4 && sameUnit && match(own.name, unit, 'level') === null;
  return follows ? { name: joinPart(own.name, whole.name, match), part: true } : { name: own.name, part: false };
}

/** `其中:城镇` under a whole: the part with the whole's noun, where the part alone does not say what is measured. */
function joinPart(part: string, whole: string, match: Matcher): string {
  const known = (name: string): boolean => match(name, '', 'qualitative') !== null;
  if (whole.endsWith('人口') && !part.endsWith('人口')) return `${part}人口`;
  if (whole === '' || known(part)) return part;
  if (known(part + whole)) return part + whole;
  const bare = whole.replace(/^(?:城乡|全体)/, '');
  const noun = bare.startsWith('居民') && part.endsWith('居民') ? part.slice(0, -2) + bare : part + bare;
  return known(noun) || QUALIFIER.test(part) ? noun : part;
}

/** The name with whose figure it is: 城镇居民 over 人均可支配收入, 居民 of which is said once. */
export function owned(of: string, name: string): string {
  if (of === '' || name.startsWith(of)) return name;
  return of.endsWith('居民') && name.startsWith('居民') ? of + name.slice(2) : of + name;
}

/** The name with the noun of its column, where it does not end in one: 粮食 under 产量. */
export function counted(name: string, noun: string): string {
  if (noun === '' || name.endsWith(noun)) return name;
  return /^(?:比重|占比|构成|份额)$/.test(noun) || !/[量额值数率比]$|收入$|支出$|余额$/.test(name) ? name + noun : name;
}
