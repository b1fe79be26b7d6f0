/** A panel as a grid of words, either way round. */
import { codeWord } from '../output/words.js';
import type { Panel, PanelCell, PanelRow } from './panel.js';
import { type PanelLang, panelWords } from './words.js';

/** A cell of a grid; numbers are exact figures without a unit of their own. */
export type GridCell = string | number | null;

export interface PanelGrid {
  /** what all rows have in common; '' for nothing */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridOptions {
  readonly lang: PanelLang;
  /** regions as rows */
  readonly transpose: boolean;
  /** put what all rows have in common into the caption instead of columns of their own */
  readonly brief: boolean;
  /** names of the columns that describe a row; `codes` gives the names and codes of the record */
  readonly names: 'codes' | 'words';
}

/** What describes a row. */
interface Trait {
  readonly code: string;
  readonly heading: 'indicatorId' | 'indicator' | 'measure' | 'status' | 'period' | 'basis' | 'unit';
  readonly get: (row: PanelRow, worded: PanelLang | null) => string;
  /** never left out of a brief grid */
  readonly always?: boolean;
  /** left out of a grid in words */
  readonly codeOnly?: boolean;
}

const word = (field: 'measure' | 'status', code: string, lang: PanelLang | null): string =>
  lang === null ? code : codeWord(field, code, lang);

const TRAITS: readonly Trait[] = [
  { code: 'indicator', heading: 'indicatorId', get: (row) => row.indicator ?? '', codeOnly: true },
  { code: 'indicator_name', heading: 'indicator', get: (row) => row.name, always: true },
  { code: 'measure', heading: 'measure', get: (row, lang) => word('measure', row.measure, lang) },
  { code: 'status', heading: 'status', get: (row, lang) => word('status', row.status, lang) },
  { code: 'period', heading: 'period', get: (row) => row.period ?? '' },
  { code: 'basis', heading: 'basis', get: (row) => row.basis ?? '' },
  { code: 'unit', heading: 'unit', get: (row) => row.unit ?? '', always: true },
];

/** Exact figures are numbers; all else is text, `''` for nothing. Percentages keep their sign, as people write them. */
function gridCell(cell: PanelCell | null): GridCell {
  if (cell === null) return null;
  return cell.value !== null && cell.shown === String(cell.value) ? cell.value : cell.shown;
}

/** The traits that the grid shows, and those that are the same in every row. */
function traitsOf(panel: Panel, { brief, names }: GridOptions): { readonly own: Trait[]; readonly common: Trait[] } {
  const wanted = names === 'codes' ? TRAITS : TRAITS.filter((trait) => !trait.codeOnly);
  const isCommon = (trait: Trait): boolean => {
    const first = panel.rows[0];
    return brief && !trait.always && first !== undefined && panel.rows.every((row) => trait.get(row, null) === trait.get(first, null));
  };
  return { own: wanted.filter((trait) => !isCommon(trait)), common: wanted.filter(isCommon) };
}

/** `地区生产总值 · 增速`: a row in one heading; under `codes` `gdp.growth.target.2026`. */
function rowTitle(row: PanelRow, traits: readonly Trait[], { lang, names }: GridOptions): string {
  if (names === 'codes') {
    return [row.indicator ?? row.name, row.measure, row.status, row.period, row.basis].filter((part) => part !== null).join('.');
  }
  const parts = traits.filter(({ heading }) => heading !== 'unit').map((trait) => trait.get(row, lang));
  return parts.filter((part) => part !== '').join(' · ');
}

/** Titles that rows of different units share get the unit. */
function distinct(titles: readonly string[], rows: readonly PanelRow[], joint: string): string[] {
  return titles.map((title, i) => (titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title}${joint}${rows[i]?.unit ?? ''}`));
}

function upright(panel: Panel, traits: readonly Trait[], options: GridOptions): Omit<PanelGrid, 'caption'> {
  const words = panelWords(options.lang);
  const worded = options.names === 'words' ? options.lang : null;
  return {
    head: [...traits.map((t) => (worded === null ? t.code : words.headings[t.heading])), ...panel.columns.map(({ label }) => label)],
    rows: panel.rows.map((row, i) => [...traits.map((trait) => trait.get(row, worded)), ...(panel.cells[i] ?? []).map(gridCell)]),
  };
}

function turned(panel: Panel, traits: readonly Trait[], options: GridOptions): Omit<PanelGrid, 'caption'> {
  const words = panelWords(options.lang);
  const codes = options.names === 'codes';
  const titles = distinct(
    panel.rows.map((row) => rowTitle(row, traits, options)),
    panel.rows,
    codes ? '.' : ' · ',
  );
  const regions = panel.columns.map((column, j) => [
    ...(codes ? [column.regionCode] : []),
    column.label,
    ...panel.rows.map((_, i) => gridCell(panel.cells[i]?.[j] ?? null)),
  ]);
  return {
    head: [...(codes ? ['region_code', 'region'] : [words.headings.region]), ...titles],
    rows: [[...(codes ? [null] : []), codes ? 'unit' : words.headings.unit, ...panel.rows.map(({ unit }) => unit)], ...regions],
  };
}

/** The panel as a grid. Upright: a row for each series; transposed: a row for each region, the first one with the units. */
export function panelGrid(panel: Panel, options: GridOptions): PanelGrid {
  const { own, common } = traitsOf(panel, options);
  const facts = common.map((trait) => ({
    heading: panelWords(options.lang).headings[trait.heading],
    text: panel.rows[0] ? trait.get(panel.rows[0], options.lang) : '',
  }));
  const caption = facts
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => `${heading} ${text}`)
    .join(' · ');
  return { caption, ...(options.transpose ? turned(panel, own, options) : upright(panel, own, options)) };
}
