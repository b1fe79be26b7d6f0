/** What a record says beside name and value: what it is held against, and which of its parts were inferred. */
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('a gap is', () => {
  it.each([
    ['规上工业增加值增长9.9%,高于全市平均水平2个百分点', ['above 全市 industrial_value_added_above_scale']],
    ['居民消费价格累计上涨1.3%,低于全省居民消费价格指数0.2个百分点', ['below 全省 cpi']],
    ['数字经济占GDP的比重提高到13.6%,比全省平均水平高3.9个百分点', ['above 全省 null']],
    ['数字经济占GDP的比重提高到13.6%,比全省平均水平低3.9个百分点', ['below 全省 null']],
    ['生产总值增长8.4%,比全省(7.7%)和全国平均水平(7.0%)分别高0.7、1.4个百分点', ['above 全省 gdp', 'above 全国 gdp']],
    ['生产总值增长6.4%,比全省(7.7%)和全国平均水平(7.0%)分别低1.3、0.6个百分点', ['below 全省 gdp', 'below 全国 gdp']],
  ])('%s', (sentence, wanted) =>
    expect(
      read(sentence).flatMap(({ reference }) => (reference ? [`${reference.relation} ${reference.region} ${reference.indicator}`] : [])),
    ).toEqual(wanted),
  );
});

describe('doubts about a name', () => {
  it.each([
    ['推行新农合门诊统筹,财政补助标准由100元提高到120元', ['name_implied', 'name_implied']],
    ['非公有制经济增加值占生产总值的比重由2020年的45%提高到65%', ['', '']],
    ['11项主要经济指标中,有6项没有完成目标任务', ['', 'name_implied+name_uncertain']],
    ['规上工业增加值增长9.9%,高于全市平均水平2个百分点', ['', '']],
  ])('%s', (sentence, wanted) =>
    expect(read(sentence).map(({ flags }) => flags.filter((flag) => flag.startsWith('name')).join('+'))).toEqual(wanted),
  );
});
