/** Line ends that a copy has lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { fold } from '../../src/fold/fold.js';

/** No gap and no heading in it. */
const FILLER = '全县上下迎难而上,主要指标好于预期。'.repeat(120);

/** [what stands behind a line as long as a report, its lines] */
const BROKEN: readonly (readonly [string, readonly string[]])[] = [
  ['　　二、主要目标　　地区生产总值增长5%。', ['二、主要目标', '地区生产总值增长5%。']],
  ['  今年,增长5%。   明年增长6%。', ['今年,增长5%。', '明年增长6%。']],
  ['二、主要目标是增长5%。(二)工业', ['二、主要目标是增长5%。', '(二)工业']],
  ['十二、增长5%！三、工业', ['十二、增长5%!', '三、工业']],
];
/** [what stands behind it, what it goes on with] */
const WHOLE: readonly (readonly [string, string])[] = [
  ['今年 增长5%', '今年增长5%'],
  ['一是工业,二、三产业增长5%', '一是工业,二、三产业增长5%'],
  ['一二三产业增长5%', '一二三产业增长5%'],
  ['(一般公共预算)增长5%', '(一般公共预算)增长5%'],
];

describe('a report in one line', () => {
  it.each(BROKEN)('%j', (behind, lines) => {
    const source = FILLER + behind;
    const { text, toSource } = fold(source);
    expect(text.split('\n')).toEqual([FILLER, ...lines]);
    let at = 0;
    for (const line of lines) {
      at = text.indexOf(`\n${line}`, at) + 1;
      expect(source.slice(toSource[at], toSource[at + line.length - 1]).length).toBeGreaterThanOrEqual(line.length - 1);
      expect(source[toSource[at] ?? 0]).toBe(line[0]);
    }
    expect(toSource[text.length]).toBe(source.length);
  });

  it.each(WHOLE)('%j goes on', (behind, seen) => {
    expect(fold(FILLER + behind).text).toBe(FILLER + seen);
  });

  it('has its first and last words', () => {
    expect(fold(`　　前言　　${FILLER}　　`).text).toBe(`前言\n${FILLER}`);
    expect(fold(`甲\n${FILLER}　　乙\n丙  丁`).text).toBe(`甲\n${FILLER}\n乙\n丙丁`);
  });

  it('goes through white space once', () => {
    const gap = ' '.repeat(1_000_000);
    const start = performance.now();
    expect(fold(`${gap}甲${gap}乙${gap}`).text).toBe('甲\n乙');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('of usual length keeps gaps and numbers', () => {
    expect(fold('增长5%。　　二、三产业增长6%。二、主要目标').text).toBe('增长5%。二、三产业增长6%。二、主要目标');
  });

  it.each(['city-plan-report', 'county-work-report', 'five-year-plan'])('%s has its records', (name) => {
    const plain = readFileSync(`fixtures/${name}.txt`, 'utf8');
    const facts = (text: string) => {
      const { documents, records } = extract(text, { path: name });
      return [
        documents.map(({ title, kind, year, region }) => ({ title, kind, year, region })),
        records.map(({ indicator, name, measure, value, status, period }) => ({ indicator, name, measure, value, status, period })),
      ];
    };
    const long = `${plain.trimEnd()}\n${FILLER}`;
    expect(facts(long.replace(/\s*\n\s*/g, '　　'))).toEqual(facts(long));
  });
});
