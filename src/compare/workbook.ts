/** A panel as a workbook: the figures, the sentences in the same places, and every observation in rows. */
import { type Sheet, type SheetCell, workbook } from '../output/xlsxBook.js';
import { panelGrid } from './grid.js';
import { TIDY_COLUMNS, tidyRows, worded } from './long.js';
import type { Panel, PanelCell } from './panel.js';
import { type PanelLang, panelWords } from './words.js';

export interface BookOptions {
  readonly lang: PanelLang;
  /** regions as rows */
  readonly transpose: boolean;
  /** names of columns and codes in the sheet of observations */
  readonly headers: 'zh' | 'en';
}

/** A number that shows its bound; text where one number does not say it all. */
export function sheetCell(cell: PanelCell | null, lang: PanelLang): SheetCell {
  if (cell === null) return null;
  const { value, bound, text, shown } = cell;
  if (value === null || shown !== text) return shown;
  if (bound === 'about') return { value, format: lang === 'zh' ? 'General"左右"' : '"~"General;"~-"General' };
  const mark = text.charAt(0);
  return mark === '≥' || mark === '≤' ? { value, format: `"${mark}"General;"${mark}-"General` } : value;
}

/** A sheet of the panel's form whose cells `fill` makes. */
function crossSheet(name: string, panel: Panel, { lang, transpose }: BookOptions, fill: (cell: PanelCell | null) => SheetCell): Sheet {
  const { head, rows } = panelGrid(panel, { lang, transpose, brief: false, names: 'words' });
  if (!transpose) {
    const traits = head.length - panel.columns.length;
    return {
      name,
      head,
      rows: rows.map((row, i) => [...row.slice(0, traits), ...(panel.cells[i] ?? []).map(fill)]),
      frozenColumns: traits,
    };
  }
  const subhead = (rows[0] ?? []).map((cell) => (cell === null ? '' : String(cell)));
  const regions = panel.columns.map((column, j) => [column.label, ...panel.cells.map((row) => fill(row[j] ?? null))]);
  return { name, head, subhead, rows: regions, frozenColumns: 1 };
}

/** The sentences of a cell, the better source first. */
const sentencesOf = (cell: PanelCell | null): SheetCell =>
  cell === null ? null : [...new Set(cell.sources.map(({ sentence }) => sentence))].join('\n');

/** The sheets of a panel. */
export function panelSheets(panel: Panel, options: BookOptions): Sheet[] {
  const words = panelWords(options.lang).sheets;
  const zh = options.headers === 'zh';
  const rows = tidyRows(panel).map((row) => (zh ? worded(row) : row));
  return [
    crossSheet(words.figures, panel, options, (cell) => sheetCell(cell, options.lang)),
    crossSheet(words.sentences, panel, options, sentencesOf),
    {
      name: words.observations,
      head: TIDY_COLUMNS.map(([name, title]) => (zh ? title : name)),
      rows: rows.map((row) => TIDY_COLUMNS.map(([name]) => row[name])),
    },
  ];
}

export const panelBook = (panel: Panel, options: BookOptions): Promise<Uint8Array> => workbook(panelSheets(panel, options));
