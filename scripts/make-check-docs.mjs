#!/usr/bin/env node
/** Writes docs/checks/: a page for each rule of `check`, and a list of them, from the rules and the examples that the tests run. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.argv[2] ?? join(root, 'docs/checks');
const bundle = join(root, 'dist/.check-docs.mjs');

await build({
  absWorkingDir: root,
  entryPoints: ['test/check/pages.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
try {
  const { pages } = await import(pathToFileURL(bundle).href);
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(pages())) writeFileSync(join(out, name), text);
} finally {
  rmSync(bundle, { force: true });
}
