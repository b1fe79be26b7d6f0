#!/usr/bin/env node
'use strict';
// CommonJS on purpose: Node starts it without its ES module loader.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');

const cli = join(__dirname, '..', 'dist', 'cli.cjs');
const compiled = join(__dirname, '..', 'dist', 'cli.cache');

/** The program, which the build writes in ASCII, with the code that the build compiled for Node releases that keep none themselves; another release takes the source alone. */
function load() {
  // Node 22.1 and later keep compiled code between runs
  if (Module.enableCompileCache !== undefined) Module.enableCompileCache();
  if (Module.enableCompileCache !== undefined || !existsSync(compiled)) return require(cli);
  const { setFlagsFromString } = require('node:v8');
  const { Script } = require('node:vm');
  const script = new Script(readFileSync(cli, 'latin1'), { filename: cli, cachedData: readFileSync(compiled) });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, Module.createRequire(cli), loaded, cli, dirname(cli));
  // After the compiled code, which goes by the flags. One report is read before optimized code pays: V8 is to wait with it, and then to do as usual
  setFlagsFromString('--interrupt-budget=600000');
  setTimeout(longRun, 400, setFlagsFromString).unref();
  // nor does it pay to polish patterns that run once; room for what is young comes in one step, not in four collections
  setFlagsFromString('--no-regexp-peephole-optimization');
  // nor to compile to machine code what is tried a few times
  setFlagsFromString('--regexp-tier-up-ticks=40');
  setFlagsFromString('--semi-space-growth-factor=32');
  // what is alive stays small however many reports are read: the heap is to be swept before it has grown to several times of that
  setFlagsFromString('--heap-growing-percent=50');
  return loaded.exports;
}

/** Many reports: optimized code pays, and what it costs is its own making, by functions that take others into themselves. */
function longRun(setFlagsFromString) {
  setFlagsFromString('--interrupt-budget=67584');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  setFlagsFromString('--always-sparkplug');
}

/** Ends once all is written, without waiting for the engine's unfinished work in the background. */
async function run() {
  const { main, written } = load();
  await main(process.argv.slice(2));
  await written();
  process.exit();
}

module.exports = { load };

if (require.main !== module) {
  // a worker asks for the program
} else if (existsSync(cli)) {
  run();
} else {
  process.stderr.write(
    'plan-extract: 尚未构建（缺少 dist/cli.cjs）；请运行 npm run build · not built (dist/cli.cjs is missing); run npm run build\n',
  );
  process.exitCode = 2;
}
