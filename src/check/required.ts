/** What a report must hold, by its kind, the level of its region and its year. Counted in real reports: nine of ten hold it. */
import type { ReportKind } from '../record.js';
import type { RegionLevel } from './types.js';

export interface Requirement {
  /** any of these will do */
  readonly ids: readonly string[];
  /** names that the catalogue does not know but that will do */
  readonly like?: RegExp;
  readonly side: 'target' | 'result';
  readonly kinds: readonly ReportKind[];
  readonly levels: readonly RegionLevel[];
  /** first and last year of the report */
  readonly from?: number;
  readonly to?: number;
}

const YEARLY: readonly ReportKind[] = ['work_report', 'plan_report'];
const ALL: readonly RegionLevel[] = ['nation', 'province', 'city', 'county'];
const UPPER: readonly RegionLevel[] = ['nation', 'province'];

const INCOME = [
  'disposable_income_per_capita',
  'disposable_income_per_capita_urban',
  'disposable_income_per_capita_rural',
  'income_per_capita_peasant_net',
];
const INCOME_LIKE = /(?:居民|农民|农牧民|城乡|职工).*收入/;
const REVENUE_LIKE = /(?:财政|预算|税收).*收入|税收/;
const REVENUE = ['general_budget_revenue', 'total_budget_revenue', 'local_fiscal_revenue', 'tax_revenue'];

/** Indicators one of which answers for another: series that were renamed, the parts of one that is no more given as a whole. */
const FAMILIES: readonly (readonly string[])[] = [
  INCOME,
  ['surveyed_unemployment_rate', 'registered_unemployment_rate'],
  ['air_quality_good_rate', 'good_air_days'],
  ['foreign_trade', 'exports', 'imports'],
  ['industrial_value_added_above_scale', 'industrial_value_added'],
];

/** An indicator and those that answer for it. */
export const familyOf = (id: string): readonly string[] => FAMILIES.find((family) => family.includes(id)) ?? [id];

export const REQUIREMENTS: readonly Requirement[] = [
  { ids: ['gdp'], side: 'target', kinds: YEARLY, levels: ALL },
  { ids: ['gdp'], side: 'result', kinds: YEARLY, levels: ALL },
  { ids: INCOME, like: INCOME_LIKE, side: 'target', kinds: YEARLY, levels: ALL },
  { ids: INCOME, like: INCOME_LIKE, side: 'result', kinds: YEARLY, levels: ALL },
  { ids: REVENUE, like: REVENUE_LIKE, side: 'target', kinds: YEARLY, levels: ['city', 'county'] },
  { ids: REVENUE, like: REVENUE_LIKE, side: 'result', kinds: YEARLY, levels: ['city', 'county'] },
  { ids: ['urban_new_employment'], side: 'target', kinds: YEARLY, levels: UPPER, from: 2004 },
  { ids: ['urban_new_employment'], side: 'result', kinds: YEARLY, levels: UPPER, from: 2004 },
  { ids: ['cpi'], side: 'target', kinds: YEARLY, levels: UPPER, from: 2004 },
  // counties have no survey of their own
  { ids: ['surveyed_unemployment_rate', 'registered_unemployment_rate'], side: 'target', kinds: YEARLY, levels: UPPER, from: 2004 },
  { ids: ['gdp', 'gdp_per_capita', 'labor_productivity'], side: 'target', kinds: ['five_year_plan'], levels: ALL },
  { ids: ['life_expectancy'], side: 'target', kinds: ['five_year_plan'], levels: UPPER, from: 2011 },
  { ids: ['air_quality_good_rate', 'pm25', 'forest_coverage'], side: 'target', kinds: ['five_year_plan'], levels: ALL, from: 2011 },
  { ids: ['gdp'], side: 'result', kinds: ['communique'], levels: ALL },
  { ids: INCOME, like: INCOME_LIKE, side: 'result', kinds: ['communique'], levels: ALL },
  { ids: REVENUE, like: REVENUE_LIKE, side: 'result', kinds: ['communique'], levels: ['province', 'city', 'county'] },
  { ids: ['retail_sales'], side: 'result', kinds: ['communique'], levels: ALL },
  { ids: ['cpi'], side: 'result', kinds: ['communique'], levels: ['nation', 'province', 'city'] },
];

/** The requirements that hold for a report. */
export function requirementsFor(kind: ReportKind, level: RegionLevel | null, year: number | null): readonly Requirement[] {
  return REQUIREMENTS.filter(
    (row) =>
      row.kinds.includes(kind) &&
      level !== null &&
      row.levels.includes(level) &&
      (year === null || ((row.from ?? year) <= year && (row.to ?? year) >= year)),
  );
}
