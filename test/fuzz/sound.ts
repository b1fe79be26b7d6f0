/** What must hold of the whole pipeline for any input. */
import { extract } from '../../src/extract.js';
import type { SourceText } from '../../src/model.js';
import { InputError, readBytes } from '../../src/read/index.js';
import { violations } from '../whole/invariants.js';
import { unaccounted } from './accounted.js';
import type { Input } from './input.js';
import { outputFaults } from './outputs.js';

/** Known gap: `由5%至6%` without anything that it is said of gives a record without a name. */
const KNOWN_FAULT = /: (?:no name|white space around the name)$/;

/** What reading may take: processor time of a text however short, and of each character. */
const CPU_START_MS = 400;
const CPU_MS_A_CHARACTER = 0.1;
/** How much more time four times the text may take; less than this is noise. */
const GROWTH = 7;
const NOISE_MS = 250;

/** The texts of an input; none where the program says why it is none. */
export async function textsOf({ content, name }: Input): Promise<SourceText[]> {
  if (typeof content === 'string') return [{ text: content }];
  const texts: SourceText[] = [];
  for await (const text of readBytes({ path: name, bytes: content })) {
    if (!(text instanceof InputError)) texts.push(text);
    else
      for (const lang of ['zh', 'en'] as const) {
        const { cause, remedy } = text.describe(lang);
        if (cause === '' || remedy === '' || cause.includes('{}')) throw new Error(`a fault without words: ${text.code}`);
      }
  }
  return texts;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Time beyond what the length allows; measured again before it counts, as other work on the machine disturbs it.
 * @param first what reading the text took
 * @param again measures a reading
 */
export function timeFaults(text: string, periodic: boolean, first: number, again: (part: string) => number): string[] {
  const limit = CPU_START_MS + CPU_MS_A_CHARACTER * text.length;
  if (first > limit) {
    const best = Math.min(first, again(text), again(text));
    if (best > limit) return [`${text.length} characters take ${Math.round(best)} ms`];
  }
  if (!periodic || first < NOISE_MS) return [];
  const quarter = text.slice(0, text.length / 4);
  const small = Math.min(again(quarter), again(quarter));
  if (first < GROWTH * small) return [];
  const best = Math.min(first, again(text), again(text));
  return best > NOISE_MS && best > GROWTH * small
    ? [`time grows faster than the text: ${Math.round(small)} ms, four times as long ${Math.round(best)} ms`]
    : [];
}

async function faultsIn(source: SourceText, input: Input, thorough: boolean): Promise<string[]> {
  const { text } = source;
  const path = input.name;
  let extraction = extract('', { path });
  const first = cpuMs(() => {
    extraction = extract(source, { path });
  });
  const again = (part: string): number => cpuMs(() => extract(part === text ? source : part, { path }));
  // checking thousands of equal records tells no more than checking some
  if (input.periodic) return timeFaults(text, true, first, again);
  const same = JSON.stringify(extract(source, { path })) === JSON.stringify(extraction);
  return [
    ...violations(source, extraction).filter((fault) => !KNOWN_FAULT.test(fault)),
    ...(same ? [] : ['another answer the second time']),
    ...unaccounted(source, extraction, path),
    ...timeFaults(text, false, first, again),
    ...(thorough ? await outputFaults(source, extraction, path) : []),
  ];
}

/**
 * Everything wrong with how an input is read; empty if nothing is.
 * @param thorough also with what every command prints of it
 */
export async function faultsOf(input: Input, thorough: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const source of await textsOf(input)) faults.push(...(await faultsIn(source, input, thorough)));
  return faults;
}

/** Sentences that a text is cut into, as a count of what was tried. */
export const sentenceCount = (text: string): number => text.split(/[。！？\n]+/).filter((part) => /\S/.test(part)).length;
