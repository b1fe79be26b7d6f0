/** How the branches of a region tell their year: distances to several areas, brackets, those that were counted and what they have. */
import type { CaseGroup } from './types.js';

export const branches: readonly CaseGroup[] = [
  // each area with its own figure
  {
    expect: [
      ['建筑业增加值', 'growth', 7.1, '%', 'construction_value_added'],
      ['建筑业增加值增速高于全国', 'gap', 0.4, '个百分点', null],
      ['建筑业增加值增速高于全省', 'gap', 0.1, '个百分点', null],
      ['建筑业增加值', 'change', 0.6, '个百分点'],
    ],
    texts: [
      '建筑业增加值增长7.1%,高于全国0.4、全省0.1个百分点,比上年提升0.6个百分点',
      '建筑业增加值增长7.1%,高于全国0.4个百分点、全省0.1个百分点,比上年提升0.6个百分点',
    ],
  },
  {
    expect: [
      ['全社会用电量', 'growth', 3, '%', 'electricity_consumption'],
      ['工业用电量', 'growth', 5, '%', 'industrial_electricity'],
      ['全社会用电量增速高于全省', 'gap', 7.6, '个百分点', null],
      ['工业用电量增速高于全省', 'gap', 2.7, '个百分点', null],
    ],
    texts: ['全社会用电量、工业用电量分别增长3%和5%,增幅分别高于全省7.6和2.7个百分点'],
  },
  {
    expect: [
      ['工业投资', 'growth', 7.3, '%', 'industrial_investment'],
      ['进出口', 'growth', 10.2, '%', 'foreign_trade'],
      ['工业投资', 'change', 6.8, '个百分点', 'industrial_investment'],
      ['进出口', 'change', 11.6, '个百分点', 'foreign_trade'],
    ],
    texts: ['工业投资、进出口分别增长7.3%和10.2%,较一季度分别提升6.8和11.6个百分点'],
  },
  // 高出 is a distance, and no bound
  {
    expect: [
      ['网上零售额', 'growth', 12, '%', 'online_retail_sales'],
      ['网上零售额增速高于全省', 'gap', 5.2, '个百分点', null],
    ],
    texts: ['网上零售额增长12%,比全省增速高出5.2个百分点', '网上零售额增长12%,高于全省增速5.2个百分点'],
  },
  // several areas in a bracket
  {
    expect: [
      ['出口', 'growth', 3.5, '%', 'exports'],
      ['全国出口', 'growth', -7, '%', null],
      ['全省出口', 'growth', 2.9, '%', null],
    ],
    texts: ['出口增长3.5%(全国-7.0%,全省2.9%)', '出口增长3.5%(全国-7.0%、全省2.9%)'],
  },
  {
    expect: [
      ['出口', 'growth', 3.5, '%', 'exports'],
      ['钢材出口', 'growth', 7, '%', null],
      ['水泥出口', 'growth', 9, '%', null],
    ],
    texts: ['出口增长3.5%(钢材出口增长7%,水泥出口增长9%)'],
  },
  // those that are counted, and what they have
  {
    expect: [
      ['重点帮扶县', 'level', 25, '个'],
      ['重点帮扶县各项贷款余额|帮扶县各项贷款余额', 'level', 588.6, '亿元', null],
    ],
    texts: ['25个重点帮扶县各项贷款余额588.6亿元'],
  },
  {
    expect: [
      ['担保机构', 'level', 11, '家'],
      ['担保机构担保余额', 'level', 112, '亿元', 'about'],
    ],
    texts: ['11家担保机构担保余额近112亿元'],
  },
  { expect: [['各项贷款余额', 'level', 588.6, '亿元', 'loans']], texts: ['各项贷款余额588.6亿元'] },
  {
    expect: [
      ['开发区', 'level', 12, '个'],
      ['开发区工业总产值', 'level', 860, '亿元', null],
      ['开发区税收收入', 'level', 41, '亿元', null],
    ],
    texts: ['12个开发区实现工业总产值860亿元,税收收入41亿元', '全市12个开发区实现工业总产值860亿元,税收收入41亿元'],
  },
  { expect: [['产业园', 'level', 6, '个']], texts: ['6个产业园初具规模', '6个产业园发展良好'] },
  { expect: [['进出口正增长乡镇', 'level', 7, '个']], texts: ['7个乡镇进出口正增长', '7个乡镇进出口实现正增长'] },
  { expect: [['集中开工项目', 'level', 98, '个']], texts: ['此次共有98个项目集中开工', '本次共有98个项目集中开工'] },
  // a rate has no amounts
  {
    expect: [
      ['在建工业项目', 'level', 52, '项'],
      ['项目开工率', 'level', 79, '%'],
      ['在建工业项目投资|工业项目投资', 'level', 90.5, '亿元', null],
    ],
    texts: ['在建工业项目52项,项目开工率79%,完成投资90.5亿元'],
  },
  {
    expect: [
      ['开工项目', 'level', 183, '项'],
      ['开工项目', 'level', 118, '项'],
    ],
    texts: ['开工项目183项,实际开工118项'],
  },
  // one unit behind a list of as many things
  {
    expect: [
      ['风电发电量', 'level', 4665, '亿千瓦时'],
      ['太阳能发电量', 'level', 2611, '亿千瓦时'],
    ],
    texts: ['风电、太阳能发电量分别为4665、2611亿千瓦时', '风电、太阳能发电量分别达到4665和2611亿千瓦时'],
  },
  // deposits and loans in one word
  {
    expect: [
      ['本外币各项存款', 'change', 11.7, '亿元', 'deposits'],
      ['本外币各项贷款', 'change', 6.9, '亿元', 'loans'],
    ],
    texts: ['本外币各项存、贷款分别增加11.7亿元和6.9亿元'],
  },
  // a class of firms goes on over a semicolon
  {
    expect: [
      ['规模以上民营工业企业', 'level', 637, '家', null],
      ['规模以上民营工业增加值', 'level', 193, '亿元', null],
      ['规模以上民营工业利润总额', 'level', 20, '亿元', null],
    ],
    texts: ['规模以上民营工业企业637家;实现工业增加值193亿元;实现利润总额20亿元'],
  },
  {
    expect: [
      ['民营企业营业收入', 'level', 92, '亿元', null],
      ['民营企业利润总额', 'level', 6, '亿元', null],
    ],
    texts: ['民营企业营业收入92亿元;实现利润总额6亿元'],
  },
  {
    expect: [
      ['粮食产量', 'level', 37, '万吨', 'grain_output'],
      ['工业增加值', 'level', 193, '亿元', 'industrial_value_added'],
    ],
    texts: ['粮食产量37万吨;实现工业增加值193亿元'],
  },
  {
    expect: [['规模以上工业增加值', 'level', 79, '亿元', 'industrial_value_added_above_scale']],
    texts: ['规模以上工业完成工业增加值79亿元'],
  },
  // what is compared, behind a share
  {
    expect: [
      ['民营企业营业收入', 'level', 92, '亿元', null],
      ['民营企业营业收入占规上工业', 'level', 56.6, '%', null],
      ['民营企业营业收入', 'growth', 10.7, '%', null],
      ['民营企业营业收入增速高于全省', 'gap', 1.5, '个百分点', null],
    ],
    texts: [
      '民营企业营业收入92亿元,占规上工业的56.6%,同比增长10.7%,增速高于全省1.5个百分点',
      '民营企业营业收入92亿元,占规上工业的56.6%,同比增长10.7%,高于全省1.5个百分点',
    ],
  },
  {
    expect: [
      ['民营企业营业收入', 'level', 92, '亿元', null],
      ['民营企业营业收入占规上工业', 'level', 56.6, '%', null],
      ['民营企业营业收入占规上工业高于全省', 'gap', 1.5, '个百分点', null],
    ],
    texts: ['民营企业营业收入92亿元,占规上工业的56.6%,高于全省1.5个百分点'],
  },
  {
    expect: [['大数据产业产值', 'avg_growth', 30, '%', 'at_least']],
    texts: ['大数据产业产值年均复合增长率超过30%', '大数据产业产值年均增长超过30%'],
  },
  { expect: [['工业增长贡献率', 'level', 94.2, '%']], texts: ['工业增长贡献率达94.2%'] },
  {
    expect: [['水利、教育科研、卫生和社会工作、交通运输、公共管理等领域贷款余额', 'level', 198, '亿元', null]],
    texts: ['水利、教育科研、卫生和社会工作、交通运输、公共管理等领域贷款余额达198亿元'],
  },
  {
    expect: [
      ['工业应税销售', 'growth', 11, '%'],
      ['工业用电量', 'growth', 3, '%', 'industrial_electricity'],
    ],
    texts: ['工业应税销售、工业用电量分别增长11%和3%'],
  },
  {
    expect: [
      ['高层次人才', 'growth', 30, '%'],
      ['博士人才', 'growth', 39, '%'],
      ['高层次人才', 'level', 759, '名'],
      ['博士人才', 'level', 1125, '名'],
    ],
    texts: ['高层次人才、博士人才分别增长30%和39%,累计达759名和1125名'],
  },
  {
    expect: [
      ['工业总产值', 'growth', 43, '%', 'industrial_output'],
      ['税收收入', 'growth', 33, '%', 'tax_revenue'],
      ['实际利用外资金额', 'growth', 23, '%', 'foreign_investment_utilized'],
    ],
    texts: ['工业总产值、税收收入、实际利用外资金额等各项指标同比依次增长43%、33%、23%'],
  },
  {
    expect: [
      ['续建项目', 'level', 58, '个'],
      ['续建项目投资', 'level', 5, '亿元', null],
    ],
    texts: ['58个续建项目进展顺利,完成投资5亿元', '58个续建项目推进顺利,完成投资5亿元'],
  },
  // what stands on the other side of a distance
  {
    expect: [
      ['涉农贷款余额', 'growth', 23.8, '%'],
      ['涉农贷款余额增速高于各项贷款', 'gap', 3.1, '个百分点', null],
    ],
    texts: ['涉农贷款余额增长23.8%,高于同期各项贷款增速3.1个百分点', '涉农贷款余额增长23.8%,高于各项贷款增速3.1个百分点'],
  },
  {
    expect: [
      ['工业投资', 'growth', 9, '%', 'industrial_investment'],
      ['工业投资增速高于全市规上工业', 'gap', 2, '个百分点', null],
    ],
    texts: ['工业投资增长9%,快于全市规上工业平均增速2个百分点'],
  },
  {
    expect: [
      ['民营企业进出口', 'growth', 9, '%', null],
      ['民营企业进出口增速高于全市', 'gap', 2, '个百分点', null],
    ],
    texts: ['民营企业进出口增长9%,高于全市进出口平均增速2个百分点', '民营企业进出口增长9%,高于全市平均增速2个百分点'],
  },
  {
    expect: [
      ['新设制造业企业', 'growth', 9, '%', null],
      ['新设制造业企业增速高于企业平均', 'gap', 2, '个百分点', null],
    ],
    texts: ['新设制造业企业增长9%,高于企业平均增幅2个百分点'],
  },
  {
    expect: [
      ['实物商品网上零售额', 'growth', 25.6, '%', 'online_retail_sales_goods'],
      ['实物商品网上零售额增速高于社会消费品零售总额', 'gap', 15.2, '个百分点', null],
    ],
    texts: ['实物商品网上零售额增长25.6%,高于社会消费品零售总额增速15.2个百分点'],
  },
  {
    expect: [
      ['规上工业增加值', 'growth', 6.6, '%', 'industrial_value_added_above_scale'],
      ['规上工业增加值增速高于全国', 'gap', 0.9, '个百分点', null],
      ['规上工业增加值增速高于东部地区', 'gap', 1.8, '个百分点', null],
    ],
    texts: [
      '规上工业增加值增长6.6%,分别比全国和东部地区高0.9个、1.8个百分点',
      '规上工业增加值增长6.6%,分别高于全国和东部地区0.9个、1.8个百分点',
    ],
  },
  {
    expect: [
      ['规上工业企业研发费用', 'growth', 22.1, '%', null],
      ['规上工业企业研发费用占营业收入比重', 'level', 2.26, '%', null],
      ['规上工业企业研发费用占营业收入比重', 'change', 0.34, '个百分点', null],
    ],
    texts: ['规上工业企业研发费用增长22.1%,占营业收入的比重达2.26%,比上年高0.34个百分点'],
  },
  {
    expect: [
      ['每百元营业收入的成本', 'level', 83.57, '元', null],
      ['每百元营业收入的成本', 'change', -0.38, '元', null],
      ['每百元营业收入的成本低于全国', 'gap', -0.51, '元', null],
    ],
    texts: ['每百元营业收入的成本83.57元,比上年低0.38元,比全国低0.51元', '每百元营业收入的成本83.57元,较去年低0.38元,比全国低0.51元'],
  },
  {
    expect: [
      ['规模以上工业企业', 'level', 34, '家', 'above_scale_industrial_enterprises'],
      ['规模以上工业企业复工率', 'level', 100, '%', null],
    ],
    texts: ['34家规模以上工业企业全部复工、复工率100%'],
  },
  { expect: [['骨干工业企业', 'level', 32, '家']], texts: ['32家骨干工业企业生产经营平稳有序'] },
  {
    expect: [
      ['规上工业企业', 'level', 34, '户', 'above_scale_industrial_enterprises'],
      ['园区规上工业企业', 'level', 23, '户', null],
    ],
    texts: ['规上工业企业34户,其中园区23户', '规上工业企业34户,其中园区有23户'],
  },
  {
    expect: [
      ['园区', 'level', 34, '个'],
      ['园区投资|投资', 'level', 23, '亿元', null],
    ],
    texts: ['园区34个,其中园区投资23亿元'],
  },
  {
    expect: [
      ['重点产业固定资产投资', 'growth', 43, '%', null],
      ['信息软件业固定资产投资', 'growth', 34, '%', null],
    ],
    texts: ['重点产业和信息软件业固定资产投资分别增长43%和34%'],
  },
];
