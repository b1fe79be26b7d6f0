import fc from 'fast-check';
import { sentences } from '../corpus.js';
import { clause, joined } from '../grammar.js';
import type { Maker } from '../input.js';

/** What any rule counts, skips or looks ahead over. */
const crumb = fc.constantFrom(...'0159%.,，、。；：∶—-（“《》”） 　\t\n一十万亿由到至约比占元个年分别其中增长新和的以上内');
const piece = fc.oneof(
  fc.array(crumb, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  clause,
  fc.constantFrom(...sentences),
  joined(fc.constantFrom(...sentences), crumb),
);
const LENGTH = 12_000;

/** One piece over and over without an end, on one line or many. */
export const repeats: Maker = {
  id: 'repeats',
  inputs: piece
    .filter((text) => text !== '')
    .map((text) => ({
      content: text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH),
      name: 'generated.txt',
      periodic: true as const,
    })),
};
