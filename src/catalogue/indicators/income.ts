/** Income and wages. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const income: readonly Indicator[] = [
  {
    id: 'disposable_income_per_capita', name: '居民人均可支配收入', en: 'Disposable income per capita',
    aliases: ['居民收入', '城乡居民人均可支配收入', '城乡居民可支配收入', '居民可支配收入', '人均可支配收入', '常住居民人均可支配收入', '居民人均收入', '城乡居民人均收入'],
    units: ['元'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: ['名义', '实际', '扣除价格因素'], modifiers: ['全体'],
    range: { province: { level: [8500, 100000, '元'], growth: [-3, 20] }, city: { level: [6000, 95000, '元'], growth: [-5, 25] }, county: { level: [4000, 110000, '元'], growth: [-6, 30] } },
    example: '居民人均可支配收入增长6%',
  },
  {
    id: 'disposable_income_per_capita_urban', name: '城镇居民人均可支配收入', en: 'Disposable income per capita, urban',
    aliases: [
      '城镇常住居民人均可支配收入', '城镇居民收入', '城镇人均可支配收入', '城镇居民可支配收入', '城镇常住居民可支配收入', '城市居民人均可支配收入', '城镇常住居民收入', '城市居民可支配收入',
      '城镇居民人均收入', '城镇居民人均可支配性收入', '城镇居民年人均可支配收入', '城市居民人均收入', '城市居民收入', '城镇居民家庭人均可支配收入', '城市人均可支配收入', '在岗城镇居民人均可支配收入',
    ],
    units: ['元'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: ['名义', '实际', '扣除价格因素'],
    range: { province: { level: [4500, 110000, '元'], growth: [-3, 22] }, city: { level: [4000, 105000, '元'], growth: [-5, 25] }, county: { level: [3500, 118000, '元'], growth: [-6, 30] } },
    example: '城镇居民人均可支配收入增长5.4%',
  },
  {
    id: 'disposable_income_per_capita_rural', name: '农村居民人均可支配收入', en: 'Disposable income per capita, rural',
    aliases: [
      '农村常住居民人均可支配收入', '农村牧区常住居民人均可支配收入', '农村居民收入', '农民人均收入', '农村牧区居民人均可支配收入', '农牧民人均可支配收入', '农民人均可支配收入', '农村人均可支配收入',
      '农村居民可支配收入', '农民可支配收入', '农牧区居民人均可支配收入', '农村常住居民收入', '农民收入', '农牧民收入', '农村居民人均收入', '农牧民人均收入', '农村常住居民可支配收入',
      '农牧民可支配收入', '农牧区常住居民人均可支配收入', '农牧民常住居民人均可支配收入', '农村牧区人均可支配收入',
    ],
    units: ['元'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: ['名义', '实际', '扣除价格因素'],
    range: { province: { level: [1300, 55000, '元'], growth: [-3, 26] }, city: { level: [1000, 62000, '元'], growth: [-5, 30] }, county: { level: [800, 72000, '元'], growth: [-8, 40] } },
    example: '农村居民人均可支配收入增长6.9%',
  },
  {
    id: 'income_per_capita_peasant_net', name: '农民人均纯收入', en: 'Net income per capita, rural (to 2013)',
    aliases: [
      { text: '农村居民人均纯收入', to: 2014 }, { text: '农牧民人均纯收入', to: 2014 }, { text: '农民人均纯收入', to: 2014 }, { text: '农民纯收入', to: 2014 }, { text: '农民年人均纯收入', to: 2014 },
      { text: '农村人均纯收入', to: 2014 }, { text: '农民人均纯收入水平', to: 2014 }, { text: '农牧民纯收入', to: 2014 }, { text: '农村居民人均年纯收入', to: 2014 },
      { text: '农村居民家庭人均纯收入', to: 2014 }, { text: '农民人均现金收入', to: 2014, flag: 'basis_unclear' }, { text: '农村居民人均现金收入', to: 2014, flag: 'basis_unclear' },
      { text: '农村居民纯收入', to: 2014 },
    ],
    units: ['元'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'communique'],
    basis: [],
    range: { province: { level: [800, 20000, '元'], growth: [-3, 28] }, city: { level: [700, 25000, '元'] }, county: { level: [600, 30000, '元'] } },
    example: '农民人均纯收入达到7860元',
  },
  {
    id: 'rural_income_poverty_areas', name: '脱贫地区农村居民人均可支配收入', en: 'Disposable income per capita in former poor counties',
    aliases: [
      '脱贫县农村居民人均可支配收入', '脱贫县农民人均可支配收入', '脱贫地区农民人均可支配收入', '脱贫县农村居民收入', '脱贫地区农村居民收入', '贫困地区农民人均可支配收入',
      '贫困地区农村居民人均可支配收入',
    ],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [4000, 28000, '元'], growth: [0, 25] }, county: { level: [3000, 30000, '元'] } },
    example: '脱贫地区农村居民人均可支配收入增长7.8%',
  },
  {
    id: 'urban_rural_income_ratio', name: '城乡居民人均可支配收入比', en: 'Urban to rural income',
    aliases: [
      '城乡居民收入比', '城乡收入比', '城乡收入倍差', '城乡收入之比', '城乡居民收入之比', '城乡居民收入倍差', '城乡居民人均收入比', '城乡居民人均可支配收入倍差', '城乡居民人均可支配收入之比', '城乡居民收入比值', '城乡居民收入差距',
      '城乡居民人均可支配收入比值', '收入比', '居民收入比',
    ],
    units: ['倍', ':1', '∶1'], better: 'lower', headline: [],
    basis: [],
    example: '城乡居民收入比缩小到1.92∶1',
  },
  {
    id: 'consumption_per_capita', name: '居民人均消费支出', en: 'Consumption per capita',
    aliases: ['居民人均生活消费支出', '人均消费支出', '全体居民人均消费支出', '全体居民人均生活消费支出'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '居民人均消费支出增长5.8%',
  },
  {
    id: 'consumption_per_capita_urban', name: '城镇居民人均消费支出', en: 'Consumption per urban resident',
    aliases: ['城镇居民人均生活消费支出', '城镇居民人均消费性支出', '城镇常住居民人均消费支出'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '城镇居民人均消费支出2.3万元',
  },
  {
    id: 'consumption_per_capita_rural', name: '农村居民人均消费支出', en: 'Consumption per rural resident',
    aliases: ['农村居民人均生活消费支出', '农民人均生活消费支出', '农村常住居民人均消费支出'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '农村居民人均消费支出1.6万元',
  },
  {
    id: 'average_wage', name: '城镇单位在岗职工平均工资', en: 'Average wage',
    aliases: [
      '在岗职工平均工资', '职工平均工资', '城镇单位就业人员平均工资', '城镇非私营单位在岗职工平均工资', '在岗职工年平均工资', '职工年平均工资', '城镇在岗职工平均工资',
      '城镇非私营单位就业人员平均工资', '在岗职工人均工资',
    ],
    units: ['元'], better: 'higher', headline: ['communique'],
    basis: [],
    example: '在岗职工平均工资增长7.4%',
  },
  {
    id: 'minimum_wage', name: '最低工资标准', en: 'Minimum wage',
    aliases: ['月最低工资标准', '最低工资', '最低工资标准月'],
    units: ['元', '元/月'], better: 'higher', headline: [],
    basis: [],
    example: '最低工资标准提高到1980元/月',
  },
  {
    id: 'engel_coefficient', name: '恩格尔系数', en: 'Engel coefficient',
    aliases: ['居民恩格尔系数'],
    units: ['%'], better: 'lower', headline: [],
    basis: [],
    example: '恩格尔系数下降到29.5%',
  },
  {
    id: 'engel_coefficient_urban', name: '城镇居民恩格尔系数', en: 'Engel coefficient of urban residents',
    aliases: ['城市居民恩格尔系数'],
    units: ['%'], better: 'lower', headline: [],
    basis: [],
    example: '城镇居民恩格尔系数为29.6%',
  },
  {
    id: 'engel_coefficient_rural', name: '农村居民恩格尔系数', en: 'Engel coefficient of rural residents',
    aliases: ['农民恩格尔系数'],
    units: ['%'], better: 'lower', headline: [],
    basis: [],
    example: '农村居民恩格尔系数为32.1%',
  },
];
