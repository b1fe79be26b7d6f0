/** The thread that reads documents: what a parser does to itself here, it does not do to the run. */
import { parentPort } from 'node:worker_threads';
import type { SourceText } from '../../model.js';
import { type FaultCode, InputError } from '../faults.js';
import { type DocumentKind, readDocument } from './index.js';

export interface Task {
  readonly kind: DocumentKind;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Answer = { readonly source: SourceText } | { readonly code: FaultCode; readonly path: string; readonly detail: string };

async function answer({ kind, path, bytes }: Task): Promise<Answer> {
  try {
    return { source: await readDocument(kind, path, bytes) };
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, path: error.path, detail: error.detail };
    const words = error instanceof Error ? error.message : String(error);
    return { code: 'damaged', path, detail: `${kind.toUpperCase()}: ${words.split('\n')[0]?.slice(0, 120)}` };
  }
}

parentPort?.on('message', (task: Task) => {
  void answer(task).then((found) => parentPort?.postMessage(found));
});
// a parser's stray rejection must not end the thread before the answer
process.on('unhandledRejection', () => {});
