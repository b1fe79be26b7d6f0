/** Verbs without which a name would mean another figure. */
import type { CaseGroup } from './types.js';

export const keptVerbs: readonly CaseGroup[] = [
  // those added, and not what there is
  { expect: [['增加普惠性养老床位', 'level', 260, '张', null]], texts: ['增加普惠性养老床位260张', '扩大覆盖面，增加普惠性养老床位260张'] },
  {
    expect: [
      ['增加绿地', 'level', 20, '万平方米'],
      ['增加停车位', 'level', 300, '个'],
    ],
    texts: ['增加绿地20万平方米、停车位300个'],
  },
  { expect: [['接待游客', 'growth', 6, '%', 'tourist_arrivals']], texts: ['接待游客增加6%'] },
  { expect: [['公园', 'change', 6, '个']], texts: ['公园增加6个'] },
  { expect: [['财政资金', 'level', 2, '亿元']], texts: ['增加财政资金2亿元'] },
  // the verb before the examples
  { expect: [['维修改造重要道路', 'level', 18, '条']], texts: ['维修改造平安路、友好路等18条重要道路'] },
  { expect: [['消除积水点位', 'level', 6, '处']], texts: ['消除松林里、柏苑等6处积水点位'] },
  {
    expect: [
      ['新建提升城市公园', 'level', 13, '座'],
      ['新建提升口袋公园', 'level', 27, '个'],
    ],
    texts: ['新建提升柳湖、梅溪等13座城市公园和27个口袋公园'],
  },
  { expect: [['改造老旧小区', 'level', 21, '个', 'renovated_communities']], texts: ['改造和平里、柏苑等21个老旧小区'] },
  { expect: [['道路改造工程', 'level', 3, '项']], texts: ['改造平安路、友好路等3项道路改造工程'] },
  { expect: [['文旅项目', 'level', 4, '个']], texts: ['推进云岭、柳湖等4个文旅项目'] },
  { expect: [['口袋公园', 'level', 5, '个', 'pocket_parks']], texts: ['建设平安路、友好路等5个口袋公园'] },
  // the deed of a list
  {
    expect: [
      ['客运港接待邮轮', 'level', 31, '艘次'],
      ['客运港接待旅客', 'level', 6, '万人次'],
    ],
    texts: ['客运港接待邮轮31艘次、旅客6万人次'],
  },
  {
    expect: [
      ['招募志愿者', 'level', 300, '名'],
      ['招募社区助理', 'level', 200, '名'],
    ],
    texts: ['招募志愿者300名、社区助理200名'],
  },
  {
    expect: [
      ['修改废止和宣布失效政府规章', 'level', 4, '部'],
      ['修改废止和宣布失效规范性文件', 'level', 12, '件'],
    ],
    texts: ['修改废止和宣布失效政府规章4部、规范性文件12件'],
  },
  {
    expect: [
      ['接待游客', 'level', 86, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 7, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客86万人次、旅游收入7亿元'],
  },
];

/** What is said of those that are counted, and what no longer belongs to the name. */
export const saidOfThem: readonly CaseGroup[] = [
  // for whom
  { expect: [['发放高龄津贴老年人', 'level', 8700, '名']], texts: ['为8700名老年人发放高龄津贴'] },
  { expect: [['发放高龄津贴80岁以上老年人', 'level', 8700, '名']], texts: ['为8700名80岁以上老年人发放高龄津贴'] },
  {
    expect: [['配备中医康复、“治未病”诊疗设备县级中医医院', 'level', 14, '所']],
    texts: ['为14所县级中医医院配备中医康复、“治未病”诊疗设备'],
  },
  {
    expect: [['配备刷脸支付终端社区卫生服务中心、乡镇卫生院', 'level', 60, '家', 'about']],
    texts: ['为60家左右社区卫生服务中心、乡镇卫生院配备刷脸支付终端'],
  },
  { expect: [['发放拐杖、轮椅和盲杖残疾人', 'level', 46, '名']], texts: ['为46名残疾人免费发放拐杖、轮椅和盲杖'] },
  // a list that they are put on
  {
    expect: [['纳入高等学校设置“十四五”规划中期调整重大项目', 'level', 7, '个']],
    texts: ['临澜美术学院等7个重大项目纳入高等学校设置“十四五”规划中期调整'],
  },
  // praise
  { expect: [['驻县大院大所', 'level', 6, '家']], texts: ['6家驻县大院大所聚力赋能'] },
  { expect: [['标志性产业链', 'level', 9, '条']], texts: ['9条标志性产业链立起制造业强县“四梁八柱”'] },
  { expect: [['新场景消费试点', 'level', 3, '个']], texts: ['发挥3个新场景消费试点作用'] },
  // the work goes on
  { expect: [['分类桶站规范化提升', 'level', 570, '个']], texts: ['完成570个分类桶站规范化提升'] },
  { expect: [['实施挥发性有机物等治理提升企业', 'level', 20, '家']], texts: ['20家企业实施挥发性有机物等治理提升'] },
  { expect: [['城镇化率', 'change', 2, '个百分点', 'urbanization_rate']], texts: ['城镇化率提升2个百分点'] },
  // where they are
  { expect: [['新建群众身边的运动场地和健身设施', 'level', 16, '处']], texts: ['新建16处群众身边的运动场地和健身设施'] },
  { expect: [['专业园区', 'level', 8, '个']], texts: ['谋划8个专业园区的规划建设、改造提升和招商引资'] },
];
