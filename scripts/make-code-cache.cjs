#!/usr/bin/env node
'use strict';
/** Writes dist/cli.cache: what V8 compiled of dist/cli.cjs while it read a report, for bin/plan-extract.js to start from. */
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const cli = join(root, 'dist', 'cli.cjs');
const script = new Script(Module.wrap(readFileSync(cli, 'utf8')), { filename: cli });
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, Module.createRequire(cli), loaded, cli, dirname(cli));

// the words of the report go nowhere
process.stdout.write = (_words, ...rest) => {
  rest.find((given) => typeof given === 'function')?.();
  return true;
};
loaded.exports.main([join(root, 'fixtures', 'county-work-report.txt'), '--format', 'csv', '--quiet']).then(() => {
  writeFileSync(join(root, 'dist', 'cli.cache'), script.createCachedData());
});
