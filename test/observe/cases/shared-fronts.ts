/** What later names of a list share with the first in front, and what they say themselves. */
import type { CaseGroup } from './types.js';

export const sharedFronts: readonly CaseGroup[] = [
  {
    expect: [
      ['对中亚进出口', 'growth', 7, '%', null],
      ['对东盟进出口', 'growth', 8, '%', null],
    ],
    texts: ['对中亚、东盟进出口分别增长7%和8%', '对中亚、对东盟进出口分别增长7%和8%'],
  },
  {
    expect: [
      ['限额以上通讯器材零售额', 'growth', 7, '%', null],
      ['限额以上家用电器零售额', 'growth', 8, '%', null],
    ],
    texts: ['限额以上通讯器材、家用电器零售额分别增长7%和8%', '限额以上通讯器材、限额以上家用电器零售额分别增长7%和8%'],
  },
  {
    expect: [
      ['限额以上通讯器材零售额', 'growth', 7, '%', null],
      ['社会消费品零售额', 'growth', 8, '%', 'retail_sales'],
    ],
    texts: ['限额以上通讯器材零售额、社会消费品零售额分别增长7%和8%'],
  },
  {
    expect: [
      ['限额以上通讯器材零售额', 'growth', 7, '%', null],
      ['餐饮收入', 'growth', 8, '%'],
    ],
    texts: ['限额以上通讯器材零售额、餐饮收入分别增长7%和8%'],
  },
  {
    expect: [
      ['县级公用经费', 'growth', -7, '%', null],
      ['市级一般性支出', 'growth', -8, '%', null],
    ],
    texts: ['县级公用经费和市级一般性支出分别下降7%和8%'],
  },
  {
    expect: [
      ['县级公用经费', 'growth', -7, '%', null],
      ['全市一般性支出', 'growth', -8, '%'],
    ],
    texts: ['县级公用经费和全市一般性支出分别下降7%和8%'],
  },
  {
    expect: [
      ['参加养老保险人数', 'level', 5, '万人', 'pension_insured'],
      ['参加失业保险人数', 'level', 3, '万人', 'unemployment_insured'],
    ],
    texts: ['参加养老保险、失业保险人数分别达到5万人和3万人', '参加养老保险、参加失业保险人数分别达到5万人和3万人'],
  },
  {
    expect: [
      ['参加养老保险人数', 'level', 5, '万人', 'pension_insured'],
      ['住房公积金缴存人数', 'level', 3, '万人', null],
    ],
    texts: ['参加养老保险和住房公积金缴存人数分别达到5万人和3万人'],
  },
  // in the country both, but only where the catalogue knows the rate so
  {
    expect: [
      ['农村自来水普及率', 'level', 95, '%', 'rural_tap_water_rate'],
      ['农村卫生厕所普及率', 'level', 88, '%', 'rural_toilet_rate'],
    ],
    texts: ['农村自来水、卫生厕所普及率分别达到95%、88%'],
  },
  {
    expect: [
      ['城镇职工大病报销限额', 'level', 30, '万元', null],
      ['农牧民大病报销限额', 'level', 20, '万元', null],
    ],
    texts: ['城镇职工和农牧民大病报销限额分别提高到30万元和20万元'],
  },
];
