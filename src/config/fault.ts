/** What is wrong in a config file, and where. */
import type { core } from 'zod';
import type { Line } from '../check/types.js';

export interface ConfigFault {
  readonly line: number;
  readonly column: number;
  /** as in `check.rules.unit-suspect.level`; '' is the file as a whole */
  readonly path: string;
  readonly words: Line;
}

/** A config file that cannot be used: every fault in it, in text order; at least one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly file: string,
    readonly faults: readonly ConfigFault[],
  ) {
    super(faults.map(({ line, column, path, words }) => `${file}:${line}:${column} ${path}: ${words[1]}`).join('\n'));
  }
}

type Issue = core.$ZodIssue;
export type Path = readonly (string | number)[];

const TYPES: Readonly<Record<string, Line>> = {
  string: ['文字', 'a string'],
  number: ['数字', 'a number'],
  int: ['整数', 'an integer'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表 […]', 'a list […]'],
  tuple: ['列表 […]', 'a list […]'],
  object: ['对象 {…}', 'an object {…}'],
  record: ['对象 {…}', 'an object {…}'],
};

const typeWords = (type: string): Line => TYPES[type] ?? [type, type];

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** How an issue and the value at its place read. */
function wordsOf(issue: Issue, value: unknown): Line {
  const [here, hereEn]: Line = value === undefined ? ['缺少此项', 'it is missing'] : [`这里是 ${shown(value)}`, `found ${shown(value)}`];
  switch (issue.code) {
    case 'invalid_type': {
      const [zh, en] = typeWords(issue.expected);
      return [`应为${zh}，${here}`, `expected ${en}, ${hereEn}`];
    }
    case 'invalid_value': {
      const list = issue.values.map(String).join(' ');
      return [`应为以下之一：${list}，${here}`, `expected one of: ${list}; ${hereEn}`];
    }
    case 'too_small': {
      const minimum = String(issue.minimum);
      if (issue.origin === 'number' || issue.origin === 'int')
        return [`应不小于 ${minimum}，${here}`, `expected at least ${minimum}, ${hereEn}`];
      return issue.origin === 'string'
        ? ['不应为空', 'expected some text, found none']
        : [`至少应有 ${minimum} 项，${here}`, `expected ${minimum} or more items, ${hereEn}`];
    }
    case 'too_big':
      return [`过大或项数过多，${here}`, `too large or too many items, ${hereEn}`];
    case 'invalid_format':
      return [
        `应符合 ${'pattern' in issue ? issue.pattern : issue.format}，${here}`,
        `expected to match ${'pattern' in issue ? issue.pattern : issue.format}, ${hereEn}`,
      ];
    case 'invalid_union':
      return [`不是可用的取值，${here}`, `not one of the known values; ${hereEn}`];
    default:
      return [issue.message, issue.message];
  }
}

/** Of a union the branch that the value comes nearest to: the one whose first fault lies deepest, or is not about the type. */
function branchOf(issue: Issue): readonly Issue[] {
  // none of the branches has this value where they are told apart by one
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (issues: readonly Issue[]): number => {
    const [first] = issues;
    if (first === undefined) return -1;
    return first.path.length * 2 + (first.code === 'invalid_type' ? 0 : 1);
  };
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (best ?? []).flatMap((inner) => branchOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

const toPath = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'number' ? part : String(part)));

export interface Said {
  readonly path: Path;
  readonly words: Line;
}

/** Issues as paths and words; an unknown key is a fault of its own place. */
export function saidOf(issues: readonly Issue[], valueAt: (path: Path) => unknown, near: (key: string) => string): Said[] {
  return issues.flatMap(branchOf).flatMap((issue): Said[] => {
    const path = toPath(issue.path);
    if (issue.code !== 'unrecognized_keys') return [{ path, words: wordsOf(issue, valueAt(path)) }];
    return issue.keys.map((key) => {
      const hint = near(key);
      return {
        path: [...path, key],
        words: [`不认识此项${hint === '' ? '' : `；是否想用 ${hint}`}`, `no such setting${hint === '' ? '' : `; did you mean ${hint}?`}`],
      };
    });
  });
}

export const pathText = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${part}`)).join('');
