/** Status and period of the figures of a small report: what an opening, a heading or a comma hands on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';
import { findYear } from '../../../src/structure/years.js';

const framed = (...lines: readonly string[]): string[] =>
  extract(`${lines.join('\n\n')}\n`).records.map(({ status, period }) => `${status} ${period}`);

/** The same with what was inferred. */
const doubted = (...lines: readonly string[]): string[] =>
  extract(`${lines.join('\n\n')}\n`).records.map(({ status, period, flags }) =>
    [status, period, ...flags.filter((flag) => flag.startsWith('period'))].join(' '),
  );

describe('several years', () => {
  it.each([['“十三五”时期,全县经济快速发展。'], ['2016年至2020年,全县经济快速发展。']])(
    'told at the front of a review in the year after a plan hold for all of it: %s',
    (opening) => {
      const report = ['临澜县2021年政府工作报告', '第一部分 工作回顾', '一、经济发展', opening, '二、社会事业', '新建公路12公里。'];
      expect(framed(...report)).toEqual(['actual 2016/2020']);
    },
  );

  it.each(['本届政府以来,累计完成投资2070亿元。', '本届政府工作五年,累计完成投资2070亿元。'])('of a government: %s', (sentence) => {
    expect(framed('临澜县2022年政府工作报告', '一、工作回顾', sentence)).toEqual(['actual 2017/2021']);
  });

  it('go on behind a comma that no digit stands before', () => {
    const report = ['临澜县2006年政府工作报告', '一、“十五”工作回顾', '连续6年实现耕地占补平衡,221.1万亩基本农田得到有效保护。'];
    expect(framed(...report)).toEqual(['actual 2001/2005']);
  });
});

it('a quarter of an earlier year is what a growth starts from', () => {
  const text = '一季度地区生产总值同比增长15.2%,比2019年一季度增长19.3%。';
  expect(framed('临澜县2021年政府工作报告', '一、今年以来工作回顾', text)).toEqual(['actual 2021-01/2021-03', 'actual 2020/2021']);
});

it('the year that a level rose from is told of its own figure alone', () => {
  const text = '农业投资比重由上年的3.3%上升到4.1%,能源工业投资比重由28.8%上升到32%。';
  expect(framed('临澜县2025年政府工作报告', '一、2024年工作回顾', text)).toEqual([
    'actual 2023',
    'actual 2024',
    'actual null',
    'actual 2024',
  ]);
});

describe('a mark without a full stop', () => {
  it.each([
    ['五年来,研发投入强度2.61%、居全省第4,21个学科进入全球前千分之一。', ['actual 2025', 'actual 2021/2025']],
    ['五年来,出口通关效率居全省第1,7家企业上榜全球承包商250强。', ['actual 2021/2025']],
    ['五年来,入选国家领航级智能工厂2家、卓越级智能工厂67家,均居全省第一。', ['actual 2021/2025', 'actual 2021/2025']],
  ])('%s', (sentence, wanted) => expect(framed('云溪市2026年政府工作报告', '一、“十四五”工作回顾', sentence)).toEqual(wanted));

  it('does not hand a year on behind 作出贡献!', () => {
    expect(framed('2021年外送电量115亿千瓦时,作出重要贡献!新材料产量46万吨、增长30%。')[0]).toBe('actual 2021');
    expect(framed('2021年外送电量115亿千瓦时,作出重要贡献!新材料产量46万吨、增长30%。')[1]).not.toBe('actual 2021');
  });
});

describe('an estimate', () => {
  it.each([
    ['2016年,预计实现地区生产总值39.1亿元,同比增长4.5%;固定资产投资44.6亿元,增长11%。', 4],
    ['预计2016年地区生产总值376亿元,增长10%;规模以上工业增加值35.7亿元,增长3%。', 4],
  ])('goes on over ;: %s', (sentence, many) => {
    expect(framed('云溪市2017年政府工作报告', '一、2016年工作回顾', sentence)).toEqual(new Array(many).fill('estimate 2016'));
  });

  it('of a summary is of its own year, which 全年 tells again', () => {
    const text = '预计2021年底,全镇工农业总产值可达23亿元,比上年增长8%;全年财政收入任务1383万元。';
    expect(framed('云澜镇2021年工作总结', text)).toEqual(['estimate 2021', 'estimate 2021', 'estimate 2021']);
  });
});

describe('goals', () => {
  it('of the plan to come stand in the paragraph behind the one that names it', () => {
    const goals = '地区生产总值年均增长5%,全员劳动生产率达58万元/人左右。';
    const report = ['云溪市2026年政府工作报告', '一、2025年和“十四五”工作回顾', '经济平稳。“十五五”时期,是关键时期。', goals];
    expect(framed(...report)).toEqual(['target 2026/2030', 'target 2030']);
  });

  it('until a year that is named beside the one they start from', () => {
    const text = '未来十五年的主要奋斗目标是:“九五”时期,完成第二步部署,2000年在人口将比1980年增长3万左右的情况下,人均收入翻两番。';
    expect(framed('云溪市1996年政府工作报告', text)[0]).toBe('target 1981/2000');
  });

  it('a year for each of the years of a plan', () => {
    expect(framed('云溪县林业工作计划', '“十一五”期间,每年计划完成造林2万亩。')).toEqual(['target 2006/2010']);
  });

  it('that figures fell short of belong to no other time than the figures', () => {
    const text = '规模以上工业增加值增长36%,欠市级考核目标(23亿元)8.9个百分点,欠区级奋斗目标(24亿元)11.2个百分点。';
    expect(framed('某市1-8月经济运行', text)).toEqual(['actual null', 'actual null', 'actual null', 'target null', 'target null']);
  });
});

describe('in a plan', () => {
  it('years that are gone hold for their own sentence', () => {
    const text = '2021年至2024年,全市累计投资12亿元。新建公路5公里。';
    expect(framed('云溪市2025年政府工作报告', '二、2025年工作安排', text)).toEqual(['actual 2021/2024', 'target 2025']);
  });

  it('what was built so far goes on from the years told before it', () => {
    const text = '两年来,发行国债21亿元。已建成的主要有:加固堤防近610公里;新增公路通车里程120公里。';
    const report = ['云溪市2024年政府工作报告', '一、2023年工作回顾', '全市经济平稳。', '2024年是关键之年。', '二、扩大内需', text];
    expect(framed(...report)).toEqual(['actual 2022/2023', 'actual 2022/2023', 'actual 2022/2023']);
  });

  it('the carry-over of last year is last year’s: 去年价格 is no basis of prices', () => {
    const text = '今年通货膨胀压力较大,去年价格上涨的翘尾影响约有1个百分点。把居民消费价格涨幅控制在3.5%左右。';
    expect(framed('云溪市2013年政府工作报告', '二、2013年工作安排', text)).toEqual(['actual 2012', 'target 2013']);
  });

  it('a standard rises from what it was before the plan’s year', () => {
    const text = '今年新农合财政补助标准由每人每年240元提高到280元。';
    expect(framed('云溪市2013年政府工作报告', '二、2013年工作安排', text)).toEqual(['actual 2012', 'target 2013']);
  });

  it('去年 beside 今年 is the year before', () => {
    expect(framed('云溪市1979年政府工作报告', '今年政府对农业的投资比重由去年的10.7%提高到14%。')).toEqual(['actual 1978', 'actual 1978']);
  });
});

describe('said, and not inferred, is', () => {
  it.each([
    ['云溪市2013年政府工作报告', '报告提出,2013年全市经济社会发展的主要预期目标:全市生产总值增长11%左右。', ['target 2013']],
    ['云溪市2020年政府工作报告', '报告提出2020年主要预期目标:财政收入保持上年水平;零售总额增长9.5%左右。', ['target 2020']],
    [
      '云溪市2014年国民经济和社会发展统计公报',
      '全年环境空气满足《环境空气质量标准》(GB3095-1996)Ⅱ级标准的天数达到348天。',
      ['actual 2014'],
    ],
  ])('the year of %s', (title, text, wanted) => expect(doubted(title, text)).toEqual(wanted));

  it('no year of a record that stands before a new one', () => {
    const text = '一九七八年夺得丰收。粮食按人口平均占有量超过了建国以来的最高水平,总产量达到三百零四万吨。';
    expect(doubted('云溪市1979年政府工作报告', text)).toEqual(['actual 1978 period_implied']);
  });
});

it('a report without a title begins with its first line, however short', () => {
  const long = `一年来,全区固定资产投资完成12亿元,${'各项事业取得新的进步,'.repeat(20)}实现了良好开局。`;
  expect(framed('各位代表:', '全区生产总值增长8%。', long)).toHaveLength(2);
});

describe('a plan whose title names no years begins', () => {
  const begins = (...headings: readonly string[]): number | null =>
    findYear({ kind: 'five_year_plan', title: '云溪市发展规划', subtitles: [], headings, body: '' });

  it('with the plan that its headings name', () => expect(begins('一、发展环境', '二、“十四五”时期主要目标')).toBe(2021));
  it('behind the plan that they look back on', () => expect(begins('一、“十三五”规划完成情况', '二、主要目标')).toBe(2021));
});
