/** The summary on top: counts, headline table, flags, findings. */
import type { App } from './app.js';
import { button, fill, h } from './dom.js';
import { flagsOf, NO_FILTERS } from './filtering.js';
import { flagWords } from './filters.js';
import { STATUS_SIGNS, statusWords } from './text.js';

const LEVEL_SIGNS = { error: '✖', warning: '▲', info: 'ℹ' } as const;

export class Summary {
  readonly element: HTMLDetailsElement;
  private readonly line = h('span', { class: 'counts' });
  private readonly body = h('div', { class: 'parts' });

  constructor(
    private readonly app: App,
    private readonly goTo: (start: number) => void,
  ) {
    const { words } = app;
    this.element = h(
      'details',
      { class: 'summary', open: innerHeight > 700 },
      h('summary', {}, h('strong', {}, words.summary), this.line),
      this.body,
    );
    app.on(['report', 'decisions'], () => this.render());
    this.render();
  }

  private counts(): HTMLElement[] {
    const { words, session, head, page } = this.app;
    const { entries } = session;
    const kept = entries.filter(({ state }) => state !== 'reject');
    const of = (status: string): number => kept.filter(({ claim }) => claim.status === status).length;
    const chip = (label: string, n: number | string, style = ''): HTMLElement =>
      h('span', { class: `chip ${style}` }, h('b', {}, String(n)), ` ${label}`);
    const decided = entries.filter(({ state }) => state !== 'open').length;
    return [
      chip(words.counts.records, kept.length),
      ...['actual', 'estimate', 'target'].map((status) =>
        chip(`${STATUS_SIGNS[status]} ${statusWords(status, head.lang)}`, of(status), status),
      ),
      chip(`⚑ ${words.counts.flagged}`, entries.filter((entry) => flagsOf(entry).length > 0 && entry.state === 'open').length),
      chip(words.counts.leftOut, page.leftOut.length, 'out'),
      chip(words.counts.findings, page.findings.length),
      chip(words.counts.decided, `${decided} / ${entries.length}`),
      ...page.notices.map((notice) => h('span', { class: 'chip notice' }, notice)),
    ];
  }

  private headline(): HTMLElement {
    const { app } = this;
    const { words, page } = app;
    const { head, rows } = page.headline;
    const title = h('h2', {}, words.headline);
    if (rows.length === 0) return h('section', {}, title, h('p', { class: 'none' }, words.noHeadline));
    const cell = ({ text, records }: (typeof rows)[number][number], i: number): HTMLElement => {
      if (i === 0) return h('th', { scope: 'row' }, text);
      const [first] = records;
      return h('td', {}, first === undefined ? text : button(text, () => app.selectRecord(first), { class: 'link' }));
    };
    return h(
      'section',
      { class: 'headline' },
      title,
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map(cell)))),
      ),
    );
  }

  private flags(): HTMLElement {
    const { app } = this;
    const { words, head } = app;
    const counts = new Map<string, number>();
    for (const entry of app.session.entries) for (const flag of flagsOf(entry)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
    const rows = [...counts].sort((a, b) => b[1] - a[1]);
    const list = rows.map(([flag, n]) => {
      const name = flagWords(flag, head.lang);
      return h(
        'li',
        {},
        button(`⚑ ${name} ${n}`, () => app.filter({ ...NO_FILTERS, search: flag, flagged: true }), { class: 'link' }),
      );
    });
    return h(
      'section',
      {},
      h('h2', {}, words.flags),
      list.length === 0 ? h('p', { class: 'none' }, words.noFlags) : h('ul', { class: 'flags' }, ...list),
    );
  }

  private findings(): HTMLElement {
    const { words, page } = this.app;
    const list = page.findings.map(({ level, message, rule, line, start }) =>
      h(
        'li',
        { class: level },
        h('span', { class: 'level', title: words.levels[level], 'aria-label': words.levels[level], role: 'img' }, LEVEL_SIGNS[level]),
        button(message, () => this.goTo(start), { class: 'link', title: `${rule} · ${words.lineOf(line)}` }),
      ),
    );
    return h(
      'section',
      { class: 'findings' },
      h('h2', {}, words.findings),
      list.length === 0 ? h('p', { class: 'none' }, words.noFindings) : h('ul', {}, ...list),
    );
  }

  private render(): void {
    fill(this.line, ...this.counts());
    fill(this.body, this.headline(), h('div', { class: 'doubts' }, this.flags(), this.findings()));
  }
}
