import { describe, expect, it } from 'vitest';
import {
  aliasesOf,
  baseUnit,
  catalogueWords,
  headlineFor,
  indicatorById,
  indicators,
  matchIndicator,
  normaliseName,
  suggestIds,
} from '../../src/catalogue/index.js';
import type { Measure } from '../../src/record.js';
import { reportKinds } from '../../src/record.js';

/** Names that two rows share, told apart by unit or measure. */
const SHARED: Record<string, string[]> = {
  规模以上工业: ['industrial_value_added_above_scale', 'above_scale_industrial_enterprises'],
  改造城镇老旧小区: ['renovated_communities', 'renovated_households'],
  老旧小区改造: ['renovated_communities', 'renovated_households'],
  城镇老旧小区改造: ['renovated_communities', 'renovated_households'],
  改造老旧小区: ['renovated_communities', 'renovated_households'],
  空气质量优良天数: ['air_quality_good_rate', 'good_air_days'],
  空气优良天数: ['air_quality_good_rate', 'good_air_days'],
};

/** Deeds that are the thing counted. */
const ENDS_IN_A_DEED = ['高标准农田新建和改造提升', '老旧小区改造提升', '城镇老旧小区改造提升', '背街小巷整治提升'];

const byName = new Map<string, Set<string>>();
for (const row of indicators) {
  for (const { text } of aliasesOf(row)) {
    const key = normaliseName(text);
    byName.set(key, (byName.get(key) ?? new Set()).add(row.id));
  }
}

describe('catalogue rows', () => {
  it('has at least 250', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(250);
  });

  it('uses an id once, and names it in a set form', () => {
    const ids = indicators.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_]+(\.new)?$/);
  });

  it('shares a name between rows only where unit or measure decides', () => {
    const shared = [...byName].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, [...ids]]);
    expect(Object.fromEntries(shared)).toEqual(SHARED);
  });

  it.each(indicators.map((row) => [row.id, row] as const))('%s is whole', (id, row) => {
    expect(row.name).not.toBe('');
    expect(row.en).toMatch(/^[A-Z5][ -~]+$/);
    expect(row.units.length).toBeGreaterThan(0);
    expect(new Set(row.units).size).toBe(row.units.length);
    for (const unit of row.units) expect(baseUnit(unit)).toBe(unit);
    for (const kind of row.headline) expect(reportKinds).toContain(kind);
    expect(aliasesOf(row).every(({ text }) => normaliseName(text).length > 1)).toBe(true);
    for (const place of Object.values(row.range ?? {})) {
      for (const bounds of [place.level, place.growth]) if (bounds) expect(bounds[0]).toBeLessThan(bounds[1]);
      if (place.level) expect(row.units).toContain(baseUnit(place.level[2]));
    }
    if (id.endsWith('.new')) expect(row.better).not.toBe('lower');
  });

  it.each(indicators.map((row) => [row.id, row] as const))('%s is found by each of its names', (id, row) => {
    for (const { text, measures, units } of aliasesOf(row)) {
      const measure: Measure = measures?.[0] ?? 'level';
      const unit = measure === 'growth' ? '%' : (units?.[0] ?? row.units[0] ?? '');
      if (SHARED[normaliseName(text)]) continue;
      expect(matchIndicator(text, { unit, measure })?.id, text).toBe(id);
    }
  });

  it.each(indicators.map((row) => [row.id, row] as const))('%s is stated by its example', (id, { example, units }) => {
    const starts = [...example].map((_, i) => example.slice(0, i + 1));
    const found = (measure: Measure, unit: string) => starts.some((name) => matchIndicator(name, { unit, measure })?.id === id);
    expect(found('level', units[0] ?? '') || found('growth', '%'), example).toBe(true);
    expect(example).toMatch(/\d/);
  });
});

describe('names of rows', () => {
  it('do not end in a verb of change or control, which says the direction and is read elsewhere', () => {
    const said = indicators.flatMap((row) => aliasesOf(row).map(({ text }) => text));
    expect(said.filter((text) => /(?:降低|下降|控制|减少|上涨|压减|提高|增加|上升|提升|达到?)$/.test(text))).toEqual(ENDS_IN_A_DEED);
  });
});

describe('lookups', () => {
  it('finds a row by id', () => {
    expect(indicatorById('gdp')?.name).toBe('地区生产总值');
    expect(indicatorById('no_such_row')).toBeUndefined();
  });

  it.each([
    ['work_report', ['gdp', 'general_budget_revenue', 'cpi', 'urban_new_employment']],
    ['plan_report', ['gdp', 'fixed_asset_investment', 'retail_sales']],
    ['five_year_plan', ['gdp_per_capita', 'life_expectancy', 'carbon_intensity']],
    ['communique', ['resident_population', 'electricity_consumption']],
    ['budget_report', ['general_budget_expenditure']],
  ] as const)('headline of a %s', (kind, ids) => {
    const got = headlineFor(kind).map((row) => row.id);
    expect(got).toEqual(expect.arrayContaining([...ids]));
    expect(got).toEqual(indicators.filter((row) => got.includes(row.id)).map((row) => row.id));
  });

  it.each([
    ['gpd', 'gdp'],
    ['gdpp', 'gdp'],
    ['gpd_per_capita', 'gdp_per_capita'],
    ['fixed_assets_investment', 'fixed_asset_investment'],
    ['一般公共预算收', 'general_budget_revenue'],
    ['居民可支配收入', 'disposable_income_per_capita'],
  ])('%s suggests %s', (text, id) => {
    expect(suggestIds(text)).toContain(id);
  });

  it('suggests nothing for what is like nothing', () => {
    expect(suggestIds('zzzzqqqq')).toEqual([]);
  });

  it('gives the dictionary words without quotes', () => {
    const words = catalogueWords();
    expect(words).toContain('一般公共预算收入');
    expect(words).toContain('四新经济增加值占地区生产总值比重');
    expect(new Set(words).size).toBe(words.length);
  });

  it.each([
    ['亿元', '元'],
    ['万亿元', '元'],
    ['亿元人民币', '元'],
    ['亿美元', '美元'],
    ['万千瓦', '千瓦'],
    ['亿千瓦时', '千瓦时'],
    ['亿千瓦小时', '千瓦时'],
    ['亿度电', '千瓦时'],
    ['万套(间)', '套'],
    ['万头（只）', '头'],
    ['千公顷', '公顷'],
    ['万标箱', '标准箱'],
    ['万TEU', '标准箱'],
    ['-', ''],
    ['万', ''],
    ['%', '%'],
    ['百分点', '个百分点'],
    ['元/月', '元/月'],
  ])('%s is in %s', (unit, base) => {
    expect(baseUnit(unit)).toBe(base);
  });
});
