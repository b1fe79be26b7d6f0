/** A county or city right below the report's region, as the subject of a sentence, owns its figures. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const read = (sentence: string, region = '汕尾市'): (string | null)[][] =>
  extract(`${region}政府工作报告\n\n一、2024年工作回顾\n${sentence}。\n`, { path: `${region}-2025.txt` }).records.map((r) => [
    r.name,
    r.indicator,
  ]);

describe('figures of a county in a report of its city', () => {
  test.each([
    ['海丰县大力发展港口经济，财政收入增长12%', [['海丰县财政收入', null]]],
    [
      '陆丰市加快园区建设，规上工业增加值增长9%，固定资产投资增长15%',
      [
        ['陆丰市规上工业增加值', null],
        ['陆丰市固定资产投资', null],
      ],
    ],
    [
      '陆河县主动融入湾区，地区生产总值、固定资产投资均增长8%',
      [
        ['陆河县地区生产总值', null],
        ['陆河县固定资产投资', null],
      ],
    ],
    [
      '海丰县加快发展，进口、出口分别增长7%和9%',
      [
        ['海丰县进口', null],
        ['海丰县出口', null],
      ],
    ],
    // the region again, a list of counties, and what is only named after one of them
    [
      '海丰县和陆河县财政收入均突破10亿元',
      [
        ['海丰县财政收入', null],
        ['陆河县财政收入', null],
      ],
    ],
    ['海丰县加快发展，全市财政收入增长12%', [['财政收入', 'local_fiscal_revenue']]],
    ['全市财政收入增长12%', [['财政收入', 'local_fiscal_revenue']]],
    ['城区面貌改善，财政收入增长12%', [['财政收入', 'local_fiscal_revenue']]],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  test('a county of another city is no part of this one', () =>
    expect(read('海丰县大力发展港口经济，财政收入增长12%', '汕头市').map(([, id]) => id)).toEqual(['local_fiscal_revenue']));
});

describe('a zone by its full name and in short', () => {
  test.each([
    ['澜江高新技术产业开发区', '澜江高新区完成地区生产总值44亿元', 'gdp'],
    ['澜江高新技术产业开发区', '高新区完成地区生产总值44亿元', 'gdp'],
    ['澜江经济技术开发区', '经开区完成地区生产总值44亿元', 'gdp'],
    ['澜江经济技术开发区', '开发区完成地区生产总值44亿元', 'gdp'],
    ['澜江经济技术开发区', '澜江开发区地区生产总值增长5.1%', 'gdp'],
    ['澜江高新技术产业开发区', '园区规模以上工业增加值增长6%', 'industrial_value_added_above_scale'],
    ['澜江高新区', '高新区园区实现规上工业总产值40亿元', 'industrial_output_above_scale'],
    ['澜江高新区', '高新区市场主体存量为3600户', 'market_entities'],
    ['澜江县', '园区规模以上工业增加值增长6%', null],
    ['澜江高新区', '经开区市场主体存量为3600户', null],
    ['澜江高新技术产业开发区', '综保区完成地区生产总值44亿元', null],
    ['澜江县', '高新区完成地区生产总值44亿元', null],
  ])('in a report of %s: %s', (region, sentence, id) => expect(read(sentence, region).map(([, found]) => found)).toEqual([id]));

  test('the name is that of the indicator', () =>
    expect(read('开发区地区生产总值增长5.1%', '澜江经济技术开发区')).toEqual([['地区生产总值', 'gdp']]));
});

describe("the region's own name before an indicator", () => {
  test.each([
    ['汕尾市进出口总额90亿元', '进出口总额'],
    ['汕尾进出口总额90亿元', '进出口总额'],
    ['汕尾地区生产总值1500亿元', '地区生产总值'],
    ['汕尾全年出栏生猪90万头', '出栏生猪'],
    // of its port and its airport
    ['汕尾港货物吞吐量900万吨', '汕尾港货物吞吐量'],
    ['汕尾机场旅客吞吐量90万人次', '汕尾机场旅客吞吐量'],
    ['汕尾地区进出口总额90亿元', '汕尾地区进出口总额'],
  ])('%s', (sentence, expected) => expect(read(sentence).map(([name]) => name)).toEqual([expected]));
});

describe('a name of two characters is no front in short', () => {
  test.each([
    ['旅县旅游收入30亿元', '旅游收入'],
    ['旅游收入30亿元', '旅游收入'],
  ])('%s', (sentence, expected) => expect(read(sentence, '旅县').map(([name]) => name)).toEqual([expected]));
});

describe("the report's own region is no part of a name outside the catalogue", () => {
  test.each([
    ['汕尾市', '汕尾市公路水路项目投资完成52亿元', ['公路水路项目投资']],
    ['汕尾市', '汕尾农村公路规划总投资达到34亿元', ['农村公路规划总投资']],
    ['汕尾市', '汕尾全市林木绿化里程达到310公里', ['林木绿化里程']],
    ['汕尾市', '汕尾市属企业营业收入增长12%', ['汕尾市属企业营业收入']],
    ['汕尾市', '汕尾港码头泊位达到12个', ['汕尾港码头泊位']],
    ['汕尾市', '汕头市公路水路项目投资完成52亿元', ['汕头市公路水路项目投资']],
    ['全国', '我国沿海港口泊位数达到2530个', ['沿海港口泊位数']],
    ['全国', '全国抵边自然村达到3356个', ['抵边自然村']],
    ['全国', '28家全国重点实验室产出重要成果', ['全国重点实验室']],
  ])('%s: %s', (region, sentence, expected) => expect(read(sentence, region).map(([name]) => name)).toEqual(expected));

  test('the catalogue knows the figure of the nation behind its name', () =>
    expect(read('中国铁路营业里程超过12万公里', '全国').map(([, id]) => id)).toEqual(['railway_length']));
});

describe('the region as an area is the region', () => {
  test.each([
    ['北京地区进出口总额增长3%', [['进出口总额', 'foreign_trade']]],
    ['北京地区获评科学技术奖8项', [['获评科学技术奖', null]]],
    ['北京地区生产总值增长5%', [['地区生产总值', 'gdp']]],
  ])('%s', (sentence, expected) => expect(read(sentence, '北京市')).toEqual(expected));
});

test('a report that names no region is read all the same', () => {
  const { documents, records } = extract('政府工作报告\n\n一、2024年工作回顾\n地区生产总值30亿元，铁路建成12公里。\n');
  expect(documents.map(({ region }) => region)).toEqual([null]);
  expect(records.map(({ indicator }) => indicator)).toEqual(['gdp', null]);
});
