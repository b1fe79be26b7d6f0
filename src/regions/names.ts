/** Which divisions bear a name: current ones, then retired ones; full names, then aliases and short names. */
import { divisionsWithName } from './scan.js';
import { shortForms } from './short.js';
import {
  type Division,
  divisions,
  groupBy,
  parentCodes,
  type RetiredDivision,
  regionByCode,
  retiredDivisions,
  retiredWithCode,
} from './table.js';

type Index<T> = ReadonlyMap<string, readonly T[]>;

const isAutonomous = (name: string) => name.includes('自治');
const listOf = (text: string | null): string[] => (text === null ? [] : [text]);

function lazy<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const fullIndex = lazy<Index<Division>>(() => groupBy(divisions(), ({ name }) => [name]));
const aliasIndex = lazy<Index<Division>>(() =>
  groupBy(
    divisions().filter(({ name }) => isAutonomous(name)),
    (division) => shortForms(division).aliases,
  ),
);
const shortIndex = lazy<Index<Division>>(() => groupBy(divisions(), (division) => listOf(shortForms(division).short)));
const retiredFullIndex = lazy<Index<RetiredDivision>>(() => groupBy(retiredDivisions(), ({ name }) => [name]));
const retiredShortIndex = lazy<Index<RetiredDivision>>(() =>
  groupBy(retiredDivisions(), (division) => {
    const { short, aliases } = shortForms(division);
    return short === null ? aliases : [short, ...aliases];
  }),
);

/** A retired name came back or moved within its province: the row seen last stands for it. */
function newestPerProvince(rows: readonly RetiredDivision[]): RetiredDivision[] {
  const newest = new Map<string, RetiredDivision>();
  for (const row of rows) {
    const province = row.code.slice(0, 2);
    if (row.lastYear >= (newest.get(province)?.lastYear ?? 0)) newest.set(province, row);
  }
  return [...newest.values()];
}

/** Whether an area that is no more bore this name. */
export function wasRetired(name: string): boolean {
  return retiredFullIndex().has(name);
}

/** Divisions of that name, one list for each way to bear it, the best way first. Lists are never empty; later indexes are built only if asked for. */
export function* divisionsNamed(name: string): Generator<readonly Division[]> {
  const tiers: readonly (() => readonly Division[] | undefined)[] = [
    () => divisionsWithName(name),
    () => aliasIndex().get(name),
    () => newestPerProvince(retiredFullIndex().get(name) ?? []),
    () => shortIndex().get(name),
    () => newestPerProvince(retiredShortIndex().get(name) ?? []),
  ];
  for (const tier of tiers) {
    const found = tier();
    if (found !== undefined && found.length > 0) yield found;
  }
}

/** Divisions of that name, whichever way they bear it. */
export function allNamed(name: string): Division[] {
  return [...divisionsNamed(name)].flat();
}

/** Every full name and alias, current and retired. */
export function fullNames(): string[] {
  return [...fullIndex().keys(), ...aliasIndex().keys(), ...retiredFullIndex().keys()];
}

/** Names, by level upwards, of the divisions above this one; former names with them. */
export function namesAbove(division: Division): { readonly full: readonly string[]; readonly short: readonly string[] }[] {
  return parentCodes(division.code).flatMap((code) => {
    const now = regionByCode(code);
    if (now === null) return [];
    const all = [now, ...retiredWithCode(code)];
    const forms = all.map(shortForms);
    return [
      {
        full: [...all.map(({ name }) => name), ...forms.flatMap(({ aliases }) => aliases)],
        short: forms.flatMap(({ short }) => listOf(short)),
      },
    ];
  });
}
