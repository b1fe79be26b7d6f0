/** What is said of a quantity names it, where its noun is open. */
import type { CaseGroup } from './types.js';

export const predicates: readonly CaseGroup[] = [
  { expect: [['在全市推广改革经验|在全市推广改革经验做法|改革经验', 'level', 6, '项', null]], texts: ['6项改革经验在全市推广'] },
  {
    expect: [
      ['改革成果', 'level', 46, '项'],
      ['在全省推广改革成果|全省推广改革成果', 'level', 5, '项', null],
    ],
    texts: ['形成改革成果46项，5项在全省推广'],
  },
  { expect: [['灵活就业', 'level', 2000, '人', 'at_least', null]], texts: ['帮助2000余人实现灵活就业'] },
  {
    expect: [['入选省级精品旅游村|入选省级精品旅游村村庄|省级精品旅游村', 'level', 4, '个', null]],
    texts: ['4个村入选省级精品旅游村'],
  },
  { expect: [['获评全国先进集体|获评全国先进集体单位|全国先进集体', 'level', 3, '个', null]], texts: ['3个单位获评全国先进集体'] },
  { expect: [['列入市级百强企业|列入市级百强的企业|入选市级百强企业', 'level', 8, '家', null]], texts: ['8家企业列入市级百强'] },
  {
    expect: [['完成数字化改造企业|数字化改造企业|企业数字化改造|企业完成数字化改造', 'level', 46, '家', null]],
    texts: ['46家企业完成数字化改造'],
  },
  { expect: [['享受医疗救助|享受医疗救助群众|医疗救助群众', 'level', 1.3, '万人次', null]], texts: ['1.3万人次享受医疗救助'] },
  { expect: [['完工投产项目|投产项目|建成投产项目', 'level', 21, '个', null]], texts: ['21个项目建成投产'] },
  { expect: [['开工项目|开工建设项目|项目开工建设', 'level', 36, '个', null]], texts: ['36个项目开工建设'] },
  { expect: [['竣工项目|竣工投产项目', 'level', 12, '个', null]], texts: ['12个项目竣工投产'] },
  { expect: [['通过验收工程|通过验收的工程|工程', 'level', 9, '项', null]], texts: ['9项工程通过验收'] },
  { expect: [['居民拿到不动产证|拿到不动产证居民', 'level', 2.2, '万户', null]], texts: ['2.2万户居民拿到不动产证'] },
  // nouns that stand on their own keep out the predicate
  { expect: [['产业项目', 'level', 36, '个', null]], texts: ['36个产业项目加快推进'] },
  { expect: [['城建项目', 'level', 18, '个', null]], texts: ['18个城建项目有序推进'] },
  { expect: [['民营企业', 'level', 21, '家', null]], texts: [], todo: ['21家民营企业加快转型'] },
  { expect: [['省级开发区', 'level', 2, '个']], texts: ['2个省级开发区提质增效'] },
  { expect: [['重点文旅项目', 'level', 12, '个', null]], texts: ['12个重点文旅项目顺利推进'] },
  { expect: [['断头路|打通断头路', 'level', 6, '条']], texts: ['6条断头路全部打通'] },
  { expect: [['农村公路', 'level', 82, '公里']], texts: ['82公里农村公路全面完工'] },
  { expect: [['校外培训机构', 'level', 36, '家', null]], texts: [], todo: ['36家校外培训机构完成整改'] },
  { expect: [['养老服务中心', 'level', 8, '处', null]], texts: ['8处养老服务中心投入运营'] },
  // a verb that is no part of a compound ends the name; a short name takes it in front
  { expect: [['国家级产业融合载体', 'level', 22, '个']], texts: ['支持22个国家级产业融合载体延伸上下游产业链'] },
  { expect: [['融入供需配套优质企业|优质企业', 'level', 1000, '家', 'at_least']], texts: ['千余家优质企业融入供需配套'] },
  { expect: [['享受学前一年免费教育儿童|儿童', 'level', 16, '万']], texts: ['16万儿童享受学前一年免费教育'] },
  { expect: [['开设体重管理门诊二级以上医院', 'level', 197, '家']], texts: ['197家二级以上医院开设体重管理门诊'] },
  { expect: [['农村贫困家庭子女', 'level', 2770, '名']], texts: ['2770名农村贫困家庭子女免费接受职业技术教育'] },
  { expect: [['获国家科学技术奖项目', 'level', 12, '个']], texts: ['12个项目获国家科学技术奖'] },
  { expect: [['新增入驻高端商超农产品', 'level', 1207, '款']], texts: ['新增1207款农产品入驻高端商超'] },
  { expect: [['引入物业服务老旧小区', 'level', 380, '个', null]], texts: ['为380个老旧小区引入物业服务'] },
  { expect: [['提标改造城市污水处理厂', 'level', 61, '%']], texts: ['61%的城市污水处理厂完成提标改造'] },
  { expect: [['现代海洋产业集聚区|培育现代海洋产业集聚区', 'level', 5, '个']], texts: ['培育5个现代海洋产业集聚区'] },
  { expect: [['退出融资平台', 'level', 170, '家']], texts: ['退出融资平台170家'] },
  {
    expect: [
      ['试点城市', 'level', 6, '个'],
      ['开工建设安置住房', 'level', 7.4, '万套'],
    ],
    texts: ['6个试点城市开工建设安置住房7.4万套'],
  },
  { expect: [['获得国家、国际大奖文艺作品', 'level', 50, '部']], texts: ['50部文艺作品获得国家、国际大奖'] },
  { expect: [['荣获优秀作品奖作品', 'level', 7, '部']], texts: ['7部作品荣获优秀作品奖、居全国第5位'] },
  { expect: [['进入ESI前千分之一学科', 'level', 21, '个']], texts: ['21个学科进入ESI前千分之一'] },
  { expect: [['进入ESI全球前1%学科', 'level', 34, '个']], texts: ['34个学科进入ESI全球前1%'] },
  { expect: [['跻身全球前百分之一学科', 'level', 17, '个']], texts: ['17个学科跻身全球前百分之一'] },
  { expect: [], texts: ['入选全国首批45个试点城市之一'] },
  {
    expect: [
      ['中试基地', 'level', 107, '家'],
      ['转化贡献晋升职称|凭转化贡献晋升职称', 'level', 1324, '人'],
    ],
    texts: ['中试基地达到107家，1324人凭转化贡献晋升职称'],
  },
  {
    expect: [
      ['农村贫困人口', 'level', 96, '户'],
      ['农村贫困人口|稳定脱贫农村贫困人口', 'level', 183, '人'],
    ],
    texts: ['农村贫困人口96户、183人全部稳定脱贫'],
  },
  // what was gained makes a class of a longer name too, and of one that the catalogue counts
  { expect: [['纳入失业保障灵活就业人员', 'level', 23, '万人', null]], texts: ['23万人灵活就业人员纳入失业保障'] },
  { expect: [['纳入动态监测低收入人口', 'level', 46, '万']], texts: ['46万低收入人口纳入动态监测'] },
  { expect: [['达到国家推荐标准村卫生室', 'level', 410, '所', null]], texts: ['410所村卫生室达到国家推荐标准'] },
  { expect: [['全程网办政务服务事项', 'level', 3600, '项']], texts: ['3600项政务服务事项实现全程网办'] },
  { expect: [['通过省级复评验收特色产业基地', 'level', 6, '个']], texts: ['6个特色产业基地通过省级复评验收'] },
  { expect: [['成为新市民农业转移人口', 'level', 8.6, '万']], texts: ['8.6万农业转移人口成为新市民'] },
  { expect: [['村卫生室|建成村卫生室', 'level', 410, '所']], texts: ['建成410所村卫生室'] },
  { expect: [['水毁修复工程', 'level', 73, '项']], texts: ['73项水毁修复工程全部完工'] },
  { expect: [['乡镇卫生院', 'level', 33, '所']], texts: ['33所乡镇卫生院均达到国家基本标准'] },
  // a statement of its own, whose comma was lost
  {
    expect: [['改造雨污分流管网|雨污分流管网', 'level', 36, '公里']],
    texts: ['改造36公里雨污分流管网实现污水直排清零', '改造36公里雨污分流管网、实现污水直排清零'],
  },
  { expect: [['沿河美丽村庄', 'level', 12, '个']], texts: ['12个沿河美丽村庄实现预期目标'] },
  {
    expect: [
      ['市级重点项目', 'level', 55, '个'],
      ['市级重点项目投资', 'level', 172, '亿元'],
    ],
    texts: ['55个市级重点项目完成投资172亿元'],
  },
  // what was brought about is not the whole
  { expect: [['中欧班列带动进出口', 'level', 415, '亿元', null]], texts: ['中欧班列带动进出口415亿元'] },
  { expect: [['进出口总额', 'level', 415, '亿元', 'foreign_trade']], texts: ['全年进出口总额415亿元'] },
  // who does it stands behind the count
  {
    expect: [
      ['建成美丽庭院', 'level', 10, '万户'],
      ['相对集中居住农户', 'level', 1.2, '万户'],
    ],
    texts: ['建成美丽庭院10万户，1.2万户相对集中居住农户入住新居'],
  },
  {
    expect: [
      ['制度创新成果', 'level', 87, '项'],
      ['在全国推广制度创新成果', 'level', 5, '项'],
    ],
    texts: ['制度创新成果87项，5项在全国推广'],
  },
  {
    expect: [
      ['新改建农村公路', 'level', 800, '公里'],
      ['新增自然村组通硬化路', 'level', 60, '个'],
    ],
    texts: ['新改建农村公路800公里，新增60个自然村组通硬化路'],
  },
  { expect: [['试点', 'level', 6, '个']], texts: ['6个试点取得进展', '6个试点取得成效'] },
  { expect: [['新增医疗次中心', 'level', 10, '所']], texts: ['新增10所达到二级医院服务能力的医疗次中心'] },
  { expect: [['“澜江精品”', 'level', 20, '个']], texts: ['20个“澜江精品”享誉海内外'] },
  {
    expect: [['千亿级产业集群', 'level', 7, '个']],
    texts: ['培育7个千亿级产业集群、若干百亿级产业集群', '培育7个千亿级产业集群、一批百亿级产业集群'],
  },
  { expect: [['千亿级产业集群、特色园区', 'level', 7, '个']], texts: ['培育7个千亿级产业集群、特色园区'] },
];
