/** People's livelihood: money and its purpose, classes of what was counted, sums of two, words that were cut in two. */
import type { CaseGroup } from './types.js';

export const living: readonly CaseGroup[] = [
  // whole words
  {
    expect: [
      ['民生支出', 'level', 330, '亿元', 'livelihood_spending'],
      ['民生支出', 'change', 32.9, '亿元', 'livelihood_spending'],
    ],
    texts: ['民生支出330亿元，比上年度增加32.9亿元'],
  },
  { expect: [['和美移民村|打造和美移民村', 'level', 35, '个']], texts: ['打造和美移民村35个'] },
  { expect: [['商超', 'level', 21, '家']], texts: ['21家商超', '共有商超21家'] },
  { expect: [['重点人群癌症五年生存率', 'level', 47, '%']], texts: ['重点人群癌症五年生存率达47%'] },
  { expect: [['补助标准', 'level', 800, '元']], texts: ['补助标准达到户均800元'] },
  { expect: [['追发劳动者工资等待遇', 'level', 3731, '万元']], texts: ['追发劳动者工资等待遇3731万元'] },
  // how many there are
  { expect: [['医疗机构床位', 'level', 2.03, '万张', 'hospital_beds']], texts: ['医疗机构实有床位2.03万张', '医疗机构现有床位2.03万张'] },
  { expect: [['市场主体', 'level', 21, '万户', 'market_entities']], texts: ['全县实有市场主体21万户'] },
  { expect: [['每万人口拥有律师', 'level', 3.2, '名']], texts: ['每万人口拥有律师3.2名'] },
  // classes of what was counted
  {
    expect: [
      ['卫生机构床位', 'level', 1.82, '万张', 'hospital_beds'],
      ['医院床位', 'level', 1.37, '万张', null],
      ['卫生院床位', 'level', 0.18, '万张', null],
    ],
    texts: ['卫生机构床位1.82万张，其中医院1.37万张、卫生院0.18万张'],
  },
  {
    expect: [
      ['普通高校招生', 'level', 2.8, '万人'],
      ['普通高校本科招生', 'level', 0.6, '万人'],
      ['普通高校专科招生', 'level', 2.2, '万人'],
    ],
    texts: ['普通高校招生2.8万人，其中本科0.6万人，专科2.2万人'],
  },
  {
    expect: [
      ['卫生机构', 'level', 120, '个'],
      ['医院', 'level', 13, '个'],
    ],
    texts: ['卫生机构120个，其中医院13个'],
  },
  // money and its purpose behind it
  {
    expect: [
      ['创业担保贷款', 'level', 3.6, '亿元', 'startup_loans'],
      ['教育事业发展资金', 'level', 116, '亿元'],
      ['生态环境修复资金', 'level', 4.5, '亿元'],
    ],
    texts: ['发放创业担保贷款3.6亿元，支持就业创业；统筹资金116亿元，助推教育事业发展；筹措资金4.5亿元，支持生态环境修复'],
  },
  // those who got it
  {
    expect: [
      ['技能提升补贴', 'level', 48.7, '万人次'],
      ['技能提升补贴', 'level', 8.3, '亿元'],
    ],
    texts: ['向48.7万人次发放技能提升补贴8.3亿元', '为48.7万人次发放技能提升补贴8.3亿元'],
  },
  {
    expect: [
      ['减免税费', 'level', 1.09, '万人'],
      ['减免税费', 'level', 291, '万元'],
    ],
    texts: ['为1.09万人减免税费291万元'],
  },
  {
    expect: [
      ['人力资源机构', 'level', 590, '家'],
      ['从业人员|人力资源机构从业人员', 'level', 1.3, '万人'],
      ['人力资源机构营业收入', 'level', 25, '亿元'],
    ],
    texts: ['共有人力资源机构590家，从业人员1.3万人，实现营业收入25亿元'],
  },
  // two things of one sum
  {
    expect: [
      ['人才住房和保障性住房', 'level', 3005, '套'],
      ['人才住房和保障性住房', 'level', 1388, '套'],
    ],
    texts: ['筹集人才住房和保障性住房3005套、供应1388套'],
  },
  {
    expect: [
      ['新能源和清洁能源装机', 'change', 18, '万千瓦'],
      ['新能源和清洁能源装机', 'level', 90, '万千瓦'],
    ],
    texts: ['新能源和清洁能源装机同比增加18万千瓦、达到90万千瓦'],
  },
  { expect: [['刑事案件', 'level', 2707, '件', 'criminal_cases']], texts: ['共立刑事案件2707件'] },
  // homes, stage by stage, whatever rate stands between
  {
    expect: [
      ['棚户区改造开工', 'level', 2300, '套', 'shantytown_renovation'],
      ['棚户区改造完成率', 'level', 102.2, '%'],
      ['棚户区改造建成', 'level', 1400, '套'],
    ],
    texts: ['棚户区改造开工2300套，完成率102.2%，基本建成1400套'],
  },
  {
    expect: [
      ['建设公租房', 'level', 4400, '套'],
      ['分配公租房', 'level', 4100, '套'],
      ['公租房分配率', 'level', 93.1, '%'],
    ],
    texts: ['累计建设公租房4400套，完成分配4100套，分配率93.1%'],
  },
  {
    expect: [
      ['分配保障性住房', 'level', 4005, '户'],
      ['入住保障性住房', 'level', 3780, '户'],
    ],
    texts: ['累计分配保障性住房4005户，累计入住3780户'],
  },
  {
    expect: [
      ['新开工和筹措', 'level', 1500, '套'],
      ['建成', 'level', 1000, '套'],
    ],
    texts: ['保障房新开工和筹措1500套，基本建成1000套'],
  },
  {
    expect: [
      ['新辟公交线路', 'level', 51, '条'],
      ['优化调整公交线路', 'level', 26, '条'],
    ],
    texts: ['新辟公交线路51条、优化调整26条'],
  },
  {
    expect: [
      ['群众安全感', 'level', 93.8, '%', 'public_safety_feeling'],
      ['对公安工作满意度|群众对公安工作满意度', 'level', 89.1, '%'],
    ],
    texts: ['群众安全感和对公安工作满意度分别达到93.8%、89.1%'],
  },
  {
    expect: [
      ['群众安全感', 'level', 93.8, '%', 'public_safety_feeling'],
      ['群众满意度', 'level', 89.1, '%'],
    ],
    texts: ['群众安全感、满意度分别达到93.8%、89.1%'],
  },
  { expect: [['基金累计结存', 'level', 9.9, '亿元']], texts: ['年末基金累计结存9.9亿元'] },
];
