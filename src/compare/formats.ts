/** A panel in the formats that `compare` prints. */
import { csvLines, drawer, type Lang } from '../output/index.js';
import { markdownTable, markdownText } from '../output/markdown.js';
import { SCHEMA_VERSION } from '../version.js';
import { blocks } from './draw.js';
import { type PanelGrid, panelGrid } from './grid.js';
import { TIDY_COLUMNS, type TidyRow, tidyRows, worded } from './long.js';
import type { Panel } from './panel.js';

/** What the formats need to know. */
export interface PanelOutput {
  readonly lang: Lang;
  /** regions as rows */
  readonly transpose: boolean;
  /** tidy rows, one observation each, instead of a cross table */
  readonly long: boolean;
  readonly bom: boolean;
  /** csv: names of columns and codes */
  readonly headers: 'zh' | 'en';
  /** columns of the terminal; Infinity where nothing need fit */
  readonly width: number;
}

export type PanelFormat = (panel: Panel, options: PanelOutput) => Promise<string | Uint8Array>;

const TIDY_SHOWN: readonly (keyof TidyRow)[] = [
  'label',
  'indicator_name',
  'measure',
  'basis',
  'status',
  'period',
  'text',
  'unit',
  'document',
  'line',
];

/** Tidy rows as a grid: every column for csv, the ones that a reader needs for a table. */
function tidyGrid(panel: Panel, zh: boolean, every: boolean): PanelGrid {
  const columns = TIDY_COLUMNS.filter(([name]) => every || TIDY_SHOWN.includes(name));
  const rows = tidyRows(panel).map((row) => (zh ? worded(row) : row));
  return {
    caption: '',
    head: columns.map(([name, title]) => (zh ? title : name)),
    rows: rows.map((row) => columns.map(([name]) => row[name])),
  };
}

const wordGrid = (panel: Panel, { lang, transpose, long }: PanelOutput): PanelGrid =>
  long ? tidyGrid(panel, lang === 'zh', false) : panelGrid(panel, { lang, transpose, brief: true, names: 'words' });

async function table(panel: Panel, options: PanelOutput): Promise<string> {
  const draw = await drawer();
  const grid = wordGrid(panel, options);
  const fixed = options.long ? grid.head.length : options.transpose ? 1 : grid.head.length - panel.columns.length;
  const caption = grid.caption === '' ? '' : `${grid.caption}\n`;
  return (
    caption +
    blocks(grid, fixed, options.width)
      .map((block) => draw(block, options.width))
      .join('\n')
  );
}

async function csv(panel: Panel, { lang, transpose, long, bom, headers }: PanelOutput): Promise<string> {
  const zh = headers === 'zh';
  const grid = long ? tidyGrid(panel, zh, true) : panelGrid(panel, { lang, transpose, brief: false, names: zh ? 'words' : 'codes' });
  const lines = await csvLines();
  return (bom ? '\ufeff' : '') + lines([[...grid.head], ...grid.rows.map((row) => [...row])]);
}

const array = (name: string, items: readonly unknown[]): string =>
  `"${name}": [${items.length === 0 ? '' : `\n${items.map((one) => JSON.stringify(one)).join(',\n')}\n`}]`;

/** The panel as it is: `rows`, `columns`, and `cells[row][column]`; with `long` `observations`. */
async function json(panel: Panel, { long }: PanelOutput): Promise<string> {
  const lists = long
    ? [array('observations', tidyRows(panel))]
    : [array('columns', panel.columns), array('rows', panel.rows), array('cells', panel.cells)];
  return `{${[`"schemaVersion": ${JSON.stringify(SCHEMA_VERSION)}`, ...lists].join(',\n')}}\n`;
}

/** A line for each row of the panel, its cells by the label of their column; with `long` a line for each observation. */
async function ndjson(panel: Panel, { long }: PanelOutput): Promise<string> {
  const lines = long
    ? tidyRows(panel)
    : panel.rows.map((row, i) => ({
        ...row,
        cells: Object.fromEntries(panel.columns.map(({ label }, j) => [label, panel.cells[i]?.[j] ?? null])),
      }));
  return lines.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The caption as a paragraph, then the table. */
async function markdown(panel: Panel, options: PanelOutput): Promise<string> {
  const { caption, head, rows } = wordGrid(panel, options);
  const table = markdownTable({ head, rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) });
  return (caption === '' ? '' : `${markdownText(caption)}\n\n`) + table;
}

/** Every format by its name. */
export const panelFormats = {
  table,
  csv,
  json,
  ndjson,
  markdown,
  xlsx: async (panel, options) => (await import('./workbook.js')).panelBook(panel, options),
} as const satisfies Record<string, PanelFormat>;

export type PanelFormatName = keyof typeof panelFormats;

export const panelFormatNames = Object.keys(panelFormats) as PanelFormatName[];

const ENDINGS: Readonly<Record<string, PanelFormatName>> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'table',
  md: 'markdown',
  markdown: 'markdown',
  xlsx: 'xlsx',
};

/** File endings that stand for a format. */
export const panelEndings = Object.keys(ENDINGS).map((ending) => `.${ending}`);

/** The format that a file's ending stands for, or null. */
export const panelFormatOfFile = (path: string): PanelFormatName | null =>
  ENDINGS[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
