/** Text that has lost or garbled characters at a figure. */
import { bareIntegers, lostUnits } from '../broken/counts.js';
import { cutFigures } from '../broken/cut.js';
import { garbled } from '../broken/garbled.js';
import { unbalanced } from '../broken/marks.js';
import { brokenNumbers } from '../broken/numbers.js';
import type { Break } from '../broken/types.js';
import { atSpan } from '../draft.js';
import { type Draft, defineRule, type ReportView } from '../types.js';

const detectors: readonly ((view: ReportView) => readonly Break[])[] = [
  cutFigures,
  lostUnits,
  bareIntegers,
  brokenNumbers,
  unbalanced,
  garbled,
];

const overlap = (a: Break, b: Break): boolean => a.start < b.end && b.start < a.end;

function breaksOf(view: ReportView): Break[] {
  const kept: Break[] = [];
  for (const detect of detectors) for (const found of detect(view)) if (!kept.some((other) => overlap(other, found))) kept.push(found);
  return kept;
}

/** The words around a break, which tell it from others. */
const around = (text: string, { start, end }: Break): string => text.slice(Math.max(0, start - 8), end + 8);

function draftsOf(view: ReportView): Draft[] {
  const { text } = view.folded();
  return breaksOf(view).map((found) =>
    atSpan(view, found.start, found.end, { words: found.words, subject: `${found.kind}|${around(text, found)}`, level: found.level }),
  );
}

export const textBroken = defineRule({
  id: 'text-broken',
  level: 'error',
  title: ['原文残缺', 'broken text at a figure'],
  about: [
    '数字所在的文字残缺：“左右”“以上”或单位被截断，两句之间的标点丢失，两个数字连在一起，引号或括号不成对，或有乱码。多半是排版、转码或复制时丢字，应对照原稿补正。',
    'The text at a figure has lost something: half of a bound word, a unit, the mark between two statements or two numbers, one of a pair of quotation marks or brackets; or it is garbled. Mend it from the original.',
  ],
  options: {},
  report: (view) => draftsOf(view),
});
