import fc from 'fast-check';
import { reports, sentences } from '../corpus.js';
import { pick } from '../grammar.js';
import { type Maker, textInput } from '../input.js';

/** What mutations put in: marks that rules look for, and characters that upset them. */
const bit = fc.oneof(
  pick(...'，。；：、（）“”《》—-%％‰.,：∶/0159一二十百万亿零 \n\t　约近超由到至其中分别'),
  pick(
    '\r\n',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\ud83d\ude00',
    '\u0000',
    '\u001b[31m',
    '亿元',
    '个百分点',
    '2025年',
    '以上',
    '同比',
    '……',
    '——',
  ),
);

interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), length: fc.nat(6), put: fc.oneof(bit, fc.constant('')) });

function changed(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { at, length, put } of changes) {
    const from = at % (result.length + 1);
    result = result.slice(0, from) + put + result.slice(from + length);
  }
  return result;
}

/** A page of a fixture, with some places changed. */
export const mutated: Maker = {
  id: 'mutated',
  inputs: fc
    .tuple(fc.constantFrom(...reports), fc.nat(), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([text, at, changes]) => textInput(changed(text.slice(at % text.length).slice(0, 1500), changes))),
};

/** Known sentences, each with a place or two changed. */
export const twisted: Maker = {
  id: 'twisted',
  inputs: fc
    .array(fc.tuple(fc.constantFrom(...sentences), fc.array(change, { maxLength: 2 })), { maxLength: 40, size: 'max' })
    .map((all) => textInput(all.map(([text, changes]) => changed(text, changes)).join('。'))),
};
