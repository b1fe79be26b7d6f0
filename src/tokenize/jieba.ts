/** nodejieba behind one function. Only its binding is loaded, and of its models the one that guesses words no dictionary holds. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Binding {
  load(dictionary: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  cut(text: string, hmm?: boolean): string[];
}

/** The tokenizer cannot run: a file or the native binding is missing. `message` says what, `remedy` how to mend it. */
export class TokenizerError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'TokenizerError';
    this.remedy = remedy;
  }
}

/** The dictionary of our own, and the files that nodejieba's `load` takes, in its order. */
const WORDS = 'words.bin';
const FILES = ['base.utf8', 'hmm.utf8', 'user.utf8', 'idf.utf8', 'stop.utf8'] as const;

function dictionaryFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    for (const place of [join(folder, 'dict'), join(folder, 'dist', 'dict')]) {
      if (existsSync(join(place, WORDS))) return place;
    }
    if (dirname(folder) === folder) break;
  }
  throw new TokenizerError('the dictionaries (dist/dict) are missing', 'run: npm run build');
}

function loadBinding(): Binding {
  const require = createRequire(import.meta.url);
  try {
    return require('nodejieba/build/Release/nodejieba.node') as Binding;
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new TokenizerError(
      `the native binding of nodejieba cannot be loaded (${cause})`,
      'run: npm rebuild nodejieba (needs Python 3 and a C++ compiler; see README)',
    );
  }
}

/** What the tokenizer works with. */
export interface Jieba {
  /** path of the dictionary that `trie.ts` opens */
  readonly words: string;
  /** the words of a text, in order and without a gap, by the hidden Markov model alone */
  readonly guess: (text: string) => string[];
}

/** Loads the binding. Throws {@link TokenizerError}. */
export function openJieba(): Jieba {
  const binding = loadBinding();
  const folder = dictionaryFolder();
  // cppjieba aborts the process where a file is missing, so they are looked for first
  for (const file of FILES) {
    if (!existsSync(join(folder, file))) throw new TokenizerError(`${join(folder, file)} is missing`, 'run: npm run build');
  }
  const [base, hmm, user, idf, stop] = FILES.map((file) => join(folder, file)) as [string, string, string, string, string];
  binding.load(base, hmm, user, idf, stop);
  return { words: join(folder, WORDS), guess: (text) => binding.cut(text, true) };
}
