import { describe, expect, test } from 'vitest';
import { readOfd } from '../../../src/read/documents/ofd/index.js';
import { numbersOf, resolvePart } from '../../../src/read/documents/ofd/names.js';
import { rulesOf } from '../../../src/read/documents/ofd/page.js';
import { offsetsOf, runsOf } from '../../../src/read/documents/ofd/text.js';
import { openZip } from '../../../src/read/zip.js';
import { zipOf } from '../zip.js';
import { fileOf } from './make.js';
import { ofdOf, ofdOfText, tableObjects, textObject } from './ofd.js';

const read = async (bytes: Buffer) => readOfd('x.ofd', await openZip('x.ofd', bytes));

test('paragraphs over lines and pages, without head, page numbers and template', async () => {
  const text = fileOf('report.txt').toString();
  const long = `${text}${text.split('\n').slice(3).join('\n')}`;
  const found = await read(ofdOfText(long));
  expect(found.text.trim().split('\n')).toEqual(long.trim().split('\n'));
  expect(new Set(found.places?.map(({ page }) => page)).size).toBeGreaterThan(1);
});

test('a ruled table over two pages is one', async () => {
  const [head, ...body] = [
    ['指标', '单位', '2020年', '2025年'],
    ['地区生产总值', '亿元', '820.5', '1100'],
    ['城镇化率', '%', '58.2', '63'],
    ['森林覆盖率', '%', '61.3', '62'],
  ];
  const rows = [head ?? [], ...body];
  const found = await read(
    ofdOf([
      textObject('主要指标', 80, 150) + tableObjects(rows.slice(0, 3), 170).objects,
      tableObjects([head ?? [], ...rows.slice(3)], 30).objects + textObject('以上。', 25, 120),
    ]),
  );
  expect(found.tables?.length).toBe(1);
  expect(found.text).toBe(`主要指标\n${rows.map((row) => row.join('\t')).join('\n')}\n以上。\n`);
  const figure = found.tables?.[0]?.cells.find(({ text }) => text === '61.3');
  const mark = found.places?.filter(({ start }) => start <= (figure?.start ?? 0)).at(-1);
  expect(mark?.page).toBe(2);
});

describe('characters by their offsets', () => {
  test.each([
    ['4 4 4', 3, [4, 4, 4]],
    ['g 3 4', 3, [4, 4, 4]],
    ['2 g 2 5 3', 4, [2, 5, 5, 3]],
    ['g 999999999 4', 3, [4, 4, 4]],
    ['', 3, []],
    ['x g', 3, [0]],
  ])('%j for %d', (list, length, offsets) => expect(offsetsOf(list, length)).toEqual(offsets));

  const frame = { origin: [10, 20] as const, matrix: [1, 0, 0, 1, 0, 0], size: 4, stretch: 1 };
  const code = { x: 0, y: 4, deltaX: '4 4', deltaY: undefined, text: '增长率' };
  test('one run', () => expect(runsOf(code, frame)).toEqual([{ text: '增长率', x: 10, y: 24, width: 12, size: 4 }]));
  test('a gap parts runs', () =>
    expect(runsOf({ ...code, deltaX: '4 20' }, frame).map(({ text, x }) => [text, x])).toEqual([
      ['增长', 10],
      ['率', 34],
    ]));
  test('a matrix moves and stretches', () =>
    expect(runsOf(code, { ...frame, matrix: [2, 0, 0, 2, 1, 1] })).toEqual([{ text: '增长率', x: 11, y: 29, width: 24, size: 8 }]));
  test('a slanted watermark is none', () => expect(runsOf(code, { ...frame, matrix: [0.7, 0.7, -0.7, 0.7, 0, 0] })).toEqual([]));
  test('no offsets at all', () => expect(runsOf({ ...code, deltaX: undefined }, frame)[0]?.width).toBe(12));
});

test('rules of a path', () => {
  const frame = { origin: [10, 20] as const, matrix: [1, 0, 0, 1, 0, 0] };
  expect(rulesOf('M 0 0 L 50 0 L 50 30 L 20 10 C', frame)).toEqual([
    { x0: 10, y0: 20, x1: 60, y1: 20 },
    { x0: 60, y0: 20, x1: 60, y1: 50 },
  ]);
});

test.each([
  ['Doc_0/Document.xml', 'Pages/Page_0/Content.xml', 'Doc_0/Pages/Page_0/Content.xml'],
  ['OFD.xml', '/Doc_0/Document.xml', 'Doc_0/Document.xml'],
  ['Doc_0/Document.xml', '../../../etc/passwd', 'etc/passwd'],
])('%s says %s', (from, location, part) => expect(resolvePart(from, location)).toBe(part));
test('numbers', () => expect(numbersOf(' 0 1.5 x ')).toEqual([0, 1.5, 0]));

test.each([
  ['no pages', ofdOf([]), 'damaged'],
  ['pictures only', ofdOf(['<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>']), 'scanned'],
  ['hidden text only', ofdOf([textObject('增长5%', 20, 20).replace('ID="1"', 'ID="1" Visible="false"')]), 'scanned'],
  [
    'a page that is missing',
    zipOf([
      { name: 'OFD.xml', content: '<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>' },
      { name: 'D.xml', content: '<Document><Pages><Page BaseLoc="P.xml"/></Pages></Document>' },
    ]),
    'damaged',
  ],
  [
    'an encrypted one',
    zipOf([
      { name: 'OFD.xml', content: '<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>' },
      { name: 'Encryptions.xml', content: '<x/>' },
    ]),
    'encrypted',
  ],
])('%s', async (_, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code });
});
