/** A part is not the whole: a modifier that narrows takes the indicator away. */
import type { CaseGroup } from './types.js';

export const parts: readonly CaseGroup[] = [
  { expect: [['高技术产业投资', 'growth', 21, '%', 'high_tech_investment']], texts: ['高技术产业投资增长21%'] },
  { expect: [['农产品网络零售额', 'level', 6.2, '亿元', null]], texts: ['农产品网络零售额6.2亿元'] },
  { expect: [['新能源汽车零售额', 'growth', 31, '%', null]], texts: ['新能源汽车零售额增长31%'] },
  { expect: [['限额以上家电零售额', 'growth', 12, '%', null]], texts: ['限额以上家电零售额增长12%'] },
  {
    expect: [['规上服务业增加值|规模以上服务业增加值', 'growth', 8.1, '%', null]],
    texts: ['规上服务业增加值增长8.1%', '规模以上服务业增加值增长8.1%'],
  },
  { expect: [['民间投资', 'growth', 7.2, '%', 'private_investment']], texts: ['民间投资增长7.2%'] },
  { expect: [['民间固定资产投资', 'growth', 7.2, '%', 'private_investment']], texts: ['民间固定资产投资增长7.2%'] },
  { expect: [['制造业贷款余额', 'growth', 13, '%', 'manufacturing_loans']], texts: ['制造业贷款余额增长13%'] },
  { expect: [['涉农贷款余额', 'level', 62, '亿元', null]], texts: ['涉农贷款余额62亿元'] },
  { expect: [['绿色贷款余额', 'growth', 21, '%', 'green_loans']], texts: ['绿色贷款余额增长21%'] },
  {
    expect: [['城镇居民人均可支配收入', 'growth', 4.6, '%', 'disposable_income_per_capita_urban']],
    texts: ['城镇居民人均可支配收入增长4.6%'],
  },
  {
    expect: [['农村居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita_rural']],
    texts: ['农村居民人均可支配收入增长6.3%'],
  },
  { expect: [['脱贫人口人均纯收入|脱贫人口人均可支配收入', 'growth', 12, '%', null]], texts: ['脱贫人口人均纯收入增长12%'] },
  { expect: [['城镇居民人均消费支出', 'level', 23600, '元', null]], texts: [], todo: ['城镇居民人均消费支出23600元'] },
  { expect: [['机电产品出口', 'growth', 13, '%', null]], texts: ['机电产品出口增长13%'] },
  { expect: [['民营企业进出口', 'growth', 9, '%', null]], texts: ['民营企业进出口增长9%'] },
  { expect: [['跨境电商进出口', 'growth', 26, '%', 'cross_border_ecommerce_trade']], texts: ['跨境电商进出口增长26%'] },
  { expect: [['高技术制造业增加值', 'growth', 14, '%', 'high_tech_manufacturing_value_added']], texts: ['高技术制造业增加值增长14%'] },
  { expect: [['化工行业增加值', 'growth', 6, '%', null]], texts: ['化工行业增加值增长6%'] },
  { expect: [['乡镇工业总产值', 'level', 62, '亿元', null]], texts: ['乡镇工业总产值62亿元'] },
  { expect: [['开发区一般公共预算收入', 'level', 3.1, '亿元', null]], texts: ['开发区一般公共预算收入3.1亿元'] },
  { expect: [['城东街道固定资产投资', 'growth', 21, '%', null]], texts: ['城东街道固定资产投资增长21%'] },
  { expect: [['夏粮总产量|夏粮产量', 'level', 11, '万吨', null]], texts: ['夏粮总产量11万吨'] },
  { expect: [['小麦播种面积', 'level', 21, '万亩', null]], texts: ['小麦播种面积21万亩'] },
  { expect: [['过夜游客|接待过夜游客', 'level', 62, '万人次', null]], texts: ['接待过夜游客62万人次'] },
  { expect: [['乡村旅游收入', 'level', 6.2, '亿元', null]], texts: ['乡村旅游收入6.2亿元'] },
  { expect: [['道路交通事故起数', 'growth', -8, '%', null]], texts: ['道路交通事故起数下降8%'] },
  { expect: [['住户存款余额', 'level', 186, '亿元', 'household_deposits']], texts: ['住户存款余额186亿元'] },
  { expect: [['基础设施投资', 'growth', 9, '%', 'infrastructure_investment']], texts: ['基础设施投资增长9%'] },
  { expect: [['教育支出', 'level', 8.1, '亿元', null]], texts: ['教育支出8.1亿元'] },
  { expect: [['科技支出', 'growth', 16, '%', null]], texts: ['科技支出增长16%'] },
  { expect: [['税收收入', 'growth', 6, '%', 'tax_revenue']], texts: ['税收收入增长6%'] },
  { expect: [['电子信息制造业投资', 'growth', 23, '%', null]], texts: ['电子信息制造业投资增长23%'] },
  { expect: [['5G基站', 'level', 860, '个', 'base_stations_5g']], texts: ['5G基站达860个'] },
  { expect: [['新建5G基站', 'level', 120, '个', 'base_stations_5g.new']], texts: ['新建5G基站120个'] },
  { expect: [['职业院校毕业生就业率', 'level', 96, '%', null]], texts: ['职业院校毕业生就业率达96%'] },
  { expect: [['乡村学校专任教师', 'level', 820, '人', null]], texts: ['乡村学校专任教师820人'] },
  { expect: [['工业用电量', 'growth', 7, '%', 'industrial_electricity']], texts: ['工业用电量增长7%'] },
  { expect: [['全社会用电量', 'growth', 6, '%', 'electricity_consumption']], texts: ['全社会用电量增长6%'] },
  { expect: [['全员劳动生产率|农业劳动生产率', 'growth', 5, '%', null]], texts: ['农业劳动生产率增长5%'] },
  { expect: [['建制村通客车率', 'level', 100, '%', null]], texts: ['建制村通客车率100%'] },
  {
    expect: [
      ['经济指标', 'level', 24, '项'],
      ['提前完成经济指标', 'level', 15, '项'],
    ],
    texts: ['24项经济指标有15项提前完成', '24项经济指标中有15项提前完成', '24项经济指标已有15项提前完成'],
  },
  {
    expect: [
      ['反馈问题', 'level', 16, '项'],
      ['反馈问题完成|反馈问题已整改完成|反馈问题整改完成', 'level', 7, '项'],
      ['剩余反馈问题|剩余问题', 'level', 9, '项'],
    ],
    texts: ['16项反馈问题已整改完成7项，剩余9项问题均取得突破性进展', '16项反馈问题已整改完成7项，剩余9项问题取得阶段性成果'],
  },
  // what there is, and no part of a count before
  {
    expect: [
      ['规模以上工业企业', 'level', 65, '家'],
      ['上市公司', 'level', 3, '家'],
    ],
    texts: ['规模以上工业企业65家，有上市公司3家'],
  },
];
