import { displayWidth, harmless } from '../output/width.js';
import type { RawOptions } from './options.js';
import { errorTerminal } from './stdio.js';
import type { Words } from './words.js';

/** The line that says how far the run is. It stands on standard error, below what was printed last. */
export interface Progress {
  /** an input begins: its name, how many are done, how many there are */
  step(path: string, done: number, total: number): void;
  /** something else is about to be printed where the line stands */
  clear(): void;
}

/** Work that is done sooner needs no bar. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const BAR = 20;
const DEFAULT_COLUMNS = 80;
/** Back to the start of the line, and clear it. */
const ERASE = '\r\u001b[K';

const none: Progress = { step: () => {}, clear: () => {} };

/** The end of a path, where file names differ, in at most `width` columns. */
function tail(path: string, width: number): string {
  if (displayWidth(path) <= width) return path;
  const chars = [...path];
  while (chars.length > 0 && displayWidth(chars.join('')) > width - 1) chars.shift();
  return width < 1 ? '' : `…${chars.join('')}`;
}

/** `[#####---------------] 3/12 · 每秒 2.5 份 · 报告.txt`, narrower than `columns`. */
export function progressLine(path: string, done: number, total: number, seconds: number, columns: number, words: Words): string {
  const full = total === 0 ? BAR : Math.floor((BAR * done) / total);
  const rate = seconds > 0 ? done / seconds : 0;
  const start = `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${done}/${total} · ${words.rate(rate.toFixed(rate < 10 ? 1 : 0))} · `;
  const name = tail(harmless(path), columns - 1 - displayWidth(start));
  return displayWidth(start) < columns ? start + name : '';
}

/** What of a terminal the bar needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Whether a bar may be shown: on a terminal that can move its cursor, outside CI, unless the user wants none. */
export function showsProgress(raw: RawOptions, terminal: Terminal, env: Readonly<Record<string, string | undefined>>): boolean {
  const inCi = env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0';
  return terminal.isTTY === true && !inCi && env.TERM !== 'dumb' && raw.quiet !== true && raw.progress !== false;
}

/** A progress line on `terminal` that appears once the run takes more than a second. `now` gives milliseconds since the run began. */
export function openProgress(
  raw: RawOptions,
  words: Words,
  terminal: Terminal | null = errorTerminal(),
  now: () => number = () => performance.now(),
  env: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  if (terminal === null || !showsProgress(raw, terminal, env)) return none;
  let drawn = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    step(path, done, total) {
      const time = now();
      if (time < PATIENCE_MS || time - last < REDRAW_MS) return;
      last = time;
      drawn = true;
      terminal.write(ERASE + progressLine(path, done, total, time / 1000, terminal.columns ?? DEFAULT_COLUMNS, words));
    },
    clear() {
      if (drawn) terminal.write(ERASE);
      drawn = false;
    },
  };
}
