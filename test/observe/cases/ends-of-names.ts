/** Words at the end of a name that belong to it, and verbs there that do not. */
import type { CaseGroup } from './types.js';

export const endsOfNames: readonly CaseGroup[] = [
  // 地 right before a figure is a place
  { expect: [['复耕抛荒地', 'level', 320, '亩']], texts: ['复耕抛荒地320亩'] },
  { expect: [['向群众开放学校运动场地', 'level', 16, '处']], texts: ['向群众开放学校运动场地16处'] },
  { expect: [['粮食产量', 'growth', 3, '%', 'grain_output']], texts: ['粮食产量稳步地增长3%'] },
  // what was paid in, and what came onto a list
  {
    expect: [
      ['契税', 'level', 1.2, '亿元'],
      ['契税', 'growth', 6, '%'],
    ],
    texts: ['契税入库1.2亿元，增长6%'],
  },
  { expect: [['项目入库|入库项目', 'level', 12, '个']], texts: ['项目入库12个'] },
  { expect: [['便民服务点', 'level', 6, '处']], texts: ['示范打造6处便民服务点', '试点打造6处便民服务点'] },
  { expect: [['示范便民服务点', 'level', 6, '处']], texts: ['示范便民服务点达到6处'] },
  {
    expect: [
      ['秋粮收获面积', 'level', 12, '万亩'],
      ['秋粮总产', 'level', 4.2, '万吨'],
    ],
    texts: ['完成秋粮收获面积12万亩，总产4.2万吨'],
  },
  {
    expect: [
      ['人均生产总值', 'level', 6.2, '万元', 'gdp_per_capita'],
      ['人均生产总值', 'level', 9800, '美元', 'gdp_per_capita'],
    ],
    texts: [
      '人均生产总值达6.2万元，依据现行汇率折算达9800美元',
      '人均生产总值达6.2万元，按照当年汇率折合9800美元',
      '人均生产总值达6.2万元，按平均汇率折算9800美元',
    ],
  },
  {
    expect: [
      ['新增高速公路', 'level', 63, '公里', 'expressway_length.new'],
      ['新增一级公路', 'level', 41, '公里'],
      ['高速公路总里程', 'level', 210, '公里', 'expressway_length'],
      ['一级公路总里程', 'level', 380, '公里'],
    ],
    texts: ['新增高速公路63公里、一级公路41公里，总里程分别达210公里和380公里'],
  },
  {
    expect: [
      ['新增科技企业', 'level', 6, '家'],
      ['新增文化企业', 'level', 4, '家'],
      ['新增科技企业产值', 'level', 2, '亿元'],
      ['新增文化企业产值', 'level', 3, '亿元'],
    ],
    texts: ['新增科技企业6家、文化企业4家，产值分别达2亿元和3亿元'],
  },
  {
    expect: [
      ['道路建设总投资', 'level', 11, '亿元'],
      ['道路建设总投资', 'growth', 13, '%'],
    ],
    texts: ['道路建设大规模提速。总投资达11亿元，增长13%'],
  },
  { expect: [['生产总值年均增速高于全市', 'gap', 3, '个百分点', null]], texts: ['生产总值年均增速高于全市3个百分点'] },
  { expect: [['生产总值增速高于全市', 'gap', 3, '个百分点', null]], texts: ['生产总值增速高于全市3个百分点'] },
  { expect: [['医护人员', 'level', 120, '名']], texts: ['医护人员增加到120名', '共有120名医护人员'] },
  { expect: [['检测能力', 'level', 2.1, '万管']], texts: ['检测能力达2.1万管'] },
  { expect: [['种植香菇', 'level', 50, '万棒']], texts: ['种植香菇50万棒'] },
  { expect: [['固定资产投资|社会固定资产投资', 'growth', 12, '%', 'fixed_asset_investment']], texts: ['社会固定资产投资增长12%'] },
  { expect: [['外资到账', 'level', 2600, '万美元', 'foreign_investment_utilized']], texts: ['外资到账2600万美元'] },
  // that it grew, and what it is compared with
  { expect: [['固定资产投资', 'level', 270, '亿元', 'fixed_asset_investment']], texts: ['固定资产投资增长强劲，累计完成270亿元'] },
  {
    expect: [
      ['进出口总额', 'growth', 8.6, '%', 'foreign_trade'],
      ['进出口总额', 'change', 12.2, '个百分点', 'foreign_trade'],
    ],
    texts: ['进出口总额增长8.6%，比上一年提高12.2个百分点', '进出口总额增长8.6%，较上一年大幅提高了12.2个百分点'],
  },
  {
    expect: [
      ['财政收入增幅高于全省', 'gap', 4.6, '个百分点', null],
      ['财政收入增幅高于全市', 'gap', 6, '个百分点', null],
    ],
    texts: ['财政收入增幅，分别高于全省、全市4.6和6个百分点'],
  },
  {
    expect: [
      ['财政收入增速高于全省', 'gap', 4.6, '个百分点', null],
      ['财政收入增速高于全市', 'gap', 6, '个百分点', null],
    ],
    texts: ['财政收入增速，分别高于全省、全市4.6和6个百分点'],
  },
  {
    expect: [
      ['财政收入', 'growth', 9, '%'],
      ['财政收入增速高于全省', 'gap', 4.6, '个百分点', null],
      ['财政收入增速高于全市', 'gap', 6, '个百分点', null],
    ],
    texts: ['财政收入增长9%，分别高于全省、全市4.6和6个百分点'],
  },
  { expect: [['常住人口自然增长率', 'level', 7.86, '‰', 'natural_growth_rate']], texts: ['常住人口自然增长率7.86‰'] },
  { expect: [['人均拥有公园绿地面积', 'level', 12.8, '平方米', 'park_green_per_capita']], texts: ['人均拥有公园绿地面积12.8平方米'] },
  {
    expect: [
      ['企业上市政策', 'level', 6, '条'],
      ['商贸业提升政策', 'level', 13, '条'],
    ],
    texts: ['出台企业上市6条、商贸业提升13条等扶持政策'],
  },
];
