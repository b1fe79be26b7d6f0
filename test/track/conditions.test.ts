/** What single conditions keep apart: further figures of a row, doubts, what is no target. */
import { describe, expect, test } from 'vitest';
import { row, rows } from './make.js';

const gdp = { indicator: 'gdp', measure: 'growth' } as const;

describe('further figures', () => {
  test('are no words', () => {
    const words = { indicator: 'gdp', measure: 'qualitative', value: null, unit: null, text: '稳步增长' } as const;
    expect(row([{ ...gdp, value: 5 }], [{ ...gdp, value: 5.2 }, words]).otherResults).toEqual([]);
    const found = row([words], [{ ...gdp, value: 5.2 }, words, { ...words, basis: '同口径' }]);
    expect(found.otherResults.map(({ measure }) => measure)).toEqual(['growth']);
  });

  test('how much of the plan was done stands beside the growth, and with the results', () => {
    const done = { indicator: 'gdp', measure: 'completion', value: 102 } as const;
    const found = row([{ ...gdp, value: 5 }], [{ ...gdp, value: 5.2 }, done]);
    expect(found.otherResults.map(({ measure }) => measure)).toEqual(['completion']);
    expect(found.otherTargets).toEqual([]);
  });

  test('a goal that the level took the place of is a target, and no result', () => {
    const level = { indicator: 'gdp', measure: 'level', unit: '亿元' } as const;
    const found = row(
      [
        { ...gdp, value: 5 },
        { ...level, value: 400 },
      ],
      [{ ...level, value: 412 }],
    );
    expect(found.otherTargets.map(({ measure }) => measure)).toEqual(['growth']);
    expect(found.otherResults).toEqual([]);
  });
});

describe('doubts', () => {
  test.each<[string, string[], string[]]>([
    ['of the target', ['name_uncertain'], []],
    ['of the result', [], ['name_uncertain']],
  ])('%s are those of the row', (_, goal, got) => {
    expect(row([{ ...gdp, value: 5, flags: goal }], [{ ...gdp, value: 5.2, flags: got }]).flags).toEqual(['name_uncertain']);
  });
});

test('what is done of a plan is no target of its own', () => {
  expect(rows([{ indicator: 'gdp', measure: 'completion', value: 100 }], [{ ...gdp, value: 5.2 }])).toEqual([]);
});

test('a gap that names no area stands under what it is a gap of', () => {
  const rate = { indicator: 'water_quality_rate', measure: 'level' } as const;
  const reference = { indicator: 'water_quality_rate', region: null, relation: 'above', margin: 2 } as const;
  const gap = { indicator: null, name: '水质高于目标', measure: 'gap', value: 2, unit: '个百分点', reference } as const;
  expect(row([{ ...rate, value: 90 }], [gap]).result?.name).toBe('水质高于目标');
});
