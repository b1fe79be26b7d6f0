import { describe, expect, test } from 'vitest';
import { fitWidths } from '../../src/output/draw.js';
import { displayWidth, harmless, wrap } from '../../src/output/width.js';

describe('display width', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['指标', 4],
    ['５．８％', 8],
    ['5.8%', 4],
    ['（含）', 6],
    ['“十四五”', 8],
    ['PM2.5浓度', 9],
    ['𠀀', 2],
    ['≥12万人', 7],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  test.each([
    ['地区生产总值', 6, ['地区生', '产总值']],
    ['地区生产总值', 5, ['地区', '生产', '总值']],
    ['PM2.5浓度', 6, ['PM2.5', '浓度']],
    ['abc', 10, ['abc']],
    ['', 4, ['']],
    ['宽', 1, ['宽']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('column widths that fit', () => {
  test.each([
    [[10, 10], 40, [10, 10]],
    [[30, 10], 37, [20, 10]],
    [[30, 30], 47, [20, 20]],
    [[8, 8], 5, [6, 6]],
  ])('%j in %i', (natural, width, fitting) => {
    expect(fitWidths(natural, width)).toEqual(fitting);
  });
});

describe('text that a terminal may show', () => {
  test.each([
    ['plain stays', '增长5.8%', '增长5.8%'],
    ['escape sequence', 'a\u001b[31mb', 'a\ufffd[31mb'],
    ['8-bit escape', 'a\u009b31m', 'a\ufffd31m'],
    ['bell', 'a\u0007', 'a\ufffd'],
    ['line ends', 'a\r\nb\tc', 'a b c'],
    ['line separator', 'a\u2028b', 'a b'],
    ['direction override', 'a\u202eb', 'ab'],
    ['zero width', '增\u200b长\ufeff', '增长'],
  ])('%s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });
});
