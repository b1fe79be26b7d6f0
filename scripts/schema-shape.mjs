/** What must not change of the published JSON Schemas without a new version. */
import { createHash } from 'node:crypto';

export const schemaNames = ['record', 'extraction'];

/** Paths of all properties, arrays and choices left out of them. */
function* paths(schema, at) {
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    const path = at === '' ? name : `${at}.${name}`;
    yield path;
    yield* paths(below, path);
  }
  for (const below of [schema.items, ...(schema.anyOf ?? [])]) if (below) yield* paths(below, at);
}

/** Their hash (without the version itself) and the fields of a record. */
export function shapeOf(texts) {
  const bare = texts.map((text) => {
    const { version: _, ...rest } = JSON.parse(text);
    return rest;
  });
  const sha256 = createHash('sha256').update(JSON.stringify(bare)).digest('hex');
  return { sha256, fields: [...new Set(paths(bare[0], ''))] };
}
