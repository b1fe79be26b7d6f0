/** Verb, object, quantity: what is added, brought in or worked on keeps the verb without which the name would mislead. */
import type { CaseGroup } from './types.js';

export const object: readonly CaseGroup[] = [
  {
    expect: [['新增停车位', 'level', 2300, '个', 'parking_spaces.new']],
    texts: ['新增停车位2300个', '全年新增停车位2300个', '全县新增停车位2300个', '累计新增停车位2300个'],
  },
  { expect: [['新增公共停车泊位', 'level', 1800, '个', 'parking_spaces.new']], texts: ['新增公共停车泊位1800个'] },
  {
    expect: [['新增高新技术企业', 'level', 21, '家', 'high_tech_enterprises.new']],
    texts: ['新增高新技术企业21家', '全年新增高新技术企业21家', '新增高新技术企业达21家'],
  },
  {
    expect: [['城镇新增就业', 'level', 6200, '人', 'urban_new_employment']],
    texts: ['城镇新增就业6200人', '实现城镇新增就业6200人', '全年城镇新增就业6200人'],
  },
  { expect: [['引进青年人才', 'level', 460, '人']], texts: ['引进青年人才460人', '全年引进青年人才460人'] },
  { expect: [['新改建农村公路', 'level', 73, '公里']], texts: ['新改建农村公路73公里', '全年完成新改建农村公路73公里'] },
  { expect: [['改造棚户区', 'level', 1200, '户']], texts: ['改造棚户区1200户'] },
  { expect: [['盘活闲置土地', 'level', 860, '亩']], texts: ['盘活闲置土地860亩', '累计盘活闲置土地860亩'] },
  { expect: [['铺设供水管道', 'level', 42, '公里']], texts: ['铺设供水管道42公里'] },
  { expect: [['拆除违法建筑', 'level', 3.6, '万平方米']], texts: ['拆除违法建筑3.6万平方米', '全年拆除违法建筑3.6万平方米'] },
  { expect: [['招引项目', 'level', 58, '个']], texts: ['招引项目58个'] },
  { expect: [['新登记经营主体', 'level', 5200, '户', 'market_entities.new']], texts: ['新登记经营主体5200户'] },
  { expect: [['举办招商推介活动|招商推介活动', 'level', 26, '场']], texts: ['举办招商推介活动26场', '成功举办招商推介活动26场'] },
  { expect: [['促销活动', 'level', 30, '场次', null]], texts: ['开展促销活动30场次', '组织开展促销活动30场次'] },
  { expect: [['消费券', 'level', 1200, '万元']], texts: ['发放消费券1200万元', '累计发放消费券1200万元'] },
  { expect: [['惠企资金|惠企政策资金', 'level', 2.1, '亿元', null]], texts: ['兑现惠企政策资金2.1亿元', '落实惠企政策资金2.1亿元'] },
  // an addition is not the stock, the stock is no addition
  {
    expect: [['高新技术企业|高新技术企业总数', 'level', 96, '家', 'high_tech_enterprises']],
    texts: ['高新技术企业达到96家', '高新技术企业总数达96家', '累计拥有高新技术企业96家'],
  },
  {
    expect: [['经营主体|经营主体总量|经营主体总数|实有经营主体', 'level', 4.3, '万户', 'market_entities']],
    texts: ['经营主体达到4.3万户', '实有经营主体4.3万户', '经营主体总量达4.3万户'],
  },
  { expect: [['新增贷款', 'level', 46, '亿元', 'loans.new']], texts: ['新增贷款46亿元'] },
  { expect: [['新增就业岗位', 'level', 3200, '个']], texts: ['新增就业岗位3200个'] },
  { expect: [['新增普惠小微贷款', 'level', 12, '亿元', null]], texts: ['新增普惠小微贷款12亿元'] },
  { expect: [['新增停车场', 'level', 13, '个', null]], texts: ['新增停车场13个'] },
  { expect: [['引进高新技术企业', 'level', 6, '家', null]], texts: ['引进高新技术企业6家'] },
  { expect: [['服务高新技术企业', 'level', 120, '家次']], texts: ['服务高新技术企业120家次'] },
  { expect: [['培训新型职业农民|新型职业农民培训', 'level', 900, '人次']], texts: ['培训新型职业农民900人次'] },
  { expect: [['老旧小区加装电梯', 'level', 36, '部']], texts: ['老旧小区加装电梯36部'] },
  { expect: [['走访企业', 'level', 320, '家', null]], texts: ['走访企业320家'] },
  { expect: [['查处案件', 'level', 52, '起']], texts: ['查处案件52起'] },
  { expect: [['化解信访积案', 'level', 86, '件', null]], texts: ['化解信访积案86件'] },
  { expect: [['清理河道', 'level', 52, '公里', null]], texts: ['清理河道52公里'] },
  { expect: [['煤炭消费', 'change', -3.2, '万吨']], texts: ['减少煤炭消费3.2万吨'] },
  {
    expect: [['隐性债务化解|政府隐性债务化解', 'level', 7.8, '亿元']],
    texts: ['按照时限要求，完成7.8亿元政府隐性债务化解目标', '完成7.8亿元政府隐性债务化解任务', '完成年度7.8亿元政府隐性债务化解目标'],
  },
  { expect: [['产值|工业产值', 'level', 20, '亿元']], texts: ['实现产值20亿元目标', '工业产值实现20亿元目标'] },
  { expect: [['惠民系列演出活动|文化惠民系列演出活动', 'level', 80, '场次', 'at_least']], texts: ['启动80余场次文化惠民系列演出活动'] },
  {
    expect: [
      ['新建公厕', 'level', 24, '座'],
      ['新建转运站|转运站', 'level', 2, '座'],
    ],
    texts: ['新建24座公厕、2座转运站以及停车场等配套设施', '新建24座公厕、2座转运站'],
  },
  {
    expect: [['低保金、医疗救助等资金|城乡低保金、大病医疗救助等资金', 'level', 8.4, '亿元']],
    texts: ['发放城乡低保金、大病医疗救助等资金8.4亿元'],
  },
  {
    expect: [['登记流动、留守未成年人信息', 'level', 512, '名', null]],
    texts: ['登记512名流动、留守未成年人信息'],
  },
  {
    expect: [['新引进境外知名高校来泽办学', 'level', 3, '所', null]],
    texts: ['新引进3所境外知名高校来泽办学'],
  },
];
