import { InputError } from '../../read/index.js';
import { sourcesOf } from './sources.js';
import type { PartOf, TaskName } from './tasks.js';
import { type Wishes, workThrough } from './work.js';

/**
 * What a task gives of all inputs, in their order; an input that gives none goes to `failed`, and the run goes on.
 * `begins` hears of each input when its turn comes: its name, how many came before it, and how many there are.
 */
export async function* partsOfInputs<Name extends TaskName>(
  inputs: readonly string[],
  wishes: Wishes<Name>,
  failed: (fault: InputError) => void,
  begins?: (path: string, before: number, total: number) => void,
): AsyncGenerator<PartOf<Name>> {
  for await (const { source, parts } of workThrough(await sourcesOf(inputs), wishes)) {
    begins?.(source.input, source.before, source.total);
    for await (const part of parts) {
      if (part instanceof InputError) failed(part);
      else yield part;
    }
  }
}
