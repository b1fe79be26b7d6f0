/** Results and goals in words count for catalogue indicators only. */
import type { CaseGroup } from './types.js';

export const qualitative: readonly CaseGroup[] = [
  { expect: [['外贸进出口', 'qualitative', '促稳提质', '', 'foreign_trade']], texts: ['外贸进出口促稳提质', '确保外贸进出口促稳提质'] },
  {
    expect: [['实际使用外资', 'qualitative', '量稳质升', '', 'foreign_investment_utilized']],
    texts: ['实际使用外资量稳质升', '推动实际使用外资量稳质升'],
  },
  { expect: [['进出口总额', 'qualitative', '稳定增长', '', 'foreign_trade']], texts: ['进出口总额稳定增长'] },
  {
    expect: [['居民收入', 'qualitative', '与经济增长同步', '', 'disposable_income_per_capita']],
    texts: ['居民收入与经济增长同步', '居民收入增长与经济增长同步'],
  },
  {
    expect: [['居民收入', 'qualitative', '与经济增长基本同步', '', 'disposable_income_per_capita']],
    texts: ['居民收入与经济增长基本同步', '居民收入增长与经济增长基本同步'],
  },
  {
    expect: [
      ['固定资产投资', 'qualitative', '稳定增长', '', 'fixed_asset_investment'],
      ['一般公共预算收入', 'qualitative', '稳定增长', '', 'general_budget_revenue'],
    ],
    texts: ['固定资产投资、一般公共预算收入稳定增长', '固定资产投资和一般公共预算收入稳定增长'],
  },
  {
    expect: [
      ['游客人次', 'qualitative', '大幅增长', '', 'tourist_arrivals'],
      ['旅游收入', 'qualitative', '大幅增长', '', 'tourism_revenue'],
    ],
    texts: ['游客人次、旅游收入均大幅增长', '游客人次、旅游收入大幅增长'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 5.5, '%', 'gdp'],
      ['居民人均可支配收入', 'qualitative', '与经济增长同步', '', 'disposable_income_per_capita'],
    ],
    texts: ['地区生产总值增长5.5%，居民人均可支配收入与经济增长同步'],
  },
  { expect: [['固定资产投资', 'qualitative', '平稳增长', '', 'fixed_asset_investment']], texts: ['固定资产投资平稳增长'] },
  {
    expect: [['单位生产总值能耗', 'qualitative', '完成国家下达目标', '', 'energy_intensity']],
    texts: ['单位生产总值能耗完成国家下达目标'],
  },
  {
    expect: [['单位生产总值能耗', 'qualitative', '完成上级下达任务', '', 'energy_intensity']],
    texts: ['单位生产总值能耗完成上级下达任务'],
  },
  {
    expect: [['进出口总额', 'qualitative', '实现正增长', '', 'foreign_trade']],
    texts: ['进出口总额争取实现正增长', '力争进出口总额实现正增长'],
  },
  {
    expect: [['碳排放强度', 'qualitative', '完成国家下达任务', '', 'carbon_intensity']],
    texts: ['碳排放强度降低完成国家下达任务', '节能减排和碳排放强度下降完成国家下达任务', '碳排放强度下降率完成国家下达任务'],
  },
  { expect: [['实际利用外资', 'qualitative', '完成省定目标', '', 'foreign_investment_utilized']], texts: ['实际利用外资完成省定目标'] },
  { expect: [['单位生产总值能耗', 'qualitative', '达到国家要求', '', 'energy_intensity']], texts: ['单位生产总值能耗达到国家要求'] },
  { expect: [['居民消费价格', 'qualitative', '保持合理水平', '', 'cpi']], texts: ['居民消费价格保持合理水平'] },
  { expect: [['经济增长', 'qualitative', '保持在合理区间', '', 'gdp']], texts: ['推动结构优化升级，经济增长保持在合理区间'] },
  { expect: [], texts: ['确保经济运行保持在合理区间', '各县库款保障水平保持合理水平', '争取更好结果', '空气质量达到省定要求'] },
  // words of things that no row measures, and words inside a title or about a policy
  {
    expect: [],
    texts: [
      '经济运行稳中有进',
      '社会大局保持稳定',
      '产业结构持续优化',
      '物流业稳步增长',
      '营商环境大幅提升',
      '发展动能明显增强',
      '群众获得感持续增强',
      '城市品质显著提升',
      '确保社会大局和谐稳定',
      '出台固定资产投资管理办法',
      '落实居民增收政策措施',
      '召开一般公共预算收入调度会',
      '完善旅游收入统计制度',
      '干部作风明显好转',
      '市场信心稳步回升',
      '人民生活水平持续提高',
      '风险防范化解有力有效',
    ],
  },
  { expect: [['电子信息产业产值', 'growth', 13, '%', null]], texts: ['电子信息产业快速增长，产值增长13%'] },
  {
    expect: [['居民消费价格涨幅', 'qualitative', '与全国一致', '', 'cpi']],
    texts: ['居民消费价格涨幅与全国一致'],
  },
  {
    expect: [['居民人均可支配收入', 'qualitative', '高于经济增长速度', '', 'disposable_income_per_capita']],
    texts: ['居民人均可支配收入增速高于经济增长速度', '居民人均可支配收入高于经济增长速度'],
  },
  // what is done along with the nation is no level
  { expect: [], texts: ['与全国同步基本实现现代化', '确保居民收入与全国同步实现现代化'] },
  // what the work is called
  { expect: [], texts: ['实施外贸促稳提质行动', '开展外贸稳中提质专项行动', '实施外资扩量提质工程'] },
  { expect: [['居民消费价格', 'qualitative', '总体平稳', '', 'cpi']], texts: ['居民消费价格总体平稳'] },
  { expect: [['出口总额', 'qualitative', '创历史新高', '', 'exports']], texts: ['出口总额创历史新高', '全县出口总额创历史新高'] },
  { expect: [], texts: ['经济运行总体平稳', '社会大局总体平稳', '体育赛事获奖数量创历史新高'] },
  // records that were broken are told in words where no figure follows
  { expect: [['旅游收入', 'qualitative', '创历史新高', '', 'tourism_revenue']], texts: ['旅游收入再创历史新高'] },
  {
    expect: [
      ['旅游接待人次', 'qualitative', '创历史新高', '', 'tourist_arrivals'],
      ['旅游收入', 'qualitative', '创历史新高', '', 'tourism_revenue'],
    ],
    texts: ['旅游接待人次和收入均创历史新高'],
  },
  { expect: [['进出口总值', 'level', 86, '亿元', 'foreign_trade']], texts: ['进出口总值再创历史新高，达到86亿元'] },
  {
    expect: [],
    texts: [
      '签约项目投资额再创新高',
      '打造人才中心和创新高地',
      '高水平大学录取人数再创新高',
      '金牌和奖牌数均创历史新高',
      '再创新高度、再上新台阶',
    ],
  },
  // told over two clauses
  { expect: [['固定资产投资', 'qualitative', '实现正增长', '', 'fixed_asset_investment']], texts: ['固定资产投资止跌回稳，实现正增长'] },
  { expect: [['固定资产投资', 'qualitative', '实现正增长', '', 'fixed_asset_investment']], texts: ['固定资产投资实现正增长'] },
  { expect: [], texts: ['重点工程成效明显，实现正增长', '各项事业全面进步，保持平稳增长'] },
  // a list told as indicators, and works of a list
  {
    expect: [
      ['社会消费品零售总额', 'qualitative', '增速快于全国', '', 'retail_sales'],
      ['固定资产投资', 'qualitative', '增速快于全国', '', 'fixed_asset_investment'],
      ['进出口总额', 'qualitative', '增速快于全国', '', 'foreign_trade'],
    ],
    texts: [
      '社会消费品零售总额、固定资产投资、进出口总额等指标增速快于全国',
      '社会消费品零售总额、固定资产投资、进出口总额等主要指标增速快于全国',
    ],
  },
  {
    expect: [
      ['粮食播种面积', 'qualitative', '完成国家下达目标任务', '', 'grain_sown_area'],
      ['单位地区生产总值能耗', 'qualitative', '完成国家下达目标任务', '', 'energy_intensity'],
    ],
    texts: [
      '粮食播种面积和单位地区生产总值能耗降低完成国家下达目标任务',
      '粮食播种面积、单位地区生产总值能耗降低及水环境质量完成国家下达目标任务',
    ],
  },
  {
    expect: [['粮食播种面积', 'qualitative', '完成国家下达任务', '', 'grain_sown_area']],
    texts: ['粮食播种面积完成国家下达任务', '确保粮食播种面积完成国家下达任务'],
  },
  { expect: [], texts: ['粮食播种面积稳步增长', '普惠托位完成情况良好', '改革事项完成国家下达任务'] },
  {
    expect: [['单位地区生产总值能耗', 'qualitative', '完成“十四五”考核目标', '', 'energy_intensity']],
    texts: ['单位地区生产总值能耗完成“十四五”考核目标'],
  },
  { expect: [], texts: ['“十四五”任务圆满收官', '节水行动完成“十四五”考核目标'] },
  // a second comparison of the same
  {
    expect: [
      ['居民收入', 'qualitative', '高于经济增速', '', 'disposable_income_per_capita'],
      ['居民收入', 'qualitative', '高于全国平均水平', '', 'disposable_income_per_capita'],
    ],
    texts: ['居民收入增速高于经济增速、高于全国平均水平'],
  },
  {
    expect: [
      ['农村居民收入', 'qualitative', '增速高于全国平均水平', '', 'disposable_income_per_capita_rural'],
      ['农村居民收入', 'qualitative', '高于城镇居民收入增速', '', 'disposable_income_per_capita_rural'],
    ],
    texts: ['农村居民收入增速高于全国平均水平、高于城镇居民收入增速'],
  },
  { expect: [], texts: ['营商环境满意度高于全国平均水平、高于周边地区', '农村教师待遇高于城镇居民收入'] },
  { expect: [['固定资产投资', 'qualitative', '提质增效', '', 'fixed_asset_investment']], texts: ['固定资产投资提质增效'] },
  { expect: [], texts: ['促进外贸提质增效', '推动外贸提质增效', '推动产业园区提质增效', '推动外贸进出口稳中提质'] },
  {
    expect: [['单位生产总值能耗', 'qualitative', '进一步下降', '', 'energy_intensity']],
    texts: ['单位生产总值能耗进一步下降'],
  },
  { expect: [], texts: ['制度性交易成本进一步下降', '服务水平进一步提高'] },
  {
    expect: [['城乡居民收入', 'qualitative', '与经济增长同步', '', 'disposable_income_per_capita']],
    texts: ['城乡居民收入增长与经济增长同步'],
  },
  {
    expect: [
      ['外贸', 'qualitative', '稳量提质', '', 'foreign_trade'],
      ['使用外资', 'qualitative', '稳量提质', '', 'foreign_investment_utilized'],
    ],
    texts: ['外贸外资稳量提质'],
  },
  { expect: [['外贸', 'qualitative', '稳规模、提质量', '', 'foreign_trade']], texts: ['外贸稳规模、提质量'] },
  { expect: [['外贸进出口', 'qualitative', '稳中有增', '', 'foreign_trade']], texts: ['外贸进出口稳中有增', '确保外贸进出口稳中有增'] },
  { expect: [['进出口总额', 'qualitative', '保持增长', '', 'foreign_trade']], texts: ['进出口总额保持增长'] },
  { expect: [['进出口总额', 'qualitative', '稳步扩大', '', 'foreign_trade']], texts: ['进出口总额稳步扩大'] },
  {
    expect: [['固定资产投资', 'qualitative', '止跌回稳', '', 'fixed_asset_investment']],
    texts: ['固定资产投资止跌回稳', '固定资产投资实现止跌回稳'],
  },
  {
    expect: [['城镇调查失业率', 'qualitative', '低于全国平均水平', '', 'surveyed_unemployment_rate']],
    texts: ['城镇调查失业率低于全国平均水平'],
  },
  {
    expect: [
      ['居民收入', 'qualitative', '与经济增长同步', '', 'disposable_income_per_capita'],
      ['农村居民收入', 'qualitative', '快于城镇', '', 'disposable_income_per_capita_rural'],
    ],
    texts: ['居民收入与经济增长同步、农村居民收入增长快于城镇', '居民收入与经济增长同步,农村居民收入增长快于城镇'],
  },
  {
    expect: [
      ['空气优良天数比例', 'qualitative', '完成国家考核目标', '', 'air_quality_good_rate'],
      ['水质优良比例', 'qualitative', '完成国家考核目标', '', 'water_quality_rate'],
    ],
    texts: ['空气优良天数比例、水质优良比例完成国家考核目标'],
  },
  // work that is to be done, and what only sounds alike
  {
    expect: [],
    texts: [
      '促进固定资产投资止跌回稳',
      '推动外贸回升向好',
      '推动进出口稳步扩大',
      '农村改革试点范围稳步扩大',
      '稳外贸稳外资持续加力',
      '政策支持力度保持增长势头',
    ],
  },
  {
    expect: [['人均地区生产总值', 'qualitative', '达到全国平均水平', '', 'gdp_per_capita']],
    texts: ['人均地区生产总值达到全国平均水平', '人均地区生产总值力争达到全国平均水平'],
  },
  { expect: [], texts: ['营商环境满意度达到全国平均水平', '人均地区生产总值达到全国先进行列'] },
  {
    expect: [
      ['地级城市空气质量优良天数比率', 'qualitative', '完成国家下达任务', '', 'air_quality_good_rate'],
      ['地表水达到或好于Ⅲ类水体比例', 'qualitative', '完成国家下达任务', '', 'water_quality_rate'],
    ],
    texts: ['地级城市空气质量优良天数比率、地表水达到或好于Ⅲ类水体比例完成国家下达任务'],
  },
];
