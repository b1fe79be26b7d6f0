import { relative } from 'node:path';
import type { Lang } from '../output/words.js';
import { checkWordsOf } from './checkWords.js';
import { UsageError } from './errors.js';

type Loaded = import('../config/load.js').LoadedConfig;

/**
 * The config that holds for a run: the file named by `--config`, else the nearest one from the working directory upward; null where there is none.
 * Every command may call it; nothing is loaded where there is no file. Throws UsageError with place, path and what was expected.
 */
export async function configFor(named: string | undefined, lang: Lang): Promise<Loaded | null> {
  const { findConfig } = await import('../config/find.js');
  const found = named === undefined ? findConfig(process.cwd()) : null;
  const file = named ?? (found === null ? null : relative(process.cwd(), found));
  if (file === null) return null;
  const words = checkWordsOf(lang);
  const { loadConfig } = await import('../config/load.js');
  const { ConfigError } = await import('../config/fault.js');
  try {
    return await loadConfig(file);
  } catch (error) {
    if (error instanceof ConfigError) {
      const [first, ...more] = error.faults;
      if (first === undefined) throw error;
      throw new UsageError(
        words.configFault(`${file}:${first.line}:${first.column}`, first.path, first.words[lang === 'zh' ? 0 : 1], more.length),
      );
    }
    if (error instanceof Error && 'code' in error) throw new UsageError(words.noConfig(file));
    throw error;
  }
}

/** The config's indicators and aliases, put into the catalogue of this process before anything is extracted. */
export async function applyConfig(loaded: Loaded | null): Promise<void> {
  if (loaded === null) return;
  const { additionsOf } = await import('../config/additions.js');
  const { applyAdditions } = await import('../config/apply.js');
  applyAdditions(additionsOf(loaded.config));
}
