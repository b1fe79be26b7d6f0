/** 由A增加到B: the first quantity is a baseline of the same name. */
import type { CaseGroup } from './types.js';

export const fromto: readonly CaseGroup[] = [
  // from how many, in words
  {
    expect: [['年销售收入超亿元的龙头企业|销售收入超亿元的龙头企业', 'level', 12, '家']],
    texts: ['年销售收入超亿元的龙头企业由三家增加到12家', '年销售收入超亿元的龙头企业从两家发展到12家'],
  },
  {
    expect: [
      ['地区生产总值', 'baseline', 162, '亿元'],
      ['地区生产总值', 'level', 213, '亿元'],
    ],
    texts: [
      '地区生产总值由162亿元增加到213亿元',
      '地区生产总值从162亿元提高到213亿元',
      '地区生产总值由2020年的162亿元增加到2024年的213亿元',
      '地区生产总值由162亿元增至213亿元',
      '地区生产总值由162亿元增长到213亿元',
    ],
  },
  {
    expect: [
      ['森林覆盖率', 'baseline', 31.2, '%'],
      ['森林覆盖率', 'level', 33.6, '%'],
    ],
    texts: ['森林覆盖率由31.2%提高到33.6%', '森林覆盖率从31.2%提升至33.6%', '森林覆盖率由2020年的31.2%提高到33.6%'],
  },
  {
    expect: [
      ['城乡居民收入比', 'baseline', 1.92, '', 'urban_rural_income_ratio'],
      ['城乡居民收入比', 'level', 1.89, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城乡居民收入比由1.92缩小到1.89', '城乡居民收入比从1.92缩小至1.89', '城乡居民收入比由1.92下降到1.89'],
  },
  {
    expect: [
      ['城乡收入倍差', 'baseline', 1.92, '', 'urban_rural_income_ratio'],
      ['城乡收入倍差', 'level', 1.89, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城乡收入倍差由1.92缩小到1.89', '城乡收入倍差由2020年的1.92缩小到1.89'],
  },
  {
    expect: [
      ['居民消费价格指数', 'level', 102, '', 'cpi'],
      ['居民消费价格指数', 'growth', 1.2, '%', 'cpi'],
    ],
    texts: ['居民消费价格指数为102，居民消费价格指数上涨1.2%', '居民消费价格指数102，居民消费价格指数上涨1.2%'],
  },
  { expect: [['居民消费价格指数', 'level', 102, '', 'at_most', 'cpi']], texts: ['居民消费价格指数控制在102以内'] },
  {
    expect: [
      ['行政许可事项', 'baseline', 428, '项'],
      ['行政许可事项', 'level', 173, '项'],
    ],
    texts: ['行政许可事项由428项精简至173项', '行政许可事项由428项压减到173项', '将行政许可事项由428项减少到173项'],
  },
  {
    expect: [
      ['建成区面积', 'baseline', 16, '平方公里'],
      ['建成区面积', 'level', 21, '平方公里'],
    ],
    texts: ['建成区面积由16平方公里拓展到21平方公里', '建成区面积从16平方公里扩大到21平方公里'],
  },
  {
    expect: [
      ['城乡低保标准', 'baseline', 610, '元'],
      ['城乡低保标准', 'level', 680, '元'],
    ],
    texts: ['城乡低保标准由每月610元提高到680元', '城乡低保标准从每人每月610元提高到680元', '将城乡低保标准由610元提高到680元'],
  },
  {
    expect: [
      ['规模以上工业企业', 'baseline', 76, '家'],
      ['规模以上工业企业', 'level', 163, '家'],
    ],
    texts: ['规模以上工业企业由76家增至163家', '规模以上工业企业从76家发展到163家'],
  },
  {
    expect: [
      ['单位电耗', 'baseline', 320, '千瓦时'],
      ['单位电耗', 'level', 290, '千瓦时'],
    ],
    texts: ['单位电耗由320千瓦时降至290千瓦时'],
  },
  {
    expect: [
      ['居民医保财政补助标准', 'baseline', 610, '元'],
      ['居民医保财政补助标准', 'level', 640, '元'],
    ],
    texts: ['居民医保财政补助标准由610元提高到640元'],
  },
  // 由 and 从 that bring no earlier level
  { expect: [['铺设供水管网|供水管网', 'level', 36, '公里']], texts: ['由财政出资铺设供水管网36公里'] },
  { expect: [['引进人才', 'level', 120, '人']], texts: ['从高校引进人才120人', '从省外引进人才120人'] },
  { expect: [], texts: ['项目审批时限压缩到15个工作日'] },
  { expect: [['粮食总产量', 'level', 31, '万吨']], texts: ['粮食总产量由降转增，达到31万吨'] },
  { expect: [['高新技术企业', 'level', 96, '家']], texts: ['高新技术企业增加到96家', '高新技术企业发展到96家'] },
  // whose share it is stands in the clause before
  {
    expect: [
      ['海洋经济', 'growth', 8, '%'],
      ['海洋经济占全市比重', 'baseline', 7.2, '%'],
      ['海洋经济占全市比重', 'level', 7.4, '%'],
    ],
    texts: ['海洋经济增长8%，占全市比重由7.2%提升至7.4%', '海洋经济增长8%，占全市比重从7.2%提升至7.4%'],
  },
  {
    expect: [
      ['清洁能源占比', 'baseline', 31, '%'],
      ['清洁能源占比', 'level', 54, '%'],
    ],
    texts: ['清洁能源占比由31%提升至54%'],
  },
  {
    expect: [
      ['道路交通指数', 'baseline', 6.32, ''],
      ['道路交通指数', 'level', 6.08, ''],
    ],
    texts: ['道路交通指数从6.32下降至6.08', '道路交通指数由6.32降至6.08'],
  },
  // two in one word, each with its earlier level
  {
    expect: [
      ['城镇居民人均可支配收入', 'baseline', 21500, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'baseline', 8600, '元', 'disposable_income_per_capita_rural'],
      ['城镇居民人均可支配收入', 'level', 32800, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 13900, '元', 'disposable_income_per_capita_rural'],
      ['城镇居民人均可支配收入', 'avg_growth', 8.8, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'avg_growth', 10.1, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民人均可支配收入分别由21500元、8600元增加到32800元、13900元,年均增长8.8%和10.1%'],
  },
];
