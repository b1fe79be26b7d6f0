import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Triggers, wordFinder } from '../src/triggers.js';

const letters = '甲乙丙丁戊';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom(...letters, '，'), maxLength: 30 });

describe('triggers', () => {
  test('the next place is the first at which a word begins by its first two characters', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), text, fc.nat(10), (words, said, from) => {
        const begins = (at: number): boolean => words.some((one) => said.startsWith(one.slice(0, 2), at));
        const expected = Array.from({ length: said.length }, (_, at) => at).find((at) => at >= from && begins(at)) ?? -1;
        expect(new Triggers(words).next(said, from, said.length)).toBe(expected);
      }),
    );
  });

  test('nothing is found behind the end that was asked for', () => {
    expect(new Triggers(['乙']).next('甲甲乙', 0, 2)).toBe(-1);
    expect(new Triggers(['乙']).next('甲甲乙', 0, 3)).toBe(2);
  });
});

describe('word finder', () => {
  test('a word is found where it stands whole between the places, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), text, fc.nat(10), fc.nat(30), (words, said, from, to) => {
        const end = Math.min(to, said.length);
        expect(wordFinder(words)(said, from, end)).toBe(words.some((one) => said.slice(from, Math.max(from, end)).includes(one)));
      }),
    );
  });
});
