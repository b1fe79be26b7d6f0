/** What stands beside a figure and says what it is of: the next class's head, the thing counted before, who takes part. */
import type { CaseGroup } from './types.js';

export const companions: readonly CaseGroup[] = [
  // built too, where that is told from what there is
  {
    expect: [
      ['建设充换电站', 'level', 12, '座'],
      ['建设充电桩', 'level', 300, '个', 'charging_piles.new'],
    ],
    texts: ['建设充换电站12座、充电桩300个'],
  },
  {
    expect: [
      ['充换电站', 'level', 12, '座'],
      ['充电桩', 'level', 300, '个', 'charging_piles'],
    ],
    texts: ['充换电站12座、充电桩300个'],
  },
  // tiers of one kind
  {
    expect: [
      ['千亿级产业集群', 'level', 3, '个'],
      ['百亿级产业集群', 'level', 5, '个'],
    ],
    texts: ['形成千亿级产业集群3个、百亿级5个'],
  },
  {
    expect: [
      ['2万亿级产业集群', 'level', 3, '个'],
      ['万亿级产业集群', 'level', 5, '个'],
    ],
    texts: ['形成2万亿级产业集群3个、万亿级5个'],
  },
  { expect: [['产业发展基金规模', 'level', 500, '亿元']], texts: ['设立500亿元规模的产业发展基金', '设立500亿元规模产业发展基金'] },
  // another work on the same things
  {
    expect: [
      ['新建高标准农田', 'level', 12, '万亩', 'high_standard_farmland.new'],
      ['改造提升高标准农田', 'level', 8, '万亩', 'high_standard_farmland.new'],
    ],
    texts: ['新建高标准农田12万亩、改造提升8万亩', '新建高标准农田12万亩，改造提升8万亩'],
  },
  ...['新建', '扩建', '改建', '改扩建', '续建', '改造提升', '提升改造', '更新改造', '改造', '更新'].map(
    (work): CaseGroup => ({
      expect: [
        ['新增养老驿站', 'level', 12, '处'],
        [`${work}养老驿站`, 'level', 8, '处'],
      ],
      texts: [`新增养老驿站12处、${work}8处`],
    }),
  ),
  ...['新建', '建成', '建设', '续建', '改造'].map(
    (first): CaseGroup => ({
      expect: [
        [`${first}养老驿站|养老驿站`, 'level', 12, '处'],
        ['扩建养老驿站', 'level', 8, '处'],
      ],
      texts: [`${first}养老驿站12处、扩建8处`],
    }),
  ),
  {
    expect: [
      ['建成高标准农田', 'level', 12, '万亩', 'high_standard_farmland.new'],
      ['新建高标准农田', 'level', 8, '万亩'],
      ['改造提升高标准农田', 'level', 4, '万亩'],
    ],
    texts: ['建成高标准农田12万亩，其中新建8万亩、改造提升4万亩'],
  },
  // a class whose head the next one says
  {
    expect: [
      ['区级社区服务中心项目', 'level', 2, '个', null],
      ['街道社区服务中心项目', 'level', 5, '个', null],
      ['农村社区服务中心项目', 'level', 40, '个', null],
    ],
    texts: ['完成2个区级、5个街道和40个农村社区服务中心项目建设'],
  },
  {
    expect: [
      ['千亿级投资规模的新材料项目', 'level', 3, '个', null],
      ['百亿级投资规模的新材料项目', 'level', 9, '个', null],
    ],
    texts: ['3个千亿级、9个百亿级投资规模的新材料项目落地建设'],
  },
  {
    expect: [
      ['新增经济总量近千亿县市', 'level', 2, '个', null],
      ['新增经济总量过三百亿的县市', 'level', 5, '个', null],
    ],
    texts: ['新增2个经济总量近千亿、5个过三百亿的县市'],
  },
  {
    expect: [
      ['解决农村人口饮水安全问题', 'level', 16.5, '万', null],
      ['解决学生饮水安全问题|学生饮水安全问题|学生的饮水安全问题', 'level', 1.2, '万', null],
    ],
    texts: ['解决了16.5万农村人口和1.2万学生的饮水安全问题'],
  },
  // towns and villages of their own, no classes
  {
    expect: [
      ['整治乡镇', 'level', 12, '个'],
      ['整治行政村', 'level', 130, '个'],
    ],
    texts: ['整治12个乡镇、130个行政村'],
  },
  // kinds of what was counted
  {
    expect: [
      ['重点项目', 'level', 98, '个'],
      ['工业类重点项目', 'level', 21, '个', null],
      ['民生社会事业类重点项目', 'level', 34, '个', null],
    ],
    texts: ['安排重点项目98个，其中工业类21个、民生社会事业类34个', '安排重点项目98个，其中，工业类21个、民生社会事业类34个'],
  },
  // a verb alone takes the things counted before
  {
    expect: [
      ['规范性文件|颁发规范性文件', 'level', 11, '件', null],
      ['清理废止规范性文件', 'level', 7, '件', null],
    ],
    texts: ['颁发规范性文件11件，清理废止7件'],
  },
  {
    expect: [
      ['受理行政复议案件|行政复议案件', 'level', 86, '件'],
      ['审结行政复议案件', 'level', 79, '件'],
    ],
    texts: ['受理行政复议案件86件，审结79件', '受理行政复议案件86件、审结79件'],
  },
  // people, extents and amounts are none of the things before
  {
    expect: [
      ['村庄绿化', 'level', 26, '个', null],
      ['拆迁', 'level', 900, '户', null],
    ],
    texts: ['完成村庄绿化26个，拆迁900户'],
  },
  {
    expect: [
      ['人大代表议案|市人大代表议案', 'level', 6, '项'],
      ['市人大代表建议', 'level', 310, '件'],
    ],
    texts: ['办理市人大代表议案6项、建议310件'],
  },
  // totals behind what was added
  {
    expect: [
      ['新增发电装机', 'level', 360, '万千瓦'],
      ['发电总装机', 'level', 2900, '万千瓦'],
    ],
    texts: ['新增发电装机360万千瓦、总装机达2900万千瓦', '新增发电装机360万千瓦，总装机达2900万千瓦'],
  },
  {
    expect: [
      ['个体工商户', 'level', 4.2, '万户'],
      ['个体工商户资金数额', 'level', 31, '亿元', null],
      ['个体工商户', 'growth', 6.5, '%'],
      ['个体工商户资金数额', 'growth', 8.2, '%', null],
    ],
    texts: ['个体工商户4.2万户、资金数额31亿元，分别增长6.5%和8.2%'],
  },
  // a service and those who use it
  {
    expect: [
      ['“望办通”用户', 'level', 860, '万', 'at_least'],
      ['“望办通”访问量|“望办通”月访问量', 'level', 75, '万人次', 'at_least'],
    ],
    texts: ['“望办通”用户突破860万、月访问量保持在75万人次以上'],
  },
  // who takes part
  { expect: [['群众文化活动参与', 'level', 320, '万人次', null]], texts: ['群众文化活动吸引320万人次参与'] },
  { expect: [['“望江惠民保”参保|望江惠民保参保', 'level', 150, '万人', 'at_least', null]], texts: ['“望江惠民保”超150万人参保'] },
  // a thing and what it has, both of which grew
  {
    expect: [
      ['新增私营企业', 'level', 730, '户'],
      ['新增私营企业注册资本', 'level', 9.6, '亿元', null],
      ['新增私营企业', 'growth', 20, '%'],
      ['新增私营企业注册资本', 'growth', 20, '%', null],
    ],
    texts: ['新增私营企业730户、注册资本9.6亿元，均增长20%'],
  },
  // the zone's, through the verb that it acts by
  {
    expect: [['临港产业园合同项目数|临港产业园签订合同项目数', 'growth', 300, '%', null]],
    texts: ['临港产业园签订合同项目数增长3倍'],
  },
  {
    expect: [
      ['园区工业增加值|园区规上工业增加值', 'growth', 9, '%', null],
      ['园区贡献规上工业增加值', 'level', 72, '%', null],
      ['园区贡献税收', 'level', 40, '%', 'about', null],
    ],
    texts: ['园区规上工业增加值增长9%，贡献了全省72%的规上工业增加值和40%左右的税收'],
  },
  // what is counted, and not what it takes
  { expect: [['许可事项', 'level', 64, '项', null]], texts: ['64项许可事项承诺时限比法定时限提前'] },
  { expect: [['免费接受职业教育农村学生', 'level', 3200, '名', null]], texts: ['3200名农村学生免费接受职业教育'] },
  // compared with the last meeting, and with the year before
  {
    expect: [
      ['签约资金', 'level', 120, '亿元', null],
      ['签约资金', 'growth', 15, '%', null],
    ],
    texts: ['签约资金120亿元，比上届增长15%', '签约资金120亿元，较上届增长15%'],
  },
  {
    expect: [
      ['公共财政预算支出', 'level', 96, '亿元', 'general_budget_expenditure'],
      ['公共财政预算支出', 'change', 8.1, '亿元', 'general_budget_expenditure'],
    ],
    texts: ['公共财政预算支出96亿元，增支8.1亿元'],
  },
  { expect: [['新增博士、硕士学位授予单位', 'level', 4, '个', null]], texts: ['新增博士、硕士学位授予单位4个'] },
  {
    expect: [
      ['乡镇总体规划|编制乡镇总体规划', 'level', 6, '个', null],
      ['村庄规划|编制村庄规划', 'level', 88, '个', null],
    ],
    texts: ['编制完成6个乡镇总体规划和88个村庄规划'],
  },
  { expect: [['人口年均自然增长率', 'level', 7.5, '‰', 'at_most', 'natural_growth_rate']], texts: ['人口年均自然增长率控制在7.5‰以内'] },
  // heads that the members of a list share
  {
    expect: [
      ['装备制造业增加值占规上工业比重', 'level', 14.2, '%', null],
      ['新材料产业增加值占规上工业比重', 'level', 11.6, '%', null],
    ],
    texts: ['装备制造业、新材料产业增加值占规上工业比重分别达14.2%和11.6%'],
  },
  {
    expect: [
      ['社会养老保险覆盖面', 'level', 98, '%', null],
      ['失业保险覆盖面', 'level', 91, '%', null],
      ['医疗保险覆盖面', 'level', 75, '%', null],
    ],
    texts: ['社会养老、失业、医疗保险覆盖面分别达到98%、91%和75%'],
  },
  {
    expect: [
      ['职工养老保险参保人数', 'level', 7.6, '万人'],
      ['失业保险参保人数', 'level', 5.9, '万人'],
      ['工伤保险参保人数', 'level', 30, '万人'],
    ],
    texts: ['职工养老保险参保人数7.6万人、失业保险5.9万人、工伤保险30万人'],
  },
  { expect: [['龙头企业带动农户比例', 'level', 46, '%', null]], texts: ['龙头企业带动农户比例达到46%'] },
];
