/** The table of divisions (GB/T 2260), parsed on first use. Codes: `PP0000` province, `PPCC00` prefecture, `PPCCXX` county. */
import type { Region } from '../model.js';
import { type Division, levelOfCode } from './division.js';
import { DIVISIONS } from './divisions.gen.js';
import { divisionWithCode } from './scan.js';

export { type Division, levelOfCode } from './division.js';

import { RETIRED } from './retired.gen.js';

/** A code or name that the current table no longer has; years of the first and last table seen with it. */
export interface RetiredDivision extends Division {
  readonly firstYear: number;
  readonly lastYear: number;
}

function rowsOf<T>(text: string, make: (code: string, row: string) => T): T[] {
  const rows: T[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const parts = line.split(' ');
    const head = parts[0] ?? '';
    const digits = head.charCodeAt(2) >= 48 && head.charCodeAt(2) <= 57 ? 4 : 2;
    const key = head.slice(0, digits);
    if (head.length > digits) rows.push(make(key.padEnd(6, '0'), head.slice(digits)));
    for (let i = 1; i < parts.length; i++) {
      const county = parts[i] ?? '';
      rows.push(make(key + county.slice(0, 2), county.slice(2)));
    }
  }
  return rows;
}

/** Items by each of their keys, in their order. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

let current: readonly Division[] | undefined;
let retired: readonly RetiredDivision[] | undefined;
let retiredByCode: ReadonlyMap<string, readonly RetiredDivision[]> | undefined;

/** All current divisions in order of code. */
export function divisions(): readonly Division[] {
  current ??= rowsOf(DIVISIONS, (code, name) => ({ name, code, level: levelOfCode(code) }));
  return current;
}

/** All retired codes and names in order of code. */
export function retiredDivisions(): readonly RetiredDivision[] {
  retired ??= rowsOf(RETIRED, (code, row) => ({
    name: row.slice(0, -4),
    code,
    level: levelOfCode(code),
    firstYear: 2000 + Number(row.slice(-4, -2)),
    lastYear: 2000 + Number(row.slice(-2)),
  }));
  return retired;
}

/** Retired names that had this code, oldest first. */
export function retiredWithCode(code: string): readonly RetiredDivision[] {
  retiredByCode ??= groupBy(retiredDivisions(), (division) => [division.code]);
  return retiredByCode.get(code) ?? [];
}

/** The division with this six-digit code: the current one, else the last that had it; null if none. */
export function regionByCode(code: string): Division | null {
  return divisionWithCode(code) ?? retiredWithCode(code).at(-1) ?? null;
}

/** Codes above this one, nearest first: `350502` → `350500`, `350000`. */
export function parentCodes(code: string): string[] {
  const level = levelOfCode(code);
  if (level === 'province') return [];
  const province = `${code.slice(0, 2)}0000`;
  return level === 'county' ? [`${code.slice(0, 4)}00`, province] : [province];
}

/** The division directly above; a county directly under its province has the province; null for provinces and areas without a code. */
export function parentOf(region: Region): Division | null {
  if (region.code === null) return null;
  for (const code of parentCodes(region.code)) {
    const parent = regionByCode(code);
    if (parent !== null) return parent;
  }
  return null;
}

/** Order of GB/T 2260, areas without a code last. */
export function compareCodes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
