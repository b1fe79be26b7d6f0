/** What a record says beside name and value: what it is held against, and which of its parts were inferred. */
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('a gap is', () => {
  it.each([
    ['规上工业增加值增长9.9%,高于全市平均水平2个百分点', ['above 全市 industrial_value_added_above_scale']],
    ['规上工业增加值增长9.9%,与全市平均水平持平', ['equal 全市 industrial_value_added_above_scale']],
    ['规上工业增加值增长9.9%,与年度目标持平', ['equal null industrial_value_added_above_scale']],
    ['居民消费价格累计上涨1.3%,低于全省居民消费价格指数0.2个百分点', ['below 全省 cpi']],
    ['数字经济占GDP的比重提高到13.6%,比全省平均水平高3.9个百分点', ['above 全省 null']],
    ['数字经济占GDP的比重提高到13.6%,比全省平均水平低3.9个百分点', ['below 全省 null']],
    ['生产总值增长8.4%,比全省(7.7%)和全国平均水平(7.0%)分别高0.7、1.4个百分点', ['above 全省 gdp', 'above 全国 gdp']],
    ['生产总值增长6.4%,比全省(7.7%)和全国平均水平(7.0%)分别低1.3、0.6个百分点', ['below 全省 gdp', 'below 全国 gdp']],
  ])('%s', (sentence, wanted) =>
    expect(
      read(sentence).flatMap(({ reference }) => (reference ? [`${reference.relation} ${reference.region} ${reference.indicator}`] : [])),
    ).toEqual(wanted),
  );
});

describe('a goal in words is held against', () => {
  it.each([
    ['农村居民人均可支配收入增速高于城镇居民收入增速', ['above null disposable_income_per_capita_urban']],
    ['居民收入增长和经济增长基本同步', ['equal null gdp']],
    ['居民收入增长和生产总值增长基本同步', ['equal null gdp']],
    ['研发经费投入强度增速高于全省平均水平', ['above 全省 rd_intensity']],
  ])('%s', (sentence, wanted) =>
    expect(
      read(sentence).flatMap(({ reference }) => (reference ? [`${reference.relation} ${reference.region} ${reference.indicator}`] : [])),
    ).toEqual(wanted),
  );
});

describe('doubts about a name', () => {
  it.each([
    ['推行新农合门诊统筹,财政补助标准由100元提高到120元', ['name_implied', 'name_implied']],
    ['非公有制经济增加值占生产总值的比重由2020年的45%提高到65%', ['', '']],
    ['11项主要经济指标中,有6项没有完成目标任务', ['', 'name_implied+name_uncertain']],
    ['规上工业增加值增长9.9%,高于全市平均水平2个百分点', ['', '']],
    ['服务业较快增长,实现增加值9.6亿元,同比增长8.4%', ['name_implied', '']],
    ['基础设施建设大规模推进,累计完成投资56.9亿元', ['name_implied']],
    ['五年累计开通16条地铁新线、新增运营里程200公里、总里程达到797公里', ['', 'name_implied', '']],
    ['建成智慧牧场3处、牧区合作经济组织98家,覆盖牧户1227户', ['', '', 'name_implied']],
    ['全县建成“跑道”240条,示范带动养殖面积30万亩', ['', '']],
    ['澜江等5个中小城市建成区绿地率达到30%以上', ['', '']],
    ['投资107万元,完成9.3公里弹石公路', ['name_implied', '']],
    ['优化安排12类45件民生实事', ['name_uncertain']],
    ['生产总值44亿元,增长8.4%', ['', '']],
    ['深入开展国道沿线环境综合整治,完成80%以上的治理任务', ['name_implied']],
    ['推进棚户区改造工程,完成老街辖区、零散区域1.8万户的征拆和安置任务', ['']],
    ['镇村建设项目开工401个,竣工307个,实现投资22.57亿元', ['', 'name_implied', '']],
    ['对全市经济增长贡献率超过30%', ['']],
    ['发放以旧换新补贴1.9亿元、带动销售金额9.5亿元', ['', 'name_implied']],
    ['推进128个重点前期项目,争取52个列入国家“十四五”规划,确保30个年内开工', ['', 'name_implied', 'name_implied+name_uncertain']],
    ['18个贫困村顺利摘帽,8573人实现脱贫', ['', '']],
    ['9条次干道路开工建设,其中4条实现通车', ['', 'name_implied']],
    ['第三产业增加值增长8%,对经济增长的贡献率达52%,拉动GDP增长4.1个百分点', ['', 'name_implied', 'name_implied']],
    ['消费对经济增长的贡献率为58%,投资拉动GDP增长2.3个百分点', ['', '']],
    ['连续三年为企业退休人员每人每月增发100元生活补贴', ['']],
    ['积极稳妥化解存量隐性债务,完成7.89亿元政府隐性债务化解目标', ['']],
    ['累计建成9个县级寄递公共配送中心、27个村级快递服务站点', ['', 'name_implied']],
    ['发放涉农贷款36亿元,占新增贷款的57%', ['', '']],
    ['投资800万元的敬老院、550万元临河社区文体馆项目基本完工', ['', 'name_uncertain']],
    ['现代产业、公共服务等领域32个共建项目完成投资53亿元', ['name_uncertain', '']],
    ['纳入国家102项重大工程的85个项目全部开工', ['name_uncertain', '']],
    ['安排重点项目60个,总投资450亿元年度投资95亿元', ['', '', '']],
    ['恒澜化工和云舟轻工2家企业获批市级企业技术中心', ['name_uncertain']],
    ['棚户区改造工作成效显著,完成了1300户的年度改造任务,近4万居民的居住条件得到改善,完成投资55亿元', ['name_implied', '', 'name_implied']],
    ['固定资产投资增长强劲,累计完成2070亿元,是上一个五年的3.6倍', ['name_implied', 'name_implied']],
    ['我市是一个有90万人口的大市', ['name_uncertain']],
    ['城市建设大规模提速。进出口总额4亿元、增长5.6%', ['', '']],
    ['新兴产业较快发展;数字经济规模突破100亿元、达140亿元', ['', 'name_implied']],
    ['澜江城区段101个排污口实现全截污', ['name_uncertain']],
    ['农村劳动力培训稳步开展,完成培训1.6万人,实现5900人转移就业', ['', 'name_implied']],
    ['重点发展中等职业教育,年招生规模扩大到800人', ['']],
    ['开展综合改革试点,157项改革任务有序推进', ['name_implied']],
    ['产业园区建设加快,6家企业正式入驻', ['name_implied']],
    ['规模以上工业总资产达到1335亿元,实现了五年翻两番的目标,增加值达到561亿元', ['', 'name_implied']],
    ['新开工项目31个竣工项目22个', ['name_uncertain', '']],
    ['带动上下游千余家企业形成产业集群', ['']],
    ['村落规划设计完成306个村,正在进行规划设计的28个村', ['', '']],
    ['完成钢铁、水泥、电力、焦化、玻璃五大行业359项污染治理工程', ['name_implied']],
    ['县医院、方舱医院、3个健康驿站建成投用', ['']],
    ['投资3亿元的并网工程新接入集中供热面积190万平方米', ['', '']],
    ['10个重点县启动272个村、20506户;完成10个村、1229户', ['', '', '', '', '']],
    ['各企业节约煤和电百分之二到三,节约油百分之五到十', ['', '']],
  ])('%s', (sentence, wanted) =>
    expect(read(sentence).map(({ flags }) => flags.filter((flag) => flag.startsWith('name')).join('+'))).toEqual(wanted),
  );
});
