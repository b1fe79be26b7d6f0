import { describe, expect, it } from 'vitest';
import { scanCues } from '../../../src/structure/frames/cues.js';

/** kind, and what the cue says; joined by a comma */
function said(text: string): string {
  return scanCues(text)
    .map((cue) => {
      const time = cue.time;
      if (!time) return cue.kind;
      const value =
        time.at === 'span'
          ? `${time.span.from}${time.span.to > time.span.from ? `/${time.span.to}` : ''}`
          : time.at === 'part'
            ? `${time.year ?? ''}m${time.from}-${time.to}`
            : 'years' in time
              ? `${time.at}${time.years}`
              : time.at === 'since'
                ? `since${time.year}`
                : time.at;
      return `${cue.kind === 'time' ? '' : `${cue.kind}:`}${value}`;
    })
    .join(', ');
}

describe('times that words name', () => {
  it.each([
    ['2023年完成投资', '2023'],
    ['2021-2025年累计', '2021/2025'],
    ['2016年至2020年', '2016/2020'],
    ['“十三五”期间新增', '2016/2020'],
    ['“十五”时期', '2001/2005'],
    ['十四五时期', '2021/2025'],
    ['“十五五”末', '2030'],
    ['第十二个五年规划', '2011/2015'],
    ['“十二五”前三年', '2011/2013'],
    ['去年全市', 'last'],
    ['一年来,', 'last'],
    ['刚刚过去的一年', 'last'],
    ['今年要办好', 'this'],
    ['年内建成', 'this'],
    ['明年力争', 'next, aim'],
    ['五年来,', 'past5'],
    ['过去六年', 'past6'],
    ['近三年累计', 'past3'],
    ['今后五年', 'coming5'],
    ['三年内建成', 'coming3'],
    ['用两年时间', 'coming2'],
    ['五年累计发放', 'several5'],
    ['2019年以来', 'since2019'],
    ['近年来', 'vague'],
    ['改革开放以来', 'vague'],
    ['上半年完成', 'm1-6'],
    ['前三季度', 'm1-9'],
    ['1-11月', 'm1-11'],
    ['1至9月份', 'm1-9'],
    ['前10个月', 'm1-10'],
    ['三季度增长', 'm7-9'],
    ['2023年1-11月完成', '2023m1-11'],
    ['截至11月底', 'm1-11'],
    ['新一届政府', 'term'],
  ])('%s → %s', (text, want) => expect(said(text)).toBe(want));
});

describe('words that only look like a time', () => {
  it.each([
    '500亿元以上年均保持',
    '项目前期工作',
    '安全年度检查',
    '证明年限',
    '三年行动计划',
    '五年规划',
    '连续五年保持第一',
    '创近年来新高',
    '为历年最高',
    '《城市总体规划(2021-2035年)》获批',
    '面向2035年远景目标',
    '“十四五”良好开局',
    '学前一年毛入园率',
    '每千名老年人',
    '20年一遇',
  ])('%s', (text) => expect(said(text)).toBe(''));
});

describe('what a figure is compared with', () => {
  it.each([
    ['比2010年增加', 'base:2010'],
    ['较疫情前的2019年增长', 'base:2019'],
    ['是2015年的1.8倍', 'base:2015'],
    ['是“十一五”时期的2倍', 'base:2006/2010'],
    ['由2010年的30亿元增加到2015年的50亿元', 'base:2010, 2015'],
    ['从2016年起', 'since2016'],
    ['与2005年相比,', 'topic_base:2005'],
    ['比去年增长', 'base:last'],
    ['与上年持平', 'base:last'],
    ['去年同期', 'base:last'],
    ['在去年基础上', 'topic_base:last'],
  ])('%s → %s', (text, want) => expect(said(text)).toBe(want));
});

describe('how certain a figure is', () => {
  it.each([
    ['预计全年增长', 'estimate, this'],
    ['初步核算,', 'estimate'],
    ['(预计数,下同)', 'estimate_all'],
    ['预计将于2024年四季度竣工', 'event'],
    ['力争达到', 'aim'],
    ['已建成', 'done'],
    ['完成了', 'done'],
    ['投产后可', 'once_built'],
    ['争取到上级资金', ''],
    ['已成为', ''],
  ])('%s → %s', (text, want) => expect(said(text)).toBe(want));
});
