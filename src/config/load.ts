/** Reads and validates a config file. jsonc-parser and zod are loaded only where there is one. */

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Node, ParseError } from 'jsonc-parser';
import { placesOf } from '../check/place.js';
import { nearest } from '../nearest.js';
import { faultsOfAdditions } from './additions.js';
import { ConfigError, type ConfigFault, type Path, pathText, saidOf } from './fault.js';
import { type Config, configSchema } from './schema.js';

export interface LoadedConfig {
  readonly file: string;
  /** paths in the file are meant from here */
  readonly directory: string;
  readonly config: Config;
}

const SYNTAX: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  InvalidSymbol: ['此处应为值', 'a value is expected here'],
  PropertyNameExpected: ['此处应为带双引号的名称', 'a name in double quotes is expected here'],
  ValueExpected: ['此处应为值', 'a value is expected here'],
  ColonExpected: ['此处应为冒号', 'a colon is expected here'],
  CommaExpected: ['此处应为逗号', 'a comma is expected here'],
  CloseBraceExpected: ['缺少右花括号 }', 'a closing brace } is missing'],
  CloseBracketExpected: ['缺少右方括号 ]', 'a closing bracket ] is missing'],
  EndOfFileExpected: ['此后不应再有内容', 'nothing is expected after this'],
};

/**
 * Validates a config's text.
 * @throws ConfigError with every fault, each with its line, column, path and what was expected.
 */
export async function parseConfig(file: string, source: string): Promise<Config> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const text = source.replace(/^\ufeff/, '');
  const place = placesOf(text);
  if (text.trim() === '') throw new ConfigError(file, [{ line: 1, column: 1, path: '', words: ['文件是空的', 'the file is empty'] }]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const fault = (offset: number, path: string, words: ConfigFault['words']): ConfigFault => {
    const { line, column } = place(offset, offset);
    return { line, column, path, words };
  };
  if (errors.length > 0 || tree === undefined) {
    const faults = errors.map(({ error, offset }) =>
      fault(offset, '', SYNTAX[printParseErrorCode(error)] ?? ['语法有误', `syntax error: ${printParseErrorCode(error)}`]),
    );
    throw new ConfigError(file, faults);
  }
  const z = await import('zod');
  const value: unknown = getNodeValue(tree);
  const checked = configSchema(z).safeParse(value);
  const nodeAt = (path: Path): Node | undefined => {
    // what is missing is reported where it should stand
    for (let length = path.length; length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node !== undefined) return node;
    }
    return tree;
  };
  const valueAt = (path: Path): unknown => {
    const node = findNodeAtLocation(tree, [...path]);
    return node === undefined ? undefined : getNodeValue(node);
  };
  const keysAt = (path: Path): string[] => [...known(configSchema(z), path)];
  const said = checked.success
    ? faultsOfAdditions(checked.data)
    : checked.error.issues.flatMap((issue) =>
        saidOf([issue], valueAt, (key) => nearest(key, keysAt(issue.path.map((p) => (typeof p === 'number' ? p : String(p)))))),
      );
  if (said.length > 0 || !checked.success) {
    const faults = said.map(({ path, words }) => {
      const node = nodeAt(path);
      // of an unknown key its name, of a value the value
      const key = node?.parent?.type === 'property' && node.parent.children?.[1] === node ? node.parent.children[0] : undefined;
      const unknown = words[1].startsWith('no such setting');
      return fault((unknown ? key?.offset : node?.offset) ?? 0, pathText(path), words);
    });
    throw new ConfigError(
      file,
      faults.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  }
  return checked.data;
}

interface WithShape {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly options?: readonly unknown[];
  readonly unwrap?: () => unknown;
}

/** The names that a schema knows at a path. */
function known(schema: unknown, path: Path): string[] {
  const node = schema as WithShape | undefined;
  if (node === undefined || node === null) return [];
  if (Array.isArray(node.options)) return node.options.flatMap((option) => known(option, path));
  if (node.shape !== undefined) {
    const [first, ...rest] = path;
    return first === undefined ? Object.keys(node.shape) : known(node.shape[String(first)], rest);
  }
  if (node.element !== undefined && path.length > 0) return known(node.element, path.slice(1));
  return typeof node.unwrap === 'function' ? known(node.unwrap(), path) : [];
}

/** @throws ConfigError; an error of the file system where the file cannot be read */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  return { file, directory: dirname(file), config: await parseConfig(file, readFileSync(file, 'utf8')) };
}
