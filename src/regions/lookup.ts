/**
 * A name, short name or code → the region it means.
 *
 * Tie-breaks, in this order:
 * 1. `code` given: the candidate with that code, else the candidates inside that area.
 * 2. `parent` given: the candidate whose own full name and whose divisions above stand in that text
 *    (own full name 8, each division above 4 in full and 2 in short); it must win alone.
 *    A retired name wins over a current one only if the parent fits it alone (莱芜市 + 钢城区).
 * 3. A full name or alias goes before a short name, a current one before a retired one.
 * 4. Of a short name, the higher level (朝阳 → 朝阳市; 吉林 → 吉林省): a county is seldom meant without its suffix.
 * 5. Else the name is ambiguous: region null, and all candidates.
 */
import type { Region } from '../model.js';
import { allNamed, divisionsNamed, namesAbove, wasRetired } from './names.js';
import { type Division, regionByCode } from './table.js';
import { isZoneName } from './zones.js';

export interface LookupOptions {
  /** text that may name the divisions above: a phrase, a title, a path */
  readonly parent?: string;
  /** six digits of the region or of a division above it */
  readonly code?: string;
}

export interface Lookup {
  readonly region: Region | null;
  /** all divisions of that name in order of code; empty if the name is unknown */
  readonly candidates: readonly Region[];
}

const NATION = /^(?:全国|中国|中华人民共和国)$/;
const RANK = { province: 3, prefecture: 2, county: 1 } as const;

function best(candidates: readonly Division[], score: (division: Division) => number): Division[] {
  const scores = candidates.map(score);
  const top = Math.max(...scores);
  return candidates.filter((_, i) => scores[i] === top);
}

function parentScore(division: Division, name: string, text: string): number {
  let score = division.name !== name && text.includes(division.name) ? 8 : 0;
  for (const above of namesAbove(division)) {
    if (above.full.some((full) => text.includes(full))) score += 4;
    else if (above.short.some((short) => short !== name && text.includes(short))) score += 2;
  }
  return score;
}

/** The candidates of the first way to bear the name that fit the parent best, or none if nothing fits. */
function fitting(tiers: Iterable<readonly Division[]>, name: string, text: string): Division[] {
  for (const tier of tiers) {
    const winners = best(tier, (division) => parentScore(division, name, text));
    if (winners[0] !== undefined && parentScore(winners[0], name, text) > 0) return winners;
  }
  return [];
}

function decide(candidates: readonly Division[], name: string): Region | null {
  const isShort = candidates.every((division) => division.name !== name);
  const winners = isShort ? best(candidates, ({ level }) => RANK[level]) : candidates;
  return winners.length === 1 ? (winners[0] ?? null) : null;
}

function insideCode(name: string, code: string): Division[] {
  const stem = code.replace(/(?:00)+$/, '');
  const all = allNamed(name);
  const same = all.filter((division) => division.code === code);
  return same.length > 0 ? same : all.filter((division) => division.code.startsWith(stem));
}

/** 山东省荣成市, 福州鼓楼区: the name after the divisions above it. */
function splitPath(name: string): { own: string; above: string } | null {
  for (let i = 2; i <= name.length - 2; i++) {
    const own = name.slice(i);
    const above = name.slice(0, i);
    const isBelow = (division: Division) =>
      namesAbove(division).some(({ full, short }) => [...full, ...short].some((word) => above.endsWith(word)));
    if (allNamed(own).some(isBelow)) return { own, above };
  }
  return null;
}

/** Looks a region up by full name, alias, short name (two characters or more), path of names, or code. */
export function lookupRegion(rawName: string, options: LookupOptions = {}): Lookup {
  const name = rawName.replace(/[\s/\\]+/g, '');
  const { parent, code } = options;
  if (NATION.test(name)) {
    const nation: Region = { name: '全国', code: null, level: 'nation' };
    return { region: nation, candidates: [nation] };
  }
  if (/^\d{6}$/.test(name)) {
    const region = regionByCode(name);
    return { region, candidates: region === null ? [] : [region] };
  }
  const candidates = name.length < 2 ? undefined : divisionsNamed(name).next().value;
  if (!candidates) return lookupOther(name, options);
  // a full name that only one area bears, now or before, needs no look at its parents
  const [only] = candidates;
  if (code === undefined && candidates.length === 1 && only?.name === name && !wasRetired(name)) return { region: only, candidates };
  const inCode = code === undefined ? [] : insideCode(name, code);
  const pool = inCode.length > 0 ? inCode : candidates;
  const fits = parent === undefined ? [] : fitting(inCode.length > 0 ? [inCode] : divisionsNamed(name), name, parent);
  return { region: decide(fits.length > 0 ? fits : pool, name), candidates };
}

function lookupOther(name: string, { parent, code }: LookupOptions): Lookup {
  const path = splitPath(name);
  if (path !== null) {
    return lookupRegion(path.own, { parent: `${parent ?? ''} ${path.above}`, ...(code === undefined ? {} : { code }) });
  }
  if (isZoneName(name)) {
    const zone: Region = { name, code: null, level: 'other' };
    return { region: zone, candidates: [zone] };
  }
  return { region: null, candidates: [] };
}
