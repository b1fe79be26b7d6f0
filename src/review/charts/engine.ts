/** Apache ECharts without a DOM: an option in, SVG text out. Loaded only when a page is made; the build bundles it into a file of its own. */
import type { BarSeriesOption, ComposeOption, GridComponentOption, LegendComponentOption, LineSeriesOption } from 'echarts';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { slim } from './slim.js';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption>;

/** The picture, `width` × `height` in CSS pixels; its colours are CSS variables of the page. The same option gives the same text. */
export function draw(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return slim(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
