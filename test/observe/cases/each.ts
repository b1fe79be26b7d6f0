/** 均, 都, 双双: one quantity said of several things is one observation of each. */
import type { CaseGroup } from './types.js';

export const each: readonly CaseGroup[] = [
  {
    expect: [
      ['存款余额', 'growth', 8, '%', 'deposits'],
      ['贷款余额', 'growth', 8, '%', 'loans'],
    ],
    texts: ['存款余额、贷款余额均增长8%', '存款余额、贷款余额双双增长8%', '存款余额和贷款余额都增长8%'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 6, '%', 'at_least', 'gdp'],
      ['规模以上工业增加值', 'growth', 6, '%', 'at_least', 'industrial_value_added_above_scale'],
    ],
    texts: ['地区生产总值、规模以上工业增加值均增长6%以上', '地区生产总值和规模以上工业增加值均增长6%以上'],
  },
  {
    expect: [
      ['自来水普及率', 'level', 95, '%', 'at_least'],
      ['生活垃圾处理率', 'level', 95, '%', 'at_least'],
    ],
    texts: ['自来水普及率、生活垃圾处理率均达到95%以上', '自来水普及率和生活垃圾处理率均超过95%'],
  },
  {
    expect: [
      ['工业投资', 'growth', 10, '%', 'at_least'],
      ['民间投资', 'growth', 10, '%', 'at_least'],
    ],
    texts: ['工业投资、民间投资增速均超过10%', '工业投资、民间投资增幅均保持在10%以上'],
  },
  {
    expect: [
      ['新建幼儿园', 'level', 2, '所'],
      ['新建小学', 'level', 2, '所'],
    ],
    texts: [],
    todo: ['新建幼儿园、小学各2所'],
  },
  // outside the catalogue, and with fronts and heads that the list shares
  {
    expect: [
      ['国家级跨境电商综试区', 'level', 9, '个'],
      ['服务贸易平台', 'level', 9, '个'],
    ],
    texts: ['国家级跨境电商综试区、服务贸易平台均增至9个'],
  },
  {
    expect: [
      ['老旧厂区改造开工量', 'growth', 100, '%'],
      ['老旧厂区改造完工量', 'growth', 100, '%'],
    ],
    texts: ['老旧厂区改造开工量、完工量均实现翻番'],
  },
  {
    expect: [
      ['非化石能源发电量占比', 'level', 30, '%', 'at_least'],
      ['非化石能源用电量占比', 'level', 30, '%', 'at_least'],
    ],
    texts: ['非化石能源发电量、用电量占比均超过30%'],
  },
  {
    expect: [
      ['国家级传统村落', 'level', 13, '个'],
      ['省级传统村落', 'level', 13, '个'],
    ],
    texts: ['国家和省级传统村落均达到13个', '国家级和省级传统村落均达到13个'],
  },
  // 各: a name of the catalogue has a figure of its own
  {
    expect: [
      ['城镇新增就业', 'level', 4.5, '万人', 'urban_new_employment'],
      ['转移农村劳动力', 'level', 4.5, '万人', 'rural_labor_transfer'],
    ],
    texts: ['城镇新增就业和转移农村劳动力各4.5万人'],
  },
  { expect: [['重点消费商圈、特色商业街', 'level', 2, '个']], texts: ['打造重点消费商圈、特色商业街各2个'] },
  // members that are no names, a sum, and 均 that is not said of the list
  { expect: [['获金、银、铜牌|金、银、铜牌', 'level', 13, '枚']], texts: ['获金、银、铜牌各13枚'] },
  { expect: [['国家技术创新中心、制造业创新中心', 'level', 8, '家']], texts: ['国家技术创新中心、制造业创新中心达到8家'] },
  { expect: [['社区工作人员和环卫人员生活补贴', 'change', 2400, '元']], texts: ['社区工作人员和环卫人员生活补贴人均增加2400元'] },
  // 均 inside words, and 均 of a class that is one name
  { expect: [['人均公园绿地面积', 'level', 15.2, '平方米', 'park_green_per_capita']], texts: ['人均公园绿地面积达15.2平方米'] },
  { expect: [['户均增收', 'level', 1200, '元']], texts: [], todo: ['户均增收1200元'] },
  { expect: [['亩均税收', 'level', 18, '万元']], texts: ['亩均税收达18万元'] },
  { expect: [['各行政村集体收入|行政村集体收入', 'level', 10, '万元', 'at_least', null]], texts: ['各行政村集体收入均达10万元以上'] },
  { expect: [['居民人均可支配收入', 'growth', 5.6, '%', 'disposable_income_per_capita']], texts: ['居民人均可支配收入增长5.6%'] },
  {
    expect: [
      ['国家现代农业产业园', 'level', 2, '个', 'modern_agri_parks'],
      ['产业集群', 'level', 2, '个', null],
      ['产业强镇', 'level', 2, '个', null],
    ],
    texts: ['争创国家现代农业产业园、产业集群、产业强镇各2个'],
  },
];
