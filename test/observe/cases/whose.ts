/** Bare heads whose owner stands in the clause before, or in front of a verb of being there. */
import type { CaseGroup } from './types.js';

export const whose: readonly CaseGroup[] = [
  { expect: [['支持各类项目', 'level', 900, '个', 'at_least']], texts: ['支持各类项目900余个'] },
  { expect: [['各类市场', 'level', 90, '个']], texts: ['各类市场90个'] },
  {
    expect: [
      ['先导区', 'level', 8, '个'],
      ['先导区集聚产业链核心企业', 'level', 120, '家', 'at_least'],
    ],
    texts: ['首批8个先导区集聚产业链核心企业超120家'],
  },
  {
    expect: [
      ['建成试运转煤矿', 'level', 12, '处'],
      ['建成试运转煤矿新增产能', 'level', 1200, '万吨'],
    ],
    texts: ['12处煤矿建成试运转、新增产能1200万吨'],
  },
  // of no works that were counted
  {
    expect: [
      ['煤炭产量', 'level', 3600, '万吨'],
      ['新增产能', 'level', 1200, '万吨'],
    ],
    texts: ['煤炭产量3600万吨、新增产能1200万吨'],
  },
  {
    expect: [
      ['城镇居民人均收入', 'avg_growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均收入', 'avg_growth', 7, '%', 'disposable_income_per_capita_rural'],
      ['城乡居民收入比', 'level', 2.3, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城乡居民人均收入年均增长5%、7%,收入比缩小至2.3'],
  },
  {
    expect: [
      ['国内游客人次', 'growth', 5, '%'],
      ['国内游客总花费', 'growth', 7, '%', null],
    ],
    texts: ['国内游客人次、总花费增长5%、7%', '国内游客人次、总花费分别增长5%、7%'],
  },
  // of all visitors
  {
    expect: [
      ['接待游客人次', 'growth', 5, '%', 'tourist_arrivals'],
      ['总花费', 'growth', 7, '%', 'tourism_revenue'],
    ],
    texts: ['接待游客人次、总花费增长5%、7%'],
  },
  {
    expect: [['“高效办成一件事”年度重点事项办件', 'level', 300, '万件', 'at_least']],
    texts: ['“高效办成一件事”年度重点事项办件超300万件'],
  },
  { expect: [['高校“双一流”创建', 'level', 5, '所']], texts: ['5所高校“双一流”创建深入推进'] },
  {
    expect: [
      ['“政通办”用户', 'level', 2000, '万', 'at_least'],
      ['“政通办”月访问量', 'level', 900, '万人次'],
    ],
    texts: ['“政通办”用户突破2000万、月访问量稳定在900万人次'],
  },
];
