/** Names of which one figure or one head is told: places, indicators, measures, works; and which of those counted for whom. */
import type { CaseGroup } from './types.js';

const growths = [
  ['生产总值', 'growth', 100, '%', 'gdp'],
  ['财政总收入', 'growth', 100, '%'],
  ['外贸出口', 'growth', 100, '%', 'exports'],
  ['工业园建成区面积', 'growth', 100, '%', null],
] as const;

export const listsOfNames: readonly CaseGroup[] = [
  // places with names of other lengths share the head behind the last
  {
    expect: [
      ['林溪市财政收入', 'level', 3, '亿元', 'at_least', null],
      ['澜县财政收入', 'level', 3, '亿元', 'at_least', null],
    ],
    texts: ['林溪市和澜县财政收入均突破3亿元', '林溪市、澜县财政收入均突破3亿元'],
  },
  {
    expect: [
      ['澜县财政收入', 'level', 3, '亿元', 'at_least', null],
      ['云溪旗财政收入', 'level', 3, '亿元', 'at_least', null],
    ],
    texts: ['澜县和云溪旗财政收入均突破3亿元'],
  },
  {
    expect: [
      ['林溪市地区生产总值', 'growth', 5, '%', null],
      ['澜县地区生产总值', 'growth', 6, '%', null],
    ],
    texts: ['林溪市、澜县地区生产总值分别增长5%和6%'],
  },
  {
    expect: [
      ['东河区财政收入', 'growth', 5, '%', null],
      ['西坪开发区财政收入', 'growth', 6, '%', null],
    ],
    texts: ['东河区、西坪开发区财政收入分别增长5%和6%'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城镇、农村居民人均可支配收入分别增长5%和6%'],
  },
  // a growth told of indicators that the catalogue knows, but for one of them
  { expect: growths, texts: ['生产总值、财政总收入、外贸出口、工业园建成区面积在“十三五”末基础上实现翻番'] },
  { expect: [['茶叶、桑蚕、花卉、苗木', 'growth', 100, '%', null]], texts: ['茶叶、桑蚕、花卉、苗木实现翻番'] },
  // measures by their purpose, with the head behind the last
  {
    expect: [
      ['稳增长措施', 'level', 36, '条'],
      ['纾困助企措施', 'level', 21, '条'],
      ['工业企业扩产措施', 'level', 12, '条'],
    ],
    texts: ['出台稳增长36条、纾困助企21条、工业企业扩产12条等措施'],
  },
  {
    expect: [
      ['稳增长政策', 'level', 36, '条'],
      ['金融支持民营经济政策', 'level', 21, '条'],
    ],
    texts: ['推出稳增长36条、金融支持民营经济21条等一揽子政策'],
  },
  {
    expect: [
      ['稳增长举措', 'level', 36, '条'],
      ['扩内需举措', 'level', 21, '条'],
    ],
    texts: ['推出稳增长36条、扩内需21条等举措'],
  },
  // ways and roads are not measures
  {
    expect: [
      ['修建道路', 'level', 3, '条'],
      ['铺设管线', 'level', 2, '条'],
    ],
    texts: ['修建道路3条、铺设管线2条等工程'],
  },
  // measures that lower something are counted
  { expect: [['降低企业经营成本措施', 'level', 26, '条']], texts: ['出台降低企业经营成本26条措施'] },
  { expect: [['企业负担举措|减轻企业负担举措', 'level', 18, '条']], texts: ['推出减轻企业负担举措18条'] },
  { expect: [['企业负担政策|减轻企业负担政策', 'level', 18, '条']], texts: ['推出减轻企业负担政策18条'] },
  { expect: [['企业负担办法|减轻企业负担办法', 'level', 18, '条']], texts: ['推出减轻企业负担办法18条'] },
  { expect: [['压减炼铁产能|炼铁产能', 'change', -18, '万吨']], texts: ['压减炼铁产能18万吨'] },
  // among works that are not counted
  {
    expect: [['健康驿站', 'level', 2, '个']],
    texts: ['县第二医院、2个健康驿站、检测基地二期工程建成投用', '第二医院、2个健康驿站、文化馆二期工程建成投用'],
  },
  { expect: [['文化、体育场馆', 'level', 2, '个']], texts: ['2个文化、体育场馆建成投用'] },
  // which of those for whom something was done
  {
    expect: [['高中阶段学生营养计划', 'level', 1200, '名']],
    texts: ['对全县高中阶段1200名学生实施营养计划', '为高中阶段1200名学生实施营养计划'],
  },
  { expect: [['农村水井管护', 'level', 1, '万口']], texts: ['对农村1万口水井实施管护'] },
  { expect: [['城区道路改造', 'level', 20, '条']], texts: ['对城区20条道路进行改造'] },
  // both counts are of those brought along
  {
    expect: [
      ['光伏项目带动', 'level', 310, '户'],
      ['光伏项目带动', 'level', 900, '人'],
    ],
    texts: ['光伏项目带动310户900人稳定获益'],
  },
  {
    expect: [
      ['小额信贷资金', 'level', 230, '万元'],
      ['小额信贷资金惠及', 'level', 160, '户'],
      ['小额信贷资金惠及', 'level', 380, '人'],
    ],
    texts: ['发放小额信贷资金230万元，惠及160户380人'],
  },
  {
    expect: [
      ['小额信贷贷款', 'level', 230, '万元'],
      ['小额信贷贷款惠及', 'level', 160, '户'],
    ],
    texts: ['发放小额信贷贷款230万元，惠及160户'],
  },
  {
    expect: [
      ['改造老旧小区', 'level', 12, '个'],
      ['改造老旧小区', 'level', 3800, '户'],
    ],
    texts: ['改造老旧小区12个，惠及3800户'],
  },
];
