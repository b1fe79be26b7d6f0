/** Heads with their examples, verbs that share an object, what is added to something, numbers in names of events. */
import type { CaseGroup } from './types.js';

export const examples: readonly CaseGroup[] = [
  // a head that says nothing without its examples
  { expect: [['产业、科技、人才、文旅等联盟', 'level', 11, '个']], texts: ['都市圈组建产业、科技、人才、文旅等联盟11个'] },
  { expect: [['技术交易、预约采购等合同', 'level', 440, '件', 'at_least']], texts: ['签订技术交易、预约采购等合同440余件'] },
  { expect: [['建成车站、码头、堆场等基础设施', 'level', 56, '项']], texts: ['建成车站、码头、堆场等基础设施56项'] },
  { expect: [['林草生态修复、沙化耕地等综合治理', 'level', 33, '万亩']], texts: ['开展林草生态修复、沙化耕地等综合治理33万亩'] },
  { expect: [['购物季、消费月等活动|消费季、购物月等活动', 'level', 60, '场']], texts: ['举办购物季、消费月等活动60场'] },
  // a head of its own stands alone
  { expect: [['区域公用品牌', 'level', 56, '个']], texts: ['发布“临澜云雾茶”等区域公用品牌56个'] },
  { expect: [['新型农村金融组织', 'level', 14, '家']], texts: ['成立小额贷款公司、村镇银行等新型农村金融组织14家'] },
  { expect: [['改造背街巷道', 'level', 10, '条']], texts: ['改造建安路、望河路等背街巷道10条'] },
  // two verbs of one object
  { expect: [['新建、续建农村公路', 'level', 210, '公里']], texts: ['新建、续建农村公路210公里', '全年新建、续建农村公路210公里'] },
  { expect: [['新建、改扩建敬老院', 'level', 83, '所']], texts: ['新建、改扩建敬老院83所'] },
  { expect: [['新开工、续建水利工程', 'level', 12, '项']], texts: ['新开工、续建水利工程12项'] },
  { expect: [['续建水利工程', 'level', 12, '项']], texts: ['续建水利工程12项'] },
  // what is added to
  {
    expect: [['增加学位', 'level', 2.5, '万个', 'school_places.new']],
    texts: ['中小学校增加2.5万个学位', '增加2.5万个学位', '增加学位2.5万个'],
  },
  { expect: [['增加错时共享停车位', 'level', 1, '万个']], texts: ['增加1万个错时共享停车位'] },
  { expect: [['通用机场', 'change', 11, '个']], texts: ['通用机场增加11个'] },
  { expect: [['鼓励类产业目录', 'change', 33, '项']], texts: ['鼓励类产业目录增加33项内容'] },
  {
    expect: [
      ['制造业项目', 'level', 248, '个'],
      ['制造业项目', 'change', 36, '个'],
    ],
    texts: ['制造业项目248个、比上年增加36个'],
  },
  // numbers in names of events
  { expect: [], texts: ['举办青年50人论坛', '承办全球500人企业家大会', '办好经济学家50人高峰论坛'] },
  { expect: [['参会企业家', 'level', 500, '人']], texts: ['参会企业家500人'] },
  // a unit of voyages
  { expect: [['服务科考船|科考船', 'level', 2152, '航次']], texts: ['服务科考船2152航次'] },
  // a bare noun keeps its verb
  {
    expect: [
      ['支持项目', 'level', 84, '个'],
      ['提供岗位', 'level', 1.6, '万个'],
    ],
    texts: ['支持项目84个，累计提供岗位1.6万个'],
  },
  { expect: [['招聘教师', 'level', 126, '名']], texts: ['招聘教师126名'] },
  { expect: [['高校教师', 'level', 126, '名']], texts: ['招聘高校教师126名'] },
  { expect: [['储备土地', 'level', 1.3, '万亩']], texts: ['累计储备土地1.3万亩'] },
  // what is done with both
  {
    expect: [
      ['汽车以旧换新', 'level', 3.6, '万辆'],
      ['家电以旧换新', 'level', 42, '万台'],
      ['以旧换新拉动消费', 'level', 68, '亿元', 'trade_in_sales'],
    ],
    texts: ['汽车以旧换新3.6万辆、家电42万台，拉动消费68亿元'],
  },
  {
    expect: [
      ['更新汽车', 'level', 500, '辆'],
      ['更新家电', 'level', 8, '万台'],
    ],
    texts: ['更新汽车500辆、家电8万台'],
  },
  {
    expect: [
      ['更新改造城市道路', 'level', 80, '条'],
      ['更新改造桥梁', 'level', 15, '座'],
    ],
    texts: ['更新改造城市道路80条、桥梁15座'],
  },
  {
    expect: [
      ['更新改造老旧渔船', 'level', 52, '艘'],
      ['减船转产', 'level', 90, '艘'],
    ],
    texts: ['更新改造老旧渔船52艘、减船转产90艘'],
  },
  // money of the projects before, and of the work behind
  {
    expect: [
      ['城市更新项目', 'level', 36, '个'],
      ['城市更新项目投资', 'level', 86, '亿元'],
      ['新建改造地下管网', 'level', 42, '公里'],
    ],
    texts: ['完成城市更新项目36个、投资86亿元，新建改造地下管网42公里'],
  },
  {
    expect: [
      ['新增护理型床位', 'level', 260, '张'],
      ['护理型床位占比', 'level', 62, '%'],
    ],
    texts: ['新增护理型床位260张，占比达到62%', '新增护理型床位260张、占比达62%'],
  },
  {
    expect: [
      ['新开工亿元以上项目', 'level', 96, '个'],
      ['新开工亿元以上项目总投资', 'level', 42, '亿元'],
      ['竣工投产亿元以上项目', 'level', 68, '个'],
    ],
    texts: ['新开工亿元以上项目96个、总投资42亿元，竣工投产68个'],
  },
  // the industry of the firms that the sentence opens with
  {
    expect: [
      ['规模以上工业企业', 'level', 68, '户'],
      ['规模以上工业总产值', 'level', 36, '亿元', 'industrial_output_above_scale'],
      ['规模以上工业增加值', 'level', 11, '亿元', 'industrial_value_added_above_scale'],
    ],
    texts: ['规模以上工业企业达到68户，完成工业总产值36亿元、增加值11亿元'],
  },
  { expect: [['工业总产值', 'level', 36, '亿元', 'industrial_output']], texts: ['完成工业总产值36亿元'] },
  // what there is after an addition is no addition
  {
    expect: [
      ['新增银行贷款', 'level', 26, '亿元'],
      ['银行贷款余额', 'level', 186, '亿元', 'loans'],
    ],
    texts: ['新增银行贷款26亿元，余额达到186亿元'],
  },
  // classes of schools are no count of books
  { expect: [['高考二本以上上线', 'level', 126, '人']], texts: ['高考二本以上上线126人'] },
  // what there is by now, after what was added
  {
    expect: [
      ['新建5G基站', 'level', 320, '个', 'base_stations_5g.new'],
      ['5G基站', 'level', 1260, '个', 'base_stations_5g'],
    ],
    texts: ['新建5G基站320个，累计建成1260个', '新建5G基站320个、累计建成1260个'],
  },
  {
    expect: [
      ['新建充电桩', 'level', 320, '个', 'charging_piles.new'],
      ['充电桩', 'level', 1.2, '万个'],
    ],
    texts: ['新建充电桩320个、累计建成1.2万个'],
  },
  {
    expect: [
      ['改造老旧小区', 'level', 26, '个', 'renovated_communities'],
      ['改造老旧小区', 'level', 186, '个', 'renovated_communities'],
    ],
    texts: ['改造老旧小区26个，累计改造186个'],
  },
  {
    expect: [
      ['PM10浓度', 'level', 58, '微克/立方米'],
      ['PM2.5浓度', 'level', 32, '微克/立方米', 'pm25'],
    ],
    texts: ['PM10、PM2.5浓度分别为58微克/立方米、32微克/立方米'],
  },
  {
    expect: [
      ['接待游客', 'level', 86, '万人次', 'tourist_arrivals'],
      ['旅游综合收入', 'level', 6.8, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客86万人次，实现综合收入6.8亿元'],
  },
  { expect: [['县域内就诊率', 'level', 91, '%']], texts: ['县域内就诊率达到91%'] },
  {
    expect: [
      ['工业园区新入驻企业', 'level', 32, '家'],
      ['工业园区工业总产值', 'level', 18, '亿元', null],
    ],
    texts: ['工业园区新入驻企业32家，实现工业总产值18亿元'],
  },
];
