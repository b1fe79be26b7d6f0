/** The years that growths, averages, baselines and sums cover, by what the sentence and its chapter say. */
import { describe } from 'vitest';
import { table } from './report.js';

const fiveYears = ['# 一、“十三五”时期工作回顾', '五年来,我们攻坚克难。'];

describe('a review of five years', () => {
  table('work_report', 2021, fiveYears, [
    ['2020年,生产总值达到100亿元,比2015年增长<40%>。', 'growth', 'actual 2016/2020'],
    ['税收由2015年的<13亿元>增加到26亿元。', 'baseline', 'actual 2015'],
    ['税收由2015年的13亿元增加到<26亿元>。', 'level', 'actual 2020'],
    ['2020年税收由上年的<13亿元>增加到26亿元。', 'baseline', 'actual 2019'],
    ['2018年税收由上年的<13亿元>增加到26亿元。', 'baseline', 'actual 2017'],
    // a sum over all years behind a figure of the last, and behind one of another year
    ['2020年接待游客80万人次,累计引进药械<22种>。', 'level', 'actual 2016/2020'],
    ['2019年接待游客80万人次,累计引进药械<22种>。', 'level', 'actual 2019'],
    // a level that was reached is one of the end, whatever was done to reach it
    ...['扩容', '扩围', '扩面', '扩展', '扩充', '扩增', '压缩', '精简', '缩减', '整合', '壮大', '加密', '增设'].map(
      (way): [string, 'level', string] => [`五年新设企业900家,试点${way}至<7个>。`, 'level', 'actual 2020'],
    ),
    ['五年新设企业900家,扩容试点<7个>。', 'level', 'actual 2016/2020'],
    // of the last year, where it is held against the end of the plan before
    ['固定资产投资<667亿元>、增长31%,比“十二五”末增长2.8倍。', 'level', 'actual 2020'],
    ['累计固定资产投资<667亿元>、增长31%,比“十二五”末增长2.8倍。', 'level', 'actual 2016/2020'],
    ['2019年固定资产投资<667亿元>,比“十二五”末增长2.8倍。', 'level', 'actual 2019'],
    ['2020年1—11月固定资产投资<667亿元>,比“十二五”末增长2.8倍。', 'level', 'actual 2020-01/2020-11'],
  ]);
});

describe('a review of one year', () => {
  table(
    'work_report',
    2021,
    ['# 一、2020年工作回顾'],
    [
      ['税收由上年的<13亿元>增加到26亿元。', 'baseline', 'actual 2019'],
      ['2018年税收由上年的<13亿元>增加到26亿元。', 'baseline', 'actual 2017'],
      ['2020年接待游客80万人次,累计引进药械<22种>。', 'level', 'actual 2020'],
    ],
  );
});

describe('what is planned', () => {
  table('work_report', 2021, ['# 三、“十四五”时期主要目标'], [['2025年死亡率下降<35%>。', 'growth', 'target 2021/2025']]);
  table(
    'work_report',
    2021,
    ['# 三、2021年工作安排'],
    [
      ['到2025年,死亡率下降<35%>。', 'growth', 'target 2025'],
      ['2021年生产总值年均增长<6%>。', 'avg_growth', 'target 2021/2025'],
    ],
  );
});

describe('a review of half a year', () => {
  table('other', 2021, ['# 一、2021年上半年计划执行情况'], [['城镇化率达到<60%>。', 'level', 'actual 2021-01/2021-06']]);
});
