/** Status and period of the figures of a small report: what an opening, a heading or a comma hands on. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';

const framed = (...lines: readonly string[]): string[] =>
  extract(`${lines.join('\n\n')}\n`).records.map(({ status, period }) => `${status} ${period}`);

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
