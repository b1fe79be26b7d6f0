/** Two deeds on one thing, whom a work serves, and what is counted in a part of the places. */
import type { CaseGroup } from './types.js';

export const deeds: readonly CaseGroup[] = [
  {
    expect: [
      ['改造和新建乡镇卫生院', 'level', 12, '所'],
      ['改造和新建村卫生室', 'level', 36, '所'],
    ],
    texts: ['改造和新建12所乡镇卫生院、36所村卫生室', '安排资金改造和新建12所乡镇卫生院、36所村卫生室'],
  },
  {
    expect: [['维修和加固水库', 'level', 12, '座']],
    texts: ['维修和加固12座水库'],
  },
  {
    expect: [
      ['制定修订地方性法规', 'level', 8, '部'],
      ['制定修订规范性文件', 'level', 19, '件'],
    ],
    texts: ['提请审议和制定修订地方性法规8部,制定修订规范性文件19件', '制定修订地方性法规8部,制定修订规范性文件19件'],
  },
  {
    expect: [['制定、修订规范性文件', 'level', 19, '件']],
    texts: ['制定、修订规范性文件19件'],
  },
  // made alone
  {
    expect: [['规范性文件|制定规范性文件', 'level', 19, '件']],
    texts: ['制定规范性文件19件'],
  },
  {
    expect: [['受益农民', 'level', 6, '万']],
    texts: ['饮水工程使6万农民受益', '饮水工程使6万农民直接受益'],
  },
  {
    expect: [
      ['新增通客车行政村', 'level', 94, '个'],
      ['新增贫困地区通客车行政村', 'level', 58, '个'],
    ],
    texts: ['新增通客车行政村94个,其中贫困地区58个'],
  },
  // another unit is of something else
  {
    expect: [
      ['新增通客车行政村', 'level', 94, '个'],
      ['山区', 'level', 580, '公里'],
    ],
    texts: ['新增通客车行政村94个,其中山区580公里'],
  },
  {
    expect: [
      ['国有企业利润', 'growth', 12, '%'],
      ['国有企业税收', 'growth', 9, '%', null],
    ],
    texts: ['国有企业利润增长12%,税收增长9%'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 12, '%'],
      ['税收', 'growth', 9, '%', 'tax_revenue'],
    ],
    texts: ['固定资产投资增长12%,税收增长9%'],
  },
];
