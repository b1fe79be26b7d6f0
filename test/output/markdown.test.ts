import { describe, expect, test } from 'vitest';
import { markdown, markdownTable, markdownText } from '../../src/output/markdown.js';
import { options, textOf } from './options.js';
import { document, extraction, record } from './record.js';

describe('text in Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['*重点* _项目_', '\\*重点\\* \\_项目\\_'],
    ['`code`', '\\`code\\`'],
    ['[字](http://example.com)', '\\[字\\](http\\://example.com)'],
    ['www.example.com', 'www\\.example.com'],
    ['<script>&lt;', '\\<script\\>\\&lt;'],
    ['~~5%~~', '\\~\\~5%\\~\\~'],
    ['$x$', '\\$x\\$'],
    ['#1', '\\#1'],
    ['一\n二\r\n三\t四', '一 二 三 四'],
    ['\u001b[31m红', '\ufffd\\[31m红'],
  ])('%j is %j', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  test.each(['增长5.8%', '≥5%', '5%–5.5%', '-2.1%', '（一）', '12:30', '2021/2025', '5.5%左右', '1. 总量'])('%j stays', (text) => {
    expect(markdownText(text)).toBe(text);
  });

  test('every row has as many cells as the head, whatever they hold', () => {
    const lines = markdownTable({
      head: ['a|', 'b'],
      rows: [
        ['|', '\\|'],
        ['\n', '||'],
      ],
    })
      .trimEnd()
      .split('\n');
    // unescaped bars: those after an even number of backslashes
    expect(lines.map((line) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).toEqual([3, 3, 3, 3]);
  });
});

const printed = (records = [record()], wishes: Partial<typeof options> = {}): Promise<string> =>
  textOf(markdown({ ...options, ...wishes }), [extraction(records)]);

describe('a report', () => {
  test('is a heading and its headline table', async () => {
    expect(await printed()).toBe(
      [
        '## 云岭省 · 2025 · 政府工作报告 · 云岭省2025年政府工作报告 · a.txt',
        '',
        '| 指标 | 上年实绩 | 增速 | 本年目标 |',
        '| --- | --- | --- | --- |',
        '| 地区生产总值 |  | 5.8% |  |',
        '',
      ].join('\n'),
    );
  });

  test('with --all is every record', async () => {
    const lines = (await printed([record(), record({ id: 'r2', indicator: null })], { all: true })).trimEnd().split('\n');
    expect(lines.slice(4)).toHaveLength(2);
  });

  test('without headline figures says so', async () => {
    expect(await printed([record({ indicator: null })])).toContain('没有主要指标，共 1 条记录，加 --all 查看\n');
    expect(await printed([])).toContain('没有记录\n');
  });

  test('is parted from the next by an empty line', async () => {
    const text = await textOf(markdown(options), [extraction([record()]), extraction([record()], [{ ...document, path: 'b.txt' }])]);
    expect(text).toContain('|\n\n## ');
  });

  test('tells what was left out, if asked', async () => {
    const source = { start: 1, end: 3, line: 2, column: 5 };
    const all = { ...extraction([record()]), leftOut: [{ document: record().document, text: '3|个', reason: 'unread', source }] };
    expect(await textOf(markdown({ ...options, leftOut: true }), [all])).toContain(
      '\n### 未读的数量\n\n| 数量 | 未读原因 | 位置 |\n| --- | --- | --- |\n| 3\\|个 |',
    );
    expect(await textOf(markdown(options), [all])).not.toContain('未读');
  });
});
