/** Every regular expression of the source: those written down, and those put together when modules load or texts are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** the file that holds it, or '' where it was put together */
  readonly file: string;
  /** what it is called there: the constant or function that holds it; where it was put together, the file that did it */
  readonly name: string;
}

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name))
  .sort();

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly id?: { readonly name?: string } | null;
}

/** The literals below a node of a syntax tree, and the outermost constant or function that holds each. */
function* literals(node: unknown, holder = ''): Generator<{ readonly pattern: string; readonly flags: string; readonly name: string }> {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex, id } = node as Node;
  const name = holder === '' ? (id?.name ?? '') : holder;
  if (type === 'Literal' && regex !== undefined) yield { ...regex, name };
  else for (const child of Object.values(node)) yield* literals(child, name);
}

/** A file of the source and its syntax tree. */
export interface Program {
  readonly file: string;
  readonly tree: unknown;
}

export function programs(): Program[] {
  return files.map((file) => {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' });
    return { file: relative(ROOT, file).replaceAll('\\', '/'), tree: parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) };
  });
}

const written = (): Pattern[] =>
  programs().flatMap(({ file, tree }) => [...literals(tree)].map(({ pattern, flags, name }) => ({ source: pattern, flags, name, file })));

/** Files that begin to work when they are loaded: a command line, a page in a browser. */
const STARTS = [join('cli', 'main.ts'), join('review', 'page', 'main.ts')];

/** What src asks of `new RegExp` while its modules load and the fixtures are read. Must run before src is imported. */
async function constructed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const maker = /[\\/](src[\\/][^:?)]*)/.exec(new Error().stack?.split('\n').slice(2, 6).join('\n') ?? '')?.[1];
    if (maker !== undefined) found.push({ source: made.source, flags: made.flags, file: '', name: maker.replaceAll('\\', '/') });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string]) => note(new target(...args)),
    apply: (target, _, args: [string]) => note(target(...args)),
  });
  try {
    for (const file of files) if (!STARTS.some((start) => file.endsWith(start))) await import(file);
    const { extract } = await import('../../src/extract.js');
    const { fixtureNames, fixtureText } = await import('../whole/fixtures.js');
    for (const name of fixtureNames) extract(fixtureText(name), { path: `reports/${name}-2025.txt` });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Each pattern once, the written ones first. */
export async function allPatterns(): Promise<Pattern[]> {
  const made = await constructed();
  const each = new Map<string, Pattern>();
  for (const pattern of [...written(), ...made]) {
    const key = keyOf(pattern);
    if (!each.has(key)) each.set(key, pattern);
  }
  return [...each.values()];
}

export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;
