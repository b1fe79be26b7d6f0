/** What a list, a size or a place keeps apart: members of different heads, those that are counted by how large they are, zones named after the economy. */
import type { CaseGroup } from './types.js';

export const keptApart: readonly CaseGroup[] = [
  {
    expect: [
      ['养老保险参保人数', 'level', 12, '万人', 'pension_insured'],
      ['医疗保险参保', 'level', 5, '万人', 'medical_insured'],
    ],
    texts: ['养老保险参保人数12万人、医疗保险参保5万人'],
  },
  {
    expect: [
      ['三大支柱产业增加值', 'growth', 6.3, '%'],
      ['高技术制造业增加值', 'growth', 11.2, '%', 'high_tech_manufacturing_value_added'],
      ['绿色低碳支柱产业增加值', 'growth', 7.5, '%'],
    ],
    texts: ['三大支柱产业、高技术制造业、绿色低碳支柱产业增加值分别增长6.3%、11.2%、7.5%'],
  },
  {
    expect: [
      ['建成花园乡村', 'level', 1000, '座'],
      ['花园乡村', 'level', 1100, '座'],
    ],
    texts: ['提前建成千座花园乡村,累计达到1100座'],
  },
  {
    expect: [
      ['进出口总额', 'growth', 12, '%', 'foreign_trade'],
      ['全省市场份额', 'change', 2, '个百分点'],
    ],
    texts: ['进出口总额增长12%,占全省市场份额比2020年提高2个百分点'],
  },
  {
    expect: [
      ['新建公园', 'level', 3, '个'],
      ['民生实事', 'level', 20, '件', 'livelihood_projects'],
      ['民生实事完成', 'level', 18, '件'],
      ['其余民生实事', 'level', 2, '件'],
    ],
    texts: ['新建公园3个;民生实事20件,完成18件,其余2件有序推进'],
  },
  {
    expect: [
      ['茶园面积目标任务', 'level', 23, '万亩'],
      ['茶园面积目标任务', 'growth', 8, '%'],
    ],
    texts: ['茶园面积目标任务23万亩,增长8%'],
  },
  {
    expect: [
      ['产业项目', 'level', 12, '个'],
      ['新建项目', 'level', 6, '个'],
      ['技改项目', 'level', 1, '个', 'technical_renovation_projects'],
    ],
    texts: ['产业项目12个,其中6个新建项目又1个技改项目'],
  },
  {
    expect: [
      ['固定资产投资', 'level', 8, '亿元', 'fixed_asset_investment'],
      ['固定资产投资增量', 'level', 3, '亿元'],
    ],
    texts: ['固定资产投资8亿元、增量3亿元'],
  },
  {
    expect: [['总投资超过30亿元的重点项目', 'level', 60, '个']],
    texts: ['实施总投资超过30亿元的重点项目60个'],
  },
  {
    expect: [
      ['总投资超过10亿元的产业项目', 'level', 6, '个'],
      ['新建厂房', 'level', 8, '栋'],
    ],
    texts: ['谋划总投资超过10亿元的产业项目6个,新建厂房8栋'],
  },
  {
    expect: [['建成面积超过500亩的蔬菜基地', 'level', 6, '个']],
    texts: ['建成面积超过500亩的蔬菜基地6个'],
  },
  {
    expect: [['产值超过10亿元的企业', 'level', 6, '家']],
    texts: ['产值超过10亿元的企业达到6家'],
  },
  {
    expect: [
      ['财政收入', 'level', 82, '亿元', 'local_fiscal_revenue'],
      ['财政收入高于目标', 'gap', 2, '亿元'],
    ],
    texts: ['财政收入82亿元,超过80亿元的目标2亿元'],
  },
  {
    expect: [['经济技术开发区总产值', 'level', 50, '亿元']],
    texts: ['经济技术开发区加快发展,总产值达到50亿元'],
  },
  {
    expect: [['经济总量', 'level', 50, '亿元', 'at_least', 'gdp']],
    texts: ['经济快速发展,总量突破50亿元'],
  },
  {
    expect: [
      ['规上企业', 'level', 50, '家', 'above_scale_enterprises'],
      ['开展技术改造企业', 'level', 12, '家'],
    ],
    texts: ['规上企业50家,12家企业开展技术改造'],
  },
  {
    expect: [['村庄受淹', 'level', 12, '个']],
    texts: ['一到汛期,12个村庄受淹'],
  },
  {
    expect: [
      ['高价值发明专利拥有量', 'growth', 18.5, '%', 'high_value_patents'],
      ['每万人高价值发明专利拥有量', 'growth', 16.3, '%', 'high_value_patents_per_10k'],
    ],
    texts: ['高价值发明专利拥有量每万人高价值发明专利拥有量分别增长18.5%、16.3%'],
  },
];
