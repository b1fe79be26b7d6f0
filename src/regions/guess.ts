/** The region of a text that never says whose report it is, from how often it names one area. */
import type { Region } from '../model.js';
import { shortForms } from './short.js';
import { divisions } from './table.js';

/** 我省, 全市: on which level the text speaks; counties are left out, their short names are too often ordinary words. 全区 is said by districts and by autonomous regions: no guess. */
const SELF = /[我全](省|自治区|市|州|盟|区|县|旗)/g;
const LEVELS: Readonly<Record<string, RegExp>> = { 省: /省$/, 自治区: /自治区$/, 市: /市$/, 州: /自治州$/, 盟: /盟$/ };
const AT_LEAST = 3;
const TIMES_THE_NEXT = 2;

function speaksAs(text: string): RegExp | undefined {
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.matchAll(SELF)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1])[0];
  return top === undefined ? undefined : LEVELS[top[0]];
}

/** The province or prefecture that the text names by far most often, at the level on which it speaks of itself; else null. */
export function guessRegion(text: string): Region | null {
  const form = speaksAs(text);
  if (form === undefined) return null;
  const counted = divisions()
    .filter(({ name, level }) => level !== 'county' && form.test(name))
    .map((region) => ({ region, count: text.split(shortForms(region).short ?? region.name).length - 1 }))
    .sort((a, b) => b.count - a.count);
  const [first, next] = counted;
  if (first === undefined || first.count < AT_LEAST || first.count < TIMES_THE_NEXT * (next?.count ?? 0)) return null;
  return first.region;
}
