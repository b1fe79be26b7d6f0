/** `--save-text DIR`: the text that was read out of a file, since the places of its records point into it. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../output/index.js';
import { STDIN, type TextInput } from '../read/index.js';
import { UsageError } from './errors.js';
import type { RawOptions } from './options.js';
import { type Words, wordsOf } from './words.js';

/** No system takes these in a name; Windows takes no dot or space at its end and none of its device names. */
const UNSAFE = /[<>:"|?*\p{Cc}\p{Cf}]|[. ]$/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes of UTF-8; file systems allow 255, of which the ending takes some. */
const LONGEST = 200;

function safePart(part: string): string {
  const safe = part.replace(UNSAFE, '_');
  if (part === '..' || DEVICE.test(part)) return `_${safe}`;
  let cut = [...safe];
  while (Buffer.byteLength(cut.join('')) > LONGEST) cut = cut.slice(0, -1);
  return cut.join('');
}

/**
 * Where the text of an input goes in the directory: by the input's own path, a member of an archive by the archive's path and its
 * own (`报告.zip/一.docx` gives `报告.zip/一.docx.txt`). A name that had to be changed carries a hash of the path, so that no two meet.
 */
export function savedName(path: string): string {
  if (path === STDIN) return 'stdin.txt';
  const parts = path
    .replace(/^[A-Za-z]:/, '')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.');
  const safe = parts.map(safePart);
  const changed = safe.some((part, at) => part !== parts[at]) || /^[A-Za-z]:/.test(path) || path.includes('\\');
  const hash = changed ? `.${createHash('sha256').update(path).digest('hex').slice(0, 8)}` : '';
  return `${join(...safe)}${hash}.txt`;
}

/** The wish as plain data: what is done with each text, in this process or in another, takes it along. */
export interface Saving {
  readonly save?: { readonly directory: string; readonly lang: Lang };
}

/** The wish of a run. The directory is made before anything is read, so that a run does not end halfway for want of it. */
export function savingOf({ saveText: directory }: RawOptions, lang: Lang): Saving {
  if (directory === undefined) return {};
  attempt(directory, wordsOf(lang), () => mkdirSync(directory, { recursive: true }));
  return { save: { directory, lang } };
}

function attempt(path: string, words: Words, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new UsageError(words.cannotWrite(path, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
}

/** Formats that are text themselves: places point into the file. */
const PLAIN = new Set([undefined, 'markdown']);

/** Writes the text, whole or not at all, if it is wished and its file is not plain text. */
export function saveText({ save }: Saving, text: TextInput): void {
  if (save === undefined || PLAIN.has(text.format)) return;
  const { directory, lang } = save;
  const path = join(directory, savedName(text.path));
  const temp = join(dirname(path), `.${createHash('sha256').update(path).digest('hex').slice(0, 8)}.${process.pid}.tmp`);
  attempt(path, wordsOf(lang), () => {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(temp, text.text);
      renameSync(temp, path);
    } finally {
      rmSync(temp, { force: true });
    }
  });
}
