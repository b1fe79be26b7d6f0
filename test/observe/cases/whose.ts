/** Bare heads whose owner stands in the clause before, or in front of a verb of being there. */
import type { CaseGroup } from './types.js';

export const whose: readonly CaseGroup[] = [
  { expect: [['支持各类项目', 'level', 900, '个', 'at_least']], texts: ['支持各类项目900余个'] },
  { expect: [['各类市场', 'level', 90, '个']], texts: ['各类市场90个'] },
  {
    expect: [
      ['先导区', 'level', 8, '个'],
      ['先导区集聚产业链核心企业', 'level', 120, '家', 'at_least'],
    ],
    texts: ['首批8个先导区集聚产业链核心企业超120家'],
  },
  {
    expect: [
      ['建成试运转煤矿', 'level', 12, '处'],
      ['建成试运转煤矿新增产能', 'level', 1200, '万吨'],
    ],
    texts: ['12处煤矿建成试运转、新增产能1200万吨'],
  },
  // of no works that were counted
  {
    expect: [
      ['煤炭产量', 'level', 3600, '万吨'],
      ['新增产能', 'level', 1200, '万吨'],
    ],
    texts: ['煤炭产量3600万吨、新增产能1200万吨'],
  },
  {
    expect: [
      ['城镇居民人均收入', 'avg_growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均收入', 'avg_growth', 7, '%', 'disposable_income_per_capita_rural'],
      ['城乡居民收入比', 'level', 2.3, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城乡居民人均收入年均增长5%、7%,收入比缩小至2.3'],
  },
  {
    expect: [
      ['国内游客人次', 'growth', 5, '%'],
      ['国内游客总花费', 'growth', 7, '%', null],
    ],
    texts: ['国内游客人次、总花费增长5%、7%', '国内游客人次、总花费分别增长5%、7%'],
  },
  // of all visitors
  {
    expect: [
      ['接待游客人次', 'growth', 5, '%', 'tourist_arrivals'],
      ['总花费', 'growth', 7, '%', 'tourism_revenue'],
    ],
    texts: ['接待游客人次、总花费增长5%、7%'],
  },
  {
    expect: [['“高效办成一件事”年度重点事项办件', 'level', 300, '万件', 'at_least']],
    texts: ['“高效办成一件事”年度重点事项办件超300万件'],
  },
  { expect: [['高校“双一流”创建', 'level', 5, '所']], texts: ['5所高校“双一流”创建深入推进'] },
  {
    expect: [
      ['“政通办”用户', 'level', 2000, '万', 'at_least'],
      ['“政通办”月访问量', 'level', 900, '万人次'],
    ],
    texts: ['“政通办”用户突破2000万、月访问量稳定在900万人次'],
  },
  {
    expect: [
      ['获得首贷小微企业', 'level', 1.1, '万户'],
      ['小微企业首贷', 'level', 160, '亿元'],
    ],
    texts: ['1.1万户小微企业获得首贷160亿元'],
  },
  // whoever it was
  {
    expect: [
      ['获得银行授信项目', 'level', 90, '个'],
      ['银行授信', 'level', 160, '亿元'],
    ],
    texts: ['90个项目获得银行授信160亿元'],
  },
  {
    expect: [
      ['新创建全国法治建设示范地区', 'level', 3, '个'],
      ['新创建全国法治建设示范项目', 'level', 5, '个'],
    ],
    texts: ['新创建全国法治建设示范地区3个、项目5个'],
  },
  {
    expect: [
      ['先进集体', 'level', 20, '个'],
      ['先进个人', 'level', 30, '名'],
    ],
    texts: ['评选先进集体20个、个人30名'],
  },
  {
    expect: [
      ['新增规上企业', 'level', 20, '家'],
      ['新增项目', 'level', 30, '个'],
    ],
    texts: ['新增规上企业20家、项目30个'],
  },
  {
    expect: [
      ['中欧班列开行', 'level', 1200, '列'],
      ['中欧班列开行', 'growth', 9, '%'],
      ['中欧班列带动进出口', 'level', 96, '亿元', null],
    ],
    texts: ['中欧班列开行1200列、增长9%,带动进出口96亿元'],
  },
  {
    expect: [
      ['煤矿', 'level', 6, '处'],
      ['煤矿产能', 'level', 900, '万吨/年'],
    ],
    texts: ['力争6处煤矿、产能900万吨/年建成试运转'],
  },
  { expect: [['对口帮扶学校', 'level', 160, '所']], texts: ['基础教育对口帮扶160所学校'] },
  {
    expect: [
      ['产能提升重点县', 'level', 40, '个'],
      ['高标准农田项目', 'level', 100, '万亩'],
    ],
    texts: ['推进40个产能提升重点县和平原地区100万亩高标准农田项目'],
  },
  {
    expect: [
      ['重点产业链', 'level', 9, '条'],
      ['重点产业链项目占比', 'level', 72, '%'],
    ],
    texts: ['其中9条重点产业链项目占比达72%'],
  },
  // what rose in each of them is what the whole has of it
  {
    expect: [
      ['设区市', 'level', 8, '个'],
      ['地区生产总值', 'change', 62, '亿元', 'gdp'],
      ['地区生产总值', 'level', 320, '亿元', 'gdp'],
    ],
    texts: ['8个设区市地区生产总值都不同程度有所增加,全县共增加62亿元,2023年达到320亿元'],
  },
  { expect: [['地区生产总值超百亿元县', 'level', 8, '个']], texts: ['8个县地区生产总值均突破百亿元'] },
  { expect: [['省级预算新增安排对市县转移支付', 'growth', 12, '%']], texts: ['省级预算新增安排对市县转移支付增长12%'] },
  // two names of the catalogue whose mark was lost
  {
    expect: [
      ['国家现代农业产业园', 'level', 15, '个', 'modern_agri_parks'],
      ['优势特色产业集群', 'level', 9, '个', 'specialty_farm_clusters'],
    ],
    texts: ['创建国家现代农业产业园15个优势特色产业集群9个'],
  },
  { expect: [], texts: ['望沅715所QX20发动机通过验收'] },
  { expect: [['改造学校', 'level', 608, '所']], texts: ['改造学校608所'] },
  // over how many years says nothing of whose it is
  {
    expect: [
      ['经开区工业投资', 'level', 56, '亿元', null],
      ['经开区建成厂房', 'level', 2, '万平方米'],
    ],
    texts: [
      '经开区五年累计完成工业投资56亿元,建成厂房2万平方米',
      '经开区三年来完成工业投资56亿元,建成厂房2万平方米',
      '经开区十年间完成工业投资56亿元,建成厂房2万平方米',
    ],
  },
  { expect: [['工业投资', 'level', 56, '亿元', 'industrial_investment']], texts: ['五年累计完成工业投资56亿元'] },
];
