/** Words beside a figure that say how, by what means or for what use, and are no part of its name. */
import type { CaseGroup } from './types.js';

export const readPast: readonly CaseGroup[] = [
  { expect: [['民生工程项目计划投资', 'level', 14, '亿元']], texts: ['民生工程项目计划完成投资14亿元'] },
  { expect: [['县级土地储备', 'level', 1500, '亩', 'at_least']], texts: ['县级土地储备动态保持在1500亩以上'] },
  { expect: [['行政许可事项', 'level', 120, '项']], texts: ['行政许可事项缩减到120项', '行政许可事项精减至120项'] },
  {
    expect: [
      ['国有企业招聘', 'level', 2000, '人'],
      ['招募志愿者', 'level', 500, '名'],
    ],
    texts: ['采取国有企业招聘2000人、招募志愿者500名等举措,促进就业', '五是采取国有企业招聘2000人、招募志愿者500名等举措'],
  },
  {
    expect: [
      ['工业产销率', 'level', 95, '%'],
      ['工业产销率', 'change', 4.2, '个百分点'],
    ],
    texts: ['工业产销率达到95%,较年初最低时回升4.2个百分点'],
  },
  {
    expect: [['县级工业园区', 'level', 3, '个']],
    texts: ['加快东区、南区、北区3个县级工业园区建设步伐', '以东区、南区、北区3个县级工业园区为载体,加快产业集聚'],
  },
  { expect: [['省级经开区', 'level', 3, '个']], texts: ['东区、南区、北区3个省级经开区考核排名进步明显'] },
  { expect: [['周边口岸', 'level', 5, '个']], texts: ['强化与周边5个口岸的协作联动'] },
  {
    expect: [
      ['建设高速公路', 'level', 2, '条'],
      ['国省道', 'level', 4, '条'],
    ],
    texts: ['建设2条高速公路、4条国省道在内的综合运输体系'],
  },
  // the same words inside a name
  { expect: [['“互联网+考核”项目', 'level', 3, '个']], texts: ['实施3个“互联网+考核”项目'] },
  { expect: [['行政许可事项', 'change', -46, '项']], texts: ['削减行政许可事项46项'] },
  { expect: [['国际合作项目', 'level', 5, '个']], texts: ['实施5个国际合作项目'] },
  {
    expect: [
      ['民生工程项目', 'level', 1736, '个'],
      ['民生工程项目计划投资', 'level', 16, '亿元'],
    ],
    texts: ['安排民生工程项目1736个,计划完成投资16亿元'],
  },
  { expect: [], texts: ['供水水质达到国家106项卫生标准'] },
  { expect: [['国家标准', 'level', 6, '项']], texts: ['制定国家标准6项'] },
];
