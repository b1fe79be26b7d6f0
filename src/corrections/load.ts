/** Reads and validates a file of corrections. */
import { readFileSync } from 'node:fs';
import type { Line } from '../check/types.js';
import { pathText, saidOf } from '../config/fault.js';
import { type Corrections, correctionsSchema } from './schema.js';

/** A file of corrections that cannot be used: the first fault, its path in the file, and how many there are. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
  constructor(
    readonly path: string,
    readonly words: Line,
    readonly more: number,
  ) {
    super(`${path}: ${words[1]}`);
  }
}

function valueIn(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** @throws CorrectionsError */
export async function parseCorrections(source: string): Promise<Corrections> {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new CorrectionsError('', [`不是 JSON（${cause}）`, `not JSON (${cause})`], 0);
  }
  const z = await import('zod/mini');
  const checked = correctionsSchema(z).safeParse(value);
  if (checked.success) return checked.data;
  const said = saidOf(
    checked.error.issues,
    (path) => valueIn(value, path),
    () => '',
  );
  const first = said[0] ?? { path: [], words: ['不合格式', 'not of that form'] as const };
  throw new CorrectionsError(pathText(first.path), first.words, Math.max(0, said.length - 1));
}

/** @throws CorrectionsError; an error of the file system where the file cannot be read */
export const loadCorrections = (file: string): Promise<Corrections> => parseCorrections(readFileSync(file, 'utf8'));
