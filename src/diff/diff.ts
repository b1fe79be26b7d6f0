/** Observations of two versions of a report, matched by what they measure. */
import { normaliseName } from '../catalogue/index.js';
import type { IndicatorRecord } from '../record.js';
import type { Change, ChangedField, Difference } from './types.js';

type Key = (record: IndicatorRecord) => string;

const valueKey = ({ value, text }: IndicatorRecord): string =>
  value === null ? text : typeof value === 'object' ? `${value.min}..${value.max}` : String(value);

const FIELDS: readonly (readonly [ChangedField, Key])[] = [
  ['value', valueKey],
  ['unit', (r) => r.unit ?? ''],
  ['bound', (r) => r.bound],
  ['period', (r) => r.period ?? ''],
  ['status', (r) => r.status],
];

const join =
  (...keys: readonly Key[]): Key =>
  (record) =>
    keys.map((key) => key(record)).join('|');

/** Region, what is measured, measure and basis: an observation that differs in one of them is another one. */
function subjectKey(soleRegion: string | null): Key {
  return (r) => [r.regionCode ?? r.region ?? soleRegion ?? '', r.indicator ?? normaliseName(r.name), r.measure, r.basis ?? ''].join('|');
}

/** The one region that the records speak of, where a version does not say it. */
function soleRegion(records: readonly IndicatorRecord[]): string | null {
  const regions = new Set(records.flatMap((r) => r.regionCode ?? r.region ?? []));
  return regions.size === 1 ? ([...regions][0] ?? null) : null;
}

/**
 * How observations find each other, strictest first: the same thing said in the same words about it; the same thing said;
 * then another figure of the same period and status, the one with the same name, value or unit first; then the same figure
 * of another status, or of another period.
 */
function passes(subject: Key): Key[] {
  const value = join(valueKey, (r) => r.unit ?? '');
  const said: Key = join(value, (r) => r.bound);
  const when: Key = join(
    (r) => r.period ?? '',
    (r) => r.status,
  );
  const name: Key = (r) => normaliseName(r.name);
  const sentence: Key = (r) => r.source.sentence.text;
  return [
    join(subject, when, said, name, sentence),
    join(subject, when, said, name),
    join(subject, when, said),
    join(subject, when, valueKey, name),
    join(subject, when, valueKey),
    join(subject, when, name, (r) => r.unit ?? ''),
    join(subject, when, (r) => r.unit ?? ''),
    join(subject, when),
    join(subject, said, name, (r) => r.period ?? ''),
    join(subject, said, name, (r) => r.status),
    join(subject, said, name),
  ];
}

const fieldsOf = (a: IndicatorRecord, b: IndicatorRecord): ChangedField[] =>
  FIELDS.flatMap(([field, key]) => (key(a) === key(b) ? [] : [field]));

const place = ({ old, new: now }: Change): number => (now ?? old)?.source.start ?? 0;

/** What was added, removed or changed. Pure; where the observations stand in the texts plays no part in the matching. */
export function diff(before: readonly IndicatorRecord[], after: readonly IndicatorRecord[]): Difference {
  const subject = subjectKey(soleRegion([...before, ...after]));
  let left = [...before];
  let right = [...after];
  const changes: Change[] = [];
  for (const key of passes(subject)) {
    const waiting = new Map<string, IndicatorRecord[]>();
    for (const record of left) {
      const k = key(record);
      const list = waiting.get(k);
      if (list === undefined) waiting.set(k, [record]);
      else list.push(record);
    }
    const matched = new Set<IndicatorRecord>();
    right = right.filter((now) => {
      const old = waiting.get(key(now))?.shift();
      if (old === undefined) return true;
      matched.add(old);
      const fields = fieldsOf(old, now);
      if (fields.length > 0) changes.push({ kind: 'changed', fields, old, new: now });
      return false;
    });
    left = left.filter((record) => !matched.has(record));
  }
  const changed = changes.length;
  for (const record of right) changes.push({ kind: 'added', fields: [], old: null, new: record });
  for (const record of left) changes.push({ kind: 'removed', fields: [], old: record, new: null });
  changes.sort((a, b) => place(a) - place(b));
  return { added: right.length, removed: left.length, changed, changes };
}
