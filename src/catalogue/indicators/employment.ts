/** Employment and training. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const employment: readonly Indicator[] = [
  {
    id: 'urban_new_employment', name: '城镇新增就业', en: 'New urban employment',
    aliases: [
      '城镇新增就业人数', '新增城镇就业', '新增城镇就业人口', '新增就业', '新增就业岗位', '新增城镇就业人员', '新增城镇就业人数', '新增就业人数', '新增就业人员', '城镇新增就业人员', '城镇新增就业岗位',
      '新增城镇就业岗位', '城镇净增就业', '城镇新增从业人员', '新增就业再就业', '新增城镇从业人员', '城镇就业新增', '城镇新就业', '新增各类就业', '城镇新增就业再就业', '城镇新安置就业',
    ],
    units: ['人', '个'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: [],
    range: { province: { level: [0.8, 200, '万人'] }, city: { level: [0.05, 50, '万人'] }, county: { level: [0.005, 12, '万人'] } },
    example: '城镇新增就业5200人',
  },
  {
    id: 'surveyed_unemployment_rate', name: '城镇调查失业率', en: 'Surveyed urban unemployment rate',
    aliases: ['调查失业率', '城镇调查失业率平均值', '城镇失业率'],
    units: ['%'], better: 'lower', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: [],
    range: { province: { level: [3, 8, '%'] }, city: { level: [2.5, 9, '%'] } },
    example: '城镇调查失业率控制在5.5%左右',
  },
  {
    id: 'registered_unemployment_rate', name: '城镇登记失业率', en: 'Registered urban unemployment rate',
    aliases: ['登记失业率', '城镇人口登记失业率', '城镇失业登记率', '城镇居民登记失业率', '城镇人员登记失业率', '失业登记率'],
    units: ['%'], better: 'lower', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review', 'communique'],
    basis: [],
    range: { province: { level: [0.8, 5.5, '%'] }, city: { level: [0.3, 6, '%'] }, county: { level: [0.2, 6.5, '%'] } },
    example: '城镇登记失业率控制在4%以内',
  },
  {
    id: 'reemployment', name: '失业人员再就业', en: 'Unemployed people back in work',
    aliases: ['下岗失业人员再就业', '城镇失业人员再就业', '失业再就业', '下岗职工再就业', '安置下岗失业人员', '下岗人员再就业', '帮助失业人员再就业', '再就业'],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: [],
    example: '城镇失业人员再就业2100人',
  },
  {
    id: 'hard_to_employ', name: '就业困难人员就业', en: 'People with difficulties placed',
    aliases: [
      '困难人员就业', '就业困难对象再就业', '困难人员再就业', '就业困难群体就业', '困难群体就业', '帮助就业困难人员就业', '“4050”人员再就业', '就业困难人员再就业', '帮扶就业困难人员',
      '城镇就业困难人员就业', '援助就业困难人员',
    ],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: [],
    example: '就业困难人员就业860人',
  },
  {
    id: 'rural_labor_transfer', name: '农村劳动力转移就业', en: 'Rural labour moved to other work',
    aliases: [
      '农业富余劳动力转移就业', '转移农村劳动力', '新转移农村劳动力', '新增转移农村劳动力', '农村富余劳动力转移就业', '转移农村富余劳动力', '农村劳动力转移', '农村富余劳动力转移', '输出农村劳动力', '劳务输出', '转移就业',
      '转移农村劳动力就业', '农村牧区劳动力转移就业', '农村剩余劳动力转移就业', '农民转移就业', '农牧民转移就业', '转移输出农村劳动力', { text: '脱贫劳动力务工就业', flag: 'basis_unclear' },
    ],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: ['总量', '新增'],
    example: '农村劳动力转移就业1.6万人',
  },
  {
    id: 'graduates_retained', name: '高校毕业生留本地就业人数', en: 'Graduates who stay to work',
    aliases: ['高校毕业生留省就业', '高校毕业生留本地就业', '吸引高校毕业生', '留省就业高校毕业生'],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: [],
    example: '高校毕业生留省就业4.5万人',
  },
  {
    id: 'entrepreneurship_support', name: '扶持创业人数', en: 'People helped to start a business',
    aliases: ['带动创业', '扶持创业', '扶持自主创业', '自主创业', '支持创业'],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: [],
    example: '扶持创业860人',
  },
  {
    id: 'public_welfare_posts', name: '公益性岗位', en: 'Public welfare posts',
    aliases: ['城乡公益性岗位', '城乡公益岗', '开发公益性岗位', '乡村公益性岗位', '新增公益性岗位', '公益岗'],
    units: ['个', '人', '座', '处', '家', '人次'], better: 'neutral', headline: [],
    basis: [],
    example: '开发公益性岗位620个',
  },
  {
    id: 'vocational_training', name: '职业技能培训人次', en: 'People given vocational training',
    aliases: ['职业技能培训', '职业培训', '技能培训', '就业技能培训', '职业技能培训人数'],
    units: ['人次', '人'], better: 'higher', headline: [],
    basis: ['补贴性'],
    example: '职业技能培训1.2万人次',
  },
  {
    id: 'village_projects_farm_training', name: '培育高素质农民', en: 'Farmers trained',
    aliases: ['新型职业农民培训', '高素质农民', '新型职业农民', '培育新型职业农民', '培训高素质农民', '培训新型职业农民', '高素质农民培训'],
    units: ['人', '人次', '个'], better: 'higher', headline: [],
    basis: [],
    example: '培育高素质农民1200人',
  },
];
