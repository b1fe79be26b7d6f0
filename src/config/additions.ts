/** Indicators, aliases and units that a config adds, and what they must not collide with. */
import { type Alias, aliasesOf, type Indicator, indicatorById, indicators, normaliseName, suggestIds } from '../catalogue/index.js';
import type { Line } from '../check/types.js';
import { UNITS, type UnitRow } from '../quantity/units.js';
import type { Measure, ReportKind } from '../record.js';
import type { Path, Said } from './fault.js';
import type { Config } from './schema.js';

type AliasIn = NonNullable<Config['aliases']>[string][number];

function aliasOf(given: AliasIn): string | Alias {
  if (typeof given === 'string') return given;
  const { text, from, to, comparable, flag, measures, units } = given;
  return {
    text,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(comparable === undefined ? {} : { comparable }),
    ...(flag === undefined ? {} : { flag }),
    // the schema knows the codes
    ...(measures === undefined ? {} : { measures: measures as Measure[] }),
    ...(units === undefined ? {} : { units }),
  };
}

type IndicatorIn = NonNullable<Config['indicators']>[number];

/** A row of the catalogue from a row of the config. */
function indicatorOf({ id, name, en, aliases, units, better, headline, basis, modifiers, range }: IndicatorIn): Indicator {
  return {
    id,
    name,
    en: en ?? name,
    aliases: (aliases ?? []).map(aliasOf),
    units,
    better: better ?? 'neutral',
    headline: (headline ?? []) as ReportKind[],
    basis: basis ?? [],
    example: '',
    ...(modifiers === undefined ? {} : { modifiers }),
    // zod gives optional fields as possibly undefined; the row's are absent
    ...(range === undefined ? {} : { range: JSON.parse(JSON.stringify(range)) as NonNullable<Indicator['range']> }),
  };
}

export interface Additions {
  readonly indicators: readonly Indicator[];
  readonly aliases: ReadonlyMap<string, readonly (string | Alias)[]>;
  readonly units: readonly UnitRow[];
}

/** What a valid config adds. */
export function additionsOf(config: Config): Additions {
  return {
    indicators: (config.indicators ?? []).map(indicatorOf),
    aliases: new Map(Object.entries(config.aliases ?? {}).map(([id, list]) => [id, list.map(aliasOf)])),
    units: (config.units ?? []).map(({ unit, kind, notBefore }) => ({
      unit,
      kind,
      example: '',
      ...(notBefore === undefined ? {} : { notBefore }),
    })),
  };
}

const textOf = (alias: AliasIn): string => (typeof alias === 'string' ? alias : alias.text);

interface Owner {
  readonly id: string;
  /** with conditions of its own, so that another may bear the name under others */
  readonly conditional: boolean;
}

const isConditional = (alias: string | Alias): boolean =>
  typeof alias !== 'string' && (alias.measures !== undefined || alias.units !== undefined);

function owners(): Map<string, Owner> {
  const map = new Map<string, Owner>();
  for (const row of indicators)
    for (const alias of aliasesOf(row)) map.set(normaliseName(alias.text), { id: row.id, conditional: isConditional(alias) });
  return map;
}

const taken = (name: string, id: string): Line => [
  `“${name}”已是目录中 ${id}（${indicatorById(id)?.name ?? id}）的名称`,
  `"${name}" is already a name of ${id} (${indicatorById(id)?.en ?? id})`,
];

/** Additions that collide with the catalogue or with one another; each names both. */
export function faultsOfAdditions(config: Config): Said[] {
  const names = owners();
  const ids = new Set<string>();
  const said: Said[] = [];
  const claim = (alias: AliasIn, id: string, path: Path): void => {
    const key = normaliseName(textOf(alias));
    const owner = names.get(key);
    if (owner !== undefined && owner.id !== id && !(owner.conditional || isConditional(aliasOf(alias))))
      said.push({ path, words: taken(textOf(alias), owner.id) });
    else if (owner === undefined) names.set(key, { id, conditional: false });
  };
  for (const [i, row] of (config.indicators ?? []).entries()) {
    const before = indicatorById(row.id);
    if (before !== undefined)
      said.push({
        path: ['indicators', i, 'id'],
        words: [
          `“${row.id}”已在目录中（${before.name}），请换一个代码`,
          `"${row.id}" is in the catalogue already (${before.en}); choose another id`,
        ],
      });
    else if (ids.has(row.id))
      said.push({ path: ['indicators', i, 'id'], words: [`“${row.id}”在本文件中重复`, `"${row.id}" stands twice in this file`] });
    ids.add(row.id);
    claim(row.name, row.id, ['indicators', i, 'name']);
    for (const [j, alias] of (row.aliases ?? []).entries()) claim(alias, row.id, ['indicators', i, 'aliases', j]);
  }
  for (const [id, list] of Object.entries(config.aliases ?? {})) {
    if (indicatorById(id) === undefined && !ids.has(id)) {
      const near = suggestIds(id)[0];
      said.push({
        path: ['aliases', id],
        words: [
          `目录中没有指标“${id}”${near === undefined ? '' : `；最接近的是 ${near}`}`,
          `no indicator "${id}"${near === undefined ? '' : `; the nearest is ${near}`}`,
        ],
      });
    }
    for (const [j, alias] of list.entries()) claim(alias, id, ['aliases', id, j]);
  }
  const units = new Set(UNITS.map(({ unit }) => unit));
  for (const [i, { unit }] of (config.units ?? []).entries()) {
    if (units.has(unit)) said.push({ path: ['units', i, 'unit'], words: [`单位“${unit}”已经认识`, `the unit "${unit}" is known already`] });
    units.add(unit);
  }
  return said;
}
