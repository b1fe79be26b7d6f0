/** What was done, counted by those for whom; comparisons with the plan before; units with a denominator. */
import type { CaseGroup } from './types.js';

export const forWhom: readonly CaseGroup[] = [
  {
    expect: [['困难老年人家庭适老化改造', 'level', 700, '户', 'aging_retrofit']],
    texts: ['为700户困难老年人家庭实施适老化改造', '为全县700户困难老年人家庭免费实施适老化改造'],
  },
  {
    expect: [['残疾人基本康复服务', 'level', 1200, '名']],
    texts: ['为1200名残疾人提供基本康复服务', '为1200名残疾人免费提供基本康复服务'],
  },
  {
    expect: [['高危人群肠道健康筛查', 'level', 2, '万名']],
    texts: ['为2万名高危人群进行肠道健康筛查', '对2万名高危人群开展肠道健康筛查'],
  },
  { expect: [['项目投资评审', 'level', 108, '个']], texts: ['对108个项目进行投资评审'] },
  // whose work it is stands first: what is counted is the work
  { expect: [['残疾人', 'level', 1200, '名']], texts: ['残疾人达到1200名'] },
  {
    expect: [
      ['发放资金退役士兵', 'level', 65, '名'],
      ['资金|退役士兵资金|发放资金', 'level', 81, '万元'],
    ],
    texts: ['为65名退役士兵发放资金81万元'],
  },
  { expect: [['幼儿园', 'level', 47, '所']], texts: ['幼儿园调整为47所'] },
  {
    expect: [['国有企业利润', 'growth', 100, '%']],
    texts: ['国有企业利润较“十三五”末期翻一番', '国有企业利润比“十三五”末翻一番'],
  },
  {
    expect: [
      ['营业收入', 'growth', 62, '%'],
      ['利润', 'growth', 53, '%'],
    ],
    texts: ['营业收入、利润较“十三五”同期分别增长62%、53%'],
  },
  // the period in the name of a project is no comparison
  { expect: [['“十三五”期末项目', 'level', 12, '个']], texts: ['“十三五”期末项目12个'] },
  { expect: [['土壤有机质含量', 'level', 28, '克/千克']], texts: ['土壤有机质含量达到28克/千克'] },
  { expect: [['保护性耕作', 'level', 1.2, '万亩次']], texts: ['实施保护性耕作1.2万亩次'] },
  { expect: [['保护性耕作', 'level', 1.2, '万亩']], texts: ['实施保护性耕作1.2万亩'] },
  // stages of one subject, marks passed on the way, how far a work is
  {
    expect: [
      ['新开工安置住房', 'level', 1700, '套'],
      ['建成安置住房', 'level', 7300, '套'],
      ['交付安置住房', 'level', 8000, '套'],
    ],
    texts: ['新开工安置住房1700套、基本建成7300套、交付8000套', '新开工安置住房1700套，建成7300套，交付8000套'],
  },
  {
    expect: [
      ['新开工安置住房', 'level', 1700, '套'],
      ['建成公园|公园', 'level', 3, '个'],
    ],
    texts: ['新开工安置住房1700套，建成公园3个'],
  },
  {
    expect: [['核桃种植面积', 'level', 10, '万亩', 'at_least']],
    texts: ['核桃种植面积突破10万亩大关', '核桃种植面积突破10万亩'],
  },
  { expect: [['整改问题', 'level', 15, '个']], texts: ['15个问题全部完成整改并通过复核'] },
  {
    expect: [
      ['审批服务事项', 'level', 92, '项'],
      ['审批服务事项网上可办率|网上可办率', 'level', 100, '%'],
    ],
    texts: ['92项审批服务事项网上可办率100%', '92项审批服务事项网上可办率达到100%'],
  },
  {
    expect: [
      ['建成过江通道', 'level', 4, '座'],
      ['在建过江通道', 'level', 8, '座'],
    ],
    texts: ['建成过江通道4座、在建8座'],
  },
  // two counts of one thing
  {
    expect: [
      ['制度创新案例', 'level', 3, '批'],
      ['制度创新案例', 'level', 18, '项'],
    ],
    texts: ['形成3批18项制度创新案例', '发布3批18项制度创新案例'],
  },
  {
    expect: [
      ['棚户区改造', 'level', 380, '户', 'shantytown_renovation'],
      ['棚户区改造', 'level', 5.8, '万平方米', 'shantytown_renovation'],
    ],
    texts: ['年内完成380户、5.8万平方米棚户区改造'],
  },
  // examples before 等 are not counted one by one
  {
    expect: [
      ['城市公园|新建提升城市公园', 'level', 13, '座'],
      ['口袋公园|新建提升口袋公园', 'level', 75, '个'],
    ],
    texts: ['新建提升东湖公园、西湖公园等13座城市公园和75个口袋公园'],
  },
  { expect: [['通过义务教育优质均衡发展国家督导评估认定区', 'level', 6, '个']], texts: ['6个区通过义务教育优质均衡发展国家督导评估认定'] },
  { expect: [['水毁修复工程', 'level', 44, '项']], texts: ['44项水毁修复工程汛前全部完工'] },
  { expect: [['产量居全省第1位农产品', 'level', 14, '种']], texts: ['14种农产品产量居全省第1位'] },
  // one product's amount
  { expect: [['农产品产量', 'level', 14, '万吨']], texts: ['农产品产量14万吨'] },
  { expect: [['新上线服务事项', 'level', 32, '个']], texts: ['新上线32个服务事项', '新上线服务事项32个'] },
  { expect: [['新出台配套措施', 'level', 13, '条']], texts: ['新出台13条配套措施'] },
  { expect: [['提质升级中小学校食堂', 'level', 100, '所']], texts: ['提质升级100所中小学校食堂', '提质升级中小学校食堂100所'] },
  { expect: [['新建农村4G/5G基站', 'level', 70, '个']], texts: ['新建70个农村4G/5G基站'] },
  { expect: [['园区新落户企业|新落户企业', 'level', 30, '家']], texts: ['园区新落户企业30家'] },
  {
    expect: [
      ['进入高水平学科行列高校', 'level', 2, '所'],
      ['进入高水平学科行列学科', 'level', 13, '个'],
    ],
    texts: ['2所高校13个学科在国际可比领域进入高水平学科行列'],
  },
  // two counts of one thing, right behind one another
  {
    expect: [
      ['监测对象', 'level', 610, '户'],
      ['监测对象', 'level', 1420, '名'],
    ],
    texts: ['巩固脱贫成果，610户1420名监测对象稳定消除风险'],
  },
];
