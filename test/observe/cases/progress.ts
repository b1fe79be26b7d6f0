/** How the year's plan and budget go: half-year reports, budget reports. */
import type { CaseGroup } from './types.js';

export const progress: readonly CaseGroup[] = [
  // thousands in groups
  {
    expect: [
      ['一般公共预算收入', 'level', 28583, '万元', 'general_budget_revenue'],
      ['一般公共预算收入', 'growth', 10.85, '%', 'general_budget_revenue'],
      ['一般公共预算收入', 'change', 2798, '万元', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入完成28,583万元，同比增长10.85%，增收2,798万元',
      '一般公共预算收入28,583万元,同比增长10.85%,增收2,798万元',
      '完成一般公共预算收入28583万元，同比增长10.85%，增收2798万元',
    ],
  },
  {
    expect: [
      ['税收收入', 'level', 5, '万元', 'tax_revenue'],
      ['土地出让收入', 'level', 283, '万元'],
    ],
    texts: ['税收收入5万元,土地出让收入283万元'],
  },
  // letters right before the figure
  {
    expect: [
      ['GDP', 'level', 4408.1, '亿元', 'gdp'],
      ['GDP', 'growth', 13.7, '%', 'gdp'],
    ],
    texts: ['全省完成GDP4408.1亿元，增长13.7%', '实现GDP4408.1亿元、增长13.7%', 'GDP4408.1亿元，同比增长13.7%'],
  },
  { expect: [], texts: ['G228、S104等国道改线', 'CPI2型设备投入使用', 'GDP1强县'] },
  // one unit behind a list
  {
    expect: [
      ['第二产业增加值占地区生产总值比重|第二产业占地区生产总值的比重', 'change', -2.16, '个百分点', 'secondary_share_of_gdp'],
      ['第三产业增加值占地区生产总值比重|第三产业占地区生产总值的比重', 'change', -1.66, '个百分点', 'service_share_of_gdp'],
    ],
    texts: [
      '第二、第三产业占地区生产总值的比重分别回落2.16和1.66个百分点',
      '第二、第三产业占地区生产总值的比重分别回落2.16、1.66个百分点',
      '第二、第三产业占地区生产总值的比重分别回落2.16个和1.66个百分点',
    ],
  },
  {
    expect: [
      ['工业投资', 'growth', 5.2, '%'],
      ['民间投资', 'growth', 6.3, '%'],
    ],
    texts: ['工业投资、民间投资分别增长5.2和6.3%', '工业投资、民间投资分别增长5.2、6.3%'],
  },
  {
    expect: [
      ['工业投资', 'growth', 33, '%'],
      ['民间投资', 'growth', 30.2, '%'],
      ['工业投资', 'change', 9.7, '个百分点'],
      ['民间投资', 'change', 8, '个百分点'],
    ],
    texts: ['工业投资增长33.0%，民间投资增长30.2%，分别较上年同期回升9.7和8.0个百分点'],
  },
  // the plan's own amount, and how much of it was done
  {
    expect: [
      ['一般公共预算收入', 'level', 627, '万元', 'general_budget_revenue'],
      ['一般公共预算收入年初预算数', 'level', 990, '万元', null],
      ['一般公共预算收入', 'completion', 40.4, '%', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入完成627万元，完成年初预算数990万元的40.4%',
      '一般公共预算收入627万元，占年初预算数990万元的40.4%',
      '一般公共预算收入累计完成627万元,为年初预算数990万元的40.4%',
    ],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 627, '万元', 'general_budget_revenue'],
      ['一般公共预算收入', 'completion', 73.7, '%', 'general_budget_revenue'],
      ['一般公共预算收入', 'change', -170, '万元', 'general_budget_revenue'],
      ['一般公共预算收入', 'growth', -4.2, '%', 'general_budget_revenue'],
    ],
    texts: [
      '一般公共预算收入完成627万元，为调整预算的73.7%，比上年减收170万元，下降4.2%',
      '一般公共预算收入执行627万元，为预算的73.7%，减收170万元，下降4.2%',
      '一般公共预算收入完成627万元，占年度预算的73.7%，同比减收170万元，下降4.2%',
    ],
  },
  // whose part of the account
  {
    expect: [
      ['一般公共预算支出', 'level', 107, '亿元', 'general_budget_expenditure'],
      ['市本级一般公共预算支出', 'level', 44, '亿元', null],
      ['市本级一般公共预算支出', 'growth', 11, '%', null],
      ['各县区一般公共预算支出', 'level', 63, '亿元', null],
    ],
    texts: [
      '一般公共预算支出完成107亿元，其中市本级完成44亿元，增长11%；各县区完成63亿元',
      '一般公共预算支出107亿元，其中：市本级完成44亿元、增长11%，各县区63亿元',
      '一般公共预算支出执行107亿元。其中市本级完成44亿元，增长11%；各县区完成63亿元',
    ],
  },
  {
    expect: [
      ['固定资产投资', 'level', 107, '亿元', 'fixed_asset_investment'],
      ['开发区', 'level', 44, '亿元', null],
    ],
    texts: ['固定资产投资完成107亿元，开发区完成44亿元'],
  },
  {
    expect: [
      ['原煤产量', 'level', 1657, '万吨', 'coal_output'],
      ['县属企业原煤产量', 'level', 1094, '万吨', null],
      ['县属企业原煤产量', 'growth', -17.1, '%', null],
    ],
    texts: ['原煤产量1657万吨；其中，县属企业完成1094万吨，下降17.1%', '原煤产量1657万吨，其中县属企业生产1094万吨、下降17.1%'],
  },
  // another area's figure in a bracket
  {
    expect: [
      ['规模以上工业增加值', 'growth', 7.5, '%', 'industrial_value_added_above_scale'],
      ['全省规模以上工业增加值', 'growth', 11.1, '%', null],
      ['规模以上工业增加值', 'change', -0.9, '个百分点', 'industrial_value_added_above_scale'],
    ],
    texts: [
      '规模以上工业增加值增长7.5%（全省11.1%），较去年同期回落0.9个百分点',
      '规模以上工业增加值同比增长7.5%(全省平均11.1%),较去年同期回落0.9个百分点',
      '规模以上工业增加值增长7.5%（全省增长11.1%），较去年同期回落0.9个百分点',
    ],
  },
  {
    expect: [
      ['规模以上工业增加值', 'growth', 8.7, '%', 'industrial_value_added_above_scale'],
      ['规模以上工业增加值', 'change', 2.1, '个百分点', 'industrial_value_added_above_scale'],
    ],
    texts: ['规模以上工业增加值增长8.7%，较一季度（6.6%）回升2.1个百分点', '规模以上工业增加值增长8.7%,较上年同期(6.6%)提高2.1个百分点'],
  },
  // the distance to each of two areas
  {
    expect: [
      ['固定资产投资', 'growth', 8.4, '%', 'fixed_asset_investment'],
      ['固定资产投资增速高于全省', 'gap', 0.7, '个百分点', null],
      ['固定资产投资增速高于全国', 'gap', 1.4, '个百分点', null],
    ],
    texts: [
      '固定资产投资增长8.4%，比全省和全国分别高0.7、1.4个百分点',
      '固定资产投资增长8.4%，增速比全省、全国平均水平分别高0.7和1.4个百分点',
      '固定资产投资增长8.4%，比全省和全国平均水平分别高0.7个、1.4个百分点',
    ],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 8.4, '%', 'fixed_asset_investment'],
      ['固定资产投资增速高于全省', 'gap', 1.4, '个百分点', null],
    ],
    texts: ['固定资产投资增长8.4%，超全省平均1.4个百分点', '固定资产投资增长8.4%，超全省平均水平1.4个百分点'],
  },
  // what each sector adds
  {
    expect: [
      ['第一产业占比', 'level', 8, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'level', 42, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'level', 50, '%', 'service_share_of_gdp'],
      ['第一产业对经济增长的贡献率', 'level', 6, '%', null],
      ['第二产业对经济增长的贡献率', 'level', 41, '%', null],
      ['第三产业对经济增长的贡献率', 'level', 53, '%', null],
      ['第一产业拉动GDP增长', 'change', 0.7, '个百分点', null],
      ['第二产业拉动GDP增长', 'change', 5.1, '个百分点', null],
      ['第三产业拉动GDP增长', 'change', 6.5, '个百分点', null],
    ],
    texts: [
      '三次产业占GDP的比重为8:42:50，对经济增长的贡献率分别为6%、41%、53%，分别拉动GDP增长0.7个、5.1个、6.5个百分点',
      '三次产业结构为8:42:50，对经济增长的贡献率分别达6%、41%和53%，分别拉动GDP增长0.7、5.1和6.5个百分点',
    ],
  },
  {
    expect: [
      ['第一产业对经济增长贡献率', 'level', 6, '%', null],
      ['第二产业对经济增长贡献率', 'level', 41, '%', null],
      ['第三产业对经济增长贡献率', 'level', 53, '%', null],
    ],
    texts: ['三次产业对经济增长贡献率分别为6%、41%和53%'],
  },
  // a share said by one word, and a rate behind a share
  {
    expect: [
      ['林业产值', 'level', 1.3, '亿元', 'forestry_output'],
      ['林业产值占比', 'level', 5.8, '%', null],
    ],
    texts: ['林业产值1.3亿元，占5.8%', '林业产值1.3亿元、占5.8%'],
  },
  {
    expect: [
      ['采矿业增加值占比', 'level', 96, '%'],
      ['采矿业增加值', 'growth', -15.6, '%'],
    ],
    texts: ['采矿业增加值占比达96%，同比下降15.6%', '采矿业增加值占比为96%、下降15.6%'],
  },
  {
    expect: [
      ['采矿业增加值占比', 'level', 96, '%'],
      ['采矿业增加值占比', 'change', 1.6, '个百分点'],
    ],
    texts: ['采矿业增加值占比达96%，提高1.6个百分点'],
  },
  // sectors, and the head behind them
  {
    expect: [
      ['第一产业投资', 'growth', 16, '%', null],
      ['第二产业投资', 'growth', 9, '%', null],
      ['第三产业投资', 'growth', 12, '%', null],
    ],
    texts: [
      '一、二、三产投资分别增长16%、9%、12%',
      '一、二、三产业投资分别增长16%、9%和12%',
      '第一、二、三产业投资分别增长16%、9%、12%',
      '一产、二产、三产投资分别增长16%、9%、12%',
    ],
  },
  {
    expect: [
      ['第一产业增加值|第一产业', 'growth', 1, '%', 'primary_industry_value_added'],
      ['第二产业增加值|第二产业', 'growth', 2, '%', 'secondary_industry_value_added'],
      ['第三产业增加值|第三产业', 'growth', 3, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['一产、二产、三产分别增长1%、2%、3%', '一、二、三产业增加值分别增长1%、2%、3%', '一、二、三产分别增长1%、2%、3%'],
  },
  {
    expect: [
      ['第二产业投资', 'growth', 9, '%', null],
      ['第三产业投资', 'growth', 12, '%', null],
    ],
    texts: ['二、三产业投资分别增长9%、12%', '第二、三产业投资分别增长9%和12%', '第二和第三产业投资分别增长9%、12%'],
  },
  {
    expect: [
      ['第一产业现价增加值', 'level', 9.98, '亿元', 'primary_industry_value_added'],
      ['第二产业现价增加值', 'level', 4.2, '亿元', 'secondary_industry_value_added'],
      ['第三产业现价增加值', 'level', 10.72, '亿元', 'tertiary_industry_value_added'],
    ],
    texts: ['一、二、三产业现价增加值分别达到9.98亿元、4.2亿元、10.72亿元'],
  },
  {
    expect: [['农林牧渔业现价总产值', 'level', 15.4, '亿元', 'agriculture_gross_output']],
    texts: ['实现农林牧渔业现价总产值15.4亿元', '完成农林牧渔业现价总产值15.4亿元'],
  },
  // a bracket on the footing
  {
    expect: [
      ['现价地区生产总值', 'level', 24.9, '亿元', 'gdp'],
      ['现价地区生产总值', 'growth', 10, '%', 'gdp'],
    ],
    texts: [
      '预计（下同）实现现价地区生产总值24.9亿元，比上年（下同）增长10.0%',
      '实现现价地区生产总值24.9亿元，按2005年可比价格（下同）计算，比上年（下同）增长10.0%',
      '实现现价地区生产总值24.9亿元，比上年(可比价，下同)增长10.0%',
    ],
  },
  // one branch of industry, and a list of three
  {
    expect: [['规模以上电力、热力及水生产供应业增加值', 'growth', 18.5, '%', null]],
    texts: ['规模以上电力、热力及水生产供应业增加值增长18.5%'],
  },
  {
    expect: [
      ['采矿业增加值', 'growth', 1, '%', null],
      ['制造业增加值', 'growth', 2, '%', 'manufacturing_value_added'],
      ['电力、热力、燃气及水生产和供应业增加值', 'growth', 3, '%', null],
    ],
    texts: ['采矿业、制造业和电力、热力、燃气及水生产和供应业增加值分别增长1%、2%和3%'],
  },
  // which of the years it was
  {
    expect: [['粮食总产量', 'level', 102, '亿公斤', 'grain_output']],
    texts: ['粮食总产量102亿公斤，是历史上第6个突破百亿公斤的年份', '粮食总产量102亿公斤,成为第3个超过100亿公斤的年份'],
  },
  // months' budgets: offices under the account of the sentences before
  {
    expect: [
      ['大口径财政收入', 'level', 57, '万元', 'total_budget_revenue'],
      ['税收收入', 'level', 40, '万元', 'tax_revenue'],
      ['税务部门大口径财政收入', 'level', 50, '万元', null],
      ['财政局大口径财政收入', 'level', 7, '万元', null],
    ],
    texts: [
      '实现大口径财政收入57万元。从结构看：税收收入40万元。从征收部门看：税务部门完成50万元；财政局完成7万元',
      '实现大口径财政收入57万元，其中税收收入40万元；税务部门完成50万元，财政局完成7万元',
    ],
  },
  // plans of the year by other names
  {
    expect: [
      ['重点项目投资', 'level', 377, '亿元', 'key_project_investment'],
      ['重点项目投资', 'completion', 33, '%', 'key_project_investment'],
    ],
    texts: [
      '重点项目完成投资377亿元，完成年度计划投资的33%',
      '重点项目完成投资377亿元，完成全年计划目标的33%',
      '重点项目完成投资377亿元，占年度投资计划的33%',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'level', 25, '亿元', 'gdp'],
      ['地区生产总值', 'growth', 15.2, '', 'gdp'],
    ],
    texts: ['地区生产总值25亿元，同比增长15.2'],
  },
  {
    expect: [
      ['新登记企业', 'level', 250, '家'],
      ['新登记企业', 'change', 15, '家'],
    ],
    texts: ['新登记企业250家，同比增加15家'],
  },
  {
    expect: [
      ['地区生产总值', 'level', 73, '亿元', 'gdp'],
      ['地区生产总值目标任务', 'level', 148, '亿元', 'gdp'],
      ['地区生产总值', 'completion', 50, '%', 'gdp'],
    ],
    texts: ['地区生产总值实现73亿元，完成目标任务148亿元的50%'],
  },
  // what a part adds to the growth of the whole
  {
    expect: [
      ['工业增加值', 'level', 40, '亿元', 'industrial_value_added'],
      ['工业增加值占GDP', 'level', 27, '%', 'industry_share_of_gdp'],
      ['工业增加值拉动GDP增长|工业拉动GDP增长', 'change', 3.7, '个百分点', null],
    ],
    texts: ['工业增加值40亿元，占GDP的27%，拉动GDP增长3.7个百分点', '工业增加值40亿元，占GDP的27%，拉动GDP增长了3.7个百分点'],
  },
  {
    expect: [['GDP', 'change', 3.7, '个百分点', 'gdp']],
    texts: ['GDP增速提高3.7个百分点', '内需拉动，GDP增速加快3.7个百分点'],
  },
  // sectors of what the sentence parts
  {
    expect: [
      ['固定资产投资', 'growth', 7, '%', 'fixed_asset_investment'],
      ['第一产业投资', 'growth', 64, '%', null],
      ['第二产业投资', 'growth', 8, '%', null],
      ['第三产业投资', 'growth', 3, '%', null],
    ],
    texts: [
      '固定资产投资增长7%。分产业看，第一、二、三产业分别增长64%、8%、3%',
      '固定资产投资增长7%。分产业看，第一产业、第二产业、第三产业分别同比增长64%、8%和3%',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 7, '%', 'gdp'],
      ['第一产业', 'growth', 64, '%', 'primary_industry_value_added'],
      ['第二产业', 'growth', 8, '%', 'secondary_industry_value_added'],
      ['第三产业', 'growth', 3, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['地区生产总值增长7%。分产业看，第一、二、三产业分别增长64%、8%、3%'],
  },
  // what a balance adds up
  {
    expect: [
      ['一般公共预算收入', 'level', 9748, '万元', 'general_budget_revenue'],
      ['上级补助收入', 'level', 8905, '万元', null],
      ['下级上解收入', 'level', 4409, '万元', null],
      ['上年结转收入', 'level', 407, '万元', null],
    ],
    texts: ['一般公共预算收入9748万元，加上级补助收入8905万元，下级上解收入4409万元，上年结转收入407万元'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 25.8, '%', 'fixed_asset_investment'],
      ['固定资产投资增速高于全市', 'gap', 0.7, '个百分点', null],
      ['固定资产投资增速高于全省', 'gap', 2.2, '个百分点', null],
    ],
    texts: [
      '固定资产投资增长25.8%，分别高于全市、全省平均增速0.7、2.2个百分点',
      '固定资产投资增长25.8%，增速分别高于全市和全省平均水平0.7和2.2个百分点',
      '固定资产投资增长25.8%，分别高于全市、全省0.7、2.2个百分点',
    ],
  },
  {
    expect: [
      ['税收收入', 'level', 112, '万元', 'tax_revenue'],
      ['市级财政补助收入', 'level', 9, '万元', null],
      ['收入总量', 'level', 121, '万元', null],
    ],
    texts: ['1)税收收入112万元。加市级财政补助收入9万元，收入总量为121万元', '税收收入112万元。加市级财政补助收入9万元，收入总量121万元'],
  },
  // the region's own name
  { expect: [['地区生产总值', 'level', 5, '亿元', 'gdp']], texts: ['临澜县地区生产总值5亿元', '1—6月，临澜县地区生产总值累计完成5亿元'] },
  { expect: [['临澜县级财政收入', 'level', 5, '亿元']], texts: ['临澜县级财政收入5亿元'] },
];
