/** What a list of deeds shares, how far works are, and what becomes of those who are counted. */
import type { CaseGroup } from './types.js';

export const ofAllOrEach: readonly CaseGroup[] = [
  // a verb and its adjective go on through the list
  {
    expect: [
      ['淘汰落后炼铁产能', 'level', 117, '万吨'],
      ['淘汰落后炼钢产能', 'level', 78, '万吨'],
    ],
    texts: ['淘汰落后炼铁产能117万吨、炼钢产能78万吨'],
  },
  {
    expect: [
      ['淘汰落后产能', 'level', 117, '万吨'],
      ['淘汰老旧车辆', 'level', 780, '辆'],
    ],
    texts: ['淘汰落后产能117万吨、老旧车辆780辆'],
  },
  {
    expect: [
      ['退出钢铁产能', 'level', 17, '万吨', 'at_least'],
      ['退出煤炭产能', 'level', 8, '万吨'],
    ],
    texts: ['退出钢铁产能17万吨以上、煤炭产能8万吨'],
  },
  {
    expect: [
      ['淘汰落后炼铁产能', 'level', 117, '万吨'],
      ['改造水泥产能', 'level', 78, '万吨'],
    ],
    texts: ['淘汰落后炼铁产能117万吨，改造水泥产能78万吨'],
  },
  // one verb in place of the other, with how far it is
  {
    expect: [
      ['安置房基本建成', 'level', 470, '套'],
      ['安置房新开工', 'level', 630, '套'],
    ],
    texts: ['安置房基本建成470套、新开工630套'],
  },
  {
    expect: [
      ['安置房基本建成', 'level', 470, '套'],
      ['安置房分配', 'level', 320, '套'],
    ],
    texts: ['安置房基本建成470套、分配320套'],
  },
  // each with a change of its own
  {
    expect: [['专项转移支付项目', 'growth', -30, '%']],
    texts: ['一般性转移支付规模大幅增加、专项转移支付项目减少30%'],
  },
  {
    expect: [['设施蔬菜、水果面积', 'change', 3, '万亩']],
    texts: ['设施蔬菜、水果面积增加3万亩'],
  },
  // of the firms, and not of how they fare
  {
    expect: [['国有企业利润', 'growth', 23.5, '%']],
    texts: ['国有企业效益明显好转，利润增长23.5%', '国有企业效益持续改善，利润增长23.5%'],
  },
  // what the money is for, where the head says nothing without it
  {
    expect: [
      ['市财政用于科技、教育、文化等方面的支出', 'level', 16, '亿元'],
      ['市财政用于科技、教育、文化等方面的支出', 'growth', 8, '%'],
    ],
    texts: ['市财政用于科技、教育、文化等方面的支出16亿元，比上年增长8%'],
  },
  {
    expect: [['突破关键技术', 'level', 12, '项']],
    texts: ['在种源、养殖等方面突破关键技术12项'],
  },
  // in how many goes
  {
    expect: [['取消和调整行政审批事项', 'level', 98, '项']],
    texts: [
      '分两批取消和调整行政审批事项98项',
      '五年中分两轮取消和调整行政审批事项98项',
      '五年间分三批取消和调整行政审批事项98项',
      '三年内分三期取消和调整行政审批事项98项',
      '分四批次取消和调整行政审批事项98项',
    ],
  },
  { expect: [['分流职工', 'level', 3000, '人']], texts: ['分流职工3000人'] },
  // what those counted did or got
  {
    expect: [['通过验收县（市、区）', 'level', 18, '个']],
    texts: ['18个县（市、区）通过验收', '已有18个县（市、区）通过验收'],
  },
  { expect: [['免征农业税县（市、区）', 'level', 18, '个']], texts: ['18个县（市、区）全部免征了农业税'] },
  { expect: [['县（市、区）', 'level', 18, '个']], texts: ['在18个县（市、区）开展“一改三清”美丽乡村先行区建设'] },
  {
    expect: [['基本生活得到保障低保人员和特困群众', 'level', 6000, '名']],
    texts: ['6000名低保人员和特困群众基本生活得到保障'],
  },
  { expect: [['基本生活得到保障困难群众和农民工', 'level', 3000, '名']], texts: ['3000名困难群众和农民工基本生活得到保障'] },
  {
    expect: [['专项奖补资金', 'level', 1000, '万元']],
    texts: [
      '安排1000万元专项奖补资金予以支持',
      '安排1000万元专项奖补资金予以保障',
      '安排1000万元专项奖补资金予以扶持',
      '安排1000万元专项奖补资金予以补助',
      '安排1000万元专项奖补资金予以奖励',
    ],
  },
  { expect: [['人口', 'level', 90, '万人', 'at_least']], texts: ['作为一个有90多万人口的大县', '作为一个有90多万人口的县'] },
  // three verbs of one object
  {
    expect: [['新建、改建、扩建农村寄宿制学校', 'level', 24, '所']],
    texts: ['新建、改建、扩建农村寄宿制学校24所'],
  },
  { expect: [['新建、改建和扩建村卫生室', 'level', 24, '个']], texts: ['新建、改建和扩建村卫生室24个'] },
  { expect: [['在建、续建农村公路', 'level', 24, '公里']], texts: ['在建、续建农村公路24公里'] },
  { expect: [['新建农村公路', 'level', 24, '公里']], texts: ['推进水利建设，新建农村公路24公里'] },
  // whose addition it is stands in its own words
  {
    expect: [
      ['铁路运营里程', 'level', 127, '公里'],
      ['公路新增通车里程', 'level', 1400, '公里'],
      ['沿海港口吞吐能力新增|新增沿海港口吞吐能力', 'level', 2256, '万吨'],
    ],
    texts: ['铁路运营里程127公里，公路新增通车里程1400公里、沿海港口吞吐能力新增2256万吨'],
  },
  { expect: [['公路新增通车里程', 'level', 140, '公里']], texts: ['公路新增通车里程140公里'] },
  { expect: [['电厂新增生产能力', 'level', 140, '万吨']], texts: ['电厂新增生产能力140万吨'] },
  { expect: [['水厂新增处理能力', 'level', 14, '万吨']], texts: ['水厂新增处理能力14万吨'] },
  { expect: [['地铁新增运营里程', 'level', 14, '公里']], texts: ['地铁新增运营里程14公里'] },
  { expect: [['港口新增吞吐能力', 'level', 14, '万吨']], texts: ['港口新增吞吐能力14万吨'] },
  {
    expect: [
      ['新增停车位', 'level', 300, '个'],
      ['新增公厕', 'level', 20, '座'],
    ],
    texts: ['新增停车位300个、公厕20座'],
  },
];
