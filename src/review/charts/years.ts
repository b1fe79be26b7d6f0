/** Several years of a region: targets and results over time. */
import type { Panel, PanelRow } from '../../compare/index.js';
import type { ChartGroup, Lang } from '../types.js';
import { reviewWordsOf } from '../words.js';
import { longest, look } from './look.js';
import { inUnitOf, numberOf, rowTitle } from './series.js';

type Draw = typeof import('./engine.js').draw;

interface Point {
  readonly value: number;
  readonly text: string;
}

/** What was aimed at and what was reached, year by year. */
interface Course {
  readonly results: ReadonlyMap<string, Point>;
  readonly targets: ReadonlyMap<string, Point>;
}

const courseKey = ({ indicator, measure, basis }: PanelRow): string => `${indicator}|${measure}|${basis ?? ''}`;

/** Places in `panel.rows` of the rows that say the same of different years; the first of them gives the unit. */
function courses(panel: Panel): number[][] {
  const groups = new Map<string, number[]>();
  panel.rows.forEach((row, i) => {
    if (row.period === null || !/^\d{4}$/.test(row.period)) return;
    groups.set(courseKey(row), [...(groups.get(courseKey(row)) ?? []), i]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
}

function courseOf(panel: Panel, rows: readonly number[], unitRow: PanelRow, column: number): Course {
  const [results, targets] = [new Map<string, Point>(), new Map<string, Point>()];
  for (const i of rows) {
    const [row, cell] = [panel.rows[i], panel.cells[i]?.[column] ?? null];
    if (row === undefined || cell === null || row.period === null) continue;
    const number = numberOf(cell);
    const value = number === null ? null : inUnitOf(number, row, unitRow);
    if (value === null) continue;
    // another unit is told with the figure, not on the axis
    const text = row.unit === unitRow.unit ? cell.text : `${cell.text}${row.unit ?? ''}`;
    const into = row.status === 'target' ? targets : results;
    if (row.status !== 'estimate' || !into.has(row.period)) into.set(row.period, { value, text });
  }
  return { results, targets };
}

function drawCourse({ results, targets }: Course, years: readonly string[], lang: Lang, draw: Draw): string {
  const words = reviewWordsOf(lang).chart;
  const line = (name: string, points: ReadonlyMap<string, Point>, color: string, symbol: string, dashed: boolean) => ({
    type: 'line' as const,
    name,
    silent: true,
    symbol,
    symbolSize: 9,
    lineStyle: { color, width: 2, type: dashed ? ('dashed' as const) : ('solid' as const) },
    itemStyle: { color: dashed ? 'var(--target-soft)' : color, borderColor: color, borderWidth: 2 },
    data: years.map((year) => {
      const point = points.get(year);
      if (point === undefined) return '-';
      return {
        value: point.value,
        label: { ...look.label, position: dashed ? ('bottom' as const) : ('top' as const), formatter: point.text },
      };
    }),
  });
  const high = Math.max(...[...results.values(), ...targets.values()].map(({ value }) => Math.abs(value)));
  return draw(
    {
      animation: look.animation,
      textStyle: look.textStyle,
      grid: { left: Math.max(44, longest([String(Math.round(high))]) + 26), right: 40, top: 40, bottom: 28 },
      legend: { top: 2, left: 0, itemWidth: 24, itemHeight: 9, textStyle: look.axisLabel, selectedMode: false },
      xAxis: { type: 'category', data: [...years], axisLabel: look.axisLabel, axisLine: look.axisLine, axisTick: { show: false } },
      yAxis: {
        type: 'value',
        scale: true,
        boundaryGap: ['25%', '25%'],
        splitLine: look.splitLine,
        axisLabel: { ...look.quietLabel, showMinLabel: false, showMaxLabel: false },
      },
      series: [line(words.result, results, 'var(--actual)', 'circle', false), line(words.aim, targets, 'var(--target)', 'diamond', true)],
    },
    680,
    280,
  );
}

/** One picture for each region with reports of several years and each indicator with a target and figures of at least two years. */
export function yearCharts(panel: Panel, lang: Lang, draw: Draw): ChartGroup {
  const words = reviewWordsOf(lang).chart;
  const rowsOf = courses(panel);
  const charts = panel.columns.flatMap(({ label, documents }, column) => {
    if (new Set(documents.flatMap(({ year }) => (year === null ? [] : [year]))).size < 2) return [];
    return rowsOf.flatMap((rows) => {
      const unitRow = panel.rows[rows[0] ?? 0];
      if (unitRow === undefined) return [];
      const course = courseOf(panel, rows, unitRow, column);
      const years = [...new Set([...course.results.keys(), ...course.targets.keys()])].sort();
      if (years.length < 2 || course.targets.size === 0 || course.results.size === 0) return [];
      const choice = rowTitle(unitRow, lang);
      const head = [words.year, `${words.aim}${unitRow.unit === null ? '' : ` (${unitRow.unit})`}`, words.result];
      const table = { head, rows: years.map((year) => [year, course.targets.get(year)?.text ?? '', course.results.get(year)?.text ?? '']) };
      const svg = drawCourse(course, years, lang, draw);
      return [{ choice, region: label, chart: { title: words.overYears(label, choice, unitRow.unit ?? ''), svg, table } }];
    });
  });
  return { id: 'years', charts };
}
