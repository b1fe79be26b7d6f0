import type { Extraction, IndicatorRecord } from '../record.js';
import { buildPanel } from './build.js';
import { sortColumns } from './order.js';
import type { Panel } from './panel.js';
import { defaultRecords } from './select.js';
import type { PanelLang } from './words.js';

export interface CompareOptions {
  /** which records make the panel; without it the headline targets of the newest year */
  readonly keep?: (record: IndicatorRecord) => boolean;
  /** catalogue id whose figures order the regions, highest first; without it the codes of the divisions do */
  readonly sort?: string;
  /** language of names, headings and bounds; default zh */
  readonly lang?: PanelLang;
}

/**
 * Reports side by side: a row for each series, a column for each region. Pure.
 * Figures of different basis or currency never share a row; each row has one unit, and amounts are converted exactly.
 */
export function compare(extractions: readonly Pick<Extraction, 'records' | 'documents'>[], options: CompareOptions = {}): Panel {
  const { keep, sort, lang = 'zh' } = options;
  const records = extractions.flatMap((one) => one.records);
  const documents = extractions.flatMap((one) => one.documents);
  const panel = buildPanel(keep === undefined ? defaultRecords(records, documents) : records.filter(keep), documents, lang);
  return sort === undefined ? panel : sortColumns(panel, sort);
}
