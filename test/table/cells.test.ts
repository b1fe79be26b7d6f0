import { describe, expect, it } from 'vitest';
import { readValueColumn } from '../../src/table/column.js';
import { referenceOf } from '../../src/table/figure.js';
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
    ['近30', 30, 'about', '', '30'],
    ['36上下', 36, 'about', '', '36'],
    ['≈36', 36, 'about', '', '36'],
    ['超过50', 50, 'at_least', '', '50'],
    ['突破100', 100, 'at_least', '', '100'],
    ['大于5', 5, 'at_least', '', '5'],
    ['高于8', 8, 'at_least', '', '8'],
    ['不小于4', 4, 'at_least', '', '4'],
    ['低于3', 3, 'at_most', '', '3'],
    ['小于3', 3, 'at_most', '', '3'],
    ['不大于9', 9, 'at_most', '', '9'],
    ['不高于5.6', 5.6, 'at_most', '', '5.6'],
    ['80以下', 80, 'at_most', '', '80'],
    ['5至6', { min: 5, max: 6 }, 'between', '', '5至6'],
    ['3.5‰', 3.5, 'exact', '‰', '3.5‰'],
    ['95%以上', 95, 'at_least', '%', '95%'],
    ['5万元/人', 5, 'exact', '万元/人', '5万元/人'],
    ['20①', 20, 'exact', '', '20'],
    ['20*', 20, 'exact', '', '20'],
    ['60(累计)', 60, 'exact', '', '60'],
    ['2.2:1', 2.2, 'exact', ':1', '2.2:1'],
    ['约2.2:1', 2.2, 'about', ':1', '2.2:1'],
    ['控制在2.5:1以内', 2.5, 'at_most', ':1', '2.5:1'],
    ['2:1左右', 2, 'about', ':1', '2:1'],
    ['>7、力争高于“十三五”时期', 7, 'at_least', '', '7'],
    ['持平', 0, 'exact', '', '持平'],
    ['与上年持平', 0, 'exact', '', '与上年持平'],
    ['基本持平', 0, 'exact', '', '基本持平'],
  ];
  it.each(figures)('%s', (text, value, bound, unit, words) => {
    const [read] = readValues(text);
    expect(read).toMatchObject({ value, bound, unit });
    expect(text.slice(read?.start, read?.end)).toBe(words);
  });

  it.each(['[20]', '[累计达到1000]', '五年累计60', '60(累计)'])('cumulated: %s', (text) => {
    expect(readValues(text)[0]?.cumulative).toBe(true);
  });
  const marks: readonly (readonly [string, object])[] = [
    ['预计7%左右', { estimate: true, change: null }],
    ['7%左右', { estimate: false, change: null }],
    ['年均6.5', { average: true, cumulative: false }],
    ['60(年均)', { average: true, cumulative: false }],
    ['60(累计)', { average: false, cumulative: true }],
    ['增长6', { change: 'up' }],
    ['提升6', { change: 'up' }],
    ['提高6.5个百分点', { change: 'up', unit: '个百分点' }],
    ['提高到65', { change: null, value: 65 }],
    ['增加2', { change: 'up' }],
    ['↑2.1', { change: 'up' }],
    ['降低2', { change: 'down' }],
    ['减少3.5', { change: 'down' }],
    ['↓3', { change: 'down' }],
  ];
  it.each(marks)('%s says: %o', (text, said) => {
    expect(readValues(text)).toMatchObject([said]);
  });

  const pairs: readonly (readonly [string, number, number, string, string | null])[] = [
    ['36120(+5.9)', 36120, 5.9, '', null],
    ['36120(-5.9)', 36120, -5.9, '', null],
    ['845(增长6.1)', 845, 6.1, '', 'up'],
    ['845(上升6.1%)', 845, 6.1, '%', 'up'],
    ['845(同比6.1%)', 845, 6.1, '%', null],
    ['845(可比6.1%)', 845, 6.1, '%', null],
    ['12.6(↓3)', 12.6, 3, '', 'down'],
    ['36(增长5‰)', 36, 5, '‰', 'up'],
  ];
  it.each(pairs)('a level and its growth: %s', (text, level, growth, unit, change) => {
    const read = readValues(text);
    expect(read).toMatchObject([
      { value: level, growth: false },
      { value: growth, unit, change, growth: true },
    ]);
    expect(text.slice(read[0]?.start, read[0]?.end)).toBe(String(level));
    expect(text.slice(read[1]?.start, read[1]?.end)).toBe(`${growth}${unit}`);
  });

  it('one figure for each label', () => {
    expect(readValues('[成片:五年累计约110零星:约20]')).toMatchObject([
      { label: '成片', value: 110, bound: 'about', cumulative: true, unit: '' },
      { label: '零星', value: 20, bound: 'about', cumulative: true, unit: '' },
    ]);
    expect(readValues('成片:年均110%零星:20‰')).toMatchObject([
      { label: '成片', value: 110, average: true, cumulative: false, unit: '%' },
      { label: '零星', value: 20, average: false, cumulative: false, unit: '‰' },
    ]);
  });

  it.each([
    '6-2',
    '6—5',
    '3x',
    '95以上%',
    '12:5',
    '12.6(其中3)',
    '12%(3%)',
    '6-7(5%)',
    '成片:110',
    '>7,其中3',
    '20[1]',
    '[预期性]',
    '与经济增长同步。全面完成',
  ])('not read: %s', (text) => {
    expect(readValues(text)).toEqual([]);
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
    ['#水稻', '水稻', { part: true }],
    ['——其中:工业', '工业', { part: true }],
    ['(一)经济发展', '经济发展', { part: false }],
    ['一、地区生产总值', '地区生产总值', {}],
    ['①粮食', '粮食', {}],
    ['粮食:', '粮食', {}],
    ['粮食产量增速', '粮食产量', { change: 'up', rate: true, average: false }],
    ['居民消费价格涨幅', '居民消费价格', { change: 'up', rate: true }],
    ['居民消费价格上涨幅度', '居民消费价格', { change: 'up', rate: true }],
    ['固定资产投资实际增长', '固定资产投资', { change: 'up', rate: false }],
    ['碳排放强度压减', '碳排放强度', { change: 'down', rate: false }],
    ['单位能耗累计下降率', '单位能耗', { change: 'down', rate: true, cumulative: true }],
    ['用水量(降低)', '用水量', { change: 'down' }],
    ['用水量(降低)(%)', '用水量', { change: 'down', units: ['%'] }],
    ['国有资产增值率', '国有资产增值率', { change: null }],
    ['年均增长', '年均增长', { change: null, average: false }],
    ['住房建设(年均)', '住房建设', { average: true, cumulative: false }],
    ['城镇新增就业(五年新增量)', '城镇新增就业', { cumulative: true }],
    ['用水量3', '用水量', {}],
    ['用水量(亿立方米)3', '用水量', { units: ['亿立方米'] }],
    ['用水量(3)', '用水量(3)', { units: [] }],
    ['营业收入(亿元、%)', '营业收入', { units: ['亿元', '%'] }],
    ['医师(助理)(人)', '医师(助理)', { units: ['人'] }],
    ['收入(约束性)', '收入', { attribute: 'binding' }],
    ['收入(预期性)(元)', '收入', { attribute: 'expected', units: ['元'] }],
    ['收入(元)', '收入', { attribute: null }],
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

describe('goals in words', () => {
  const references: readonly (readonly [string, object | null])[] = [
    ['高于全国平均水平', { indicator: null, region: '全国', relation: 'above' }],
    ['不低于全省平均水平', { indicator: null, region: '全省', relation: 'above' }],
    ['优于全市', { indicator: null, region: '全市', relation: 'above' }],
    ['低于全国平均水平', { indicator: null, region: '全国', relation: 'below' }],
    ['不高于全国平均水平', { indicator: null, region: '全国', relation: 'below' }],
    ['快于经济增速', { indicator: 'gdp', region: null, relation: 'above' }],
    ['与生产总值增长相适应', { indicator: 'gdp', region: null, relation: 'equal' }],
    ['与GDP增长一致', { indicator: 'gdp', region: null, relation: 'equal' }],
    ['与全省经济同步', { indicator: 'gdp', region: '全省', relation: 'equal' }],
    ['高于上年', null],
    ['完成国家下达任务', null],
  ];
  it.each(references)('%s', (words, expected) => {
    expect(referenceOf(words)).toEqual(expected === null ? null : { ...expected, margin: null });
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
