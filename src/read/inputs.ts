import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InputError } from './faults.js';

/** Standard input, among the inputs. */
export const STDIN = '-';

const REPORT_ENDINGS = new Set([
  '',
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
  '.mht',
  '.mhtml',
  '.docx',
  '.doc',
  '.wps',
  '.odt',
  '.rtf',
  '.pdf',
  '.ofd',
  '.zip',
]);
const SKIPPED_DIRECTORIES = new Set(['node_modules']);
const GLOB_CHARACTERS = /[*?[\]{}]|[!+@]\(/;

/** Code-unit order: the same on every machine, whatever its locale. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a file of that name, in a directory or an archive, may be a report. */
export const isReportName = (name: string): boolean => REPORT_ENDINGS.has(extname(name).toLowerCase());

const isHidden = (name: string): boolean => name.startsWith('.');

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Files of a directory that may be reports, recursively, sorted; hidden ones and linked directories are passed over. */
function walk(directory: string): string[] {
  const files: string[] = [];
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
  for (const entry of entries) {
    if (isHidden(entry.name)) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_DIRECTORIES.has(entry.name)) files.push(...walk(path));
    } else if (isReportName(entry.name) && statOf(path)?.isFile()) {
      files.push(path);
    }
  }
  return files;
}

async function matches(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(slashed, { ignore: ['**/node_modules/**'], dot: false, expandDirectories: false });
  return found.sort(byCodeUnit);
}

/** What one input stands for: files, or the reason why there is none. */
async function expandOne(input: string): Promise<(string | InputError)[]> {
  if (input === STDIN) return [STDIN];
  const stat = statOf(input);
  if (stat === null && GLOB_CHARACTERS.test(input)) {
    const found = await matches(input);
    return found.length > 0 ? found : [new InputError(input, 'no_match')];
  }
  if (stat === null || !stat.isDirectory()) return [input];
  try {
    const found = walk(input);
    return found.length > 0 ? found : [new InputError(input, 'no_reports')];
  } catch (error) {
    return [accessFault(input, error)];
  }
}

/** A failure of the file system as an input's fault. */
export function accessFault(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError(path, 'missing');
  if (code === 'EACCES' || code === 'EPERM') return new InputError(path, 'forbidden');
  return new InputError(path, 'unreadable', code);
}

function identity(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Files, directories, globs and `-` as a list of files: inputs in the order given, what stands in a directory or a glob sorted,
 * every file once. An input that stands for nothing is an InputError in its place.
 */
export async function expandInputs(inputs: readonly string[]): Promise<(string | InputError)[]> {
  const seen = new Set<string>();
  const all: (string | InputError)[] = [];
  for (const input of inputs) {
    for (const found of await expandOne(input)) {
      const key = found instanceof InputError ? `!${found.path}` : found === STDIN ? STDIN : identity(found);
      if (seen.has(key)) continue;
      seen.add(key);
      all.push(found);
    }
  }
  return all;
}
