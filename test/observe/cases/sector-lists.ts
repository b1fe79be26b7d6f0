/** The shares of the sectors told as a list, what firms of a park make, and revenue and expenditure in one phrase. */
import type { CaseGroup } from './types.js';

export const sectorLists: readonly CaseGroup[] = [
  {
    expect: [
      ['第一产业占比', 'baseline', 11.4, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'baseline', 52.1, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'baseline', 36.5, '%', 'service_share_of_gdp'],
      ['第一产业占比', 'level', 9.5, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'level', 53.2, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'level', 37.3, '%', 'service_share_of_gdp'],
    ],
    texts: [
      '三次产业结构分别由上年的11.4%、52.1%和36.5%调整为9.5%、53.2%和37.3%',
      '三次产业比重由11.4%、52.1%、36.5%调整为9.5%、53.2%、37.3%',
    ],
  },
  // no shares of one whole
  {
    expect: [
      ['三次产业贡献率|第一产业贡献率', 'level', 6.3, '%', null],
      ['三次产业贡献率|第二产业贡献率', 'level', 32.8, '%', null],
      ['三次产业贡献率|第三产业贡献率', 'level', 60.9, '%', null],
    ],
    texts: ['三次产业贡献率为6.3%、32.8%和60.9%'],
  },
  {
    expect: [
      ['民营经济第一产业占比', 'level', 36, '%', null],
      ['民营经济第二产业占比', 'level', 24, '%', null],
      ['民营经济第三产业占比', 'level', 40, '%', null],
    ],
    texts: ['民营经济三次产业结构为36:24:40'],
  },
  {
    expect: [
      ['规上企业', 'level', 10, '户', null],
      ['园区规上企业工业总产值', 'level', 22, '亿元', null],
    ],
    texts: ['园区10户规上企业实现工业总产值22亿元'],
  },
  { expect: [['规上工业总产值', 'level', 22, '亿元', 'industrial_output_above_scale']], texts: ['规上企业实现工业总产值22亿元'] },
  {
    expect: [
      ['一般公共预算收入', 'level', 4.8, '亿元', 'general_budget_revenue'],
      ['一般公共预算支出', 'level', 20.2, '亿元', 'general_budget_expenditure'],
    ],
    texts: ['一般公共预算收入和支出分别达4.8亿元、20.2亿元'],
  },
  { expect: [['机电井|新打机电井', 'level', 1200, '眼']], texts: ['新打机电井1 200眼'] },
];
