import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const text = `云泽市国民经济和社会发展第十四个五年规划纲要
第一章 发展目标
到2025年，森林覆盖率达到40%。
云泽市“十四五”主要指标
序号 指标 单位 2020年 2025年 属性
1 地区生产总值 亿元 １，８６２.5 2600左右 预期性
2 森林覆盖率 % 38.2 40 约束性
3 医疗卫生机构床位 张 1.2万 约3x 预期性
第二章 创新发展
到2025年，研发经费投入强度达到2.5%。
`;

describe('tables in the flow', () => {
  const { records, leftOut } = extract(text);
  const table = records.filter((r) => r.rule === 'table');

  it('makes records of cells, with attribute, section and place', () => {
    expect(table.map((r) => [r.indicator, r.name, r.value, r.unit, r.bound, r.status, r.period, r.attribute])).toEqual([
      ['gdp', '地区生产总值', 1862.5, '亿元', 'exact', 'actual', '2020', null],
      ['gdp', '地区生产总值', 2600, '亿元', 'about', 'target', '2025', 'expected'],
      ['forest_coverage', '森林覆盖率', 38.2, '%', 'exact', 'actual', '2020', null],
      ['forest_coverage', '森林覆盖率', 40, '%', 'exact', 'target', '2025', 'binding'],
      ['hospital_beds', '医疗卫生机构床位', 1.2, '万张', 'exact', 'actual', '2020', null],
    ]);
    for (const record of table) {
      expect(text.slice(record.source.start, record.source.end).normalize('NFKC')).toBe(record.text);
      expect(record.source.section.join('>')).toContain('发展目标');
      expect(record.source.section.join('>')).not.toContain('创新发展');
      const line = text.slice(0, record.source.start).split('\n').length;
      expect(record.source.line).toBe(line);
      expect(record.source.sentence.text).toContain(record.name);
    }
  });

  it('reads no line twice, and the prose around it as before', () => {
    const [from, to] = [text.indexOf('序号'), text.indexOf('第二章')];
    expect(records.filter((r) => r.source.start >= from && r.source.start < to)).toEqual(table);
    expect(records.filter((r) => r.rule !== 'table').map((r) => [r.name, r.value])).toEqual([
      ['森林覆盖率', 40],
      ['研发经费投入强度', 2.5],
    ]);
  });

  it('keeps the order of the text and tells records apart', () => {
    const starts = records.map((r) => r.source.start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length);
  });

  it('reads a table behind the last sentence', () => {
    const annex = `${text}附表 主要指标\n指标\t单位\t2020年\t2025年\n粮食产量\t万吨\t82\t85以上`;
    const last = extract(annex).records.filter((r) => r.name === '粮食产量');
    expect(last.map((r) => [r.value, r.status])).toEqual([
      [82, 'actual'],
      [85, 'target'],
    ]);
  });

  it('says which cells it could not read', () => {
    expect(leftOut.map((x) => [x.text, x.reason])).toContainEqual(['约3x', 'unread']);
  });
});

describe('cells that are no plain figures', () => {
  const plan = (row: string): string =>
    `云泽县国民经济和社会发展第十四个五年规划纲要\n到2025年，森林覆盖率达到40%。\n指标\t单位\t2020年\t2025年\t属性\n${row}\n`;
  const read = (row: string) => extract(plan(row));

  it('words have no unit, and say what they are held against', () => {
    const [words] = read('居民人均可支配收入增长\t%\t—\t与经济增长基本同步\t预期性').records.filter(({ rule }) => rule === 'table');
    expect(words).toMatchObject({
      measure: 'qualitative',
      unit: null,
      value: null,
      reference: { indicator: 'gdp', region: null, relation: 'equal', margin: null },
    });
  });

  it('a figure is held against nothing', () => {
    const [figure] = read('居民人均可支配收入增长\t%\t—\t6\t预期性').records.filter(({ rule }) => rule === 'table');
    expect(figure).toMatchObject({ measure: 'growth', unit: '%', value: 6, reference: null });
  });

  it.each([
    ['外贸出口\t亿元\t占比12.4‰\t30\t预期性', ['占比12.4‰']],
    ['外贸出口\t亿元\t另行公布\t30\t预期性', []],
    ['外贸出口\t亿元\t—\t30\t预期性', []],
  ])('left out of %s', (row, left) => {
    expect(
      read(row)
        .leftOut.filter(({ reason }) => reason === 'unread')
        .map(({ text: words }) => words),
    ).toEqual(left);
  });
});

describe('several reports in one file', () => {
  it('each has its own tables, and what is left out of them', () => {
    const one = (year: number, figure: string): string =>
      `云泽县${year}年国民经济和社会发展统计公报\n全县生产总值增长5%。\n指标\t单位\t${year}年\n粮食产量\t万吨\t${figure}\n油料产量\t万吨\t${figure}x\n`;
    const { records, leftOut } = extract(`${one(2021, '82')}${one(2022, '83')}`);
    const tables = records.filter(({ rule }) => rule === 'table');
    expect(tables.map(({ value, document }) => [value, document.year])).toEqual([
      [82, 2021],
      [83, 2022],
    ]);
    expect(leftOut.filter(({ reason }) => reason === 'unread').map(({ text: words, document }) => [words, document.year])).toEqual([
      ['82x', 2021],
      ['83x', 2022],
    ]);
  });
});

describe('a table of a report of a part of its year', () => {
  const periods = (title: string, heading: string): (string | null)[] =>
    extract(
      `关于云泽县2025年上半年国民经济和社会发展计划执行情况的报告\n上半年，全县生产总值增长5%。\n${title}\n指标\t${heading}\n固定资产投资（亿元）\t28.4\n工业用电量（亿千瓦时）\t3.1\n`,
    )
      .records.filter(({ rule }) => rule === 'table')
      .map(({ period }) => period);
  it.each([
    ['2025年上半年主要指标完成情况', '完成', '2025-01/2025-06'],
    ['主要指标完成情况', '完成', '2025-01/2025-06'],
    ['主要指标情况', '2025年1—5月', '2025-01/2025-05'],
    ['2024年主要指标完成情况', '完成', '2024'],
    ['主要指标', '2025年目标', '2025'],
  ])('%s, %s: %s', (title, heading, period) => expect(periods(title, heading)).toEqual([period, period]));
});
