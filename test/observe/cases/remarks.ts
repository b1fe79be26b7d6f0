/** A remark after the quantity (a rank, a record, a reason) is no name and no subject; what follows keeps its own. */
import type { CaseGroup } from './types.js';

export const remarks: readonly CaseGroup[] = [
  {
    expect: [['新签约项目', 'level', 26, '个']],
    texts: ['新签约项目26个、居全市第二位', '新签约项目26个，为历年最多', '新签约项目26个，再创历史新高'],
  },
  {
    expect: [['省级工程技术研究中心|新创省级工程技术研究中心', 'level', 6, '家', null]],
    texts: ['新创省级工程技术研究中心6家、为历年最多'],
  },
  { expect: [['特色产业集群|市级特色产业集群', 'level', 3, '个']], texts: ['创建市级特色产业集群3个、居全市首位'] },
  {
    expect: [['高技术制造业增加值', 'growth', 14, '%', 'high_tech_manufacturing_value_added']],
    texts: ['高技术制造业增加值增长14%、连续12个月保持两位数增长'],
  },
  { expect: [['粮食产量', 'level', 21, '万吨', 'grain_output']], texts: ['粮食产量21万吨、再创历史新高，实现“十八连丰”'] },
  {
    expect: [
      ['居民人均可支配收入', 'level', 3.2, '万元', 'disposable_income_per_capita'],
      ['居民人均可支配收入', 'growth', 5.6, '%', 'disposable_income_per_capita'],
    ],
    texts: ['居民人均可支配收入3.2万元、居全市第三位，增长5.6%', '居民人均可支配收入3.2万元，稳居全市前列，增长5.6%'],
  },
  {
    expect: [
      ['地区生产总值', 'level', 200, '亿元', 'at_least', 'gdp'],
      ['地区生产总值', 'level', 213.6, '亿元', 'gdp'],
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
    ],
    texts: ['地区生产总值突破200亿元，达213.6亿元，增长6.1%', '地区生产总值突破200亿元大关，达到213.6亿元、增长6.1%'],
  },
  { expect: [['第三产业投资', 'growth', 21, '%', null]], texts: ['第三产业投资增长21%、成为拉动投资的主要动力'] },
  {
    expect: [
      ['规上工业增加值', 'growth', 7.2, '%'],
      ['固定资产投资', 'growth', 6.2, '%'],
    ],
    texts: ['规上工业增加值增长7.2%、增速居全市第一位，固定资产投资增长6.2%'],
  },
  // remarks that do hold a figure
  {
    expect: [
      ['产值超亿元企业', 'level', 46, '家', null],
      ['产值超亿元企业', 'change', 8, '家', null],
    ],
    texts: ['产值超亿元企业达46家，比上年增加8家'],
  },
  {
    expect: [
      ['新增上市公司', 'level', 2, '家', 'listed_companies.new'],
      ['上市公司|上市公司总数', 'level', 9, '家', 'listed_companies'],
    ],
    texts: ['新增上市公司2家，总数达9家'],
  },
  {
    expect: [
      ['造林', 'level', 6.2, '万亩', 'afforestation_area.new'],
      ['造林', 'growth', 80, '%'],
    ],
    texts: ['完成造林6.2万亩，是上年的1.8倍'],
  },
];
