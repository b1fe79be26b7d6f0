/** Plain words of will and change around a name: 要, 定为, 回落到, 比去年预算; and what older reports say in place of today's set phrases. */
import type { CaseGroup } from './types.js';

export const plainWords: readonly CaseGroup[] = [
  { expect: [['经常参加体育锻炼人数比例', 'level', 41.6, '%']], texts: ['经常参加体育锻炼人数比例达41.6%'] },
  { expect: [['即办件占比', 'level', 62, '%']], texts: ['即办件占比62%'] },
  { expect: [['承诺件', 'level', 62, '件']], texts: ['承诺件62件'] },
  { expect: [['全域旅游示范区', 'level', 3, '个']], texts: ['全域旅游示范区3个'] },
  { expect: [['全域土地综合整治', 'level', 50, '万亩']], texts: ['完成全域土地综合整治50万亩'] },
  // what is to be, and how it is reckoned, is no part of the name
  {
    expect: [
      ['二氧化硫排放量', 'growth', -3, '%', 'primary_pollutants_so2'],
      ['氮氧化物排放量', 'growth', -3, '%', 'primary_pollutants_nox'],
    ],
    texts: ['二氧化硫、氮氧化物排放量要下降3%', '二氧化硫、氮氧化物排放量力求下降3%'],
  },
  {
    expect: [['粮食总产量', 'level', 49, '万吨', 'grain_output']],
    texts: ['粮食总产量要保证达到49万吨', '粮食总产量力求达到49万吨', '粮食总产量估计将达到49万吨'],
  },
  { expect: [['生产性投资比重', 'change', 3, '个百分点']], texts: ['生产性投资比重相应提高3个百分点'] },
  { expect: [['赤字率', 'level', 2.6, '%']], texts: ['赤字率拟按2.6%安排', '赤字率设定为2.6%'] },
  {
    expect: [['经济增长|经济', 'growth', 7, '%', 'gdp', 'about']],
    texts: ['经济增长预期目标定为7%左右', '经济增长目标拟定为7%左右', '经济增长目标设定为7%左右'],
  },
  { expect: [['要素交易额', 'level', 3, '亿元']], texts: ['要素交易额3亿元'] },
  { expect: [['经常项目顺差', 'level', 36, '亿美元']], texts: ['经常项目顺差36亿美元'] },
  { expect: [['经常项目逆差', 'level', 36, '亿美元']], texts: ['经常项目逆差36亿美元'] },
  { expect: [['可比产品成本', 'growth', 7, '%']], texts: ['可比产品成本上升7%'] },
  { expect: [['规模以上工业增加值', 'growth', 7, '%', 'industrial_value_added_above_scale']], texts: ['规模以上工业增加值可比增长7%'] },
  { expect: [['财政赤字', 'level', 6, '亿元']], texts: ['安排财政赤字6亿元'] },
  // for whom, and that it is done once more
  {
    expect: [['企业减税|减税', 'level', 8000, '万元', 'tax_fee_reduction']],
    texts: ['再为企业减税8000万元', '全年再为企业减税8000万元', '全年为企业减税8000万元', '全年要为企业减税8000万元'],
  },
  { expect: [['再制造产品', 'level', 24, '种']], texts: ['再制造产品24种'] },
  { expect: [['进城落户', 'level', 13, '万人']], texts: ['进城落户13万人', '再进城落户13万人'] },
  // the level that a fall or a rise led to
  {
    expect: [['城镇登记失业率', 'level', 3.1, '%', 'registered_unemployment_rate']],
    texts: [
      '城镇登记失业率回落到3.1%',
      '城镇登记失业率回升到3.1%',
      '城镇登记失业率收窄到3.1%',
      '城镇登记失业率上升为3.1%',
      '城镇登记失业率下降为3.1%',
      '城镇登记失业率降低为3.1%',
      '城镇登记失业率提高为3.1%',
    ],
  },
  { expect: [['居民消费价格', 'growth', 2.6, '%', 'cpi']], texts: ['居民消费价格涨幅回落到2.6%'] },
  { expect: [['居民消费价格', 'growth', 2.6, '%', 'cpi']], texts: ['居民消费价格上升2.6%'] },
  { expect: [['贫困户', 'level', 20, '户']], texts: ['贫困户减少为20户', '贫困户压减到20户'] },
  { expect: [['耕地面积', 'level', 30, '万亩', 'arable_land']], texts: ['耕地面积扩大为30万亩'] },
  { expect: [['贫困户', 'change', -20, '户']], texts: ['贫困户减少20户'] },
  // 自 opens other words than 自2020年
  {
    expect: [
      ['人口自然增长率', 'baseline', 4.39, '‰', 'natural_growth_rate'],
      ['人口自然增长率', 'level', 2.55, '‰', 'natural_growth_rate'],
    ],
    texts: ['人口自然增长率由2020年的4.39‰下降到2.55‰', '人口自然增长率从4.39‰下降到2.55‰'],
  },
  ...(
    [
      ['自然村通车率', '%'],
      ['自主品牌销售占比', '%'],
      ['自来水普及率', '%'],
      ['自行车保有量', '万辆'],
      ['自愿参保率|参保率', '%'],
      ['自有资金占比', '%'],
      ['自建房改造率', '%'],
      ['自贸区进出口额', '亿元'],
      ['自驾游客', '万人次'],
      ['自营出口额', '亿美元'],
      ['自动化率', '%'],
      ['自助机具', '台'],
    ] as const
  ).map(
    ([name, unit]): CaseGroup => ({
      expect: [
        [name, 'baseline', 35, unit],
        [name, 'level', 45, unit],
      ],
      texts: [`${name.split('|')[0]}由35${unit}提高到45${unit}`],
    }),
  ),
  {
    expect: [
      ['水稻亩产', 'baseline', 350, '公斤'],
      ['水稻亩产', 'level', 450, '公斤'],
    ],
    texts: ['水稻亩产自2010年的350公斤提高到450公斤'],
  },
  // on which footing
  {
    expect: [['城镇居民人均可支配收入', 'growth', 9.3, '%', 'disposable_income_per_capita_urban']],
    texts: [
      '城镇居民人均可支配收入，考虑价格下降因素比上年实际增长9.3%',
      '城镇居民人均可支配收入考虑到物价因素影响后实际增长9.3%',
      '城镇居民人均可支配收入考虑物价因素后增长9.3%',
    ],
  },
  // what it is compared with: last year's plan or outcome, and how it moved
  {
    expect: [
      ['财政赤字', 'level', 1.2, '亿元'],
      ['财政赤字', 'change', 4000, '万元'],
    ],
    texts: [
      '安排财政赤字1.2亿元，比去年预算增加4000万元',
      '财政赤字1.2亿元，比上年预算数增加4000万元',
      '财政赤字1.2亿元，较上年执行数增加4000万元',
      '财政赤字1.2亿元，比去年决算数增加4000万元',
      '财政赤字1.2亿元，较去年完成数增加4000万元',
    ],
  },
  {
    expect: [
      ['赤字率', 'level', 2.6, '%'],
      ['赤字率', 'change', -0.4, '个百分点'],
    ],
    texts: [
      '赤字率2.6%，比去年预算低0.4个百分点',
      '赤字率2.6%，比上年低0.4个百分点',
      '赤字率2.6%，较上年末低0.4个百分点',
      '赤字率2.6%，比上年执行数低0.4个百分点',
    ],
  },
  {
    expect: [
      ['赤字率', 'level', 2.6, '%'],
      ['赤字率', 'change', 0.4, '个百分点'],
    ],
    texts: ['赤字率2.6%，比去年预算高0.4个百分点', '赤字率2.6%，比上年高0.4个百分点', '赤字率2.6%，比上年决算数多0.4个百分点'],
  },
  {
    expect: [
      ['不良率', 'level', 2.6, '%', 'npl_ratio'],
      ['不良率低于全省', 'gap', -0.4, '个百分点', null],
    ],
    texts: ['不良率2.6%，较全省低0.4个百分点'],
  },
  { expect: [['出口额占全省份额', 'change', 2, '个百分点', 'at_least']], texts: ['出口额占全省份额比2020年提高2个多百分点'] },
  { expect: [['用电成本', 'growth', -10, '%', 'at_least']], texts: ['用电成本至少降低10%', '用电成本至少要降低10%'] },
  { expect: [['用电成本', 'growth', -10, '%', 'exact']], texts: ['用电成本降低10%'] },
  { expect: [['通关时间', 'growth', -33.33, '%']], texts: ['通关时间再压缩三分之一', '通关时间精简三分之一'] },
  // 总额 of an income is not that of its owner
  {
    expect: [
      ['税收收入', 'change', 15, '亿元', 'tax_revenue'],
      ['税收收入总额', 'level', 100, '亿元', 'at_least', 'tax_revenue'],
    ],
    texts: ['税收收入比上年增加15亿元，总额首次突破百亿元'],
  },
  {
    expect: [
      ['财政支出', 'change', 15, '亿元'],
      ['财政支出总额', 'level', 100, '亿元', 'at_least'],
    ],
    texts: ['财政支出增加15亿元，总额超过百亿元'],
  },
  {
    expect: [
      ['进出口', 'change', 15, '亿元', 'foreign_trade'],
      ['进出口总额', 'level', 100, '亿元', 'at_least', 'foreign_trade'],
    ],
    texts: ['进出口增加15亿元，总额超过百亿元'],
  },
  // a goal of growth
  {
    expect: [['外贸出口', 'growth', 5, '%', 'exports']],
    texts: ['外贸出口预期增长目标为5%', '外贸出口增长预期目标定为5%', '外贸出口增长目标拟定为5%', '外贸出口增速目标为5%'],
  },
  { expect: [['广义货币M2', 'growth', 13, '%', 'about']], texts: ['广义货币M2预期增长目标为13%左右'] },
  { expect: [['工业投资', 'avg_growth', 9, '%', 'industrial_investment']], texts: ['工业投资年均增长预期目标为9%'] },
  // what is set down of a budget, and what is only arranged
  { expect: [['预算内投资', 'level', 5376, '万元']], texts: ['预算内投资安排5376万元'] },
  { expect: [['教育支出', 'level', 12, '亿元']], texts: ['教育支出安排12亿元'] },
  { expect: [['化肥生产', 'level', 90, '万吨']], texts: ['化肥生产安排90万吨'] },
  { expect: [['科教经费', 'level', 9, '亿元']], texts: ['科教经费安排9亿元'] },
  { expect: [['就业安排', 'level', 120, '人']], texts: ['就业安排120人'] },
  // so many a day
  { expect: [['日均新设企业', 'level', 160, '户', null]], texts: ['日均新设企业160户'] },
  {
    expect: [
      ['日均新设企业', 'baseline', 50, '户', null],
      ['日均新设企业', 'level', 160, '户', null],
    ],
    texts: ['日均新设企业由50户增加到160户'],
  },
  { expect: [['新设企业', 'level', 160, '户', 'enterprises.new']], texts: ['新设企业160户'] },
  // what the money is for
  {
    expect: [['支持企业技术改造专项资金|专项资金', 'level', 2, '亿元']],
    texts: ['安排2亿元专项资金支持企业技术改造'],
  },
  { expect: [['科技支持项目', 'level', 12, '个']], texts: ['实施12个科技支持项目'] },
];
