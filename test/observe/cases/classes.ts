/** Classes of a whole: in brackets, after 其中, and in a sentence that parts the whole by region, industry or owner. */
import type { CaseGroup } from './types.js';

export const classes: readonly CaseGroup[] = [
  // a bracket names its own parts
  {
    expect: [
      ['省级奖牌', 'level', 25, '枚'],
      ['金牌', 'level', 9, '枚'],
      ['银牌', 'level', 8, '枚'],
      ['铜牌', 'level', 8, '枚'],
    ],
    texts: ['省级奖牌25枚（金牌9枚、银牌8枚、铜牌8枚）', '获得省级奖牌25枚（金牌9枚，银牌8枚，铜牌8枚）'],
  },
  {
    expect: [
      ['学前教育机构', 'level', 56, '所'],
      ['公办幼儿园', 'level', 25, '所'],
      ['早教机构', 'level', 31, '所'],
    ],
    texts: ['学前教育机构56所（其中公办幼儿园25所，早教机构31所）', '有学前教育机构56所（公办幼儿园25所、早教机构31所）'],
  },
  {
    expect: [
      ['市级以上示范村|创建市级以上示范村', 'level', 29, '个'],
      ['省级示范村', 'level', 11, '个'],
    ],
    texts: ['创建市级以上示范村29个（其中省级11个）', '市级以上示范村29个（省级11个）'],
  },
  {
    expect: [
      ['新增市级以上龙头企业', 'level', 9, '家'],
      ['新增省级龙头企业', 'level', 2, '家'],
    ],
    texts: ['新增市级以上龙头企业9家（其中省级2家）', '新增市级以上龙头企业9家（省级2家）'],
  },
  {
    expect: [
      ['幼儿园', 'level', 56, '所'],
      ['公办幼儿园', 'level', 25, '所'],
    ],
    texts: ['幼儿园56所（其中公办25所）', '幼儿园56所（公办25所）'],
  },
  // another unit: no class of what was counted
  {
    expect: [
      ['示范村', 'level', 29, '个'],
      ['省级', 'level', 300, '万元'],
    ],
    texts: ['示范村29个（省级300万元）'],
  },
  // the bracket is another name of the figure
  {
    expect: [
      ['常住人口', 'level', 50, '万人', 'resident_population'],
      ['城镇常住人口', 'level', 31, '万人'],
      ['常住人口城镇化率', 'level', 62, '%', 'urbanization_rate'],
    ],
    texts: [
      '常住人口50万人，其中城镇常住人口31万人，占常住人口比重（常住人口城镇化率）为62%',
      '常住人口50万人，其中城镇常住人口31万人，占总人口比重（常住人口城镇化率）达到62%',
    ],
  },
  { expect: [['居民消费价格指数', 'growth', 2, '%', 'cpi']], texts: ['居民消费价格指数（CPI）上涨2%'] },
  { expect: [['养老服务综合体|建设养老服务综合体', 'level', 3, '个']], texts: ['建设养老服务综合体（农村幸福院）3个'] },
  // a sentence that parts the whole
  {
    expect: [
      ['社会消费品零售总额', 'level', 80, '亿元', 'retail_sales'],
      ['城镇社会消费品零售总额', 'level', 74, '亿元', null],
      ['城镇社会消费品零售总额', 'growth', 16, '%', null],
      ['乡村社会消费品零售总额', 'level', 6, '亿元', null],
    ],
    texts: [
      '社会消费品零售总额80亿元。按地域分，城镇实现74亿元，同比增长16%；乡村实现6亿元',
      '社会消费品零售总额80亿元。按经营地分，城镇实现74亿元，增长16%；乡村实现6亿元',
    ],
  },
  {
    expect: [
      ['规模以上工业增加值', 'growth', 6.5, '%', 'industrial_value_added_above_scale'],
      ['采矿业增加值', 'growth', 3, '%', null],
      ['制造业增加值', 'growth', 6.1, '%', 'manufacturing_value_added'],
    ],
    texts: [
      '规模以上工业增加值增长6.5%。分门类看，采矿业增长3%，制造业增长6.1%',
      '规模以上工业增加值增长6.5%。分行业看，采矿业增长3%，制造业增长6.1%',
    ],
  },
  {
    expect: [
      ['国有控股企业增加值', 'growth', 4.8, '%', null],
      ['股份制企业增加值', 'growth', 6.6, '%', null],
      ['私营企业增加值', 'growth', 7.2, '%', null],
    ],
    texts: [
      '国有控股企业增加值增长4.8%；股份制企业增长6.6%；私营企业增长7.2%',
      '国有控股企业增加值增长4.8%，股份制企业增长6.6%，私营企业增长7.2%',
    ],
  },
  {
    expect: [
      ['规模以上工业增加值', 'growth', 5.6, '%'],
      ['制造业增加值', 'growth', 6, '%', 'manufacturing_value_added'],
    ],
    texts: ['规模以上工业增加值增长5.6%，其中制造业增长6%'],
  },
  // a statement of its own
  {
    expect: [
      ['私营企业', 'level', 46, '家'],
      ['个体经济', 'growth', 8, '%'],
    ],
    texts: ['私营企业46家，个体经济增长8%'],
  },
  {
    expect: [
      ['农业增加值', 'growth', 4, '%'],
      ['旅游业收入', 'growth', 20, '%'],
    ],
    texts: ['农业增加值增长4%，旅游业收入增长20%'],
  },
  // schools
  {
    expect: [
      ['普通小学招生', 'level', 2600, '人'],
      ['普通小学在校生', 'level', 15000, '人'],
      ['普通小学毕业生', 'level', 2400, '人'],
    ],
    texts: ['普通小学招生2600人，在校生15000人，毕业生2400人', '普通小学招生2600人、在校生15000人、毕业生2400人'],
  },
  {
    expect: [
      ['普通高校', 'level', 5, '所'],
      ['普通高校在校生', 'level', 3.2, '万人'],
      ['普通高校专任教师', 'level', 2100, '人'],
    ],
    texts: ['共有普通高校5所，在校生3.2万人，专任教师2100人', '普通高校5所，在校生3.2万人，专任教师2100人'],
  },
  { expect: [['在校生', 'level', 3.2, '万人']], texts: ['在校生3.2万人', '在校生达到3.2万人'] },
  // whose list
  {
    expect: [
      ['国家重大工程', 'level', 102, '项', null],
      ['开工项目|项目', 'level', 28, '个'],
    ],
    texts: ['纳入国家102项重大工程的28个项目全部开工'],
  },
  // a belt of regions has a total of its own
  { expect: [['双城经济圈经济总量', 'level', 900, '亿元', 'at_least', null]], texts: ['双城经济圈建设走深走实，经济总量超900亿元'] },
  { expect: [['地区生产总值', 'growth', 6, '%', 'gdp']], texts: ['都市圈建设加快推进，全县地区生产总值增长6%'] },
  {
    expect: [
      ['居民人均可支配收入', 'level', 36800, '元', 'disposable_income_per_capita'],
      ['居民人均可支配收入', 'growth', 5.3, '%', 'disposable_income_per_capita'],
      ['城镇居民人均可支配收入', 'level', 47200, '元', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'growth', 4.5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 23600, '元', 'disposable_income_per_capita_rural'],
      ['农村居民人均可支配收入', 'growth', 6.2, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '居民人均可支配收入36800元,增长5.3%,其中城镇47200元、增长4.5%,农村23600元、增长6.2%',
      '居民人均可支配收入36800元、增长5.3%,其中城镇居民47200元、增长4.5%,农村居民23600元、增长6.2%',
    ],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 386, '亿元', 'general_budget_revenue'],
      ['税收', 'level', 251, '亿元'],
      ['税收占比', 'level', 65, '%', 'tax_share_of_revenue'],
    ],
    texts: ['一般公共预算收入386亿元,其中税收251亿元、占比65%'],
  },
];
