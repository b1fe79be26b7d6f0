import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const periods = (sentence: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n二、2025年工作安排\n`, { path: '溪茶县-2025.txt' }).records.map(
    (record) => record.period,
  );

describe('a figure that held in each of several years speaks of all of them', () => {
  test.each([
    ['粮食产量连续11年稳定在430亿斤以上', ['2014/2024']],
    ['粮食总产量达到432亿斤、连续三年超430亿斤', ['2024', '2022/2024']],
    ['进出口总额连续两年突破百亿元', ['2023/2024']],
    ['群众安全感连续7年保持在98%以上', ['2018/2024']],
    ['网络零售额连续十二年过10亿元', ['2013/2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

describe('a figure of one year after a run of years keeps its year', () => {
  test.each([
    ['社会消费品零售总额连续5年居全市第一、达到86亿元', ['2024']],
    ['粮食生产连续11年丰收，产量达到43万吨', ['2024']],
    ['连续三年获评先进县，新建公园3个', ['2024']],
    ['规模以上工业增加值增长8%，连续3年位居全市前列', ['2024']],
    ['粮食产量稳定在43万吨以上', ['2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});
