/** What recheck says of a pattern: whether some text makes it take more than linear time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import type { Pattern } from './collect.js';

/** Patterns found safe before, by the release of recheck below: looking at all of them takes minutes. */
export const SAFE_FILE = join(import.meta.dirname, 'safe.txt');

export const release = (): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/recheck/package.json'), 'utf8')).version;

const head = (): string => `recheck ${release()}`;

/** The patterns on record; none where another release made the record. */
export function knownSafe(): ReadonlySet<string> {
  if (!existsSync(SAFE_FILE)) return new Set();
  const [first, ...keys] = readFileSync(SAFE_FILE, 'utf8').trimEnd().split('\n');
  return first === head() ? new Set(keys) : new Set();
}

export const safeText = (keys: readonly string[]): string => `${[head(), ...[...keys].sort()].join('\n')}\n`;

const PATIENCE_MS = 30_000;
/** Characters of the texts that a suspected pattern is run on; four times as many may take four times as long. */
const SHORT = 4_000;
const LONG = 16_000;
const GROWTH = 8;
const NOISE_MS = 10;

function cpuMs({ source, flags }: Pick<Pattern, 'source' | 'flags'>, text: string): number {
  const pattern = new RegExp(source, flags.replace('y', 'g'));
  const before = process.cpuUsage();
  pattern.exec(text);
  return process.cpuUsage(before).user / 1000;
}

/** recheck counts `.{0,40}` as if it had no end: what it suspects is run on its own worst text, short and long. */
function staysLinear(pattern: Pick<Pattern, 'source' | 'flags'>, worst: (length: number) => string): boolean {
  const measured = (length: number): number => Math.min(...[1, 2, 3].map(() => cpuMs(pattern, worst(length))));
  const long = measured(LONG);
  return long < NOISE_MS || long < GROWTH * measured(SHORT);
}

/** `safe`, or what makes it slow in words. */
export function verdictOn(pattern: Pick<Pattern, 'source' | 'flags'>): string {
  const found = checkSync(pattern.source, pattern.flags, { timeout: PATIENCE_MS });
  if (found.status === 'safe') return 'safe';
  if (found.status !== 'vulnerable') return `unknown (${found.error.kind})`;
  const { pumps, suffix, pattern: attack } = found.attack;
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const worst = (length: number): string => pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / unit)).join('') + suffix;
  if (found.complexity.type === 'polynomial' && staysLinear(pattern, worst)) return 'safe';
  return `${found.complexity.summary}: ${attack}`;
}
