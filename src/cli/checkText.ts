/** What `check` does with each text by itself. */

import { relative, resolve } from 'node:path';
import { type Looked, look } from '../check/run.js';
import type { RuleSettings } from '../check/settings.js';
import type { Config } from '../config/schema.js';
import { settingsFor } from '../config/settings.js';
import type { Correction, Reached } from '../corrections/index.js';
import { extract } from '../extract.js';
import type { Lang } from '../output/words.js';
import { STDIN } from '../read/index.js';
import { correcting } from './corrections.js';
import { hintsFor } from './given.js';
import type { GivenText } from './jobs/sources.js';
import type { Saving } from './saveText.js';

/** What `check` was asked for, as plain data. */
export interface CheckSpec extends Saving {
  readonly lang: Lang;
  readonly config: Config | null;
  /** paths of the config are meant from here */
  readonly base: string;
  /** levels from the command line */
  readonly over: RuleSettings;
  /** as given by the options of these names */
  readonly region: string | undefined;
  readonly year: string | undefined;
  readonly corrections: readonly Correction[];
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** A path as files of the project write it: with slashes, from a directory. */
export const pathFrom = (directory: string, path: string): string => (path === STDIN ? STDIN : slashed(relative(directory, resolve(path))));

/** The rules that hold for an input. */
export const settingsOf = ({ config, base, over }: Pick<CheckSpec, 'config' | 'base' | 'over'>, path: string): RuleSettings =>
  settingsFor(config, pathFrom(base, path), over);

export async function openCheck(spec: CheckSpec): Promise<(text: GivenText) => (Looked & { readonly reached: Reached })[]> {
  const hints = hintsFor(spec.region, spec.year, spec.lang);
  const correct = await correcting(spec.corrections, spec.lang);
  return (text) => {
    const { path } = text;
    const { extraction, reached } = correct(text.text, extract(text, { path, lang: spec.lang, ...hints(path) }));
    return [{ ...look(path, text.text, extraction, settingsOf(spec, path)), reached }];
  };
}
