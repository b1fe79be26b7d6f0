import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionaryRows } from '../../src/tokenize/dictionary.js';
import { tokens } from '../../src/tokenize/tokens.js';
import { buildTrie, openTrie, wordNumber } from '../../src/tokenize/trie.js';
import { CLASSES } from '../../src/tokenize/wordClasses.js';
import { ROOT } from '../cli/run.js';
import { fixtureNames, fixtureText } from '../whole/fixtures.js';

const rows = dictionaryRows();

/** What nodejieba cuts each text into, with the same words in its own dictionary; in another process, for it holds one dictionary. */
function cutByJieba(texts: readonly string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-jieba-'));
  try {
    const words = join(folder, 'words.utf8');
    writeFileSync(words, `${rows.map(({ word, frequency }) => `${word} ${frequency} x`).join('\n')}\n`);
    const binding = createRequire(import.meta.url).resolve('nodejieba/build/Release/nodejieba.node');
    const dict = (name: string): string => join(ROOT, 'dist/dict', `${name}.utf8`);
    const paths = [words, dict('hmm'), dict('user'), dict('idf'), dict('stop')];
    const input = join(folder, 'texts.json');
    writeFileSync(input, JSON.stringify(texts));
    const program = `const jieba = require(${JSON.stringify(binding)});
      jieba.load(...${JSON.stringify(paths)});
      const texts = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(input)}, 'utf8'));
      process.stdout.write(JSON.stringify(texts.map((text) => jieba.cut(text, true))));`;
    return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cut = (text: string): string[] => tokens(text).map((token) => token.text);

describe('words are cut as nodejieba cuts them with the same dictionary', () => {
  const check = (texts: readonly string[]): void => {
    const expected = cutByJieba(texts);
    texts.forEach((text, i) => {
      expect(cut(text)).toEqual(expected[i]);
    });
  };

  test('fixtures, line by line and whole', () => {
    const texts = fixtureNames.map(fixtureText);
    check([...texts, ...texts.flatMap((text) => text.split('\n').filter((line) => line !== ''))]);
  });

  test('any string of words, rare characters, letters, digits and separators', () => {
    const word = fc.constantFrom(...rows.map((row) => row.word));
    const character = fc.constantFrom(...'的了铜陵鑫淼婺蓥㐂𠀀𬭩12.9aZ% \t，。,、“”（）Ⅲ');
    const piece = fc.oneof(word, character, fc.constantFrom('PM2.5', 'A级', '3.5.1', '12a', '某某', '望沅市'));
    const texts = fc.sample(
      fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
      { numRuns: 3000, seed: 7 },
    );
    check(texts);
  });
});

describe('tokens', () => {
  test('each knows its class', () => {
    expect(tokens('地区生产总值增长5%').map(({ text, cls }) => [text, cls])).toEqual([
      ['地区生产总值', 'noun'],
      ['增长', 'up'],
      ['5', 'noun'],
      ['%', 'punctuation'],
    ]);
  });

  test('nothing has none', () => expect(tokens('')).toEqual([]));

  test('a text longer than any phrase is cut whole', () => {
    const text = '新增就业'.repeat(5000);
    expect(cut(text).join('')).toBe(text);
  });
});

describe('the trie', () => {
  const trie = openTrie(buildTrie(rows.map(({ word, frequency, cls }) => ({ word, frequency, cls: CLASSES.indexOf(cls) }))));

  test('holds every word with its class', () => {
    if (trie === null) throw new Error('no trie');
    const wrong = rows.filter(
      ({ word, cls }, i) => wordNumber(trie, word, 0, word.length) !== i + 1 || CLASSES[trie.classes[i + 1] ?? 0] !== cls,
    );
    expect(wrong).toEqual([]);
  });

  test('holds no beginning of a word that is none, and nothing else', () => {
    if (trie === null) throw new Error('no trie');
    const words = new Set(rows.map((row) => row.word));
    const others = rows.flatMap(({ word }) => [word.slice(0, -1), `${word}龘`]).filter((text) => text !== '' && !words.has(text));
    expect(others.filter((text) => wordNumber(trie, text, 0, text.length) !== 0)).toEqual([]);
  });

  test('a file of another kind is refused', () => {
    expect(openTrie(new Uint8Array(4))).toBeNull();
    expect(openTrie(readFileSync(join(ROOT, 'package.json')))).toBeNull();
  });
});
