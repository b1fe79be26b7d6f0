import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/read/documents/doc/index.js';
import { readRows } from '../../../src/read/documents/doc/rows.js';
import { fileOf } from './make.js';

const cellsOf = (lines: readonly string[]) =>
  readRows(lines)?.table.cells.map(({ row, column, columnSpan, blocks: [block] }) =>
    [block?.kind === 'paragraph' ? block.text : '', row, column, columnSpan].join(' '),
  );

describe('rows by their tabs', () => {
  test('cells end with a tab, rows once more', () => {
    expect(cellsOf(['指标\t2024年\t\t人口\t5\t\t就业\t6\t\t后文'])).toEqual([
      '指标 0 0 1',
      '2024年 0 1 1',
      '人口 1 0 1',
      '5 1 1 1',
      '就业 2 0 1',
      '6 2 1 1',
    ]);
    expect(readRows(['指标\t2024年\t\t人口\t5\t\t就业\t6\t\t后文'])?.rest).toBe('后文');
  });
  test('empty cells are told from the ends of rows', () => {
    expect(cellsOf(['指标\t单位\t值\t\t人口\t\t5\t\t就业\t\t6\t\t'])).toEqual([
      '指标 0 0 1',
      '单位 0 1 1',
      '值 0 2 1',
      '人口 1 0 1',
      ' 1 1 1',
      '5 1 2 1',
      '就业 2 0 1',
      ' 2 1 1',
      '6 2 2 1',
    ]);
  });
  test('a heading over two others spans them', () => {
    expect(cellsOf(['指标\t目标\t属性\t\t\t2024年\t2025年\t\t\t人口\t5\t6\t预期性\t\t'])?.slice(0, 3)).toEqual([
      '指标 0 0 1',
      '目标 0 1 2',
      '属性 0 3 1',
    ]);
  });
  test('paragraphs inside a cell', () => {
    expect(cellsOf(['指标\t2024年', '实绩\t\t人口\t5\t\t就业\t6\t\t'])?.[1]).toBe('2024年 实绩 0 1 1');
  });
  test.each([['一、\t总则'], ['甲\t乙\t丙\t丁\t戊\t己\t庚'], ['\t\t\t\t']])('text with tabs is no table: %j', (line) =>
    expect(readRows([line])).toBeNull(),
  );
});

test('paragraphs', async () => {
  expect((await readDoc('x.doc', fileOf('report.doc'))).text.split('\n').slice(0, 3)).toEqual([
    '望舒市2024年国民经济和社会发展统计公报',
    '望舒市统计局',
    '一、综合',
  ]);
});

const utf16 = (name: string): Buffer => Buffer.from(`${name}\0`, 'utf16le');
/** The directory entry of that name, under another. */
function renamed(from: string, to: string): Buffer {
  const bytes = Buffer.from(fileOf('report.doc'));
  bytes.fill(0, bytes.indexOf(utf16(from)), bytes.indexOf(utf16(from)) + 64);
  utf16(to).copy(bytes, fileOf('report.doc').indexOf(utf16(from)));
  return bytes;
}

test.each([
  ['Workbook', 'other_document', /Excel/],
  ['PowerPoint Document', 'other_document', /PowerPoint/],
  ['EncryptedPackage', 'encrypted', /Office/],
  ['Something', 'damaged', /WordDocument/],
])('a file whose stream is %s is told', async (name, code, detail) => {
  await expect(readDoc('x.doc', renamed('WordDocument', name))).rejects.toMatchObject({ code, detail: expect.stringMatching(detail) });
});
test('a password', async () => {
  const bytes = Buffer.from(fileOf('report.doc'));
  for (let at = 512; at < bytes.length; at += 512) if (bytes.readUInt16LE(at) === 0xa5ec) bytes[at + 11] = (bytes[at + 11] ?? 0) | 1;
  await expect(readDoc('x.doc', bytes)).rejects.toMatchObject({ code: 'encrypted' });
});
