#!/usr/bin/env node
/**
 * Writes down the shape of the records under its version: schemas/record.schema.json, schemas/extraction.schema.json and a line in
 * schemas/versions.json. A version that stands there with another shape is refused: raise SCHEMA_VERSION in src/version.ts (fields
 * appended: minor; anything else: major). While that version is not released yet, --unreleased writes it down anew.
 * Usage: npm run schema [-- --unreleased]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaNames, shapeOf } from './schema-shape.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const list = join(root, 'schemas/versions.json');

const schemas = schemaNames.map((name) => readFileSync(join(root, `dist/${name}.schema.json`), 'utf8'));
const { version } = JSON.parse(schemas[0]);
const shape = shapeOf(schemas);
const versions = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
const known = versions[version];
if (known !== undefined && known.sha256 !== shape.sha256 && !process.argv.includes('--unreleased')) {
  console.error(
    `schema: version ${version} stands in schemas/versions.json with another shape; raise SCHEMA_VERSION in src/version.ts, or, if ${version} is not released yet: npm run schema -- --unreleased`,
  );
  process.exit(1);
}
versions[version] = shape;
schemaNames.forEach((name, i) => {
  writeFileSync(join(root, `schemas/${name}.schema.json`), schemas[i]);
});
writeFileSync(list, `${JSON.stringify(versions, null, 2)}\n`);
console.log(`schema: ${version} ${shape.sha256.slice(0, 12)}, ${shape.fields.length} fields`);
