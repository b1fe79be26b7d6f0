/** Subject, verb, quantity: the name stands before, verbs of reaching and accomplishment are no part of it. */
import type { CaseGroup } from './types.js';

export const subject: readonly CaseGroup[] = [
  {
    expect: [['地区生产总值', 'level', 213.6, '亿元', 'gdp']],
    texts: [
      '地区生产总值213.6亿元',
      '地区生产总值达213.6亿元',
      '地区生产总值达到213.6亿元',
      '实现地区生产总值213.6亿元',
      '全县完成地区生产总值213.6亿元',
      '全年地区生产总值预计完成213.6亿元',
      '预计全年实现地区生产总值213.6亿元',
    ],
  },
  {
    expect: [['地区生产总值', 'level', 200, '亿元', 'at_least', 'gdp']],
    texts: [
      '地区生产总值突破200亿元',
      '地区生产总值超过200亿元',
      '地区生产总值首次跨越200亿元大关',
      '地区生产总值跃上200亿元台阶',
      '地区生产总值迈上200亿元新台阶',
      '地区生产总值站上200亿元新台阶',
    ],
  },
  { expect: [['地区生产总值', 'level', 200, '亿元', 'about', 'gdp']], texts: ['地区生产总值达到200亿元左右', '地区生产总值约200亿元'] },
  {
    expect: [['规模以上工业增加值', 'growth', 7.3, '%', 'industrial_value_added_above_scale']],
    texts: [
      '规模以上工业增加值增长7.3%',
      '规模以上工业增加值同比增长7.3%',
      '规模以上工业增加值比上年增长7.3%',
      '规模以上工业增加值增速达到7.3%',
      '规模以上工业增加值增幅达7.3%',
      '全县规模以上工业增加值实现同比增长7.3%',
    ],
  },
  {
    expect: [['城镇登记失业率', 'level', 4, '%', 'at_most', 'registered_unemployment_rate']],
    texts: ['城镇登记失业率控制在4%以内', '城镇登记失业率不超过4%', '城镇登记失业率低于4%', '城镇登记失业率保持在4%以下'],
  },
  {
    expect: [['常住人口城镇化率', 'level', 61.5, '%', 'urbanization_rate']],
    texts: ['常住人口城镇化率达到61.5%', '常住人口城镇化率为61.5%'],
  },
  { expect: [['税收占比', 'level', 72.4, '%', 'tax_share_of_revenue']], texts: ['税收占比达72.4%', '税收占比稳定在72.4%'] },
  // a part, or another thing with the same head, is not the whole
  { expect: [['临港片区生产总值', 'level', 36.2, '亿元', null]], texts: ['临港片区生产总值达36.2亿元'] },
  { expect: [['民营经济税收占比', 'level', 61.2, '%', null]], texts: ['民营经济税收占比达61.2%'] },
  { expect: [['县域数字经济规模', 'level', 86, '亿元']], texts: ['县域数字经济规模达到86亿元'] },
  { expect: [['农产品加工业营业收入', 'growth', 9.4, '%']], texts: ['农产品加工业营业收入增长9.4%'] },
  { expect: [['出口信保服务企业', 'level', 320, '家', null]], texts: ['出口信保服务企业达320家'] },
  { expect: [['工业用地亩均税收', 'level', 18.6, '万元', null]], texts: ['工业用地亩均税收达18.6万元'] },
  { expect: [['智能装备产业链产值', 'level', 152, '亿元', null]], texts: ['智能装备产业链产值首次达到152亿元'] },
  { expect: [['渔业产值', 'level', 31, '亿元', null]], texts: ['渔业产值达到31亿元'] },
  { expect: [['企业技术合同登记', 'level', 215, '项', null]], texts: ['企业技术合同登记215项'] },
  { expect: [['12345热线办结率', 'level', 99.2, '%', null]], texts: ['12345热线办结率达99.2%'] },
  { expect: [['群众满意度', 'level', 96.8, '%', null]], texts: ['群众满意度达96.8%'] },
];
