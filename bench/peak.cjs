'use strict';
/**
 * Preloaded into a measured process: when it ends it writes its peak resident memory in bytes to $PLAN_EXTRACT_PEAK; if that is a directory, this and
 * the seconds of processor time go to a file for each process there.
 */
const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

// workers of a thread pool run this too; the memory is the process's
if (isMainThread) {
  const note = process.env.PLAN_EXTRACT_PEAK;
  const many = statSync(note, { throwIfNoEntry: false })?.isDirectory() === true;
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    if (!many) writeFileSync(note, String(peak()));
    else writeFileSync(join(note, String(process.pid)), JSON.stringify({ peak: peak(), cpu: (user + system) / 1e6, parent: process.ppid }));
  });
}

/** On Linux maxRSS counts what the process was before it became node; VmHWM does not. */
function peak() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // not Linux
  }
  return process.resourceUsage().maxRSS * 1024;
}
