/** What commands do with each text by itself, by name, so that a worker can be told which. */
import type { CheckSpec } from '../checkText.js';
import type { CompareSpec } from '../compareText.js';
import type { ExtractSpec } from '../extractText.js';
import type { TrackSpec } from '../trackText.js';
import type { GivenText } from './sources.js';

/** Made once from a command's wishes; gives the parts of a text's result. Wishes and parts are plain data. */
export type OpenTask<Spec, Part> = (spec: Spec) => Promise<(text: GivenText) => Iterable<Part>>;

export const tasks = {
  extract: async (spec: ExtractSpec) => (await import('../extractText.js')).openExtract(spec),
  compare: async (spec: CompareSpec) => (await import('../compareText.js')).openCompare(spec),
  track: async (spec: TrackSpec) => (await import('../trackText.js')).openTrack(spec),
  check: async (spec: CheckSpec) => (await import('../checkText.js')).openCheck(spec),
};

export type TaskName = keyof typeof tasks;
export type SpecOf<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0];
export type PartOf<Name extends TaskName> =
  ReturnType<Awaited<ReturnType<(typeof tasks)[Name]>>> extends Iterable<infer Part> ? Part : never;

/** The task of that name. Within a process, and between the program and its workers, the name ties wishes and parts together. */
export async function openTask<Name extends TaskName>(
  name: Name,
  spec: SpecOf<Name>,
): Promise<(text: GivenText) => Iterable<PartOf<Name>>> {
  const work = await (tasks[name] as OpenTask<SpecOf<Name>, PartOf<Name>>)(spec);
  if (spec.save === undefined) return work;
  const { saveText } = await import('../saveText.js');
  return (text) => {
    saveText(spec, text);
    return work(text);
  };
}
