/** What a count or a rate takes from the words before it: whose it is, the verb of the list, what it was before. */
import type { CaseGroup } from './types.js';

export const saidBefore: readonly CaseGroup[] = [
  {
    expect: [
      ['人民调解矛盾纠纷', 'level', 82, '万件', null],
      ['人民调解矛盾纠纷成功率', 'level', 98.9, '%', null],
    ],
    texts: ['人民调解矛盾纠纷82万件、成功率98.9%'],
  },
  {
    expect: [
      ['种植灌木', 'level', 12, '万株'],
      ['种植灌木成活率', 'level', 95, '%', null],
    ],
    texts: ['种植灌木12万株、成活率95%'],
  },
  {
    expect: [
      ['仲裁案件|办理仲裁案件', 'level', 320, '件'],
      ['仲裁案件结案率', 'level', 98, '%', null],
    ],
    texts: ['办理仲裁案件320件，结案率98%'],
  },
  // so many a day of what was told before
  {
    expect: [
      ['新登记经营主体', 'level', 86, '万户', 'market_entities.new'],
      ['日均新增经营主体', 'level', 2370, '户', null],
    ],
    texts: ['新登记经营主体86万户，日均新增2370户', '新登记经营主体86万户、日均新增2370户'],
  },
  ...['新增', '新设', '净增', '新登记', '新注册'].map(
    (added): CaseGroup => ({
      expect: [
        ['新设企业', 'level', 12, '万户', 'enterprises.new'],
        [`月均${added}企业`, 'level', 1.2, '万户', null],
      ],
      texts: [`新设企业12万户，月均${added}1.2万户`],
    }),
  ),
  ...['平均每天', '平均每日', '平均每月'].map(
    (each): CaseGroup => ({
      expect: [
        ['新设企业', 'level', 12, '万户', 'enterprises.new'],
        [`${each}新增企业`, 'level', 320, '户', null],
      ],
      texts: [`新设企业12万户，${each}新增320户`],
    }),
  ),
  // a rate of what was received or dealt with; 办结率 alone is that of proposals
  ...[
    '群众诉求',
    '信访',
    '群众信访事项',
    '治安案件',
    '服务热线工单',
    '消费投诉',
    '消费举报',
    '不动产登记',
    '群众来信',
    '网民留言',
    '问题线索',
  ].map(
    (matter): CaseGroup => ({
      expect: [
        [`受理${matter}|${matter}|信访`, 'level', 860, '件'],
        [`${matter}办结率`, 'level', 98, '%', null],
      ],
      texts: [`受理${matter}860件、办结率98%`],
    }),
  ),
  {
    expect: [
      ['政协提案', 'level', 86, '件', 'cppcc_proposals'],
      ['办结率', 'level', 100, '%', 'reply_rate'],
    ],
    texts: ['办理政协提案86件，办结率100%'],
  },
  {
    expect: [
      ['签约项目', 'level', 320, '个', 'signed_projects'],
      ['签约项目落地率', 'level', 68, '%', null],
      ['签约项目投产率', 'level', 32, '%', null],
    ],
    texts: ['签约项目320个，落地率68%、投产率32%'],
  },
  // how a mark was passed says nothing of what passed it
  {
    expect: [
      ['特色产业新增面积', 'level', 41, '万亩'],
      ['特色产业面积', 'level', 1000, '万亩', 'at_least'],
    ],
    texts: ['特色产业新增面积41万亩,首次突破1000万亩', '特色产业新增面积41万亩,一举突破1000万亩', '特色产业新增面积41万亩,突破1000万亩'],
  },
  {
    expect: [
      ['特色产业新增面积', 'level', 41, '万亩'],
      ['特色产业新增面积', 'growth', 12, '%', 'at_least'],
    ],
    texts: ['特色产业新增面积41万亩,增长超过12%'],
  },
  // 整治村 is one word with what was done; what stands alone takes the verb of the list
  {
    expect: [
      ['整治村', 'level', 271, '个'],
      ['污水治理村', 'level', 630, '个'],
    ],
    texts: ['新完成整治村271个、污水治理村630个'],
  },
  {
    expect: [
      ['整治河道', 'level', 27, '条'],
      ['整治沟渠', 'level', 63, '条'],
    ],
    texts: ['整治河道27条、沟渠63条'],
  },
  {
    expect: [
      ['编制镇总体规划', 'level', 5, '个'],
      ['编制村庄规划', 'level', 60, '个'],
    ],
    texts: ['编制完成5个镇总体规划和60个村庄规划'],
  },
  {
    expect: [
      ['种植茶叶', 'level', 12, '万亩'],
      ['种植油菜', 'level', 40, '万亩'],
    ],
    texts: ['种植茶叶12万亩和油菜40万亩'],
  },
  // work that nobody adds to
  {
    expect: [
      ['新增城镇就业', 'level', 3.2, '万人', 'urban_new_employment'],
      ['失业人员再就业', 'level', 1.1, '万人', 'reemployment'],
    ],
    texts: ['新增城镇就业3.2万人、失业人员再就业1.1万人'],
  },
  // what is ranked, and what is only planned for the whole region
  { expect: [['经济效益综合指数', 'change', 12, '个百分点']], texts: ['经济效益综合指数排全省第一,同比提高12个百分点'] },
  { expect: [['项目投资', 'level', 12, '亿元']], texts: ['统筹安排全县项目,完成投资12亿元'] },
  // the deed stands in the rate
  {
    expect: [
      ['开工建设安置房', 'level', 320, '套'],
      ['安置房开工率', 'level', 100, '%'],
    ],
    texts: ['开工建设安置房320套,开工率100%'],
  },
  {
    expect: [
      ['建设安置房', 'level', 320, '套'],
      ['建设安置房开工率', 'level', 100, '%'],
    ],
    texts: ['建设安置房320套,开工率100%'],
  },
  // whose list it is, and of what they are parts
  { expect: [['市列重点交通项目', 'level', 26, '个']], texts: ['市列26个重点交通项目进展良好'] },
  { expect: [['亚行贷款子项目', 'level', 18, '个']], texts: ['亚行贷款18个子项目进展良好'] },
  {
    expect: [
      ['亚行贷款子项目', 'level', 18, '个'],
      ['亚行贷款子项目投资', 'level', 5, '亿元'],
    ],
    texts: ['亚行贷款18个子项目完成投资5亿元'],
  },
  {
    expect: [
      ['重点项目', 'level', 18, '个', 'key_projects'],
      ['重点项目投资', 'level', 5, '亿元', 'key_project_investment'],
    ],
    texts: ['18个重点项目完成投资5亿元'],
  },
  {
    expect: [['水泥、造纸三大行业技术改造工程', 'level', 120, '项']],
    texts: ['完成水泥、造纸三大行业120项技术改造工程', '实施了水泥、造纸三大行业120项技术改造工程'],
  },
  { expect: [['重点领域改革任务', 'level', 36, '项']], texts: ['推进重点领域36项改革任务'] },
  { expect: [['技术改造工程', 'level', 120, '项']], texts: ['扶持水泥、造纸等行业,实施120项技术改造工程'] },
  // what they became, and what was done where they are
  { expect: [['成为省级教育强县(市、区)', 'level', 9, '个']], texts: ['9个县(市、区)全部成为省级教育强县(市、区)'] },
  { expect: [['实施改制重组市县属国有企业', 'level', 96, '家']], texts: ['96家市县属国有企业实施改制重组'] },
  { expect: [['市县属国有企业', 'level', 96, '家']], texts: ['96家市县属国有企业实施进度加快'] },
  { expect: [['建立现代企业制度国有大中型企业', 'level', 19, '户']], texts: ['在19户国有大中型企业建立了现代企业制度'] },
  { expect: [['国有大中型企业', 'level', 19, '户']], texts: ['19户国有大中型企业建立了现代企业制度'] },
  // for whom, of several at once
  {
    expect: [
      ['解决住房问题农村贫困家庭', 'level', 210, '户'],
      ['解决住房问题城市困难居民', 'level', 860, '户'],
    ],
    texts: ['为210户农村贫困家庭和860户城市困难居民解决了住房问题'],
  },
  {
    expect: [
      ['农村贫困家庭', 'level', 210, '户'],
      ['城市困难居民', 'level', 860, '户'],
    ],
    texts: ['对210户农村贫困家庭和860户城市困难居民解决住房问题进行回访'],
  },
  // a share of all of the region is no figure of the region
  {
    expect: [
      ['北滩新区投资', 'level', 6, '亿元'],
      ['北滩新区商品房销售面积占全县比重', 'level', 70, '%', 'about'],
    ],
    texts: ['北滩新区完成投资6亿元,商品房销售面积占全县比重接近七成'],
  },
  {
    expect: [
      ['北滩新区投资', 'level', 6, '亿元'],
      ['商品房销售面积占房屋销售面积比重', 'level', 70, '%', 'about'],
    ],
    texts: ['北滩新区完成投资6亿元,商品房销售面积占房屋销售面积比重接近七成'],
  },
  // for whom, one by one, and for all
  { expect: [['为联系村帮办实事', 'level', 260, '件', null]], texts: ['为联系村帮办实事260件'] },
  { expect: [['为困难户办理实事', 'level', 66, '件', null]], texts: ['为困难户办理实事66件'] },
  { expect: [['为农户解决难题', 'level', 320, '个']], texts: ['为农户解决难题320个'] },
  { expect: [['为群众办实事', 'level', 26, '件', 'livelihood_projects']], texts: ['为群众办实事26件'] },
  // on what most of it is spent
  {
    expect: [
      ['财政支出', 'level', 36, '亿元', 'general_budget_expenditure'],
      ['财政支出', 'growth', 12, '%', 'general_budget_expenditure'],
    ],
    texts: ['以保运转、惠民生为重点的财政支出进度加快,完成36亿元,增长12%'],
  },
  {
    expect: [['第三产业增加值', 'level', 66, '亿元', 'tertiary_industry_value_added']],
    texts: ['以旅游为龙头的第三产业加快发展,增加值达到66亿元'],
  },
  // a stretch of a river owns what stands on it
  { expect: [['青河城区段截污排污口', 'level', 12, '个']], texts: ['青河城区段12个排污口实现截污'] },
  { expect: [['截污排污口', 'level', 12, '个']], texts: ['分阶段12个排污口实现截污', '12个排污口实现截污'] },
  // several counts, each with whose they are, of one thing
  {
    expect: [
      ['国家确定的惠民实事', 'level', 12, '项', null],
      ['惠民实事', 'level', 20, '件', 'livelihood_projects'],
    ],
    texts: ['国家确定的12项和省上确定的20件惠民实事全部办结'],
  },
  {
    expect: [
      ['省上确定的惠民实事', 'level', 10, '项', null],
      ['省上确定的惠民实事', 'level', 26, '件', null],
      ['惠民实事', 'level', 12, '件', 'livelihood_projects'],
    ],
    texts: ['省上确定的10项26件和市上确定的12件惠民实事全部办结'],
  },
  { expect: [['惠民实事', 'level', 16, '件', 'livelihood_projects']], texts: ['省上确定的16件惠民实事全部办结'] },
  // held or reached by all of them
  { expect: [['零就业家庭动态清零', 'level', 100, '%']], texts: ['零就业家庭实现100%动态清零'] },
  { expect: [['行政村通公交', 'level', 100, '%']], texts: ['行政村实现100%通公交'] },
  { expect: [['优良天数比例', 'level', 86, '%', 'air_quality_good_rate']], texts: ['优良天数比例保持86%'] },
  // rates of firms told of just before, and of a product
  {
    expect: [
      ['县属企业利润总额', 'growth', 18, '%'],
      ['县属企业研发经费投入强度', 'level', 3.1, '%', null],
      ['县属企业资产负债率', 'level', 62, '%'],
    ],
    texts: ['县属企业利润总额增长18%,研发经费投入强度3.1%,资产负债率62%'],
  },
  {
    expect: [
      ['规上工业企业研发费用', 'growth', 6.5, '%'],
      ['规上工业企业研发投入强度', 'level', 1.8, '%', null],
    ],
    texts: ['规上工业企业研发费用增长6.5%,研发投入强度1.8%'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 6, '%', 'gdp'],
      ['研发投入强度', 'level', 1.8, '%', 'rd_intensity'],
    ],
    texts: ['地区生产总值增长6%,研发投入强度1.8%'],
  },
  {
    expect: [
      ['新能源汽车产量', 'level', 6.8, '万辆', 'nev_output'],
      ['新能源汽车渗透率', 'level', 54, '%'],
    ],
    texts: ['新能源汽车产量6.8万辆,渗透率达54%'],
  },
  {
    expect: [
      ['小额信贷余额', 'level', 1.6, '亿元'],
      ['小额信贷惠及脱贫户', 'level', 3600, '户'],
    ],
    texts: ['小额信贷余额1.6亿元、惠及脱贫户3600户'],
  },
  // of the works that stand before without a figure
  {
    expect: [['“双百”重大项目投资', 'level', 60, '亿元']],
    texts: ['滚动实施“双百”重大项目,力争完成投资60亿元', '滚动推进“双百”重大项目,完成投资60亿元'],
  },
];
