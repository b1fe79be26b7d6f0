/** What is done with what is counted, how far it is, and whose figure it is. */
import type { CaseGroup } from './types.js';

export const worksDone: readonly CaseGroup[] = [
  // two verbs of one object
  {
    expect: [['新建、改造农家店', 'level', 101, '个']],
    texts: ['新建、改造101个农家店', '新建、改造农家店101个'],
  },
  { expect: [['新建和改造学校', 'level', 10, '所']], texts: ['新建和改造10所学校'] },
  // one verb of two objects
  {
    expect: [
      ['改造学校', 'level', 10, '所'],
      ['改造幼儿园', 'level', 6, '所'],
    ],
    texts: ['改造学校10所、幼儿园6所'],
  },
  // the subject goes on from one stage to the next
  {
    expect: [
      ['“双百工程”项目在建', 'level', 24, '个'],
      ['“双百工程”项目竣工', 'level', 12, '个'],
      ['“双百工程”项目投资', 'level', 19, '亿元'],
    ],
    texts: ['“双百工程”项目在建24个，竣工12个，完成投资19亿元', '“双百工程”项目在建24个、竣工12个，完成投资19亿元'],
  },
  {
    expect: [
      ['在建项目', 'level', 25, '个'],
      ['竣工项目', 'level', 12, '个'],
    ],
    texts: ['在建项目达25个，竣工12个', '在建项目25个、竣工12个'],
  },
  {
    expect: [
      ['新开工住宅', 'level', 17, '万平方米'],
      ['竣工住宅', 'level', 5, '万平方米'],
      ['新开工住宅', 'growth', 190, '%'],
      ['竣工住宅', 'growth', 100, '%'],
    ],
    texts: ['新开工住宅17万平方米，竣工5万平方米，分别是上年的2.9倍和2倍'],
  },
  // another unit: a statement of its own
  {
    expect: [
      ['在建项目', 'level', 25, '个'],
      ['竣工面积', 'level', 12, '万平方米'],
    ],
    texts: ['在建项目25个，竣工面积12万平方米'],
  },
  // how far it is
  { expect: [['农贸市场改造', 'level', 5, '个']], texts: ['5个农贸市场改造启动', '5个农贸市场改造全面启动'] },
  {
    expect: [['商业广场项目总投资', 'level', 7, '亿元']],
    texts: ['总投资7亿元的商业广场项目开工建设', '总投资7亿元的商业广场项目主体封顶'],
  },
  { expect: [['道路改造', 'level', 11, '公里']], texts: ['11公里道路改造和客运站点建设进展顺利', '完成11公里道路改造和客运站点建设'] },
  {
    expect: [['建设精品大街|精品大街', 'level', 4, '条']],
    texts: ['建设四条精品大街、六条绿色景观大道', '建设4条精品大街、六条绿色景观大道'],
  },
  {
    expect: [
      ['精品大街|建设精品大街', 'level', 4, '条'],
      ['绿色景观大道|建设绿色景观大道', 'level', 6, '条'],
    ],
    texts: ['建设4条精品大街、6条绿色景观大道'],
  },
  // words that are no part of a name
  {
    expect: [
      ['经济指标', 'level', 24, '项'],
      ['提前达到经济指标', 'level', 15, '项'],
    ],
    texts: ['24项经济指标有15项提前达到'],
  },
  { expect: [['指标总量', 'level', 6, '项']], texts: ['6项指标总量高居全市各县之首', '6项指标总量名列全市前茅'] },
  { expect: [['入住公租房家庭', 'level', 115, '户']], texts: ['115户家庭入住公租房'] },
  { expect: [['财政收入', 'change', 6.9, '亿元']], texts: ['财政收入较上年纯增6.9亿元', '财政收入纯增6.9亿元'] },
  // the thing and the money
  {
    expect: [
      ['烟叶收购', 'level', 18, '万担'],
      ['烟叶收购金额', 'level', 9.9, '亿元'],
    ],
    texts: ['烟叶收购18万担，收购金额达9.9亿元', '烟叶收购18万担、收购金额9.9亿元'],
  },
  {
    expect: [
      ['实际利用内资', 'level', 36, '亿元', 'domestic_capital_utilized'],
      ['实际利用外资', 'level', 1537, '万美元', 'foreign_investment_utilized'],
    ],
    texts: ['实际利用内资36亿元、外资1537万美元'],
  },
  {
    expect: [
      ['实际利用内资', 'level', 36, '亿元', 'domestic_capital_utilized'],
      ['税收', 'level', 12, '亿元'],
    ],
    texts: ['实际利用内资36亿元、税收12亿元'],
  },
  {
    expect: [
      ['农村劳动力培训', 'level', 2.5, '万人'],
      ['农村劳动力转移', 'level', 2, '万人', 'rural_labor_transfer'],
    ],
    texts: ['加大农村劳动力培训转移力度，培训2.5万人、转移2万人'],
  },
  // names in the clause before 分别
  {
    expect: [
      ['农村居民人均纯收入', 'level', 2253, '元', 'income_per_capita_peasant_net'],
      ['城镇居民人均可支配收入', 'level', 6280, '元', 'disposable_income_per_capita_urban'],
    ],
    texts: ['农村居民人均纯收入和城镇居民人均可支配收入，2024年分别达到2253元和6280元'],
  },
  // two rates of one figure
  {
    expect: [
      ['环境影响评价执行率', 'level', 100, '%'],
      ['“三同时”执行率', 'level', 100, '%'],
    ],
    texts: ['环境影响评价执行率和“三同时”执行率均达100%'],
  },
  // units
  {
    expect: [
      ['货物运输周转量', 'level', 207.3, '亿吨公里', 'freight_turnover'],
      ['货物运输周转量', 'growth', 45, '%', 'freight_turnover'],
    ],
    texts: ['货物运输周转量207.3亿吨公里，增长45%'],
  },
  // the counties' product is not the region's; in a county it is
  { expect: [['生产总值', 'level', 15, '亿元', 'gdp']], texts: ['县域经济发展迅速，生产总值15亿元'] },
  // the three industries with their amounts
  {
    expect: [
      ['一产', 'level', 36.8, '亿元', 'primary_industry_value_added'],
      ['二产', 'level', 218.2, '亿元', 'secondary_industry_value_added'],
      ['三产', 'level', 105, '亿元', 'tertiary_industry_value_added'],
    ],
    texts: ['一产36.8亿元，二产218.2亿元，三产105亿元', '一产36.8亿元、二产218.2亿元、三产105亿元'],
  },
  // the sign of the rate is lost
  { expect: [['地区生产总值', 'avg_growth', 23.4, '', 'gdp']], texts: ['地区生产总值年均增长23.4'] },
];
