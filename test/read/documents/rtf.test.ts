import { expect, test } from 'vitest';
import { readRtf } from '../../../src/read/documents/rtf/index.js';

const read = (rtf: string) => readRtf('x.rtf', Buffer.from(rtf, 'latin1'));
/** 增长 in GBK as escapes */
const GROWTH = "\\'d4\\'f6\\'b3\\'a4";

const rows: [what: string, body: string, text: string][] = [
  ['Unicode with its fallback', '\\uc1\\u22686?\\u38271?5%', '增长5%\n'],
  ['negative numbers', '\\u-29737?', '诗\n'],
  ['two bytes of fallback', `\\uc2\\u22686\\'d4\\'f6\\u38271\\'b3\\'a45%`, '增长5%\n'],
  ['GBK of the file', `${GROWTH}5%`, '增长5%\n'],
  ['GBK of a font', `{\\f1 ${GROWTH}}5%`, '增长5%\n'],
  ['another code page of a font', "{\\f2\\'91\\'9d\\'92\\'b7}", '増長\n'],
  ['paragraphs', 'A\\par B\\line C', 'A\nB\nC\n'],
  ['escaped characters and symbols', 'a\\{b\\}c\\\\d\\~e\\tab f\\emdash g', 'a{b}c\\d e\tf—g\n'],
  [
    'hidden, deleted, header, note and instructions go',
    'A{\\v x}{\\deleted y}{\\header h}{\\footnote n}{\\*\\fldinst i}{\\*\\unknown u}{\\fldrslt B}',
    'AB\n',
  ],
  ['hidden text ends', 'A\\v x\\v0 B', 'AB\n'],
  ['a list number stays', '{\\listtext 1.\\tab}A', '1.\tA\n'],
  ['line ends of the file are none', 'A\r\nB', 'AB\n'],
  ['pictures go', 'A{\\pict\\pngblip 89504e47}B', 'AB\n'],
  ['binary data is jumped over', 'A{\\pict\\bin4 {}\\x}B', 'AB\n'],
];
const head =
  '{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset128 MS Mincho;}}{\\stylesheet{\\s1 Normal;}}{\\info{\\title T}}\\f0 ';
test.each(rows)('%s', async (_, body, text) => expect((await read(`${head}${body}}`)).text).toBe(text));

test('tables with merged cells', async () => {
  const row = (definitions: string, ...cells: string[]): string =>
    `\\trowd ${definitions}\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row `;
  const rtf = `${head}A\\par ${row('\\clvmgf\\cellx1000\\cellx3000', 'n', 'goal')}${row('\\clvmrg\\cellx1000\\cellx2000\\cellx3000', '', '2024', '2025')}${row('\\cellx1000\\cellx2000\\cellx3000', 'x', '5', '6')}\\pard B\\par}`;
  const { text, tables } = await read(rtf);
  expect(text).toBe('A\nn\tgoal\n\t2024\t2025\nx\t5\t6\nB\n');
  expect(tables?.[0]?.cells.map((cell) => [cell.text, cell.row, cell.column, cell.rowSpan ?? 1, cell.columnSpan ?? 1].join(' '))).toEqual([
    'n 0 0 2 1',
    'goal 0 1 1 2',
    '2024 1 1 1 1',
    '2025 1 2 1 1',
    'x 2 0 1 1',
    '5 2 1 1 1',
    '6 2 2 1 1',
  ]);
});

test('groups without end or beginning', async () => {
  expect((await read(`${head}A{{{B`)).text).toBe('AB\n');
  expect((await read(`${head}A}}}}B`)).text).toContain('A');
  await expect(read(`${head}${'{'.repeat(100_000)}`)).rejects.toMatchObject({ code: 'damaged' });
});
