/** Safety, justice, government work. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const safety: readonly Indicator[] = [
  {
    id: 'production_accidents', name: '生产安全事故起数', en: 'Work accidents',
    aliases: [
      '安全生产事故起数', '事故起数', '安全生产事故', '生产安全事故', '各类事故', '安全事故起数', '安全生产事故发生起数', '生产安全事故发生起数', '安全事故', '生产经营性事故起数',
      { text: '工矿商贸事故起数', flag: 'basis_unclear' },
    ],
    units: ['起'], better: 'lower', headline: [],
    basis: [],
    range: { province: { growth: [-70, 60] }, city: { growth: [-90, 150] }, county: { growth: [-100, 300] } },
    example: '生产安全事故起数下降12%',
  },
  {
    id: 'production_deaths', name: '生产安全事故死亡人数', en: 'Deaths in work accidents',
    aliases: ['安全生产事故死亡人数', '死亡人数', '事故死亡人数', '安全生产死亡人数', '安全事故死亡人数'],
    units: ['人', '人次', '个'], better: 'lower', headline: [],
    basis: [],
    range: { province: { growth: [-70, 60] }, city: { growth: [-90, 150] }, county: { growth: [-100, 300] } },
    example: '生产安全事故死亡人数下降9%',
  },
  {
    id: 'accident_death_rate', name: '亿元地区生产总值生产安全事故死亡率', en: 'Deaths in work accidents per unit of gross regional product',
    aliases: [
      '单位GDP生产安全事故死亡率', '亿元GDP生产安全事故死亡率', '亿元GDP死亡率', '单位生产总值生产安全事故死亡率', '亿元地区生产总值安全事故死亡率', '亿元地区生产总值事故死亡率',
      '亿元GDP安全生产事故死亡率', '单位地区生产总值生产安全事故死亡率', '单位国内生产总值生产安全事故死亡率', '亿元国内生产总值生产安全事故死亡率', '亿元生产总值生产安全事故死亡率',
    ],
    units: ['人/亿元', '人/百亿元', '人'], better: 'lower', headline: [],
    basis: [],
    range: { province: { level: [0.001, 1, '人/亿元'] } },
    example: '亿元GDP生产安全事故死亡率降至0.02人/亿元',
  },
  {
    id: 'criminal_cases', name: '刑事案件立案数', en: 'Criminal cases',
    aliases: ['刑事案件', '刑事立案量', '刑事案件立案', '刑事立案', '刑事发案', '刑事警情', '刑事案件发案数', '刑事发案率', '刑事案件发案量', '刑事案件发案率'],
    units: ['起', '件'], better: 'lower', headline: [],
    basis: [],
    example: '刑事案件立案数下降11%',
  },
  {
    id: 'public_security_cases', name: '治安案件数', en: 'Public order cases',
    aliases: ['治安警情', '治安案件', '治安发案', '治安案件发案', '治安案件发案率', { text: '违法犯罪警情', flag: 'basis_unclear' }],
    units: ['起', '件'], better: 'lower', headline: [],
    basis: [],
    example: '治安案件数下降8%',
  },
  {
    id: 'petitions', name: '信访总量', en: 'Petitions',
    aliases: ['信访件次', '来信来访人次', '信访量', '群众来信来访人次', '来信来访', '信访总件次', '群众来信来访', '信访批次', '信访人次', '群众信访总量', '信访事项'],
    units: ['件', '批', '人次', '件次'], better: 'lower', headline: [],
    basis: [],
    example: '信访总量下降15%',
  },
  {
    id: 'food_pass_rate', name: '食品抽检合格率', en: 'Food test pass rate',
    aliases: [
      '食品评价性抽检合格率', '食品安全抽检合格率', '食品药品抽检合格率', '食品检测合格率', '食品合格率', { text: '农产品质量安全抽检合格率', flag: 'basis_unclear' },
      { text: '农产品抽检合格率', flag: 'basis_unclear' }, { text: '农产品质量安全监测合格率', flag: 'basis_unclear' }, '食品抽检总体合格率',
    ],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [90, 100, '%'] } },
    example: '食品抽检合格率达到98.6%',
  },
  {
    id: 'npc_suggestions', name: '办理人大代表议案建议件数', en: 'Proposals of deputies handled',
    aliases: [
      '人大代表建议', '代表建议', '人大建议', '人大代表议案建议', '人大代表议案和建议', '人大代表意见建议', '人大议案建议', '市人大代表建议', '省人大代表建议', '人大代表议案',
      '人大代表建议批评和意见', '代表议案建议', '代表建议意见', '人大代表建议意见',
    ],
    units: ['件', '项', '个'], better: 'neutral', headline: [],
    basis: [], modifiers: ['@level', '办理', '办结', '办复', '承办', '认真办理'],
    range: { province: { level: [20, 2500, '件'] }, city: { level: [10, 1500, '件'] }, county: { level: [5, 600, '件'] } },
    example: '办理人大代表建议120件',
  },
  {
    id: 'cppcc_proposals', name: '办理政协提案件数', en: 'Proposals of the political consultative conference handled',
    aliases: ['政协提案', '政协委员提案', '委员提案', '政协委员提案建议', '市政协提案', '省政协提案', '政协建议案', '政协委员意见建议'],
    units: ['件', '项', '个'], better: 'neutral', headline: [],
    basis: [], modifiers: ['@level', '办理', '办结', '办复', '承办', '认真办理'],
    range: { province: { level: [20, 2500, '件'] }, city: { level: [10, 1500, '件'] }, county: { level: [5, 600, '件'] } },
    example: '办理政协提案160件',
  },
  {
    id: 'npc_cppcc_together', name: '办理人大代表建议和政协提案', en: 'Proposals of deputies and of the consultative conference handled',
    aliases: [
      '建议提案', '人大代表建议和政协提案', '人大代表建议和政协委员提案', '代表建议和政协提案', '议案提案', '代表委员建议提案', '人大代表建议政协提案', '人大代表议案建议和政协提案',
      '人大建议和政协提案', '办理人大建议政协提案', '人大代表建议政协委员提案', '代表建议和委员提案', '议案建议和提案',
    ],
    units: ['件', '项', '个'], better: 'neutral', headline: [],
    basis: [], modifiers: ['@level', '办理', '办结', '办复', '承办', '认真办理'],
    example: '办理建议提案280件',
  },
  {
    id: 'reply_rate', name: '建议提案办复率', en: 'Proposals answered',
    aliases: ['满意率', '办复率', '办结率', '建议提案办结率', '满意率和基本满意率', '办结率满意率', '代表委员满意率', '办结率和满意率', '建议提案满意率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [50, 100, '%'] }, city: { level: [50, 100, '%'] }, county: { level: [50, 100, '%'] } },
    example: '建议提案办复率100%',
  },
  {
    id: 'local_regulations', name: '提请审议地方性法规', en: 'Local laws proposed',
    aliases: [
      '地方性法规草案', '地方性法规', '提请市人大常委会审议地方性法规', '提请审议地方性法规草案', '提请省人大常委会审议地方性法规', '提请人大常委会审议地方性法规', '地方性法规议案', '法规草案',
      '提交审议地方性法规',
    ],
    units: ['件', '部'], better: 'neutral', headline: [],
    basis: [],
    example: '提请审议地方性法规3件',
  },
  {
    id: 'administrative_review', name: '办结行政复议案件', en: 'Administrative reviews',
    aliases: ['行政复议案件', '办理行政复议案件', '办结行政复议', '审结行政复议案件', '受理行政复议案件', '行政复议'],
    units: ['件', '项', '个'], better: 'neutral', headline: [],
    basis: [],
    example: '办结行政复议案件60件',
  },
  {
    id: 'one_matter_reforms', name: '“高效办成一件事”事项', en: 'One-matter services',
    aliases: ['高效办成一件事上线事项', '“高效办成一件事”', '“高效办成一件事”重点事项', '“一件事”事项', '“一件事一次办”事项', '“一件事”', '推出“一件事”'],
    units: ['项', '个', '座', '处', '家'], better: 'higher', headline: [],
    basis: [],
    example: '“高效办成一件事”事项达到36项',
  },
  {
    id: 'public_safety_feeling', name: '群众安全感', en: 'Sense of safety',
    aliases: ['群众安全感满意度', '公众安全感', '人民群众安全感', '群众安全感指数', '公众安全感满意度', '人民群众安全感满意度', '群众安全感满意率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '群众安全感达到98.2%',
  },
];
