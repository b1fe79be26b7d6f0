import { basename, normalize } from 'node:path';
import type { Lang } from '../output/words.js';
import { givenRegion } from '../regions/given.js';
import { compareWordsOf } from './compareWords.js';
import { UsageError } from './errors.js';
import { yearOf } from './options.js';
import { type Words, wordsOf } from './words.js';

/** What the user says of inputs: for all of them, or file by file. */
export type GivenFor<T> = (path: string) => T | undefined;

const SHOWN = 6;

/**
 * The region's code, or its name where it has none: `福州鼓楼区` is 350102.
 * Throws UsageError for a name that several areas share or that is none.
 */
export function regionOf(value: string, lang: Lang): string {
  const words = compareWordsOf(lang);
  const given = givenRegion(value);
  if (given.kind === 'known') return given.region.code ?? given.path;
  if (given.kind === 'unlisted') return value.trim();
  if (given.kind === 'unknown') throw new UsageError(words.unknownRegion(value));
  const listed = given.candidates.slice(0, SHOWN).map(({ path, code }) => `${path}${code === null ? '' : ` ${code}`}`);
  throw new UsageError(
    words.sameRegion(value, `${listed.join(lang === 'zh' ? '、' : ', ')}${given.candidates.length > SHOWN ? ' …' : ''}`),
  );
}

/** `甲.txt=福建省,乙.txt=350500`, or one value for all inputs. A file goes by its path or its name. */
function givenFor<T>(value: string | undefined, read: (text: string) => T): GivenFor<T> {
  const all: T[] = [];
  const own = new Map<string, T>();
  for (const part of value?.split(/[,，]/) ?? []) {
    const at = part.lastIndexOf('=');
    if (at < 0) all.push(read(part));
    else own.set(normalize(part.slice(0, at)), read(part.slice(at + 1)));
  }
  return (path) => own.get(normalize(path)) ?? own.get(basename(path)) ?? all.at(-1);
}

/** `--region NAME`, or `--region FILE=NAME,FILE=CODE`. */
export const regionsFor = (value: string | undefined, lang: Lang): GivenFor<string> => givenFor(value, (text) => regionOf(text, lang));

/** `--year YYYY`, or `--year FILE=YYYY,FILE=YYYY`. */
export const yearsFor = (value: string | undefined, words: Words): GivenFor<number> =>
  givenFor(value, (text) => {
    const year = yearOf(text.trim(), words);
    if (year === undefined) throw new UsageError(words.badYear(text));
    return year;
  });

/** Region and year given for an input, as the extraction takes them, from the values of both options. */
export function hintsFor(
  region: string | undefined,
  year: string | undefined,
  lang: Lang,
): (path: string) => { readonly region?: string; readonly year?: number } {
  const regions = regionsFor(region, lang);
  const years = yearsFor(year, wordsOf(lang));
  return (path) => {
    const [ownRegion, ownYear] = [regions(path), years(path)];
    return { ...(ownRegion === undefined ? {} : { region: ownRegion }), ...(ownYear === undefined ? {} : { year: ownYear }) };
  };
}
