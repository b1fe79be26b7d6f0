/**
 * A file of corrections: what an analyst holds of each record that the rules read. zod is handed in (its small form, `zod/mini`), so
 * that a run without such a file loads none; the review page carries the same definition.
 */
import type * as Zod from 'zod/mini';
import { codesOf } from '../output/words.js';

/** The parts of zod that the schema is made of; a browser script that hands in these alone carries no more of it. */
export type Z = Pick<
  typeof Zod,
  | 'array'
  | 'discriminatedUnion'
  | 'enum'
  | 'int'
  | 'literal'
  | 'minimum'
  | 'minLength'
  | 'null'
  | 'nullable'
  | 'number'
  | 'optional'
  | 'partial'
  | 'regex'
  | 'strictObject'
  | 'string'
  | 'union'
>;

/** Marks a file as one of corrections. */
export const CORRECTIONS_FORMAT = 'plan-extract-corrections';
/** Moves when older programs could no longer read a file. */
export const CORRECTIONS_VERSION = 1;

const maybe = (z: Z) => z.nullable(z.string());

/** Which report a correction speaks of. `path` and `title` are for people; the rest decides. */
const reportSchema = (z: Z) =>
  z.strictObject({
    region: maybe(z),
    regionCode: maybe(z),
    kind: z.enum(codesOf('kind')),
    year: z.nullable(z.int()),
    title: maybe(z),
    path: z.string(),
  });

/** Where a quantity stands, in words and not in offsets, so that it is found again in another copy of the report. */
const placeSchema = (z: Z) =>
  z.strictObject({
    /** the sentence, without white space */
    sentence: z.string(),
    /** the quantity's own words, without white space */
    text: z.string().check(z.minLength(1)),
    /** UTF-16 units of `sentence` before the quantity */
    at: z.int().check(z.minimum(0)),
  });

/** What a record claims of its quantity; the fields mean what they mean in the record. */
const claimShape = (z: Z) => ({
  indicator: maybe(z),
  name: z.string().check(z.minLength(1)),
  measure: z.enum(codesOf('measure')),
  basis: maybe(z),
  value: z.union([z.number(), z.strictObject({ min: z.number(), max: z.number() }), z.null()]),
  unit: maybe(z),
  bound: z.enum(codesOf('bound')),
  status: z.enum(codesOf('status')),
  attribute: z.nullable(z.enum(codesOf('attribute'))),
  strength: z.nullable(z.enum(codesOf('strength'))),
  period: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2})?(\/\d{4}(-\d{2})?)?$/))),
});

/** The schema of a file of corrections. */
export function correctionsSchema(z: Z) {
  const claim = z.strictObject(claimShape(z));
  const common = { report: reportSchema(z), place: placeSchema(z), note: z.optional(z.string()) };
  // `id` and `claim` are the record as the rules read it when the analyst looked
  const read = { ...common, id: z.string(), claim };
  return z.strictObject({
    format: z.literal(CORRECTIONS_FORMAT),
    version: z.literal(CORRECTIONS_VERSION),
    corrections: z.array(
      z.discriminatedUnion('action', [
        z.strictObject({ action: z.literal('accept'), ...read }),
        z.strictObject({ action: z.literal('reject'), ...read }),
        z.strictObject({ action: z.literal('edit'), ...read, set: z.partial(claim) }),
        z.strictObject({ action: z.literal('add'), ...common, claim }),
      ]),
    ),
  });
}

/** A whole file. */
export type Corrections = Zod.infer<ReturnType<typeof correctionsSchema>>;
export type Correction = Corrections['corrections'][number];
export type CorrectedReport = Correction['report'];
export type QuantityPlace = Correction['place'];
export type Claim = Correction['claim'];

/** A file of these corrections. */
export const correctionsFile = (corrections: readonly Correction[]): Corrections => ({
  format: CORRECTIONS_FORMAT,
  version: CORRECTIONS_VERSION,
  corrections: [...corrections],
});
