/** Sentences that say what follows is still to be done, where no heading says so. */
import { describe, expect, it } from 'vitest';
import type { Measure, ReportKind } from '../../../src/record.js';
import { read } from './report.js';

type Told = readonly [lines: readonly string[], measure: Measure, want: string];

const rows = (kind: ReportKind, year: number, told: readonly Told[]): void => {
  it.each(told)('%s (%s) → %s', (lines, measure, want) => expect(read(kind, year, lines, measure)).toBe(want));
};

describe('the work of the year, as others tell of the report', () => {
  const line = '◆新建公厕<20座>';
  rows('work_report', 2024, [
    [['县长向大会报告政府工作时提出2024年主要任务,字字有声。', line], 'level', 'target 2024'],
    [['县政府工作报告确定了2024年重点任务。', line], 'level', 'target 2024'],
    [['报告明确2024年的工作任务,十个方面。', line], 'level', 'target 2024'],
    [['报告部署了2024年任务。', line], 'level', 'target 2024'],
    [['溪茶县政府工作报告确定了2024年将筹措资金<6亿元>,办好实事。'], 'level', 'target 2024'],
    [['溪茶县政府工作报告确定了2024年将筹措资金,办好实事。', line], 'level', 'target 2024'],
    // of the year that is told
    [['县长向大会报告政府工作时提出2023年主要任务均已完成。', line], 'level', 'actual 2023'],
    [['会上提出2024年主要任务,字字有声。', line], 'level', 'actual 2023'],
    [['报告提到2024年主要任务。', line], 'level', 'actual 2023'],
    [['报告提出2024年再上台阶。', line], 'level', 'actual 2023'],
    [['2024年,政府工作报告布置了“任务单”:兴产业,惠民生。', line], 'level', 'target 2024'],
    [['2024年,县政府工作报告部署了十项工作。', line], 'level', 'target 2024'],
    [['2024年,报告中明确了十项工作。', line], 'level', 'target 2024'],
    [['2024年,报告安排了十项工作。', line], 'level', 'target 2024'],
    [['2024年,报告得到一致好评。', line], 'level', 'actual 2023'],
    [['2023年,政府工作报告布置了“任务单”,全面完成。', line], 'level', 'actual 2023'],
  ]);
});

describe('the aims that a report sets', () => {
  rows('work_report', 2024, [
    [['报告确定了我县今年主要预期目标是:生产总值增长<6.5%>左右。'], 'growth', 'target 2024'],
    [['报告还明确了今年主要预期目标是:生产总值增长<6.5%>左右。'], 'growth', 'target 2024'],
    [['报告中确定了今年主要预期目标是:生产总值增长<6.5%>左右。'], 'growth', 'target 2024'],
    [['报告确定了去年主要预期目标是:生产总值增长<6.5%>左右。'], 'growth', 'actual 2023'],
    [['大会确定了今年主要预期目标是:生产总值增长<6.5%>左右。'], 'growth', 'actual 2023'],
  ]);
  rows('five_year_plan', 2006, [
    [['主要目标是:经济较快增长,到2013年总量超过50亿元。财政收入达到<4.3亿元>。'], 'level', 'target 2013'],
    [['主要目标为:经济较快增长,到2013年总量超过50亿元。财政收入达到<4.3亿元>。'], 'level', 'target 2013'],
    [['主要目标:经济较快增长,到2013年总量超过50亿元。财政收入达到<4.3亿元>。'], 'level', 'target 2013'],
    // two years, or none of the goals
    [['主要目标是:经济较快增长,到2010年总量超过50亿元,到2013年超过70亿元。财政收入达到<4.3亿元>。'], 'level', 'target 2010'],
    [['经济较快增长,到2013年总量超过50亿元。财政收入达到<4.3亿元>。'], 'level', 'target 2010'],
    [['主要目标是:经济较快增长,到2013年总量超过50亿元。', '财政收入达到<4.3亿元>。'], 'level', 'target 2010'],
    [['主要目标是:经济较快增长,改变到2004年还落后的面貌。财政收入达到<4.3亿元>。'], 'level', 'target 2010'],
  ]);
});

describe('years within which something has grown are gone', () => {
  rows('work_report', 2009, [
    [['2008年生产总值完成142亿元,五年内翻了<一番>。'], 'growth', 'actual 2004/2008'],
    [['2008年投资完成126亿元,三年内增长了<两倍>。'], 'growth', 'actual 2006/2008'],
    [['2008年投资完成126亿元,三年内共增加了<60亿元>。'], 'change', 'actual 2006/2008'],
    [['2008年普及率三年内提高了<12个百分点>。'], 'change', 'actual 2006/2008'],
    [['2008年投资完成126亿元,五年内翻了两番,增长<35.5%>。'], 'growth', 'actual 2008'],
    [['全县五年内要翻<一番>。'], 'growth', 'target 2009/2013'],
  ]);
});

describe('what weight the year has, said before any result, plans nothing', () => {
  const weight = '2024年,是实施规划承上启下的关键之年。为便于了解,特作解读。';
  rows('work_report', 2024, [
    [['县长作政府工作报告。', weight, '预计完成税收<9亿元>。'], 'level', 'estimate 2023'],
    [['县长作政府工作报告。', '2024年,是十分关键一年。', '完成税收<9亿元>。'], 'level', 'actual 2023'],
    [['县长作政府工作报告。', '2024年,是新一轮开局之年。', '完成税收<9亿元>。'], 'level', 'actual 2023'],
    [['县长作政府工作报告。', '2024年,正处关键时期。', '完成税收<9亿元>。'], 'level', 'actual 2023'],
    [['县长作政府工作报告。', '2024年,是决胜阶段。', '完成税收<9亿元>。'], 'level', 'actual 2023'],
    // behind results, or with work to do
    [['税收增长12%。', weight, '完成税收<9亿元>。'], 'level', 'target 2024'],
    [['县长作政府工作报告。', '2024年,是关键之年,要抓好税收。', '完成税收<9亿元>。'], 'level', 'target 2024'],
    [['县长作政府工作报告。', '2024年,是关键之年,县政府将着力办好实事。', '完成税收<9亿元>。'], 'level', 'target 2024'],
    [['县长作政府工作报告。', '2024年,县政府将着力办好十件实事。', '完成税收<9亿元>。'], 'level', 'target 2024'],
  ]);
});

describe('a year in brackets is of the figure with it', () => {
  rows('other', 2022, [
    [['预计2021年底,收入可达3万元(2020年2.8万元),比上年增长<8%>。'], 'growth', 'estimate 2021'],
    [['预计2021年底,收入可达3万元(2020年<2.8万元>),比上年增长8%。'], 'level', 'actual 2020'],
    [['预计2021年底,收入可达3万元(2020年为<2.8万元>),比上年增长8%。'], 'level', 'actual 2020'],
    [['预计2021年底,收入可达3万元(2020年2.8万元),税收<8亿元>。'], 'level', 'estimate 2021'],
  ]);
});

describe('what months have brought is no part of an estimate before them', () => {
  rows('other', 2022, [
    [['预计2021年底,收入可达3万元;1—8月累计完成税收<929万元>,占全年目标的67.2%。'], 'level', 'actual 2021-01/2021-08'],
    [['预计2021年底,收入可达3万元;1—8月累计完成税收929万元,占目标的<67.2%>。'], 'completion', 'actual 2021-01/2021-08'],
    [['预计1—8月累计完成税收<929万元>。'], 'level', 'estimate 2021-01/2021-08'],
    [['1—8月累计完成税收929万元,预计收入可达<3万元>。'], 'level', 'estimate 2022-01/2022-08'],
  ]);
});

describe('an estimate holds for the list that it opens', () => {
  rows('work_report', 2014, [
    [['【470亿元】预计2013年生产总值470亿元,税收<6.8亿元>。'], 'level', 'estimate 2013'],
    [['生产总值470亿元,税收预计增长8%,收入<6.8亿元>。'], 'level', 'actual 2013'],
    [['2013年预计完成收入420亿元;税收<28亿元>。'], 'level', 'estimate 2013'],
    // of the subject that was told before, and of no other
    [['收入增长14%,2013年预计达420亿元;税收<28亿元>。'], 'level', 'actual 2013'],
    [['收入增长14%,2013年预计可完成420亿元;税收<28亿元>。'], 'level', 'actual 2013'],
    [['收入增长14%,2013年预计将突破420亿元;税收<28亿元>。'], 'level', 'actual 2013'],
    [['收入增长14%,2013年预计为<420亿元>;税收28亿元。'], 'level', 'estimate 2013'],
    [['收入增长14%,2013年预计实现420亿元,利润<28亿元>。'], 'level', 'estimate 2013'],
  ]);
});
