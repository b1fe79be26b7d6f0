import { describe, expect, it } from 'vitest';
import { matchIndicator } from '../../src/catalogue/index.js';
import type { Measure } from '../../src/record.js';

type Row = [measure: Measure, unit: string, names: string];

// parts, other areas' figures and other things: no row of the catalogue
const rows: Row[] = [
  ['growth', '%', '民营企业进出口、农产品出口、对东盟进出口、机电产品出口、一般贸易进出口、口岸外贸进出口'],
  ['growth', '%', '汽车制造业增加值、规上民营工业增加值、食品工业增加值、开发区规上工业增加值、电子信息产业增加值、临港新片区生产总值'],
  ['growth', '%', '渔港经济总量、县域生产总值、高新区固定资产投资、农业投资、第三产业投资、高技术服务业投资、消费、产业、投资'],
  ['growth', '%', '城乡居民收入、脱贫人口收入、村集体收益、工资性收入、财产净收入、市区城镇居民人均可支配收入'],
  ['growth', '%', '新能源汽车零售额、限上餐饮业营业额、餐饮收入、家电零售额、农村消费品零售额、网上商品零售'],
  ['growth', '%', '文旅产业、住宿业、轮胎业产值、骨干企业产值、修造船业产值、规上高新技术企业营收、服务业税收'],
  ['level', '亿元', '农产品网络零售额、制造业中长期贷款、涉农贷款余额、小微企业贷款余额、实体经济贷款、新增实体经济贷款'],
  ['level', '亿元', '招商项目总投资、重点项目总投资、城建项目投资、工业项目总投资、公路投资、棚户区改造投资、绿化工程投资'],
  ['level', '亿元', '二手房销售额、商品房预售资金、商品房贷款、办公楼销售额'],
  ['level', '亿元', '企业债、增值税留抵退税、纾困贴息贷款、惠企政策资金、政策性贷款、获批各类债券、产业基金'],
  ['level', '亿元', '生产性服务业增加值额度占比、规模以上服务业增加值、交通运输仓储和邮政业增加值、批发业销售额、保税物流货值'],
  ['level', '万元', '企业研发补助、村均收入、单亩产值、户均增收、消费补贴'],
  ['level', '家', '省级科技小巨人企业、雏鹰企业、上市后备企业、民营“五上”企业、新增瞪羚企业、培训企业、入驻企业、走访企业'],
  ['level', '家', '有研发活动的规上工业企业、新增省级绿色制造示范企业、骨干企业、开工企业、外资研发中心、迁入企业'],
  ['level', '个', '签约落地产业项目、城建重点工程、工业重点技改项目、农业重点项目、科技创新重点项目、重点文旅项目、专题推介活动'],
  ['level', '个', '省级重点项目、市级重点项目、威海市级重点项目、省级改革试点、行政村、工作专班、突出环境问题、地方政府专项债券项目'],
  ['level', '列', '中亚班列开行'],
  ['level', '件', '民生微实事、其他民生实事、民生实事完成、矛盾纠纷、新增高价值发明专利'],
  ['level', '万人', '新增养老保险参保、企业职工基本养老保险参保人数、城乡居民基本医疗保险参保人数、商贸新增就业、城乡劳动力、在校生'],
  ['level', '万人次', '景区接待游客、假日接待游客、出入境旅客、邮轮旅客、A级景区接待游客、乡村旅游接待游客、演出观众'],
  ['level', '万亩', '蔬菜种植面积、全环节托管面积、新增耕地面积、甘薯种植面积、撂荒地整治、水稻播种面积、春季造林'],
  [
    'level',
    '万吨',
    '水稻产量、苹果产量、海铁联运货物占比、粮食储备任务、夏粮产量、鱿鱼产量、外贸货物吞吐量、内河港口吞吐量、沿海港口货物吞吐量',
  ],
  ['level', '%', '农产品抽检覆盖率、新增床位使用率、办事满意程度、全人群签约占比、创建率、入园率、综合覆盖率、水库水质合格率'],
  ['level', '%', '制造业利用外资占比、高端产品养殖占比、数字经济增加值占全市生产总值份额、普惠金融重点领域贷款余额占比'],
  ['level', '项', '申报专利奖、申报发明专利、申报专利示范企业'],
  ['level', '%', '信访答复率、咨询答复率'],
  ['level', '个', '新增中小学学位、新增公办幼儿园学位、学位缺口'],
  ['level', '%', '高考录取率、自来水普及率、满意率、占全国生产总值比重、海洋生产总值占全国生产总值比重、第一产业、规模以上工业企业'],
  ['level', '万人', '引进各类人才、引进人才、高校毕业生就业、惠及居民、创业带动就业、农民培训'],
  ['level', '亿元', '对东盟国家进出口额、高新技术企业产值、重大水利工程投资、企业成本、第一产业投资、第二产业税收'],
  ['level', '家', '准独角兽企业、科技型企业、创新型企业、外贸企业、5A级景区、千亿级企业'],
  ['level', '万吨', '中小港货物吞吐量、各港货物吞吐量'],
  ['level', '个', '城中村和危旧房改造、文化活动、特色产业'],
  ['growth', '%', '规模以上工业企业、综合能源消费量、万元产值能耗、机动车'],
  ['level', '户', '安置户、旧房改造、棚户区腾退、受益住户'],
];

const cases = rows.flatMap(([measure, unit, names]) => names.split('、').map((name): [string, string, Measure] => [name, unit, measure]));

describe('matchIndicator, parts', () => {
  it.each(cases)('%s (%s, %s) is no indicator', (name, unit, measure) => {
    expect(matchIndicator(name, { unit, measure })).toBeNull();
  });

  it('has many names to go by', () => {
    expect(cases.length).toBeGreaterThan(120);
  });
});

describe('units and measures that do not fit', () => {
  it.each<[string, string, Measure]>([
    ['地区生产总值', '%', 'level'],
    ['地区生产总值', '亿元', 'growth'],
    ['地区生产总值', '个百分点', 'gap'],
    ['经济', '亿元', 'level'],
    ['城镇化率', '万人', 'level'],
    ['城镇化率', '个百分点', 'level'],
    ['高新技术企业', '亿元', 'level'],
    ['高新技术企业', '%', 'level'],
    ['粮食产量', '万亩', 'level'],
    ['改造老旧小区', '万平方米', 'level'],
    ['固定资产投资', '个', 'level'],
    ['接待游客', '亿元', 'level'],
    ['空气质量优良率', '天', 'level'],
    ['新增停车位', '亩', 'level'],
    ['减税降费', '户', 'level'],
    ['5G基站', '公里', 'level'],
  ])('%s in %s as %s', (name, unit, measure) => {
    expect(matchIndicator(name, { unit, measure })).toBeNull();
  });

  it.each<[string, string, Measure, string]>([
    ['城镇化率', '个百分点', 'change', 'urbanization_rate'],
    ['市场主体', '万户', 'change', 'market_entities'],
    ['城镇新增就业', '%', 'completion', 'urban_new_employment'],
    ['地区生产总值', '', 'growth', 'gdp'],
    ['地区生产总值', '亿元', 'baseline', 'gdp'],
    ['地区生产总值', '%', 'avg_growth', 'gdp'],
    ['城镇新增就业', '万人', 'avg_level', 'urban_new_employment'],
    ['外贸进出口', '-', 'qualitative', 'foreign_trade'],
    ['入库科技型中小企业', '-', 'level', 'tech_smes'],
  ])('%s in %s as %s is %s', (name, unit, measure, id) => {
    expect(matchIndicator(name, { unit, measure })?.id).toBe(id);
  });
});
