/** Several regions: each indicator as bars, highest first. */
import type { Panel, PanelCell, PanelRow } from '../../compare/index.js';
import { codeWord } from '../../output/words.js';
import type { ChartGroup, Lang } from '../types.js';
import { reviewWordsOf } from '../words.js';
import { clipped, longest, look, roomFor } from './look.js';
import { numberOf, rowTitle } from './series.js';

type Draw = typeof import('./engine.js').draw;

interface Bar {
  readonly region: string;
  readonly value: number;
  readonly text: string;
}

function barsOf(cells: readonly (PanelCell | null)[], panel: Panel): Bar[] {
  const bars = panel.columns.flatMap(({ label }, i): Bar[] => {
    const cell = cells[i] ?? null;
    const value = cell === null ? null : numberOf(cell);
    return cell === null || value === null ? [] : [{ region: label, value, text: cell.text }];
  });
  return bars.sort((a, b) => b.value - a.value);
}

function drawBars(bars: readonly Bar[], style: typeof look.actual | typeof look.target, draw: Draw, lang: Lang): string {
  const names = bars.map(({ region }) => clipped(region, lang === 'zh' ? 12 : 24));
  return draw(
    {
      animation: look.animation,
      textStyle: look.textStyle,
      grid: { left: longest(names) + 18, right: longest(bars.map(({ text }) => text)) + 24, top: 8, bottom: 26 },
      xAxis: { type: 'value', boundaryGap: roomFor(bars.map(({ value }) => value)), splitLine: look.splitLine, axisLabel: look.quietLabel },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisLabel: look.axisLabel,
        axisLine: look.axisLine,
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 13,
          itemStyle: style,
          data: bars.map(({ value, text }) => ({
            value,
            label: { ...look.label, position: value < 0 ? ('left' as const) : ('right' as const), formatter: text },
          })),
        },
      ],
    },
    680,
    38 + bars.length * 22,
  );
}

/** Of many regions a figure that only two give is no ranking. */
const fewest = (regions: number): number => (regions > 4 ? 3 : 2);

/** One picture for each row that has figures of several regions. */
export function regionCharts(panel: Panel, lang: Lang, draw: Draw): ChartGroup {
  const words = reviewWordsOf(lang).chart;
  const title = (row: PanelRow): string => `${rowTitle(row, lang)} · ${row.period ?? ''} ${codeWord('status', row.status, lang)}`;
  const charts = panel.rows.flatMap((row, i) => {
    const bars = barsOf(panel.cells[i] ?? [], panel);
    if (bars.length < fewest(panel.columns.length)) return [];
    const table = {
      head: [words.rank, words.region, words.value(row.unit ?? '')],
      rows: bars.map(({ region, text }, n) => [String(n + 1), region, text]),
    };
    const svg = drawBars(bars, row.status === 'target' ? look.target : look.actual, draw, lang);
    const choice = `${title(row)} (${bars.length})`;
    return [{ choice, region: null, chart: { title: words.ranked(title(row), row.unit ?? ''), svg, table } }];
  });
  return { id: 'regions', charts };
}
