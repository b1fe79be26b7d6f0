import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGINNINGS, TIME } from '../../../src/structure/frames/timeWords.js';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';

/** Every place at which the pattern matches, tried one by one. */
function placesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => {
    TIME.lastIndex = at;
    return TIME.test(text);
  });
}

/** The words inside the pattern itself, so that one added later is drawn too. */
const literals = [...new Set(TIME.source.match(/[\p{Script=Han}\d]+/gu) ?? [])];

describe('the beginnings of time words', () => {
  const missed = (text: string): string[] =>
    placesOf(text)
      .filter((at) => BEGINNINGS.next(text, at, at + 1) !== at)
      .map((at) => text.slice(at, at + 8));

  test.each(fixtureNames)('hold every match in %s', (name) => expect(missed(fixtureText(name))).toEqual([]));

  test('hold every match in any string of the words of the pattern', () => {
    const piece = fc.oneof(
      fc.constantFrom(...literals),
      fc.constantFrom('2024', '2021—2025', '12', '五', '十四五', '“', '”', '年', '月', '(', ',', '。', '的', '了'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        expect(missed(pieces.join(''))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['下半年新增就业5万人', 0],
    ['力争明年完成', 0],
    ['增长五成', -1],
    ['增长15%', 2],
    ['十四五', 0],
    ['增长明显', -1],
  ])('%s', (text, place) => expect(BEGINNINGS.next(text, 0, text.length)).toBe(place));
});
