import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../config/find.js';
import { template } from '../config/template.js';
import type { Lang } from '../output/words.js';
import { checkWordsOf } from './checkWords.js';
import { EXIT, UsageError } from './errors.js';
import { openSink } from './sink.js';
import { say } from './stderr.js';
import { wordsOf } from './words.js';

/** `plan-extract init`: writes a commented config file. Returns the exit code. */
export async function runInit(directory: string | undefined, raw: { readonly force?: boolean }, lang: Lang): Promise<number> {
  const words = checkWordsOf(lang);
  const path = join(directory ?? '.', CONFIG_NAMES[0]);
  if (existsSync(path) && raw.force !== true) throw new UsageError(words.exists(path));
  const sink = openSink(path, wordsOf(lang));
  try {
    await sink.write(template(lang));
    sink.commit();
  } finally {
    sink.discard();
  }
  say(words.written(path));
  return EXIT.done;
}
