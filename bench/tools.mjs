/** Tools at work, each in a process of its own. */
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const worker = join(dirname(fileURLToPath(import.meta.url)), 'bulk-worker.mjs');

/** Starts one of the tools of bulk-worker.mjs; `ask` gives the milliseconds that it took for a list of texts. */
export function start(kind, setting) {
  const child = fork(worker, [kind, setting.root], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  const ended = new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${kind} ended with ${code}`)));
  });
  // once its work is done it may end
  ended.catch(() => {});
  const ask = (texts) => {
    const answer = new Promise((resolve) => child.once('message', resolve));
    child.send(texts);
    return Promise.race([answer, ended]);
  };
  return { ask, end: () => child.disconnect() };
}
