import { type Example, example, plan, review } from '../reports.js';

export const fails: readonly Example[] = [
  example('half of 左右', plan('社会消费品零售总额增长6.5%右，地区生产总值增长6%。'), '左右'),
  example('a bound without a unit', plan('粮食播种面积稳定在8以上，地区生产总值增长6%。'), '缺少单位'),
  example('a rate without its %', plan('地区生产总值增长6左右；一般公共预算收入增长5%。'), '缺少单位'),
  example('two statements glued', review('地区生产总值增长6.2%一般公共预算收入增长4.8%。'), '缺少标点'),
  example('two rates run together', review('城镇和农村居民人均可支配收入分别增长4.9%6.8%。'), '连在一起'),
  example('a count without a measure word', review('全年举办招商推介会23，签约项目18个。'), '缺少单位'),
  example('two numbers run together', review('幼儿园和养老床位总数分别达到7421835，群众满意。'), '连写'),
  example('digits lost after the point', review('高新技术企业达到118.家。'), '小数点'),
  example('two decimal points', review('完成投资3.2.5亿元。'), '小数点'),
  example('half of 以上', plan('新增规上企业20家以，地区生产总值增长6%。'), '缺“上”'),
  example('a lone quotation mark', review('“十百千企业培育库入库企业达到86家。'), '成对'),
  example('a lone bracket', review('新建改造公园12个（其中口袋公园9个，绿地30万平方米。'), '成对'),
  example('replacement characters', review('实现工业总产值\ufffd\ufffd亿元，增长8%。'), '无法解码'),
  example('left-over of a web page', review('完成投资&nbsp;86亿元。'), '网页'),
];

export const passes: readonly Example[] = [
  example('左右', plan('社会消费品零售总额增长6.5%左右，地区生产总值增长6%。')),
  example('the right bank', review('整治河道右岸12公里、左岸9公里。')),
  example('a share and what it is a share of', review('优质幼儿园覆盖85%以上乡镇，60%的村卫生室完成改造。')),
  example('a share in words', review('八成以上财政支出用于民生。')),
  example('from a rate to a rate', review('城镇化率由51.2%提高到53.4%，比重从14.7%降至13.1%。')),
  example('planned by a rate', plan('地区生产总值按增长5%安排，财政收入增长4%。')),
  example('a pure number', review('工业经济综合指数达到222.2，灌溉水有效利用系数提高到0.58。')),
  example('marks in pairs', review('“十百千”企业培育库入库企业达到86家（其中规上企业32家）。')),
  example('numbered items', review('重点做了：1）新建公园12个；2）改造小区9个。')),
  example('nested quotation marks', review('开展“我为群众办实事”活动，办成“关键小事”320件。')),
  example('many digits with 万', review('发放贷款1234567万元。')),
  example('two amounts with commas', review('地区生产总值412.6亿元，增长6.2%，一般公共预算收入26.3亿元，增长4.8%。')),
];
