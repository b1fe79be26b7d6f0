import { expect, test } from 'vitest';
import { type Cue, Cues, opens, scanCues } from '../../../src/structure/frames/cues.js';
import { fixtureNames, fixtureText } from '../../whole/fixtures.js';

test.each(fixtureNames)('the first cue that can open a sentence is the same where the rest is looked at later: %s', (name) => {
  for (const sentence of fixtureText(name).split(/[。\n]/)) {
    const all = scanCues(sentence);
    const first = all.find(opens);
    const cues = new Cues(sentence);
    expect(cues.firstOpening(80)).toEqual(first === undefined || first.start > 80 ? undefined : first);
    expect(cues.all).toEqual(all);
  }
});

test.each([
  ['2023年1-11月,全市完成投资20亿元', '2023年1-11月'],
  ['各位代表:过去五年,我们完成投资20亿元,今后五年再完成40亿元', '过去五年'],
])('months behind a year belong to it: %s', (sentence, text) => {
  expect(new Cues(sentence).firstOpening(80)?.text).toBe(text);
});

/** Kind, words and time of a cue, on one line. */
function told({ kind, text, time }: Cue): string {
  const parts = Object.entries(time ?? {}).map(([, part]) =>
    typeof part === 'object' && part !== null ? `${part.from}/${part.to}` : part,
  );
  return [kind, text, ...parts].join(' ');
}

test.each([
  ['2021—2023年,收入5亿元', 'time 2021—2023年 span 2021/2023 false'],
  ['2021年,收入5亿元', 'time 2021年 span 2021/2021 false'],
  ['2021年以来,收入5亿元', 'time 2021年以来 since 2021'],
  ['二〇三五年,收入5亿元', 'time 二〇三五年 span 2035/2035 false'],
  ['“十四五”时期,收入5亿元', 'time “十四五”时期 span 2021/2025 true'],
  ['“十四五”前三年,收入5亿元', 'time “十四五”前三年 span 2021/2023 true'],
  ['“九五”末,收入5亿元', 'time “九五”末 span 2000/2000 true'],
  ['“八五”期间,收入5亿元', 'time “八五”期间 span 1991/1995 true'],
  ['“七五”期间,收入5亿元', 'time “七五”期间 span 1986/1990 true'],
  ['“六五”期间,收入5亿元', 'time “六五”期间 span 1981/1985 true'],
  ['“十六五”期间,收入5亿元', 'time “十六五”期间 span 2031/2035 true'],
  ['十五五期间,收入5亿元', 'time 十五五期间 span 2026/2030 true'],
  ['第十四个五年规划期间,收入5亿元', 'time 第十四个五年规划期间 span 2021/2025 true'],
  ['去年,收入5亿元', 'time 去年 last'],
  ['上年,收入5亿元', 'time 上年 last'],
  ['1-11月,收入5亿元', 'time 1-11月 part  1 11'],
  ['前7个月,收入5亿元', 'time 前7个月 part  1 7'],
  ['上半年,收入5亿元', 'time 上半年 part  1 6'],
  ['据统计预测,收入5亿元', 'estimate 据统计预测'],
  ['据初步预测,收入5亿元', 'estimate 据初步预测'],
  ['元至五月份,收入5亿元', 'time 元至五月份 part  1 5'],
  ['据统计:元月—5月,收入5亿元', 'time 元月—5月 part  1 5'],
  ['下半年,收入5亿元', 'time 下半年 part  7 12'],
  ['前三季度,收入5亿元', 'time 前三季度 part  1 9'],
  ['第二季度,收入5亿元', 'time 第二季度 part  4 6'],
  ['截至9月底,收入5亿元', 'time 截至9月底 part  1 9'],
  ['截至2015年8月底,收入5亿元', 'time 截至2015年8月底 part 2015 1 8'],
  ['5月份,全市收入5亿元', 'time 5月份 part  5 5'],
  ['一年来,收入5亿元', 'time 一年来 last'],
  ['过去一年,收入5亿元', 'time 过去一年 last'],
  ['今后三年,收入5亿元', 'time 今后三年 coming 3'],
  ['用三年时间,收入5亿元', 'time 用三年时间 coming 3'],
  ['三年内,收入5亿元', 'time 三年内 coming 3'],
  ['近三年,收入5亿元', 'time 近三年 past 3'],
  ['四年来,收入5亿元', 'time 四年来 past 4'],
  ['收入三年累计5亿元', 'time 三年 several 3'],
  ['工业,五年新增收入5亿元', 'time 五年 several 5'],
  ['近年来,收入5亿元', 'time 近年来 vague'],
  ['目前,收入5亿元', 'time 目前 now'],
  ['现有5家', 'time 现有 now'],
  ['今年以来,收入5亿元', 'time 今年以来 this'],
  ['全年,收入5亿元', 'time 全年 this'],
  ['占比较去年全年提高2个百分点', 'base 去年 last'],
  ['明年,收入5亿元', 'time 明年 next'],
  ['本届政府,收入5亿元', 'time 本届政府 term false'],
  ['新一届政府,收入5亿元', 'time 新一届政府 term true'],
  ['前年,收入5亿元', 'time 前年 before_last'],
  ['预计2024年全线竣工', 'event 预计2024年全线竣工'],
  ['收入5亿元(预计数,下同)', 'estimate_all 预计数,下同'],
  ['预计收入5亿元', 'estimate 预计'],
  ['完成年度预算5亿元的50%', 'planned 年度预算'],
  ['力争收入5亿元', 'aim 力争'],
  ['确保收入5亿元', 'aim 确保'],
  ['计划投资5亿元', 'aim 计划'],
  ['已建成5座', 'done 已'],
  ['建成投产后,收入5亿元', 'once_built 建成投产后'],
])('%s: %s', (sentence, wanted) => expect(scanCues(sentence).map(told).join('; ')).toBe(wanted));
