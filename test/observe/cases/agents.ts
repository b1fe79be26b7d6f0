/** Two figures in one statement, verbs that open a list, and what a bare head belongs to. */
import type { CaseGroup } from './types.js';

export const agents: readonly CaseGroup[] = [
  {
    expect: [
      ['县', 'level', 6, '个'],
      ['开工建设安置房', 'level', 700, '套'],
    ],
    texts: ['6个县开工建设安置房700套'],
  },
  {
    expect: [
      ['乡镇', 'level', 8, '个'],
      ['新建村卫生室', 'level', 23, '个'],
    ],
    texts: ['8个乡镇新建村卫生室23个'],
  },
  {
    expect: [
      ['新建村卫生室乡镇', 'level', 8, '个'],
      ['新建村卫生室', 'level', 23, '个'],
    ],
    texts: ['在8个乡镇新建村卫生室23个'],
  },
  {
    expect: [
      ['划分学区乡（镇、街道）', 'level', 18, '个'],
      ['学区|划分学区', 'level', 72, '个'],
    ],
    texts: ['在18个乡（镇、街道）划分学区72个'],
  },
  {
    expect: [
      ['国考断面', 'level', 14, '个', null],
      ['国考断面水质优良率', 'level', 98, '%', 'water_quality_rate'],
    ],
    texts: ['14个国考断面水质优良率达98%', '14个国考断面水质优良率98%', '14个国考断面水质优良率为98%'],
  },
  { expect: [['入选国家绿色工厂省级技术中心企业', 'level', 5, '家']], texts: ['5家省级技术中心企业入选国家绿色工厂'] },
  { expect: [['关键核心技术', 'level', 21, '项']], texts: ['21项关键核心技术获得突破'] },
  // the verb that opens a list goes on through it
  {
    expect: [
      ['炼铁产能', 'change', -7, '万吨'],
      ['炼钢产能', 'change', -5, '万吨'],
      ['焦炭产能', 'change', -3, '万吨'],
    ],
    texts: ['压减炼铁产能7万吨、炼钢产能5万吨、焦炭产能3万吨', '累计压减炼铁产能7万吨、炼钢产能5万吨、焦炭产能3万吨'],
  },
  {
    expect: [
      ['炼铁产能', 'change', -7, '万吨'],
      ['新增焦炭产能', 'level', 3, '万吨'],
    ],
    texts: ['压减炼铁产能7万吨、新增焦炭产能3万吨'],
  },
  {
    expect: [
      ['改造燃气管道', 'level', 12, '公里'],
      ['改造供水管道', 'level', 26, '公里'],
      ['改造排水管道', 'level', 33, '公里'],
    ],
    texts: ['改造燃气管道12公里、供水管道26公里、排水管道33公里'],
  },
  { expect: [['改造城中村', 'level', 5, '个']], texts: ['改造完成城中村5个'] },
  // what there is after an addition, and what a year yields
  {
    expect: [
      ['新增电力装机', 'level', 10, '万千瓦'],
      ['总装机|电力总装机|电力装机总装机', 'level', 140, '万千瓦'],
      ['天然气产量', 'level', 5, '亿立方米', 'natural_gas_output'],
    ],
    texts: ['新增电力装机10万千瓦、总装机140万千瓦，天然气产量5亿立方米'],
  },
  {
    expect: [
      ['建成高标准农田', 'level', 8.9, '万亩', 'high_standard_farmland.new'],
      ['累计建成高标准农田', 'level', 120.5, '万亩', 'high_standard_farmland'],
    ],
    texts: ['建成高标准农田8.9万亩、累计达到120.5万亩', '建成高标准农田8.9万亩，累计达到120.5万亩'],
  },
  {
    expect: [
      ['新增运营里程', 'level', 3, '公里'],
      ['运营总里程', 'level', 90, '公里'],
    ],
    texts: ['新增运营里程3公里，总里程达90公里', '新增运营里程3公里、总里程90公里'],
  },
  // a bare head belongs to the thing, not to all of the name before
  {
    expect: [
      ['集装箱航线', 'level', 14, '条'],
      ['集装箱吞吐量', 'level', 23, '万标准箱', 'container_throughput'],
    ],
    texts: ['集装箱航线14条、吞吐量23万标准箱', '集装箱航线增至14条、吞吐量23万标准箱'],
  },
  {
    expect: [
      ['粮食播种面积', 'level', 88, '万亩'],
      ['粮食总产量', 'level', 53, '万吨', 'grain_output'],
    ],
    texts: ['粮食播种面积88万亩，单产居全省第1位，总产量达到53万吨'],
  },
  // a park's investment is not the industry's
  {
    expect: [
      ['工业园区', 'level', 12, '个'],
      ['工业园区投资', 'level', 30, '亿元', null],
    ],
    texts: ['工业园区12个、投资30亿元'],
  },
  // events take turns
  {
    expect: [
      ['重点项目开工', 'level', 52, '个'],
      ['重点项目竣工', 'level', 48, '个'],
      ['重点项目投产', 'level', 21, '个'],
    ],
    texts: ['重点项目开工52个、竣工48个、投产21个'],
  },
  // a clause between names another subject
  {
    expect: [
      ['对东盟进出口', 'growth', 37, '%', null],
      ['进出口总值', 'level', 537, '亿元', 'foreign_trade'],
      ['进出口总值', 'growth', 18, '%', 'foreign_trade'],
    ],
    texts: ['对东盟进出口增长37%，进出口总值创历史新高，达到537亿元、增长18%'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 3.5, '万元', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'growth', 8, '%', 'disposable_income_per_capita_urban'],
    ],
    texts: ['经济平稳运行，城镇居民人均可支配收入3.5万元，增长8%'],
  },
  // of which, for what
  {
    expect: [
      ['专项债券', 'level', 21, '亿元'],
      ['专项债券用于项目建设', 'level', 15, '亿元', null],
    ],
    texts: ['发行专项债券21亿元，其中用于项目建设15亿元'],
  },
  { expect: [['引导基金集群', 'level', 100, '亿元', 'at_least']], texts: ['撬动社会资本打造超100亿元引导基金集群'] },
  // 6000 yuan a head, one head shared by quoted and plain fronts
  {
    expect: [
      ['“五保”集中供养标准', 'level', 6000, '元'],
      ['孤儿集中供养标准', 'level', 12000, '元'],
    ],
    texts: ['“五保”和孤儿集中供养标准分别提高到6000元和12000元'],
  },
  {
    expect: [
      ['空气质量综合指数', 'growth', -33, '%'],
      ['PM2.5平均浓度', 'growth', -34, '%', 'pm25'],
    ],
    texts: ['空气质量综合指数、PM2.5平均浓度分别下降33%和34%'],
  },
  {
    expect: [
      ['投资增速高于全省', 'gap', 3.4, '个百分点'],
      ['消费增速高于全省', 'gap', 1, '个百分点'],
    ],
    texts: ['投资、消费增速分别高于全省3.4个、1个百分点'],
  },
  {
    expect: [
      ['工业占比', 'change', 7.4, '个百分点'],
      ['服务业占比', 'change', 7.7, '个百分点'],
    ],
    texts: ['工业占比、服务业占比分别提高7.4个和7.7个百分点'],
  },
  {
    expect: [
      ['实际使用外资', 'level', 17, '亿美元', 'about'],
      ['实际使用外资', 'level', 124, '亿元人民币', 'about'],
    ],
    texts: ['实际使用外资17亿美元左右、约合124亿元人民币'],
  },
  {
    expect: [
      ['地区生产总值', 'level', 4, '万亿', 'at_least', 'gdp'],
      ['地区生产总值', 'level', 5, '万亿', 'at_least', 'gdp'],
    ],
    texts: ['地区生产总值连续迈上4万亿、5万亿两个台阶'],
  },
  {
    expect: [
      ['第一产业占比', 'baseline', 13, '%'],
      ['第二产业占比', 'baseline', 54, '%'],
      ['第三产业占比', 'baseline', 33, '%'],
      ['第一产业占比', 'level', 12, '%'],
      ['第二产业占比', 'level', 48, '%'],
      ['第三产业占比', 'level', 40, '%'],
    ],
    texts: ['三次产业结构由2019年的13:54:33，调整优化为12:48:40', '三次产业结构由2019年的13:54:33调整优化为12:48:40'],
  },
  { expect: [['全员劳动生产率', 'level', 36, '万元/人', 'labor_productivity']], texts: ['按总产值计算的全员劳动生产率达到36万元/人'] },
  {
    expect: [
      ['畜牧业产值', 'level', 43, '亿元'],
      ['畜牧业产值占农业总产值比重', 'level', 57, '%', null],
    ],
    texts: ['畜牧业产值43亿元，占农业总产值的比重达到57%', '畜牧业产值43亿元，占农业总产值比重升至57%'],
  },
  { expect: [['人均地区生产总值', 'growth', 100, '%', 'at_least']], texts: ['人均地区生产总值比2020年翻一番以上'] },
  { expect: [['粮食产量', 'level', 90, '万吨', 'at_least', 'grain_output']], texts: ['正常年景下粮食产量达到90万吨以上'] },
  {
    expect: [
      ['新投产项目', 'level', 3920, '个'],
      ['新投产项目产值', 'level', 5100, '亿元', 'at_least'],
    ],
    texts: ['3920个新投产项目增加产值5100多亿元'],
  },
];
