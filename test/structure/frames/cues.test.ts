import { expect, test } from 'vitest';
import { firstOpening, opens, scanCues } from '../../../src/structure/frames/cues.js';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';

test.each(fixtureNames)('the first cue that can open a sentence is the same when the rest is not looked at: %s', (name) => {
  for (const sentence of fixtureText(name).split(/[。\n]/)) {
    const first = scanCues(sentence).find(opens);
    expect(firstOpening(sentence, 80)).toEqual(first === undefined || first.start > 80 ? undefined : first);
  }
});

test.each([
  ['2023年1-11月,全市完成投资20亿元', '2023年1-11月'],
  ['各位代表:过去五年,我们完成投资20亿元,今后五年再完成40亿元', '过去五年'],
])('months behind a year belong to it: %s', (sentence, text) => {
  expect(firstOpening(sentence, 80)?.text).toBe(text);
});
