/** Several things in one statement: which figure is whose, and what their names share. */
import type { CaseGroup } from './types.js';

export const toldApart: readonly CaseGroup[] = [
  // each from one value to another
  {
    expect: [
      ['森林覆盖率', 'baseline', 31, '%', 'forest_coverage'],
      ['草原植被盖度', 'baseline', 64, '%'],
      ['森林覆盖率', 'level', 34, '%', 'forest_coverage'],
      ['草原植被盖度', 'level', 69, '%'],
    ],
    texts: ['森林覆盖率、草原植被盖度分别由31%、64%提高到34%、69%', '森林覆盖率和草原植被盖度分别从31%、64%提高到34%和69%'],
  },
  // the whole name of what a part lacks
  {
    expect: [
      ['金融业增加值', 'growth', 9.1, '%', 'financial_value_added'],
      ['软件和信息服务业增加值', 'growth', 14.6, '%'],
    ],
    texts: ['金融业、软件和信息服务业增加值分别增长9.1%、14.6%'],
  },
  {
    expect: [
      ['新增各类孵化载体', 'level', 18, '家'],
      ['新增开放实验室', 'level', 6, '家'],
    ],
    texts: ['新增各类孵化载体、开放实验室18家、6家'],
  },
  {
    expect: [
      ['30户以上自然村光纤通达率', 'level', 98, '%'],
      ['30户以上自然村5G网络通达率', 'level', 92.5, '%'],
    ],
    texts: ['30户以上自然村光纤和5G网络通达率分别达98%和92.5%'],
  },
  {
    expect: [
      ['农村电网改造率', 'level', 93, '%'],
      ['农村自来水普及率', 'level', 88, '%', 'rural_tap_water_rate'],
    ],
    texts: ['农村电网改造率、自来水普及率分别达93%、88%'],
  },
  {
    expect: [
      ['高新技术企业占比', 'level', 43, '%'],
      ['自来水普及率', 'level', 88, '%'],
    ],
    texts: ['高新技术企业占比、自来水普及率分别达43%、88%'],
  },
  // one figure for each of them
  {
    expect: [
      ['旅游人数', 'level', 310, '万人次', 'at_least', 'tourist_arrivals'],
      ['旅游收入', 'level', 26, '亿元', 'tourism_revenue'],
      ['旅游人数', 'growth', 18, '%', 'tourist_arrivals'],
      ['旅游收入', 'growth', 18, '%', 'tourism_revenue'],
    ],
    texts: ['旅游人数突破310万人次，旅游收入达到26亿元，分别增长18%', '旅游人数突破310万人次，旅游收入达到26亿元，均增长18%'],
  },
  {
    expect: [
      ['旅游人数', 'level', 310, '万人次', 'at_least', 'tourist_arrivals'],
      ['旅游收入', 'level', 26, '亿元', 'tourism_revenue'],
      ['旅游收入', 'growth', 18, '%', 'tourism_revenue'],
    ],
    texts: ['旅游人数突破310万人次，旅游收入达到26亿元，增长18%'],
  },
  {
    expect: [
      ['化学需氧量排放量', 'growth', -3, '%', 'about', 'primary_pollutants_cod'],
      ['二氧化硫排放量', 'growth', -3, '%', 'about', 'primary_pollutants_so2'],
    ],
    texts: ['化学需氧量、二氧化硫排放量分别下降3%左右', '化学需氧量、二氧化硫排放量均下降3%左右'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 100, '%', 'gdp'],
      ['财政总收入', 'growth', 100, '%', 'total_budget_revenue'],
    ],
    texts: ['地区生产总值和财政总收入比2015年翻一番'],
  },
  {
    expect: [
      ['新签约亿元以上项目', 'level', 70, '个', 'at_least', null],
      ['新落地亿元以上项目', 'level', 70, '个', 'at_least', null],
    ],
    texts: ['新签约、新落地亿元以上项目分别达到70个以上'],
  },
  {
    expect: [
      ['现代农业产业园', 'change', 2, '个'],
      ['特色产业集群', 'change', 2, '个'],
      ['水产良种场', 'change', 2, '个', null],
    ],
    texts: ['现代农业产业园、特色产业集群、水产良种场分别增加2个'],
  },
  // words that name two at once
  {
    expect: [
      ['进口', 'growth', 4, '%', 'imports'],
      ['出口', 'growth', 9, '%', 'exports'],
    ],
    texts: ['进出口分别增长4%、9%'],
  },
  {
    expect: [
      ['财政收入', 'growth', 4, '%'],
      ['财政支出', 'growth', 9, '%'],
    ],
    texts: ['财政收支分别增长4%、9%'],
  },
  {
    expect: [
      ['实际使用内资', 'growth', 12, '%', 'domestic_capital_utilized'],
      ['实际使用外资', 'growth', 5.1, '%', 'foreign_investment_utilized'],
    ],
    texts: ['实际使用内外资分别增长12%、5.1%'],
  },
  {
    expect: [
      ['金融机构本外币存款余额', 'level', 600, '亿元', 'at_least', 'deposits'],
      ['金融机构本外币贷款余额', 'level', 600, '亿元', 'at_least', 'loans'],
    ],
    texts: ['金融机构本外币存贷款余额均突破600亿元'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民人均可支配收入分别增长6.3%'],
  },
  {
    expect: [['城乡居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita']],
    texts: ['城乡居民人均可支配收入增长6.3%'],
  },
  {
    expect: [
      ['第二产业增加值', 'growth', 5.4, '%', 'secondary_industry_value_added'],
      ['第三产业增加值', 'growth', 7.1, '%', 'tertiary_industry_value_added'],
    ],
    texts: ['第二、第三产业增加值分别增长5.4%、7.1%', '二、三产业增加值分别增长5.4%、7.1%'],
  },
  {
    expect: [
      ['优势产业增加值|六大优势产业增加值', 'growth', 5.8, '%', null],
      ['高技术制造业增加值', 'growth', 11.6, '%', 'high_tech_manufacturing_value_added'],
    ],
    texts: ['优势产业、高技术制造业增加值分别增长5.8%、11.6%', '六大优势产业、高技术制造业增加值分别增长5.8%、11.6%'],
  },
  // two shares of one thing
  {
    expect: [
      ['经济总量占全国比重', 'baseline', 2.1, '%', null],
      ['经济总量占全国比重', 'level', 2.4, '%', null],
      ['经济总量在中部地区占比', 'baseline', 9.5, '%', null],
      ['经济总量在中部地区占比', 'level', 9.9, '%', null],
    ],
    texts: ['经济总量占全国比重由2.1%提升至2.4%，在中部地区占比由9.5%提升至9.9%'],
  },
  // a list of products ends where a name has its own head
  {
    expect: [
      ['锂电池出口', 'growth', 46, '%'],
      ['跨境电商交易额', 'growth', 21, '%', 'cross_border_ecommerce_trade'],
    ],
    texts: ['高新技术产品出口扩大，锂电池增长46%，跨境电商交易额增长21%'],
  },
  // of them, some are done; the amount is of all
  {
    expect: [
      ['重点项目', 'level', 52, '个', 'key_projects'],
      ['完工重点项目', 'level', 17, '个', null],
      ['重点项目投资', 'level', 31.6, '亿元', 'key_project_investment'],
    ],
    texts: ['52个重点项目有17个完工，完成投资31.6亿元'],
  },
  // all there are, behind those that were added
  {
    expect: [
      ['净增规模以上工业企业', 'level', 43, '家', 'above_scale_industrial_enterprises.new'],
      ['规模以上工业企业', 'level', 386, '家', 'above_scale_industrial_enterprises'],
    ],
    texts: ['净增规模以上工业企业43家、累计386家', '净增规模以上工业企业43家，累计达386家'],
  },
  {
    expect: [
      ['新获批先进制造业集群', 'level', 3, '个', 'industrial_clusters.new'],
      ['先进制造业集群', 'level', 11, '个', 'industrial_clusters'],
    ],
    texts: ['新获批先进制造业集群3个、累计11个'],
  },
];
