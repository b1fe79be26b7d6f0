/** Markdown: what a reader sees of it, each place one of the file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { readBytes } from '../../src/read/index.js';
import { textOfMarkdown } from '../../src/read/markdown.js';
import { isMarkdownFile } from '../../src/read/sniff.js';

const seenOf = (text: string): string => text.replaceAll('\u200b', '');
const cells = async (markdown: string): Promise<(string | number)[][]> =>
  ((await textOfMarkdown(markdown)).tables ?? []).flatMap((table) =>
    table.cells.map(({ text, row, column, rowSpan, columnSpan }) => [
      text,
      row,
      column,
      ...(rowSpan || columnSpan ? [rowSpan ?? 1, columnSpan ?? 1] : []),
    ]),
  );

/** [what is written, what is seen] */
const MARKS: readonly (readonly [string, string])[] = [
  ['# 青川县2024年计划报告', ' 青川县2024年计划报告'],
  ['## 二、主要目标 ##', ' 二、主要目标 '],
  ['主要目标\n====', '主要目标\n'],
  ['**稳中有进**的一年', '稳中有进的一年'],
  ['增长**5.6%。**其中工业增长7%', '增长5.6%。其中工业增长7%'],
  ['投资*107.5亿元*,增长__5%__', '投资107.5亿元,增长5%'],
  ['***三个***重点', '三个重点'],
  ['增长~~5%~~', '增长5%'],
  ['**未完的强调\n下一行', '未完的强调\n下一行'],
  ['5*6=30', '5*6=30'],
  ['5*6*7与5**6', '5*6*7与5**6'],
  ['共**5**项', '共5项'],
  ['代码a_b_c不变', '代码a_b_c不变'],
  ['- 粮食产量12万吨\n* 肉类3万吨\n+ 水产1万吨', '• 粮食产量12万吨\n• 肉类3万吨\n• 水产1万吨'],
  ['1. 工业\n2. 农业', '1. 工业\n2. 农业'],
  ['增长-5%', '增长-5%'],
  ['> 各位代表:', ' 各位代表:'],
  ['前\n\n---\n\n后', '前\n\n\n\n后'],
  ['前\n\n* * *\n\n后', '前\n\n\n\n后'],
  ['[居民收入](http://example.com/a(100))增长6%', '居民收入增长6%'],
  ['[居民收入](http://example.com/a "收入")增长6%', '居民收入增长6%'],
  ['[居民收入][3]增长6%\n\n[3]: http://example.com/30', '居民收入增长6%\n\n'],
  ['青政发[2024]3号', '青政发[2024]3号'],
  ['见<http://example.com/50>', '见'],
  ['![图 5](images/5.png)', ''],
  ['工业增长7%[^1]\n\n[^1]: 初步核算数', '工业增长7%\n\n 初步核算数'],
  ['- [x] 完成投资5亿元', '•  完成投资5亿元'],
  ['约\\~5%\\*', '约~5%*'],
  ['A&nbsp;B&amp;C&ldquo;D', 'A B&C“D'],
  ['面积5&hellip;亩', '面积5 亩'],
  ['面积`12万亩`', '面积12万亩'],
  ['```text\n产量5万吨\n```', '\n产量5万吨\n'],
  ['```markdown\n# 报告\n\n产量**5**万吨\n```', '\n 报告\n\n产量5万吨\n'],
  ['```\n# 报告\n```\n\n```\n甲\n```', '\n 报告\n\n\n\n甲\n'],
  ['甲<br>乙<sup>2</sup><!-- 5亿元 -->', '甲\t乙²'],
  ['约10<sup>4</sup>亩<sup>[1]</sup>', '约10⁴亩[1]'],
  ['<div align="center">\n\n标题\n\n</div>', '\t\n\n标题\n\n\t'],
  ['增长$5.2\\%$', '增长5.2%'],
  ['增长$\\geq 6 \\%$以上', '增长≥6%以上'],
  ['产量$1 2 0 . 5$万吨', '产量120.5万吨'],
  ['建成$30~\\mathrm{km}^{2}$', '建成30km²'],
  ['$20 \\mathrm{万} \\mathrm{m}^3$', '20万m³'],
  ['增长$5 \\sim 6\\%$,约$10^{\\circ}$', '增长5~6%,约10^°'],
  ['票价$5元和$6元', '票价$5元和$6元'],
  ['$100', '$100'],
  ['---\ntitle: "青川县2024年计划报告"\ndate: 2024-01-05\n---\n\n正文', '\n青川县2024年计划报告\n\n\n\n正文'],
  ['---\ntitle: 青川县\n---\n\n# 青川县2024年计划报告', '\n\n\n\n 青川县2024年计划报告'],
  ['---\n甲乙\n\n---\n正文', '\n甲乙\n\n\n正文'],
];

/** Files that are Markdown, and files that are not. */
const MARKDOWN: readonly (readonly [string, string])[] = [
  ['a.md', '地区生产总值增长5%。'],
  ['a.MARKDOWN', '地区生产总值增长5%。'],
  ['a.md', '<div align="center"><b>报告</b></div>\n\n正文'],
  ['a.txt', '# 一、回顾\n正文'],
  ['a', '正文\n\n### 目标\n'],
  ['a.txt', '指标|单位\n| --- | ---: |\n|甲|乙|'],
  ['a.txt', '|指标|单位|\n|:---|:---:|\n|甲|乙|'],
  ['a.txt', '**一是**扩大投资。**二是**促进消费。**三是**稳定外贸。'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['a.txt', '地区生产总值增长5%。'],
  ['a.txt', '#1机组投产。\n##\n'],
  ['a.txt', '某**市**县增长5%。'],
  ['a.txt', '| 甲 | 乙 |\n| 丙 | 丁 |'],
  ['a.txt', '------------------\n表1'],
  ['a.txt', '5*6、7*8、9*10'],
  ['a.html', '<p>a</p>\n# 甲'],
  ['a.txt', '<table><tr><td>甲</td></tr></table>\n# 乙'],
  ['a.md', '<!DOCTYPE html><html><body><p>甲</p></body></html>'],
  ['a.md', '<html><body><p>甲</p></body></html>'],
];

/** The fixture as a converter would write it: its headings marked, its figures in bold, its first line the title. */
const marked = (text: string): string =>
  text
    .split('\n')
    .map((line, at) => {
      if (line.trim() === '') return line;
      if (at === 0) return `# ${line}`;
      if (
        /^\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[章节])[^。,，；]{2,24}$/.test(
          line,
        )
      )
        return `## ${line.trim()}`;
      return line.replace(/(?<![\d.,，〔[“”第年月])\d+(?:\.\d+)?(?:亿元|万吨|%|万人|万元)(?![,，、]?\d)/g, '**$&**').replace(/~/g, '\\~');
    })
    .join('\n');

describe('Markdown', () => {
  it.each(MARKS)('%j', async (markdown, seen) => {
    const { text } = await textOfMarkdown(markdown);
    expect(seenOf(text)).toBe(seen);
    expect(text).toHaveLength(markdown.length);
  });

  it('keeps the place of each word', async () => {
    const markdown = '# 报告\n\n- 投资**5亿元**,增长$6\\%$,[产量](http://a)7吨\n';
    const { text } = await textOfMarkdown(markdown);
    for (const word of ['报告', '投资', '5亿元', '增长', '产量', '7吨']) expect(text.indexOf(word)).toBe(markdown.indexOf(word));
  });

  it.each(MARKDOWN)('%s is Markdown: %j', (path, text) => {
    expect(isMarkdownFile(path, Buffer.from(text))).toBe(true);
  });

  it('in UTF-16 is known by its marks too', () => {
    const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(isMarkdownFile('a.txt', wide('# 一、回顾\n正文'))).toBe(true);
    expect(isMarkdownFile('a.txt', wide('一、回顾\n正文'))).toBe(false);
    expect(isMarkdownFile('a.txt', wide('# 一、回顾\n正文').swap16())).toBe(true);
  });

  it.each(OTHER)('%s is not: %j', (path, text) => {
    expect(isMarkdownFile(path, Buffer.from(text))).toBe(false);
  });
});

describe('tables in Markdown', () => {
  it('have the cells between bars, empty ones too', async () => {
    expect(await cells('| 指标 | 单位 | **2024年** |\n|---|:-:|--:|\n| 产量 | | 5.2 |\n| 面积 | 万亩 | |\n')).toEqual([
      ['指标', 0, 0],
      ['单位', 0, 1],
      ['2024年', 0, 2],
      ['产量', 1, 0],
      ['5.2', 1, 2],
      ['面积', 2, 0],
      ['万亩', 2, 1],
    ]);
    expect(await cells('指标|2024年\n---|---\n产量|5.2\n')).toEqual([
      ['指标', 0, 0],
      ['2024年', 0, 1],
      ['产量', 1, 0],
      ['5.2', 1, 1],
    ]);
  });

  it('written as HTML have merged cells, and places behind their tags', async () => {
    const html =
      '前\n\n<table border="5"><tr><td rowspan="2">指标</td><td colspan="2">2025年</td></tr>\n\n<tr><td>计划</td><td>完成</td></tr><tr><td>产量&amp;面积</td><td>5</td><td><b>6</b></td></tr></table>\n\n后';
    expect(await cells(html)).toEqual([
      ['指标', 0, 0, 2, 1],
      ['2025年', 0, 1, 1, 2],
      ['计划', 1, 1],
      ['完成', 1, 2],
      ['产量&面积', 2, 0],
      ['5', 2, 1],
      ['6', 2, 2],
    ]);
    const { tables = [], text } = await textOfMarkdown(html);
    const five = tables[0]?.cells.find((cell) => cell.text === '5');
    expect(five?.start).toBe(html.indexOf('>5<') + 1);
    expect(seenOf(text)).toContain('后');
  });

  it('that are not closed, or only place text, are none', async () => {
    expect(await cells('<table><tr><td>甲</td><td>5</td></tr>')).toEqual([]);
    expect(await cells('<table><tr><td>一段话</td></tr></table>')).toEqual([]);
    expect(await cells('| 甲 | 乙 |\n| 丙 | 丁 |')).toEqual([]);
  });
});

describe('reports in Markdown', () => {
  const read = async (path: string, text: string) => {
    for await (const input of readBytes({ path, bytes: Buffer.from(text) })) if (!(input instanceof Error)) return input;
    throw new Error('unread');
  };

  it.each(['city-plan-report', 'county-work-report', 'communique', 'five-year-plan'])('%s reads as in plain text', async (name) => {
    const plain = readFileSync(`fixtures/${name}.txt`, 'utf8');
    const markdown = marked(plain);
    expect(markdown.split('**').length).toBeGreaterThan(20);
    const source = await read(`${name}.md`, markdown);
    const facts = (input: Parameters<typeof extract>[0]) => {
      const { documents, records } = extract(input, { path: name });
      return [
        documents.map(({ title, kind, year, region }) => ({ title, kind, year, region })),
        records.map(({ indicator, name, measure, value, unit, bound, status, period }) => ({
          indicator,
          name,
          measure,
          value,
          unit,
          bound,
          status,
          period,
        })),
      ];
    };
    expect(facts(source)).toEqual(facts(plain));
    for (const { source: at } of extract(source).records)
      expect(markdown.slice(at.start, at.end).replace(/[*\\]/g, '').length).toBeGreaterThan(0);
  });

  it('has the records of its tables and of its items, and their lines in the file', async () => {
    const source = await read(
      'a.md',
      [
        '# 青川县2024年国民经济和社会发展计划执行情况与2025年计划草案的报告',
        '## 一、2024年计划执行情况',
        '- 地区生产总值**120.5亿元**,增长5.6%',
        '- 粮食产量12万吨',
        '## 二、2025年主要目标',
        '| 指标 | 单位 | 2025年目标 |',
        '|---|---|---|',
        '| 地区生产总值 | 亿元 | 128 |',
        '| 城镇新增就业 | 人 | 3300 |',
      ].join('\n'),
    );
    const records = extract(source, { path: 'a.md' }).records;
    expect(records.map(({ indicator, value, status, period, source: { line } }) => [indicator, value, status, period, line])).toEqual([
      ['gdp', 120.5, 'actual', '2024', 3],
      ['gdp', 5.6, 'actual', '2024', 3],
      ['grain_output', 12, 'actual', '2024', 4],
      ['gdp', 128, 'target', '2025', 8],
      ['urban_new_employment', 3300, 'target', '2025', 9],
    ]);
  });

  it('is empty where nothing but marks stands in it', async () => {
    const inputs = [];
    for await (const input of readBytes({ path: 'a.md', bytes: Buffer.from('# \n\n![图](a.png)\n') })) inputs.push(input);
    expect(inputs).toMatchObject([{ code: 'empty' }]);
  });
});
