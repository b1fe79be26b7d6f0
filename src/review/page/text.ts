/** The left pane: the report's text, every quantity marked. */
import { LINE_END } from '../../lines.js';
import { codeWord } from '../../output/words.js';
import type { App } from './app.js';
import { fill, h } from './dom.js';
import type { Entry } from './session.js';

/** A stretch of the text that is marked: entries that share it, or a quantity that was left out. */
interface Mark {
  readonly start: number;
  end: number;
  readonly entries: Entry[];
  readonly reason: string | null;
}

/** Marks in text order, none over another: what overlaps is one mark. */
function marksOf(app: App): Mark[] {
  const { page } = app;
  const all: Mark[] = [
    ...app.session.entries.map(
      (entry): Mark => ({ ...entry.span, start: entry.span.start, end: entry.span.end, entries: [entry], reason: null }),
    ),
    ...page.leftOut.map(({ start, end, reason }): Mark => ({ start, end, entries: [], reason: page.reasons[reason] ?? '' })),
  ].sort((a, b) => a.start - b.start || b.entries.length - a.entries.length || a.end - b.end);
  const found: Mark[] = [];
  for (const mark of all) {
    const last = found.at(-1);
    if (last === undefined || mark.start >= last.end) found.push({ ...mark, entries: [...mark.entries] });
    else if (mark.entries.length > 0 && last.entries.length > 0) {
      last.end = Math.max(last.end, mark.end);
      last.entries.push(...mark.entries);
    } else if (mark.entries.length > 0) found[found.length - 1] = { ...mark, entries: [...mark.entries] };
  }
  return found;
}

/** Offsets of the text where its lines start and end, without their line ends. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index });
    start = index + found.length;
  }
  return [...lines, { start, end: text.length }];
}

export class TextPane {
  readonly element: HTMLElement;
  private readonly lines: HTMLElement;
  private marks: Mark[] = [];
  private readonly nodes = new Map<number, HTMLElement[]>();
  private leftOutAt = -1;

  constructor(
    private readonly app: App,
    private readonly hover: (mark: HTMLElement | null, entries: readonly Entry[], reason: string | null) => void,
  ) {
    const { words } = app;
    this.lines = h('div', { class: 'lines' });
    this.element = h('section', { class: 'pane text', 'aria-label': words.text, tabindex: 0 }, this.lines);
    this.lines.addEventListener('click', (event) => this.click(event));
    for (const name of ['mouseover', 'focusin'])
      this.lines.addEventListener(name, (event) => {
        const mark = this.markAt(event.target);
        hover(mark?.node ?? null, mark?.mark.entries ?? [], mark?.mark.reason ?? null);
      });
    this.lines.addEventListener('mouseleave', () => hover(null, [], null));
    app.on(['report'], () => this.render(true));
    app.on(['decisions'], () => this.refresh());
    app.on(['selection'], () => this.follow());
    this.render(true);
  }

  private markAt(target: EventTarget | null): { node: HTMLElement; mark: Mark } | null {
    const node = target instanceof Element ? target.closest<HTMLElement>('mark') : null;
    const mark = node === null ? undefined : this.marks[Number(node.dataset.mark)];
    return node === null || mark === undefined ? null : { node, mark };
  }

  /** A click takes the first of the mark's records, a further one the next. */
  private click(event: Event): void {
    if (!document.getSelection()?.isCollapsed) return;
    const entries = this.markAt(event.target)?.mark.entries ?? [];
    if (entries.length === 0) return;
    const at = entries.findIndex(({ key }) => key === this.app.selected?.key);
    this.app.select(entries[(at + 1) % entries.length] ?? null);
  }

  private classOf({ entries, reason }: Mark): string {
    const [first] = entries;
    if (first === undefined) return reason === null ? '' : 'out';
    return `quantity ${first.claim.status} ${first.state}${entries.some(({ record }) => (record?.flags.length ?? 0) > 0) ? ' flagged' : ''}`;
  }

  private render(fromTop: boolean): void {
    const { page } = this.app;
    this.marks = marksOf(this.app);
    this.nodes.clear();
    let next = 0;
    const rows = linesOf(page.text).map(({ start, end }, i) => {
      const row = h('p', { 'data-line': page.line + i, 'data-start': start });
      let at = start;
      // a mark may go on in the next line
      for (let n = next; n < this.marks.length; n++) {
        const mark = this.marks[n];
        if (mark === undefined || mark.start >= end) break;
        const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
        if (mark.end <= end) next = n + 1;
        if (to <= from) continue;
        const node = h('mark', {
          class: this.classOf(mark),
          'data-mark': n,
          title: mark.reason === null ? null : this.app.words.leftOut(mark.reason),
        });
        node.append(page.text.slice(from, to));
        row.append(page.text.slice(at, from), node);
        this.nodes.set(n, [...(this.nodes.get(n) ?? []), node]);
        at = to;
      }
      row.append(page.text.slice(at, end));
      return row;
    });
    fill(this.lines, ...rows);
    this.leftOutAt = -1;
    if (fromTop) this.element.scrollTop = 0;
    this.follow();
  }

  /** Decisions change classes only, unless something was added or taken away. */
  private refresh(): void {
    const marks = marksOf(this.app);
    if (
      marks.length !== this.marks.length ||
      marks.some(({ start, end }, n) => start !== this.marks[n]?.start || end !== this.marks[n]?.end)
    ) {
      this.render(false);
      return;
    }
    this.marks = marks;
    for (const [n, nodes] of this.nodes) for (const node of nodes) node.className = this.classOf(marks[n] as Mark);
    this.follow();
  }

  private follow(): void {
    for (const node of this.lines.querySelectorAll('[aria-current]')) {
      node.removeAttribute('aria-current');
      node.removeAttribute('tabindex');
    }
    const { selected } = this.app;
    if (selected === null) return;
    const n = this.marks.findIndex(({ entries }) => entries.some(({ key }) => key === selected.key));
    const nodes = this.nodes.get(n) ?? [];
    for (const node of nodes) node.setAttribute('aria-current', 'true');
    this.bringInto(nodes[0]);
  }

  private bringInto(node: HTMLElement | undefined): void {
    if (node === undefined) return;
    const [box, own] = [this.element.getBoundingClientRect(), node.getBoundingClientRect()];
    const [top, bottom] = [own.top - box.top, own.bottom - box.top];
    if (top < 48 || bottom > box.height - 48) node.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Brings a place of the text into view. */
  goTo(start: number): void {
    const rows = [...this.lines.children] as HTMLElement[];
    const row = rows.findLast((one) => Number(one.dataset.start) <= start);
    row?.scrollIntoView({ block: 'center' });
    row?.classList.remove('shown');
    // a class taken away and put back starts its animation again
    requestAnimationFrame(() => row?.classList.add('shown'));
  }

  /** Selects the words of the next quantity that was left out, so that they can be added. */
  nextLeftOut(): void {
    const outs = this.marks.flatMap(({ entries }, n) => (entries.length === 0 ? [n] : []));
    const next = outs.find((n) => n > this.leftOutAt) ?? outs[0];
    const node = next === undefined ? undefined : this.nodes.get(next)?.[0];
    if (next === undefined || node === undefined) return;
    this.leftOutAt = next;
    this.bringInto(node);
    document.getSelection()?.selectAllChildren(node);
    this.hover(node, [], this.marks[next]?.reason ?? null);
  }

  /** The words selected in this pane, as a span of the report; null for none. */
  selection(): { start: number; end: number } | null {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!this.lines.contains(range.commonAncestorContainer)) return null;
    const [start, end] = [this.offsetOf(range.startContainer, range.startOffset), this.offsetOf(range.endContainer, range.endOffset)];
    if (start === null || end === null) return null;
    const words = this.app.page.text.slice(start, end);
    const span = { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
    return span.end > span.start ? span : null;
  }

  private offsetOf(node: Node, offset: number): number | null {
    const row = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p');
    if (row === null || row === undefined) return null;
    const range = document.createRange();
    range.setStart(row, 0);
    range.setEnd(node, offset);
    return Number(row.dataset.start) + range.toString().length;
  }
}

/** Words for a status, with the sign that the table and the legend use for it. */
export const STATUS_SIGNS: Readonly<Record<string, string>> = { actual: '●', estimate: '◐', target: '◇' };
export const statusWords = (status: string, lang: 'zh' | 'en'): string => codeWord('status', status, lang);
