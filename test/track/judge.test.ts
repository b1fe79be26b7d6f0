import { describe, expect, test } from 'vitest';
import type { Bound, IndicatorRecord } from '../../src/record.js';
import { TOLERANCE } from '../../src/track/index.js';
import { type Better, goalOf, judge } from '../../src/track/judge.js';
import { figure } from './make.js';

type Value = number | { min: number; max: number };
type Row = readonly [bound: Bound, target: Value, better: Better, result: number, verdict: string, difference: number];

const hold = (target: IndicatorRecord, result: number, better: Better) => judge(goalOf(target, TOLERANCE), result, better);

describe('rates', () => {
  test.each<Row>([
    ['exact', 5, 'higher', 5, 'met', 0],
    ['exact', 5, 'higher', 5.2, 'met', 0.2],
    ['exact', 5, 'higher', 4.9, 'missed', -0.1],
    ['exact', 5.5, 'lower', 5.2, 'met', -0.3],
    ['exact', 5.5, 'lower', 5.6, 'missed', 0.1],
    ['exact', 3, 'neutral', 3, 'met', 0],
    ['exact', 3, 'neutral', 2.9, 'below', -0.1],
    ['exact', 3, 'neutral', 3.1, 'above', 0.1],
    ['about', 5, 'higher', 4.75, 'met', -0.25],
    ['about', 5, 'higher', 4.74, 'missed', -0.26],
    ['about', 5, 'higher', 9, 'met', 4],
    ['about', 5.5, 'lower', 5.75, 'met', 0.25],
    ['about', 5.5, 'lower', 5.8, 'missed', 0.3],
    ['about', 5.5, 'lower', 4, 'met', -1.5],
    ['about', 2, 'neutral', 2.2, 'met', 0.2],
    ['about', 2, 'neutral', 1.75, 'met', -0.25],
    ['about', 2, 'neutral', 0.1, 'below', -1.9],
    ['about', 2, 'neutral', 2.3, 'above', 0.3],
    ['at_least', 5, 'higher', 5, 'met', 0],
    ['at_least', 5, 'higher', 4.9, 'missed', -0.1],
    ['at_least', 5, 'neutral', 4.9, 'below', -0.1],
    ['at_least', 5, 'neutral', 8, 'met', 3],
    ['at_most', 5.5, 'lower', 5.5, 'met', 0],
    ['at_most', 5.5, 'lower', 5.6, 'missed', 0.1],
    ['at_most', 3, 'neutral', 1, 'met', -2],
    ['at_most', 3, 'neutral', 3.1, 'above', 0.1],
    ['at_most', 70, 'higher', 71, 'missed', 1],
    ['between', { min: 5, max: 5.5 }, 'higher', 5.2, 'met', 0],
    ['between', { min: 5, max: 5.5 }, 'higher', 5, 'met', 0],
    ['between', { min: 5, max: 5.5 }, 'higher', 6, 'met', 0.5],
    ['between', { min: 5, max: 5.5 }, 'higher', 4.9, 'missed', -0.1],
    ['between', { min: 5, max: 5.5 }, 'lower', 4, 'met', -1],
    ['between', { min: 5, max: 5.5 }, 'lower', 5.6, 'missed', 0.1],
    ['between', { min: 2, max: 3 }, 'neutral', 1.5, 'below', -0.5],
    ['between', { min: 2, max: 3 }, 'neutral', 3.5, 'above', 0.5],
  ])('%s %j, %s is better: %d is %s', (bound, value, better, result, verdict, difference) => {
    expect(hold(figure({ bound, value, measure: 'growth' }), result, better)).toEqual({ verdict, difference });
  });
});

describe('falls: more of a fall is further below', () => {
  test.each<Row>([
    // 下降3%以上
    ['at_least', -3, 'lower', -3.2, 'met', -0.2],
    ['at_least', -3, 'lower', -2.9, 'missed', 0.1],
    // 降幅3%以内
    ['at_most', -3, 'higher', -2.5, 'met', 0.5],
    ['at_most', -3, 'higher', -3.5, 'missed', -0.5],
    // 下降3%, 下降3%左右
    ['exact', -3, 'lower', -3, 'met', 0],
    ['exact', -3, 'lower', -2, 'missed', 1],
    ['about', -3, 'lower', -2.8, 'met', 0.2],
    ['about', -3, 'lower', -2.7, 'missed', 0.3],
    ['between', { min: -4, max: -3 }, 'lower', -5, 'met', -1],
    ['between', { min: -4, max: -3 }, 'lower', -2.5, 'missed', 0.5],
  ])('%s %j, %s is better: %d is %s', (bound, value, better, result, verdict, difference) => {
    expect(hold(figure({ bound, value, measure: 'growth' }), result, better)).toEqual({ verdict, difference });
  });
});

describe('levels: 2 % of the target', () => {
  test.each<Row>([
    ['about', 500, 'higher', 490, 'met', -10],
    ['about', 500, 'higher', 489.9, 'missed', -10.1],
    ['about', 34, 'lower', 34.68, 'met', 0.68],
    ['about', 34, 'lower', 34.7, 'missed', 0.7],
    ['exact', 500, 'higher', 499, 'missed', -1],
    ['at_least', 500, 'higher', 499, 'missed', -1],
    ['at_most', 34, 'lower', 33, 'met', -1],
  ])('%s %j, %s is better: %d is %s', (bound, value, better, result, verdict, difference) => {
    expect(hold(figure({ bound, value, unit: '微克/立方米', measure: 'level' }), result, better)).toEqual({ verdict, difference });
  });

  test('a level that is a rate takes the tolerance of rates', () => {
    const target = figure({ bound: 'about', value: 5.5, unit: '%', measure: 'level' });
    expect(hold(target, 5.75, 'lower').verdict).toBe('met');
    expect(hold(target, 5.8, 'lower').verdict).toBe('missed');
  });
});

describe('a bound that is not enough itself', () => {
  test.each([
    [0, 'missed'],
    [0.1, 'met'],
    [-1, 'missed'],
  ])('more than 0: %d is %s', (result, verdict) => {
    expect(judge({ min: 0, max: null, centre: 0, strict: true }, result, 'higher').verdict).toBe(verdict);
  });
});
