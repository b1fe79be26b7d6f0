/** Where a name begins and ends: what was done with it, for whom, and how, stands beside it. */
import type { CaseGroup } from './types.js';

export const shortest: readonly CaseGroup[] = [
  // behind the quantity
  {
    expect: [['困难人员定额医疗补助', 'level', 3100, '名']],
    texts: ['对3100名困难人员实行了定额医疗补助'],
  },
  {
    expect: [['节能降碳改造项目', 'level', 130, '个', null]],
    texts: ['推动能耗双控向碳排放双控转型，实施130个节能降碳改造项目'],
  },
  { expect: [['城区道路改造提升', 'level', 20, '条']], texts: ['实施城区20条道路的改造提升'] },
  { expect: [['退耕还林工程', 'level', 4, '万亩']], texts: ['完成4万亩退耕还林工程的补植、管护任务'] },
  { expect: [['竣工投产项目', 'level', 35, '个']], texts: ['抓好纺织产业园等35个拟竣工投产项目'] },
  { expect: [['法治化营商环境提升举措', 'level', 60, '项']], texts: ['实施法治化营商环境60项提升举措'] },
  {
    expect: [['纳入城乡低保、特困人员救助供养范围困难群众', 'level', 12, '万']],
    texts: ['12万困难群众纳入城乡低保、特困人员救助供养范围'],
  },
  {
    expect: [
      ['重点行业绿色化改造', 'level', 4, '个'],
      ['建成绿色工厂', 'level', 70, '个'],
    ],
    texts: ['推进纺织、有色4个重点行业绿色化改造全覆盖，建成70个绿色工厂'],
  },
  { expect: [['企业提档升级', 'level', 40, '家', null]], texts: ['推动40家企业提档升级'] },
  {
    expect: [['公路沿线和景区周边水泥企业粉尘治理', 'level', 9, '家', null]],
    texts: ['完成公路沿线和景区周边9家水泥企业粉尘治理'],
  },
  { expect: [['发放高龄补贴80岁以上低收入老年人', 'level', 46, '位', null]], texts: ['为46位80岁以上低收入老年人发放高龄补贴'] },
  { expect: [], texts: ['在262个地级市综合信用排名中位居第三', '万家企业节能低碳行动扎实推进'] },
  // money and what it is for
  {
    expect: [
      ['沅口地区危险地段群众搬迁投资', 'level', 1900, '万元', null],
      ['沅口地区危险地段群众搬迁|沅口地区危险地段群众|群众', 'level', 640, '户', null],
    ],
    texts: ['投资1900万元，对沅口地区危险地段640户群众实施搬迁'],
  },
  {
    expect: [
      ['供水、供热管网铺设工程投资', 'level', 2.1, '亿元', null],
      ['供水管网铺设工程', 'level', 24, '公里', null],
      ['供热管网铺设工程', 'level', 93, '公里', null],
    ],
    texts: ['投资2.1亿元，实施了24公里供水、93公里供热管网铺设工程'],
  },
  {
    expect: [
      ['重点项目', 'level', 48, '个', 'key_projects'],
      ['重点项目投资', 'level', 37, '亿元', 'key_project_investment'],
    ],
    texts: ['完成48个重点项目37亿元的投资计划', '完成48个重点项目37亿元的年度投资任务'],
  },
  {
    expect: [
      ['资产总额', 'level', 86, '亿元', null],
      ['融资', 'level', 19.4, '亿元', null],
    ],
    texts: ['资产总额达到86亿元，完成融资19.4亿元'],
  },
  {
    expect: [['各级财政投入', 'level', 4.2, '亿元', null]],
    texts: ['各级财政累计投入4.2亿元，组织实施了一系列民生工程'],
  },
  {
    expect: [
      ['民生工程项目', 'level', 820, '个', null],
      ['民生工程项目计划投资', 'level', 14.2, '亿元', null],
    ],
    texts: ['安排民生工程项目820个，计划完成投资14.2亿元'],
  },
  {
    expect: [
      ['供热改造投资', 'level', 0.9, '亿元', null],
      ['供热改造', 'level', 60, '万平方米', null],
    ],
    texts: ['投资0.9亿元，完成60万平方米供热改造任务'],
  },
  { expect: [['“十大民生实事”资金', 'level', 21, '亿元', null]], texts: ['连续实施“十大民生实事”、近五年累计投入资金21亿元'] },
  { expect: [['新增财力用于民生事业', 'level', 68, '%', null]], texts: ['全县新增财力的68%用于民生事业'] },
  // what brought it about
  {
    expect: [['营养改善计划惠及农村学生', 'level', 2.1, '万名', null]],
    texts: ['营养改善计划全面落实，惠及农村学生2.1万名'],
  },
  {
    expect: [
      ['消费品以旧换新带动销售', 'level', 60, '亿元', 'at_least', null],
      ['消费品以旧换新惠及消费者', 'level', 75, '万人次', null],
    ],
    texts: ['消费品以旧换新带动销售超60亿元、惠及消费者75万人次'],
  },
  {
    expect: [
      ['县级产业基金', 'level', 4, '支', null],
      ['县级产业基金带动社会投资', 'level', 10, '亿元', 'at_least', null],
    ],
    texts: ['4支县级产业基金带动社会投资超10亿元'],
  },
  // a second statement with a verb of its own, and a list that has one verb for all
  {
    expect: [['清收各类资金', 'level', 51, '亿元', null]],
    texts: ['优化支出结构、清收各类资金51亿元', '预算改革优化支出结构、清收各类资金51亿元'],
  },
  { expect: [['服务企业', 'level', 640, '家', null]], texts: ['建设外贸优品库、精准服务企业640家'] },
  {
    expect: [['取消、停止、降低标准行政事业性收费比例', 'level', 62, '%', null]],
    texts: ['取消、停止、降低标准行政事业性收费比例达到62%'],
  },
  { expect: [['燃气、排水、供水管网改造', 'level', 75, '公里', null]], texts: ['完成燃气、排水、供水管网改造75公里'] },
  { expect: [['改造城中村和旧城区片', 'level', 23, '个', null]], texts: ['改造完成城中村和旧城区片23个'] },
  // for whom, when and in whose name
  { expect: [['减税降费', 'level', 7.3, '亿元', 'tax_fee_reduction']], texts: ['为市场主体减税降费7.3亿元'] },
  {
    expect: [
      ['搬迁', 'level', 1700, '户', null],
      ['搬迁', 'level', 0.6, '万人', null],
    ],
    texts: ['“十一五”累计搬迁1700户、0.6万人'],
  },
  { expect: [['失能老人“敲门行动”服务', 'level', 13, '万人次', null]], texts: ['失能老人“敲门行动”累计服务13万人次'] },
  { expect: [['供应工业“标准地”', 'level', 1.7, '万亩', null]], texts: ['供应工业“标准地”1.7万亩'] },
  {
    expect: [['澜江国家级数据产业集聚区营业收入', 'level', 13, '亿元', null]],
    texts: ['澜江国家级数据产业集聚区营业收入达到13亿元'],
  },
  // 重点 says how something is done, or which kind of thing it is
  { expect: [['建设新优质学校', 'level', 7, '所', null]], texts: ['重点建设新优质学校7所'] },
  { expect: [['重点监测景区接待游客', 'growth', 14.2, '%', null]], texts: ['重点监测景区接待游客增长14.2%'] },
  { expect: [['重点研发项目', 'level', 33, '项', null]], texts: ['实施重点研发项目33项'] },
  // what the clause before is about owns no deed of another kind
  { expect: [['封育', 'level', 36, '万亩', null]], texts: ['开展大规模国土绿化和防沙治沙，封育36万亩'] },
  { expect: [['征地', 'level', 0.8, '万亩', null]], texts: ['完善征地政策和工作机制，共征地0.8万亩'] },
];
