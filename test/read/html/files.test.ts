/** Pages as files: any encoding, whatever they say of it; saved as one file; the same records as the plain text. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';
import { InputError, readBytes, type TextInput } from '../../../src/read/index.js';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';
import { gbk, join, utf16be, utf16le } from '../bytes.js';

async function read(bytes: Uint8Array, path = 'x.html'): Promise<TextInput> {
  for await (const text of readBytes({ path, bytes })) {
    if (text instanceof InputError) throw text;
    return text;
  }
  throw new Error('nothing read');
}

const LINES = ['云泽市2024年政府工作报告', '全市地区生产总值增长5.8%，镕基路通车12公里。'];
const page = (charset: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body>${LINES.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;
const text = `${LINES.join('\n')}\n`;

describe('encodings of pages', () => {
  it.each<[string, string, Uint8Array]>([
    ['UTF-8 as it says', 'utf-8', Buffer.from(page('utf-8'))],
    ['UTF-8 that says gb2312', 'utf-8', Buffer.from(page('gb2312'))],
    ['GBK as it says', 'gb18030', gbk(page('gbk'))],
    ['GBK that says utf-8', 'gb18030', gbk(page('utf-8'))],
    ['GBK that says iso-8859-1', 'gb18030', gbk(page('iso-8859-1'))],
    ['UTF-16 with a mark', 'utf-16le', join([0xff, 0xfe], utf16le(page('utf-16')))],
    ['UTF-16 big endian with a mark', 'utf-16be', join([0xfe, 0xff], utf16be(page('utf-8')))],
    ['UTF-16 without a mark', 'utf-16le', utf16le(page('utf-8'))],
    ['UTF-16 big endian without a mark', 'utf-16be', utf16be(page('gbk'))],
  ])('%s', async (_, encoding, bytes) => {
    expect(await read(bytes)).toEqual({ path: 'x.html', format: 'html', encoding, replaced: 0, text });
  });

  it('GB18030 characters of four bytes', async () => {
    const bytes = join(gbk('<html><body><p>增长5%，在'), [0x95, 0x32, 0x82, 0x36], gbk('镇。</p></body></html>'));
    expect((await read(bytes)).text).toBe('增长5%，在𠀀镇。\n');
  });

  it('two encodings in one page: both are read, and the page says so', async () => {
    const [head = '', tail = ''] = page('gbk').split(LINES[1] ?? '');
    const mixed = await read(join(gbk(head), Buffer.from(LINES[1] ?? ''), gbk(tail)));
    expect(mixed).toMatchObject({ text, mixed: ['utf-8', 'gb18030'], flags: ['mixed_encoding'] });
  });
});

describe('a page saved as one file', () => {
  const body = (coding: string, content: string): string =>
    `From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part=_1"\r\n\r\n\r\n------Part=_1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: http://example.com/\r\n\r\n${content}\r\n------Part=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part=_1--\r\n`;
  const quoted = (bytes: Buffer): string =>
    [...bytes]
      .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
      .join('')
      .replace(/(.{60,70}(?!..?=)(?=..)(?<!=.?))/g, '$1=\r\n');

  it.each([
    ['quoted-printable', quoted(Buffer.from(page('utf-8')))],
    ['base64', Buffer.from(page('utf-8')).toString('base64')],
    ['base64', gbk(page('gbk')).toString('base64')],
    ['8bit', page('utf-8')],
  ])('%s', async (coding, content) => {
    expect(await read(Buffer.from(body(coding, content)), 'x.mht')).toMatchObject({ text, format: 'mhtml' });
  });

  it('without a page is one line', async () => {
    const fault = await read(Buffer.from(body('base64', '').replace('text/html\r\nContent-T', 'text/css\r\nContent-T'))).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'no_article' });
  });
});

describe('the same report as plain text, in GB18030 and as a page', () => {
  /** The lines of a report as a page: tables with tabs as tables, all else as paragraphs. */
  const asPage = (lines: readonly string[]): string =>
    lines
      .map((line) =>
        line.includes('\t')
          ? `<tr>${line
              .split('\t')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`
          : `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
      )
      .join('\n')
      .replace(/(?:<tr>.*<\/tr>\n?)+/g, (rows) => `<table>${rows}</table>`);
  const told = (input: TextInput | string): unknown[] =>
    extract(input, { path: 'x' }).records.map(({ source: _, id, document: { index, title, kind, year }, ...record }) => ({
      ...record,
      id,
      index,
      title,
      kind,
      year,
    }));

  it.each(fixtureNames)('%s', async (name) => {
    const report = fixtureText(name);
    const plain = told(report);
    expect(plain.length).toBeGreaterThan(5);
    expect(told(await read(gbk(report), 'x.txt'))).toEqual(plain);
    const html = `<html><head><title>x</title></head><body><div class=nav><a href=/>首页</a></div><div>${asPage(report.split(/\r?\n/))}</div></body></html>`;
    expect(told(await read(Buffer.from(html)))).toEqual(plain);
    expect(told(await read(gbk(html)))).toEqual(plain);
  });
});
