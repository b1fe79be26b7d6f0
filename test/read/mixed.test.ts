/** Files of two encodings are decoded stretch by stretch, and say so; files of one are left alone. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { decode } from '../../src/read/decode.js';
import { InputError, readBytes } from '../../src/read/index.js';
import { gbk, join } from './bytes.js';

const HEAD = '云泽市2024年国民经济和社会发展统计公报\n';
const FIRST = '全年地区生产总值820.5亿元，比上年增长5.8%。\n';
const SECOND = '固定资产投资增长7.1%，社会消费品零售总额302亿元。\n';
const all = HEAD + FIRST + SECOND;

describe('mixed encodings', () => {
  test.each([
    ['GB18030 after UTF-8', join(Buffer.from(HEAD + FIRST), gbk(SECOND)), ['utf-8', 'gb18030']],
    ['UTF-8 after GB18030', join(gbk(HEAD + FIRST), Buffer.from(SECOND)), ['gb18030', 'utf-8']],
    ['one among the other', join(gbk(HEAD), Buffer.from(FIRST), gbk(SECOND)), ['gb18030', 'utf-8']],
    ['GB18030 behind a UTF-8 mark', join([0xef, 0xbb, 0xbf], Buffer.from(HEAD + FIRST), gbk(SECOND)), ['utf-8', 'gb18030']],
  ])('%s', (_, bytes, mixed) => {
    expect(decode('x.txt', bytes)).toEqual({ text: all, encoding: mixed[0], replaced: 0, mixed });
  });

  test('one word between marks', () => {
    const bytes = join(Buffer.from('<p>粮食产量：<b>'), gbk('八十万吨'), Buffer.from('</b></p>'));
    expect(decode('x.html', bytes)).toMatchObject({ text: '<p>粮食产量：<b>八十万吨</b></p>', replaced: 0 });
  });

  test('without line ends, as in a page', () => {
    const page = join(Buffer.from('<html><body><p>'), gbk(FIRST.trim()), Buffer.from(`</p><p>${SECOND.trim()}</p></body></html>`));
    expect(decode('x.html', page).text).toBe(`<html><body><p>${FIRST.trim()}</p><p>${SECOND.trim()}</p></body></html>`);
  });

  test('damage in it is counted', () => {
    const { replaced, mixed } = decode('x.txt', join(Buffer.from(HEAD + FIRST).subarray(1), gbk(SECOND)));
    expect(mixed).toBeDefined();
    expect(replaced).toBeGreaterThan(0);
  });

  test.each([
    ['UTF-8', Buffer.from(all)],
    ['GB18030', gbk(all)],
    ['GB18030 with a four-byte character', join(gbk(all), [0x95, 0x32, 0x82, 0x36])],
    ['GB18030 with words that are UTF-8 by chance', gbk(`${all}小，联，通，位。`)],
    ['GB18030 cut inside a character', gbk(all).subarray(0, -3)],
    ['UTF-8 with a lost byte', join(Buffer.from(all).subarray(0, 31), Buffer.from(all).subarray(32))],
    ['one misread character', join(Buffer.from(all.repeat(4)), gbk('增'))],
    ['rare characters', gbk(`${all}鄄城县、盱眙县、邛崃市、亳州市、歙县、黟县、婺源县、儋州市。`)],
  ])('not: %s', (_, bytes) => {
    expect(decode('x.txt', bytes).mixed).toBeUndefined();
  });

  test('the records of such a file carry a flag, those of others do not', async () => {
    const flagsOf = async (bytes: Uint8Array): Promise<string[]> => {
      const flags: string[] = [];
      for await (const text of readBytes({ path: 'x.txt', bytes })) {
        if (text instanceof InputError) throw text;
        const { records, documents } = extract(text);
        flags.push(...[...records, ...documents].map((it) => it.flags.filter((flag) => flag === 'mixed_encoding').join()));
      }
      return flags;
    };
    expect(await flagsOf(join(Buffer.from(HEAD + FIRST), gbk(SECOND)))).toEqual(Array(5).fill('mixed_encoding'));
    expect(await flagsOf(Buffer.from(all))).toEqual(Array(5).fill(''));
  });

  test('cost is linear', () => {
    const half = join(Buffer.from(FIRST), gbk(SECOND));
    const time = (times: number): number => {
      const bytes = Buffer.concat(Array<Buffer>(times).fill(half));
      const before = process.cpuUsage();
      decode('x.txt', bytes);
      return process.cpuUsage(before).user;
    };
    time(500);
    expect(time(20_000)).toBeLessThan(Math.max(20_000, time(2000)) * 40);
  });
});
