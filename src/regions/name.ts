/** Is a word the name of a region, and a name without the region before it. */
import { fullNameAt } from './match.js';
import { allNamed } from './names.js';

/** 全市 and its like, not where the next word takes its last character (全市|场, 全区|域). */
const OWN_AREA = /^(?:全自治[区州县旗]|[全我本][省市区县州旗盟])(?![场域级区会])/;

/**
 * Is the whole text the name of a division: a full name, an alias, or the short name of a province or prefecture (two characters or more)?
 * Short names of counties are left out: many are ordinary words (和平, 东方, 城关).
 */
export function isRegionName(text: string): boolean {
  if (/^(?:全国|中国|中华人民共和国)$/.test(text)) return true;
  if (text.length < 2) return false;
  return allNamed(text).some(({ name, level }) => level !== 'county' || name === text || /[县州旗区]$/.test(text));
}

/**
 * Removes the names of divisions that a name starts with (荣成市常住人口, 山东省荣成市常住人口), and 全市, 我省, 本县.
 * Short names and 全国 stay: 上海港 is a port, 全国 another area. A name that is nothing else stays as it is.
 */
export function stripRegionPrefix(name: string): string {
  let end = 0;
  for (let found = fullNameAt(name, 0); found !== null; found = fullNameAt(name, end)) end += found.length;
  const own = name.slice(end).replace(OWN_AREA, '');
  const rest = own.length < name.length ? own.replace(/^的/, '') : own;
  return rest === '' ? name : rest;
}
