import { harmless } from '../output/width.js';
import type { InputError } from '../read/index.js';
import type { Words } from './words.js';

/** One line on standard error; whatever a file name holds, it stays one harmless line. */
export function say(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** File, cause and remedy of an input that could not be read. */
export function sayFault(fault: InputError, lang: 'zh' | 'en', words: Words): void {
  const { cause, remedy } = fault.describe(lang);
  say(words.error(words.located(fault.path, cause, remedy)));
}
