import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATIVE, saysEnding, WORDS } from '../../src/observe/qualitative.js';

/** The words inside the patterns themselves, so that one added later is drawn too. */
const literals = [...new Set(`${WORDS.source}|${RELATIVE.source}`.match(/[\p{Script=Han}]+|GDP/gu) ?? [])];

test('every result and goal in words holds one of the words that are looked for first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...literals), { minLength: 1, maxLength: 5 }), (pieces) => {
      for (const pattern of [WORDS, RELATIVE]) {
        const found = pattern.exec(pieces.join(''))?.[0];
        if (found !== undefined) expect([found, saysEnding(found)]).toEqual([found, true]);
      }
    }),
    { numRuns: 5000 },
  );
});

test.each(['营商环境持续优化', '外贸进出口促稳提质', '旅游业快速发展', '居民收入与经济增长同步'])('%s is looked at', (clause) => {
  expect(saysEnding(clause)).toBe(true);
});

test.each(['老旧小区改造', '召开座谈会', ''])('%s is not', (clause) => {
  expect(saysEnding(clause)).toBe(false);
});
