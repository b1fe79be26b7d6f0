/** Lists of words that are no patterns: arrays and objects of words, and words in one string with spaces between. */
import { programs } from './collect.js';

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly elements?: readonly (Node | null)[];
  readonly properties?: readonly Node[];
  readonly key?: Node & { readonly name?: string };
  readonly id?: { readonly name?: string } | null;
}

export interface WordList {
  readonly file: string;
  /** the constant or function that holds it */
  readonly name: string;
  readonly words: readonly string[];
}

const isWord = (node: Node | null): boolean => node?.type === 'Literal' && typeof node.value === 'string';
const textOf = (node: Node | null): string => String(node?.value ?? '');
/** 重点 突出 主要; no sentence in English has a Chinese character in each of its words. */
const IN_STRING = /^[^\s]*[\u4e00-\u9fff][^\s]*(?: [^\s]*[\u4e00-\u9fff][^\s]*)+$/;

function listIn(node: Node): readonly string[] | null {
  const { type, elements, properties } = node;
  if (type === 'ArrayExpression' && elements !== undefined && elements.length > 1 && elements.every(isWord)) return elements.map(textOf);
  if (
    type === 'ObjectExpression' &&
    properties !== undefined &&
    properties.length > 2 &&
    properties.every(({ value }) => isWord(value as Node | null) || typeof (value as Node | null)?.value === 'number')
  )
    return properties.map(({ key, value }) => `${key?.name ?? key?.value}:${textOf(value as Node)}`);
  return isWord(node) && IN_STRING.test(textOf(node)) ? textOf(node).split(' ') : null;
}

function* listsBelow(node: unknown, holder: string): Generator<Omit<WordList, 'file'>> {
  if (typeof node !== 'object' || node === null) return;
  const { id } = node as Node;
  const name = holder === '' ? (id?.name ?? '') : holder;
  const words = listIn(node as Node);
  if (words !== null) yield { name, words };
  else for (const child of Object.values(node)) yield* listsBelow(child, name);
}

export const wordLists = (): WordList[] =>
  programs().flatMap(({ file, tree }) => [...listsBelow(tree, '')].map((list) => ({ file, ...list })));
