/** Corrections and the records they speak of, by what both say and never by offsets. */
import { differingFields } from './claim.js';
import type { Claim, Correction, QuantityPlace } from './schema.js';

/** A record as matching sees it. */
export interface Reading {
  readonly id: string;
  readonly claim: Claim;
  readonly place: QuantityPlace;
}

/** The words of a place as one key. */
export const placeKey = ({ sentence, text, at }: QuantityPlace): string => `${at}|${text}|${sentence}`;

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** Of the readings at the correction's place the one it speaks of: the same id, else the same name and measure, else the only one left. */
function atPlace(correction: Correction, candidates: readonly Reading[]): Reading | null {
  const { claim } = correction;
  const id = correction.action === 'add' ? null : correction.id;
  const named = (one: Reading): boolean => one.claim.name === claim.name;
  const fitting =
    candidates.find((one) => one.id === id) ??
    candidates.find((one) => differingFields(one.claim, claim).length === 0) ??
    candidates.find((one) => named(one) && one.claim.measure === claim.measure) ??
    candidates.find(named);
  if (fitting !== undefined) return fitting;
  return correction.action !== 'add' && candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/**
 * For each correction of one report the reading that it speaks of, or null. A reading goes to one correction only.
 * The words of the place decide; where its sentence has changed, the id does, which holds what the record says.
 * A rejection fits only what still says the same: what is read otherwise now has not been rejected.
 */
export function matchCorrections<R extends Reading>(corrections: readonly Correction[], readings: readonly R[]): (R | null)[] {
  const byPlace = grouped(readings, ({ place }) => placeKey(place));
  const byId = new Map(readings.map((one) => [one.id, one]));
  const taken = new Set<Reading>();
  const found: (R | null)[] = corrections.map(() => null);
  const take = (i: number, reading: Reading | null | undefined): void => {
    if (!reading || taken.has(reading)) return;
    const correction = corrections[i];
    if (correction?.action === 'reject' && differingFields(reading.claim, correction.claim).length > 0) return;
    taken.add(reading);
    found[i] = reading as R;
  };
  const open = (correction: Correction): R[] => (byPlace.get(placeKey(correction.place)) ?? []).filter((one) => !taken.has(one));
  // certain pairs first, so that no guess takes what belongs to another correction
  corrections.forEach((correction, i) => {
    if (correction.action !== 'add')
      take(
        i,
        open(correction).find(({ id }) => id === correction.id),
      );
  });
  corrections.forEach((correction, i) => {
    if (found[i] === null) take(i, atPlace(correction, open(correction)));
  });
  corrections.forEach((correction, i) => {
    if (found[i] !== null || correction.action === 'add') return;
    const reading = byId.get(correction.id);
    if (reading?.place.text === correction.place.text) take(i, reading);
  });
  return found;
}
