/**
 * The fuzzer's worker: makes inputs and checks them until its time is up. Started by scripts/fuzz.mjs, which watches it.
 * Before each input it names it on descriptor 3, so that the watcher knows which one crashed it or hangs.
 */
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Input, Maker } from './input.js';
import { makers } from './makers/index.js';
import { faultsOf, sentenceCount, textsOf } from './sound.js';

interface Order {
  readonly seed: number;
  readonly seconds: number;
  readonly makers: readonly string[];
  /** where finds go */
  readonly folder: string;
  /** write this input instead: the nth of a maker for a seed */
  readonly sample: { readonly maker: string; readonly seed: number; readonly nth: number } | null;
}

/** Inputs of one round, between two looks at the clock. */
const ROUND = 40;
/** One input in so many is checked thoroughly. */
const THOROUGH = 4;

interface Tally {
  inputs: number;
  refused: number;
  characters: number;
  sentences: number;
  thorough: number;
}

const order: Order = JSON.parse(process.argv[2] ?? '{}');
const report = (line: object): void => {
  writeSync(3, `${JSON.stringify(line)}\n`);
};

/** Writes an input as a file, and what is wrong with it beside it. */
function keep(input: Input, name: string, faults: readonly string[]): string {
  mkdirSync(order.folder, { recursive: true });
  const file = join(order.folder, `${name}.txt`);
  writeFileSync(file, input.content);
  writeFileSync(join(order.folder, `${name}.faults`), `${faults.join('\n')}\n`);
  return file;
}

const withDepth = ({ inputs }: Maker): fc.Arbitrary<[Input, number]> => fc.tuple(inputs, fc.nat(THOROUGH - 1));

async function round(maker: Maker, seed: number, tally: Tally): Promise<void> {
  let nth = 0;
  let shrinking = false;
  const property = fc.asyncProperty(withDepth(maker), async ([input, depth]) => {
    report({ at: { maker: maker.id, seed, nth } });
    nth++;
    const thorough = depth === THOROUGH - 1;
    if (!shrinking) {
      const texts = await textsOf(input);
      tally.inputs++;
      tally.refused += texts.length === 0 ? 1 : 0;
      for (const { text } of texts) {
        tally.characters += text.length;
        tally.sentences += sentenceCount(text);
      }
      tally.thorough += thorough ? 1 : 0;
    }
    let faults: string[];
    try {
      faults = await faultsOf(input, thorough);
    } catch (error) {
      faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    }
    if (faults.length === 0) return;
    shrinking = true;
    throw new Error(faults.slice(0, 5).join('\n'));
  });
  const done = await fc.check(property, { seed, numRuns: ROUND, interruptAfterTimeLimit: 60_000 });
  if (!done.failed || done.counterexample === null) return;
  const [[input]] = done.counterexample;
  const faults = [String(done.errorInstance instanceof Error ? done.errorInstance.message : done.errorInstance)];
  const name = `${maker.id}-${seed}`;
  report({ find: { maker: maker.id, seed, file: keep(input, name, faults), fault: faults[0]?.split('\n')[0] } });
}

async function main(): Promise<void> {
  if (order.sample !== null) {
    const { maker: id, seed, nth } = order.sample;
    const maker = makers.find((one) => one.id === id);
    if (maker === undefined) throw new Error(`no maker ${id}`);
    const made = fc.sample(withDepth(maker), { seed, numRuns: nth + 1 })[nth];
    if (made !== undefined) report({ kept: keep(made[0], `${id}-${seed}-${nth}`, ['crashed, or took too long']) });
    return;
  }
  const chosen = makers.filter(({ id }) => order.makers.length === 0 || order.makers.includes(id));
  const tallies = Object.fromEntries(
    chosen.map(({ id }): [string, Tally] => [id, { inputs: 0, refused: 0, characters: 0, sentences: 0, thorough: 0 }]),
  );
  const end = performance.now() + order.seconds * 1000;
  for (let seed = order.seed; performance.now() < end; seed++) {
    for (const maker of chosen) {
      const tally = tallies[maker.id];
      if (tally === undefined || performance.now() >= end) break;
      await round(maker, seed, tally);
    }
    report({ tallies });
  }
}

await main();
// the time limit of the last round would keep the process for a minute, which looks like a hang
process.exit();
