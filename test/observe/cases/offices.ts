/** Offices that serve the people and the law: what they took in, what became of it, and how far their year's tasks are. */
import type { CaseGroup } from './types.js';

export const offices: readonly CaseGroup[] = [
  // 共 says that it is the sum
  {
    expect: [
      ['法院受理各类案件', 'level', 3264, '件'],
      ['办结各类案件', 'level', 3108, '件'],
      ['法院受理各类案件', 'growth', 9.6, '%'],
      ['办结各类案件', 'growth', 8.8, '%'],
    ],
    texts: [
      '全县法院共受理各类案件3264件，办结3108件，同比分别增长9.6%和8.8%',
      '全县法院受理各类案件3264件、办结3108件，同比分别增长9.6%和8.8%',
    ],
  },
  { expect: [['医院床位', 'level', 320, '张', 'hospital_beds']], texts: ['医院共有床位320张'] },
  { expect: [['图书馆持证读者', 'level', 7.2, '万人']], texts: ['图书馆共有持证读者7.2万人'] },
  { expect: [['人大代表建议', 'level', 84, '件', 'npc_suggestions']], texts: ['共办复人大代表建议84件', '六年共办理人大代表建议84件'] },
  { expect: [['签约招商项目', 'level', 76, '个']], texts: ['共签约招商项目76个'] },
  { expect: [['医疗救助', 'level', 4920, '人']], texts: ['医疗救助共救助4920人'] },
  {
    expect: [
      ['行政村', 'level', 158, '个'],
      ['贫困村', 'level', 103, '个'],
      ['贫困村占行政村总数', 'level', 65.2, '%'],
    ],
    texts: ['158个行政村中共有贫困村103个，占行政村总数的65.2%'],
  },
  {
    expect: [['共有产权住房开工', 'level', 2000, '套']],
    texts: ['共有产权住房开工2000套'],
  },
  { expect: [['公共服务中心|建成公共服务中心', 'level', 12, '个']], texts: ['建成公共服务中心12个'] },
  // who has them is not counted
  {
    expect: [
      ['队伍', 'level', 46, '支'],
      ['运动员|参加运动员|运动员参加', 'level', 500, '名'],
    ],
    texts: ['联赛共有46支队伍500名运动员参加'],
  },
  // what else became of the same things
  {
    expect: [
      ['受理诉讼案件', 'level', 879, '件'],
      ['结案诉讼案件', 'level', 700, '件'],
      ['诉讼案件结案率', 'level', 79.6, '%'],
    ],
    texts: ['受理诉讼案件879件，结案700件，结案率79.6%'],
  },
  {
    expect: [
      ['部门清理规章', 'level', 230, '件'],
      ['废止规章', 'level', 83, '件'],
      ['修订规章', 'level', 32, '件'],
    ],
    texts: ['各部门共清理规章230件，废止83件，修订32件'],
  },
  {
    expect: [
      ['批捕污染环境犯罪', 'level', 48, '人'],
      ['起诉污染环境犯罪', 'level', 97, '人'],
    ],
    texts: ['批捕污染环境犯罪48人，起诉97人', '批捕污染环境犯罪48人，依法起诉97人'],
  },
  {
    expect: [
      ['新增城市低保', 'level', 276, '户'],
      ['新增城市低保', 'level', 462, '人'],
      ['退出城市低保', 'level', 374, '户'],
      ['退出城市低保', 'level', 714, '人'],
    ],
    texts: ['城市低保新增276户462人，退出374户714人'],
  },
  {
    expect: [
      ['新增转移农村劳动力', 'level', 2.5, '万人', 'rural_labor_transfer'],
      ['转移农村劳动力', 'level', 19.5, '万人', 'rural_labor_transfer'],
    ],
    texts: ['新增转移农村劳动力2.5万人，累计转移19.5万人'],
  },
  {
    expect: [
      ['征收安置住房新开工建设', 'level', 5300, '套'],
      ['征收安置住房建成', 'level', 6070, '套'],
    ],
    texts: ['征收安置住房新开工建设5300套，基本建成6070套'],
  },
  {
    expect: [
      ['新增廉租住房', 'level', 330, '套'],
      ['廉租住房建成', 'level', 320, '套'],
    ],
    texts: ['廉租住房新增330套、基本建成320套'],
  },
  // another object, or people after things
  {
    expect: [
      ['新增就业', 'level', 3, '万人'],
      ['退出劳动岗位', 'level', 1, '万人'],
    ],
    texts: ['新增就业3万人，退出劳动岗位1万人'],
  },
  // two counts of one thing, and no thing for each
  {
    expect: [
      ['起诉侵犯商标权、专利权等案件', 'level', 21, '件'],
      ['起诉侵犯商标权、专利权等案件', 'level', 28, '人'],
    ],
    texts: ['起诉侵犯商标权、专利权等案件21件28人'],
  },
  {
    expect: [
      ['城镇居民人均收入', 'avg_growth', 11, '%'],
      ['农村居民人均收入', 'avg_growth', 8, '%'],
    ],
    texts: ['城乡居民人均收入年均增长11%、8%'],
  },
  // how far the year's task is
  {
    expect: [
      ['城镇新增就业', 'level', 6455, '人', 'urban_new_employment'],
      ['城镇新增就业', 'completion', 110.4, '%', 'urban_new_employment'],
    ],
    texts: [
      '城镇新增就业6455人，完成全年指标任务的110.4%',
      '城镇新增就业6455人，实现全年目标数的110.4%',
      '城镇新增就业6455人，占年度目标任务的110.4%',
    ],
  },
  {
    expect: [
      ['农村劳动力转移就业', 'level', 7.6, '万人'],
      ['农村劳动力转移就业全年目标任务', 'level', 6.9, '万人'],
      ['农村劳动力转移就业', 'completion', 110.1, '%'],
    ],
    texts: ['农村劳动力转移就业7.6万人，占全年目标任务6.9万人的110.1%'],
  },
  {
    expect: [
      ['60岁以上老年人口', 'level', 4.2, '万人'],
      ['60岁以上老年人口占总人口', 'level', 18.1, '%'],
    ],
    texts: ['60岁以上老年人口4.2万人，占总人口的18.1%'],
  },
  // accidents, and those who died or were hurt in them
  {
    expect: [
      ['各类生产安全事故', 'level', 53, '起', 'production_accidents'],
      ['生产安全事故死亡人数', 'level', 20, '人', 'production_deaths'],
      ['生产安全事故死亡人数', 'growth', -6, '%', 'production_deaths'],
      ['生产安全事故受伤人数', 'level', 55, '人', null],
    ],
    texts: ['全县共发生各类生产安全事故53起，死亡20人，同比下降6%，伤55人'],
  },
  {
    expect: [
      ['火灾事故', 'level', 8, '起', null],
      ['火灾事故死亡人数', 'level', 1, '人', null],
      ['火灾事故直接经济损失', 'level', 7.3, '万元', null],
    ],
    texts: ['发生火灾事故8起，死亡1人，直接经济损失7.3万元', '发生火灾事故8起、死亡1人、造成直接经济损失7.3万元'],
  },
  {
    expect: [
      ['道路交通事故', 'level', 9, '起', null],
      ['道路交通事故死亡人数', 'level', 4, '人', null],
      ['道路交通事故起数', 'growth', -52.6, '%', null],
    ],
    texts: ['道路交通：事故9起、死亡4人，事故起数同比下降52.6%'],
  },
  {
    expect: [
      ['建筑施工行业事故', 'level', 3, '起', null],
      ['建筑施工行业事故死亡人数', 'level', 2, '人', null],
    ],
    texts: ['上半年建筑施工行业共发生事故3起，死亡2人'],
  },
  {
    expect: [
      ['事故起数', 'growth', -12, '%', 'production_accidents'],
      ['死亡人数|事故死亡人数', 'growth', -9, '%', 'production_deaths'],
    ],
    texts: ['事故起数下降12%，死亡人数下降9%'],
  },
  { expect: [['孕产妇死亡率', 'level', 8.2, '/10万', 'maternal_mortality']], texts: ['孕产妇死亡率8.2/10万'] },
  // what was given to each of several counts, whoever gave it
  {
    expect: [
      ['被表彰为平安建设先进单位', 'level', 6, '个'],
      ['被表彰为平安建设先进个人', 'level', 8, '名'],
    ],
    texts: ['6个单位、8名个人被表彰为平安建设先进', '全县6个单位、8名个人被表彰为平安建设先进'],
  },
  {
    expect: [
      ['荣立三等功集体', 'level', 12, '个'],
      ['荣立三等功民警', 'level', 60, '名'],
    ],
    texts: ['12个集体、60名民警荣立三等功'],
  },
  { expect: [['被授予“质量标兵”称号企业', 'level', 3, '家']], texts: ['3家企业被省政府授予“质量标兵”称号'] },
  {
    expect: [
      ['新增村', 'level', 5, '个'],
      ['被评为文明村镇社区', 'level', 3, '个'],
    ],
    texts: ['新增5个村、3个社区被评为文明村镇'],
  },
  // kept by day and by place
  {
    expect: [
      ['农村五保对象', 'level', 1675, '人'],
      ['集中供养', 'level', 839, '人'],
    ],
    texts: ['农村五保对象1675人，其中集中供养839人'],
  },
  { expect: [['城镇低保月人均补助水平', 'level', 140, '元']], texts: ['城镇低保月人均补助水平达到140元'] },
  { expect: [['月人均补助水平', 'level', 140, '元']], texts: ['月人均补助水平达到140元'] },
  // a share, and the growth that is compared with the whole's
  {
    expect: [
      ['接待游客', 'level', 544, '万人次', 'tourist_arrivals'],
      ['接待游客占全省游客数', 'level', 6.4, '%'],
      ['接待游客增速高于全省', 'gap', 1.8, '个百分点'],
      ['接待游客', 'level', 81, '%', null],
    ],
    texts: ['接待游客544万人次，占全省游客数的6.4%，较全省总体增速高1.8个百分点，恢复至2019年同期水平的81%'],
  },
  { expect: [['生猪生产', 'level', 95, '%']], texts: ['生猪生产恢复到常年水平的95%'] },
  {
    expect: [
      ['参加基本养老保险人数', 'level', 21.8, '万人', 'pension_insured'],
      ['参加失业保险人数', 'level', 12.4, '万人', 'unemployment_insured'],
      ['参加工伤保险人数', 'level', 13.7, '万人', 'work_injury_insured'],
    ],
    texts: ['参加基本养老保险、失业保险、工伤保险人数分别为21.8万人、12.4万人和13.7万人'],
  },
  {
    expect: [
      ['56人以上大班额比例', 'baseline', 12.7, '%'],
      ['56人以上大班额比例', 'level', 3.9, '%'],
    ],
    texts: ['56人以上大班额比例由12.7%下降到3.9%'],
  },
];
