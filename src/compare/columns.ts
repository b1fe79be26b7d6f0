/** The columns of a panel: one a region, and one for each report whose region or year is not known. */

import type { IndicatorRecord, ReportDocument } from '../record.js';
import { compareCodes } from '../regions/index.js';
import type { PanelColumn, PanelDocument } from './panel.js';
import { type PanelLang, panelWords } from './words.js';

type Placed = Pick<IndicatorRecord, 'region' | 'regionCode'> & { readonly document: PanelDocument };

/** Reports of one region share a key; a report of unknown region or year has one of its own. */
export function columnKey({ region, regionCode, document }: Placed): string {
  const own = `${document.path}#${document.index}`;
  if (region === null) return own;
  const area = `${regionCode ?? ''}${region}`;
  return document.year === null ? `${area}|${own}` : area;
}

const rankOf = (column: PanelColumn): number => {
  if (column.region === null) return 3;
  if (column.region === '全国') return 0;
  return column.regionCode === null ? 2 : 1;
};

const isUndated = (column: PanelColumn): boolean => column.documents.some(({ year }) => year === null);

/** The nation first, then codes of the divisions, areas without a code by name, reports without a region by path. */
export function byDivision(a: PanelColumn, b: PanelColumn): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareCodes(a.regionCode, b.regionCode) ||
    compareText(a.region ?? '', b.region ?? '') ||
    Number(isUndated(a)) - Number(isUndated(b)) ||
    compareText(a.key, b.key)
  );
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function labelOf(document: ReportDocument, lang: PanelLang): string {
  const words = panelWords(lang);
  const file = document.path.replace(/^.*[\\/]/, '');
  if (document.region === null) return words.unknownRegion(file);
  return document.year === null ? words.unknownYear(document.region, file) : document.region;
}

/** Labels that several columns share get what tells them apart: code or key. */
function distinct(columns: readonly PanelColumn[]): PanelColumn[] {
  const count = new Map<string, number>();
  for (const { label } of columns) count.set(label, (count.get(label) ?? 0) + 1);
  return columns.map((column) =>
    count.get(column.label) === 1 ? column : { ...column, label: `${column.label} ${column.regionCode ?? column.key}` },
  );
}

/** Columns of all reports in the order of the divisions. A report without region and without records gives none. */
export function columnsOf(documents: readonly ReportDocument[], lang: PanelLang): PanelColumn[] {
  const columns = new Map<string, PanelColumn>();
  for (const document of documents) {
    if (document.region === null && document.records === 0) continue;
    const { path, index, title, kind, year, region, regionCode } = document;
    const own: PanelDocument = { path, index, title, kind, year };
    const key = columnKey({ region, regionCode, document: own });
    const before = columns.get(key);
    columns.set(key, {
      key,
      label: before?.label ?? labelOf(document, lang),
      region,
      regionCode,
      documents: [...(before?.documents ?? []), own],
    });
  }
  return distinct([...columns.values()].sort(byDivision));
}
