import { describe, expect, it } from 'vitest';
import { matchIndicator } from '../../src/catalogue/index.js';
import type { Measure } from '../../src/record.js';

type Row = [id: string, measure: Measure, unit: string, names: string];

// names that stand for the whole; 、-separated
const rows: Row[] = [
  [
    'gdp',
    'growth',
    '%',
    '地区生产总值、生产总值、全市生产总值、GDP、地区生产总值（GDP）、经济、经济增长、全年地区生产总值、国内生产总值、地区生产总值增速',
  ],
  ['china_europe_trains', 'level', '列', '中欧班列开行、中欧班列开行量'],
  ['coal_output', 'level', '万吨', '生产原煤、原煤产量'],
  ['self_employed.new', 'level', '户', '新增个体工商户、新增工商户、新登记个体工商户'],
  ['private_enterprises.new', 'level', '家', '新增民营企业、新增私营企业、新登记私营企业'],
  ['patent_applications', 'level', '项', '申报专利、专利申请量'],
  ['shantytown_renovation', 'level', '万户', '改造城镇棚户区、城镇棚户区改造、棚户区住房改造'],
  ['reply_rate', 'level', '%', '答复率、办结率'],
  ['poverty_incidence', 'level', '%', '贫困发生率、农村贫困发生率、综合贫困发生率'],
  ['planned_birth_rate', 'level', '%', '计划生育率、政策生育率、符合政策生育率'],
  ['industry_agriculture_output', 'level', '亿元', '工农业总产值、工农业产值'],
  ['gdp', 'level', '亿元', '地区生产总值、经济总量、全区生产总值、GDP总量'],
  ['gdp_per_capita', 'level', '元', '人均地区生产总值、人均GDP、人均生产总值'],
  ['gdp_per_capita', 'level', '万美元', '人均生产总值'],
  [
    'rd_intensity',
    'level',
    '%',
    '全社会研究与开发经费支出相当于市生产总值的比例、全社会研发支出占GDP比重、研究与试验发展经费支出相当于地区生产总值的比例',
  ],
  ['secondary_share_of_gdp', 'level', '%', '第二产业所占比重、第二产业占比'],
  ['life_expectancy', 'level', '岁', '居民人均期望寿命、人口平均期望寿命'],
  ['tourist_arrivals', 'level', '万人次', '接待游客总人数、接待游客总人次、接待游客总量、接待游客人数'],
  ['primary_industry_value_added', 'growth', '%', '第一产业增加值、一产增加值、第一产业、第一产业完成增加值'],
  ['tertiary_industry_value_added', 'growth', '%', '服务业增加值、第三产业增加值、三产'],
  ['service_share_of_gdp', 'level', '%', '服务业增加值占GDP比重、服务业增加值占地区生产总值的比重、三产占比'],
  ['agriculture_gross_output', 'level', '亿元', '农林牧渔业总产值、农林牧渔总产值、农业总产值'],
  ['industrial_value_added', 'growth', '%', '工业增加值、全部工业增加值'],
  ['industrial_value_added_above_scale', 'growth', '%', '规模以上工业增加值、规上工业增加值、全市规上工业增加值增速、规模工业增加值'],
  ['industrial_output_above_scale', 'level', '亿元', '规模以上工业总产值、规上工业产值、规模以上工业企业总产值'],
  ['industrial_revenue_above_scale', 'growth', '%', '规上工业企业营业收入、规模以上工业营业收入、规模以上工业企业主营业务收入'],
  ['industrial_profit_above_scale', 'growth', '%', '规上工业企业利润、规模以上工业企业实现利润总额'],
  ['high_tech_output_share', 'level', '%', '高新技术产业产值占比、规模以上高新技术产业产值占比、高新技术产业产值占规上工业比重'],
  ['four_new_value_added_share', 'level', '%', '“四新”经济增加值占比、四新经济增加值占地区生产总值比重'],
  [
    'fixed_asset_investment',
    'growth',
    '%',
    '固定资产投资、全社会固定资产投资、固定资产投资（不含农户）、固投、固定资产投资额、社会固定资产投资',
  ],
  ['fixed_asset_investment', 'level', '亿元', '完成固定资产投资、区本级固定资产投资、固定资产投资总额'],
  ['industrial_investment', 'growth', '%', '工业投资、工业固定资产投资'],
  ['technology_upgrade_investment', 'growth', '%', '工业技改投资、技改投资、工业技术改造投资'],
  ['real_estate_investment', 'growth', '%', '房地产开发投资、房地产投资'],
  ['retail_sales', 'growth', '%', '社会消费品零售总额、社零总额、全县社会消费品零售总额、社会消费品零售额'],
  ['tax_fee_reduction', 'level', '亿元', '经营主体减轻税费负担、为经营主体减负'],
  ['hospital_beds_per_1000', 'level', '张', '每千人拥有医疗床位、每千人口拥有医疗床位'],
  ['livelihood_spending_share', 'level', '%', '财政支出中民生支出'],
  ['high_standard_farmland.new', 'level', '万亩', '新增建设和改造提升高标准农田'],
  ['online_retail_sales', 'level', '亿元', '网络零售额、网上零售额'],
  ['online_retail_sales_goods', 'growth', '%', '实物商品网上零售额、实物商品网络零售额'],
  ['manufacturing_upgrade_investment', 'growth', '%', '制造业技改投资、制造业技术改造投资'],
  ['foreign_trade', 'growth', '%', '进出口、外贸进出口、外贸进出口总额、货物进出口总额、进出口总值、货物贸易'],
  ['commercial_housing_sales', 'growth', '%', '商品房销售额、商品房成交额、新建商品房销售额、全市商品房销售额'],
  ['foreign_trade', 'level', '亿美元', '外贸进出口总值、进出口总额、进出口货物总额'],
  ['exports', 'growth', '%', '出口、外贸出口、外贸出口总额、出口商品总值'],
  ['imports', 'growth', '%', '进口、外贸进口、进口总额'],
  ['cross_border_ecommerce_trade', 'growth', '%', '跨境电商进出口、跨境电商交易额'],
  ['foreign_investment_utilized', 'level', '万美元', '实际利用外资、实际使用外资、实际到账外资、外资到账、实际利用外商直接投资'],
  ['natural_growth_rate', 'level', '‰', '人口自然增长率、常住人口自然增长率'],
  ['park_green_per_capita', 'level', '平方米', '人均公园绿地面积、人均拥有公园绿地面积'],
  ['general_budget_expenditure', 'level', '亿元', '一般预算财政支出、一般预算支出'],
  ['foreign_investment_utilized', 'level', '亿元人民币', '实际使用外资'],
  ['outbound_investment', 'growth', '%', '对外直接投资、境外投资、实际对外投资'],
  [
    'general_budget_revenue',
    'growth',
    '%',
    '一般公共预算收入、地方一般公共预算收入、公共财政预算收入、地方财政一般预算收入、一般公共预算收入同口径',
  ],
  ['total_budget_revenue', 'level', '亿元', '一般公共预算总收入、财政总收入'],
  ['tax_share_of_revenue', 'level', '%', '税收占比、税占比、税收收入占一般公共预算收入的比重'],
  [
    'tax_fee_reduction',
    'level',
    '亿元',
    '减税降费、新增减税降费、减税降费及退税缓费、减轻经营主体税费负担、退、减、缓各项税费、留抵退税、减税降费',
  ],
  ['special_bonds', 'level', '亿元', '地方政府专项债券、新增专项债、争取专项债券资金、专项债'],
  ['deposits', 'level', '亿元', '金融机构本外币存款余额、存款余额、各项存款余额、人民币存款余额'],
  ['loans', 'growth', '%', '贷款余额、本外币贷款余额、金融机构人民币各项贷款余额'],
  ['loans.new', 'level', '亿元', '新增贷款、新增本外币贷款、新增各项贷款'],
  ['cpi', 'growth', '%', '居民消费价格、居民消费价格涨幅、CPI、居民消费价格指数、居民消费价格总水平'],
  ['disposable_income_per_capita', 'growth', '%', '居民人均可支配收入、全体居民人均可支配收入、居民收入、全市居民人均可支配收入'],
  ['disposable_income_per_capita_urban', 'level', '元', '城镇居民人均可支配收入、城镇常住居民人均可支配收入'],
  ['disposable_income_per_capita_rural', 'growth', '%', '农村居民人均可支配收入、农村常住居民人均可支配收入、农民人均可支配收入'],
  ['income_per_capita_peasant_net', 'level', '元', '农民人均纯收入、农村居民人均纯收入、农牧民人均纯收入'],
  ['urban_new_employment', 'level', '万人', '城镇新增就业、新增城镇就业、城镇新增就业人数、新增就业'],
  ['surveyed_unemployment_rate', 'level', '%', '城镇调查失业率、城镇调查失业率平均值'],
  ['registered_unemployment_rate', 'level', '%', '城镇登记失业率、登记失业率'],
  ['market_entities', 'level', '万户', '经营主体、市场主体、各类经营主体、实有经营主体、经营主体总量、登记在册经营主体'],
  ['market_entities.new', 'level', '户', '新增市场主体、新登记经营主体、净增经营主体、经营主体新增、新设各类市场主体'],
  ['above_scale_enterprises', 'level', '家', '规上企业、“四上”企业、规模以上企业'],
  ['above_scale_enterprises.new', 'level', '家', '新增“四上”企业、新增规上企业、净增规上法人单位'],
  ['high_tech_enterprises', 'level', '家', '高新技术企业、国家高新技术企业保有量、高新技术企业总数、有效期内高新技术企业'],
  ['high_tech_enterprises.new', 'level', '家', '新增高新技术企业、新认定高新技术企业、新培育国家级高新技术企业'],
  ['tech_smes', 'level', '家', '入库科技型中小企业、科技型中小企业、国家科技型中小企业评价入库'],
  ['tech_smes.new', 'level', '家', '新增科技型中小企业、新培育国家科技型中小企业'],
  ['specialized_smes', 'level', '家', '专精特新企业、省级以上“专精特新”企业、专精特新中小企业'],
  ['specialized_smes.new', 'level', '家', '新增专精特新企业、新增省级专精特新中小企业'],
  ['rd_expenditure', 'growth', '%', '研发经费投入、全社会研发经费、全社会R&D经费支出'],
  ['rd_intensity', 'level', '%', '研发投入强度、全社会研发经费占GDP比重、研究与试验发展（R&D）经费支出占GDP比重'],
  ['grain_output', 'level', '万吨', '粮食产量、粮食总产量、粮食总产、粮食生产'],
  ['grain_output', 'level', '亿斤', '粮食产量'],
  ['grain_sown_area', 'level', '万亩', '粮食播种面积、粮食种植面积'],
  [
    'high_standard_farmland.new',
    'level',
    '万亩',
    '新建高标准农田、新建、改造高标准农田、新（改）建高标准农田、高标准农田、改造提升高标准农田',
  ],
  ['high_standard_farmland', 'level', '万亩', '累计建成高标准农田、高标准农田累计面积'],
  ['tourist_arrivals', 'level', '万人次', '接待游客、旅游接待人数、来宁游客、游客接待量、接待国内外游客、年接待游客'],
  ['tourism_revenue', 'level', '亿元', '旅游收入、旅游总收入、游客总花费、旅游总花费、旅游综合收入'],
  ['port_cargo_throughput', 'level', '万吨', '港口货物吞吐量、货物吞吐量、云滨港货物吞吐量、肖屿港区货物吞吐量'],
  ['container_throughput', 'level', '万标箱', '集装箱吞吐量、港口集装箱吞吐量、云滨港集装箱吞吐量'],
  ['urbanization_rate', 'level', '%', '常住人口城镇化率、城镇化率'],
  ['renovated_communities', 'level', '个', '改造老旧小区、老旧小区改造、城镇老旧小区改造完工、新开工老旧小区改造'],
  ['rural_toilets', 'level', '万户', '新建改建农村户厕'],
  ['expressway_length.new', 'level', '公里', '高速公路新增通车里程、高速公路新增里程'],
  ['renovated_households', 'level', '万户', '改造老旧小区、城镇老旧小区改造'],
  [
    'renovated_households',
    'level',
    '万户',
    '改造城镇老旧小区惠及居民、城镇老旧小区改造惠及居民、开工改造城镇老旧小区、新开工改造城镇老旧小区、开工城镇老旧小区改造、新开工城镇老旧小区改造',
  ],
  [
    'doctors_per_1000',
    'level',
    '人',
    '每千人执业（助理）医师数、每千人口执业医师、每千名常住人口拥有医师、每千人拥有执业（助理）医师、千人口医生数、每千人医师数、每千人执业医师数、每千常住人口医生',
  ],
  [
    'hospital_beds_per_1000',
    'level',
    '张',
    '每千人口拥有医疗卫生机构床位、每千人医疗机构床位数、每千常住人口拥有床位数、千人口医疗床位、每千人口医院床位、每千人口病床数、每千人床位、每千人医疗床位数、每千人拥有医疗机构床位、每千人医院床位数、每千人口拥有病床',
  ],
  [
    'childcare_places_per_1000',
    'level',
    '个',
    '每千常住人口托位、每千人口拥有婴幼儿托位数、每千人3岁以下婴幼儿托位数、千人口3岁以下婴幼儿托位',
  ],
  ['energy_intensity', 'growth', '%', '单位GDP能耗、单位地区生产总值能耗、万元GDP能耗、能耗强度'],
  [
    'air_quality_good_rate',
    'level',
    '%',
    '地级城市空气质量优良天数比例、市州空气质量优良天数比例、空气质量优良天数比例、优良天数比率、空气质量优良率、城市空气优良天数比例、空气质量优良天数',
  ],
  ['good_air_days', 'level', '天', '空气质量优良天数、优良天数'],
  ['water_quality_rate', 'level', '%', '国考断面优良水体比例、地表水优良比例、地表水达到或好于Ⅲ类水体比例、国考断面水质优良率、水质达标率'],
  ['afforestation_area.new', 'level', '万亩', '植树造林、营造林、造林绿化、修复造林、国土绿化面积'],
  ['livelihood_projects', 'level', '件', '民生实事、为民办实事项目、市办实事、民生实事项目'],
  [
    'livelihood_spending_share',
    'level',
    '%',
    '民生类支出占财政支出比重、民生类支出占一般公共预算支出比重、民生支出占一般预算支出、民生支出占一般预算支出比重、财政用于民生支出占一般预算支出、民生支出占财政支出比重、民生支出占一般公共预算支出、财政民生支出占比',
  ],
  ['key_project_investment', 'level', '亿元', '重点项目投资、省市县重点项目投资、重点项目年度投资、省市县三级重点项目完成投资'],
  ['key_projects', 'level', '个', '重点项目、省市三级重点项目、省、市、县重点项目'],
  [
    'pm25',
    'level',
    '微克/立方米',
    '设区城市PM2.5平均浓度、设区市PM2.5平均浓度、地级城市PM2.5平均浓度、地级以上城市PM2.5平均浓度、中心城市PM2.5平均浓度、中心城区PM2.5平均浓度、城区PM2.5平均浓度、市区PM2.5平均浓度、PM2.5平均浓度、细颗粒物（PM2.5）平均浓度、细颗粒物年平均浓度',
  ],
  ['npc_suggestions', 'level', '件', '人大代表建议、办理人大代表建议'],
  ['primary_industry_value_added', 'level', '亿元', '第一产业、第一产业增加值'],
  ['tertiary_industry_value_added', 'level', '亿元', '第三产业'],
  [
    'service_share_of_gdp',
    'level',
    '%',
    '服务业增加值占国内生产总值比重、服务业增加值占地区生产总值比例、第三产业占国民生产总值比重、服务业增加值占GDP',
  ],
  ['rd_intensity', 'level', '%', '研发经费占国内生产总值比重、全社会研发经费支出占国内生产总值的比重'],
  ['energy_intensity', 'growth', '%', '单位国内生产总值能耗、单位国民生产总值能耗'],
  ['private_economy_share', 'level', '%', '非公有制经济增加值占GDP、非公有制经济增加值占生产总值比重'],
  ['mechanization_rate', 'level', '%', '主要农作物综合机械化水平、农业机械化综合水平、农作物耕种收综合机械化率'],
  ['urbanization_rate', 'level', '%', '城镇化水平、常住人口城镇化水平'],
  ['pm25', 'level', '微克/立方米', 'PM_2.5平均浓度、PM₂.₅浓度、细颗粒物（PM_2.5）年均浓度、细颗粒物(PM)年平均浓度'],
  ['ncms_rate', 'level', '%', '新农合参保率'],
  ['medical_insurance_rate', 'level', '%', '三项基本医疗保险参保率'],
  ['vocational_training', 'level', '万人', '职业技能培训'],
  ['rural_drinking_water', 'level', '万人', '解决饮水安全人口、解决农村饮水安全人口'],
  ['good_air_days', 'level', '天', '空气质量二级以上天数、城市空气质量二级以上天数'],
  ['land_transfer_area', 'level', '万亩', '土地流转面积、流转土地面积'],
  ['livelihood_projects', 'level', '项', '民生工程项目'],
  ['market_entities', 'level', '万户', '经营主体在册总量、在册经营主体'],
  ['tourism_revenue', 'level', '亿元', '总花费'],
  ['above_scale_industrial_enterprises', 'level', '家', '规模以上工业企业'],
  ['water_saving_irrigation.new', 'level', '万亩', '新增高效节水灌溉面积、发展节水灌溉面积'],
  ['official_hospitality_expense', 'growth', '%', '“三公”经费、“三公”经费支出'],
  ['sme_clusters.new', 'level', '个', '新增国家级中小企业特色产业集群'],
  ['low_rent_housing', 'level', '套', '廉租住房、新建廉租房'],
  ['strategic_emerging_share_of_gdp', 'level', '%', '战略性新兴产业增加值占国内生产总值比重'],
  ['engel_coefficient_rural', 'level', '%', '农村居民恩格尔系数'],
  ['consumption_per_capita_urban', 'level', '元', '城镇居民人均消费支出'],
  ['domestic_tourism_revenue', 'level', '亿元', '国内旅游收入'],
  ['greenways.new', 'level', '公里', '新建绿道、新增绿道、建设绿道'],
  ['greenways', 'level', '公里', '绿道里程、城市绿道'],
  ['energy_storage_capacity.new', 'level', '万千瓦', '新增新型储能、新增独立储能'],
  ['coastal_water_quality_rate', 'level', '%', '近岸海域水质优良比例、近岸海域优良水质比例'],
  ['central_budget_investment', 'level', '亿元', '争取中央预算内投资'],
  ['housing_delivery_rate', 'level', '%', '保交房交付率'],
  ['secondary_share_of_gdp', 'level', '%', '第二产业增加值比重、第二产业增加值占国内生产总值比重'],
  ['installed_capacity.new', 'level', '万千瓦', '新增电力装机、新增发电装机容量'],
  ['agri_leading_enterprises.new', 'level', '家', '新增省级农业产业化龙头企业、新认定省级农业龙头企业'],
  ['farm_product_pass_rate', 'level', '%', '农产品质量安全监测合格率'],
];

const cases = rows.flatMap(([id, measure, unit, names]) =>
  names
    .replace('退、减、缓', '退减缓')
    .replace('留抵退税、减', '留抵退税减')
    .replace('新建、改造', '新建改造')
    .replace('省、市、县', '省市县')
    .split('、')
    .map((name): [string, string, Measure, string] => [name, unit, measure, id]),
);

describe('matchIndicator, wholes', () => {
  it.each(cases)('%s (%s, %s) is %s', (name, unit, measure, id) => {
    expect(matchIndicator(name, { unit, measure })?.id).toBe(id);
  });

  it('has many names to go by', () => {
    expect(cases.length).toBeGreaterThan(200);
  });
});

describe('marks inside a name', () => {
  it.each([
    ['新建、改造高标准农田', '亩', 'high_standard_farmland.new'],
    ['退、减、缓各项税费', '亿元', 'tax_fee_reduction'],
    ['省、市重点建设类项目', '个', 'key_projects'],
    ['国家级专精特新“小巨人”企业', '家', 'little_giant_enterprises'],
    ['一般公共预算收入（同口径）', '亿元', 'general_budget_revenue'],
    ['税收占一般公共预算收入的比重', '%', 'tax_share_of_revenue'],
    ['ＧＤＰ', '亿元', null],
  ])('%s is %s', (name, unit, id) => {
    expect(matchIndicator(name, { unit, measure: 'level' })?.id ?? null).toBe(id);
  });
});

describe('what a match says beside the id', () => {
  it.each([
    ['公共财政预算收入', '亿元', null, true, []],
    ['财政收入', '亿元', 'basis_unclear', true, []],
    ['国民生产总值', '亿元', 'basis_changed', false, []],
    ['一般公共预算收入（同口径）', '亿元', null, true, ['同口径']],
    ['本外币存款余额', '亿元', null, true, ['本外币']],
    ['国考断面水质优良比例', '%', null, true, ['国考']],
  ])('%s', (name, unit, flag, comparable, basis) => {
    expect(matchIndicator(name, { unit, measure: 'level' })).toMatchObject({ flag, comparable, basis });
  });
});
