/** Known findings, by what they say. */
import type { Finding, FindingLevel } from './types.js';

export const BASELINE_VERSION = 1;

export interface BaselineEntry {
  readonly key: string;
  readonly rule: string;
  readonly level: FindingLevel;
  /** with slashes, from the baseline file's directory */
  readonly path: string;
  readonly message: string;
}

export interface Baseline {
  readonly version: typeof BASELINE_VERSION;
  readonly findings: readonly BaselineEntry[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is BaselineEntry =>
  isObject(value) && ['key', 'rule', 'level', 'path', 'message'].every((name) => typeof value[name] === 'string');

/** A baseline from its file's text, or null where it is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value.version !== BASELINE_VERSION || !Array.isArray(value.findings)) return null;
    return value.findings.every(isEntry) ? { version: BASELINE_VERSION, findings: value.findings } : null;
  } catch {
    return null;
  }
}

export interface Compared {
  readonly known: ReadonlySet<Finding>;
  /** entries of inputs of this run that are found no more */
  readonly fixed: readonly BaselineEntry[];
}

/** @param paths the inputs of this run, as the baseline writes paths */
export function compareBaseline(baseline: Baseline, findings: readonly Finding[], paths: ReadonlySet<string>): Compared {
  const keys = new Set(baseline.findings.map(({ key }) => key));
  const found = new Set(findings.map(({ key }) => key));
  return {
    known: new Set(findings.filter(({ key }) => keys.has(key))),
    fixed: baseline.findings.filter(({ key, path }) => !found.has(key) && paths.has(path)),
  };
}

const order = (a: BaselineEntry, b: BaselineEntry): number => {
  const [x, y] = [`${a.path}|${a.rule}|${a.key}`, `${b.path}|${b.rule}|${b.key}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The baseline of a run: its findings, and what was known of inputs that it has not looked at. */
export function updatedBaseline(
  old: Baseline | null,
  findings: readonly Finding[],
  paths: ReadonlySet<string>,
  pathOf: (finding: Finding) => string,
  messageOf: (finding: Finding) => string,
): Baseline {
  const own = findings.map((finding): BaselineEntry => {
    const { key, rule, level } = finding;
    return { key, rule, level, path: pathOf(finding), message: messageOf(finding) };
  });
  const keys = new Set(own.map(({ key }) => key));
  const kept = (old?.findings ?? []).filter(({ key, path }) => !paths.has(path) && !keys.has(key));
  return { version: BASELINE_VERSION, findings: [...own, ...kept].sort(order) };
}

export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;
