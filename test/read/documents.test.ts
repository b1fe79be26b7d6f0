import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/read/documents.js';
import { InputError } from '../../src/read/index.js';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What lines say, `place code detail` of those that are bad. */
async function read(input: string | Buffer, { size = 7, most = 1000 } = {}): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of readDocuments(chunks(Buffer.from(input as string), size), most))
    found.push(one instanceof InputError ? `${one.path} ${one.code}${one.detail === '' ? '' : ` ${one.detail}`}` : one);
  return found;
}

const A = { id: 'a', text: '生产总值增长5%' };
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('lines that are documents', () => {
  test.each<[string, string | Buffer, unknown[]]>([
    ['id and text', line(A), [{ line: 1, ...A }]],
    ['without an end', line(A).trimEnd(), [{ line: 1, ...A }]],
    [
      'CRLF',
      line(A).replace('\n', '\r\n').repeat(2),
      [
        { line: 1, ...A },
        { line: 2, ...A },
      ],
    ],
    ['a byte order mark', `\ufeff${line(A)}`, [{ line: 1, ...A }]],
    [
      'files strung together, each with its mark',
      `\ufeff${line(A)}\ufeff${line(A)}`,
      [
        { line: 1, ...A },
        { line: 2, ...A },
      ],
    ],
    ['empty lines', `\n\r\n  \n${line(A)}\n\n`, [{ line: 4, ...A }]],
    ['region and year', line({ ...A, region: '350102', year: 2025 }), [{ line: 1, ...A, region: '350102', year: 2025 }]],
    ['a year in quotes', line({ ...A, year: '2025' }), [{ line: 1, ...A, year: 2025 }]],
    ['null for none', line({ ...A, region: null, year: null }), [{ line: 1, ...A }]],
    ['other fields', line({ ...A, url: 'x', n: [1] }), [{ line: 1, ...A }]],
    ['a number as id', line({ ...A, id: 12 }), [{ line: 1, ...A, id: '12' }]],
    ['line breaks in the text', line({ id: 'a', text: '一\n二' }), [{ line: 1, id: 'a', text: '一\n二' }]],
    ['nothing', '', []],
  ])('%s', async (_, input, expected) => {
    for (const size of [1, 7, 1000]) expect(await read(input, { size })).toEqual(expected);
  });
});

describe('lines that are none', () => {
  test.each<[string, string | Buffer, string]>([
    ['no JSON', 'nope\n', '-:1 line_json'],
    ['a broken object', '{"id":"a","text":"x\n', '-:1 line_json'],
    ['a list', '[1]\n', '-:1 line_json'],
    ['null', 'null\n', '-:1 line_json'],
    ['no id', line({ text: 'x' }), '-:1 bad_field id'],
    ['an empty id', line({ id: '', text: 'x' }), '-:1 bad_field id'],
    ['an id that is neither name nor whole number', line({ id: 1.5, text: 'x' }), '-:1 bad_field id'],
    ['no text', line({ id: 'a' }), '-:1 bad_field text'],
    ['a blank text', line({ id: 'a', text: ' \n\u3000' }), '-:1 bad_field text'],
    ['a text that is a number', line({ id: 'a', text: 5 }), '-:1 bad_field text'],
    ['an empty region', line({ ...A, region: ' ' }), '-:1 bad_field region'],
    ['a region that is a number', line({ ...A, region: 350102 }), '-:1 bad_field region'],
    ['a year of two digits', line({ ...A, year: 25 }), '-:1 bad_field year'],
    ['a year that is a date', line({ ...A, year: '2025-01' }), '-:1 bad_field year'],
    ['a year in a list', line({ ...A, year: ['2025'] }), '-:1 bad_field year'],
    [
      'bytes of GBK',
      Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xd4, 0xf6, 0xb3, 0xa4]), Buffer.from('"}\n')]),
      '-:1 line_encoding',
    ],
    ['too long', line({ id: 'a', text: '长'.repeat(400) }), '-:1 line_length'],
  ])('%s', async (_, input, expected) => {
    const next = Buffer.from(line(A));
    for (const size of [1, 64, 5000]) {
      const both = Buffer.concat([typeof input === 'string' ? Buffer.from(input) : input, next]);
      expect(await read(both, { size })).toEqual([expected, { line: 2, ...A }]);
    }
  });
});

test('a long line is put together in linear time', async () => {
  const text = '长'.repeat(3_000_000);
  const start = performance.now();
  const [found] = await read(line({ id: 'a', text }), { size: 1024, most: 1 << 28 });
  expect(found).toMatchObject({ id: 'a', text });
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a document is there as soon as its line is', async () => {
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(line(A));
    await new Promise(() => {});
  }
  expect((await readDocuments(slow()).next()).value).toEqual({ line: 1, ...A });
});
