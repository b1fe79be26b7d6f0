import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { fixtureText } from './fixtures.js';

/** Text on one line, as long as asked for. */
const long = (length: number, unitText: string): string => unitText.repeat(Math.ceil(length / unitText.length)).slice(0, length);

describe('time', () => {
  test('5 MB on one line end', () => {
    const line = fixtureText('county-work-report').replace(/\s/g, '');
    const bytes = Math.floor(5e6 / 3);
    const { records } = extract(long(bytes, line));
    expect(records.length).toBeGreaterThan(10_000);
  }, 120_000);

  test.each([
    ['digits', '1234567890'],
    ['spaced digits', '1 2 '],
    ['Chinese numerals', '一百二十'],
    ['ranges', '5—'],
    ['one name without end', '新增建设投资项目'],
    ['one list without end', '水库、'],
    ['commas', '，'],
    ['brackets', '（['],
    ['分别', '分别'],
    ['由…到…', '由5到'],
    ['其中', '其中，'],
    ['dashes', '——'],
    ['short lines', '5\n'],
    ['headings', '一、回顾\n'],
    ['table rows', '甲    1    2\n'],
    ['spaces', ' '],
    ['years', '2024年'],
    ['rates', '5%'],
    ['ratios', '1∶'],
    ['opening quotes', '“'],
    ['counts', '5个'],
    ['goals without a figure', '单位生产总值能耗完成国家下达目标'],
  ])(
    '40,000 characters of %s end soon',
    (_, piece) => {
      const start = performance.now();
      extract(long(40_000, piece));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    60_000,
  );
});
