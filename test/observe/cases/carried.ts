/** The subject goes on to 、增长7%, 同比增长 and beyond. */
import type { CaseGroup } from './types.js';

export const carried: readonly CaseGroup[] = [
  {
    expect: [
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
    ],
    texts: [
      '地区生产总值213亿元，增长6.1%',
      '地区生产总值213亿元、增长6.1%',
      '地区生产总值达到213亿元，同比增长6.1%',
      '地区生产总值达213亿元，比上年增长6.1%',
      '完成地区生产总值213亿元，同比增长6.1%',
      '实现地区生产总值213亿元、同比增长6.1%',
      '地区生产总值213亿元，按可比价格计算增长6.1%',
      '地区生产总值213亿元，按可比价计算，增长6.1%',
      '地区生产总值213亿元，总量居全市第三位，增长6.1%',
      '地区生产总值213亿元(预计数，下同)，增长6.1%',
      '地区生产总值213亿元，较上年增长6.1%',
    ],
  },
  // a goal, and the one beyond it
  {
    expect: [
      ['固定资产投资', 'growth', 5, '%', 'fixed_asset_investment'],
      ['固定资产投资', 'growth', 7, '%', 'fixed_asset_investment'],
    ],
    texts: [
      '固定资产投资增长5%，力争达到7%',
      '固定资产投资增长5%、力争达到7%',
      '固定资产投资增长5%，力争7%',
      '固定资产投资增长5%，奋力达到7%',
      '固定资产投资增长5%，争取达到7%',
      '固定资产投资增长5%、奋斗目标7%',
      '固定资产投资增长5%，奋斗目标为7%',
      '固定资产投资增长5%(奋斗目标7%)',
    ],
  },
  // how far the plan of five years is done
  {
    expect: [
      ['单位地区生产总值能耗', 'growth', -14.5, '%', 'energy_intensity'],
      ['单位地区生产总值能耗', 'completion', 107, '%', 'energy_intensity'],
    ],
    texts: [
      '单位地区生产总值能耗下降14.5%，完成“十四五”进度目标的107%',
      '单位地区生产总值能耗下降14.5%，完成“十四五”目标的107%',
      '单位地区生产总值能耗下降14.5%、完成进度目标的107%',
    ],
  },
  // no growth: a rate that is reached, a share that is raised
  {
    expect: [
      ['城镇登记失业率', 'level', 3.5, '%', 'registered_unemployment_rate'],
      ['森林覆盖率', 'level', 47, '%', 'forest_coverage'],
    ],
    texts: ['城镇登记失业率控制在3.5%，森林覆盖率力争达到47%'],
  },
  {
    expect: [
      ['贷款余额', 'growth', 5, '%', 'loans'],
      ['贷款余额占比', 'level', 30, '%', null],
    ],
    texts: ['贷款余额增长5%，占比达到30%'],
  },
  // residents of town and country share the head of all residents
  {
    expect: [
      ['居民人均可支配收入', 'level', 34560, '元', 'disposable_income_per_capita'],
      ['城镇居民人均可支配收入', 'level', 42180, '元', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'growth', 4.9, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 22360, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '居民人均可支配收入34560元，其中城镇居民42180元、增长4.9%，农村居民22360元',
      '居民人均可支配收入34560元，其中城镇居民42180元，增长4.9%；农村居民22360元',
      '居民人均可支配收入34560元；其中，城镇居民42180元、增长4.9%，农村居民22360元',
    ],
  },
  {
    expect: [
      ['居民人均消费支出', 'level', 21500, '元', 'consumption_per_capita'],
      ['农村居民人均消费支出', 'level', 15200, '元', 'consumption_per_capita_rural'],
    ],
    texts: ['居民人均消费支出21500元，其中农村居民15200元', '居民人均消费支出21500元，农村居民15200元'],
  },
  // no income: people who are counted, residents alone
  {
    expect: [
      ['居民人均可支配收入', 'level', 34560, '元', 'disposable_income_per_capita'],
      ['农村居民参保', 'level', 3200, '人', null],
    ],
    texts: ['居民人均可支配收入34560元，农村居民参保3200人'],
  },
  // how a growth, and how a fall, changed
  {
    expect: [
      ['固定资产投资', 'growth', -3.5, '%', 'fixed_asset_investment'],
      ['固定资产投资', 'change', 2.1, '个百分点', 'fixed_asset_investment'],
    ],
    texts: [
      '固定资产投资下降3.5%，降幅收窄2.1个百分点',
      '固定资产投资下降3.5%，降幅比上半年收窄2.1个百分点',
      '固定资产投资下降3.5%，降幅较年初缩小2.1个百分点',
      '固定资产投资下降3.5%，增速比上年提高2.1个百分点',
    ],
  },
  {
    expect: [
      ['固定资产投资', 'growth', -3.5, '%', 'fixed_asset_investment'],
      ['固定资产投资', 'change', -2.1, '个百分点', 'fixed_asset_investment'],
    ],
    texts: [
      '固定资产投资下降3.5%，降幅扩大2.1个百分点',
      '固定资产投资下降3.5%，降幅比上年扩大2.1个百分点',
      '固定资产投资下降3.5%，增速比上年回落2.1个百分点',
    ],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 16.2, '亿元', 'general_budget_revenue'],
      ['一般公共预算收入', 'completion', 103.2, '%'],
      ['一般公共预算收入', 'growth', 5.4, '%'],
    ],
    texts: [
      '一般公共预算收入16.2亿元，完成年计划的103.2%，同比增长5.4%',
      '一般公共预算收入16.2亿元，完成预算的103.2%，增长5.4%',
      '一般公共预算收入完成16.2亿元，为预算的103.2%，增长5.4%',
    ],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 16.2, '亿元'],
      ['一般公共预算收入', 'growth', 5.4, '%'],
      ['税收收入', 'level', 11.3, '亿元'],
      ['税收占比', 'level', 69.8, '%'],
    ],
    texts: ['一般公共预算收入16.2亿元，增长5.4%，其中税收收入11.3亿元，税收占比69.8%'],
  },
  {
    expect: [
      ['进出口总额', 'level', 62, '亿元'],
      ['进出口总额', 'growth', 8.2, '%'],
      ['出口', 'level', 46, '亿元', 'exports'],
      ['出口', 'growth', 10.3, '%', 'exports'],
    ],
    texts: ['进出口总额62亿元，增长8.2%，其中出口46亿元，增长10.3%', '进出口总额62亿元、增长8.2%，其中出口46亿元、增长10.3%'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 6.2, '%', 'fixed_asset_investment'],
      ['工业投资', 'growth', 11, '%', 'industrial_investment'],
      ['工业技改投资', 'growth', 16, '%', 'technology_upgrade_investment'],
    ],
    texts: [
      '固定资产投资增长6.2%，其中工业投资增长11%，工业技改投资增长16%',
      '固定资产投资增长6.2%，其中，工业投资增长11%、工业技改投资增长16%',
    ],
  },
  {
    expect: [
      ['引进人才', 'level', 620, '人'],
      ['博士|引进博士', 'level', 31, '人', null],
    ],
    texts: ['引进人才620人，其中博士31人'],
  },
  {
    expect: [
      ['民生实事', 'level', 20, '件', 'livelihood_projects'],
      ['民生实事完成|完成民生实事', 'level', 18, '件'],
    ],
    texts: ['20件民生实事完成18件'],
  },
  {
    expect: [
      ['经营主体', 'level', 4.3, '万户', 'market_entities'],
      ['企业', 'level', 1.2, '万户'],
    ],
    texts: ['经营主体达4.3万户，其中企业1.2万户'],
  },
  {
    expect: [
      ['接待游客', 'level', 320, '万人次'],
      ['接待游客', 'growth', 13, '%'],
      ['旅游收入', 'level', 21, '亿元'],
      ['旅游收入', 'growth', 16, '%'],
    ],
    texts: ['接待游客320万人次，增长13%，实现旅游收入21亿元，增长16%', '全年接待游客320万人次、增长13%，旅游收入21亿元、增长16%'],
  },
  // the rate of a part is not the whole's
  {
    expect: [
      ['社会消费品零售总额', 'growth', 6.3, '%', 'retail_sales'],
      ['限额以上零售额', 'growth', 9.1, '%'],
    ],
    texts: ['社会消费品零售总额增长6.3%，其中限额以上零售额增长9.1%'],
  },
  {
    expect: [
      ['粮食播种面积', 'level', 46, '万亩', 'grain_sown_area'],
      ['大豆播种面积|大豆', 'level', 3.1, '万亩', null],
    ],
    texts: ['粮食播种面积46万亩，其中大豆3.1万亩'],
  },
  {
    expect: [
      ['网络零售额', 'level', 18, '亿元'],
      ['农产品网络零售额', 'level', 6, '亿元', null],
      ['农产品网络零售额', 'growth', 12, '%', null],
    ],
    texts: ['网络零售额18亿元，其中农产品网络零售额6亿元，增长12%'],
  },
  {
    expect: [
      ['新登记经营主体', 'level', 5200, '户', 'market_entities.new'],
      ['企业|新登记企业', 'level', 1600, '户'],
    ],
    texts: ['新登记经营主体5200户，其中企业1600户'],
  },
  {
    expect: [
      ['开工项目', 'level', 45, '个'],
      ['其余开工项目|其余项目', 'level', 12, '个', null],
    ],
    texts: ['开工项目45个，其余12个正加快前期工作'],
  },
  {
    expect: [
      ['城镇新增就业', 'level', 6200, '人', 'urban_new_employment'],
      ['失业人员再就业', 'level', 1300, '人'],
    ],
    texts: ['城镇新增就业6200人，失业人员再就业1300人'],
  },
  {
    expect: [
      ['公路通车里程', 'level', 1860, '公里'],
      ['高速公路', 'level', 120, '公里'],
    ],
    texts: ['公路通车里程达1860公里，其中高速公路120公里'],
  },
  // what an amount of several years is compared with is no name
  {
    expect: [
      ['固定资产投资', 'level', 482, '亿元', 'fixed_asset_investment'],
      ['固定资产投资', 'growth', 37.5, '%', 'fixed_asset_investment'],
    ],
    texts: [
      '五年累计完成固定资产投资482亿元，比前五年增长37.5%',
      '五年累计完成固定资产投资482亿元，较上届五年增长37.5%',
      '五年累计完成固定资产投资482亿元，比上一个五年增长37.5%',
    ],
  },
  { expect: [['高新技术企业', 'growth', 42, '%', 'high_tech_enterprises']], texts: ['高新技术企业五年增长42%'] },
  // the economy, told of in a clause before and never named
  {
    expect: [
      ['经济', 'growth', 4.6, '%', 'gdp'],
      ['经济', 'growth', 4.8, '%', 'gdp'],
      ['经济总量', 'level', 5.3, '万亿元', 'gdp'],
    ],
    texts: ['顶住经济下行压力，实现三季度增长4.6%，全年增长4.8%、总量达5.3万亿元'],
  },
  { expect: [['经济', 'growth', 5, '%', 'gdp']], texts: ['经济持续回升，全年增长5%', '面对经济下行压力，前三季度同比增长5%'] },
  { expect: [['用电量', 'growth', 5, '%', 'electricity_consumption']], texts: ['经济持续回升，用电量全年增长5%'] },
  { expect: [['港口贸易', 'growth', 5, '%', null]], texts: ['港口贸易持续回升，全年增长5%'] },
  // behind a semicolon the addition goes on as anywhere
  {
    expect: [
      ['年度投资', 'level', 120, '亿元', 'at_least'],
      ['新增规上工业企业', 'level', 20, '家', 'above_scale_industrial_enterprises.new'],
      ['新增高新技术企业', 'level', 10, '家', 'high_tech_enterprises.new'],
      ['新增专精特新企业', 'level', 5, '家', 'specialized_smes.new'],
    ],
    texts: ['年度投资120亿元以上;新增规上工业企业20家、高新技术企业10家、专精特新企业5家'],
  },
  // a total is what there is by now
  {
    expect: [
      ['新增规上工业企业', 'level', 62, '户', 'above_scale_industrial_enterprises.new'],
      ['经营主体总数', 'level', 66, '万户', 'at_least', 'market_entities'],
      ['经营主体总数', 'growth', 5, '%', 'market_entities'],
    ],
    texts: ['新增规上工业企业62户,经营主体总数突破66万户、增长5%'],
  },
  {
    expect: [
      ['新增普惠托位', 'level', 360, '个', 'childcare_places.new'],
      ['新增公共停车位', 'level', 820, '个', 'parking_spaces.new'],
    ],
    texts: ['新增普惠托位360个,公共停车位820个'],
  },
  {
    expect: [
      ['出栏生猪', 'level', 56, '万头', 'pig_slaughter'],
      ['出栏家禽', 'level', 280, '万羽'],
    ],
    texts: ['出栏生猪56万头、家禽280万羽'],
  },
  {
    expect: [
      ['出栏生猪', 'level', 56, '万头', 'pig_slaughter'],
      ['水产品产量', 'level', 8, '万吨', 'aquatic_output'],
    ],
    texts: ['出栏生猪56万头、水产品产量8万吨'],
  },
  {
    expect: [
      ['开工建设保障性住房', 'level', 1.2, '万套'],
      ['竣工保障性住房', 'level', 8600, '套'],
    ],
    texts: ['开工建设保障性住房1.2万套、竣工8600套'],
  },
  {
    expect: [
      ['市场主体', 'level', 8.6, '万户', 'market_entities'],
      ['市场主体', 'change', 9200, '户'],
      ['企业', 'level', 2.3, '万户'],
    ],
    texts: ['市场主体达到8.6万户、净增9200户,其中企业2.3万户'],
  },
  {
    expect: [
      ['新增市场主体', 'level', 8.6, '万户', 'market_entities.new'],
      ['新增企业', 'level', 2.3, '万户'],
    ],
    texts: ['新增市场主体8.6万户,其中企业2.3万户'],
  },
  {
    expect: [
      ['新建学校', 'level', 6, '所'],
      ['改扩建学校', 'level', 18, '所'],
    ],
    texts: ['新建学校6所、改扩建18所'],
  },
  {
    expect: [
      ['化解信访积案', 'level', 126, '件'],
      ['信访积案化解率', 'level', 96, '%'],
    ],
    texts: ['化解信访积案126件、化解率96%', '化解信访积案126件,化解率达到96%'],
  },
  {
    expect: [
      ['化解信访积案', 'level', 126, '件'],
      ['刑事案件破案率', 'level', 96, '%'],
    ],
    texts: ['化解信访积案126件,刑事案件破案率96%'],
  },
  {
    expect: [
      ['产业项目', 'level', 98, '个'],
      ['产业项目投资', 'level', 210, '亿元'],
    ],
    texts: ['其中产业项目98个、投资210亿元'],
  },
  {
    expect: [
      ['土地流转面积', 'level', 12, '万亩'],
      ['土地流转率', 'level', 38, '%'],
    ],
    texts: ['土地流转面积12万亩、流转率38%'],
  },
  {
    expect: [
      ['帮助企业解决问题|企业解决问题|解决问题', 'level', 86, '个'],
      ['问题解决率', 'level', 97, '%'],
    ],
    texts: ['帮助企业解决问题86个,解决率97%'],
  },
  {
    expect: [
      ['重点项目开工率', 'level', 100, '%'],
      ['重点项目竣工率', 'level', 60, '%'],
    ],
    texts: ['重点项目开工率100%,竣工率60%'],
  },
  {
    expect: [
      ['新增城镇就业', 'level', 28, '万人', 'urban_new_employment'],
      ['转移农村劳动力', 'level', 46, '万人', 'rural_labor_transfer'],
    ],
    texts: ['新增城镇就业28万人、转移农村劳动力46万人'],
  },
  // over a comma an addition goes on only for what is counted alike
  {
    expect: [
      ['新增海外仓', 'level', 12, '个'],
      ['口岸出入境旅客', 'level', 230, '万人次'],
    ],
    texts: ['新增海外仓12个,口岸出入境旅客230万人次'],
  },
  // all industry, though those above designated size were counted before
  {
    expect: [
      ['规上工业企业', 'level', 8, '万家', 'at_least', 'above_scale_industrial_enterprises'],
      ['工业增加值', 'level', 5, '万亿元', 'at_least', 'industrial_value_added'],
    ],
    texts: ['规上工业企业突破8万家,工业增加值突破5万亿元'],
  },
  {
    expect: [
      ['城镇新增就业', 'level', 7, '万人', 'urban_new_employment'],
      ['就业率|高校毕业生就业率', 'level', 90, '%', 'at_least', null],
    ],
    texts: ['城镇新增就业7万人,高校毕业生年底就业率90%以上'],
  },
  { expect: [['垃圾处理能力', 'level', 560, '吨']], texts: ['垃圾处理能力每日560吨'] },
  {
    expect: [
      ['新增规上工业企业', 'level', 100, '家', 'above_scale_industrial_enterprises.new'],
      ['高新技术企业', 'level', 500, '家', 'at_least', 'high_tech_enterprises'],
    ],
    texts: ['新增规上工业企业100家、高新技术企业突破500家'],
  },
  {
    expect: [
      ['新增规上工业企业', 'level', 100, '家', 'above_scale_industrial_enterprises.new'],
      ['新增高新技术企业', 'level', 50, '家', 'at_least', 'high_tech_enterprises.new'],
    ],
    texts: ['新增规上工业企业100家、高新技术企业50家以上'],
  },
  {
    expect: [
      ['新增新能源装机', 'level', 120, '万千瓦', 'renewable_capacity.new'],
      ['新能源装机占总装机比重|新能源装机占总装机', 'level', 50, '%', 'at_least'],
    ],
    texts: ['新增新能源装机120万千瓦、占总装机比重突破50%'],
  },
  {
    expect: [
      ['固定资产投资', 'completion', 107, '%', 'fixed_asset_investment'],
      ['固定资产投资', 'growth', 17.2, '%', 'fixed_asset_investment'],
    ],
    texts: ['固定资产投资完成年计划的107%,增长17.2%', '固定资产投资完成年度任务的107%、同比增长17.2%'],
  },
  {
    expect: [
      ['客流量', 'level', 81, '%'],
      ['客流量', 'growth', 12, '%'],
    ],
    texts: ['客流量恢复至2019年同期水平的81%,增长12%'],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 12, '亿元', 'general_budget_revenue'],
      ['一般公共预算收入', 'completion', 56.2, '%', 'general_budget_revenue'],
      ['一般公共预算收入', 'growth', 8.5, '%', 'general_budget_revenue'],
    ],
    texts: ['一般公共预算收入12亿元,完成年度预算的56.2%,同比增长8.5%'],
  },
];
