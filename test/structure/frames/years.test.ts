/** The years that a figure covers: what a growth, an average or a level counts from, and where that ends. */
import { describe, expect, it } from 'vitest';
import { read, table } from './report.js';

const yearly = ['# 一、2023年工作回顾', '一年来,我们主要做了以下工作:'];
const five = ['# 一、“十二五”时期和2015年工作回顾', '五年来,全区面貌一新。'];

describe('the year before, in the review of one year', () => {
  table('work_report', 2024, yearly, [
    ['投资完成60亿元,增长12%,是“十三五”期间的<2倍>。', 'growth', 'actual 2023'],
    ['截至9月末,经营主体达到3万户,较上年底增长<9%>。', 'growth', 'actual 2023-01/2023-09'],
    ['截至2023年底,经营主体达到3万户,较上年底增长<9%>。', 'growth', 'actual 2023'],
    ['2022年同期无项目开工,全县新开工项目<15个>。', 'level', 'actual 2023'],
    ['2022年,全县新开工项目<15个>。', 'level', 'actual 2022'],
    ['减排完成“十四五”目标的<86%>。', 'completion', 'actual 2023'],
    ['生产总值2020年的<45亿元>增加到2023年的60亿元。', 'baseline', 'actual 2020'],
    ['预计2023年前三季度,全县产值达到<33亿元>。', 'level', 'estimate 2023-01/2023-09'],
    ['全年预计实现生产总值62亿元,比上年增长<8%>,增速为2010年以来最高。', 'growth', 'estimate 2023'],
    ['三季度增长4.6%、追平全国,四季度增长<5.6%>。', 'growth', 'actual 2023-10/2023-12'],
    ['三年实施重大工业项目<57个>。', 'level', 'actual 2021/2023'],
    ['四是壮大主体,农产品产值预计增长8%,新增龙头企业<42户>。', 'level', 'actual 2023'],
  ]);
});

describe('one year and several, in the review of several years', () => {
  table('work_report', 2016, five, [
    ['2015年生产总值95亿元,年均增长9%,比“十一五”期间增幅高<3个百分点>。', 'change', 'actual 2011/2015'],
    ['2013年,财政收入比2010年增长60%,工业利润累计增长<40%>。', 'growth', 'actual 2013'],
    ['到2015年底,<3800户>困难群众住进了公租房。', 'level', 'actual 2011/2015'],
    ['全面取消过路费,每年减轻农民负担<13亿元>。', 'level', 'actual 2011/2015'],
    ['全面提高补助,标准达到每人每年<600元>。', 'level', 'actual 2015'],
    ['2013年和2014年,全区筹集住房<330套>。', 'level', 'actual 2014'],
    ['与“十一五”末相比,2015年生产总值突破500亿元,净增<160亿元>。', 'change', 'actual 2011/2015'],
    ['2015年生产总值突破500亿元,净增<160亿元>。', 'change', 'actual 2015'],
    // what came about with its yearly growth, and in the last year
    ['2015年人均生产总值24070元,增加<15903元>,年均增长16.6%。', 'change', 'actual 2011/2015'],
    ['2015年人均生产总值24070元,增加<1903元>,增长8.6%。', 'change', 'actual 2015'],
    ['2015年人均生产总值24070元,比上年增加<1903元>,年均增长16.6%。', 'change', 'actual 2015'],
    // how large those are says nothing of when they came
    ['竣工投产重点项目128个,其中超亿元项目<78个>。', 'level', 'actual 2011/2015'],
    ['在建重点项目28个,其中超亿元项目<25个>。', 'level', 'actual 2015'],
    ['培育龙头企业,全区产值超十亿元企业<20家>。', 'level', 'actual 2015'],
    ['全区生产总值超<100亿元>。', 'level', 'actual 2015'],
    ['五年来共安排重点项目<180个>。', 'level', 'actual 2011/2015'],
    ['五年区财政用于教育支出<36亿元>。', 'level', 'actual 2011/2015'],
    ['五年区财政教育支出达到<36亿元>。', 'level', 'actual 2015'],
    ['区财政教育支出<36亿元>。', 'level', 'actual 2015'],
    // what was spent by the year, and over the years
    ['截至2015年末,生产总值完成96亿元,是2010年的1.4倍;固定资产投资完成<59亿元>,是2010年的2.6倍。', 'level', 'actual 2015'],
    ['截至2015年末,财政总收入、公共预算收入分别完成6.1亿元、<3.6亿元>,分别是2010年的1.7倍、1.9倍。', 'level', 'actual 2015'],
    ['全县共改造老旧街区面积<12万平方米>。', 'level', 'actual 2011/2015'],
    ['新增等级公路80公里,公路通车总里程<1700公里>。', 'level', 'actual 2015'],
    ['五年累计接待游客413万人次,实现旅游收入<23亿元>,分别增长8.1%和15.5%。', 'level', 'actual 2011/2015'],
    ['全县五个园区实现工业增加值<19亿元>,同比增长20%。', 'level', 'actual 2015'],
    ['48个贫困村全部退出,<4.6万>建档立卡贫困人口全部脱贫。', 'level', 'actual 2011/2015'],
  ]);
});

describe('the aim of a year in its review', () => {
  table('work_report', 2024, yearly, [
    ['力争全年播种面积稳定在<120万亩>以上。', 'level', 'target 2023'],
    ['全年播种面积稳定在<120万亩>以上。', 'level', 'actual 2023'],
    ['完成造林0.8万亩,实现森林覆盖率年均增长<0.1%>的增长目标。', 'avg_growth', 'actual 2023'],
  ]);
});

describe('a text of no kind known', () => {
  table(
    'other',
    2023,
    [],
    [
      ['预计2023年全县业务量持续增长,业务收入完成<14亿元>。', 'level', 'estimate 2023'],
      ['预计2023年前三季度,全县总产值<33亿元>。', 'level', 'estimate 2023-01/2023-09'],
      ['“十三五”期间,全县预计完成投资<36亿元>。', 'level', 'estimate 2016/2020'],
      ['减排完成“十四五”目标的<86%>。', 'completion', 'actual 2022'],
    ],
  );
  table(
    'other',
    null,
    [],
    [
      ['去年以来,谋划重点项目<56个>。', 'level', 'actual null'],
      ['扣除2018年一次性因素影响,财政收入增长<5%>。', 'growth', 'actual null'],
      ['2018年扣除一次性因素影响,财政收入增长<5%>。', 'growth', 'actual 2018'],
      ['第三产业增加值增长<8%>。', 'growth', 'actual null'],
      ['完成总产值26亿元,年均增长<12.6%>。', 'avg_growth', 'actual null'],
      ['截至2018年底,全国共有示范区<11个>。', 'level', 'actual 2018'],
      ['五年建成高速公路<286公里>。', 'level', 'actual null'],
      ['用3年时间,培育形成<5个>百亿级产业集群。', 'level', 'actual null'],
      ['1—6月,49个开发区实现总产值<669亿元>。', 'level', 'actual null'],
    ],
  );
});

describe('in the first year of a plan the year before may close five', () => {
  table(
    'work_report',
    2016,
    ['# 一、2015年工作回顾', '一年来,工作平稳。'],
    [['2015年,全县案件年均下降<12%>。', 'avg_growth', 'actual 2011/2015']],
  );
});

const half = { from: 1, to: 6 };
describe('a report of a part of the year', () => {
  it.each([['今年1-2月份,全县新开工项目<15个>。', 'level', 'actual 2023-01/2023-02']] as const)('%s (%s) → %s', (sentence, measure, want) =>
    expect(read('other', 2023, ['# 一、2023年上半年工作回顾', sentence], measure, undefined, half)).toBe(want),
  );

  it('is told by a heading of its last month', () =>
    expect(read('other', 2023, ['# 一、截至2023年6月底', '财政收入完成<5亿元>。'], 'level', undefined, half)).toBe(
      'actual 2023-01/2023-06',
    ));
});

describe('headings that are sentences', () => {
  it('name no time behind their first words', () =>
    expect(
      read('work_report', 2024, [
        ...yearly,
        '## (二)工业生产加快恢复,高新技术产业投资快速增长,6月份全县工业用电量增长9.1%',
        '财政收入<12亿元>。',
      ]),
    ).toBe('actual 2023'));
  it('name what their first words say', () =>
    expect(
      read(
        'work_report',
        2023,
        ['# 二、未来五年全面建设现代化县城的目标任务新世纪头二十年是我县发展的重要战略机遇期', '生产总值年均增长<10%>以上。'],
        'avg_growth',
      ),
    ).toBe('target 2023/2027'));
});

it.each([
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['十', 10],
])('过去%s年 are %i', (numeral, count) =>
  expect(read('work_report', 2024, [`# 一、过去${numeral}年工作回顾`, '生产总值年均增长<12%>。'], 'avg_growth')).toBe(
    `actual ${2024 - count}/2023`,
  ),
);

it('the built-up area is no work done', () =>
  expect(read('work_report', 2016, [...five, '建成区面积扩大2平方公里,达<19平方公里>。'], 'level', '建成区面积')).toBe('actual 2015'));

describe('several years to come, where the report is of one', () => {
  table(
    'work_report',
    2024,
    [...yearly, '# 二、2024年工作安排', '工作有序。'],
    [
      ['到2027年,财政收入年均增长<8%>。', 'avg_growth', 'target 2024/2027'],
      ['三年累计新增产值<300亿元>。', 'level', 'target 2024/2026'],
    ],
  );
  table('communique', 2023, ['# 一、综合', '经济平稳。', '# 二、下一步工作安排'], [['新建公厕<20座>。', 'level', 'target 2024']]);
  table(
    'five_year_plan',
    2021,
    ['# 第一章 发展基础', '“十三五”时期,经济平稳。', '# 第二章 主要目标'],
    [['新建公厕<20座>。', 'level', 'target 2021/2025']],
  );
});

it('一年 of several is the last', () => expect(read('work_report', 2024, [...yearly, '近一年来,新建公厕<20座>。'])).toBe('actual 2023'));

describe('years to come that no 到 announces, in a plan of many years', () => {
  table(
    'plan_report',
    2001,
    ['# 一、今后十五年的奋斗目标', '今后十五年是全面建设的关键时期。'],
    [
      ['2005年粮食总产量达到<490万吨>。', 'level', 'target 2005'],
      ['2005年粮食总产量要保证达到490万吨,力争达到<500万吨>。', 'level', 'target 2005'],
      ['全市人口2005年要控制在130万以内,2010年要控制在<140万>以内。', 'level', 'target 2010'],
      ['2010年,生产总值比2000年<翻一番>。', 'growth', 'target 2001/2010'],
      ['2010年粮食总产量增长<12%>。', 'growth', 'target 2001/2015'],
      // the name of an event, and what is reached otherwise
      ['为2008年奥运会修建道路<12公里>。', 'level', 'target 2001/2015'],
      ['引进2010年投产的项目<12个>。', 'level', 'target 2001/2015'],
    ],
  );
  table(
    'work_report',
    2024,
    ['# 二、2024年重点工作', '今年要抓好以下工作。'],
    [
      ['城镇化率2027年达到<60%>。', 'level', 'target 2027'],
      ['2027年建成的水库库容<60万立方米>。', 'level', 'target 2024'],
      ['项目2027年达产,产值<60亿元>。', 'level', 'target 2024'],
    ],
  );
});

describe('what a plan says has been done so far', () => {
  table(
    'work_report',
    2024,
    ['# 二、2024年重点工作', '今年要抓好以下工作。'],
    [
      ['已建成的主要有:加固堤防<610公里>;新建公路120公里。', 'level', 'actual 2023'],
      ['已开工建设的工程包括:加固堤防610公里;新建公路<120公里>。', 'level', 'actual 2023'],
      ['要建成的主要有:加固堤防<610公里>。', 'level', 'target 2024'],
      ['已建成的主要有:加固堤防610公里。新建公路<120公里>。', 'level', 'target 2024'],
    ],
  );
});

describe('what was held all along, and what was treated, in the review of several years', () => {
  table('work_report', 2016, five, [
    ['赤字率一直控制在<3%>以内。', 'level', 'actual 2011/2015'],
    ['教育经费占比持续超过<4%>。', 'level', 'actual 2011/2015'],
    ['优良天数比例始终保持在<80%>以上。', 'level', 'actual 2011/2015'],
    ['参保率连年稳定在<95%>以上。', 'level', 'actual 2011/2015'],
    ['参保率始终维持在<95%>。', 'level', 'actual 2011/2015'],
    ['教育经费占比始终高于<4%>,失业率一直低于4%。', 'level', 'actual 2011/2015'],
    ['教育经费占比始终高于4%,失业率一直低于<4%>。', 'level', 'actual 2011/2015'],
    ['优良天数比例保持在<80%>以上。', 'level', 'actual 2015'],
    ['优良天数比例持续提高到<80%>以上。', 'level', 'actual 2015'],
    ['综合治理水土流失面积<24万亩>。', 'level', 'actual 2011/2015'],
    ['水土流失综合治理面积达到<24万亩>。', 'level', 'actual 2015'],
  ]);
});
