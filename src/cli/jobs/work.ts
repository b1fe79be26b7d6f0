/** A command's work on each text, in this process or in several, with results in the order of the inputs. */
import { InputError, readTexts } from '../../read/index.js';
import { inOrder } from './inOrder.js';
import { type Answer, faultOf, type Order, partsOf } from './order.js';
import { type GivenText, isSpread, type Source, spread, weightOf } from './sources.js';
import { openTask, type PartOf, type SpecOf, type TaskName } from './tasks.js';

/** What one source gave: the parts of the results of its texts, and the texts that could not be read. */
export interface Worked<Part> {
  readonly source: Source;
  readonly parts: AsyncIterable<Part | InputError> | Iterable<Part | InputError>;
}

/** How many processes a run may use. */
export interface Jobs {
  /** processes at most; 1: none but this one */
  readonly most: number;
  /** with less work than this (bytes of text) all is done in this process */
  readonly from: number;
}

export interface Wishes<Name extends TaskName> {
  readonly task: Name;
  readonly spec: SpecOf<Name>;
  readonly encoding?: string | undefined;
  readonly jobs: Jobs;
  /** each source must be answered although no other follows */
  readonly live?: boolean;
}

/** Less for each worker (bytes of text) is not worth starting one more. */
const WORKER_FROM = 512 * 1024;
/** A batch is sent when it has this much; large enough that the way to the worker does not count. */
const BATCH = 256 * 1024;
/** Batches under way or done before their turn, for each worker. */
const AHEAD = 3;

let worked = false;

/** Lets signals and a closed pipe be noticed between two texts. Behind the last one V8 would use the pause to sweep what nobody needs any more. */
async function breathe(): Promise<void> {
  if (worked) await new Promise((resolve) => setImmediate(resolve));
  worked = true;
}

async function* batches(sources: AsyncIterable<Source>, size: number): AsyncGenerator<Source[]> {
  let batch: Source[] = [];
  let weight = 0;
  for await (const source of sources) {
    batch.push(source);
    weight += weightOf(source);
    if (weight < size) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Additions of a config that hold in this process and must hold in the workers. */
const additionsHere = async (): Promise<Order['additions']> => (await import('../../config/apply.js')).appliedAdditions();

async function* pooled<Name extends TaskName>(
  sources: AsyncIterable<Source>,
  { task, spec, encoding, live }: Wishes<Name>,
  jobs: number,
): AsyncGenerator<Worked<PartOf<Name>>> {
  const { openPool } = await import('./pool.js');
  const [pool, additions] = await Promise.all([openPool(jobs), additionsHere()]);
  const start = async (batch: readonly Source[]): Promise<{ readonly source: Source; readonly answer: Answer }[]> => {
    const contents = batch.flatMap(({ content }) => (content instanceof InputError ? [] : [content]));
    const answers = contents.length === 0 ? [] : await pool.carryOut({ task, spec, encoding, additions, contents });
    const left = answers.values();
    return batch.map((source) => ({
      source,
      answer: source.content instanceof InputError ? { parts: [{ fault: faultOf(source.content) }] } : (left.next().value ?? { parts: [] }),
    }));
  };
  try {
    for await (const done of inOrder(batches(spread(sources, encoding), live === true ? 0 : BATCH), start, AHEAD * jobs))
      for (const { source, answer } of done) yield { source, parts: partsOf(answer) as Iterable<PartOf<Name> | InputError> };
  } finally {
    pool.close();
  }
}

/** The work on one source in this process. */
async function* here<Part>(
  { content }: Source,
  encoding: string | undefined,
  work: (text: GivenText) => Iterable<Part>,
): AsyncGenerator<Part | InputError> {
  if (content instanceof InputError) {
    yield content;
    return;
  }
  for await (const text of typeof content === 'string' ? readTexts(content, encoding) : [content]) {
    await breathe();
    if (text instanceof InputError) yield text;
    else yield* work(text);
  }
}

/**
 * Works through the sources and gives what each gave, in order. A few texts are worked on in this process; from `jobs.from` on
 * workers are started. Of a list the work is known beforehand; of a stream the beginning is done here.
 */
export async function* workThrough<Name extends TaskName>(
  sources: readonly Source[] | AsyncIterable<Source>,
  wishes: Wishes<Name>,
): AsyncGenerator<Worked<PartOf<Name>>> {
  const known: readonly Source[] | null = Symbol.asyncIterator in sources ? null : sources;
  const stream = (async function* () {
    yield* sources;
  })();
  const weigh = wishes.jobs.most > 1 && (known === null || known.length > 1 || known.some(isSpread));
  let weight = weigh && known !== null ? known.reduce((sum, source) => sum + weightOf(source), 0) : 0;
  let work: ((text: GivenText) => Iterable<PartOf<Name>>) | undefined;
  while (weight < wishes.jobs.from) {
    const next = await stream.next();
    if (next.done === true) return;
    work ??= await openTask(wishes.task, wishes.spec);
    if (weigh && known === null) weight += weightOf(next.value);
    yield { source: next.value, parts: here(next.value, wishes.encoding, work) };
  }
  const { most } = wishes.jobs;
  yield* pooled(stream, wishes, known === null ? most : Math.min(most, Math.ceil(weight / WORKER_FROM)));
}
