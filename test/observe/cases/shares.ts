/** Shares of a whole, completion of a plan, and gaps to another area. */
import type { CaseGroup } from './types.js';

export const shares: readonly CaseGroup[] = [
  {
    expect: [
      [
        '高新技术产业产值占规上工业总产值的比重|高新技术产业产值占规上工业总产值比重|高新技术产业产值占规上工业总产值',
        'level',
        52.3,
        '%',
        'high_tech_output_share',
      ],
    ],
    texts: [
      '高新技术产业产值占规上工业总产值的比重达52.3%',
      '高新技术产业产值占规上工业总产值比重达到52.3%',
      '高新技术产业产值占规上工业总产值的52.3%',
    ],
  },
  {
    expect: [
      [
        '服务业增加值占地区生产总值的比重|服务业增加值占地区生产总值比重|服务业增加值占地区生产总值|服务业增加值占GDP比重',
        'level',
        46,
        '%',
        'service_share_of_gdp',
      ],
    ],
    texts: ['服务业增加值占地区生产总值的比重达46%', '服务业增加值占地区生产总值比重达到46%'],
  },
  {
    expect: [
      [
        '民生支出占一般公共预算支出的比重|民生支出占一般公共预算支出比重|民生支出占一般公共预算支出',
        'level',
        81.3,
        '%',
        'livelihood_spending_share',
      ],
    ],
    texts: [
      '民生支出占一般公共预算支出的比重达81.3%',
      '民生支出占一般公共预算支出81.3%',
      '民生支出占一般公共预算支出的81.3%',
      '民生支出占一般公共预算支出的比重保持在81.3%',
    ],
  },
  {
    expect: [
      ['新能源装机', 'level', 62, '万千瓦'],
      ['新能源装机占电力装机总量|新能源装机占电力装机总量的比重', 'level', 71, '%', null],
    ],
    texts: ['新能源装机62万千瓦，占电力装机总量的71%'],
  },
  {
    expect: [['绿色建筑占新建建筑的比重|绿色建筑占新建建筑比重|绿色建筑占新建建筑', 'level', 92, '%', null]],
    texts: ['绿色建筑占新建建筑的比重达92%'],
  },
  {
    expect: [['固定资产投资', 'completion', 102.3, '%']],
    texts: ['固定资产投资完成年计划的102.3%', '固定资产投资完成年度计划的102.3%'],
  },
  {
    expect: [
      ['重点项目投资', 'level', 96, '亿元', 'key_project_investment'],
      ['重点项目投资', 'completion', 113.4, '%'],
    ],
    texts: [
      '重点项目完成投资96亿元，完成年计划的113.4%',
      '重点项目完成投资96亿元，为年度计划的113.4%',
      '重点项目完成投资96亿元，占年度计划的113.4%',
    ],
  },
  {
    expect: [['工业投资增速高于全市平均|工业投资增速高于全市', 'gap', 3.2, '个百分点', null]],
    texts: ['工业投资增速比全市平均高3.2个百分点', '工业投资增速高于全市平均3.2个百分点'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
      ['地区生产总值增速高于全省', 'gap', 0.7, '个百分点', null],
    ],
    texts: [
      '地区生产总值增长6.1%，高于全省0.7个百分点',
      '地区生产总值增长6.1%，增速高于全省0.7个百分点',
      '地区生产总值增长6.1%，高于全省平均水平0.7个百分点',
      '地区生产总值增长6.1%，比全省高0.7个百分点',
      '地区生产总值增长6.1%，快于全省0.7个百分点',
    ],
  },
  {
    expect: [
      ['城镇登记失业率', 'level', 3.1, '%', 'registered_unemployment_rate'],
      ['城镇登记失业率低于全省', 'gap', -0.9, '个百分点', null],
    ],
    texts: ['城镇登记失业率3.1%，低于全省0.9个百分点', '城镇登记失业率为3.1%，比全省低0.9个百分点'],
  },
  // the own share of the year before is a change, no gap; a level in a comparison is none
  {
    expect: [
      ['税收占比', 'level', 72.4, '%', 'tax_share_of_revenue'],
      ['税收占比', 'change', 1.3, '个百分点'],
    ],
    texts: ['税收占比72.4%，比上年提高1.3个百分点', '税收占比72.4%，同比提高1.3个百分点', '税收占比达72.4%，较上年提升1.3个百分点'],
  },
  {
    expect: [
      ['税收占比', 'level', 71.6, '%', 'tax_share_of_revenue'],
      ['税收占比', 'change', -1.1, '个百分点'],
    ],
    texts: ['税收占比71.6%，比上年下降1.1个百分点', '税收占比71.6%，同比回落1.1个百分点', '税收占比71.6%，较上年降低1.1个百分点'],
  },
  {
    expect: [
      ['财政支出', 'level', 42, '亿元'],
      ['民生支出占财政支出|民生支出占财政支出比重|民生支出占比', 'level', 80, '%'],
    ],
    texts: ['财政支出42亿元，民生支出占比80%'],
  },
  { expect: [['高层次人才占比', 'level', 12, '%', null]], texts: ['高层次人才占比达12%'] },
  { expect: [['女职工占比', 'level', 41, '%', null]], texts: ['女职工占比达41%'] },
  { expect: [['全省地区生产总值|全省生产总值', 'growth', 5.4, '%', null]], texts: ['全省地区生产总值增长5.4%'] },
  { expect: [['全国居民人均可支配收入', 'growth', 5.3, '%', null]], texts: ['全国居民人均可支配收入增长5.3%'] },
  // whose contribution it is, where the clause opens with what it is made to
  {
    expect: [
      ['文化产业增加值', 'level', 81, '亿元'],
      ['文化产业对经济增长的贡献率', 'level', 6.1, '%', null],
    ],
    texts: ['文化产业增加值81亿元，对经济增长的贡献率提高到6.1%', '文化产业增加值达到81亿元，对经济增长的贡献率为6.1%'],
  },
  {
    expect: [
      ['技术改造对工业的贡献率', 'level', 38, '%'],
      ['技术改造对财政的贡献率', 'level', 52, '%'],
    ],
    texts: ['技术改造对工业的贡献率达到38%，对财政的贡献率达到52%'],
  },
  { expect: [['旅游业对GDP综合贡献率', 'level', 12.6, '%']], texts: ['旅游业美誉度大幅提升，对GDP综合贡献率达12.6%'] },
  { expect: [['消费对经济增长贡献率', 'level', 57, '%']], texts: ['消费对经济增长贡献率达到57%'] },
  {
    expect: [
      ['粗钢产量', 'level', 820, '万吨'],
      ['对财政贡献率|财政贡献率', 'level', 31, '%', 'at_least'],
    ],
    texts: ['粗钢产量820万吨，对财政贡献率保持在31%以上'],
  },
  {
    expect: [
      ['服务业增加值', 'growth', 8.2, '%'],
      ['对外投资', 'growth', 12, '%', 'outbound_investment'],
    ],
    texts: ['服务业增加值增长8.2%，对外投资增长12%'],
  },
  // fractions
  {
    expect: [['海工装备出口规模占全国', 'level', 33.33, '%']],
    texts: ['海工装备出口规模占全国1/3', '海工装备出口规模占全国三分之一'],
  },
  {
    expect: [['海工装备出口规模占全国', 'level', 16.67, '%', 'about']],
    texts: ['海工装备出口规模占全国近1/6'],
  },
  {
    expect: [
      ['粗钢产量占全国', 'level', 25, '%'],
      ['水泥产量占全国', 'level', 33.33, '%'],
    ],
    texts: ['粗钢、水泥产量占全国1/4、1/3', '粗钢、水泥产量分别占全国的四分之一和三分之一'],
  },
  {
    expect: [
      ['核桃面积占全国', 'level', 21, '%'],
      ['产量占全国|核桃产量占全国', 'level', 18, '%'],
    ],
    texts: ['核桃面积、产量占全国21%、18%'],
  },
  // that a growth was told before says nothing of a list of levels
  {
    expect: [
      ['汽车产量', 'growth', 17, '%', 'automobile_output'],
      ['粗钢产量占全国', 'level', 25, '%'],
      ['水泥产量占全国', 'level', 33.33, '%'],
    ],
    texts: ['汽车产量增长17%，粗钢、水泥产量占全国1/4、1/3'],
  },
  // 约占 is 占 with a bound: what it is a share of stays
  { expect: [['核桃产量占全国', 'level', 20, '%', 'about']], texts: ['核桃产量约占全国的20%', '核桃产量约占全国20%'] },
  { expect: [['核桃产量占全省', 'level', 33.33, '%', 'about']], texts: ['核桃产量约占全省的三分之一'] },
  { expect: [['女职工', 'level', 35, '%', 'about']], texts: ['女职工约占35%'] },
  { expect: [['审批时限', 'growth', -66.67, '%']], texts: ['审批时限缩短三分之二', '审批时限缩短2/3'] },
  { expect: [], texts: ['坚持24/7不间断值守', '1/2号线换乘便捷', '1/2、1/3号线换乘便捷'] },
  // whose contribution it is, and to what
  {
    expect: [
      ['进出口总额', 'growth', 9.8, '%', 'foreign_trade'],
      ['进出口对全国外贸增长贡献率', 'level', 38.7, '%'],
    ],
    texts: ['进出口总额增长9.8%,对全国外贸增长贡献率达38.7%'],
  },
  // what is said of a share next is said of the share, a growth of what has it
  {
    expect: [
      ['战略性新兴产业增加值', 'growth', 9, '%', 'strategic_emerging_value_added'],
      ['战略性新兴产业增加值占规上工业比重', 'level', 30, '%', 'strategic_emerging_share'],
      ['战略性新兴产业增加值占规上工业比重', 'change', 1.2, '个百分点', 'strategic_emerging_share'],
    ],
    texts: [
      '战略性新兴产业增加值增长9%,占规上工业比重达到30%、提高1.2个百分点',
      '战略性新兴产业增加值增长9%,占规上工业比重达到30%,比上年提高1.2个百分点',
    ],
  },
  {
    expect: [
      ['新能源装机', 'level', 810, '万千瓦', 'renewable_capacity'],
      ['新能源装机占电力装机总量', 'level', 45, '%', null],
      ['新能源装机占电力装机总量', 'change', 3, '个百分点', null],
    ],
    texts: ['新能源装机810万千瓦,占电力装机总量的45%、提高3个百分点'],
  },
  {
    expect: [
      ['服务业增加值', 'level', 810, '亿元', 'tertiary_industry_value_added'],
      ['服务业增加值占地区生产总值比重', 'level', 45, '%', 'service_share_of_gdp'],
      ['服务业增加值', 'growth', 6, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['服务业增加值810亿元,占地区生产总值比重45%,增长6%'],
  },
  {
    expect: [
      ['服务业增加值', 'level', 810, '亿元', 'tertiary_industry_value_added'],
      ['服务业增加值占地区生产总值比重', 'level', 45, '%', 'service_share_of_gdp'],
      ['城镇化率', 'change', 2, '个百分点', 'urbanization_rate'],
    ],
    texts: [
      '服务业增加值810亿元,占地区生产总值比重45%,城镇化率提高2个百分点',
      '服务业增加值810亿元,占地区生产总值比重45%;城镇化率提高2个百分点',
    ],
  },
  {
    expect: [
      ['高技术制造业增加值', 'growth', 12, '%', 'high_tech_manufacturing_value_added'],
      ['装备制造业增加值', 'growth', 10, '%', 'equipment_manufacturing_value_added'],
      ['高技术制造业、装备制造业对规上工业增长贡献率', 'level', 78, '%'],
    ],
    texts: ['高技术制造业、装备制造业增加值分别增长12%、10%,对规上工业增长贡献率合计达78%'],
  },
  // of which: who has the share
  {
    expect: [
      ['实际使用外资', 'level', 28, '亿美元', 'foreign_investment_utilized'],
      ['制造业占实际使用外资', 'level', 42, '%', null],
    ],
    texts: [
      '实际使用外资28亿美元，其中制造业占42%',
      '实际使用外资28亿美元，其中制造业占比42%',
      '实际使用外资28亿美元，其中制造业占比达42%',
    ],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment'],
      ['民间投资占固定资产投资', 'level', 52, '%'],
    ],
    texts: ['固定资产投资增长8%，其中民间投资占52%'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 8, '%', 'gdp'],
      ['制造业增加值占比', 'level', 25, '%'],
    ],
    texts: ['地区生产总值增长8%，其中制造业增加值占比25%'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 8, '%', 'fixed_asset_investment'],
      ['民间投资', 'growth', 12, '%'],
    ],
    texts: ['固定资产投资增长8%，其中民间投资增长12%'],
  },
  // of each of several things
  {
    expect: [
      ['蚕茧产量占全省', 'level', 50, '%', 'at_least'],
      ['茧丝产量占全省', 'level', 50, '%', 'at_least'],
    ],
    texts: ['蚕茧产量、茧丝产量均占全省一半以上', '蚕茧、茧丝产量均占全省50%以上', '蚕茧产量和茧丝产量都占全省50%以上'],
  },
  {
    expect: [
      ['蚕茧产量占全省比重', 'level', 52, '%'],
      ['茧丝产量占全省比重', 'level', 52, '%'],
    ],
    texts: ['蚕茧、茧丝产量占全省比重均达到52%'],
  },
  // one thing has one
  { expect: [['茧丝产量占全省', 'level', 50, '%', 'at_least']], texts: ['茧丝产量占全省50%以上'] },
  // a share and no growth
  { expect: [['民间投资占比', 'level', 58, '%', 'private_investment_share']], texts: ['民间投资占58%', '民间投资占比58%'] },
  { expect: [['第三产业占比', 'level', 52.6, '%', 'service_share_of_gdp']], texts: ['第三产业占52.6%'] },
  { expect: [['护理型床位占比', 'level', 67, '%', 'nursing_bed_share']], texts: ['护理型床位占67%', '护理型床位占比67%'] },
  { expect: [['民间投资', 'growth', 5.8, '%', 'private_investment']], texts: ['民间投资增长5.8%'] },
  { expect: [['护理型床位', 'level', 67, '张']], texts: ['护理型床位67张'] },
];
