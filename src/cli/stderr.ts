import { nearest } from '../nearest.js';
import { harmless } from '../output/width.js';
import type { InputError } from '../read/index.js';
import { declarations } from './commands.js';
import { writeError } from './stdio.js';
import type { Words } from './words.js';

/** One line on standard error; whatever a file name holds, it stays one harmless line. */
export function say(text: string): void {
  writeError(`${harmless(text)}\n`);
}

/** The command that a file that does not exist may have been meant for: `comprae` is `compare`. */
const commandMeant = ({ code, path }: InputError): string =>
  code === 'missing' && /^[a-z]{4,}$/i.test(path)
    ? nearest(
        path,
        declarations.map(({ name }) => name),
      )
    : '';

/** File, cause and remedy of an input that could not be read. */
export function sayFault(fault: InputError, lang: 'zh' | 'en', words: Words): void {
  const { cause, remedy } = fault.describe(lang);
  const meant = commandMeant(fault);
  say(words.error(words.located(fault.path, cause, meant === '' ? remedy : words.commandMeant(meant))));
}
