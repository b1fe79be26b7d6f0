import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { draw } from '../../src/review/charts/engine.js';
import { growthChart } from '../../src/review/charts/growth.js';
import { look } from '../../src/review/charts/look.js';
import { regionCharts } from '../../src/review/charts/regions.js';
import { panelOf } from '../../src/review/charts/series.js';
import { slim } from '../../src/review/charts/slim.js';
import { yearCharts } from '../../src/review/charts/years.js';

const report = (region: string, year: number, result: string, target: string): string =>
  [
    `${region}${year}年政府工作报告`,
    `一、${year - 1}年工作回顾`,
    `过去一年，地区生产总值增长${result}，社会消费品零售总额增长6.1%，单位地区生产总值能耗下降2.9%。`,
    `二、${year}年主要预期目标`,
    `今年的主要预期目标是：地区生产总值增长${target}，社会消费品零售总额增长5%左右。`,
    '',
  ].join('\n');

const read = (path: string, text: string) => extract(text, { path });
const extractions = [
  read('a.txt', report('云岭省', 2024, '5.2%', '5.5%左右')),
  read('b.txt', report('云岭省', 2025, '5.6%', '5%左右')),
  read('c.txt', report('海屿省', 2025, '4.8%', '5%—5.5%')),
];
const panel = panelOf(extractions, 'zh');

describe('one report', () => {
  const [one] = extractions;
  const document = one?.documents[0];
  if (one === undefined || document === undefined) throw new Error('a report expected');
  const chart = growthChart(document, one.records, 'zh', draw);

  test('shows growth and target of each indicator, as a picture and as a table', () => {
    expect(chart?.table.head).toEqual(['指标', '2023年实绩', '2024年目标']);
    expect(chart?.table.rows).toContainEqual(['地区生产总值', '5.2%', '5.5%左右']);
    expect(chart?.table.rows).toContainEqual(['单位地区生产总值能耗', '-2.9%', '']);
    for (const words of ['地区生产总值', '5.2%', '5.5%左右']) expect(chart?.svg).toContain(words);
  });

  test('is the same when drawn again', () => {
    const names = (svg = ''): string => svg.replace(/zr\d+/g, '');
    expect(names(growthChart(document, one.records, 'zh', draw)?.svg)).toBe(names(chart?.svg));
  });

  test('has no picture without rates', () => expect(growthChart(document, [], 'zh', draw)).toBeNull());
});

test('several regions stand in order, a range at its middle', () => {
  const { charts } = regionCharts(panel, 'zh', draw);
  const goal = charts.find(({ choice }) => choice.startsWith('地区生产总值 增速 · 2025 目标'));
  expect(goal?.chart.table.rows).toEqual([
    ['1', '海屿省', '5%–5.5%'],
    ['2', '云岭省', '5%左右'],
  ]);
});

test('several years of a region have targets and results', () => {
  const { charts } = yearCharts(panel, 'zh', draw);
  expect(charts.map(({ region }) => region)).not.toContain('海屿省');
  const course = charts.find(({ choice, region }) => region === '云岭省' && choice === '地区生产总值 增速');
  expect(course?.chart.table.rows).toEqual([
    ['2023', '', '5.2%'],
    ['2024', '5.5%左右', '5.6%'],
    ['2025', '5%左右', ''],
  ]);
});

test('figures that lie close together are drawn', () => {
  const close = [read('a.txt', report('云岭省', 2024, '4.4%', '4.5%')), read('b.txt', report('云岭省', 2025, '4.5%', '4.6%'))];
  expect(yearCharts(panelOf(close, 'en'), 'en', draw).charts.length).toBeGreaterThan(0);
});

describe('SVG', () => {
  test('holds names as text', () => {
    const yAxis = { type: 'category' as const, data: ['<script>alert(1)</script>&"'], axisLabel: look.axisLabel };
    const svg = draw({ xAxis: { type: 'value', axisLabel: look.axisLabel }, yAxis, series: [] }, 200, 100);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  test.each(['<svg><text style="color:red">a</text></svg>', '<svg><script>a</script></svg>', '<svg onload="a()"></svg>'])(
    '%s is refused',
    (svg) => expect(() => slim(svg)).toThrow('style or a script'),
  );

  test('words that look like attributes pass', () => expect(slim('<svg><text>a style=b</text></svg>')).toContain('style=b'));
});
