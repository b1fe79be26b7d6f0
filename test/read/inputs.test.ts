import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandInputs, InputError, readText } from '../../src/read/index.js';

let root = '';

const files = [
  'b.txt',
  'a.md',
  'README',
  'c.pdf',
  '.hidden.txt',
  'sub/d.TXT',
  'sub/deep/e.txt',
  'sub/.git/f.txt',
  'sub/node_modules/g.txt',
  'other/[1].txt',
  'blank/x.png',
  '报告/二.txt',
  '报告/一.txt',
];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-extract-read-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '增长5%');
  }
  writeFileSync(join(root, 'empty.dat'), '');
  writeFileSync(join(root, 'spaces.dat'), ' \n\t\r\n');
  mkdirSync(join(root, 'hollow'));
  symlinkSync(root, join(root, 'sub/loop'));
  symlinkSync(join(root, 'b.txt'), join(root, 'sub/link.txt'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const shown = (item: string | InputError): string =>
  item instanceof InputError ? `${item.code} ${relative(root, item.path)}` : item === '-' ? '-' : relative(root, item);

describe('what inputs stand for', () => {
  test.each<[what: string, inputs: string[], files: string[]]>([
    ['a file', ['b.txt'], ['b.txt']],
    ['a file of any ending', ['c.pdf'], ['c.pdf']],
    ['a hidden file, named', ['.hidden.txt'], ['.hidden.txt']],
    ['a missing file is left to the reader', ['nothing.txt'], ['nothing.txt']],
    ['several, in the order given', ['b.txt', 'a.md'], ['b.txt', 'a.md']],
    ['one twice', ['b.txt', 'b.txt'], ['b.txt']],
    ['one twice by a link', ['b.txt', 'sub/link.txt'], ['b.txt']],
    ['one twice by directory and name', ['报告', '报告/一.txt'], ['报告/一.txt', '报告/二.txt']],
    ['a directory: reports only, sorted, no loops', ['sub'], ['sub/d.TXT', 'sub/deep/e.txt', 'sub/link.txt']],
    ['a directory of Chinese names', ['报告/'], ['报告/一.txt', '报告/二.txt']],
    ['a directory without reports', ['blank'], ['no_reports blank']],
    ['an empty directory', ['hollow'], ['no_reports hollow']],
    ['a glob', ['*.txt'], ['b.txt']],
    ['a glob of any depth', ['sub/**/*.txt'], ['sub/deep/e.txt', 'sub/link.txt']],
    ['a glob with alternatives', ['{a,b}.{md,txt}'], ['a.md', 'b.txt']],
    ['a glob that matches nothing', ['*.xyz'], ['no_match *.xyz']],
    ['a name with brackets is a name first', ['other/[1].txt'], ['other/[1].txt']],
    ['standard input, once', ['-', '-'], ['-']],
    ['a fault does not stop the rest', ['*.xyz', 'b.txt'], ['no_match *.xyz', 'b.txt']],
  ])('%s', async (_, inputs, expected) => {
    const found = await expandInputs(inputs.map((input) => (input === '-' ? '-' : join(root, input))));
    expect(found.map(shown).filter((path) => !path.startsWith('sub/loop'))).toEqual(expected);
  });
});

describe('reading', () => {
  test.each([
    ['nothing.txt', 'missing'],
    ['b.txt/x', 'missing'],
    ['empty.dat', 'empty'],
    ['spaces.dat', 'empty'],
  ])('%s: %s', async (path, code) => {
    await expect(readText(join(root, path))).rejects.toMatchObject({ name: 'InputError', code });
  });

  test('a report comes with its path and encoding', async () => {
    const path = join(root, 'b.txt');
    expect(await readText(path)).toEqual({ path, text: '增长5%', encoding: 'utf-8', replaced: 0 });
  });
});

test('a fault says cause and remedy in both languages', () => {
  const fault = new InputError('x.pdf', 'not_text', 'PDF');
  expect(fault.describe('zh')).toEqual({ cause: '不是文本文件（PDF）', remedy: '请先另存为纯文本（.txt）' });
  expect(fault.describe('en').cause).toBe('not a text file (PDF)');
});
