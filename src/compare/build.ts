/** Records to a panel. */
import { indicatorById } from '../catalogue/index.js';
import type { IndicatorRecord, ReportDocument } from '../record.js';
import { fullUnit } from '../units/convert.js';
import { cellOf } from './cell.js';
import { columnKey, columnsOf } from './columns.js';
import { byPlace } from './order.js';
import type { Panel, PanelRow } from './panel.js';
import { type Amount, readableUnit } from './readable.js';
import { isWords, type Series, seriesOf, topicOf } from './series.js';
import type { PanelLang } from './words.js';

/** A row while it is filled. */
interface Group {
  readonly series: Series;
  readonly records: IndicatorRecord[];
}

function groupsOf(records: readonly IndicatorRecord[]): Group[] {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const series = seriesOf(record);
    const group = groups.get(series.key);
    if (group === undefined) groups.set(series.key, { series, records: [record] });
    else group.records.push(record);
  }
  return [...groups.values()];
}

const MEASURE_FOR_WORDS = ['growth', 'avg_growth', 'level', 'change', 'avg_level'];
/** Better rows for a goal in words: by measure, without basis, with more figures. */
function byFitness(a: Group, b: Group): number {
  const measure = ({ series }: Group): number => (MEASURE_FOR_WORDS.indexOf(series.measure) + 10) % 10;
  return (
    measure(a) - measure(b) ||
    Number(a.series.basis !== null) - Number(b.series.basis !== null) ||
    b.records.length - a.records.length ||
    (a.series.key < b.series.key ? -1 : 1)
  );
}

/** Goals in words move into a row of figures of the same indicator, status and period: there where the region has a figure, else the fittest. */
function withWords(groups: readonly Group[]): Group[] {
  const rows = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.series.measure === 'qualitative') continue;
    const topic = topicOf(group.series);
    rows.set(topic, [...(rows.get(topic) ?? []), group]);
  }
  for (const candidates of rows.values()) candidates.sort(byFitness);
  const filled = new Map([...rows.values()].flat().map((group) => [group, new Set(group.records.map(columnKey))]));
  return groups.filter((group) => {
    const candidates = group.series.measure === 'qualitative' ? rows.get(topicOf(group.series)) : undefined;
    if (candidates === undefined) return true;
    for (const record of group.records) {
      const column = columnKey(record);
      (candidates.find((row) => filled.get(row)?.has(column)) ?? candidates[0])?.records.push(record);
    }
    return false;
  });
}

function amountsOf(record: IndicatorRecord): Amount[] {
  const { value } = record;
  if (value === null || isWords(record)) return [];
  const unit = fullUnit(record.unit ?? '', record.indicator);
  return typeof value === 'number' ? [{ value, unit }] : [{ value: value.min, unit }];
}

function rowOf({ series, records }: Group, lang: PanelLang): PanelRow {
  const { key, indicator, measure, status, period, basis } = series;
  const known = indicatorById(indicator ?? '');
  const name = (lang === 'zh' ? known?.name : known?.en) ?? series.name;
  const unit = readableUnit(records.flatMap(amountsOf), indicator);
  return { key, indicator, name, measure, status, period, basis, unit: unit === '' ? null : unit };
}

/** The panel of these records: rows in the order of the catalogue, columns of all documents in the order of the divisions. */
export function buildPanel(records: readonly IndicatorRecord[], documents: readonly ReportDocument[], lang: PanelLang = 'zh'): Panel {
  const columns = columnsOf(documents, lang);
  const filled = withWords(groupsOf(records))
    .map((group) => ({ row: rowOf(group, lang), records: group.records }))
    .sort((a, b) => byPlace(a.row, b.row));
  const cells = filled.map(({ row, records: own }) => {
    const byColumn = new Map<string, IndicatorRecord[]>();
    for (const record of own) {
      const key = columnKey(record);
      byColumn.set(key, [...(byColumn.get(key) ?? []), record]);
    }
    return columns.map((column) => cellOf(byColumn.get(column.key) ?? [], row.unit, lang));
  });
  return { rows: filled.map(({ row }) => row), columns, cells };
}
