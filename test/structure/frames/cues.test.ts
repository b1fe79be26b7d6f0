import { expect, test } from 'vitest';
import { Cues, opens, scanCues } from '../../../src/structure/frames/cues.js';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';

test.each(fixtureNames)('the first cue that can open a sentence is the same where the rest is looked at later: %s', (name) => {
  for (const sentence of fixtureText(name).split(/[。\n]/)) {
    const all = scanCues(sentence);
    const first = all.find(opens);
    const cues = new Cues(sentence);
    expect(cues.firstOpening(80)).toEqual(first === undefined || first.start > 80 ? undefined : first);
    expect(cues.all).toEqual(all);
  }
});

test.each([
  ['2023年1-11月,全市完成投资20亿元', '2023年1-11月'],
  ['各位代表:过去五年,我们完成投资20亿元,今后五年再完成40亿元', '过去五年'],
])('months behind a year belong to it: %s', (sentence, text) => {
  expect(new Cues(sentence).firstOpening(80)?.text).toBe(text);
});
