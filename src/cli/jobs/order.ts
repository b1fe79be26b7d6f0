/** What the program and its workers say to each other: plain data, so that it survives the way between processes. */

import type { Additions } from '../../config/additions.js';
import { type FaultCode, InputError } from '../../read/index.js';
import { UsageError } from '../errors.js';
import type { GivenText } from './sources.js';
import type { TaskName } from './tasks.js';

/** A batch of sources with all that a worker must know. */
export interface Order {
  readonly task: TaskName;
  readonly spec: unknown;
  readonly encoding: string | undefined;
  /** what configs add to the catalogue */
  readonly additions: readonly Additions[];
  readonly contents: readonly (string | GivenText)[];
}

interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  readonly detail: string;
}

/** An exception that is a fault of the program or of its installation, and no input's. */
interface Bug {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly remedy: unknown;
}

/** What one source gave, in order, up to a bug if there was one. */
export interface Answer {
  readonly parts: readonly ({ readonly value: unknown } | { readonly fault: Fault })[];
  readonly bug?: Bug;
}

export const faultOf = ({ path, code, detail }: InputError): Fault => ({ path, code, detail });

export function bugOf(error: unknown): Bug {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, remedy: undefined };
  return { name: error.name, message: error.message, stack: error.stack, remedy: 'remedy' in error ? error.remedy : undefined };
}

/** The parts of an answer as a task gives them where it runs in this process. Throws its bug at the place where it came. */
export function* partsOf({ parts, bug }: Answer): Generator<unknown> {
  for (const part of parts) {
    if ('value' in part) yield part.value;
    else yield new InputError(part.fault.path, part.fault.code, part.fault.detail);
  }
  if (bug !== undefined) {
    const { message, ...rest } = bug;
    if (rest.name === 'UsageError') throw new UsageError(message);
    throw Object.assign(new Error(message), rest);
  }
}
