/** What a figure says of its indicator: a change against another year or another place, its sign, its average. */
import type { CaseGroup } from './types.js';

export const measured: readonly CaseGroup[] = [
  // the branches of industry that are counted are no firms
  {
    expect: [
      ['规模以上工业大类行业', 'level', 41, '个', null],
      ['实现增长规模以上工业大类行业|实现增长大类行业', 'level', 35, '个', null],
    ],
    texts: ['规模以上工业41个大类行业中35个实现增长'],
  },
  ...['大类行业', '行业大类', '工业大类', '行业门类', '行业'].map(
    (branches): CaseGroup => ({ expect: [[`规上工业${branches}`, 'level', 41, '个', null]], texts: [`规上工业41个${branches}全面增长`] }),
  ),
  ...['规模以上工业', '规上工业', '工业', '制造业', '服务业'].map(
    (of): CaseGroup => ({ expect: [[`${of}行业大类`, 'level', 31, '个', null]], texts: [`${of}31个行业大类全面增长`] }),
  ),
  // for so many people, of what was told before
  {
    expect: [
      ['建成5G基站', 'level', 16, '万个', 'base_stations_5g'],
      ['每万人拥有5G基站', 'level', 28, '个', null],
    ],
    texts: ['建成5G基站16万个、每万人拥有28个'],
  },
  ...['每千名老年人', '每千老人', '每千人口', '每千常住人口', '每千名常住人口', '每千人'].map(
    (people): CaseGroup => ({
      expect: [
        ['新增养老驿站', 'level', 12, '处'],
        [`${people}拥有养老驿站`, 'level', 1.2, '处', null],
      ],
      texts: [`新增养老驿站12处、${people}拥有1.2处`],
    }),
  ),
  {
    expect: [
      ['各类养老驿站', 'level', 12, '处'],
      ['每万人拥有养老驿站', 'level', 1.2, '处', null],
    ],
    texts: ['各类养老驿站12处、每万人拥有1.2处'],
  },
  // whose share it is
  ...['有', '建立', '设立', '开展', '建有', '拥有'].map(
    (has): CaseGroup => ({
      expect: [[`${has}研发机构的规上工业企业占比`, 'level', 52, '%', null]],
      texts: [`规上工业企业中${has}研发机构的占比达52%`],
    }),
  ),
  { expect: [['有研发活动的规上企业比例', 'level', 52, '%', null]], texts: ['规上企业中有研发活动的比例为52%'] },
  { expect: [['有研发活动的规上企业比重', 'level', 52, '%', null]], texts: ['规上企业中有研发活动的比重52%'] },
  {
    expect: [['居民消费价格指数|居民消费价格指数涨幅', 'growth', 2, '%', 'about', 'cpi']],
    texts: ['居民消费价格指数涨幅2%左右', '居民消费价格指数涨幅控制在2%左右'],
  },
  { expect: [['经济增长速度', 'avg_growth', 7, '%', 'about', 'gdp']], texts: ['“十五”期间年均经济增长速度预期目标为7%左右'] },
  {
    expect: [
      ['新增城市绿地', 'level', 420, '万平方米', 'green_space.new'],
      ['新增城市绿地', 'avg_level', 84, '万平方米', 'green_space.new'],
    ],
    texts: ['新增城市绿地420万平方米，年均增加84万平方米'],
  },
  // against an older year
  { expect: [['单位生产总值综合能耗', 'growth', -18, '%', 'energy_intensity']], texts: ['单位生产总值综合能耗比“十五”期末下降18%'] },
  { expect: [['煤炭消费量', 'change', -5, '万吨', null]], texts: ['煤炭消费量比2020年下降5万吨', '煤炭消费量较2020年减少5万吨'] },
  { expect: [['煤炭消费量', 'change', 5, '万吨', null]], texts: ['煤炭消费量比2020年增加5万吨'] },
  {
    expect: [
      ['化学需氧量排放量', 'growth', -17.2, '%', 'primary_pollutants_cod'],
      ['二氧化硫排放量', 'growth', -21.4, '%', 'primary_pollutants_so2'],
    ],
    texts: ['化学需氧量、二氧化硫排放量分别比2020年下降17.2%、21.4%'],
  },
  // against another place, a mean or what was asked for
  {
    expect: [
      ['人口出生率', 'level', 11.2, '‰', 'birth_rate'],
      ['人口出生率低于责任指标', 'gap', -1.3, '个千分点', null],
    ],
    texts: ['人口出生率11.2‰，低于责任指标1.3个千分点'],
  },
  {
    expect: [
      ['农村居民人均可支配收入', 'growth', 6.4, '%', 'disposable_income_per_capita_rural'],
      ['农村居民人均可支配收入增速高于城镇居民', 'gap', 2.1, '个百分点', null],
    ],
    texts: ['农村居民人均可支配收入增长6.4%，增速比城镇居民高2.1个百分点'],
  },
  {
    expect: [['国考断面水质优良比例优于考核目标', 'gap', 12.4, '个百分点', null]],
    texts: ['国考断面水质优良比例优于考核目标12.4个百分点'],
  },
  { expect: [['规上工业增加值增速高于全国', 'gap', 0.6, '个百分点', null]], texts: ['规上工业增加值增幅高于全国0.6个百分点'] },
  // 优于Ⅲ类 is a class of water, and nothing that the figure is compared with
  { expect: [['地表水优于Ⅲ类水体比例', 'level', 60, '%', 'at_least']], texts: ['地表水优于Ⅲ类水体比例达到60%以上'] },
  // days that were added to a share of days
  {
    expect: [
      ['优良天数比例', 'level', 81, '%', 'air_quality_good_rate'],
      ['优良天数', 'change', 9, '天', 'good_air_days'],
    ],
    texts: ['优良天数比例达到81%、增加9天'],
  },
  {
    expect: [
      ['优良天数比例', 'level', 81, '%', 'air_quality_good_rate'],
      ['优良天数比例', 'change', 3, '个百分点', 'air_quality_good_rate'],
    ],
    texts: ['优良天数比例达到81%、提高3个百分点'],
  },
  {
    expect: [
      ['建成面积占永久基本农田比例', 'level', 61.3, '%', null],
      ['建成面积占永久基本农田比例高于全国', 'gap', 0.4, '个百分点', null],
    ],
    texts: ['建成面积占永久基本农田比例达到61.3%，超过全国平均水平0.4个百分点'],
  },
  // each year: of several years, or what the standard is for
  { expect: [['培训农民', 'avg_level', 3, '万人']], texts: ['每年培训农民3万人'] },
  { expect: [['新农合筹资标准', 'level', 320, '元']], texts: ['新农合筹资标准达到每人每年320元'] },
  { expect: [['高新技术企业数量', 'avg_growth', 100, '%', 'high_tech_enterprises']], texts: ['高新技术企业数量年均翻番'] },
  // the name itself says that it falls
  {
    expect: [['单位GDP能耗降低率', 'growth', -3.4, '%', 'energy_intensity']],
    texts: ['单位GDP能耗降低率3.4%', '单位GDP能耗降低率为3.4%'],
  },
  { expect: [['单位GDP能耗下降幅度', 'growth', -5, '%', null]], texts: ['单位GDP能耗下降幅度达到5%'] },
  // no ratio of sectors
  {
    expect: [
      ['股权比例', 'level', 5, '', null],
      ['股权比例', 'level', 3, '', null],
      ['股权比例', 'level', 2, '', null],
    ],
    texts: ['股权比例为5:3:2'],
  },
  // of what period, and of which footing, is no part of the name
  {
    expect: [['农村劳动力转移就业', 'level', 12, '万人', 'at_least', 'rural_labor_transfer']],
    texts: ['近三年农村劳动力转移就业保持在12万人以上'],
  },
  { expect: [['外贸进出口总额', 'level', 96, '亿元', 'foreign_trade']], texts: ['外贸进出口总额（海关口径达到96亿元'] },
  { expect: [['经济总量', 'level', 2, '万亿元', 'at_least', 'gdp']], texts: ['成为全省唯一经济总量突破2万亿元的城市'] },
];
