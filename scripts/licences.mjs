#!/usr/bin/env node
/**
 * Lists every package of the lock file with its version and licence: those that come with plan-extract, then those that only build and
 * test it. Exit code 1 where a licence is not on the list of those that may be used.
 * Usage: npm run licences [-- --json]
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Permissive licences; those of weak copyleft only for what is not shipped. */
const SHIPPED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
];
const TOOLS = [...SHIPPED, 'MPL-2.0', 'CC-BY-4.0'];

/** `(MIT OR GPL-3.0)` may be used where one of its choices may; `A AND B` where both may. */
export function mayUse(licence, allowed) {
  const bare = licence.replaceAll(/[()]/g, ' ').trim();
  return bare.split(/ +OR +/).some((choice) => choice.split(/ +AND +/).every((one) => allowed.includes(one.trim())));
}

/** Every package of a lock file. */
export function packagesOf(lock) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license = '', dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      shipped: !dev,
      allowed: mayUse(license, dev ? TOOLS : SHIPPED),
    }))
    .sort((a, b) => Number(b.shipped) - Number(a.shipped) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = packagesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  if (process.argv.includes('--json')) console.log(JSON.stringify(packages, null, 2));
  else console.table(packages);
  const refused = packages.filter(({ allowed }) => !allowed);
  for (const { name, licence } of refused)
    console.error(`licences: ${name} is under ${licence || 'no licence'}, which is not on the list of this script`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
