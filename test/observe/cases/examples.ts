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
];
