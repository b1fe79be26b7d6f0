/** What follows a count is a claim about it: the noun alone names it, never half of the predicate. */
import type { CaseGroup } from './types.js';

export const claims: readonly CaseGroup[] = [
  { expect: [['解决饮水安全问题|安全饮水|饮水安全群众|群众饮水安全', 'level', 3.2, '万人', null]], texts: ['解决了3.2万人的饮水安全问题'] },
  { expect: [['高山区群众|搬出大山群众|高山区群众搬出大山', 'level', 5.9, '万', null]], texts: [], todo: ['5.9万高山区群众搬出大山'] },
  {
    expect: [['住房困难群众', 'level', 1200, '户', null]],
    texts: [],
    todo: ['1200户住房困难群众圆了安居梦', '1200户住房困难群众搬进新居'],
  },
  { expect: [['摘帽贫困村|贫困村', 'level', 18, '个', null]], texts: ['18个贫困村顺利摘帽'] },
  { expect: [['脱贫', 'level', 8600, '人', 'poverty_relief']], texts: ['8600人实现脱贫'] },
  {
    expect: [
      ['建档立卡贫困人口', 'level', 96, '户'],
      ['建档立卡贫困人口', 'level', 177, '人'],
    ],
    texts: ['96户177人建档立卡贫困人口稳定脱贫'],
  },
  { expect: [['民营企业|重点民营企业', 'level', 10, '家', null]], texts: ['为10家重点民营企业量身定制了政策礼包'] },
  {
    expect: [
      ['转型发展项目', 'level', 31, '个', null],
      ['绿色技改项目', 'level', 44, '个', null],
    ],
    texts: ['31个转型发展项目和44个绿色技改项目有序实施'],
  },
  { expect: [['居民服务事项|一卡通办居民服务事项', 'level', 113, '项', null]], texts: ['113项居民服务事项实现一卡通办'] },
  { expect: [['文艺作品', 'level', 21, '部', null]], texts: [], todo: ['21部文艺作品获省级以上奖项'] },
  { expect: [['排污口|整治排污口', 'level', 36, '个', null]], texts: ['36个排污口完成整治'] },
  {
    expect: [
      ['乡镇总体规划|乡镇规划', 'level', 8, '个', null],
      ['村庄规划', 'level', 97, '个', null],
    ],
    texts: [],
    todo: ['编制完成8个乡镇总体规划和97个村庄规划'],
  },
  { expect: [['突出生态环境问题', 'level', 31, '个', null]], texts: ['31个突出生态环境问题全部完成整改'] },
  { expect: [['行政许可事项', 'level', 130, '项']], texts: ['行政许可事项缩减到130项'] },
  {
    expect: [
      ['燃煤锅炉改造', 'level', 32, '座'],
      ['供热管网更新', 'level', 16, '公里'],
      ['换热站建设', 'level', 5, '座'],
    ],
    texts: ['完成32座燃煤锅炉改造、16公里供热管网更新、5座换热站建设'],
  },
  {
    expect: [
      ['公办幼儿园', 'level', 6, '所'],
      ['中小学|投入使用中小学', 'level', 9, '所'],
    ],
    texts: ['6所公办幼儿园、9所中小学投入使用'],
  },
  // a claim that names the class: the class is the name
  { expect: [['获批省级示范区|获批省级示范区园区|省级示范区', 'level', 2, '个', null]], texts: ['2个园区获批省级示范区'] },
  { expect: [['晋升国家级高新技术企业|晋升国家级高新技术企业公司', 'level', 4, '家', null]], texts: ['4家公司晋升国家级高新技术企业'] },
  { expect: [['创成省级卫生乡镇|省级卫生乡镇', 'level', 3, '个', null]], texts: ['3个乡镇创成省级卫生乡镇'] },
];
