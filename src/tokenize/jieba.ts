/** nodejieba behind one function. Only its binding is loaded, with dictionaries made at build time; jieba's own are never read. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Binding {
  load(dictionary: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  cut(text: string, hmm?: boolean): string[];
  tag(text: string): { word: string; tag: string }[];
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

const files = ['words.utf8', 'hmm.utf8', 'user.utf8', 'idf.utf8', 'stop.utf8'] as const;

function dictionaryFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    for (const place of [join(folder, 'dict'), join(folder, 'dist', 'dict')]) {
      if (existsSync(join(place, files[0]))) return place;
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

let binding: Binding | null = null;

function ready(): Binding {
  if (binding) return binding;
  const loaded = loadBinding();
  const folder = dictionaryFolder();
  // cppjieba aborts the process where a file is missing, so they are looked for first
  for (const file of files) {
    if (!existsSync(join(folder, file))) throw new TokenizerError(`${join(folder, file)} is missing`, 'run: npm run build');
  }
  const [words, hmm, user, idf, stop] = files.map((file) => join(folder, file)) as [string, string, string, string, string];
  loaded.load(words, hmm, user, idf, stop);
  binding = loaded;
  return loaded;
}

/** The words of a text, in order and without a gap. Throws {@link TokenizerError}. */
export function cut(text: string): string[] {
  return text.length === 0 ? [] : ready().cut(text, true);
}
