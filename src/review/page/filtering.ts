/** Which entries the table lists, and in which order. */
import { codeWord } from '../../output/words.js';
import type { Lang, PageReport } from '../types.js';
import { valueWords } from './claimWords.js';
import type { Entry, State } from './session.js';

export type SortKey = 'text' | 'state' | 'name' | 'measure' | 'status' | 'period' | 'value' | 'flags' | 'line';

export interface Filters {
  readonly search: string;
  /** catalogue id; '' all, '-' outside the catalogue */
  readonly indicator: string;
  readonly statuses: ReadonlySet<string>;
  /** '' all, '-' none */
  readonly period: string;
  readonly state: State | '';
  readonly flagged: boolean;
  readonly headline: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const NO_FILTERS: Filters = {
  search: '',
  indicator: '',
  statuses: new Set(),
  period: '',
  state: '',
  flagged: false,
  headline: false,
  sort: 'text',
  descending: false,
};

export const isFiltered = (filters: Filters): boolean =>
  (['search', 'indicator', 'period', 'state', 'flagged', 'headline'] as const).some((name) => filters[name] !== NO_FILTERS[name]) ||
  filters.statuses.size > 0;

export const flagsOf = (entry: Entry): readonly string[] => entry.record?.flags ?? [];

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function fits(entry: Entry, filters: Filters, needle: string, page: PageReport, lang: Lang): boolean {
  const { claim } = entry;
  if (filters.indicator !== '' && (filters.indicator === '-' ? claim.indicator !== null : claim.indicator !== filters.indicator))
    return false;
  if (filters.statuses.size > 0 && !filters.statuses.has(claim.status)) return false;
  if (filters.period !== '' && (claim.period ?? '-') !== filters.period) return false;
  if (filters.state !== '' && entry.state !== filters.state) return false;
  if (filters.flagged && flagsOf(entry).length === 0) return false;
  if (filters.headline && entry.record?.headline !== true) return false;
  if (needle === '') return true;
  const { start, end } = entry.sentence;
  const flags = flagsOf(entry).map((flag) => `${flag} ${codeWord('flag', flag, lang)}`);
  const words = [claim.name, claim.indicator ?? '', valueWords(entry, lang), entry.text, page.text.slice(start, end), ...flags];
  return folded(words.join(' ')).includes(needle);
}

const text = (a: string, b: string): number => a.localeCompare(b, 'zh-CN');
const numberOf = ({ claim: { value } }: Entry): number =>
  value === null ? Number.NEGATIVE_INFINITY : typeof value === 'number' ? value : value.min;

const ORDERS: Readonly<Record<SortKey, (a: Entry, b: Entry) => number>> = {
  text: () => 0,
  line: (a, b) => a.line - b.line,
  state: (a, b) => text(a.state, b.state),
  name: (a, b) => text(a.claim.name, b.claim.name),
  measure: (a, b) => text(a.claim.measure, b.claim.measure),
  status: (a, b) => text(a.claim.status, b.claim.status),
  period: (a, b) => text(a.claim.period ?? '', b.claim.period ?? ''),
  value: (a, b) => text(a.claim.unit ?? '', b.claim.unit ?? '') || numberOf(a) - numberOf(b),
  flags: (a, b) => flagsOf(b).length - flagsOf(a).length,
};

/** The entries that pass, in the order asked for; equals stay in text order. */
export function visible(entries: readonly Entry[], filters: Filters, page: PageReport, lang: Lang): Entry[] {
  const needle = folded(filters.search);
  const order = ORDERS[filters.sort];
  const sign = filters.descending ? -1 : 1;
  return entries.filter((entry) => fits(entry, filters, needle, page, lang)).sort((a, b) => sign * order(a, b));
}
