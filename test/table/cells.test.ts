import { describe, expect, it } from 'vitest';
import { readValueColumn } from '../../src/table/column.js';
import { columnRole, isUnit } from '../../src/table/header.js';
import { readName } from '../../src/table/name.js';
import { isValue, readValues } from '../../src/table/value.js';

describe('figures in cells', () => {
  const figures: readonly (readonly [string, unknown, string, string, string])[] = [
    ['1862.5', 1862.5, 'exact', '', '1862.5'],
    ['1,862.5', 1862.5, 'exact', '', '1,862.5'],
    ['-3.2', -3.2, 'exact', '', '-3.2'],
    ['36左右', 36, 'about', '', '36'],
    ['约36', 36, 'about', '', '36'],
    ['>84', 84, 'at_least', '', '84'],
    ['≥84', 84, 'at_least', '', '84'],
    ['>=84', 84, 'at_least', '', '84'],
    ['84以上', 84, 'at_least', '', '84'],
    ['<5.5', 5.5, 'at_most', '', '5.5'],
    ['≤5.5', 5.5, 'at_most', '', '5.5'],
    ['控制在5.5%以内', 5.5, 'at_most', '%', '5.5%'],
    ['不低于90%', 90, 'at_least', '%', '90%'],
    ['6%—7%', { min: 6, max: 7 }, 'between', '%', '6%—7%'],
    ['5-6', { min: 5, max: 6 }, 'between', '', '5-6'],
    ['120万吨', 120, 'exact', '万吨', '120万吨'],
    ['[20]', 20, 'exact', '', '20'],
    ['[累计达到1000]', 1000, 'exact', '', '1000'],
  ];
  it.each(figures)('%s', (text, value, bound, unit, words) => {
    const [read] = readValues(text);
    expect(read).toMatchObject({ value, bound, unit });
    expect(text.slice(read?.start, read?.end)).toBe(words);
  });

  it.each(['[20]', '[累计达到1000]', '五年累计60', '60(累计)'])('cumulated: %s', (text) => {
    expect(readValues(text)[0]?.cumulative).toBe(true);
  });
  it.each(['与经济增长基本同步', '完成国家下达任务', '[确保完成国家要求]', '高于全国平均水平', '保持稳定'])('words: %s', (text) => {
    expect(readValues(text)).toMatchObject([{ value: null }]);
  });
  it.each(['', '-', '—', '——', '/', '…', '[-]'])('nothing, but a cell of figures: %s', (text) => {
    expect(readValues(text)).toEqual([]);
    expect(isValue(text)).toBe(true);
  });
  it.each(['地区生产总值', '亿元', '二级标准,部分指标', '第3章', '2.5 10 2', '云泽大桥1.2公里新建', '预期性'])('no figure: %s', (text) => {
    expect(isValue(text)).toBe(false);
  });
});

describe('names', () => {
  const names: readonly (readonly [string, string, object])[] = [
    ['1.地区生产总值(亿元)', '地区生产总值', { units: ['亿元'], change: null }],
    ['(3)森林覆盖率(%)', '森林覆盖率', { units: ['%'] }],
    ['全市生产总值年均增长率', '生产总值', { change: 'up', average: true, rate: true }],
    ['单位地区生产总值能源消耗降低', '单位地区生产总值能源消耗', { change: 'down' }],
    ['每万人口发明专利拥有量1', '每万人口发明专利拥有量', {}],
    ['城镇新增就业(万人)[3]', '城镇新增就业', { units: ['万人'] }],
    ['其中:工业投资', '工业投资', { part: true }],
    ['城镇新增就业(万人)(五年累计)', '城镇新增就业', { cumulative: true }],
    ['新增造林面积(万亩)(5年新增量)', '新增造林面积', { cumulative: true, units: ['万亩'] }],
    ['人口自然增长率', '人口自然增长率', { change: null }],
    ['全域旅游示范区', '全域旅游示范区', {}],
    ['每千人口拥有执业(助理)医师数', '每千人口拥有执业(助理)医师数', { units: [] }],
    ['细颗粒物(PM2.5)年均浓度', '细颗粒物(PM2.5)年均浓度', {}],
  ];
  it.each(names)('%s', (text, name, rest) => {
    expect(readName(text)).toMatchObject({ name, ...rest });
  });
});

describe('headings', () => {
  it.each([
    ['2025年', { year: 2025, status: null }],
    ['2020年实际', { year: 2020, status: 'actual' }],
    ['2023年预计', { year: 2023, status: 'estimate' }],
    ['2025年目标值', { year: 2025, status: 'target' }],
    ['年均[累计]', { average: true, cumulative: true, growth: false }],
    ['年均增长(%)', { average: true, growth: true, unit: '%' }],
    ['比上年±%', { growth: true, unit: '%' }],
    ['“十三五”目标', { span: [2016, 2020], status: 'target' }],
    ['绝对量(亿元)', { year: null, growth: false, unit: '亿元' }],
  ])('%s', (text, expected) => {
    expect(columnRole(text)).toBe('value');
    expect(readValueColumn(text)).toMatchObject(expected);
  });
  it.each(['地区生产总值', '6.5', '亿元', '预期性', '第一章', '本年工作', '增长极'])('no heading: %s', (text) => {
    expect(columnRole(text)).toBeNull();
  });
});

describe('units', () => {
  it.each(['%', '‰', '亿元', '万元/人', '人/亿元', '件/万人', '微克/立方米', '吨标准煤/万元', '万平方米', '岁', '年'])('%s', (text) => {
    expect(isUnit(text)).toBe(true);
  });
  it.each(['', '-', '/', '预期性', '地区生产总值', '2025', '比例', '万平', '方米'])('no unit: %s', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});
