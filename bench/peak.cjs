'use strict';
/** Preloaded into a measured process: writes its peak resident memory in bytes to $PLAN_EXTRACT_PEAK when it ends. */
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// workers of a thread pool run this too; the memory is the process's
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PLAN_EXTRACT_PEAK, String(process.resourceUsage().maxRSS * 1024)));
