/** Further names of indicators, each beside one that only looks like it. */
import type { CaseGroup } from './types.js';

export const alsoCalled: readonly CaseGroup[] = [
  {
    expect: [['城市低保人均保障标准', 'level', 820, '元/月', 'urban_subsistence_allowance']],
    texts: ['城市低保人均保障标准提高到820元/月'],
  },
  {
    expect: [['农村低保人均保障标准', 'level', 620, '元/月', 'rural_subsistence_allowance']],
    texts: ['农村低保人均保障标准提高到620元/月'],
  },
  { expect: [['每千人托位数', 'level', 4.6, '个', 'childcare_places_per_1000']], texts: ['每千人托位数达到4.6个'] },
  { expect: [['每千人床位数', 'level', 7.1, '张', 'hospital_beds_per_1000']], texts: ['每千人床位数达到7.1张'] },
  { expect: [['数字经济核心产业增加值比重', 'level', 9.1, '%', 'digital_core_share']], texts: ['数字经济核心产业增加值比重达到9.1%'] },
  { expect: [['数字经济核心产业增加值', 'growth', 9.1, '%', 'digital_core_value_added']], texts: ['数字经济核心产业增加值增长9.1%'] },
  { expect: [['汽车总产量', 'level', 26, '万辆', 'automobile_output']], texts: ['汽车总产量达26万辆'] },
  { expect: [['高铁营运里程', 'level', 320, '公里', 'high_speed_rail_length']], texts: ['高铁营运里程达320公里'] },
  {
    expect: [['消费品以旧换新带动相关商品销售', 'level', 80, '亿元', 'at_least', 'trade_in_sales']],
    texts: ['消费品以旧换新带动相关商品销售超80亿元'],
  },
  {
    expect: [['提请省人大常委会审议省级地方性法规', 'level', 16, '件', 'local_regulations']],
    texts: ['累计提请省人大常委会审议省级地方性法规16件'],
  },
  { expect: [['新获批国家先进制造业集群', 'level', 4, '个', 'industrial_clusters.new']], texts: ['新获批国家先进制造业集群4个'] },
  { expect: [['国家先进制造业集群', 'level', 4, '个', 'industrial_clusters']], texts: ['国家先进制造业集群达到4个'] },
  { expect: [['新改造老旧小区', 'level', 1.2, '万户', 'renovated_households']], texts: ['新改造老旧小区1.2万户'] },
  { expect: [['提请审议法规议案', 'level', 27, '件', 'local_regulations']], texts: ['提请审议法规议案27件'] },
];
