/** A run through sources that goes on where an earlier one stood. */
import type { Journal } from './journal.js';
import type { Source } from './sources.js';
import type { PartOf, TaskName } from './tasks.js';
import { type Wishes, type Worked, workThrough } from './work.js';

/** Like {@link workThrough}; inputs in the journal are not worked on again, and those that are come into it. */
export async function* resumed<Name extends TaskName>(
  sources: readonly Source[],
  wishes: Wishes<Name>,
  journal: Journal<PartOf<Name>>,
): AsyncGenerator<Worked<PartOf<Name>>> {
  const finished = new Set(sources.filter((source) => journal.has(source)));
  const rest = workThrough(
    sources.filter((source) => !finished.has(source)),
    wishes,
  );
  try {
    for (const source of sources) {
      if (finished.has(source)) {
        yield { source, parts: journal.replay(source) };
        continue;
      }
      for (let last = false; !last; ) {
        const next = await rest.next();
        if (next.done === true) break;
        last = next.value.source.last;
        yield { source: next.value.source, parts: journal.keep(next.value) };
      }
    }
  } finally {
    await rest.return(undefined);
  }
}
