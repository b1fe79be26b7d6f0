/** The pictures, each with its figures as a table. They were drawn when the page was made. */
import type { Chart, ChartGroup } from '../types.js';
import { CHARTS_ID } from '../types.js';
import type { App } from './app.js';
import { fill, h, jsonIn, select } from './dom.js';

/** The picture as elements; the page's security policy keeps scripts in it from running, and it holds none. */
function pictureOf({ svg, title }: Chart): Element {
  const made = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', title);
  return made;
}

function figureOf(chart: Chart, app: App): HTMLElement {
  const { head, rows } = chart.table;
  return h(
    'figure',
    {},
    h('figcaption', {}, chart.title),
    pictureOf(chart),
    h(
      'details',
      {},
      h('summary', {}, app.words.chartTable),
      h(
        'table',
        {},
        h('caption', { class: 'hidden' }, chart.title),
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h(
          'tbody',
          {},
          ...rows.map((row) => h('tr', {}, ...row.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell))))),
        ),
      ),
    ),
  );
}

/** One picture out of many: chosen by indicator and, where there are several, region. */
function chooser(group: ChartGroup, app: App): HTMLElement {
  const { words } = app;
  const shown = h('div');
  const choices = [...new Set(group.charts.map(({ choice }) => choice))];
  const regions = [...new Set(group.charts.flatMap(({ region }) => region ?? []))];
  // first the figure that the most regions give
  const size = (one: ChartGroup['charts'][number]): number => one.chart.table.rows.length;
  const fullest = [...group.charts].sort((a, b) => size(b) - size(a))[0];
  let choice = (group.id === 'regions' ? fullest : group.charts[0])?.choice ?? '';
  let region = regions[0] ?? null;
  const draw = (): void => {
    const found = group.charts.find((one) => one.choice === choice && one.region === region);
    fill(shown, found === undefined ? h('p', { class: 'none' }, words.noCharts) : figureOf(found.chart, app));
  };
  const choicesOf = (): string[] => choices.filter((one) => group.charts.some((c) => c.choice === one && c.region === region));
  const bar = h('div', { class: 'filters' });
  const render = (): void => {
    const here = choicesOf();
    if (!here.includes(choice)) choice = here[0] ?? '';
    const byRegion = select(
      words.region,
      regions.map((one) => [one, one] as const),
      region ?? '',
      (value) => {
        region = value;
        render();
        bar.querySelector('select')?.focus();
      },
    );
    const byIndicator = select(
      words.indicator,
      here.map((one) => [one, one] as const),
      choice,
      (value) => {
        choice = value;
        draw();
      },
    );
    fill(bar, regions.length > 0 ? byRegion : null, byIndicator);
    draw();
  };
  render();
  return h('section', { class: `charts ${group.id}` }, bar, shown);
}

export class ChartsView {
  readonly element = h('main', { class: 'view charts-view', hidden: true });
  private groups: readonly HTMLElement[] | null = null;
  private readonly own = h('section', { class: 'charts' });

  constructor(private readonly app: App) {
    app.on(['report', 'view'], () => this.render());
    addEventListener('beforeprint', () => this.render(true));
    this.element.append(this.own);
  }

  /** Drawn when first looked at. */
  private render(printed = false): void {
    if (this.app.view !== 'charts' && !printed) return;
    const { chart } = this.app.page;
    const label = this.app.head.reports[this.app.index]?.label ?? '';
    fill(this.own, h('h2', {}, label), chart === null ? h('p', { class: 'none' }, this.app.words.noCharts) : figureOf(chart, this.app));
    this.groups ??= jsonIn<ChartGroup[]>(CHARTS_ID).map((group) => chooser(group, this.app));
    for (const group of this.groups) if (!group.isConnected) this.element.append(group);
  }
}
