/** Dialogs of the page: a question, the keys. */
import { button, h } from './dom.js';
import type { PageWords } from './words.js';

/** Opens a dialog of its own and takes it away when it is closed. */
export function open(title: string, words: PageWords, ...content: Node[]): HTMLDialogElement {
  const heading = h('h2', { id: 'dialog-title' }, title);
  const close = button('×', () => dialog.close(), { class: 'close', 'aria-label': words.close, title: words.close });
  const dialog = h('dialog', { 'aria-labelledby': 'dialog-title' }, h('header', {}, heading, close), ...content);
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** A question with yes and no. */
export function ask(title: string, question: string, words: PageWords, yes: () => void): void {
  const sure = button(
    words.yes,
    () => {
      dialog.close();
      yes();
    },
    { class: 'first' },
  );
  const dialog = open(
    title,
    words,
    h('p', {}, question),
    h(
      'footer',
      {},
      button(words.cancel, () => dialog.close()),
      sure,
    ),
  );
  sure.focus();
}

export function showKeys(words: PageWords): void {
  const rows = words.keys.map(([keys, said]) => {
    const shown = keys.split(' ').map((key) => (key === '/' && keys !== '/' ? ' / ' : h('kbd', {}, key)));
    return h('tr', {}, h('th', { scope: 'row' }, ...shown), h('td', {}, said));
  });
  open(words.help, words, h('table', { class: 'keys' }, h('tbody', {}, ...rows)));
}
