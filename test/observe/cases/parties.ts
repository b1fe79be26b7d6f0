/** With whom something is done, and trade with partners: the word before a party stays where the party does. */
import type { CaseGroup } from './types.js';

export const parties: readonly CaseGroup[] = [
  { expect: [['对共建国家进出口占全省比重', 'level', 38, '%']], texts: ['对共建国家进出口占全省比重提高到38%'] },
  {
    expect: [
      ['对中亚出口', 'growth', 12, '%'],
      ['对东盟出口', 'growth', 20, '%'],
    ],
    texts: ['对中亚、东盟出口增长12%、20%', '对中亚、东盟出口分别增长12%、20%'],
  },
  // 对外 is no partner
  {
    expect: [
      ['对外贸易', 'growth', 5, '%', 'foreign_trade'],
      ['利用外资', 'growth', 6, '%'],
    ],
    texts: ['对外贸易、利用外资分别增长5%、6%'],
  },
  { expect: [['与海外城市缔结友城数量', 'level', 76, '对']], texts: ['与海外城市缔结友城数量达76对'] },
  { expect: [['向社会资本推介重点项目', 'level', 120, '个']], texts: ['向社会资本推介重点项目120个'] },
  { expect: [['凭技术成果晋升职称', 'level', 86, '人']], texts: ['86人凭技术成果晋升职称'] },
  // a verb that parts its object from whom it is for takes the party along
  { expect: [['引进博士', 'level', 60, '名']], texts: ['从省外引进博士60名'] },
  {
    expect: [
      ['实际使用内资', 'growth', 8, '%', 'domestic_capital_utilized'],
      ['实际使用外资', 'growth', 5, '%', 'foreign_investment_utilized'],
    ],
    texts: ['实际使用内外资分别增长8%、5%'],
  },
  // sales of shops above the quota, whatever they sell
  {
    expect: [
      ['限额以上粮油食品零售额', 'growth', 4, '%'],
      ['限额以上通讯器材零售额', 'growth', 30, '%'],
      ['限额以上家用电器零售额', 'growth', 12, '%'],
    ],
    texts: ['限额以上粮油食品、通讯器材、家用电器零售额分别增长4%、30%、12%'],
  },
  {
    expect: [
      ['限额以上零售额', 'growth', 7, '%'],
      ['社会消费品零售总额', 'growth', 5, '%', 'retail_sales'],
    ],
    texts: ['限额以上零售额、社会消费品零售总额分别增长7%、5%'],
  },
];
