/** The build asks for first and last characters before it asks a pattern: no answer may change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { guarded, guardOf } from '../../scripts/guards.mjs';
import { ROOT } from '../cli/run.js';

describe('the characters that a pattern asks for', () => {
  test.each([
    [/^(?:增|减)长/, '减增', ''],
    [/(?:左|右)?边?$/, null, null],
    [/(?:增|减)少了?$/, '', '了少'],
    [/^[一二]是|元$/, '一二', '元'],
    [/^(?:a|bc)?$/, 'ab', ''],
    [/^的?(?=[a-c])\d/, '0123456789的', ''],
    [/(?<=前)后$/, '', '后'],
    [/^(?:x(?:y|z)*){2,}/, 'x', ''],
    [/^(?:甲|(?:乙|丙?)丁)/, '丁丙乙甲', ''],
  ] as const)('%s', (pattern, first, last) => {
    expect(guardOf(pattern.source, pattern.flags)).toEqual(first === null ? null : { first, last });
  });

  test.each([/a|^b/, /^.b/, /^[^a]/, /^a/i, /^a/m, /^a/g, /a/y, /^a?/, /^[一-鿿]/, /^$/, /^(?!a)/, /^(a)?\1b/, /^\w/, /^😀/u, /^(?:)/])(
    '%s does not tell',
    (pattern) => expect(guardOf(pattern.source, pattern.flags)).toBe(null),
  );
});

describe('a program with questions', () => {
  const PROGRAM = `
    var NAMED = /^(?:全|各)市$/, TWICE = /^a/;
    TWICE = /^b/;
    function shadow(NAMED) { return NAMED.test('x'); }
    var LONE = /市$/;
    out = texts.map((text) => [
      LONE.test(text), /^(?:全|各)/.test(text), !/元$/.test(text.slice(1)), TWICE.test(text), NAMED.test(text),
      /^(全)(市)?/.exec(text)?.[2] ?? null, /^(各)/.exec(LONE.exec(text)?.[0] ?? text.trim())?.index ?? -1, shadow({ test: () => 7 }),
    ]);`;
  const texts = ['', '全', '全市', '各市', ' 各县', 'ab', 'ba', '12元', '元', '市市'];
  const run = (program: string) => {
    const context = { texts, out: null as unknown };
    runInNewContext(program, context);
    return JSON.stringify(context.out);
  };

  test('answers as before', () => {
    const { text, count } = guarded(PROGRAM);
    expect(count).toBe(6);
    expect(run(text)).toBe(run(PROGRAM));
    expect(run(text.replaceAll('text.length-1', 'text.length-2'))).not.toBe(run(PROGRAM));
  });
});

describe('the patterns of the program', () => {
  const library = readFileSync(join(ROOT, 'dist/index.js'), 'utf8');
  const patterns = new Map<string, RegExp>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      patterns.set(`${flags} ${pattern}`, new RegExp(pattern, flags));
    } else for (const child of Object.values(node)) collect(child);
  };
  collect(parse(library, { ecmaVersion: 'latest', sourceType: 'module' }));
  const guards = [...patterns.values()].flatMap((pattern) => {
    const guard = guardOf(pattern.source, pattern.flags);
    return guard === null ? [] : [{ pattern, ...guard }];
  });
  const folder = join(ROOT, 'fixtures');
  const clauses = new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/[\s,，。;；、:：]+/)),
  );

  test('are many', () => {
    expect(guards.length).toBeGreaterThan(300);
    expect(clauses.size).toBeGreaterThan(700);
  });

  test('match no piece of a fixture that their question would keep from them', () => {
    const pieces = new Set<string>();
    for (const clause of clauses)
      for (let at = 0; at < clause.length; at += 1) {
        pieces.add(clause.slice(at));
        pieces.add(clause.slice(0, at));
      }
    const texts = [...pieces];
    const wrong: string[] = [];
    let matches = 0;
    for (const { pattern, first, last } of guards)
      for (let i = 0; i < texts.length; i += 3) {
        const text = texts[i] ?? '';
        if (!pattern.test(text)) continue;
        matches += 1;
        if (!(first !== '' && first.includes(text.charAt(0))) && !(last !== '' && last.includes(text.charAt(text.length - 1))))
          wrong.push(`${pattern} ${text}`);
      }
    expect(wrong).toEqual([]);
    expect(matches).toBeGreaterThan(10_000);
  });
});
