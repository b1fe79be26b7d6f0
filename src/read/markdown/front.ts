/** What may stand around a Markdown text: lines of data before it, and the fence that language models put about it. */
import type { Mask } from './mask.js';

const FRONT = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const DATUM = /^[\w-]+:(?: |$)/m;
const TITLE = /^(title:\s*["']?)([^"'\r\n]+)/m;
const HEADING = /^#\s/m;

/** Hides them, but for the title of a text that has no heading of its own. */
export function hideFront(mask: Mask): void {
  const front = FRONT.exec(mask.source)?.[0] ?? '';
  if (!DATUM.test(front)) return;
  mask.hide(0, front.length);
  const title = HEADING.test(mask.source) ? null : TITLE.exec(front);
  const [, before = '', words = ''] = title ?? [];
  for (let at = 0; title !== null && at < words.length; at += 1)
    mask.put(title.index + before.length + at, title.index + before.length + at + 1, words[at] ?? '');
}

const OPENS = /^\s*```+(?:markdown|md)?[ \t]*\r?\n/i;
const CLOSES = /\n```+\s*$/;

/** The fence about a whole text is hidden, and what it holds is read. */
export function hideFence(mask: Mask): void {
  const opens = OPENS.exec(mask.source)?.[0] ?? '';
  const closes = CLOSES.exec(mask.source);
  if (opens === '' || closes === null || closes.index < opens.length - 1) return;
  mask.hide(0, opens.length);
  mask.hide(closes.index, mask.source.length);
}
