/** Which of two words, clauses or names a figure is of. */
import type { CaseGroup } from './types.js';

export const oneOfTwo: readonly CaseGroup[] = [
  // what a plan for the year is of
  {
    expect: [
      ['为民办实事项目', 'level', 57, '个', 'livelihood_projects'],
      ['为民办实事项目年度投资计划', 'level', 19.6, '亿元'],
    ],
    texts: ['为民办实事项目57个,年度投资计划19.6亿元'],
  },
  // what they did, and for whom, stays behind them
  {
    expect: [['医护人员支援兄弟城市抗击疫情', 'level', 950, '名']],
    texts: ['组织950名医护人员支援兄弟城市抗击疫情'],
  },
  // a name of the catalogue whole, rate and all
  {
    expect: [['经济增长率', 'growth', 13.1, '%', 'gdp']],
    texts: ['经济增长率达到13.1%'],
  },
  // works of one kind, told by examples
  {
    expect: [['项目建设', 'level', 8, '个']],
    texts: ['重点推进实验小学、职教园、中心小学等8个项目建设'],
  },
  // the river once
  {
    expect: [['云溪江公共空间岸线', 'level', 45, '公里']],
    texts: ['云溪江45公里公共空间岸线贯通开放'],
  },
  // each of two by its own multiple
  {
    expect: [
      ['一般公共预算收入', 'level', 32, '亿元', 'general_budget_revenue'],
      ['一般公共预算支出', 'level', 242, '亿元', 'general_budget_expenditure'],
      ['一般公共预算收入', 'growth', 30, '%', 'general_budget_revenue'],
      ['一般公共预算支出', 'growth', 50, '%', 'general_budget_expenditure'],
    ],
    texts: ['一般公共预算收入32亿元,一般公共预算支出242亿元,是2015年的1.3倍和1.5倍'],
  },
  // both in their own clause, and none before
  {
    expect: [
      ['县本级固定资产投资', 'growth', 13, '%', 'fixed_asset_investment'],
      ['外贸进出口总额', 'growth', 9, '%', 'foreign_trade'],
      ['城镇居民人均可支配收入', 'growth', 8, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 8, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['县本级固定资产投资增长13%;外贸进出口总额增长9%;城镇居民人均可支配收入、农村居民人均可支配收入均增长8%'],
  },
  // two things that became of them
  {
    expect: [['农村贫困人口脱贫和解决温饱', 'level', 2.85, '万']],
    texts: ['2.85万农村贫困人口脱贫和解决温饱'],
  },
  // who helped is no part of what was solved
  {
    expect: [['解决“卡脖子”技术问题', 'level', 9, '项']],
    texts: ['吸引外来人才助力解决“卡脖子”技术问题9项'],
  },
  // above the plan
  {
    expect: [
      ['农业总产值', 'growth', 6.9, '%', 'agriculture_gross_output'],
      ['农业总产值增速高于计划', 'gap', 4, '%'],
    ],
    texts: ['农业总产值增长6.9%,超过计划4%'],
  },
  // a head that the name before has already
  {
    expect: [
      ['改制面', 'level', 84.2, '%'],
      ['职工身份置换面', 'level', 96, '%'],
    ],
    texts: ['累计改制面和职工身份置换面分别达到84.2%和96%'],
  },
  // no goal in words where no figure belongs
  {
    expect: [['服务业增加值', 'growth', 5, '%', 'tertiary_industry_value_added']],
    texts: ['第三产业提质增效,服务业增加值增长5%'],
  },
  // of how many households
  {
    expect: [['老城区棚户区改造工程', 'level', 9319, '户']],
    texts: ['超前谋划推进的、涉及9319户的老城区棚户区改造工程全面启动'],
  },
  // a list whose last count lost its unit, or its comma
  {
    expect: [
      ['新增市场主体', 'level', 1.4, '万户', 'market_entities.new'],
      ['新增规上企业', 'level', 80, '', 'above_scale_enterprises.new'],
    ],
    texts: ['新增市场主体1.4万户、规上企业80'],
  },
  {
    expect: [
      ['新增公园', 'level', 5, '个'],
      ['新增示范项目', 'level', 4, '个', 'at_least'],
    ],
    texts: ['新增公园5个、示范项目4个以上企业争创省级标杆'],
  },
  // the industry that the paragraph opens with, and none that it builds
  {
    expect: [['新材料产业产值', 'level', 350, '亿元', 'at_least']],
    texts: ['新材料产业瞄准高端化发力,打造千亿级碳纤维产业。产值超过350亿元'],
  },
  // 了 tells what they did
  {
    expect: [['免征农业税县', 'level', 28, '个']],
    texts: ['28个县免征了农业税、提高了补贴'],
  },
  // what was added stands behind 新增, however short its name
  {
    expect: [
      ['新增港口吞吐能力', 'level', 2256, '万吨'],
      ['新增电话', 'level', 15, '万门'],
    ],
    texts: ['港口吞吐能力新增2256万吨、电话新增15万门'],
  },
  { expect: [['新增床位', 'level', 800, '张']], texts: ['床位新增800张'] },
];
