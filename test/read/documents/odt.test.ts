import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../src/read/documents/odt.js';
import { openZip } from '../../../src/read/zip.js';
import { odtOf } from './make.js';

const read = async (body: string) => readOdt('x.odt', await openZip('x.odt', odtOf(body)));

const rows: [what: string, body: string, text: string][] = [
  ['paragraphs and headings', '<text:h>一、回顾</text:h><text:p>增长<text:span>5%</text:span></text:p>', '一、回顾\n增长5%\n'],
  ['white space of the file is one space', '<text:p>\n  GDP\n  增长<text:s text:c="2"/>5%</text:p>', 'GDP 增长  5%\n'],
  ['tabs and line breaks', '<text:p>甲<text:tab/>乙<text:line-break/>丙</text:p>', '甲\t乙\n丙\n'],
  [
    'notes and comments go',
    '<text:p>增长5%<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation>。</text:p>',
    '增长5%。\n',
  ],
  [
    'deleted text goes',
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>新</text:p>',
    '新\n',
  ],
  [
    'page numbers and phonetic guides go',
    '<text:p>第<text:page-number>3</text:page-number>页<text:ruby><text:ruby-base>增长</text:ruby-base><text:ruby-text>zz</text:ruby-text></text:ruby></text:p>',
    '第页增长\n',
  ],
  [
    'lists',
    '<text:list><text:list-item><text:p>甲</text:p></text:list-item><text:list-item><text:p>乙</text:p></text:list-item></text:list>',
    '甲\n乙\n',
  ],
  [
    'a text box before what it is anchored in',
    '<text:p>框<draw:frame><draw:text-box><text:p>内</text:p></draw:text-box></draw:frame>外</text:p>',
    '内\n框外\n',
  ],
];
test.each(rows)('%s', async (_, body, text) => expect((await read(body)).text).toBe(text));

describe('tables', () => {
  const cell = (text: string, more = ''): string => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  test('spans, covered and repeated cells', async () => {
    const body = `<table:table><table:table-row>${cell('指标', 'table:number-rows-spanned="2"')}${cell('目标', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>${cell('2024年')}${cell('2025年')}</table:table-row><table:table-row>${cell('人口')}${cell('5', 'table:number-columns-repeated="2"')}</table:table-row></table:table>`;
    const { tables, places } = await read(`<text:p>前</text:p>${body}`);
    expect(
      tables?.[0]?.cells.map(({ text, row, column, rowSpan = 1, columnSpan = 1 }) => [text, row, column, rowSpan, columnSpan].join(' ')),
    ).toEqual(['指标 0 0 2 1', '目标 0 1 1 2', '2024年 1 1 1 1', '2025年 1 2 1 1', '人口 2 0 1 1', '5 2 1 1 1', '5 2 2 1 1']);
    expect(places?.[1]?.paragraph).toBe(2);
  });
});

test.each([
  ['an encrypted part', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>', 'encrypted'],
  ['a damaged manifest', '<oops>', 'damaged'],
])('%s is told', async (_, inside, code) => {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${inside}</manifest:manifest>`;
  const bytes = odtOf('<text:p>甲</text:p>', [{ name: 'META-INF/manifest.xml', content: manifest }]);
  await expect(readOdt('x.odt', await openZip('x.odt', bytes))).rejects.toMatchObject({ code });
});
