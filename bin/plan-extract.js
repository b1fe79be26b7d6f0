#!/usr/bin/env node
'use strict';
// CommonJS on purpose: Node starts it without its ES module loader.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const cli = join(__dirname, '..', 'dist', 'cli.cjs');

if (existsSync(cli)) {
  // Node 22.1 and later keep compiled code between runs
  require('node:module').enableCompileCache?.();
  require(cli).main(process.argv.slice(2));
} else {
  process.stderr.write(
    'plan-extract: 尚未构建（缺少 dist/cli.cjs）；请运行 npm run build · not built (dist/cli.cjs is missing); run npm run build\n',
  );
  process.exitCode = 2;
}
