/** Trade and work abroad, and what firms pay: whose a turnover, a contract or a tax is. */
import type { CaseGroup } from './types.js';

export const tradeAbroad: readonly CaseGroup[] = [
  {
    expect: [
      ['服务贸易进出口额', 'level', 5, '亿美元', 'at_least', 'service_trade'],
      ['服务贸易进出口额', 'growth', 25, '%', 'service_trade'],
    ],
    texts: ['服务贸易规模快速扩大，进出口额超过5亿美元，增长25%'],
  },
  {
    expect: [['进出口额', 'level', 5, '亿美元', 'foreign_trade']],
    texts: ['服务贸易快速增长；全县进出口额达5亿美元'],
  },
  {
    expect: [
      ['对外承包工程完成营业额', 'level', 17.4, '亿美元', 'overseas_contracting'],
      ['对外承包工程新签合同额', 'level', 44.5, '亿美元', null],
    ],
    texts: ['对外承包工程完成营业额17.4亿美元，新签合同额44.5亿美元'],
  },
  {
    expect: [
      ['对外劳务合作营业额', 'level', 20.1, '亿美元', null],
      ['对外劳务合作营业额', 'growth', 10, '%', null],
    ],
    texts: ['对外劳务合作完成营业额20.1亿美元，增长10%', '对外劳务合作实现营业额20.1亿美元，增长10%'],
  },
  {
    expect: [
      ['规上工业企业税收', 'level', 1.11, '亿元', null],
      ['规上工业企业税收', 'growth', 38.5, '%', null],
    ],
    texts: ['规上工业企业实现入库税收1.11亿元，增长38.5%', '规上工业企业实现税收1.11亿元，增长38.5%'],
  },
  { expect: [['税收', 'level', 1.11, '亿元', 'tax_revenue']], texts: ['全县实现税收1.11亿元', '全年实现入库税收1.11亿元'] },
];
