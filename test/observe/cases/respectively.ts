/** 分别: several subjects, several quantities, shared heads and fronts. */
import type { CaseGroup } from './types.js';

export const respectively: readonly CaseGroup[] = [
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 4.6, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城镇居民人均可支配收入、农村居民人均可支配收入分别增长4.6%、6.3%',
      '城乡居民人均可支配收入分别增长4.6%、6.3%',
      '城镇居民人均可支配收入和农村居民人均可支配收入预计分别增长4.6%、6.3%',
      '城镇和农村居民人均可支配收入分别增长4.6%、6.3%',
      '城镇、农村居民人均可支配收入分别增长4.6%和6.3%',
      '城镇和农村居民人均可支配收入同比分别增长4.6%、6.3%',
      '城镇居民和农村居民人均可支配收入分别增长4.6%和6.3%',
      '城镇和农村居民人均可支配收入分别增长4.6%6.3%',
    ],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 41200, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 22300, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城乡居民人均可支配收入分别达41200元和22300元',
      '城乡居民人均可支配收入分别达到41200元、22300元',
      '城镇、农村居民人均可支配收入分别为41200元、22300元',
    ],
  },
  {
    expect: [
      ['存款余额', 'level', 312, '亿元', 'deposits'],
      ['贷款余额', 'level', 246, '亿元', 'loans'],
    ],
    texts: ['存贷款余额分别达312亿元、246亿元', '存款余额、贷款余额分别达到312亿元和246亿元', '存、贷款余额分别达312亿元、246亿元'],
  },
  {
    expect: [
      ['港口货物吞吐量', 'level', 2300, '万吨', 'port_cargo_throughput'],
      ['港口集装箱吞吐量|集装箱吞吐量', 'level', 36, '万标箱', 'container_throughput'],
    ],
    texts: ['港口货物、集装箱吞吐量分别达2300万吨、36万标箱', '港口货物、集装箱吞吐量分别完成2300万吨和36万标箱'],
  },
  {
    expect: [
      ['工业投资', 'growth', 12, '%', 'industrial_investment'],
      ['技改投资', 'growth', 9.6, '%', 'technology_upgrade_investment'],
      ['民间投资', 'growth', 7, '%'],
    ],
    texts: [
      '工业投资、技改投资、民间投资分别增长12%、9.6%、7%',
      '工业投资、技改投资和民间投资分别增长12%、9.6%和7%',
      '工业、技改、民间投资分别增长12%、9.6%、7%',
    ],
  },
  {
    expect: [
      ['高新技术企业', 'level', 96, '家', 'high_tech_enterprises'],
      ['科技型中小企业', 'level', 152, '家', 'tech_smes'],
      ['专精特新企业', 'level', 43, '家', 'specialized_smes'],
      ['瞪羚企业', 'level', 6, '家'],
    ],
    texts: [
      '高新技术企业、科技型中小企业、专精特新企业、瞪羚企业分别达到96家、152家、43家、6家',
      '高新技术企业、科技型中小企业、专精特新企业和瞪羚企业分别达96家、152家、43家和6家',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 6, '%', 'at_least', 'gdp'],
      ['一般公共预算收入', 'growth', 5, '%', 'at_least', 'general_budget_revenue'],
    ],
    texts: ['地区生产总值、一般公共预算收入分别增长6%、5%以上', '地区生产总值和一般公共预算收入分别增长6%和5%以上'],
  },
  {
    expect: [
      ['货物吞吐量', 'level', 3000, '万吨', 'at_least'],
      ['集装箱吞吐量', 'level', 100, '万标箱', 'at_least'],
    ],
    texts: ['货物吞吐量、集装箱吞吐量分别突破3000万吨、100万标箱', '货物吞吐量、集装箱吞吐量分别超过3000万吨和100万标箱'],
  },
  {
    expect: [
      ['养老保险参保人数', 'level', 12.3, '万人', 'pension_insured'],
      ['医疗保险参保人数', 'level', 31.6, '万人', 'medical_insured'],
    ],
    texts: ['养老保险、医疗保险参保人数分别达12.3万人、31.6万人', '养老保险和医疗保险参保人数分别达到12.3万人和31.6万人'],
  },
  {
    expect: [
      ['接待游客', 'level', 320, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 21, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客、旅游收入分别达320万人次、21亿元'],
  },
  {
    expect: [
      ['接待游客', 'growth', 13, '%', 'tourist_arrivals'],
      ['旅游收入', 'growth', 16, '%', 'tourism_revenue'],
    ],
    texts: ['接待游客、实现旅游收入分别增长13%、16%'],
  },
  {
    expect: [
      ['动力电通达率', 'level', 92, '%', 'at_least'],
      ['自来水普及率', 'level', 73, '%', 'at_least'],
      ['生活垃圾收运率', 'level', 78, '%', 'at_least'],
    ],
    texts: ['动力电通达率、自来水普及率、生活垃圾收运率分别达92%、73%、78%以上'],
  },
  {
    expect: [
      ['化学需氧量排放量', 'growth', -2.1, '%'],
      ['氨氮排放量', 'growth', -1.6, '%'],
    ],
    texts: ['化学需氧量排放量和氨氮排放量分别下降2.1%和1.6%', '化学需氧量、氨氮排放量分别下降2.1%、1.6%'],
  },
  {
    expect: [
      ['第一产业增加值', 'growth', 3.6, '%', 'primary_industry_value_added'],
      ['第二产业增加值', 'growth', 7.2, '%', 'secondary_industry_value_added'],
      ['第三产业增加值', 'growth', 6.1, '%', 'tertiary_industry_value_added'],
    ],
    texts: [
      '第一、二、三产业增加值分别增长3.6%、7.2%、6.1%',
      '一、二、三产业增加值分别增长3.6%、7.2%、6.1%',
      '第一产业、第二产业、第三产业增加值分别增长3.6%、7.2%、6.1%',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['一般公共预算收入', 'level', 16, '亿元', 'general_budget_revenue'],
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
      ['一般公共预算收入', 'growth', 5.2, '%', 'general_budget_revenue'],
    ],
    texts: ['地区生产总值、一般公共预算收入分别达213亿元、16亿元，分别增长6.1%、5.2%'],
  },
  {
    expect: [
      ['建议', 'level', 86, '件'],
      ['提案', 'level', 102, '件'],
    ],
    texts: ['办理建议、提案分别为86件、102件'],
  },
  {
    expect: [
      ['实际利用外资', 'avg_growth', 11, '%', 'foreign_investment_utilized'],
      ['进出口总额', 'avg_growth', 9, '%', 'foreign_trade'],
    ],
    texts: ['实际利用外资和进出口总额分别年均增长11%和9%', '实际利用外资、进出口总额年均分别增长11%、9%'],
  },
  {
    expect: [
      ['生产总值', 'level', 213, '亿元', 'gdp'],
      ['生产总值', 'growth', 6.1, '%', 'gdp'],
      ['税收收入', 'growth', 7.2, '%'],
      ['一般公共预算收入', 'growth', 5.2, '%', 'general_budget_revenue'],
    ],
    texts: ['生产总值213亿元，增长6.1%；税收收入、一般公共预算收入分别增长7.2%、5.2%'],
  },
  // parts told apart by 分别 are no wholes
  {
    expect: [
      ['高技术产业投资', 'growth', 21, '%'],
      ['战略性新兴产业投资', 'growth', 17, '%', null],
    ],
    texts: ['高技术产业投资、战略性新兴产业投资分别增长21%、17%'],
  },
  {
    expect: [
      ['制造业贷款余额', 'growth', 12, '%'],
      ['普惠小微贷款余额', 'growth', 19, '%'],
    ],
    texts: ['制造业贷款余额、普惠小微贷款余额分别增长12%、19%', '制造业、普惠小微贷款余额分别增长12%、19%'],
  },
  {
    expect: [
      ['餐饮业零售额', 'growth', 11, '%', null],
      ['汽车类零售额', 'growth', 6, '%', null],
    ],
    texts: ['餐饮业零售额、汽车类零售额分别增长11%、6%'],
  },
  {
    expect: [
      ['国家级专精特新“小巨人”企业', 'level', 6, '家'],
      ['省级制造业单项冠军', 'level', 9, '家'],
    ],
    texts: ['国家级专精特新“小巨人”企业、省级制造业单项冠军分别达到6家、9家'],
  },
  {
    expect: [
      ['城镇居民医保参保率', 'level', 98, '%', null],
      ['农村居民医保参保率', 'level', 97, '%', null],
    ],
    texts: ['城镇居民医保参保率、农村居民医保参保率分别达98%、97%'],
  },
  // 分别 without quantities of its own
  { expect: [['高新技术企业', 'level', 96, '家']], texts: ['我县分别获评全国绿色县、全省平安县，高新技术企业达到96家'] },
];
