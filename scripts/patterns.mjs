#!/usr/bin/env node
/**
 * Looks at every regular expression of src with recheck and writes the safe ones down, so that the tests look only at new ones.
 * Usage: npm run patterns [-- --all]   (--all: those on record too, which takes minutes)
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/patterns/patterns.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PLAN_EXTRACT_PATTERNS: process.argv.includes('--all') ? 'all' : 'new' },
});
process.exitCode = status ?? 1;
