import fc from 'fast-check';
import { reports, sentences } from '../corpus.js';
import { joined, pick } from '../grammar.js';
import { type Maker, textInput } from '../input.js';

const whole = reports.join('\n');

/** Pieces of the fixtures, cut anywhere and shuffled. */
export const pieces: Maker = {
  id: 'pieces',
  inputs: fc
    .array(
      fc.tuple(fc.nat(whole.length), fc.nat(60)).map(([at, length]) => whole.slice(at, at + length)),
      { maxLength: 30 },
    )
    .map((parts) => textInput(parts.join(''))),
};

const opening = pick('云岭省2025年政府工作报告\n一、2024年工作回顾\n', '望沅市2024年统计公报\n一、综合\n', '');
const sentence = joined(fc.constantFrom(...sentences), pick('。', '；', '，', '。\n', '、'));

/** Known sentences, strung together in any order. */
export const strung: Maker = {
  id: 'strung',
  inputs: joined(
    opening,
    fc.array(sentence, { maxLength: 60, size: 'max' }).map((all) => all.join('')),
  ).map(textInput),
};

/** The beginning of one fixture and the end of another. */
export const spliced: Maker = {
  id: 'spliced',
  inputs: fc
    .tuple(fc.constantFrom(...reports), fc.constantFrom(...reports), fc.nat(), fc.nat())
    .map(([one, other, end, start]) => textInput(one.slice(0, end % one.length) + other.slice(start % other.length))),
};
