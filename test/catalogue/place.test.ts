import { describe, expect, it } from 'vitest';
import { type MatchContext, matchIndicator } from '../../src/catalogue/index.js';

const county = { level: 'county', region: '云滨区' } as const;
const city = { level: 'prefecture', region: '云滨市' } as const;
const province = { level: 'province', region: '江东省' } as const;

describe('place words around a name', () => {
  it.each<[string, Partial<MatchContext>, string | null]>([
    ['全区生产总值', county, 'gdp'],
    ['全市生产总值', county, null],
    ['云滨区生产总值', county, 'gdp'],
    ['云滨市生产总值', county, null],
    ['我区地区生产总值', county, 'gdp'],
    ['全市生产总值', city, 'gdp'],
    ['全省生产总值', city, null],
    ['全国国内生产总值', city, null],
    ['云滨地区生产总值', city, 'gdp'],
    ['临港新片区生产总值', city, null],
    ['开发区生产总值', {}, null],
    ['山区生产总值', {}, null],
    ['江东省生产总值', {}, 'gdp'],
    ['云滨市生产总值', {}, 'gdp'],
    ['全国国内生产总值', { level: 'nation', region: '全国' }, 'gdp'],
    ['全国国内生产总值', {}, null],
    ['国家国内生产总值', { level: 'nation', region: '全国' }, 'gdp'],
    ['国家国内生产总值', city, null],
    ['国家级国内生产总值', { level: 'nation', region: '全国' }, null],
  ])('%s in %j is %s', (name, place, id) => {
    expect(matchIndicator(name, { unit: '亿元', measure: 'level', ...place })?.id ?? null).toBe(id);
  });
});

describe('whose budget', () => {
  it.each<[string, Partial<MatchContext>, string | null]>([
    ['区级一般公共预算收入', county, 'general_budget_revenue'],
    ['区级财政收入', county, 'local_fiscal_revenue'],
    ['区级一般公共预算支出', county, 'general_budget_expenditure'],
    ['县级一般公共预算收入', { level: 'county', region: '澜县' }, 'general_budget_revenue'],
    ['旗级一般公共预算收入', { level: 'county', region: '草原旗' }, 'general_budget_revenue'],
    ['县级财政收入', { level: 'county' }, 'local_fiscal_revenue'],
    ['市级一般公共预算收入', county, null],
    ['县级一般公共预算收入', county, null],
    // what a city or a province keeps for itself is a part of what all its places take
    ['市级一般公共预算收入', city, null],
    ['县级一般公共预算收入', city, null],
    ['省级一般公共预算收入', province, null],
    ['区级一般公共预算收入', {}, null],
    ['区级税收收入', county, null],
  ])('%s in %j is %s', (name, place, id) => {
    expect(matchIndicator(name, { unit: '亿元', measure: 'level', ...place })?.id ?? null).toBe(id);
  });
});

describe('whose key projects', () => {
  it.each<[string, Partial<MatchContext>, string | null]>([
    ['区级重点项目', county, 'key_projects'],
    ['市级重点项目', county, null],
    ['省级重点项目', county, null],
    ['省市区重点项目', county, 'key_projects'],
    ['省市重点项目', county, 'key_projects'],
    ['省重点项目', province, 'key_projects'],
    ['省重点项目', { level: 'province' }, 'key_projects'],
    ['市重点项目', province, null],
    ['省重点项目', city, null],
    ['市重点项目', city, 'key_projects'],
    ['重点项目', {}, 'key_projects'],
    ['省重点项目', {}, null],
    ['县级重点项目', { level: 'county' }, 'key_projects'],
  ])('%s in %j is %s', (name, place, id) => {
    expect(matchIndicator(name, { unit: '个', measure: 'level', ...place })?.id ?? null).toBe(id);
  });
});
