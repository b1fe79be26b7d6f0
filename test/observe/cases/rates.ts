/** Rates before their verb, thresholds in words, rates of things done. */
import type { CaseGroup } from './types.js';

export const rates: readonly CaseGroup[] = [
  { expect: [['出境断面水质达标率|出境断面水质达标|断面水质达标', 'level', 100, '%', null]], texts: ['出境断面水质100%达标'] },
  { expect: [['建制村通客车|建制村通硬化路', 'level', 100, '%', null]], texts: ['建制村100%通硬化路'] },
  { expect: [['义务教育巩固率', 'level', 96, '%']], texts: ['义务教育巩固率达96%'] },
  {
    expect: [
      [
        '高新技术产业增加值占地区生产总值|高新技术产业增加值占地区生产总值的比重|高新技术产业增加值占地区生产总值比重',
        'level',
        18,
        '%',
        'at_least',
      ],
    ],
    texts: ['高新技术产业增加值占地区生产总值18%以上', '高新技术产业增加值占地区生产总值的比重达18%以上'],
  },
  { expect: [['一产占GDP比重|一产占GDP的比重', 'level', 15, '%', 'at_most']], texts: ['一产占GDP比重降至15%以下'] },
  {
    expect: [['财政支出中民生支出占比|民生支出占财政支出|财政支出中民生支出', 'level', 73, '%', 'at_least', 'livelihood_spending_share']],
    texts: ['财政支出中民生支出占73%以上'],
  },
  { expect: [['药品销售价格|基本药物销售价格', 'growth', -30, '%', null]], texts: ['基本药物销售价格平均下降30%'] },
  {
    expect: [
      ['网上可办率', 'level', 98, '%'],
      ['一网通办率', 'level', 98, '%'],
    ],
    texts: [],
    todo: ['审批事项网上可办率和一网通办率均达98%'],
  },
  { expect: [['行政审批时限', 'growth', -50, '%', 'at_least', null]], texts: ['行政审批时限整体压缩50%以上'] },
  {
    expect: [
      ['细颗粒物浓度|细颗粒物平均浓度', 'change', -6, '微克/立方米', 'pm25'],
      ['可吸入颗粒物平均浓度|可吸入颗粒物浓度', 'change', -4, '微克/立方米', null],
    ],
    texts: ['细颗粒物和可吸入颗粒物平均浓度分别下降6微克/立方米、4微克/立方米'],
  },
  {
    expect: [['规上轻工业增加值高于全部规上工业|规上轻工业增加值增速高于全部规上工业', 'gap', 1.8, '个百分点', null]],
    texts: ['规上轻工业增加值增速高于全部规上工业1.8个百分点'],
  },
  // a rate of one class is no rate of the region
  { expect: [['食品抽检合格率', 'level', 99, '%']], texts: ['食品抽检合格率达99%'] },
  { expect: [['零就业家庭动态清零|零就业家庭', 'level', 100, '%', null]], texts: ['零就业家庭保持100%动态清零'] },
  { expect: [['重点行业企业清洁生产率', 'level', 82, '%', null]], texts: ['重点行业企业清洁生产率达82%'] },
  // a rate that says behind itself what it is
  {
    expect: [
      ['重点景区接待游客', 'growth', 10, '%'],
      ['重点景区经营收入', 'growth', 10, '%'],
    ],
    texts: ['重点景区接待游客、经营收入均保持10%的增长'],
  },
  {
    expect: [['新兴产业产值', 'growth', 8, '%']],
    texts: ['新兴产业产值保持8%的较快增长', '新兴产业产值保持8%的增速'],
  },
  { expect: [['汽车产量', 'growth', 40, '%', 'automobile_output']], texts: ['汽车产量继续保持40%的增长'] },
  { expect: [['带动就业率', 'level', 95, '%']], texts: ['带动就业率达到95%'] },
  { expect: [['贡献增长点', 'level', 40, '%']], texts: ['贡献了40%的增长点'] },
  // a rate has nothing else of its own; what it is a rate of has
  {
    expect: [
      ['产品合格率', 'level', 97, '%', null],
      ['产品产量', 'growth', 6, '%', null],
    ],
    texts: ['产品合格率97%，产量增长6%'],
  },
  {
    expect: [
      ['学生就业率', 'level', 95, '%', null],
      ['学生人数', 'level', 3, '万人', null],
    ],
    texts: ['学生就业率达95%，人数达3万人'],
  },
  // a rate behind the number of those it is of
  {
    expect: [
      ['参保人数', 'level', 32, '万人'],
      ['参保率', 'level', 98, '%'],
    ],
    texts: ['参保人数达到32万人,参保率98%'],
  },
  {
    expect: [
      ['签约人数', 'level', 32, '万人'],
      ['签约率', 'level', 98, '%'],
    ],
    texts: ['签约人数达到32万人、签约率98%'],
  },
  // of what the rate before is of, and not of the topic
  {
    expect: [
      ['办复率', 'level', 100, '%', 'reply_rate'],
      ['满意率', 'level', 99, '%'],
    ],
    texts: ['法治建设扎实推进,办复率100%,满意率99%'],
  },
  // ratios of two things, and what is asked for
  { expect: [['城镇居民收入与农村居民收入之比', 'level', 2.1, '']], texts: ['城镇居民收入与农村居民收入之比缩小到2.1'] },
  { expect: [['余额贷存比', 'level', 96.5, '%']], texts: ['余额贷存比96.5%'] },
  { expect: [['存贷比', 'level', 85, '%', 'loan_deposit_ratio']], texts: ['存贷比达到85%'] },
  { expect: [['依申请类事项网办率', 'level', 98, '%']], texts: ['依申请类事项网办率达98%'] },
  // how far all that is counted is
  {
    expect: [
      ['水库除险加固', 'level', 32, '座'],
      ['水库除险加固完工率', 'level', 100, '%'],
    ],
    texts: ['32座水库除险加固完工率100%', '32座水库除险加固完工率达100%'],
  },
  // of a day, and not of the year
  { expect: [['平均每天新设企业', 'level', 33, '家', null]], texts: ['平均每天新设企业33家'] },
  { expect: [['新设企业', 'level', 33, '家', 'enterprises.new']], texts: ['新设企业33家'] },
  // a work, and no rise
  { expect: [['农房风貌管控提升', 'level', 360, '户']], texts: ['农房风貌管控提升360户'] },
  { expect: [['医保报销比例', 'change', 5, '个百分点']], texts: ['医保报销比例提升5个百分点'] },
  // a set term of statistics
  {
    expect: [['限额以上单位通过公共网络实现商品零售', 'growth', 15.6, '%', null]],
    texts: ['限额以上单位通过公共网络实现商品零售增长15.6%'],
  },
  {
    expect: [['限额以上单位通过公共网络实现的商品零售额', 'growth', 15.6, '%', null]],
    texts: ['限额以上单位通过公共网络实现的商品零售额增长15.6%'],
  },
];
