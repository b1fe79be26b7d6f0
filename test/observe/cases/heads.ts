/** 分别: heads that the first names lack, and fronts that the later ones lack. */
import type { CaseGroup } from './types.js';

const pair = (
  one: string,
  other: string,
  measure: 'growth' | 'avg_growth' | 'level',
  a: number,
  b: number,
  unit: string,
): CaseGroup['expect'] => [
  [one, measure, a, unit],
  [other, measure, b, unit],
];

export const heads: readonly CaseGroup[] = [
  // a name of the catalogue is one word, whose head the other lacks
  {
    expect: pair('新能源产业增加值', '装备制造业增加值', 'growth', 25.3, 7.9, '%'),
    texts: ['新能源产业、装备制造业增加值分别增长25.3%、7.9%', '新能源产业和装备制造业增加值分别增长25.3%和7.9%'],
  },
  { expect: pair('新能源汽车消费', '家电消费', 'growth', 47.3, 13.3, '%'), texts: ['新能源汽车、家电消费分别增长47.3%和13.3%'] },
  {
    expect: pair('对欧盟进出口总额', '对共建“一带一路”国家进出口总额', 'growth', 9.6, 14.3, '%'),
    texts: ['对欧盟、共建“一带一路”国家进出口总额分别增长9.6%、14.3%'],
  },
  {
    expect: pair('自然村千兆光纤通达率', '5G网络通达率', 'level', 100, 91.5, '%'),
    texts: ['自然村千兆光纤和5G网络通达率分别达100%和91.5%'],
  },
  { expect: pair('美丽河湖建成率', '美丽海湾建成率', 'level', 30, 50, '%'), texts: ['美丽河湖、美丽海湾建成率分别达到30%、50%'] },
  { expect: pair('蓝天牌汽车产量', '蓝天牌汽车销量', 'growth', 22.9, 17.4, '%'), texts: ['蓝天牌汽车产销量分别增长22.9%和17.4%'] },
  {
    expect: pair('企业养老保险参保人数', '城镇职工基本医疗保险参保人数', 'level', 12.3, 18.6, '万人'),
    texts: ['企业养老保险、城镇职工基本医疗保险参保人数分别达到12.3万人和18.6万人'],
  },
  {
    expect: [
      ['航空旅客吞吐量', 'level', 0.35, '亿人次', 'airport_passengers'],
      ['货邮吞吐量', 'level', 453.8, '万吨', 'airport_cargo'],
    ],
    texts: ['航空旅客、货邮吞吐量分别达到0.35亿人次、453.8万吨'],
  },
  // kinds of insurance
  {
    expect: pair('社会养老保险覆盖面', '失业保险覆盖面', 'level', 98, 96, '%'),
    texts: ['社会养老、失业保险覆盖面分别达到98%、96%'],
  },
  {
    expect: pair('失业保险参保人数', '工伤保险参保人数', 'level', 6.1, 8.4, '万人'),
    texts: ['失业、工伤保险参保人数分别达到6.1万人、8.4万人', '失业保险、工伤保险参保人数分别达到6.1万人、8.4万人'],
  },
  // a head and the share of a whole
  {
    expect: pair('装备制造业增加值占规上工业比重', '高新技术产业增加值占规上工业比重', 'level', 14.2, 11.9, '%'),
    texts: ['装备制造业、高新技术产业增加值占规上工业比重分别达14.2%和11.9%'],
  },
  {
    expect: pair('民间投资占固定资产投资比重', '工业投资占固定资产投资比重', 'level', 61, 38, '%'),
    texts: ['民间投资、工业投资占固定资产投资比重分别为61%、38%'],
  },
  {
    expect: pair('科技进步贡献率', '高新技术产业产值占规上工业比重', 'level', 58, 43, '%'),
    texts: ['科技进步贡献率、高新技术产业产值占规上工业比重分别达58%、43%'],
  },
  // both have a head of their own, or need none
  {
    expect: pair('开发区规上工业增加值', '开发区工业投资', 'avg_growth', 5.9, 6.7, '%'),
    texts: ['开发区规上工业增加值、工业投资年均分别增长5.9%、6.7%'],
  },
  {
    expect: pair('地区生产总值', '装备制造业增加值', 'growth', 5.9, 6.7, '%'),
    texts: ['地区生产总值、装备制造业增加值分别增长5.9%、6.7%'],
  },
  { expect: pair('千亿产业', '国家先进制造业集群', 'level', 2, 3, '个'), texts: ['千亿产业、国家先进制造业集群从无到有，分别达2个、3个'] },
  // bare second heads keep the event or the place of the first
  {
    expect: pair('生产安全事故起数', '生产安全事故死亡人数', 'growth', -8.9, -4.6, '%'),
    texts: ['生产安全事故起数、死亡人数分别下降8.9%、4.6%', '生产安全事故起数和死亡人数分别下降8.9%和4.6%'],
  },
  { expect: pair('火灾起数', '火灾受伤人数', 'growth', -5, -6, '%'), texts: ['火灾起数、受伤人数分别下降5%、6%'] },
  { expect: pair('上访批次', '上访人次', 'growth', -42, -31.8, '%'), texts: ['上访批次和人次分别下降42%和31.8%'] },
  { expect: pair('景区接待人次', '景区经营收入', 'growth', 16.9, 11.3, '%'), texts: ['景区接待人次、经营收入分别增长16.9%、11.3%'] },
  { expect: pair('接待游客', '旅游收入', 'growth', 16.9, 11.3, '%'), texts: ['接待游客、旅游收入分别增长16.9%、11.3%'] },
  {
    expect: [
      ['医疗废物处理率', 'level', 95, '%'],
      ['生活垃圾处理率', 'level', 85, '%'],
      ['城市污水处理率', 'level', 80, '%', 'urban_sewage_rate'],
    ],
    texts: ['医疗废物、生活垃圾、城市污水处理水平持续提升，处理率分别达到95%、85%、80%'],
  },
  // a ratio of two amounts
  {
    expect: [['农产品加工业产值与农业总产值比', 'level', 2.8, ':1']],
    texts: ['农产品加工业产值与农业总产值比达到2.8:1', '农产品加工业产值与农业总产值比提高到2.8:1'],
  },
  {
    expect: [
      ['省属企业资产总额', 'level', 2.6, '万亿元'],
      ['省属企业营业收入', 'level', 8600, '亿元'],
    ],
    texts: ['省属企业资产总额2.6万亿元、营业收入8600亿元'],
  },
  // the schools of a clause without figures
  { expect: [['中等职业教育招生规模|中等职业教育年招生规模', 'level', 8, '万人']], texts: ['重点发展中等职业教育,年招生规模扩大到8万人'] },
  {
    expect: [
      ['地方生产总值', 'level', 45, '亿元', 'gdp'],
      ['人均地方生产总值', 'level', 5.6, '万元', 'gdp_per_capita'],
      ['人均地方生产总值', 'level', 8606, '美元', 'gdp_per_capita'],
    ],
    texts: ['地方生产总值45亿元,人均达到5.6万元,折合8606美元', '地方生产总值45亿元,人均达5.6万元、8606美元'],
  },
  {
    expect: [
      ['果园面积', 'level', 20, '万亩'],
      ['户均果园面积', 'level', 3, '亩'],
    ],
    texts: ['果园面积20万亩,户均达到3亩', '果园面积20万亩,户均3亩'],
  },
  {
    expect: [['人均住房面积', 'level', 35, '平方米', 'housing_area_per_capita']],
    texts: ['住房面积人均达到35平方米', '人均住房面积达到35平方米'],
  },
  {
    expect: [
      ['农民人均纯收入', 'level', 3, '万元'],
      ['城镇居民人均可支配收入', 'level', 3, '万元'],
    ],
    texts: ['农民人均纯收入、城镇居民人均可支配收入均达到3万元'],
  },
];
