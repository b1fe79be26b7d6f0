/** What two figures told before share with the next, and what the next keeps for itself. */
import type { CaseGroup } from './types.js';

export const bothTold: readonly CaseGroup[] = [
  // both of those just told, whether they grew or reached
  {
    expect: [
      ['财政总收入', 'level', 87, '亿元', 'total_budget_revenue'],
      ['财政收入', 'level', 42, '亿元', 'local_fiscal_revenue'],
      ['财政总收入', 'growth', 100, '%', 'total_budget_revenue'],
      ['财政收入', 'growth', 100, '%', 'local_fiscal_revenue'],
    ],
    texts: ['财政总收入和财政收入分别达到87亿元和42亿元,均比2002年翻了一番'],
  },
  {
    expect: [
      ['高新技术企业', 'level', 1.9, '万家', 'high_tech_enterprises'],
      ['科技型中小企业', 'level', 2.9, '万家', 'tech_smes'],
      ['高新技术企业', 'growth', 100, '%', 'high_tech_enterprises'],
      ['科技型中小企业', 'growth', 100, '%', 'tech_smes'],
    ],
    texts: ['高新技术企业增至1.9万家、科技型中小企业增至2.9万家,均实现翻番'],
  },
  {
    expect: [
      ['森林覆盖率', 'level', 45, '%', 'forest_coverage'],
      ['绿化率', 'level', 42, '%', 'green_coverage'],
      ['森林覆盖率', 'level', 40, '%', 'at_least', 'forest_coverage'],
      ['绿化率', 'level', 40, '%', 'at_least', 'green_coverage'],
    ],
    texts: ['森林覆盖率达到45%、绿化率达到42%,均达到40%以上'],
  },
  {
    expect: [
      ['养老保险参保率', 'level', 95, '%', 'pension_insurance_rate'],
      ['医疗保险参保率', 'level', 96, '%', 'medical_insurance_rate'],
      ['养老保险参保率', 'level', 95, '%', 'at_least', 'pension_insurance_rate'],
      ['医疗保险参保率', 'level', 95, '%', 'at_least', 'medical_insurance_rate'],
    ],
    texts: ['养老保险参保率达到95%,医疗保险参保率达到96%,均保持在95%以上'],
  },

  // the firms are the next figure's, and no name of the parks
  {
    expect: [
      ['工业园区', 'level', 8, '个'],
      ['工业园区新开工企业', 'level', 112, '家'],
      ['工业园区新开工企业', 'growth', 53.4, '%'],
    ],
    texts: ['8个工业园区新开工企业112家,增长53.4%'],
  },
  // kept up over years
  {
    expect: [['旅游收入', 'avg_growth', 15.7, '%', 'tourism_revenue']],
    texts: ['旅游收入保持年均15.7%的增速'],
  },
  // how large the number is that was taken along
  {
    expect: [['小农户规模', 'level', 160, '万户']],
    texts: ['健全农业社会化服务体系,带动小农户规模达到160万户'],
  },
  // a ratio changes and does not grow on average
  {
    expect: [
      ['城乡居民人均可支配收入之比', 'level', 2.06, '', 'urban_rural_income_ratio'],
      ['城乡居民人均可支配收入之比', 'change', -0.05, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城乡居民人均可支配收入之比为2.06,比上年缩小0.05'],
  },
  // output told in other words has its own name per head
  {
    expect: [
      ['经济总量', 'level', 1000, '亿元', 'at_least', 'gdp'],
      ['人均生产总值', 'level', 2, '万元', 'at_least', 'gdp_per_capita'],
    ],
    texts: ['经济总量突破千亿元,人均超过2万元'],
  },
  // a name of the catalogue with its verb
  {
    expect: [
      ['实施重大项目', 'level', 2500, '个', 'at_least', 'key_projects'],
      ['亿元以上项目', 'level', 1500, '个', 'over_100m_projects'],
    ],
    texts: ['实施重大项目2500个以上,其中亿元以上项目1500个'],
  },
  // how long something takes is no part of what was told before
  {
    expect: [
      ['县级政务事项即时办结率', 'level', 76, '%'],
      ['县级房建项目审批时限', 'growth', -66.67, '%'],
    ],
    texts: ['县级政务事项即时办结率76%,县级房建项目审批时限缩短三分之二'],
  },
];
