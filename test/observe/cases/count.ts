/** Quantity, noun and quantity, noun, verb: the name stands after the quantity. */
import type { CaseGroup } from './types.js';

export const count: readonly CaseGroup[] = [
  { expect: [['城中村改造|改造城中村', 'level', 14, '个']], texts: ['改造14个城中村', '实施14个城中村改造', '完成14个城中村改造'] },
  { expect: [['建成学校|学校', 'level', 3, '所']], texts: ['建成3所学校', '建成学校3所'] },
  {
    expect: [['老旧小区改造|改造老旧小区', 'level', 32, '个', 'renovated_communities']],
    texts: ['完成32个老旧小区改造', '完成老旧小区改造32个', '改造老旧小区32个', '改造32个老旧小区'],
  },
  { expect: [['口袋公园|建成口袋公园', 'level', 16, '个']], texts: ['建成16个口袋公园', '建成口袋公园16个', '打造口袋公园16个'] },
  { expect: [['新建养老服务站', 'level', 22, '处']], texts: ['新建22处养老服务站', '新建养老服务站22处'] },
  { expect: [['新增国家临床重点专科', 'level', 3, '个']], texts: ['新增3个国家临床重点专科', '新增国家临床重点专科3个'] },
  { expect: [['签约落地项目|签约落地产业项目|产业项目', 'level', 32, '个']], texts: ['32个产业项目签约落地'] },
  { expect: [['入选省级绿色工厂企业|入选省级绿色工厂的企业', 'level', 4, '家', null]], texts: ['4家企业入选省级绿色工厂'] },
  { expect: [['获批省级工程研究中心企业|省级工程研究中心', 'level', 2, '家', null]], texts: ['2家企业获批省级工程研究中心'] },
  { expect: [['县级民生实事|民生实事', 'level', 15, '件']], texts: ['15件民生实事全部办结'] },
  { expect: [['市级重点项目', 'level', 28, '个']], texts: ['28个市级重点项目加快建设', '28个市级重点项目全部开工'] },
  { expect: [['改革事项', 'level', 46, '项']], texts: ['46项改革事项全面完成', '推进46项改革事项'] },
  { expect: [['农村公路|建成通车农村公路|通车农村公路', 'level', 61, '公里']], texts: ['61公里农村公路建成通车'] },
  { expect: [['群众乔迁新居|乔迁新居群众', 'level', 820, '户', null]], texts: ['820户群众乔迁新居'] },
  { expect: [['贫困人口脱贫|脱贫人口|贫困人口', 'level', 1.2, '万']], texts: ['1.2万贫困人口脱贫'] },
  // the noun after a rate or a sum belongs to the next statement
  {
    expect: [['固定资产投资', 'growth', 6.2, '%', 'fixed_asset_investment']],
    texts: ['固定资产投资增长6.2%的目标顺利实现', '固定资产投资增长6.2%，全县发展后劲不断增强'],
  },
  { expect: [['旅游收入', 'level', 12, '亿元', 'tourism_revenue']], texts: ['旅游收入12亿元，文旅品牌影响力持续扩大'] },
  {
    expect: [['接待游客', 'level', 320, '万人次', 'tourist_arrivals']],
    texts: ['接待游客320万人次，旅游市场持续升温', '接待游客320万人次的目标顺利完成'],
  },
  { expect: [['粮食总产量', 'level', 31, '万吨', 'grain_output']], texts: ['粮食总产量达到31万吨的历史新高'] },
  // a class of firms is not all firms
  {
    expect: [['规上工业企业|智能化改造规上工业企业|完成智能化改造规上工业企业', 'level', 12, '家', null]],
    texts: [],
    todo: ['12家规上工业企业完成智能化改造'],
  },
  { expect: [['高新技术企业研发机构', 'level', 18, '家', null]], texts: ['18家高新技术企业研发机构通过评审'] },
  { expect: [['科技型中小企业|入库科技型中小企业', 'level', 86, '家']], texts: [], todo: ['86家科技型中小企业入库'] },
  { expect: [['市级专精特新企业', 'level', 9, '家']], texts: ['9家市级专精特新企业完成股改'] },
  { expect: [['停车场|投入使用停车场', 'level', 6, '处', null]], texts: ['6处停车场投入使用'] },
  { expect: [['省级重点项目', 'level', 5, '个', null]], texts: ['5个省级重点项目建成投产'] },
  { expect: [['示范村|省级示范村', 'level', 8, '个']], texts: ['8个省级示范村通过验收'] },
  { expect: [['民营企业|获得授信民营企业', 'level', 21, '家', null]], texts: ['21家民营企业获得授信'] },
  { expect: [['新进站博士后', 'level', 304, '名']], texts: ['全年新进站博士后304名'] },
  { expect: [], texts: ['空气质量位居全省后20名'] },
  {
    expect: [
      ['主要指标', 'level', 29, '项'],
      ['完成或好于预期目标主要指标', 'level', 25, '项'],
      ['未达预期主要指标', 'level', 4, '项'],
    ],
    texts: ['29项主要指标中,25项完成或好于预期目标,4项未达预期'],
  },
];
