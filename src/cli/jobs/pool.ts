/** Worker processes, and what happens when one of them dies. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../read/index.js';
import { type Answer, faultOf, type Order } from './order.js';
import type { GivenText } from './sources.js';

/** No worker can be started, whatever it is given. */
export class WorkersError extends Error {
  override readonly name = 'WorkersError';
}

export interface Pool {
  /** one answer a source; a source that kills its worker has an answer that says so */
  carryOut(order: Order): Promise<readonly Answer[]>;
  /** ends the workers; what they are at is lost */
  close(): void;
}

/** Made beside the program by the build: it does nothing but call `serve`. */
const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'worker.cjs');
/** A worker that dies while it idles is no fault of the source that it was to be given next. */
const TRIES_ALONE = 2;

const pathOf = (content: string | GivenText): string => (typeof content === 'string' ? content : content.path);

/** `SIGKILL`, or the exit code: what is left of a process that died. */
function causeOf(message: string): string {
  const told = (name: string): string | undefined => new RegExp(`${name}: \`(\\w+)\``).exec(message)?.[1];
  const signal = told('signalCode');
  if (signal !== undefined && signal !== 'null') return signal;
  const code = told('exitCode');
  return code === undefined ? (message.split('\n')[0] ?? message) : `exit ${code}`;
}

/**
 * A worker keeps to about 120 MB instead of 170: with a heap limit under 2 GB the engine lets garbage grow to twice what lives, not to four times, and
 * the space for new objects is halved. The user's own limit goes before.
 */
const limitsOf = (given: string): string[] =>
  /--max-(?:old|semi)-space-size|--max_(?:old|semi)_space_size/.test(given) ? [] : ['--max-old-space-size=2000', '--max-semi-space-size=8'];

/** Processes rather than threads: a native module or memory that runs out takes down the whole process that it happens in. */
export async function openPool(size: number, script = SCRIPT): Promise<Pool> {
  const { pool: makePool, TerminateError } = await import('workerpool');
  const workers = makePool(script, {
    workerType: 'process',
    minWorkers: size,
    maxWorkers: size,
    // what a dying process says stays out of the user's sight: it is told in one line
    forkOpts: {
      serialization: 'advanced',
      silent: true,
      execArgv: limitsOf(process.execArgv.join(' ') + (process.env.NODE_OPTIONS ?? '')),
    },
  });
  const running = new Set<number>();
  let underWay = 0;
  const on = ({ pid }: { readonly pid: number }): void => void running.add(pid);
  const stop = (): void => {
    for (const pid of running) {
      try {
        process.kill(pid);
      } catch {
        // it has ended by itself
      }
    }
  };
  process.once('exit', stop);

  /** The answers, or the cause of the worker's death. */
  const attempt = async (order: Order): Promise<readonly Answer[] | string> => {
    underWay++;
    try {
      return (await workers.exec('carryOut', [order], { on })) as readonly Answer[];
    } catch (error) {
      if (error instanceof TerminateError) return causeOf(error.message);
      throw error;
    } finally {
      underWay--;
    }
  };

  /** A source by itself in a worker. */
  const alone = async (order: Order, content: string | GivenText): Promise<Answer> => {
    let cause = '';
    for (let tries = 0; tries < TRIES_ALONE; tries++) {
      const answers = await attempt({ ...order, contents: [content] });
      if (typeof answers !== 'string') return answers[0] ?? { parts: [] };
      cause = answers;
    }
    try {
      await workers.exec('ready');
    } catch {
      throw new WorkersError(cause);
    }
    return { parts: [{ fault: faultOf(new InputError(pathOf(content), 'crashed', cause)) }] };
  };

  return {
    async carryOut(order) {
      const answers = await attempt(order);
      if (typeof answers !== 'string') return answers;
      const single: Answer[] = [];
      for (const content of order.contents) single.push(await alone(order, content));
      return single;
    },
    close() {
      process.removeListener('exit', stop);
      // a worker that idles ends when it is told to
      if (underWay > 0) stop();
      workers.terminate(true).catch(() => {});
    },
  };
}
