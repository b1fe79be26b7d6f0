/**
 * Put into every process of a run by NODE_OPTIONS: notes each process and each file it reads in the file that PLAN_EXTRACT_TRACE names,
 * and dies on reading a file whose name holds `kills`.
 */
const fs = require('node:fs');
const trace = process.env.PLAN_EXTRACT_TRACE;
const note = (text) => fs.appendFileSync(trace, `${text}\n`);
if (require('node:worker_threads').isMainThread) note(`start ${process.pid}`);
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (/\.(?:txt|md)$/.test(String(path))) note(`read ${process.pid} ${path}`);
  if (/kills/.test(String(path))) process.kill(process.pid, 'SIGKILL');
  return readFileSync(path, ...rest);
};
