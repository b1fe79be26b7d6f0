/** Documents are read in a thread of their own, with a limit of time and memory: a file built to do harm costs its own line and nothing else. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { SourceText } from '../model.js';
import type { DocumentKind } from './documents/index.js';
import type { Answer, Task } from './documents/worker.js';
import { InputError } from './faults.js';
import { limits, megabytes } from './limits.js';

const WATCH_MS = 100;
const MB = 1024 * 1024;

interface Bounds {
  readonly seconds: number;
  readonly memoryBytes: number;
}

let thread: Worker | null = null;
let before: Promise<unknown> = Promise.resolve();

/** Beside the program that was built, or in dist/ where the sources run. */
function threadFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'documents.cjs'), join(here, '../../dist/documents.cjs')];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('dist/documents.cjs is missing: run npm run build');
  return found;
}

async function startThread(memoryBytes: number): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const started = new Worker(threadFile(), {
    // what parsers print would stand in the middle of the records
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.round(memoryBytes / MB), maxYoungGenerationSizeMb: 64 },
  });
  started.stdout.resume();
  started.stderr.resume();
  return started;
}

function stop(worker: Worker): void {
  if (thread === worker) thread = null;
  void worker.terminate();
}

async function ask(task: Task, { seconds, memoryBytes }: Bounds): Promise<SourceText> {
  thread ??= await startThread(memoryBytes);
  const worker = thread;
  worker.ref();
  // buffers that a parser fills are not part of a thread's own limits: the process tells how much they grow
  const atRest = process.memoryUsage.rss();
  let watch: NodeJS.Timeout | undefined;
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SourceText>((resolve, reject) => {
      const end = (fault: InputError): void => {
        stop(worker);
        reject(fault);
      };
      const tooMuch = (): InputError => new InputError(task.path, 'memory', megabytes(memoryBytes));
      deadline = setTimeout(() => end(new InputError(task.path, 'slow', String(seconds))), seconds * 1000);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - atRest > memoryBytes) end(tooMuch());
      }, WATCH_MS);
      worker.once('message', (answer: Answer) => {
        if ('source' in answer) resolve(answer.source);
        else reject(new InputError(answer.path, answer.code, answer.detail));
      });
      worker.once('error', (error: Error & { code?: string }) => {
        end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : new InputError(task.path, 'damaged', error.message.slice(0, 120)));
      });
      worker.once('exit', (code) => end(new InputError(task.path, 'damaged', `exit ${code}`)));
      worker.postMessage(task);
    });
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    for (const event of ['message', 'error', 'exit'] as const) worker.removeAllListeners(event);
    // its end during the stop is no one's fault
    worker.on('error', () => {});
    worker.unref();
  }
}

/**
 * Reads a document in the thread, one at a time.
 * @throws InputError when it cannot be read, or takes more time or memory than the limits allow.
 */
export function readApart(kind: DocumentKind, path: string, bytes: Uint8Array, bounds: Bounds = limits): Promise<SourceText> {
  const answer = before.then(() => ask({ kind, path, bytes }, bounds));
  before = answer.catch(() => {});
  return answer;
}
