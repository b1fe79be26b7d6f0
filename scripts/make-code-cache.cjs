#!/usr/bin/env node
'use strict';
/** Writes dist/cli.cache: what V8 compiled of dist/cli.cjs while it read reports, for bin/plan-extract.js to start from. */
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const cli = join(root, 'dist', 'cli.cjs');
// no folder of this machine goes into the package; V8 asks for the source to be the same, not for the name
const script = new Script(readFileSync(cli, 'latin1'), { filename: 'cli.cjs' });
const loaded = { exports: {} };
script.runInThisContext()(loaded.exports, Module.createRequire(cli), loaded, cli, dirname(cli));

// V8 forgets what has not run for a while; all that ran is to be kept
setFlagsFromString('--no-flush-bytecode');
loaded.exports.main([join(root, 'fixtures'), '--format', 'csv', '--quiet', '--jobs', '1']).then(() => {
  // the flags are part of what V8 compares when it reads the file
  setFlagsFromString('--flush-bytecode');
  writeFileSync(join(root, 'dist', 'cli.cache'), script.createCachedData());
});
