/** One report: last year's growth against this year's targets. */
import { headlineIds } from '../../catalogue/index.js';
import { headlineRows, indicatorTitle } from '../../output/headline.js';
import { headlineColumns } from '../../output/layout.js';
import { valueText } from '../../output/value.js';
import type { IndicatorRecord, ReportDocument } from '../../record.js';
import type { Chart, Lang } from '../types.js';
import { reviewWordsOf } from '../words.js';
import { clipped, longest, look, roomFor } from './look.js';

type Draw = typeof import('./engine.js').draw;

/** One indicator: its growth, and the growth aimed at. */
interface Pair {
  readonly name: string;
  readonly actual: IndicatorRecord | null;
  readonly target: IndicatorRecord | null;
}

const GROWTH = ['growth', 'avg_growth'];
const isRate = ({ measure, unit, value }: IndicatorRecord): boolean => GROWTH.includes(measure) && unit === '%' && value !== null;

/** A number to draw: of a range its middle. */
export const middle = (value: IndicatorRecord['value']): number | null =>
  value === null || typeof value === 'number' ? value : (value.min + value.max) / 2;

function pairsOf(document: ReportDocument, records: readonly IndicatorRecord[], lang: Lang): Pair[] {
  const columns = headlineColumns(document, records);
  const growth = columns.findIndex(({ heading }) => heading === 'growth');
  const target = columns.findIndex(({ heading }) => heading === 'target' || heading === 'yearly');
  const rate = (cell: readonly IndicatorRecord[] | undefined): IndicatorRecord | null => cell?.find(isRate) ?? null;
  const rows = headlineRows(document, records.filter(isRate), headlineIds(document.kind));
  return rows
    .map(({ id, cells }) => ({ name: indicatorTitle(id, lang), actual: rate(cells[growth]), target: rate(cells[target]) }))
    .filter(({ actual, target: aim }) => actual !== null || aim !== null);
}

const yearOf = (records: readonly (IndicatorRecord | null)[]): number | null => {
  const years = new Set(records.flatMap((record) => (record?.period ? [record.period] : [])));
  const [only] = years;
  return years.size === 1 && only !== undefined && /^\d{4}$/.test(only) ? Number(only) : null;
};

/** Null where fewer than two indicators have a rate. */
export function growthChart(document: ReportDocument, records: readonly IndicatorRecord[], lang: Lang, draw: Draw): Chart | null {
  const pairs = pairsOf(document, records, lang);
  if (pairs.length < 2) return null;
  const words = reviewWordsOf(lang).chart;
  const [actuals, targets] = [pairs.map(({ actual }) => actual), pairs.map(({ target }) => target)];
  const both = actuals.some(Boolean) && targets.some(Boolean);
  const names = pairs.map(({ name }) => clipped(name, lang === 'zh' ? 14 : 32));
  const text = (record: IndicatorRecord | null): string => (record === null ? '' : valueText(record, lang));
  const series = [
    { name: words.actual(yearOf(actuals)), records: actuals, style: look.actual },
    { name: words.target(yearOf(targets)), records: targets, style: look.target },
  ].filter(({ records: own }) => own.some(Boolean));
  const title = both ? words.growth : words.growthOnly;
  const svg = draw(
    {
      animation: look.animation,
      textStyle: look.textStyle,
      grid: {
        left: longest(names) + 18,
        right: 24 + Math.max(longest(series.flatMap((one) => one.records.map(text))), 30),
        top: 34,
        bottom: 26,
      },
      legend: { top: 2, left: 0, itemWidth: 14, itemHeight: 10, itemGap: 18, textStyle: look.axisLabel, selectedMode: false },
      xAxis: {
        type: 'value',
        boundaryGap: roomFor(series.flatMap((one) => one.records.map((r) => (r === null ? null : middle(r.value))))),
        splitLine: look.splitLine,
        axisLabel: { ...look.quietLabel, formatter: '{value}%' },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisLabel: look.axisLabel,
        axisLine: look.axisLine,
        axisTick: { show: false },
      },
      series: series.map(({ name, records: own, style }) => ({
        type: 'bar',
        name,
        silent: true,
        barWidth: 12,
        barGap: '15%',
        itemStyle: style,
        data: own.map((record) => {
          const value = record === null ? null : middle(record.value);
          if (value === null) return '-';
          return { value, label: { ...look.label, position: value < 0 ? ('left' as const) : ('right' as const), formatter: text(record) } };
        }),
      })),
    },
    680,
    64 + pairs.length * (series.length > 1 ? 38 : 24),
  );
  const rows = pairs.map(({ name, actual, target }) => [name, ...(both ? [text(actual), text(target)] : [text(actual ?? target)])]);
  return { title, svg, table: { head: [words.indicator, ...series.map(({ name }) => name)], rows } };
}
