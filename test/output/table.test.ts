import { describe, expect, test } from 'vitest';
import { formats, type OutputOptions, written } from '../../src/output/index.js';
import { displayWidth } from '../../src/output/width.js';
import type { Extraction } from '../../src/record.js';
import { document, extraction, record } from './record.js';

const options: OutputOptions = {
  lang: 'zh',
  all: false,
  indicators: null,
  width: Number.POSITIVE_INFINITY,
  bold: false,
  bom: false,
  headers: 'en',
  leftOut: false,
};

async function tableOf(extractions: Extraction[], wishes: Partial<OutputOptions> = {}): Promise<string> {
  const writer = await formats.table({ ...options, ...wishes });
  return writer.begin() + extractions.flatMap((e) => [...written(writer, e)]).join('') + writer.end();
}

const ESCAPE = '\u001b';

/** The lines of the drawn table, without the title. */
const drawn = (text: string): string[] => text.split('\n').filter((line) => /^[┌│├└]/.test(line));

describe('alignment', () => {
  const names = ['地区生产总值', 'PM2.5浓度', '“十四五”规划５Ｇ基站', '规上工业', 'R&D投入', '某（市）某'];
  test.each([true, false])('every line is as wide as every other (all: %s)', async (all) => {
    const text = await tableOf([extraction(names.map((name) => record({ indicatorName: null, name })))], { all });
    expect(new Set(drawn(text).map(displayWidth)).size).toBe(1);
  });

  test.each([40, 60, 80, 100])('no line is wider than %i columns', async (width) => {
    const long = record({
      indicatorName: null,
      name: '一个名称很长很长很长很长很长很长很长很长很长很长的指标',
      unit: '万立方米每平方公里',
    });
    const lines = drawn(await tableOf([extraction([long, record()])], { all: true, width }));
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.max(width, 64));
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  test('nothing is cut or wrapped where nothing need fit', async () => {
    const name = '长'.repeat(150);
    expect(await tableOf([extraction([record({ indicatorName: null, name })])], { all: true })).toContain(name);
  });
});

describe('what a report shows', () => {
  const rows: [what: string, text: RegExp, extraction: Extraction, wishes?: Partial<OutputOptions>][] = [
    ['its title line', /^云岭省 · 2025 · 政府工作报告 · 云岭省2025年政府工作报告 · a\.txt\n/, extraction([record()])],
    [
      'no region, year and title',
      /^地区不明 · 年份不明 · 其他 · （无标题）/,
      extraction([record()], [{ ...document, region: null, year: null, title: null, kind: 'other' }]),
    ],
    ['in English', /^云岭省 · 2025 · work report/, extraction([record()]), { lang: 'en' }],
    ['no records', /没有记录/, extraction([])],
    ['no headline indicator', /没有主要指标，共 1 条记录，加 --all 查看/, extraction([record({ indicator: null })])],
    ['a place', /│ 3:7 +│/, extraction([record()]), { all: true }],
    ['doubts as words', /原文残缺/, extraction([record({ flags: ['text_broken'] })]), { all: true }],
    ['bold only when wanted', new RegExp(`^${ESCAPE}\\[1m云岭省`), extraction([record()]), { bold: true }],
    ['only the indicators asked for', /居民消费价格/, extraction([record({ indicator: 'cpi' })]), { indicators: ['cpi'] }],
    [
      'what was left out',
      /3年 +│ date +│ 9:2/,
      { ...extraction([record()]), leftOut: [{ document, text: '3年', reason: 'date', source: { start: 1, end: 3, line: 9, column: 2 } }] },
      { leftOut: true },
    ],
  ];
  test.each(rows)('%s', async (_, pattern, given, wishes) => {
    expect(await tableOf([given], wishes)).toMatch(pattern);
  });

  test('control characters of a report do not reach the terminal', async () => {
    const evil = record({ indicatorName: null, name: '投资\u001b]0;x\u0007\u202e', text: 'a\u001b[2J' });
    const text = await tableOf([extraction([evil], [{ ...document, title: '\u001b[31m标题' }])], { all: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('reports are set apart, each with its own records', async () => {
    const second = { ...document, index: 1, title: '另一份' };
    const text = await tableOf([
      extraction([record(), record({ document: { ...record().document, index: 1 }, value: 7 })], [document, second]),
    ]);
    const [first = '', other = ''] = text.split('\n\n');
    expect(first).toContain('5.8%');
    expect(first).not.toContain('7%');
    expect(other).toContain('另一份');
    expect(other).toContain('7%');
  });
});
