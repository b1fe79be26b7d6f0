import { describe, expect, it } from 'vitest';
import { isRound, parseDigits, parseHan, parseSmallHan } from '../../src/quantity/numbers.js';

describe('numerals', () => {
  it.each([
    ['15,760.34', 15760.34],
    ['1 234.5', 1234.5],
    ['0.01', 0.01],
    ['1,234,567', 1234567],
  ])('reads %s', (written, value) => expect(parseDigits(written)).toBe(value));

  it.each([
    ['十', 10],
    ['十五', 15],
    ['两', 2],
    ['二十', 20],
    ['一百二十', 120],
    ['三百零五', 305],
    ['两千零十六', 2016],
    ['一千零二十六', 1026],
    ['千', 1000],
    ['二三', null],
    ['零十', null],
    ['三千零百', null],
    ['二千零十六', 2016],
    ['一百零一十', 110],
    ['二千零百', null],
    ['', null],
  ])('reads small %s', (written, value) => expect(parseSmallHan(written)).toBe(value));

  it.each([
    ['千亿', 1000, '亿'],
    ['万亿', 1, '万亿'],
    ['百', 100, ''],
    ['三千万', 3000, '万'],
    ['亿', 1, '亿'],
    ['三万五千', 35000, ''],
    ['四百一十三万三千', 4133000, ''],
    ['一万七千四百亿', 17400, '亿'],
    ['两万亿', 2, '万亿'],
    ['十亿八千万', 10.8, '亿'],
    ['三亿零四百七十五万', 3.0475, '亿'],
    ['一亿三千万五千', 130005000, ''],
    ['一万亿两千万', 10000.2, '亿'],
  ])('parts %s', (written, value, scale) => expect(parseHan(written)).toEqual({ value, scale }));

  it.each(['亿万', '一二三', '万千', '三亿万', '亿三千万', '三千亿亿'])('refuses %s', (written) => expect(parseHan(written)).toBeNull());

  it.each([
    ['百', true],
    ['千亿', true],
    ['两千', false],
    ['十五', false],
  ])('knows whether %s is round', (written, round) => expect(isRound(written)).toBe(round));
});
