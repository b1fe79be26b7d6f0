/** Growth, change and sign. */
import type { CaseGroup } from './types.js';

export const change: readonly CaseGroup[] = [
  // of one thing, though its name tells of town and country
  {
    expect: [
      ['城乡居民基础养老金最低标准', 'change', 20, '元', 'resident_basic_pension'],
      ['城乡居民基础养老金最低标准', 'level', 180, '元', 'resident_basic_pension'],
    ],
    texts: ['城乡居民基础养老金最低标准提高20元、达到180元', '城乡居民基础养老金最低标准提高20元、达每人每月180元'],
  },
  {
    expect: [
      ['城镇居民人均收入', 'growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均收入', 'growth', 6, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民人均收入增长5%、6%', '城乡居民人均收入增长5%和6%'],
  },
  {
    expect: [['细颗粒物平均浓度|细颗粒物浓度', 'growth', -7.9, '%', 'pm25']],
    texts: [
      '细颗粒物平均浓度下降7.9%',
      '细颗粒物平均浓度同比下降7.9%',
      '细颗粒物平均浓度降低7.9%',
      '细颗粒物平均浓度改善7.9%',
      '细颗粒物浓度同比改善7.9%',
    ],
  },
  {
    expect: [['出口总额', 'growth', -3.2, '%', 'exports']],
    texts: ['出口总额下降3.2%', '出口总额同比下降3.2%', '出口总额同比减少3.2%', '出口总额负增长3.2%', '出口总额增长-3.2%'],
  },
  {
    expect: [['单位地区生产总值能耗|单位GDP能耗', 'growth', -3.1, '%', 'energy_intensity']],
    texts: ['单位地区生产总值能耗下降3.1%', '单位地区生产总值能耗降低3.1%', '单位GDP能耗降低3.1%'],
  },
  {
    expect: [['审批事项', 'change', -36, '项']],
    texts: ['压减审批事项36项', '削减审批事项36项', '减少审批事项36项', '审批事项减少36项', '精简审批事项36项'],
  },
  { expect: [['优良天数', 'change', 22, '天']], texts: ['优良天数增加22天', '优良天数同比增加22天', '优良天数比上年增加22天'] },
  { expect: [['研发投入强度', 'change', 0.3, '个百分点']], texts: ['研发投入强度提高0.3个百分点', '研发投入强度提升0.3个百分点'] },
  {
    expect: [['规模以上工业利润降幅|规模以上工业利润', 'change', -4.1, '个百分点', null]],
    texts: [],
    todo: ['规模以上工业利润降幅收窄4.1个百分点'],
  },
  {
    expect: [['居民消费价格', 'growth', 0.6, '%', 'cpi']],
    texts: ['居民消费价格上涨0.6%', '居民消费价格同比上涨0.6%', '居民消费价格涨幅0.6%'],
  },
  { expect: [['生产安全事故起数', 'growth', -12, '%']], texts: ['生产安全事故起数下降12%'] },
  { expect: [['审批时限', 'growth', -60, '%']], texts: ['审批时限压缩60%', '审批时限缩短60%'] },
  {
    expect: [
      ['高新技术企业', 'level', 96, '家', 'high_tech_enterprises'],
      ['高新技术企业', 'change', 21, '家'],
    ],
    texts: ['高新技术企业达96家，比上年增加21家', '高新技术企业达到96家，较上年增加21家'],
  },
  { expect: [['地方政府债务余额', 'change', -3.6, '亿元', null]], texts: ['地方政府债务余额减少3.6亿元'] },
  // what was saved is no amount of the cost; a rate says how the cost moved, and a spending of the catalogue keeps its name
  {
    expect: [['降低企业用电成本', 'level', 4.1, '亿元', null]],
    texts: ['降低企业用电成本4.1亿元', '累计降低企业用电成本4.1亿元'],
  },
  { expect: [['核减政府项目资金', 'level', 3.8, '亿元', null]], texts: ['核减政府项目资金3.8亿元'] },
  { expect: [['企业用电成本', 'growth', -15, '%', null]], texts: ['降低企业用电成本15%', '企业用电成本降低15%'] },
  { expect: [['企业用电成本', 'level', 4.1, '亿元', null]], texts: ['企业用电成本4.1亿元'] },
  { expect: [['压减一般性支出', 'level', 2.3, '亿元', 'general_expenditure_cut']], texts: ['压减一般性支出2.3亿元'] },
  // a rate is a level, a reduction that is reached is a level, and 减轻 says what was spared
  {
    expect: [['空气质量优良率', 'level', 91.2, '%', 'air_quality_good_rate']],
    texts: ['空气质量优良率91.2%', '空气质量优良率达到91.2%', '空气质量优良率提升到91.2%', '空气质量优良率提高至91.2%'],
  },
  {
    expect: [['细颗粒物平均浓度', 'level', 28, '微克/立方米', 'pm25']],
    texts: ['细颗粒物平均浓度降至28微克/立方米', '细颗粒物平均浓度下降到28微克/立方米', '细颗粒物平均浓度28微克/立方米'],
  },
  { expect: [['减轻经营主体税费负担', 'level', 3.2, '亿元', 'tax_fee_reduction']], texts: ['减轻经营主体税费负担3.2亿元'] },
  { expect: [['减税降费', 'level', 3.2, '亿元', 'tax_fee_reduction']], texts: ['减税降费3.2亿元', '累计减税降费3.2亿元'] },
  // what the cuts were for keeps its verb
  {
    expect: [['支持科技创新和制造业发展减税降费退税', 'level', 32, '亿元', 'tax_fee_reduction']],
    texts: ['支持科技创新和制造业发展减税降费退税32亿元', '落实支持科技创新和制造业发展减税降费退税32亿元'],
  },
  {
    expect: [['支持科技创新和制造业发展、减税降费及退税', 'level', 32, '亿元', 'tax_fee_reduction']],
    texts: ['支持科技创新和制造业发展、减税降费及退税32亿元'],
  },
  {
    expect: [['支持科技创新和制造业发展的退税减税', 'level', 32, '亿元', 'tax_fee_reduction']],
    texts: ['支持科技创新和制造业发展的退税减税32亿元'],
  },
  { expect: [['减税降费', 'level', 9, '亿元', 'tax_fee_reduction']], texts: ['支持制造业发展，减税降费9亿元'] },
  { expect: [['新增减税降费', 'level', 2.1, '亿元', 'tax_fee_reduction']], texts: ['新增减税降费2.1亿元'] },
  // as high as it may get
  {
    expect: [
      ['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment'],
      ['固定资产投资', 'growth', 10, '%', 'fixed_asset_investment'],
    ],
    texts: ['固定资产投资增长8%、力争达到10%', '固定资产投资增长8%,力争10%', '固定资产投资增长8%,努力实现10%'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment'],
      ['城镇化率', 'level', 66, '%', 'urbanization_rate'],
    ],
    texts: ['固定资产投资增长8%,力争城镇化率达到66%'],
  },
  // 可比: on which footing, and no name
  {
    expect: [
      ['一般公共预算收入', 'level', 86, '亿元', 'general_budget_revenue'],
      ['一般公共预算收入', 'growth', 3.5, '%', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入86亿元,可比增长3.5%',
      '一般公共预算收入86亿元、同口径可比增长3.5%',
      '一般公共预算收入86亿元,扣除一次性因素后可比增长3.5%',
    ],
  },
  // what was left out is not what grows
  {
    expect: [
      ['固定资产投资', 'growth', 4, '%', 'fixed_asset_investment'],
      ['房地产开发投资', 'growth', -9, '%', 'real_estate_investment'],
      ['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment'],
    ],
    texts: ['固定资产投资增长4%,其中房地产开发投资下降9%,扣除房地产开发投资后增长8%'],
  },
];
