/** Heads, deeds and places that belong to a figure, and such as do not. */
import type { CaseGroup } from './types.js';

export const keptOrLeft: readonly CaseGroup[] = [
  {
    expect: [
      ['成交量', 'growth', 3, '%'],
      ['成交额', 'growth', 5, '%'],
    ],
    texts: ['成交量增长3%,成交额增长5%'],
  },
  {
    expect: [
      ['水产品成交量', 'growth', 3, '%'],
      ['水产品成交额', 'growth', 5, '%'],
    ],
    texts: ['水产品成交量增长3%,成交额增长5%'],
  },
  {
    expect: [
      ['工业增加值', 'level', 26, '亿元', 'industrial_value_added'],
      ['工业增加值占比', 'level', 38, '%', 'industry_share_of_gdp'],
    ],
    texts: ['工业增加值26亿元、占比38%'],
  },
  {
    expect: [
      ['增加绿地', 'level', 20, '万平方米'],
      ['新建停车位', 'level', 3000, '个', 'parking_spaces.new'],
    ],
    texts: ['增加绿地20万平方米、新建停车位3000个'],
  },
  {
    expect: [['重点人群门诊量', 'level', 97, '%']],
    texts: ['覆盖医疗机构97%的重点人群门诊量'],
  },
  {
    expect: [
      ['港口接待邮轮', 'level', 91, '艘次'],
      ['进出港', 'level', 30, '万人次'],
    ],
    texts: ['港口接待邮轮91艘次、进出港30万人次'],
  },
  {
    expect: [['重要道路', 'level', 58, '条']],
    texts: ['维修改造平安路、友好路等58条的重要道路'],
  },
  {
    expect: [['债务化解', 'level', 3, '亿元']],
    texts: ['完成3亿元债务化解目标'],
  },
  {
    expect: [['规模母基金', 'level', 20, '支']],
    texts: ['组建20支规模母基金'],
  },
  {
    expect: [
      ['小微企业', 'level', 12000, '户'],
      ['首贷', 'level', 160, '笔'],
    ],
    texts: ['12000户小微企业获得首贷160笔'],
  },
  {
    expect: [
      ['重点产业链项目', 'level', 9, '个'],
      ['重点产业链项目占比', 'level', 72, '%'],
    ],
    texts: ['9个重点产业链项目占比72%'],
  },
  {
    expect: [['市', 'level', 16, '个']],
    texts: ['实现16个市全覆盖'],
  },
  {
    expect: [
      ['投资', 'level', 900, '万元'],
      ['设备', 'level', 3, '万元'],
    ],
    texts: ['投资900万元购置设备3万元'],
  },
  {
    expect: [
      ['资金', 'level', 90, '亿元'],
      ['住宅楼改造', 'level', 50, '栋'],
    ],
    texts: ['资金90亿元,完成50栋住宅楼改造'],
  },
  {
    expect: [
      ['投资', 'level', 1000, '亿元', 'about'],
      ['旅游公路', 'level', 1.3, '万公里'],
    ],
    texts: ['投资近千亿元、全长1.3万公里旅游公路'],
  },
  {
    expect: [
      ['投资', 'level', 1000, '亿元', 'about'],
      ['旅游公路', 'level', 1.3, '万公里', 'about'],
    ],
    texts: ['投资近千亿元、1.3万公里的旅游公路'],
  },
  {
    expect: [],
    texts: ['优秀教师后20位'],
  },
];
