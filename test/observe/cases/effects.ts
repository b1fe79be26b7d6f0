/** What a programme brings about, or whom it reaches: a figure of that programme, and none of what it is about. */
import type { CaseGroup } from './types.js';

export const effects: readonly CaseGroup[] = [
  { expect: [['育儿补贴惠及婴幼儿', 'level', 3.2, '万名']], texts: ['育儿补贴惠及3.2万名婴幼儿', '育儿补贴政策惠及3.2万名婴幼儿'] },
  { expect: [['租房补贴惠及困难家庭', 'level', 900, '个']], texts: ['发放租房补贴惠及900个困难家庭'] },
  { expect: [['“暖阳”改造惠及群众', 'level', 6, '万户']], texts: ['“暖阳”改造惠及群众6万户', '“暖阳”改造累计惠及群众6万户'] },
  { expect: [['职业伤害保障试点惠及', 'level', 12, '万人']], texts: ['职业伤害保障试点惠及12万人'] },
  {
    expect: [['以旧换新带动汽车、家电等销售', 'level', 55.6, '亿元']],
    texts: ['以旧换新带动汽车、家电等销售55.6亿元', '以旧换新直接带动汽车、家电等销售55.6亿元'],
  },
  {
    expect: [
      ['产业基金', 'level', 6, '支'],
      ['产业基金带动社会投资', 'level', 80, '亿元'],
    ],
    texts: ['6支产业基金带动社会投资80亿元'],
  },
  // whom it reaches, after how much it was
  {
    expect: [
      ['改造老旧小区', 'level', 61, '个', 'renovated_communities'],
      ['改造老旧小区惠及居民', 'level', 2.3, '万户'],
    ],
    texts: ['改造老旧小区61个、惠及居民2.3万户', '改造老旧小区61个，惠及2.3万户居民'],
  },
  {
    expect: [
      ['改造老旧小区', 'level', 61, '个', 'renovated_communities'],
      ['改造老旧小区', 'level', 2.3, '万户', 'renovated_households'],
    ],
    texts: ['改造老旧小区61个、惠及2.3万户'],
  },
  {
    expect: [
      ['维修供水工程', 'level', 180, '处'],
      ['维修供水工程受益', 'level', 9, '万人'],
    ],
    texts: ['维修供水工程180处，受益9万人'],
  },
  {
    expect: [
      ['换新补贴', 'level', 4, '亿元'],
      ['新能源汽车消费|新能源汽车', 'growth', 30, '%'],
      ['家电类消费', 'growth', 20, '%'],
      ['换新补贴惠及', 'level', 16, '万人'],
    ],
    texts: ['发放换新补贴4亿元，带动新能源汽车、家电类消费分别增长30%、20%，惠及16万人'],
  },
  { expect: [['物业服务覆盖老旧小区', 'level', 30, '个', null]], texts: ['推动物业服务覆盖30个老旧小区'] },
  {
    expect: [
      ['建设示范片区', 'level', 70, '个'],
      ['建设示范片区覆盖行政村', 'level', 800, '个'],
    ],
    texts: ['建设示范片区70个，覆盖800个行政村'],
  },
  { expect: [['供水管网覆盖率', 'level', 98, '%']], texts: ['供水管网覆盖率达到98%'] },
  { expect: [['村医服务覆盖面', 'level', 98, '%']], texts: ['村医服务覆盖面达到98%'] },
  // what money brings about keeps its verb, and stands alone
  {
    expect: [
      ['消费券', 'level', 500, '万元'],
      ['带动消费', 'level', 2, '亿元'],
    ],
    texts: ['发放消费券500万元，带动消费2亿元', '发放消费券500万元、带动消费2亿元'],
  },
  // a rate reaches nobody
  {
    expect: [
      ['历史遗留问题解决率', 'level', 98, '%'],
      ['惠及群众', 'level', 2, '万户'],
    ],
    texts: ['历史遗留问题解决率达98%、惠及群众2万户'],
  },
  // names of their own, rates, growth, and a further verb
  { expect: [['受益居民', 'level', 14, '万户']], texts: ['受益居民达14万户'] },
  { expect: [['带动就业', 'level', 47, '万人']], texts: ['带动就业47万人'] },
  {
    expect: [
      ['新增创业', 'level', 2.9, '万人'],
      ['带动就业', 'level', 4.7, '万人'],
    ],
    texts: ['新增创业2.9万人、带动就业4.7万人'],
  },
  { expect: [['设备工器具购置投资', 'growth', 14.6, '%']], texts: ['设备更新带动设备工器具购置投资增长14.6%'] },
  { expect: [['引导基金集群', 'level', 100, '亿元']], texts: ['撬动社会资本打造100亿元引导基金集群'] },
  // places that are got to, by who or what gets there
  { expect: [['清洁电力外送省份', 'level', 9, '个']], texts: ['清洁电力外送9个省份', '清洁电力已外送9个省份', '清洁电力外送全国9个省份'] },
  { expect: [['农产品远销国家和地区', 'level', 30, '个']], texts: ['农产品远销30个国家和地区', '农产品远销海外30个国家和地区'] },
  { expect: [['农产品畅销省市', 'level', 20, '个']], texts: ['农产品畅销全国20个省市'] },
  { expect: [['茶叶销往国家', 'level', 12, '个']], texts: ['茶叶销往12个国家'] },
  { expect: [['茶叶出口到国家', 'level', 12, '个']], texts: ['茶叶出口到12个国家'] },
  { expect: [['茶叶出口至国家', 'level', 12, '个']], texts: ['茶叶出口至12个国家'] },
  { expect: [['国际航线直达城市', 'level', 30, '个']], texts: ['国际航线直达30个城市'] },
  { expect: [['市场辐射省份', 'level', 18, '个']], texts: ['市场辐射全国18个省份'] },
  { expect: [['航线覆盖国家', 'level', 40, '个']], texts: ['航线覆盖全球40个国家'] },
  {
    expect: [
      ['班列通达国家', 'level', 26, '个'],
      ['班列通达城市', 'level', 120, '个'],
    ],
    texts: ['班列通达亚欧26个国家、120个城市', '班列通达26个国家、120个城市'],
  },
  { expect: [['班列通达港口', 'level', 12, '个']], texts: ['班列通达12个港口'] },
  { expect: [['班列通达机场', 'level', 12, '个']], texts: ['班列通达12个机场'] },
  { expect: [['班列通达口岸', 'level', 12, '个']], texts: ['班列通达12个口岸'] },
  { expect: [['班列通达地区', 'level', 12, '个']], texts: ['班列通达12个地区'] },
  { expect: [['班列通达省区市', 'level', 12, '个']], texts: ['班列通达12个省区市'] },
  { expect: [['外送电量', 'level', 300, '亿千瓦时']], texts: ['外送电量300亿千瓦时'] },
  { expect: [['新增通达省份', 'level', 3, '个']], texts: ['新增通达省份3个'] },
  // those that are picked
  { expect: [['开展农村改革试点县', 'level', 10, '个']], texts: ['选取10个县开展农村改革试点'] },
  {
    expect: [['重点企业', 'level', 100, '家']],
    texts: ['遴选100家重点企业', '抽取100家重点企业', '挑选100家重点企业', '选取100家重点企业'],
  },
  { expect: [['遴选支持领军人才', 'level', 200, '名']], texts: ['遴选支持领军人才200名'] },
];
