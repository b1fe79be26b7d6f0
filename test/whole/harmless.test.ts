/** A report whose words would like to be more than words: formulas, markup, commands for the terminal. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run.js';
import { csvFaults, harmlessly } from '../fuzz/outputs.js';

const ESC = '\u001b';
/** What each name of an indicator begins with. */
const BAIT = [
  '=HYPERLINK("https://example.com","a")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '＝1＋1',
  '<script>alert(1)</script>',
  '[a](https://example.com)',
];
const TERMINAL = [`${ESC}]0;title\u0007`, `${ESC}[2J`, '\u009b31m', '\u202e', '\u200b', '\b\b\b', '\u0000'];

const sentences = [
  ...BAIT.map((bait, i) => `${bait}新增停车位${2300 + i}个。`),
  ...TERMINAL.map((bait, i) => `新${bait}增充电桩${360 + i}${bait}个。`),
  `新增绿地30${ESC}[31m公顷、口袋公园12个|b|。`,
];
const report = (year: number): string =>
  [
    `云岭省${year}年政府工作报告`,
    `一、${year - 1}年工作回顾${BAIT[0]}${TERMINAL.join('')}`,
    ...sentences,
    `地区生产总值增长6.2%一般公共预算收入${ESC}[2J增长4.8%。`,
    `地区生产总值增长5.8%，${ESC}[2J实际利用外资7420美元。`,
    `二、${year}年目标`,
    '地区生产总值增长5.5%左右。',
    // a text with too many control characters is taken for none
    ...Array.from({ length: 150 }, () => '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，扎实推动高质量发展，保持社会大局和谐稳定。'),
    '',
  ].join('\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-harmless-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/=a.txt'), report(2025));
  writeFileSync(join(folder, 'in/-b.txt'), report(2024));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = (args: readonly string[]): string => {
  const { code, out, err } = run(args, { cwd: folder });
  expect([0, 1]).toContain(code);
  expect(harmlessly('standard error', err)).toEqual([]);
  expect(out.length).toBeGreaterThan(40);
  return out;
};

describe('a terminal', () => {
  test.each([
    [['in', '--all', '--left-out']],
    [['in']],
    [['compare', 'in', '--all']],
    [['track', 'in', '--all']],
    [['diff', 'in/=a.txt', 'in/-b.txt']],
    [['check', 'in']],
    [['check', 'in', '-r', 'github']],
    [['explain', 'in']],
    [['indicators', '--unmatched', 'in']],
  ])('is told nothing by %j', (args) => expect(harmlessly(args.join(' '), printed(args))).toEqual([]));
});

describe('a spreadsheet', () => {
  test.each([
    [['in', '-f', 'csv']],
    [['in', '--excel']],
    [['in', '-f', 'sdmx-csv']],
    [['compare', 'in', '--all', '--excel']],
    [['compare', 'in', '--all', '--long', '-f', 'csv']],
    [['track', 'in', '--all', '-f', 'csv']],
    [['indicators', '--unmatched', 'in', '-f', 'csv']],
  ])('runs nothing of %j', (args) => expect(csvFaults(args.join(' '), printed(args).replace(/^\ufeff/, ''), null)).toEqual([]));

  test.each([[['in', '-o', 'x.xlsx']], [['compare', 'in', '--all', '-o', 'x.xlsx']], [['track', 'in', '--all', '-o', 'x.xlsx']]])(
    'finds neither formula nor link in the workbook of %j',
    (args) => {
      expect(run(args, { cwd: folder }).code).toBe(0);
      const parts = Object.entries(unzipSync(readFileSync(join(folder, 'x.xlsx'))));
      const text = parts.map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join('\n');
      expect(text).toContain('sheetData');
      expect(text).not.toMatch(/<f[ >]|<hyperlink|t="str"|externalLink|vbaProject/);
    },
  );
});

describe('a page made of Markdown', () => {
  test.each([[['in', '--all', '-f', 'markdown']], [['compare', 'in', '--all', '-f', 'markdown']]])(
    'shows the marks of %j as they are',
    (args) => {
      const out = printed(args);
      expect(harmlessly('markdown', out)).toEqual([]);
      expect(out).not.toMatch(/(?<!\\)<script|(?<!\\)\[a|:\/\/example/);
      for (const line of out.split('\n').filter((one) => one.startsWith('|')))
        expect(line.match(/(?<!\\)\|/g)?.length).toBe(
          out
            .split('\n')
            .find((one) => one.startsWith('| ---'))
            ?.match(/\|/g)?.length,
        );
    },
  );
});
