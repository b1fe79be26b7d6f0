/** Puts the page together. */
import { HEAD_ID, type PageHead } from '../types.js';
import { App, type View } from './app.js';
import { ChartsView } from './charts.js';
import { DetailsPane, HoverCard } from './details.js';
import { ask, showKeys } from './dialogs.js';
import { button, fill, h, jsonIn, select } from './dom.js';
import { FilterBar } from './filters.js';
import { openForm } from './form.js';
import { listen } from './keys.js';
import { LedgerView } from './ledger.js';
import { Summary } from './summary.js';
import { TablePane } from './table.js';
import { STATUS_SIGNS, statusWords, TextPane } from './text.js';

const app = new App(jsonIn<PageHead>(HEAD_ID));
const { words, head } = app;

const card = new HoverCard(app);
const edit = (entry: NonNullable<App['selected']>): void => openForm(app, entry, null);
const text = new TextPane(app, (mark, entries, reason) => card.show(mark, entries, reason));
const add = (): void => openForm(app, null, text.selection());
const details = new DetailsPane(app, edit);
const table = new TablePane(app);
const filters = new FilterBar(app, () => {
  const open = app.listed.filter(({ state }) => state === 'open');
  ask(words.accept, words.acceptShownAsk(open.length), words, () => app.acceptAll(open));
});
const summary = new Summary(app, (start) => text.goTo(start));
const charts = new ChartsView(app);
const ledger = new LedgerView(app);

/** What the marks of the text look like, and a button that adds what is selected there. */
function textBar(): HTMLElement {
  const legend = ['actual', 'estimate', 'target'].map((status) =>
    h('mark', { class: `quantity ${status}` }, `${STATUS_SIGNS[status]} ${statusWords(status, head.lang)}`),
  );
  const addButton = button(`＋ ${words.add}`, add, { class: 'add', title: `${words.add} (n)` });
  // pressing it would otherwise end the selection
  addButton.addEventListener('mousedown', (event) => event.preventDefault());
  return h(
    'div',
    { class: 'bar', role: 'group', 'aria-label': words.legend },
    ...legend,
    h('mark', { class: 'out' }, words.counts.leftOut),
    addButton,
  );
}

const review = h(
  'main',
  { class: 'view review-view' },
  summary.element,
  h(
    'div',
    { class: 'panes' },
    h('div', { class: 'side left' }, textBar(), text.element),
    h('div', { class: 'side right' }, filters.element, table.element, details.element),
  ),
);

const views: readonly (readonly [View, HTMLElement])[] = [
  ['review', review],
  ['charts', charts.element],
  ['ledger', ledger.element],
];
const tabs = views.map(([view], i) =>
  button(words.views[view], () => app.show(view), {
    role: 'tab',
    id: `tab-${view}`,
    'aria-controls': `view-${view}`,
    title: `${words.views[view]} (${i + 1})`,
  }),
);

function header(): HTMLElement {
  const many = head.reports.length > 1;
  const title = h('h1', {}, many ? words.title : (head.reports[0]?.label ?? words.title));
  const choice = select(
    words.report,
    head.reports.map(({ label }, i) => [String(i), label] as const),
    String(app.index),
    (value) => app.open(Number(value)),
    { class: 'reports' },
  );
  app.on(['report'], () => {
    choice.value = String(app.index);
  });
  const turn = h(
    'span',
    { class: 'turn' },
    button('‹', () => app.open(app.index - 1), { 'aria-label': words.previous, title: `${words.previous} ([)` }),
    choice,
    button('›', () => app.open(app.index + 1), { 'aria-label': words.next, title: `${words.next} (])` }),
  );
  const path = h('span', { class: 'path' });
  const showPath = (): void => fill(path, head.reports[app.index]?.path ?? '');
  app.on(['report'], showPath);
  showPath();
  const undo = button(words.undo, () => app.undo(), { title: `${words.undo} (z)`, disabled: true, class: 'undo' });
  app.on(['decisions'], () => {
    undo.disabled = !app.canUndo;
  });
  return h(
    'header',
    { class: 'top' },
    title,
    many ? turn : null,
    path,
    h('div', { role: 'tablist', class: 'tabs', 'aria-label': words.title }, ...tabs),
    undo,
    button('?', () => showKeys(words), { class: 'help', 'aria-label': words.help, title: `${words.help} (?)` }),
  );
}

function showView(): void {
  for (const [i, [view, element]] of views.entries()) {
    const shown = app.view === view;
    element.hidden = !shown;
    element.id = `view-${view}`;
    tabs[i]?.setAttribute('aria-selected', String(shown));
  }
}

app.on(['view'], showView);
showView();
document.getElementById('app')?.append(header(), ...views.map(([, element]) => element), card.element);

listen(app, {
  search: () => filters.search.select(),
  details: () => details.focus(),
  edit: () => app.selected && edit(app.selected),
  add,
  nextLeftOut: () => text.nextLeftOut(),
  summary: () => {
    summary.element.open = !summary.element.open;
  },
  help: () => showKeys(words),
  back: () => {
    card.show(null, [], null);
    if (details.element.contains(document.activeElement)) table.element.focus();
  },
});

addEventListener('storage', ({ key, newValue }) => {
  if (key !== null && newValue !== null && app.keeper.read(key, newValue)) app.reload();
});
