/** Parts and stocks of what a list has just told: the work alone, a kind alone, a total of each. */
import type { CaseGroup } from './types.js';

export const secondParts: readonly CaseGroup[] = [
  {
    expect: [
      ['建成高标准农田', 'level', 38, '万亩', 'high_standard_farmland.new'],
      ['新建高标准农田', 'level', 21, '万亩'],
      ['改造提升高标准农田', 'level', 17, '万亩'],
    ],
    texts: ['建成高标准农田38万亩,其中新建21万亩、改造提升17万亩', '建成高标准农田38万亩(其中新建21万亩、改造提升17万亩)'],
  },
  {
    expect: [
      ['高标准农田建设', 'level', 38, '万亩'],
      ['新建高标准农田', 'level', 21, '万亩'],
      ['提质改造高标准农田', 'level', 17, '万亩'],
    ],
    texts: ['完成高标准农田建设38万亩,其中新建21万亩、提质改造17万亩'],
  },
  {
    expect: [
      ['新建高标准农田', 'level', 21, '万亩'],
      ['改造提升高标准农田', 'level', 17, '万亩'],
    ],
    texts: ['新建高标准农田21万亩、改造提升17万亩', '新建高标准农田21万亩，改造提升17万亩'],
  },
  {
    expect: [
      ['农村公路项目', 'level', 120, '公里'],
      ['新建农村公路项目', 'level', 80, '公里'],
      ['改建农村公路项目', 'level', 40, '公里'],
    ],
    texts: ['实施农村公路项目120公里,其中新建80公里、改建40公里'],
  },
  // a work with its own object, another unit, money
  {
    expect: [
      ['新建高标准农田', 'level', 21, '万亩'],
      ['改造提升灌区', 'level', 17, '万亩'],
    ],
    texts: ['新建高标准农田21万亩、改造提升灌区17万亩'],
  },
  {
    expect: [
      ['安装充电桩', 'level', 320, '个'],
      ['改造投资|充电桩改造投资|改造', 'level', 12, '万元'],
    ],
    texts: ['安装充电桩320个,改造投资12万元'],
  },
  // what became of some of them
  {
    expect: [
      ['重大项目', 'level', 124, '个'],
      ['开工建设重大项目', 'level', 45, '个'],
      ['建成投用重大项目', 'level', 19, '个'],
    ],
    texts: ['124个重大项目中开工建设45个、建成投用19个', '124个重大项目中,开工建设45个、建成投用19个'],
  },
  {
    expect: [
      ['入驻企业', 'level', 8, '家'],
      ['建成投产入驻企业', 'level', 3, '家'],
    ],
    texts: ['入驻企业8家,建成投产3家'],
  },
  // a word with 中 in it parts nothing
  { expect: [['重大项目中标企业', 'level', 12, '家']], texts: ['重大项目中标企业12家'] },
  // how many there are of each that was added to
  {
    expect: [
      ['新增A级景区', 'level', 5, '家'],
      ['新增星级饭店', 'level', 3, '家'],
      ['A级景区', 'level', 32, '家', 'a_level_scenic_spots'],
      ['星级饭店', 'level', 18, '家'],
    ],
    texts: [
      '新增A级景区5家、星级饭店3家,累计达32家、18家',
      '新增A级景区5家、星级饭店3家,总数达32家、18家',
      '新增A级景区5家、星级饭店3家,目前累计已达32家、18家',
      '新增A级景区5家、星级饭店3家,累计分别达32家、18家',
      '新增A级景区5家、星级饭店3家,总数分别达到32家、18家',
      '新增A级景区5家、星级饭店3家,分别达32家、18家',
    ],
  },
  // only the last was added to, for there is one figure
  {
    expect: [
      ['新增A级景区', 'level', 5, '家'],
      ['新增星级饭店', 'level', 3, '家'],
      ['星级饭店', 'level', 18, '家'],
    ],
    texts: ['新增A级景区5家、星级饭店3家,累计达18家'],
  },
  // kinds that name nothing alone
  {
    expect: [
      ['开通货运航线', 'level', 90, '条'],
      ['开通国内货运航线', 'level', 54, '条'],
      ['开通国际货运航线', 'level', 36, '条'],
    ],
    texts: ['开通货运航线90条,其中国内54条、国际36条', '开通货运航线90条(国内54条、国际36条)'],
  },
  {
    expect: [
      ['三级医院', 'level', 98, '家'],
      ['三甲医院', 'level', 45, '家'],
    ],
    texts: ['三级医院达到98家,其中三甲45家', '三级医院98家(三甲45家)'],
  },
  // what stands there owns its account; what is new is told as new
  {
    expect: [
      ['建成产业园', 'level', 23, '个'],
      ['产业园总产值', 'level', 200, '亿元'],
    ],
    texts: ['建成产业园23个,总产值达到200亿元'],
  },
  {
    expect: [
      ['标准厂房建成|建成标准厂房', 'level', 42, '万平方米'],
      ['标准厂房入驻率', 'level', 82, '%'],
    ],
    texts: ['标准厂房累计建成42万平方米,入驻率达82%', '建成标准厂房42万平方米,入驻率82%'],
  },
  {
    expect: [
      ['新建标准厂房', 'level', 42, '万平方米'],
      ['新建标准厂房入驻率', 'level', 82, '%'],
    ],
    texts: ['新建标准厂房42万平方米,入驻率82%'],
  },
  {
    expect: [
      ['建成区人口', 'level', 55, '万'],
      ['建成区面积', 'level', 60, '平方公里', 'built_up_area'],
    ],
    texts: ['建成区人口达到55万、面积达到60平方公里'],
  },
  {
    expect: [
      ['避暑旅居人数', 'level', 35, '万人'],
      ['避暑旅居床位', 'level', 15, '万张'],
    ],
    texts: ['避暑旅居人数达35万人,床位达到15万张'],
  },
  // firms by their branch
  {
    expect: [
      ['新增规上企业', 'level', 50, '家', 'above_scale_enterprises.new'],
      ['新增规上工业企业', 'level', 20, '家', 'above_scale_industrial_enterprises.new'],
      ['新增规上服务业企业', 'level', 12, '家'],
    ],
    texts: ['新增规上企业50家,其中工业20家、服务业12家', '新增规上企业50家(工业20家、服务业12家)'],
  },
  // two rates of two
  {
    expect: [
      ['人大代表建议', 'level', 32, '件', 'npc_suggestions'],
      ['政协提案', 'level', 41, '件', 'cppcc_proposals'],
      ['人大代表建议满意率', 'level', 100, '%'],
      ['政协提案满意率', 'level', 99.8, '%'],
    ],
    texts: ['办理人大代表建议32件、政协提案41件,满意率100%、99.8%', '办理人大代表建议32件、政协提案41件,满意率分别为100%、99.8%'],
  },
  // what was saved of it is no amount of it
  { expect: [['压减“三公”经费', 'level', 120, '万元', null]], texts: ['压减“三公”经费120万元'] },
  { expect: [['“三公”经费支出', 'level', 120, '万元', 'official_hospitality_expense']], texts: ['“三公”经费支出120万元'] },
  // what was added, and what there is
  {
    expect: [
      ['新开航线', 'level', 6, '条'],
      ['通航城市', 'level', 38, '个'],
    ],
    texts: ['新开航线6条,通航城市38个', '新开航线6条,通航城市达38个'],
  },
  { expect: [['共同缔造项目', 'level', 23, '个']], texts: ['实施共同缔造项目23个'] },
];

/** Bodies that do something themselves, before 累计. */
export const bodies: readonly CaseGroup[] = [
  {
    expect: [
      ['岭川铁路发送旅客', 'level', 620, '万人次'],
      ['岭川铁路发送货物', 'level', 72, '万吨'],
    ],
    texts: ['岭川铁路累计发送旅客620万人次、货物72万吨'],
  },
  {
    expect: [
      ['碳市场成交量', 'level', 3.9, '亿吨'],
      ['碳市场成交额', 'level', 98, '亿元'],
    ],
    texts: ['碳市场累计成交量3.9亿吨,成交额98亿元'],
  },
  { expect: [['“一站式”平台办理事项', 'level', 36, '万件']], texts: ['“一站式”平台累计办理事项36万件'] },
  // no body, and what the catalogue knows
  { expect: [['发送旅客', 'level', 620, '万人次']], texts: ['累计发送旅客620万人次'] },
  { expect: [['固定资产投资', 'level', 62, '亿元', 'fixed_asset_investment']], texts: ['全区上下累计完成固定资产投资62亿元'] },
  {
    expect: [
      ['建设改造燃气管网', 'level', 120, '公里'],
      ['建设改造农村电网', 'level', 150, '公里'],
    ],
    texts: ['建设改造燃气管网120公里、农村电网150公里'],
  },
];
