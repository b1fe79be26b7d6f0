/** A head said again with its figure, and words that are no figure of their own. */
import type { CaseGroup } from './types.js';

export const headAgain: readonly CaseGroup[] = [
  // what rose in words, and the head of its name with the figure
  {
    expect: [
      ['居民消费价格', 'growth', 5.9, '%', 'cpi'],
      ['居民消费价格', 'growth', 2.5, '%', 'cpi'],
    ],
    texts: ['居民消费价格上涨5.9%,价格涨幅回落至2.5%'],
  },
  {
    expect: [
      ['固定资产投资', 'qualitative', '平稳增长', '', 'fixed_asset_investment'],
      ['固定资产投资', 'level', 388, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['固定资产投资平稳增长,投资达到388亿元'],
  },
  {
    expect: [
      ['粮食产量', 'qualitative', '创新高', '', 'grain_output'],
      ['粮食产量', 'level', 85, '万吨', 'grain_output'],
    ],
    texts: ['粮食产量再创新高,产量达到85万吨'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'qualitative', '较快增长', '', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'level', 3.2, '万元', 'disposable_income_per_capita_urban'],
    ],
    texts: ['城镇居民人均可支配收入较快增长,收入达到3.2万元'],
  },
  {
    expect: [['商品房销售面积', 'level', 50, '万平方米', 'commercial_housing_sales_area']],
    texts: ['商品房销售面积回升,面积达到50万平方米'],
  },
  {
    expect: [['装备制造业产值', 'level', 12, '亿元']],
    texts: ['装备制造业产值稳步增长,产值达到12亿元'],
  },
  // another's head
  {
    expect: [
      ['产业园区产值', 'level', 12, '亿元'],
      ['企业产值', 'level', 3, '亿元'],
    ],
    texts: ['产业园区提质,园区产值12亿元,企业产值3亿元'],
  },
  // of the whole economy words are no result, nor of what is produced
  {
    expect: [['生产总值', 'growth', 5, '%', 'gdp']],
    texts: ['国民经济持续快速健康发展,生产总值增长5%'],
  },
  {
    expect: [['生产总值', 'growth', 5, '%', 'gdp']],
    texts: ['粮食生产再创新高,生产总值增长5%'],
  },
  // a verb of its own
  {
    expect: [
      ['新建改造高标准农田', 'level', 550, '万亩', 'high_standard_farmland.new'],
      ['恢复改善灌溉面积', 'level', 833, '万亩', 'irrigated_area.new'],
    ],
    texts: ['新建改造高标准农田550万亩,恢复改善灌溉面积833万亩'],
  },
  // how far it fell, from and to
  {
    expect: [['家用电冰箱产量', 'growth', '-34..-20', '%']],
    texts: ['家用电冰箱产量比上年下降20—34%'],
  },
  // one thing in two years
  {
    expect: [
      ['全社会用电量', 'level', 258, '亿千瓦时', 'electricity_consumption'],
      ['全社会用电量', 'level', 307, '亿千瓦时', 'electricity_consumption'],
    ],
    texts: ['前两年,全社会用电量分别达到258亿千瓦时和307亿千瓦时'],
  },
  // how much of the money came
  {
    expect: [
      ['“十四五”规划中央投资', 'level', 44, '亿元'],
      ['投资到位率', 'level', 67, '%'],
    ],
    texts: ['落实“十四五”规划中央投资44亿元,投资到位率67%'],
  },
];
