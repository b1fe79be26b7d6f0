/** Pages built to do harm: each ends soon, with a text or with one line that says why not. */
import { describe, expect, it } from 'vitest';
import { MOST_ELEMENTS } from '../../../src/read/html/dom.js';
import { InputError, readBytes, type TextInput } from '../../../src/read/index.js';

const SENTENCE = '全市地区生产总值增长5.8%。';
const MILLION = 1_000_000;
const MB = 1024 * 1024;
/** For the largest of them on a slow and busy machine; a cost beyond linear would take hours. */
const PATIENCE_MS = 60_000;

async function read(html: string): Promise<TextInput | InputError> {
  const found = [];
  for await (const text of readBytes({ path: 'x.html', bytes: Buffer.from(html) })) found.push(text);
  const [only] = found;
  if (only === undefined || found.length !== 1) throw new Error('not one answer');
  return only;
}

const page = (body: string): string => `<!doctype html><html><head><title>报告</title></head><body><p>${SENTENCE}</p>${body}`;

describe('hostile pages that are read all the same', () => {
  const many = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
  it.each<[string, () => string]>([
    ['nearly a million levels', () => page('<div>'.repeat(MILLION - 10))],
    ['nearly a million levels of formatting', () => page('<b><i><font>'.repeat(MILLION / 3 - 10))],
    ['cells within cells', () => page('<table><tr><td>'.repeat(MILLION / 3 - 10))],
    ['lists that never end', () => page(many('<ul><li>', 4 * MILLION - 200))],
    ['stray end tags', () => page(`${'<b>'.repeat(500)}${many('</i></b></table>', 10 * MB)}`)],
    ['an attribute of 50 MB', () => page(`<p title="${'a'.repeat(50 * MB)}">增长</p>`)],
    ['a class of 10 MB', () => page(`<div class="${many('nav-', 10 * MB)}">增长</div>`)],
    ['a million attributes', () => page(`<p ${Array.from({ length: MILLION }, (_, i) => `a${i}=${i}`).join(' ')}>增长</p>`)],
    ['a quote that never ends', () => page(`<p title="${'<p>增长</p>'.repeat(MILLION)}`)],
    ['a comment that never ends', () => page(`<!--${'- - ->'.repeat(MILLION)}`)],
    ['a script that never ends', () => page(`<script>${'</scrip'.repeat(MILLION)}`)],
    ['angle brackets', () => page('<'.repeat(10 * MB))],
    ['ampersands', () => page('&'.repeat(10 * MB))],
    ['entities', () => page(many('&lt;&#x4e00;&notanentity;', 10 * MB))],
    ['one line of 50 MB', () => page(many('增长', 17 * MB))],
    ['white space', () => page(many(' \n\t', 10 * MB))],
    ['breaks', () => page(many('一<br>', MILLION))],
    ['a title of 10 MB', () => `<title>${many(' - ', 10 * MB)}</title><p>${SENTENCE}</p>${'<br>'.repeat(5)}`],
    ['cells that cover everything', () => page(`<table>${many('<tr><td colspan=99999 rowspan=99999>1<td>2', 3 * MB)}</table>`)],
    ['a row of cells', () => page(`<table><tr>${'<td>1'.repeat(200_000)}</table>`)],
    ['rows of two cells', () => page(`<table>${'<tr><td>指标<td>1'.repeat(100_000)}</table>`)],
    [
      'entities that multiply',
      () =>
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "增长"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]><html><body><p>${SENTENCE}&c;&c;</p></body></html>`,
    ],
    [
      'an entity that names a file',
      () => `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>${SENTENCE}&x;</p></body></html>`,
    ],
  ])(
    '%s',
    async (_, make) => {
      const text = await read(make());
      if (text instanceof InputError) throw text;
      expect(text.text).toContain(SENTENCE);
      expect(text.text).not.toContain('root:');
    },
    PATIENCE_MS,
  );
});

it(
  'more elements than any report has are one line',
  async () => {
    const fault = await read(page('<p>'.repeat(MOST_ELEMENTS + 1)));
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code: 'page_too_large', path: 'x.html' });
  },
  PATIENCE_MS,
);

it(
  'the time of a page grows as its length',
  async () => {
    const time = async (n: number): Promise<number> => {
      const html = page(`<div><b>${'<p>增长5%，达到<i>3</i>亿元。<br></b><td>'.repeat(n)}`);
      const before = process.cpuUsage();
      await read(html);
      return process.cpuUsage(before).user;
    };
    await time(1000);
    const short = Math.max(20_000, await time(4000));
    expect(await time(40_000)).toBeLessThan(short * 40);
  },
  PATIENCE_MS,
);
