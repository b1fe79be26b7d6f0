/** Every deed by a key. Letters are left alone where something is typed or a dialog is open. */
import type { App } from './app.js';
import { isDialogOpen } from './dialogs.js';

export interface Deeds {
  readonly search: () => void;
  readonly details: () => void;
  readonly edit: () => void;
  readonly add: () => void;
  readonly nextLeftOut: () => void;
  readonly summary: () => void;
  readonly help: () => void;
  readonly back: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

export function listen(app: App, deeds: Deeds): void {
  const decide = (action: 'accept' | 'reject' | 'open') => (): void => {
    const { selected, listed } = app;
    if (selected === null) return;
    const next = listed[listed.findIndex(({ key }) => key === selected.key) + 1];
    app.decide(selected, action);
    // where a filter hides what was just decided, the next one takes its place
    if (!app.listed.some(({ key }) => key === selected.key) && next !== undefined)
      app.select(app.listed.find(({ key }) => key === next.key) ?? null);
  };
  const acts: Readonly<Record<string, () => void>> = {
    j: () => app.step(1),
    k: () => app.step(-1),
    ArrowDown: () => app.step(1),
    ArrowUp: () => app.step(-1),
    a: decide('accept'),
    x: decide('reject'),
    r: decide('open'),
    e: deeds.edit,
    n: deeds.add,
    o: deeds.nextLeftOut,
    z: () => app.undo(),
    s: deeds.summary,
    '/': deeds.search,
    '[': () => app.open(app.index - 1),
    ']': () => app.open(app.index + 1),
    '1': () => app.show('review'),
    '2': () => app.show('charts'),
    '3': () => app.show('ledger'),
    '?': deeds.help,
    Enter: deeds.details,
    Escape: deeds.back,
  };
  const inReview = new Set(['j', 'k', 'ArrowDown', 'ArrowUp', 'a', 'x', 'r', 'e', 'n', 'o', '/', 'Enter']);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isDialogOpen()) return;
    const { key, target } = event;
    const act = acts[key];
    if (act === undefined || isTyping(target)) return;
    if (inReview.has(key) && app.view !== 'review') return;
    const onControl = target instanceof HTMLElement && target.closest('button, summary, a, [role=tab]') !== null;
    if (key === 'Enter' && onControl) return;
    const scrolls = target instanceof HTMLElement && target.matches('.pane.text');
    if (key.startsWith('Arrow') && (scrolls || onControl)) return;
    event.preventDefault();
    act();
  });
}
