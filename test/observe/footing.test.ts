import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** Name, indicator and basis of the last figure. */
const last = (sentence: string): unknown[] => {
  const record = extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n`, { path: '溪茶市-2025.txt' }).records.at(-1);
  return [record?.name, record?.indicator, record?.basis];
};

describe('what a figure leaves out is its basis, not its name', () => {
  test.each([
    ['剔除房地产后固定资产投资增长8%', ['固定资产投资', 'fixed_asset_investment', '剔除房地产']],
    ['固定资产投资扣除房地产开发投资后增长8%', ['固定资产投资', 'fixed_asset_investment', '扣除房地产开发投资']],
    ['扣除沙尘影响后空气质量优良天数比例达89.3%', ['空气质量优良天数比例', 'air_quality_good_rate', '扣除沙尘']],
    [
      '细颗粒物平均浓度27微克/立方米，扣除自然因素影响后空气优良天数比率96.7%',
      ['空气优良天数比率', 'air_quality_good_rate', '扣除自然因素'],
    ],
    ['居民消费价格环比上涨0.2%', ['居民消费价格', 'cpi', '环比']],
    ['居民消费价格上涨0.5%，其中12月份环比上涨0.2%', ['居民消费价格', 'cpi', '环比']],
    ['居民消费价格环比上涨0.2%，同比上涨0.5%', ['居民消费价格', 'cpi', null]],
    ['湖区总磷浓度剔除自然因素影响后下降8.5%', ['湖区总磷浓度', null, '剔除自然因素']],
    ['一般公共预算收入436亿元，扣除留抵退税后、同口径增长5.6%', ['一般公共预算收入', 'general_budget_revenue', '扣除留抵退税;同口径']],
    ['居民人均可支配收入考虑物价因素实际增长5.6%', ['居民人均可支配收入', 'disposable_income_per_capita', '考虑物价因素;实际增长']],
    ['按2020年价格计算的地区生产总值达到210亿元', ['地区生产总值', 'gdp', null]],
    ['地区生产总值按2020年不变价达到210亿元', ['地区生产总值', 'gdp', '不变价']],
    ['地区生产总值达到190亿元(按2020年价为210亿元)', ['地区生产总值', 'gdp', null]],
  ])('%s', (sentence, expected) => expect(last(sentence)).toEqual(expected));

  test.each([
    ['固定资产投资增长8%，扣除债务12亿元', '扣除债务'],
    ['固定资产投资增长8%', null],
  ])('no basis in %s', (sentence, basis) => {
    const records = extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n`).records;
    expect(records[0]?.basis).toBeNull();
    if (basis !== null) expect(records.map((record) => record.basis)).not.toContain(basis);
  });
});

test.each([
  ['从环比看，四季度地区生产总值增长1.8%，服务业增加值增长2%', ['环比', '环比']],
  ['从增速看，四季度地区生产总值增长1.8%，服务业增加值增长2%', [null, null]],
  ['从环比看，全年新建学校12所', [null]],
])('a sentence that looks at what followed on what: %s', (sentence, bases) => {
  const { records } = extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n${sentence}。\n`, { path: '溪茶市-2025.txt' });
  expect(records.map((record) => record.basis)).toEqual(bases);
});

test.each([
  ['分季度看', ['2024', '2024-01/2024-03', '2024-04/2024-06']],
  ['分季看', ['2024', '2024-01/2024-03', '2024-04/2024-06']],
])('what is told by quarters is of what was told before: %s', (words, periods) => {
  const { records } = extract(
    `溪茶市政府工作报告\n\n一、2024年工作回顾\n2024年，地区生产总值21亿元，增长5%。${words}，一季度增长4%，二季度增长6%。\n`,
    { path: '溪茶市-2025.txt' },
  );
  expect(records.slice(1).map((record) => record.indicator)).toEqual(['gdp', 'gdp', 'gdp']);
  expect(records.slice(1).map((record) => record.period)).toEqual(periods);
});

describe('the basis of the first member of a list is not that of the next', () => {
  test.each([
    ['新登记经营主体3万户、实有经营主体21万户', '新登记', null],
    ['净增企业300家、企业总数4200家', '净增', null],
    ['全口径税收收入12亿元、增长4%', '全口径', '全口径'],
    ['本外币存款余额、贷款余额分别达到90亿元、70亿元', '本外币', '本外币'],
    ['可比口径工业增加值30亿元、增长4%', '可比口径', '可比口径'],
  ])('%s', (sentence, first, second) => {
    const records = extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n`, { path: '溪茶市-2025.txt' }).records;
    expect(records.map(({ basis }) => basis)).toEqual([first, second]);
  });
});

/** Name, value and period of each figure. */
const all = (sentence: string): unknown[] =>
  extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n${sentence}。\n新建公园3个。\n`, { path: '溪茶市-2025.txt' }).records.map(
    ({ name, value, period }) => [name, value, period],
  );

describe('the year on whose figure another rests is no part of the name, and holds for that figure alone', () => {
  test.each([
    ['2024年，高新区生产总值在2020年基础上翻一番', ['高新区生产总值', 100, '2021/2024']],
    ['数字经济企业在2020年的基础上增长35%', ['数字经济企业', 35, '2021/2024']],
    ['旅游接待床位在上年高基数基础上增长8%', ['旅游接待床位', 8, '2024']],
    ['志愿服务队在原有基础上增加40支', ['志愿服务队', 40, '2024']],
  ])('%s', (sentence, expected) => expect(all(sentence)).toEqual([expected, ['新建公园', 3, '2024']]));

  test.each([
    ['在巩固现有航线的基础上，新开通航线3条', [['新开通航线', 3, '2024']]],
    ['夯实产业基础，基础上水平项目12个', [['基础上水平项目', 12, '2024']]],
    [
      '在2020年基础上，高新区税收增长20%、出口增长30%',
      [
        ['高新区税收', 20, '2021/2024'],
        ['高新区出口', 30, '2021/2024'],
      ],
    ],
  ])('otherwise in %s', (sentence, expected) => expect(all(sentence).slice(0, -1)).toEqual(expected));
});
