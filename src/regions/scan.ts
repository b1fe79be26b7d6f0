/** Looks single names and codes up in the packed table as it stands: most runs ask for one region and need no index. */

import { type Division, levelOfCode } from './division.js';
import { DIVISIONS } from './divisions.gen.js';

const isDigit = (ch: string | undefined): boolean => ch !== undefined && ch >= '0' && ch <= '9';

/** The six-digit code of the entry whose name starts at `at`. A line is `PP[CC]name XXname XXname …`. */
function codeAt(at: number): string {
  const line = DIVISIONS.lastIndexOf('\n', at - 1) + 1;
  const digits = isDigit(DIVISIONS[line + 2]) ? 4 : 2;
  const key = DIVISIONS.slice(line, line + digits);
  return at === line + digits ? key.padEnd(6, '0') : key + DIVISIONS.slice(at - 2, at);
}

/** All current divisions with this full name, in order of code. */
export function divisionsWithName(name: string): Division[] {
  const found: Division[] = [];
  for (let at = DIVISIONS.indexOf(name); at >= 0; at = DIVISIONS.indexOf(name, at + 1)) {
    const after = DIVISIONS[at + name.length];
    if (!isDigit(DIVISIONS[at - 1]) || (after !== undefined && after !== ' ' && after !== '\n')) continue;
    const code = codeAt(at);
    found.push({ name, code, level: levelOfCode(code) });
  }
  return found;
}

/** The current division with this six-digit code, or null. */
export function divisionWithCode(code: string): Division | null {
  const level = levelOfCode(code);
  const key = level === 'province' ? code.slice(0, 2) : code.slice(0, 4);
  for (let at = DIVISIONS.indexOf(key); at >= 0; at = DIVISIONS.indexOf(key, at + 1)) {
    const starts = at === 0 || DIVISIONS[at - 1] === '\n';
    if (!starts || isDigit(DIVISIONS[at + key.length])) continue;
    const end = DIVISIONS.indexOf('\n', at);
    const [head = '', ...counties] = DIVISIONS.slice(at + key.length, end < 0 ? undefined : end).split(' ');
    if (level !== 'county') return head === '' ? null : { name: head, code, level };
    const county = counties.find((row) => row.startsWith(code.slice(4)));
    return county === undefined ? null : { name: county.slice(2), code, level };
  }
  return null;
}

/** Full names of the current divisions right below a six-digit code, in order of code; none below a county. */
export function namesBelow(code: string): string[] {
  const level = levelOfCode(code);
  if (level === 'county') return [];
  const lines = DIVISIONS.split('\n');
  if (level === 'province') {
    const cities: string[] = [];
    for (const line of lines) {
      if (!line.startsWith(code.slice(0, 2)) || !isDigit(line[2])) continue;
      // a line without a name groups the districts and counties right below its province
      const [head = '', ...counties] = line.slice(4).split(' ');
      if (head !== '') cities.push(head);
      else for (const county of counties) cities.push(county.slice(2));
    }
    return cities;
  }
  const own = lines.find((line) => line.startsWith(code.slice(0, 4)) && !isDigit(line[4]));
  return own === undefined
    ? []
    : own
        .split(' ')
        .slice(1)
        .map((county) => county.slice(2));
}
