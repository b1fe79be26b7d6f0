/** What one condition of a rule tells apart: brackets, lost marks, capital, places whose name ends like an adverb. */
import type { CaseGroup } from './types.js';

export const singleConditions: readonly CaseGroup[] = [
  // how far a share is behind another area's: the share is compared, and not its growth
  {
    expect: [
      ['研发投入强度', 'level', 2.5, '%', 'rd_intensity'],
      ['研发投入强度高于全省', 'gap', 0.2, '个百分点'],
    ],
    texts: ['研发投入强度2.5%,高于全省0.2个百分点'],
  },
  // the capital told before is no other investment's
  {
    expect: [
      ['实际利用外资', 'level', 2, '亿美元', 'foreign_investment_utilized'],
      ['实际利用外资', 'growth', 7, '%', 'foreign_investment_utilized'],
      ['固定资产投资', 'level', 388, '亿元', 'fixed_asset_investment'],
      ['固定资产投资', 'growth', 4, '%', 'fixed_asset_investment'],
    ],
    texts: ['实际利用外资2亿美元,增长7%;固定资产投资388亿元,增长4%'],
  },
  {
    expect: [
      ['合同利用外资', 'level', 2, '亿美元', 'contracted_foreign_investment'],
      ['实际到位外资', 'level', 1.2, '亿美元', 'foreign_investment_utilized'],
      ['固定资产投资', 'level', 388, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['合同利用外资2亿美元,实际到位1.2亿美元,固定资产投资388亿元'],
  },
  // from where to where stands in a bracket, which is no part of the name
  {
    expect: [['滨河大道和环湖路改建工程投资', 'level', 5, '亿元']],
    texts: ['投资5亿元的滨河大道(临澜至西岭段)和环湖路改建工程进展顺利'],
  },
  {
    expect: [['城区供水管网改造', 'level', 12, '公里']],
    texts: ['城区供水管网(新城片区以北)改造12公里'],
  },
  // a list that they are in, and a prize that someone gave them
  {
    expect: [['被列为国家级传统村落村', 'level', 13, '个']],
    texts: ['13个村被列为国家级传统村落'],
  },
  {
    expect: [['被授予“二级英模”称号民警', 'level', 6, '名']],
    texts: ['6名民警被公安部授予“二级英模”称号'],
  },
  // 都 ends the name of a place
  {
    expect: [
      ['澜都国际航空枢纽年旅客吞吐量', 'growth', 16, '%'],
      ['澜都国际航空枢纽货邮吞吐量', 'growth', 33, '%'],
    ],
    texts: ['澜都国际航空枢纽年旅客吞吐量增长16%;货邮吞吐量增长33%'],
  },
  // a mark without its partner in what follows
  {
    expect: [
      ['小巨人企业', 'level', 90, '家', 'little_giant_enterprises'],
      ['农民合作社', 'level', 12, '家', 'farmer_cooperatives'],
    ],
    texts: ['“小巨人企业达到90家,农民合作社12家'],
  },
  // what is done with it, in many words
  {
    expect: [['滨河新区', 'level', 3.5, '平方公里']],
    texts: ['完成3.5平方公里滨河新区等重点项目的房屋和土地征收工作'],
  },
  {
    expect: [['治理河道', 'level', 12, '条']],
    texts: ['治理12条河道的岸坡绿化及景观工作'],
  },
  // words behind the second of two marks
  {
    expect: [['“瓶改管”“瓶改电”惠民', 'level', 6, '万户']],
    texts: ['“瓶改管”“瓶改电”惠民完成6万户'],
  },
  // industries of a list grow, and not their output
  {
    expect: [
      ['装备制造业总产值', 'level', 800, '亿元'],
      ['软件服务产业', 'growth', 50, '%', 'at_least'],
      ['生物医药产业', 'growth', 50, '%', 'at_least'],
    ],
    texts: ['装备制造业总产值800亿元,软件服务、生物医药等产业增速均超过50%'],
  },
  // a mark ends what was done
  {
    expect: [['标准', 'level', 15, '项']],
    texts: ['15项标准列入《国家标准目录》'],
  },
  // the comma before 新增 was lost
  {
    expect: [
      ['电商站点', 'level', 21, '个'],
      ['新增物流网点', 'level', 18, '个'],
    ],
    texts: ['培育电商站点21个新增物流网点18个'],
  },
  {
    expect: [
      ['博物馆', 'level', 21, '家'],
      ['新建文化馆', 'level', 8, '家'],
    ],
    texts: ['拥有博物馆21家新建文化馆8家'],
  },
  // 有 reaches nothing
  {
    expect: [['有卫生室村', 'level', 18, '个']],
    texts: ['18个村均有卫生室'],
  },
];
