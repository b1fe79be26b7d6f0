import { describe, expect, test } from 'vitest';
import { decode, isEncoding } from '../../src/read/decode.js';
import { type FaultCode, InputError } from '../../src/read/faults.js';
import { isHtml } from '../../src/read/sniff.js';
import { gbk, join, utf16be, utf16le } from './bytes.js';

const TEXT = '云岭省2025年政府工作报告\n地区生产总值增长5.8%，进出口总额达到1200亿元。\n';
const utf8 = Buffer.from(TEXT);

describe('the encoding of a report', () => {
  const rows: [what: string, encoding: string, bytes: Buffer, text?: string][] = [
    ['UTF-8', 'utf-8', utf8],
    ['UTF-8 with BOM', 'utf-8', join([0xef, 0xbb, 0xbf], utf8)],
    ['UTF-8 with CRLF', 'utf-8', Buffer.from(TEXT.replaceAll('\n', '\r\n')), TEXT.replaceAll('\n', '\r\n')],
    ['plain ASCII', 'utf-8', Buffer.from('GDP 5.8%\n'), 'GDP 5.8%\n'],
    ['UTF-8 beyond the basic plane', 'utf-8', Buffer.from('𠀀增长5%'), '𠀀增长5%'],
    ['GBK', 'gb18030', gbk(TEXT)],
    ['GBK, one short line', 'gb18030', gbk('增长5%'), '增长5%'],
    ['GB18030 four-byte character', 'gb18030', join(gbk(TEXT), [0x95, 0x32, 0x82, 0x36]), `${TEXT}𠀀`],
    ['GB18030 with BOM', 'gb18030', join([0x84, 0x31, 0x95, 0x33], gbk(TEXT))],
    ['UTF-16 little endian with BOM', 'utf-16le', join([0xff, 0xfe], utf16le(TEXT))],
    ['UTF-16 big endian with BOM', 'utf-16be', join([0xfe, 0xff], utf16be(TEXT))],
    ['UTF-16 little endian without BOM', 'utf-16le', utf16le(TEXT)],
    ['UTF-16 big endian without BOM', 'utf-16be', utf16be(TEXT)],
    ['a long UTF-16 text', 'utf-16le', utf16le(TEXT.repeat(3000)), TEXT.repeat(3000)],
    ['empty', 'utf-8', Buffer.alloc(0), ''],
  ];
  test.each(rows)('%s', (_, encoding, bytes, text = TEXT) => {
    expect(decode('x.txt', bytes)).toEqual({ text, encoding, replaced: 0 });
  });

  test.each([
    ['utf-8', utf8],
    ['gbk', gbk(TEXT)],
    ['GB2312', gbk(TEXT)],
    ['gb18030', gbk(TEXT)],
    ['utf-16le', utf16le(TEXT)],
    ['utf-16be', utf16be(TEXT)],
  ])('named: %s', (name, bytes) => {
    expect(decode('x.txt', bytes, name).text).toBe(TEXT);
  });

  test.each([
    ['one byte lost in UTF-8', join(utf8.subarray(0, 1), utf8.subarray(2)), 'utf-8'],
    ['UTF-8 cut inside a character', Buffer.from(`${TEXT}报`).subarray(0, -1), 'utf-8'],
    ['GBK cut inside a character', gbk(`${TEXT.repeat(10)}报`).subarray(0, -1), 'gb18030'],
  ])('%s keeps its encoding and counts the damage', (_, bytes, encoding) => {
    const decoded = decode('x.txt', bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.replaced).toBeGreaterThan(0);
    expect(decoded.replaced).toBeLessThan(4);
  });
});

describe('what is no text', () => {
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17) % 256));
  const rows: [what: string, code: FaultCode, detail: RegExp, bytes: Buffer, encoding?: string][] = [
    ['PDF', 'not_text', /PDF/, Buffer.from('%PDF-1.7\n...')],
    ['docx', 'not_text', /Word/, join([0x50, 0x4b, 3, 4], Buffer.alloc(50))],
    ['doc', 'not_text', /Word/, join([0xd0, 0xcf, 0x11, 0xe0], Buffer.alloc(50))],
    ['PNG', 'not_text', /PNG/, join([0x89, 0x50, 0x4e, 0x47], Buffer.alloc(50))],
    ['JPEG', 'not_text', /JPEG/, join([0xff, 0xd8, 0xff, 0xe0], Buffer.alloc(50))],
    ['gzip', 'not_text', /gzip/, join([0x1f, 0x8b, 0x08, 0], noise)],
    ['RTF', 'not_text', /RTF/, Buffer.from('{\\rtf1\\ansi')],
    ['zero bytes', 'not_text', /binary/, Buffer.alloc(400)],
    ['zero bytes at both parities', 'not_text', /binary/, Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : 0x41)))],
    ['control characters', 'undecodable', /^$/, Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 2 ? 0x01 : 0xff)))],
    ['GBK read as UTF-8', 'bad_encoding', /utf-8/, gbk(TEXT), 'utf-8'],
  ];
  test.each(rows)('%s', (_, code, detail, bytes, encoding) => {
    const fault = (() => {
      try {
        decode('x', bytes, encoding);
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code, path: 'x', detail: expect.stringMatching(detail) });
  });
});

test.each([
  ['<!DOCTYPE html><html><body>增长5%</body></html>', true],
  ['\n<html lang="zh">', true],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC>', true],
  [`<div class="title"><h2>工作报告</h2></div>${'<p>增长5%</p>'.repeat(4)}`, true],
  ['增长5%<br>增长6%<br/>增长7%<br />增长8%<BR>增长9%<br>', true],
  ['增长5%<br>增长6%<p>增长7%</p>', false],
  ['地区生产总值增长5%', false],
  ['<地区>增长5%', false],
  ['<html5标准>的企业', false],
  ['正文里提到 <html> 标签', false],
])('web page source: %j is %s', (text, is) => {
  expect(isHtml(text)).toBe(is);
});

test.each([
  ['utf-8', true],
  ['gbk', true],
  ['big5', true],
  ['gb99999', false],
  ['', false],
])('encoding name %j: %s', (label, known) => {
  expect(isEncoding(label)).toBe(known);
});
