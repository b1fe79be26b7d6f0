import { describe, expect, test } from 'vitest';
import { readApart } from '../../src/read/isolate.js';
import { limits } from '../../src/read/limits.js';
import { fileOf } from './documents/make.js';

const pdf = fileOf('report.pdf');

describe('the thread that reads documents', () => {
  test('gives text and places, one after the other', async () => {
    const both = await Promise.all([readApart('pdf', 'a.pdf', pdf), readApart('docx', 'a.docx', fileOf('report.docx'))]);
    expect(both.map(({ text }) => text.trim())).toEqual(Array(2).fill(fileOf('report.txt').toString().trim()));
    expect(both.map(({ places }) => places?.[0])).toEqual([
      { start: 0, page: 1 },
      { start: 0, paragraph: 1 },
    ]);
  });
  test('the bytes are still there', async () => {
    await readApart('pdf', 'a.pdf', pdf);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
  test('a document that takes too long is told, and the next is read', async () => {
    await expect(readApart('pdf', 'a.pdf', pdf, { ...limits, seconds: 0.001 })).rejects.toMatchObject({ code: 'slow', path: 'a.pdf' });
    expect((await readApart('pdf', 'a.pdf', pdf)).text).toContain('1836.52');
  });
  test('one that takes too much memory is told, and the next is read', async () => {
    // the thread that ran before has the old limit
    await expect(readApart('pdf', 'a.pdf', pdf, { ...limits, seconds: 0.001 })).rejects.toMatchObject({ code: 'slow' });
    await expect(readApart('pdf', 'a.pdf', pdf, { seconds: 60, memoryBytes: 8 * 1024 * 1024 })).rejects.toMatchObject({ code: 'memory' });
    expect((await readApart('pdf', 'a.pdf', pdf)).text).toContain('1836.52');
  });
});
