/** Verdicts on real reports, which lie outside the project ($PLAN_EXTRACT_GOLD). Shows figures alone, never texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.js';
import { extract } from '../../src/extract.js';
import type { Bound } from '../../src/record.js';
import { TOLERANCE, type TrackRow, type TrackTable, track } from '../../src/track/index.js';
import { goalOf, judge } from '../../src/track/judge.js';
import { figure } from './make.js';

const GOLD = process.env.PLAN_EXTRACT_GOLD ?? join(import.meta.dirname, '../../../shared/gold');
const TABLE = join(GOLD, 'provinces.tsv');
const PROVINCES = join(GOLD, '../corpus/provinces');
const COUNTIES = join(GOLD, '../corpus/counties');
const BOUNDS: Readonly<Record<string, Bound>> = { '=': 'exact', '~': 'about', '>=': 'at_least', '<=': 'at_most', range: 'between' };
const LEAST_RIGHT = 0.95;

const tracked = (paths: readonly string[]): TrackTable => track(paths.map((path) => extract(readFileSync(path, 'utf8'), { path })));
const filesOf = (directory: string): string[] => readdirSync(directory).map((name) => join(directory, name));

interface Label {
  readonly region: string;
  readonly year: string;
  readonly indicator: string;
  readonly measure: string;
  readonly value: number | { min: number; max: number };
  readonly unit: string;
  readonly bound: Bound;
  readonly status: string;
  readonly period: string;
}

function labels(): Label[] {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [report = '', indicator = '', , measure = '', written = '', unit = '', bound = '', status = '', period = ''] = line.split('\t');
    const [region = '', year = ''] = report.split('-');
    const [min = '', max] = written.split('..');
    const value = max === undefined ? Number(min) : { min: Number(min), max: Number(max) };
    return { region, year, indicator, measure, value, unit: unit === '-' ? '' : unit, bound: BOUNDS[bound] ?? 'exact', status, period };
  });
}

/** What the labels of both reports say of a labelled target. */
function expected(target: Label, all: readonly Label[]): string[] {
  const { region, indicator, measure, value, unit, bound } = target;
  const better = indicatorById(indicator)?.better ?? 'neutral';
  const goal = goalOf(figure({ value, unit, bound }), TOLERANCE);
  return all
    .filter((l) => l.region === region && l.year === '2026' && l.indicator === indicator && l.measure === measure)
    .filter((l) => l.period === '2025' && l.status !== 'target' && typeof l.value === 'number')
    .map((l) => judge(goal, figure({ value: l.value, unit: l.unit }).normalized.value ?? Number.NaN, better).verdict);
}

describe.skipIf(!existsSync(TABLE) || !existsSync(PROVINCES))('provinces', () => {
  const all = existsSync(TABLE) ? labels() : [];
  const wanted = all.filter((l) => l.year === '2025' && l.period === '2025' && l.status === 'target');
  let table: TrackTable | null = null;
  const rowOf = (label: Label): TrackRow | undefined => {
    table ??= tracked(filesOf(PROVINCES));
    const same = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(label.value);
    return table.rows.find(
      ({ region, indicator, period, target, levelTarget, otherTargets }) =>
        region === label.region &&
        indicator === label.indicator &&
        period === '2025' &&
        [target, levelTarget, ...otherTargets].some((r) => r?.measure === label.measure && same(r.value)),
    );
  };
  const share = (asked: readonly Label[]): number =>
    asked.filter((label) => {
      const verdict = rowOf(label)?.verdict ?? '';
      const right = expected(label, all);
      return right.length === 0 ? verdict === 'no_figure' : right.includes(verdict);
    }).length / asked.length;

  test('growth of output: every target and verdict', () => {
    const gdp = wanted.filter((l) => l.indicator === 'gdp' && l.measure === 'growth');
    expect(gdp).toHaveLength(15);
    expect(share(gdp)).toBe(1);
  });

  test('all labelled targets', () => {
    expect(wanted.length).toBeGreaterThan(90);
    expect(share(wanted)).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

describe.skipIf(!existsSync(COUNTIES))('eight years of one county', () => {
  test('growth of output, year by year', () => {
    const texts = join(GOLD, 'texts');
    const fourth = readdirSync(texts).filter((name) => /^hailar/.test(name));
    const { rows } = tracked([...filesOf(COUNTIES), ...fourth.map((name) => join(texts, name))]);
    const growth = rows.filter((row) => row.indicator === 'gdp' && row.target.measure === 'growth' && row.target.normalized.value !== null);
    expect(growth.map(({ period, difference, verdict }) => [period, difference, verdict])).toEqual([
      ['2012', -2.5, 'missed'],
      ['2013', -9.9, 'missed'],
      ['2014', -1.9, 'missed'],
      ['2015', 0.9, 'met'],
      ['2016', -0.3, 'missed'],
      ['2017', null, 'no_figure'],
      ['2018', 0, 'met'],
      ['2019', null, 'open'],
    ]);
  });
});

describe.skipIf(!existsSync(join(GOLD, 'texts/rongcheng-2023.txt')))('two years of one city', () => {
  test('the pairs that the labels give', () => {
    const { rows } = tracked(['2023', '2024'].map((year) => join(GOLD, `texts/rongcheng-${year}.txt`)));
    const pairs = rows.filter((row) => row.period === '2023' && row.judgedBy !== null);
    expect(Object.fromEntries(pairs.map((row) => [row.indicator, [row.target.value, row.result?.value, row.verdict]]))).toMatchObject({
      gdp: [5, 6, 'met'],
      retail_sales: [5, 7, 'met'],
      urban_new_employment: [6700, 7600, 'met'],
      tech_smes: [220, 243, 'met'],
      'high_standard_farmland.new': [4, 3.6, 'missed'],
    });
  });
});
