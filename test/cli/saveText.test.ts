import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedName } from '../../src/cli/saveText.js';
import { fold } from '../../src/fold/fold.js';
import type { IndicatorRecord } from '../../src/record.js';
import { fileOf } from '../read/documents/make.js';
import { ofdOfText } from '../read/documents/ofd.js';
import { zipOf } from '../read/zip.js';
import { run } from './run.js';

describe('where a text goes', () => {
  test.each([
    ['报告.docx', '报告.docx.txt'],
    ['省/报告.pdf', '省/报告.pdf.txt'],
    ['./a.pdf', 'a.pdf.txt'],
    ['/data/a.pdf', 'data/a.pdf.txt'],
    ['a.zip/x/一.docx', 'a.zip/x/一.docx.txt'],
    ['-', 'stdin.txt'],
  ])('%s: %s', (path, name) => expect(savedName(path)).toBe(name));
  test.each([
    ['../../etc/a.pdf', /^_\._\/_\._\/etc\/a\.pdf\.[0-9a-f]{8}\.txt$/],
    ['a.zip/con.docx', /^a\.zip\/_con\.docx\.[0-9a-f]{8}\.txt$/],
    ['a.zip/x:y?.docx', /^a\.zip\/x_y_\.docx\.[0-9a-f]{8}\.txt$/],
    ['C:\\报告\\a.docx', /^报告\/a\.docx\.[0-9a-f]{8}\.txt$/],
    [`${'长'.repeat(200)}.docx`, /^长{66}\.[0-9a-f]{8}\.txt$/],
  ])('%s is made safe', (path, name) => expect(savedName(path)).toMatch(name));
  test('no two meet', () => {
    const names = ['a/x?.pdf', 'a/x*.pdf', 'a/x_.pdf', '../a.pdf', '_../a.pdf', 'C:\\a.pdf', 'D:\\a.pdf', '/a.pdf'].map(savedName);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('--save-text', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'plan-extract-save-'));
    const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(cwd, name), bytes);
    for (const kind of ['docx', 'doc', 'odt', 'rtf', 'pdf']) put(`report.${kind}`, fileOf(`report.${kind}`));
    put('table.docx', fileOf('table.docx'));
    put('report.ofd', ofdOfText(fileOf('report.txt').toString()));
    put('plain.txt', fileOf('report.txt'));
    put('marked.md', Buffer.from(`# ${fileOf('report.txt').toString()}`));
    put(
      'all.zip',
      zipOf([
        { name: '内/一.docx', content: fileOf('report.docx') },
        { name: '二.txt', content: fileOf('report.txt') },
      ]),
    );
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test('records point into the text that is saved', () => {
    const done = run(['.', '-f', 'ndjson', '--save-text', 'out', '--quiet'], { cwd });
    expect(done).toMatchObject({ code: 0, err: '' });
    const records: IndicatorRecord[] = done.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const paths = new Set(records.map(({ document }) => document.path));
    expect([...paths].sort()).toEqual(
      [
        'all.zip/二.txt',
        'all.zip/内/一.docx',
        'marked.md',
        'plain.txt',
        ...['doc', 'docx', 'odt', 'ofd', 'pdf', 'rtf'].map((kind) => `report.${kind}`),
        'table.docx',
      ].sort(),
    );
    for (const { document, text, source } of records) {
      if (['plain.txt', 'marked.md'].includes(document.path)) {
        expect(existsSync(join(cwd, 'out', savedName(document.path)))).toBe(false);
        continue;
      }
      const saved = readFileSync(join(cwd, 'out', savedName(document.path)), 'utf8');
      expect(fold(saved.slice(source.start, source.end)).text.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const line = saved.split('\n')[source.line - 1] ?? '';
      expect(line.slice(source.column - 1).startsWith(saved.slice(source.start, Math.min(source.end, source.start + 1)))).toBe(true);
    }
    const saved = readdirSync(join(cwd, 'out'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(saved.map(({ name }) => name).sort()).toEqual(
      [
        '一.docx.txt',
        '二.txt.txt',
        'report.doc.txt',
        'report.docx.txt',
        'report.odt.txt',
        'report.ofd.txt',
        'report.pdf.txt',
        'report.rtf.txt',
        'table.docx.txt',
      ].sort(),
    );
    rmSync(join(cwd, 'out'), { recursive: true });
  });

  test.each([
    ['compare', ['compare', 'report.pdf', 'report.docx']],
    ['track', ['track', 'report.pdf']],
    ['check', ['check', 'report.pdf']],
    ['explain', ['explain', 'report.pdf']],
  ])('%s writes it too', (_, args) => {
    run([...args, '--save-text', 'own', '--quiet'], { cwd });
    expect(readFileSync(join(cwd, 'own/report.pdf.txt'), 'utf8')).toContain('1836.52亿元');
    rmSync(join(cwd, 'own'), { recursive: true });
  });

  test('a directory that cannot be made ends the run in one line', () => {
    const done = run(['report.pdf', '--save-text', 'plain.txt/x', '--quiet'], { cwd });
    expect([done.code, done.out, done.err.split('\n').length]).toEqual([2, '', 2]);
    expect(done.err).toContain('plain.txt/x');
  });
});
