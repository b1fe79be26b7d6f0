/** What was paid in, who added the value, and clauses that praise what they are about. */
import type { CaseGroup } from './types.js';

export const paidIn: readonly CaseGroup[] = [
  {
    expect: [
      ['税收', 'level', 12, '亿元', 'tax_revenue'],
      ['税收', 'growth', 5, '%', 'tax_revenue'],
    ],
    texts: ['税收入库12亿元,增长5%', '税收实际入库12亿元,增长5%'],
  },
  { expect: [['财政收入', 'level', 3, '亿元', 'local_fiscal_revenue']], texts: ['财政收入累计入库3亿元', '财政收入完成入库3亿元'] },
  { expect: [['财税收入', 'level', 3, '亿元']], texts: ['财税收入实际入库3亿元'] },
  { expect: [['项目入库', 'level', 38, '个']], texts: ['项目入库38个'] },
  { expect: [['工业增加值', 'level', 12, '亿元', 'industrial_value_added']], texts: ['工业完成增加值12亿元'] },
  { expect: [['规模以上工业增加值', 'level', 12, '亿元', 'industrial_value_added_above_scale']], texts: ['规模以上工业完成增加值12亿元'] },
  { expect: [['区属工业增加值', 'level', 12, '亿元', null]], texts: ['区属工业完成增加值12亿元'] },
  { expect: [['区属工业总产值', 'level', 12, '亿元', null]], texts: ['区属工业完成总产值12亿元'] },
  {
    expect: [['农村电商交易额', 'level', 3, '亿元']],
    texts: ['农村电商蓬勃发展,交易额达到3亿元', '农村电商迅猛发展,交易额达到3亿元', '农村电商长足发展,交易额达到3亿元'],
  },
  { expect: [['特色产业产值', 'level', 3, '亿元']], texts: ['特色产业日益壮大,产值达到3亿元', '特色产业竞相发展,产值达到3亿元'] },
  {
    expect: [
      ['接待游客', 'level', 12, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 3, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客12万人次,收入3亿元'],
  },
  {
    expect: [
      ['接待游客', 'level', 12, '万人次'],
      ['乡村旅游收入', 'level', 3, '亿元', null],
    ],
    texts: ['乡村旅游稳步发展,接待游客12万人次,收入3亿元'],
  },
];
