import { describe, expect, test } from 'vitest';
import { referenceText, valueText } from '../../src/output/value.js';
import type { IndicatorRecord } from '../../src/record.js';
import { record } from './record.js';

type Interval = readonly [min: number | null, max: number | null];
type Row = [shown: string, value: IndicatorRecord['value'], unit: string | null, bound: IndicatorRecord['bound'], interval?: Interval];

const rows: Row[] = [
  ['5.8%', 5.8, '%', 'exact'],
  ['-2.1%', -2.1, '%', 'exact'],
  ['0.5个百分点', 0.5, '个百分点', 'exact'],
  ['1234.5亿元', 1234.5, '亿元', 'exact'],
  ['12', 12, null, 'exact'],
  ['0万吨', 0, '万吨', 'exact'],
  ['5.5%左右', 5.5, '%', 'about'],
  ['3000万人次左右', 3000, '万人次', 'about'],
  ['≥5%', 5, '%', 'at_least', [5, null]],
  ['≥12万人', 12, '万人', 'at_least', [12, null]],
  ['≤5.5%', 5.5, '%', 'at_most', [null, 5.5]],
  ['≤-14%', -14, '%', 'at_least', [null, -14]],
  ['≥-3%', -3, '%', 'at_most', [-3, null]],
  ['5%–5.5%', { min: 5, max: 5.5 }, '%', 'between'],
  ['10–15家', { min: 10, max: 15 }, '家', 'between'],
  ['500–550亿元', { min: 500, max: 550 }, '亿元', 'between'],
];

describe('a value as people write it', () => {
  test.each(rows)('%s', (shown, value, unit, bound, [min, max] = [0, 0]) => {
    const number = typeof value === 'number' ? value : null;
    expect(valueText(record({ value, unit, bound, normalized: { value: number, min, max, unit } }), 'zh')).toBe(shown);
  });

  test('a qualitative record shows its words', () => {
    expect(valueText(record({ value: null, measure: 'qualitative', text: '与经济增长同步' }), 'zh')).toBe('与经济增长同步');
  });

  test('about, in English', () => {
    expect(valueText(record({ bound: 'about' }), 'en')).toBe('~5.8%');
  });
});

describe('a reference as one cell', () => {
  test.each([
    [null, null],
    ['equal gdp', { indicator: 'gdp', region: null, relation: 'equal', margin: null }],
    ['above 全国 0.7', { indicator: null, region: '全国', relation: 'above', margin: 0.7 }],
    ['below 全国 cpi', { indicator: 'cpi', region: '全国', relation: 'below', margin: null }],
  ] as const)('%s', (shown, reference) => {
    expect(referenceText(reference, (code) => code)).toBe(shown);
  });
});
