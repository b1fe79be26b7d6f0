/** The form in which a record is changed or added. */
import { PlainText, placeIn, type Span, sentenceAround } from '../../corrections/place.js';
import type { Claim } from '../../corrections/schema.js';
import { type CodeField, codesOf, codeWord } from '../../output/words.js';
import type { App } from './app.js';
import { open } from './dialogs.js';
import { button, fill, h } from './dom.js';
import { guess, PERIOD, readValue, writeValue } from './quantityWords.js';
import type { Entry } from './session.js';

type Faulty = 'quantity' | 'name' | 'value' | 'period' | 'indicator';

/** A claim to start from for these words: status and period as the nearest record before them has them. */
function firstClaim(app: App, text: string, start: number): Claim {
  const near = app.session.entries.filter(({ span }) => span.start <= start).at(-1)?.claim;
  return {
    indicator: null,
    name: '',
    basis: null,
    status: near?.status ?? 'actual',
    attribute: null,
    strength: null,
    period: near?.period ?? null,
    ...guess(text),
  };
}

/** Opens the form on an entry; without one on words selected in the text, or on words to be typed. */
export function openForm(app: App, entry: Entry | null, selected: Span | null): void {
  const { words, head, page } = app;
  const { lang } = head;
  const span = entry?.span ?? selected;
  const claim =
    entry?.claim ?? firstClaim(app, selected === null ? '' : page.text.slice(selected.start, selected.end), selected?.start ?? 0);
  const faults = new Map<Faulty, HTMLElement>();
  let fields = 0;

  const field = (label: string, control: HTMLElement, fault?: Faulty, hint?: string): HTMLElement => {
    const described = `about-${fields++}`;
    const said = h('small', { class: 'fault', role: 'alert' });
    if (fault !== undefined) faults.set(fault, said);
    if (fault !== undefined || hint !== undefined) control.setAttribute('aria-describedby', described);
    const about = h('span', { id: described }, hint === undefined ? null : h('small', { class: 'hint' }, hint), said);
    return h('div', {}, h('label', {}, h('span', {}, label), control), about);
  };
  const input = (value: string, props = {}): HTMLInputElement => h('input', { type: 'text', value, autocomplete: 'off', ...props });
  const choice = (codes: CodeField, value: string | null, optional: boolean): HTMLSelectElement =>
    h(
      'select',
      {},
      optional ? h('option', { value: '', selected: value === null }, words.none) : null,
      ...codesOf(codes).map((code) => h('option', { value: code, selected: code === value }, codeWord(codes, code, lang))),
    );

  const controls = {
    quantity: input(span === null ? '' : page.text.slice(span.start, span.end), { readonly: span !== null }),
    indicator: input(claim.indicator ?? '', { list: 'catalogue' }),
    name: input(claim.name, { required: true }),
    measure: choice('measure', claim.measure, false),
    value: input(writeValue(claim.value), { inputmode: 'decimal' }),
    unit: input(claim.unit ?? ''),
    bound: choice('bound', claim.bound, false),
    status: choice('status', claim.status, false),
    period: input(claim.period ?? ''),
    basis: input(claim.basis ?? ''),
    attribute: choice('attribute', claim.attribute, true),
    strength: choice('strength', claim.strength, true),
    note: input(entry?.correction?.note ?? ''),
  };

  /** The span of the quantity, the claim as the form has it, or null where something is wrong, which is then said. */
  const read = (): { span: Span; claim: Claim } | null => {
    const wrong = new Set<Faulty>();
    const plain = (control: HTMLInputElement | HTMLSelectElement): string | null => control.value.trim() || null;
    const given = plain(controls.indicator);
    const indicator = given === null ? null : (head.indicators.find(([id, name]) => id === given || name === given)?.[0] ?? null);
    if (given !== null && indicator === null && given !== claim.indicator) wrong.add('indicator');
    const value = readValue(controls.value.value);
    if (value === undefined) wrong.add('value');
    const period = plain(controls.period);
    if (period !== null && !PERIOD.test(period)) wrong.add('period');
    const name = plain(controls.name);
    if (name === null) wrong.add('name');
    const at = span ?? find(app, controls.quantity.value);
    if (at === null) wrong.add('quantity');
    for (const [fault, said] of faults) {
      fill(said, wrong.has(fault) ? words.faults[fault] : null);
      controls[fault].setAttribute('aria-invalid', String(wrong.has(fault)));
    }
    const [first] = wrong;
    if (first !== undefined || at === null || name === null || value === undefined) {
      if (first !== undefined) controls[first].focus();
      return null;
    }
    const code = <K extends 'measure' | 'bound' | 'status' | 'attribute' | 'strength'>(key: K): Claim[K] =>
      plain(controls[key]) as Claim[K];
    return {
      span: at,
      claim: {
        ...{
          indicator: indicator ?? given,
          name,
          measure: code('measure'),
          basis: plain(controls.basis),
          value,
          unit: plain(controls.unit),
        },
        ...{ bound: code('bound'), status: code('status'), attribute: code('attribute'), strength: code('strength'), period },
      },
    };
  };

  const save = (): void => {
    const made = read();
    if (made === null) return;
    dialog.close();
    if (entry === null) app.add(made.span, made.claim, controls.note.value.trim());
    else app.edit(entry, made.claim, controls.note.value.trim());
  };

  const sentence = span === null ? null : (entry?.sentence ?? sentenceAround(page.text, span));
  const form = h(
    'form',
    { novalidate: true },
    sentence === null ? null : h('blockquote', {}, page.text.slice(sentence.start, sentence.end)),
    h(
      'div',
      { class: 'fields' },
      field(words.quantity, controls.quantity, 'quantity', span === null ? words.quantityHint : undefined),
      field(words.fields.name, controls.name, 'name'),
      field(words.fields.indicator, controls.indicator, 'indicator', words.indicatorHint),
      field(words.fields.measure, controls.measure),
      field(words.fields.value, controls.value, 'value', words.valueHint),
      field(words.fields.unit, controls.unit),
      field(words.fields.bound, controls.bound),
      field(words.fields.status, controls.status),
      field(words.fields.period, controls.period, 'period', words.periodHint),
      field(words.fields.basis, controls.basis),
      field(words.fields.attribute, controls.attribute),
      field(words.fields.strength, controls.strength),
      field(words.note, controls.note),
    ),
    h('datalist', { id: 'catalogue' }, ...head.indicators.map(([id, name]) => h('option', { value: id }, name))),
    h(
      'footer',
      {},
      button(words.cancel, () => dialog.close()),
      h('button', { type: 'submit', class: 'first' }, words.save),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  const dialog = open(entry === null ? words.addTitle : words.editTitle, words, form);
  (span === null ? controls.quantity : entry === null ? controls.name : controls.value).focus();
}

/** Where words that were typed stand in the text, after the place that is looked at first. */
function find(app: App, given: string): Span | null {
  const wanted = placeIn(given, { start: 0, end: given.length }, { start: 0, end: given.length });
  if (wanted.text === '') return null;
  return (
    new PlainText(app.page.text).find({ ...wanted, at: 0 }, app.selected?.sentence.start ?? 0, app.page.text.length)?.quantity ??
    new PlainText(app.page.text).find({ ...wanted, at: 0 }, 0, app.page.text.length)?.quantity ??
    null
  );
}
