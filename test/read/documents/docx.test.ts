import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/documents/docx/index.js';
import { writeNumber } from '../../../src/read/documents/docx/numbering.js';
import { openZip } from '../../../src/read/zip.js';
import { docxOf, item, p } from './make.js';

const read = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
  readDocx('x.docx', await openZip('x.docx', docxOf(body, parts)));
const textOf = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> => (await read(body, parts)).text;

describe('paragraphs', () => {
  const run = (inside: string): string => `<w:r>${inside}</w:r>`;
  const t = (text: string): string => `<w:t>${text}</w:t>`;
  const hidden = '<w:rPr><w:vanish/></w:rPr>';
  const rows: [what: string, body: string, text: string][] = [
    ['one a line', p('增长5%') + p('增长6%'), '增长5%\n增长6%\n'],
    ['an empty one is a blank line', p('甲') + p('') + p('乙'), '甲\n\n乙\n'],
    ['runs are put together', `<w:p>${run(t('生产'))}${run(t('总值'))}</w:p>`, '生产总值\n'],
    ['entities', p('研发&lt;强度&gt;&amp;&#20154;'), '研发<强度>&人\n'],
    ['tabs and soft breaks', `<w:p>${run(`${t('甲')}<w:tab/>${t('乙')}<w:br/>${t('丙')}`)}</w:p>`, '甲\t乙\n丙\n'],
    ['a tab stop in the properties is none', p('甲', '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), '甲\n'],
    ['inserted text stays', `<w:p>${run(t('增长'))}<w:ins w:id="1">${run(t('5%'))}</w:ins></w:p>`, '增长5%\n'],
    [
      'deleted text goes',
      `<w:p>${run(t('增长'))}<w:del w:id="1">${run('<w:delText>4%</w:delText>')}</w:del>${run(t('5%'))}</w:p>`,
      '增长5%\n',
    ],
    [
      'text moved away goes',
      `<w:p><w:moveFrom w:id="1">${run(t('4%'))}</w:moveFrom><w:moveTo w:id="2">${run(t('5%'))}</w:moveTo></w:p>`,
      '5%\n',
    ],
    ['a deleted end joins two', `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t('增长'))}</w:p>${p('5%')}`, '增长5%\n'],
    ['hidden text goes', `<w:p>${run(t('甲'))}${run(hidden + t('密'))}${run(t('乙'))}</w:p>`, '甲乙\n'],
    ['hidden=0 is shown', `<w:p>${run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${t('甲')}`)}</w:p>`, '甲\n'],
    [
      'a note is no part of the sentence',
      `<w:p>${run(t('增长5%'))}${run('<w:footnoteReference w:id="2"/>')}${run(t('。'))}</w:p>`,
      '增长5%。\n',
    ],
    [
      'field codes go, their results stay',
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>REF _Toc1</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t('5%'))}${run('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
      '5%\n',
    ],
    [
      'links and tags are passed through',
      `<w:p><w:hyperlink>${run(t('增长'))}</w:hyperlink><w:smartTag>${run(t('5%'))}</w:smartTag></w:p>`,
      '增长5%\n',
    ],
    ['content controls', `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('增长5%')}</w:sdtContent></w:sdt>`, '增长5%\n'],
    [
      'a text box once, after its paragraph',
      `<w:p>${run(`<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p('框内')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`)}${run(t('框外'))}</w:p>`,
      '框外\n框内\n',
    ],
    [
      'phonetic guides',
      `<w:p>${run(`<w:ruby><w:rt>${run(t('zhǎng'))}</w:rt><w:rubyBase>${run(t('增长'))}</w:rubyBase></w:ruby>`)}</w:p>`,
      '增长\n',
    ],
  ];
  test.each(rows)('%s', async (_, body, text) => expect(await textOf(body)).toBe(text));

  test('a style hides', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await textOf(`<w:p>${run(`<w:rPr><w:rStyle w:val="H"/></w:rPr>${t('密')}`)}${run(t('甲'))}</w:p>`, { styles })).toBe('甲\n');
  });
  test('headers, footers and notes are other parts', async () => {
    expect(await textOf(p('正文'), { header1: p('页眉'), footer1: p('第1页'), footnotes: p('脚注'), comments: p('批注') })).toBe('正文\n');
  });
  test('places count every paragraph, those of cells too', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('指标')}</w:tc><w:tc>${p('2024年')}</w:tc></w:tr><w:tr><w:tc>${p('人口')}</w:tc><w:tc>${p('5')}</w:tc></w:tr></w:tbl>`;
    const { text, places = [] } = await read(p('甲') + p('') + p('乙') + table + p('丙'));
    expect(places.map(({ start, paragraph }) => [text.slice(start).split(/[\t\n]/)[0], paragraph])).toEqual([
      ['甲', 1],
      ['', 2],
      ['乙', 3],
      ['指标', 4],
      ['2024年', 5],
      ['人口', 6],
      ['5', 7],
      ['丙', 8],
    ]);
  });
});

describe('numbering', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const lists = (levels: string, overrides = ''): string =>
    `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>${overrides}</w:num>`;
  const chinese = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');

  test('is written out, and restarts under each heading', async () => {
    const body =
      item('发展回顾', 1) + item('工业', 1, 1) + item('农业', 1, 1) + item('主要目标', 1) + item('预期', 1, 1) + item('增长5%', 1, 2);
    expect(await textOf(body, { numbering: lists(chinese) })).toBe(
      '一、发展回顾\n（一）工业\n（二）农业\n二、主要目标\n（一）预期\n1. 增长5%\n',
    );
  });
  test('lists of one definition count on; an override begins anew', async () => {
    const body = item('甲', 1) + item('乙', 2);
    expect(await textOf(body, { numbering: lists(chinese) })).toBe('一、甲\n二、乙\n');
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(await textOf(body + item('丙', 2), { numbering: lists(chinese, anew) })).toBe('一、甲\n一、乙\n二、丙\n');
  });
  test('comes from a style, at the level that the list names for it', async () => {
    const numbering = lists(level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="H2"/>'));
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="H1">${numbered}</w:style><w:style w:type="paragraph" w:styleId="H1b"><w:basedOn w:val="H1"/></w:style><w:style w:type="paragraph" w:styleId="H2">${numbered}</w:style>`;
    const styled = (text: string, id: string): string => p(text, `<w:pStyle w:val="${id}"/>`);
    expect(await textOf(styled('总则', 'H1b') + styled('目标', 'H2') + styled('任务', 'H2'), { numbering, styles })).toBe(
      '第一章总则\n1.1 目标\n1.2 任务\n',
    );
  });
  test('none: bullets, list 0, unknown lists, empty paragraphs', async () => {
    const numbering = lists(level(0, 'bullet', '·') + chinese.slice(chinese.indexOf('<w:lvl w:ilvl="1"')));
    expect(await textOf(item('甲', 1) + item('乙', 0) + item('丙', 99), { numbering })).toBe('甲\n乙\n丙\n');
    expect(await textOf(item('甲', 1) + item('', 1) + item('乙', 1), { numbering: lists(chinese) })).toBe('一、甲\n\n二、乙\n');
  });
  const numbers: [number, string, string][] = [
    [10, 'chineseCounting', '十'],
    [11, 'chineseCountingThousand', '十一'],
    [20, 'japaneseCounting', '二十'],
    [105, 'chineseCounting', '一百零五'],
    [110, 'chineseCounting', '一百一十'],
    [1001, 'chineseCounting', '一千零一'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [21, 'decimalEnclosedCircle', '(21)'],
    [2025, 'ideographDigital', '二〇二五'],
    [28, 'upperLetter', 'BB'],
    [4, 'lowerRoman', 'iv'],
    [7, 'decimalZero', '07'],
    [3, 'none', ''],
    [3, 'somethingNew', '3'],
    [99999, 'chineseCounting', '99999'],
  ];
  test.each(numbers)('%d as %s is %s', (value, format, text) => expect(writeNumber(value, format)).toBe(text));
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const cellsOf = async (body: string) =>
    (await read(body)).tables?.map((table) =>
      table.cells.map(({ text, row: r, column, rowSpan = 1, columnSpan = 1 }) => [text, r, column, rowSpan, columnSpan].join(' ')),
    );

  test('merged cells', async () => {
    const body = `<w:tbl>${row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('目标', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('2024年'), cell('2025年'))}${row(cell('人口'), cell('5'), cell('6'))}</w:tbl>`;
    expect(await cellsOf(body)).toEqual([
      ['指标 0 0 2 1', '目标 0 1 1 2', '2024年 1 1 1 1', '2025年 1 2 1 1', '人口 2 0 1 1', '5 2 1 1 1', '6 2 2 1 1'],
    ]);
  });
  test('a deleted row is none; columns left out before a row count', async () => {
    const body = `<w:tbl>${row(cell('指标'), cell('2024年'))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}${cell('4')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('5')}</w:tr></w:tbl>`;
    expect(await cellsOf(body)).toEqual([['指标 0 0 1 1', '2024年 0 1 1 1', '5 1 1 1 1']]);
  });
  test('each cell stands in the text where it says', async () => {
    const { text, tables = [] } = await read(
      `${p('前')}<w:tbl>${row(cell('指标'), cell('２０２４年'))}${row(cell('人 口'), cell('5'))}</w:tbl>${p('后')}`,
    );
    expect(text).toBe('前\n指标\t２０２４年\n人 口\t5\n后\n');
    expect(tables[0]?.cells.map(({ text: words, start, end }) => [words, text.slice(start, end)])).toEqual([
      ['指标', '指标'],
      ['2024年', '２０２４年'],
      ['人口', '人 口'],
      ['5', '5'],
    ]);
  });
  const layout: [string, string, string][] = [
    ['one cell around a text', `<w:tbl>${row(cell('增长5%。'))}</w:tbl>`, '增长5%。\n'],
    ['one column', `<w:tbl>${row(cell('甲'))}${row(cell('乙'))}</w:tbl>`, '甲\n乙\n'],
    [
      'sentences in cells',
      `<w:tbl>${row(cell('任务'), cell('单位'))}${row(cell(`${'推动高质量发展，'.repeat(10)}增长5%。`), cell('发改委'))}</w:tbl>`,
      `任务\n单位\n${'推动高质量发展，'.repeat(10)}增长5%。\n发改委\n`,
    ],
  ];
  test.each(layout)('none, but a means of layout: %s', async (_, body, text) => {
    const found = await read(body);
    expect([found.text, found.tables]).toEqual([text, undefined]);
  });
  test('a table inside a cell is read by itself', async () => {
    const inner = `<w:tbl>${row(cell('指标'), cell('2024年'))}${row(cell('人口'), cell('5'))}</w:tbl>`;
    const found = await read(`<w:tbl>${row(`<w:tc>${p('左')}</w:tc>`, `<w:tc>${inner}${p('')}</w:tc>`)}</w:tbl>`);
    expect([found.text.trim(), found.tables?.length]).toEqual(['左\n指标\t2024年\n人口\t5', 1]);
  });
});
