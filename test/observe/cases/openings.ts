/** Statements of the openings of work reports: several totals at once, what was left out of a rate, what was reached early. */
import type { CaseGroup } from './types.js';

export const openings: readonly CaseGroup[] = [
  // several totals told of first, their amounts behind
  {
    expect: [
      ['规模以上工业增加值', 'level', 410, '亿元', 'industrial_value_added_above_scale'],
      ['高技术产品产值', 'level', 930, '亿元', null],
      ['地方财政一般预算收入', 'level', 86, '亿元', 'general_budget_revenue'],
      ['全口径财政收入', 'level', 152, '亿元', 'total_budget_revenue'],
      ['规模以上工业增加值', 'growth', 12, '%'],
      ['高技术产品产值', 'growth', 18, '%'],
      ['地方财政一般预算收入', 'growth', 16, '%'],
      ['全口径财政收入', 'growth', 15, '%'],
    ],
    texts: [
      '规模以上工业增加值、高技术产品产值、地方财政一般预算收入和全口径财政收入再上新台阶，分别为410亿元、930亿元、86亿元和152亿元，增长12%、18%、16%和15%',
    ],
  },
  // how many times an earlier year, of both
  {
    expect: [
      ['存款余额', 'level', 820, '亿元', 'deposits'],
      ['贷款余额', 'level', 610, '亿元', 'loans'],
      ['存款余额', 'growth', 40, '%', 'deposits'],
      ['贷款余额', 'growth', 60, '%', 'loans'],
    ],
    texts: [
      '存款余额、贷款余额分别达820亿元、610亿元，是2019年的1.4倍、1.6倍',
      '存款余额、贷款余额分别达820亿元、610亿元，分别是2019年的1.4倍和1.6倍',
    ],
  },
  // a second row that is of one thing
  {
    expect: [
      ['存款余额', 'level', 820, '亿元'],
      ['贷款余额', 'level', 610, '亿元'],
      ['贷款余额', 'growth', 60, '%'],
    ],
    texts: ['存款余额820亿元，贷款余额610亿元，是2019年的1.6倍'],
  },
  // in real terms, each its own
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 31200, '元'],
      ['农村居民人均可支配收入', 'level', 14800, '元'],
      ['城镇居民人均可支配收入', 'growth', 5.1, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.4, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城镇居民人均可支配收入31200元，农村居民人均可支配收入14800元，实际分别增长5.1%和6.4%',
      '城镇居民人均可支配收入31200元，农村居民人均可支配收入14800元，名义分别增长5.1%和6.4%',
      '城镇居民人均可支配收入31200元，农村居民人均可支配收入14800元，分别增长5.1%和6.4%',
    ],
  },
  // what was left out of a rate is not what grew
  {
    expect: [
      ['一般公共预算收入', 'level', 68, '亿元'],
      ['一般公共预算收入', 'growth', -1.8, '%'],
      ['一般公共预算收入', 'growth', 8.1, '%', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入68亿元，下降1.8%（剔除减税降费因素，同口径增长8.1%）',
      '一般公共预算收入68亿元，下降1.8%（扣除留抵退税影响，同口径增长8.1%）',
    ],
  },
  { expect: [['减税降费', 'level', 12, '亿元', 'tax_fee_reduction']], texts: ['落实减税降费政策，减税降费12亿元'] },
  // a rate beside a growth
  {
    expect: [
      ['城镇调查失业率', 'level', 5, '%', 'at_most', 'surveyed_unemployment_rate'],
      ['居民消费价格涨幅', 'growth', 3, '%', 'at_most', 'cpi'],
    ],
    texts: ['城镇调查失业率、居民消费价格涨幅分别控制在5%和3%以内', '城镇调查失业率和居民消费价格涨幅分别控制在5%、3%以内'],
  },
  {
    expect: [
      ['工业增加值', 'growth', 8, '%', 'industrial_value_added'],
      ['农业增加值', 'growth', 4, '%', 'agriculture_value_added'],
    ],
    texts: ['工业增加值、农业增加值增速分别达到8%、4%', '工业、农业增加值增速分别达到8%和4%', '工农业增加值分别增长8%和4%'],
  },
  // years that were saved are no part of a name
  {
    expect: [
      ['生产总值', 'growth', 100, '%', 'gdp'],
      ['生产总值', 'level', 260, '亿元', 'at_least', 'gdp'],
    ],
    texts: ['全县生产总值提前两年实现较2010年翻一番，2024年突破260亿元', '全县生产总值提前2年较2010年翻一番，2024年突破260亿元'],
  },
  { expect: [['指标', 'level', 15, '项']], texts: ['15项指标提前一年以上达到规划目标', '15项指标提前两年达到规划目标'] },
  // the mark that was passed, whoever passed it before
  {
    expect: [
      ['一般公共预算收入', 'growth', 6.1, '%'],
      ['一般公共预算收入', 'level', 20, '亿元', 'at_least', 'general_budget_revenue'],
    ],
    texts: ['一般公共预算收入增长6.1%，在全市第二个跨越20亿元台阶', '一般公共预算收入增长6.1%，在全市首个突破20亿元'],
  },
  {
    expect: [
      ['财政收入', 'level', 10, '亿元', 'at_least'],
      ['财政收入', 'level', 11.2, '亿元'],
    ],
    texts: ['财政收入迈过10亿元大关，达11.2亿元', '财政收入跨过10亿元大关，达11.2亿元'],
  },
  { expect: [], texts: ['经济总量接连跨越三个“百亿”大关', '经济总量接连跨越三个百亿大关'] },
  // works of two deeds go on through the list
  {
    expect: [
      ['改建、新建农村桥梁', 'level', 73, '座'],
      ['改建、新建泵站', 'level', 25, '座'],
    ],
    texts: ['改建、新建农村桥梁73座、泵站25座'],
  },
  // what was praised, and by whom
  { expect: [['受到市委和市政府督查激励工作', 'level', 9, '项']], texts: ['9项工作受到市委和市政府督查激励'] },
  { expect: [['得到国家部委通报表扬或省政府督查激励工作', 'level', 9, '项']], texts: ['9项工作得到国家部委通报表扬或省政府督查激励'] },
  { expect: [['指标', 'level', 29, '项']], texts: ['29项指标提前完成目标任务', '29项指标全面完成年度任务'] },
  // words that must not be cut
  { expect: [['全面小康综合实现程度', 'level', 92.1, '%']], texts: ['全面小康综合实现程度达92.1%', '全面小康综合实现程度为92.1%'] },
  { expect: [['新增工业项目供地', 'level', 515, '亩']], texts: ['新增工业项目供地515亩'] },
  { expect: [['民族团结进步示范社区|建成民族团结进步示范社区', 'level', 36, '个']], texts: ['累计建成36个民族团结进步示范社区'] },
  { expect: [['建成5人制足球场', 'level', 20, '个']], texts: ['建成5人制足球场20个'] },
  {
    expect: [['50户以上木质房屋连片村寨消防改造', 'level', 230, '个']],
    texts: ['完成230个50户以上木质房屋连片村寨消防改造'],
  },
  // of projects of that size and above: no figure by itself
  {
    expect: [['500万元以上固定资产投资', 'level', 113, '亿元', 'fixed_asset_investment']],
    texts: ['500万元以上固定资产投资113亿元', '完成500万元以上固定资产投资113亿元'],
  },
  // the industry that does it
  { expect: [['建筑业施工产值', 'level', 23, '亿元', null]], texts: ['建筑业实现施工产值23亿元', '建筑业完成施工产值23亿元'] },
  { expect: [['社会消费品零售总额', 'level', 23, '亿元', 'retail_sales']], texts: ['服务业完成社会消费品零售总额23亿元'] },
  // the accounts of the same firms
  {
    expect: [
      ['乡镇企业增加值', 'avg_growth', 15.3, '%'],
      ['乡镇企业上交税金', 'avg_growth', 13.6, '%'],
    ],
    texts: ['乡镇企业增加值、上交税金年均分别增长15.3%和13.6%'],
  },
  {
    expect: [
      ['国有控股工业企业户数', 'growth', -6.7, '%'],
      ['国有控股工业企业资产总额', 'growth', 34, '%'],
      ['国有控股工业企业销售收入', 'growth', 42, '%'],
    ],
    texts: ['国有控股工业企业户数减少6.7%，资产总额、销售收入分别增长34%、42%'],
  },
  // how far the work is, and the spending
  {
    expect: [
      ['安置房项目完工', 'completion', 98.6, '%'],
      ['概算投资', 'completion', 96.2, '%'],
    ],
    texts: ['安置房项目完工98.6%、概算投资完成96.2%'],
  },
  { expect: [['固定资产投资', 'growth', 6.2, '%']], texts: ['固定资产投资增长6.2%'] },
  // per head, of the total just told
  {
    expect: [
      ['地区生产总值', 'level', 300, '亿元', 'at_least', 'gdp'],
      ['人均地区生产总值', 'level', 1, '万美元', 'at_least', 'gdp_per_capita'],
    ],
    texts: ['地区生产总值突破300亿元，人均超过1万美元', '地区生产总值突破300亿元、人均突破1万美元'],
  },
  {
    expect: [
      ['旅游收入', 'level', 30, '亿元'],
      ['人均', 'level', 600, '元', null],
    ],
    texts: ['旅游收入30亿元，人均600元'],
  },
  {
    expect: [
      ['单位生产总值能耗', 'growth', -3.5, '%', 'energy_intensity'],
      ['单位生产总值水耗', 'growth', -4, '%', 'water_intensity'],
    ],
    texts: ['单位生产总值能耗下降3.5%、水耗下降4%', '单位生产总值能耗下降3.5%，水耗下降4%'],
  },
  // of those that were counted right before
  {
    expect: [
      ['重点产业园区', 'level', 13, '个'],
      ['重点产业园区建成面积', 'level', 48, '平方公里'],
      ['重点产业园区入驻企业', 'level', 74, '户'],
    ],
    texts: ['13个重点产业园区累计建成面积48平方公里，入驻企业74户', '13个重点产业园区建成面积48平方公里，入驻企业74户'],
  },
  {
    expect: [
      ['种植基地', 'level', 13, '个'],
      ['种植基地建成面积', 'level', 48, '平方公里'],
    ],
    texts: ['13个种植基地累计建成面积48平方公里'],
  },
  // kinds of what was told before
  {
    expect: [
      ['蔬菜种植面积', 'growth', 17.8, '%'],
      ['菜椒种植面积', 'growth', 17.1, '%'],
      ['番茄种植面积', 'growth', 7.5, '%'],
    ],
    texts: ['蔬菜种植面积增长17.8%，其中菜椒、番茄分别增长17.1%、7.5%'],
  },
  {
    expect: [
      ['财政收入', 'growth', 8, '%'],
      ['市本级', 'growth', 9, '%', null],
      ['高新区', 'growth', 10, '%', null],
    ],
    texts: ['财政收入增长8%，其中市本级、高新区分别增长9%和10%'],
  },
  // what makes a class of those that are counted, as a clause of its own
  {
    expect: [['鼓励社会资本参与建设的基础设施项目', 'level', 40, '个', null]],
    texts: ['推出40个鼓励社会资本参与建设的基础设施项目'],
  },
  { expect: [['未完成安置补偿的城中村改造', 'level', 29, '个', null]], texts: ['实施29个未完成安置补偿的城中村改造'] },
  { expect: [['解决群众反映强烈的突出问题|群众反映强烈的突出问题', 'level', 36, '个']], texts: ['解决36个群众反映强烈的突出问题'] },
  { expect: [['重点民生实事', 'level', 66, '件', 'livelihood_projects']], texts: ['办成重点民生实事66件', '办好重点民生实事66件'] },
  { expect: [['政务服务首办成功率', 'level', 98, '%']], texts: ['政务服务首办成功率达98%'] },
  // the distance to each of several areas
  {
    expect: [
      ['生产总值', 'growth', 6, '%', 'gdp'],
      ['生产总值增速高于全国', 'gap', 1.2, '个百分点', null],
      ['生产总值增速高于全市', 'gap', 0.4, '个百分点', null],
      ['生产总值总量|生产总值', 'level', 300, '亿元', 'at_least', 'gdp'],
    ],
    texts: [
      '生产总值增长6%，高于全国、全市1.2个、0.4个百分点，总量跨过300亿元',
      '生产总值增长6%，分别高于全国、全市1.2个和0.4个百分点，总量跨过300亿元',
      '生产总值增长6%，分别比全国、全市高1.2个、0.4个百分点，总量跨过300亿元',
      '生产总值增长6%，高于全国和全市平均水平1.2和0.4个百分点，总量跨过300亿元',
    ],
  },
  {
    expect: [
      ['生产总值', 'growth', 3, '%', 'gdp'],
      ['生产总值增速低于全国', 'gap', -2, '个百分点', null],
      ['生产总值增速低于全市', 'gap', -1, '个百分点', null],
    ],
    texts: ['生产总值增长3%，分别低于全国、全市2个、1个百分点'],
  },
  {
    expect: [
      ['人均生产总值', 'level', 5.2, '万元', 'gdp_per_capita'],
      ['人均生产总值', 'change', 0.2, '万元', 'gdp_per_capita'],
      ['人均生产总值高于全市', 'gap', 1.2, '万元', null],
    ],
    texts: ['人均生产总值5.2万元，比上年增加0.2万元，比全市高1.2万元'],
  },
  // whose work it is
  {
    expect: [['人大代表建议', 'level', 120, '件', 'npc_suggestions']],
    texts: ['县政府办理人大代表建议120件', '县人民政府全年办理人大代表建议120件'],
  },
  { expect: [['政府债务余额', 'level', 12, '亿元']], texts: ['政府债务余额12亿元'] },
  {
    expect: [
      ['财政总收入', 'level', 20, '亿元'],
      ['地方收入', 'level', 12, '亿元', 'local_fiscal_revenue'],
    ],
    texts: ['财政总收入20亿元，其中地方收入12亿元'],
  },
  { expect: [['每万人发明专利', 'level', 9.8, '件', 'patents_per_10k']], texts: ['每万人发明专利9.8件'] },
];
