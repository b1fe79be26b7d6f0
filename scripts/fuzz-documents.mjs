#!/usr/bin/env node
/**
 * Damaged Word, PDF, OFD and other documents through their readers: no crash, no hang, only texts and faults.
 * Usage: npm run fuzz:documents -- [FORMAT…] [--count 2000] [--seed N]. What is found goes to fuzz-finds; exit code 1 if anything was.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: String(Date.now() % 1_000_000_000) } },
});
const folder = resolve('fuzz-finds');
// beside the thread's file, where the readers look for it
const bundle = join(root, `dist/.fuzz-documents-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/documents.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/read/documents')) },
});
try {
  const { formats, fuzzDocuments } = await import(pathToFileURL(bundle).href);
  mkdirSync(folder, { recursive: true });
  console.log(`seed ${values.seed}`);
  for (const format of positionals.length > 0 ? positionals : formats) {
    const { files, read, faults, slowest, finds } = await fuzzDocuments(
      format,
      Number(values.count),
      Number(values.seed),
      Number.POSITIVE_INFINITY,
      folder,
    );
    console.log(`${format}: ${files} files, ${read} texts, faults ${JSON.stringify(faults)}, slowest ${slowest} ms, finds ${finds.length}`);
    for (const find of finds) console.log(`  ${find}`);
    if (finds.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(bundle, { force: true });
}
process.exit();
