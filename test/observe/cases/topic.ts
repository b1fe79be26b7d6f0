/** A clause without a figure names what the next figure measures; generic heads take their owner from it. */
import type { CaseGroup } from './types.js';

export const topic: readonly CaseGroup[] = [
  { expect: [['城市更新投资', 'level', 12, '亿元']], texts: ['城市更新成效明显，完成投资12亿元', '城市更新加快推进，完成投资12亿元'] },
  {
    expect: [['装备制造产业产值|装备制造产值', 'growth', 16, '%']],
    texts: ['装备制造产业稳步壮大，产值增长16%', '装备制造产业加快发展，产值增长16%'],
  },
  { expect: [['老旧小区改造投资', 'level', 1.3, '亿元']], texts: ['老旧小区改造扎实推进，完成投资1.3亿元'] },
  {
    expect: [['区域物流中心投资', 'level', 2.5, '亿元']],
    texts: ['打造连接南北的区域物流中心，完成投资2.5亿元', '全力打造联通南北、对接东西的区域物流中心，年内完成投资2.5亿元'],
  },
  { expect: [['政府投融资平台资产总额', 'level', 100, '亿元']], texts: ['政府投融资平台不断壮大，资产总额达到100亿元'] },
  { expect: [['入驻企业', 'level', 7, '家']], texts: ['营商环境不断优化，入驻企业达到7家'] },
  {
    expect: [
      ['签约项目', 'level', 20, '个'],
      ['签约资金', 'level', 42, '亿元'],
      ['签约项目到位资金|到位资金', 'level', 18, '亿元'],
    ],
    texts: ['签约项目20个，签约资金42亿元，到位资金18亿元'],
  },
  {
    expect: [
      ['滨河组团重点项目计划投资|滨河组团计划投资', 'level', 64, '亿元', null],
      ['滨河组团重点项目', 'level', 32, '个', null],
    ],
    texts: ['全面加快滨河组团建设。坚持规划先行。年内计划投资64亿元，实施重点项目32个'],
  },
  {
    expect: [
      ['重点项目计划投资', 'level', 64, '亿元', 'key_project_investment'],
      ['重点项目', 'level', 32, '个', 'key_projects'],
    ],
    texts: ['全面加快项目建设。坚持规划先行。年内计划投资64亿元，实施重点项目32个'],
  },
  { expect: [['县域商业体系建设投资', 'level', 8600, '万元']], texts: ['县域商业体系建设全面铺开，累计完成投资8600万元'] },
  {
    expect: [['经营主体|经营主体总量|经营主体总数|实有经营主体', 'level', 4.3, '万户', 'market_entities']],
    texts: ['经营主体活力迸发，总量达4.3万户', '经营主体加快培育，总数达到4.3万户'],
  },
  { expect: [['养老服务设施覆盖率', 'level', 96, '%']], texts: ['养老服务设施加快布局，覆盖率达96%'] },
  {
    expect: [
      ['粮食播种面积', 'level', 46, '万亩', 'grain_sown_area'],
      ['粮食总产量|粮食产量', 'level', 21, '万吨', 'grain_output'],
    ],
    texts: ['粮食播种面积46万亩，总产量21万吨', '粮食播种面积稳定在46万亩，总产量达21万吨', '粮食播种面积46万亩、产量21万吨'],
  },
  {
    expect: [
      ['重点产业项目', 'level', 36, '个'],
      ['重点产业项目总投资', 'level', 210, '亿元'],
    ],
    texts: ['重点产业项目36个，总投资210亿元'],
  },
  {
    expect: [
      ['商品房销售面积', 'level', 31, '万平方米', 'commercial_housing_sales_area'],
      ['商品房销售额', 'level', 23, '亿元', null],
    ],
    texts: [],
    todo: ['商品房销售面积31万平方米、销售额23亿元'],
  },
  {
    expect: [
      ['设施蔬菜面积', 'level', 2.6, '万亩', null],
      ['设施蔬菜产量|设施蔬菜总产量', 'level', 8.2, '万吨'],
    ],
    texts: ['设施蔬菜面积达2.6万亩，产量8.2万吨'],
  },
  { expect: [['技能培训', 'level', 3600, '人次']], texts: ['就业服务持续优化，开展技能培训3600人次'] },
  { expect: [['普惠性幼儿园覆盖率', 'level', 91, '%']], texts: ['普惠性幼儿园覆盖率达91%'] },
  // a topic does not colour a name that stands alone
  {
    expect: [['固定资产投资', 'growth', 6.2, '%', 'fixed_asset_investment']],
    texts: ['项目建设提速增效，固定资产投资增长6.2%', '有效投资持续扩大，固定资产投资增长6.2%'],
  },
  {
    expect: [['居民人均可支配收入', 'growth', 5.6, '%', 'disposable_income_per_capita']],
    texts: ['民生福祉持续增进，居民人均可支配收入增长5.6%'],
  },
  {
    expect: [['规模以上工业增加值', 'growth', 7.3, '%', 'industrial_value_added_above_scale']],
    texts: ['工业经济稳中向好，规模以上工业增加值增长7.3%'],
  },
  { expect: [['接待游客', 'level', 320, '万人次', 'tourist_arrivals']], texts: ['旅游市场持续火爆，接待游客320万人次'] },
  { expect: [['城镇新增就业', 'level', 6200, '人', 'urban_new_employment']], texts: ['就业形势总体稳定，城镇新增就业6200人'] },
  { expect: [['纺织产业产值', 'growth', 13, '%', null]], texts: ['纺织产业焕发新机，产值增长13%'] },
  { expect: [['海洋渔业增加值', 'growth', 4.2, '%', null]], texts: ['海洋渔业稳步发展，增加值增长4.2%'] },
  { expect: [['县人民医院新院区投资', 'level', 3.1, '亿元', null]], texts: ['县人民医院新院区完成投资3.1亿元'] },
  // heads in the clause before own nothing
  {
    expect: [['粮食总产|粮食总产量', 'level', 76, '万吨', 'grain_output']],
    texts: ['粮食面积、总产、单产实现“两增一稳”，总产76万吨', '粮食面积、单产实现双增，总产量76万吨'],
  },
  {
    expect: [
      ['播种面积|粮食播种面积', 'level', 87, '万亩', 'grain_sown_area'],
      ['粮食总产量', 'level', 85, '万吨', 'grain_output'],
    ],
    texts: ['粮食生产再创新高。播种面积达到87万亩，总产量达到85万吨'],
  },
  // of vegetables, if vegetables are what is grown
  {
    expect: [
      ['蔬菜种植面积', 'level', 4, '万亩'],
      ['蔬菜产量|蔬菜总产量', 'level', 8, '万吨', 'vegetable_output'],
    ],
    texts: ['蔬菜种植面积4万亩，总产量达到8万吨'],
  },
  // a record on the way
  {
    expect: [
      ['粮食总产|粮食总产量', 'level', 46, '万吨', 'grain_output'],
      ['粮食总产|粮食总产量', 'growth', 3.6, '%', 'grain_output'],
    ],
    texts: ['粮食总产再创新高、达到46万吨，增长3.6%', '粮食总产创历史新高、达到46万吨，增长3.6%', '粮食总产再创新高，达到46万吨，增长3.6%'],
  },
  { expect: [['新创建国家级园区', 'level', 2, '个']], texts: ['新创建国家级园区2个'] },
  { expect: [['引黄灌区续建配套改造投资', 'level', 1.8, '亿元']], texts: ['引黄灌区续建配套改造完成投资1.8亿元'] },
  {
    expect: [
      ['新建、改造排水管网|新建改造排水管网', 'level', 36, '公里'],
      ['清掏雨污管网', 'level', 120, '公里'],
    ],
    texts: ['新建、改造排水管网36公里，清掏雨污管网120公里'],
  },
];
