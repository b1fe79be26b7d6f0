/** The record chosen, in full: below the table, and in short on a card beside the quantity that the pointer is on. */
import { codeWord } from '../../output/words.js';
import type { App } from './app.js';
import { claimValue, valueWords } from './claimWords.js';
import { button, fill, h } from './dom.js';
import { flagsOf } from './filtering.js';
import type { Entry } from './session.js';
import { STATUS_SIGNS, statusWords } from './text.js';

/** The indicator's name, the value and what the figure is. */
function headOf(app: App, entry: Entry): HTMLElement {
  const { head, words } = app;
  const { claim, state } = entry;
  const known = app.nameOf(claim.indicator);
  const about = [codeWord('measure', claim.measure, head.lang), claim.period ?? words.noPeriod];
  const extra = [claim.attribute, claim.strength].flatMap((code, i) =>
    code === null ? [] : [codeWord(i === 0 ? 'attribute' : 'strength', code, head.lang)],
  );
  return h(
    'div',
    { class: 'what' },
    h('strong', {}, known ?? claim.name),
    known !== undefined && known !== claim.name ? h('span', { class: 'own' }, claim.name) : null,
    h('span', { class: 'value' }, valueWords(entry, head.lang)),
    h('span', { class: `badge ${claim.status}` }, `${STATUS_SIGNS[claim.status] ?? ''} ${statusWords(claim.status, head.lang)}`),
    h('span', { class: 'about' }, [...about, ...extra].join(' · ')),
    state === 'open' ? null : h('span', { class: `decision ${state}` }, `${words.stateMarks[state]} ${words.states[state]}`),
  );
}

/** What tells where the record comes from: rule, how it was read, section, doubts. */
function factsOf(app: App, entry: Entry): [string, string][] {
  const { words, head, page } = app;
  const { record, correction } = entry;
  const facts: [string, string][] = [];
  if (record !== null) facts.push([words.rule, `${head.rules[record.rule] ?? record.rule} (${record.rule})`]);
  else facts.push([words.rule, head.rules.added ?? '']);
  for (const [label, said] of record?.why ?? []) facts.push([label, said]);
  if (entry.claim.basis !== null) facts.push([words.fields.basis, entry.claim.basis]);
  const section = record === null ? '' : (page.sections[record.section] ?? '');
  if (section !== '') facts.push([words.section, section]);
  const flags = flagsOf(entry).map((flag) => codeWord('flag', flag, head.lang));
  if (flags.length > 0) facts.push([words.flags, `⚑ ${flags.join(' ')}`]);
  if (correction?.action === 'edit') {
    const { claim } = correction;
    const read = [claim.name, codeWord('measure', claim.measure, head.lang), claimValue(claim, entry.text, head.lang), claim.period ?? ''];
    facts.push([words.states.edit, words.readAs(read.filter((part) => part !== '').join(' '))]);
  }
  if (correction?.note) facts.push([words.note, correction.note]);
  return facts;
}

const factList = (facts: readonly (readonly [string, string])[]): HTMLElement =>
  h('dl', {}, ...facts.flatMap(([label, said]) => [h('dt', {}, label), h('dd', {}, said)]));

/** The sentence with the quantity marked. */
function quoteOf(app: App, entry: Entry): HTMLElement {
  const { text } = app.page;
  const [from, to] = [Math.min(entry.sentence.start, entry.span.start), Math.max(entry.sentence.end, entry.span.end)];
  const { start, end } = entry.span;
  return h(
    'blockquote',
    {},
    text.slice(from, start),
    h('mark', { class: `quantity ${entry.claim.status}` }, text.slice(start, end)),
    text.slice(end, to),
  );
}

export class DetailsPane {
  readonly element: HTMLElement;

  constructor(
    private readonly app: App,
    private readonly edit: (entry: Entry) => void,
  ) {
    this.element = h('aside', { class: 'details', 'aria-label': app.words.details, tabindex: -1 });
    app.on(['selection', 'decisions', 'report'], () => this.render());
    this.render();
  }

  private render(): void {
    const { app } = this;
    const { words, selected: entry } = app;
    if (entry === null) {
      fill(this.element, h('p', { class: 'none' }, words.nothingSelected));
      return;
    }
    const focused = document.activeElement?.getAttribute('data-act');
    const act = (id: string, label: string, key: string, press: () => void, pressed: boolean): HTMLButtonElement =>
      button(label, press, {
        'data-act': id,
        class: id,
        'aria-pressed': String(pressed),
        title: `${label} (${key})`,
        'aria-keyshortcuts': key,
      });
    const { state } = entry;
    const buttons = h(
      'div',
      { class: 'acts' },
      act('accept', `✓ ${words.accept}`, 'a', () => app.decide(entry, 'accept'), state === 'accept'),
      act('edit', `✎ ${words.edit}`, 'e', () => this.edit(entry), state === 'edit'),
      act('reject', `✗ ${words.reject}`, 'x', () => app.decide(entry, 'reject'), state === 'reject'),
      state === 'open'
        ? null
        : button(words.withdraw, () => app.decide(entry, 'open'), { 'data-act': 'withdraw', title: `${words.withdraw} (r)` }),
    );
    fill(this.element, headOf(app, entry), quoteOf(app, entry), buttons, factList(factsOf(app, entry)));
    if (focused !== null && focused !== undefined) this.element.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
  }

  focus(): void {
    (this.element.querySelector<HTMLElement>('button') ?? this.element).focus();
  }
}

/** The card beside the pointer. It never takes the pointer itself. */
export class HoverCard {
  readonly element = h('div', { class: 'card', role: 'tooltip', id: 'card', hidden: true });

  constructor(private readonly app: App) {
    app.on(['report', 'view'], () => this.show(null, [], null));
  }

  show(mark: HTMLElement | null, entries: readonly Entry[], reason: string | null): void {
    const { element, app } = this;
    element.hidden = mark === null || (entries.length === 0 && reason === null);
    if (mark === null || element.hidden) return;
    if (reason !== null) fill(element, h('p', {}, app.words.leftOut(reason)));
    else fill(element, ...entries.map((entry) => h('div', { class: 'one' }, headOf(app, entry), factList(factsOf(app, entry)))));
    const at = mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = at.bottom + 8 + height < innerHeight || at.top < height + 8;
    element.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    element.style.top = `${below ? at.bottom + 8 : at.top - height - 8}px`;
  }
}
