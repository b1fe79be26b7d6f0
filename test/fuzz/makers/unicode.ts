import fc from 'fast-check';
import { clause } from '../grammar.js';
import { type Maker, textInput } from '../input.js';

/** Any Unicode, and any UTF-16 with lone surrogates. */
export const unicode: Maker = {
  id: 'unicode',
  inputs: fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300, size: 'max' }).map((units) => String.fromCharCode(...units)),
    )
    .map(textInput),
};

/** Unicode between clauses. */
export const sprinkled: Maker = {
  id: 'sprinkled',
  inputs: fc
    .array(fc.oneof(clause, fc.string({ unit: 'grapheme', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 40,
      size: 'max',
    })
    .map((parts) => textInput(parts.join(''))),
};
