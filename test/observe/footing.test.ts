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
    ['湖区总磷浓度剔除自然因素影响后下降8.5%', ['湖区总磷浓度', null, '剔除自然因素']],
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
