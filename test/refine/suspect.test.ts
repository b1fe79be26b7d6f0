/** Sizes that cannot be for their indicator at their level of region, and the small passes over a report's records. */
import { describe, expect, it } from 'vitest';
import type { IndicatorRecord } from '../../src/record.js';
import { refine } from '../../src/refine/index.js';
import { boundsOf, levelOf, outside } from '../../src/refine/ranges.js';
import { flagSuspects } from '../../src/refine/suspect.js';
import { at, record } from '../output/record.js';

const province = { region: '云岭省', regionCode: '340000' };
const city = { region: '澄岚市', regionCode: '340100' };
const county = { region: '青岭县', regionCode: '340123' };
const isSuspect = (fields: Partial<IndicatorRecord>): boolean => flagSuspects([record(fields)])[0]?.flags.includes('unit_suspect') ?? false;

describe('levels of regions', () => {
  it.each([
    ['云岭省', '340000', 'province'],
    ['澄岚市', '340100', 'city'],
    ['青岭县', '340123', 'county'],
    ['云岭新区', null, 'county'],
    ['全国', null, 'nation'],
    [null, '340000', null],
    [null, null, null],
  ])('%s %s: %s', (region, code, level) => {
    expect(levelOf(region, code)).toBe(level);
  });
});

describe('sizes', () => {
  const gdp = { indicator: 'gdp', measure: 'level' } as const;
  const visits = { indicator: 'tourist_arrivals', measure: 'level' } as const;
  it.each<[string, Partial<IndicatorRecord>, boolean]>([
    ['a province', { ...province, ...gdp, value: 42_000, unit: '亿元' }, false],
    ['an amount without its 亿', { ...province, ...gdp, value: 42_000, unit: '元' }, true],
    ['a county with the output of a nation', { ...county, ...gdp, value: 900_000, unit: '亿元' }, true],
    ['of a nation nobody knows', { region: '全国', regionCode: null, ...gdp, value: 900_000, unit: '亿元' }, false],
    ['of no region neither', { region: null, regionCode: null, ...gdp, value: 1, unit: '元' }, false],
    ['a zone counts as a county', { region: '云岭新区', regionCode: null, ...gdp, value: 900_000, unit: '亿元' }, true],
    ['in another currency', { ...province, ...gdp, value: 6000, unit: '亿美元' }, false],
    ['in a unit that is none of money', { ...province, ...gdp, value: 1, unit: '个' }, false],
    ['of several years together', { ...province, ...gdp, value: 1, unit: '元', period: '2021/2025' }, false],
    ['of another measure', { ...province, ...gdp, measure: 'change', value: 1, unit: '元' }, false],
    ['nothing', { ...province, ...gdp, value: 0, unit: '亿元' }, false],
    ['a range', { ...province, ...gdp, value: { min: 1, max: 2 }, unit: '元' }, false],
    ['outside the catalogue', { ...province, indicator: null, measure: 'level', value: 1, unit: '元' }, false],
    ['an indicator without a range', { ...province, indicator: 'no_such', measure: 'level', value: 1, unit: '元' }, false],
    ['shares have no size', { ...province, indicator: 'forest_coverage', measure: 'level', value: 400, unit: '%' }, false],
    ['visitors', { ...county, ...visits, value: 58.1, unit: '万人次' }, false],
    ['visitors without their 万', { ...city, ...visits, value: 581, unit: '人次' }, true],
    ['few visitors, but told as such', { ...county, ...visits, value: 2600, unit: '人次' }, true],
    ['visitors with 万 and a size too small', { ...province, ...visits, value: 20, unit: '万人次' }, false],
  ])('%s', (_, fields, suspect) => {
    expect(isSuspect(fields)).toBe(suspect);
  });

  it('the multiplier that is lost', () => {
    const lost = (fields: Partial<IndicatorRecord>) => {
      const fact = record({ ...fields });
      const found = outside(fact, levelOf(fact.region, fact.regionCode), 10);
      return found && [found.side, found.lost, found.bounds.shown];
    };
    expect(lost({ ...province, ...gdp, value: 42_000, unit: '元' })).toEqual(['low', '亿', '250亿元–16万亿元']);
    expect(lost({ ...city, ...visits, value: 581, unit: '人次' })).toEqual(['low', '万', '5万人次–4.2亿人次']);
    expect(lost({ ...county, ...gdp, value: 900_000, unit: '亿元' })).toEqual(['high', null, '3亿元–2万亿元']);
    expect(lost({ ...province, ...gdp, value: 0.1, unit: '亿元' })).toEqual(['low', null, '250亿元–16万亿元']);
    expect(lost({ ...province, ...gdp, value: 42_000, unit: '亿元' })).toBeNull();
  });

  it('bounds of a level of region in the unit asked for', () => {
    expect(boundsOf('gdp', 'province', '元')).toMatchObject({ min: 250e8, max: 160_000e8, scaled: true });
    expect(boundsOf('pm25', 'city', '微克/立方米')).toMatchObject({ min: 5, max: 160, scaled: false });
    expect(boundsOf('gdp', 'province', '个')).toBeNull();
    expect(boundsOf('gdp', 'nation', '元')).toBeNull();
    expect(boundsOf('gdp', null, '元')).toBeNull();
    expect(boundsOf('no_such', 'city', '元')).toBeNull();
    expect(boundsOf('forest_coverage', 'city', '%')).toBeNull();
  });
});

describe('growth', () => {
  const growth = { indicator: 'gdp', measure: 'growth', unit: '%', value: 6 } as const;
  it.each<[string, Partial<IndicatorRecord>, boolean]>([
    ['what a year can bring', { ...province, ...growth }, false],
    ['much more', { ...province, ...growth, value: 66 }, true],
    ['three times and twenty points', { ...province, ...growth, value: 65 }, false],
    ['much less', { ...province, ...growth, value: -51 }, true],
    ['thirty below, and twenty points', { ...province, ...growth, value: -50 }, false],
    ['of a county more may be', { ...county, ...growth, value: 66 }, false],
    ['of several years', { ...province, ...growth, value: 66, period: '2021/2025' }, false],
    ['in another unit', { ...province, ...growth, value: 66, unit: '‰' }, false],
    ['a range', { ...province, ...growth, value: { min: 66, max: 70 } }, false],
    ['of a nation', { region: '全国', regionCode: null, ...growth, value: 66 }, false],
    ['of no region', { region: null, regionCode: null, ...growth, value: 66 }, false],
    ['a mean of years', { ...province, ...growth, measure: 'avg_growth', value: 66 }, false],
    ['outside the catalogue', { ...province, ...growth, indicator: null, value: 66 }, false],
    ['an indicator without such bounds', { ...province, ...growth, indicator: 'urban_new_employment', value: 6600 }, false],
  ])('%s', (_, fields, suspect) => {
    expect(isSuspect(fields)).toBe(suspect);
  });
});

describe('passes', () => {
  const one = (start: number, name: string): IndicatorRecord => at(start, '全省生产总值增长5.8%。', { name });
  it('text order, of equal places the shorter first', () => {
    const long = one(4, '甲');
    const longer = { ...long, name: '乙', source: { ...long.source, end: 99 } };
    expect(refine([one(9, '丙'), longer, long]).map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });
  it('no two of one place and name', () => {
    expect(refine([one(4, '甲'), one(4, '乙'), one(4, '甲'), one(9, '甲')]).map(({ name, source }) => `${name}${source.start}`)).toEqual([
      '甲4',
      '乙4',
      '甲9',
    ]);
  });
});
