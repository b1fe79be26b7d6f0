import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bounded, bounded } from './bounded.js';
import { allPatterns, keyOf, type Pattern } from './collect.js';
import { knownSafe, SAFE_FILE, safeText, verdictOn } from './verdicts.js';

/** `npm run patterns` writes the safe ones down: `new` looks at those that are not on record, `all` at every one. */
const writes = process.env.PLAN_EXTRACT_PATTERNS;
const all = writes === 'all';

let patterns: readonly Pattern[] = [];
beforeAll(async () => {
  patterns = await allPatterns();
});

const isBounded = ({ file, source }: Pattern): boolean => bounded.some((one) => one.file === file && source.startsWith(one.start));

describe('no regular expression can explode', () => {
  test('those of the source are found, the ones put together too', () => {
    expect(patterns.length).toBeGreaterThan(700);
    expect(patterns.filter(({ file }) => file === '').length).toBeGreaterThan(20);
  });

  test(
    'each is safe, or asked only of short texts',
    () => {
      const known = all ? new Set<string>() : knownSafe();
      const verdicts = patterns
        .filter((pattern) => !known.has(keyOf(pattern)) && !isBounded(pattern))
        .map((pattern) => ({ pattern, verdict: verdictOn(pattern) }));
      const unsafe = verdicts.filter(({ verdict }) => verdict !== 'safe');
      const safe = patterns.filter((pattern) => !isBounded(pattern) && !unsafe.some((one) => one.pattern === pattern));
      if (writes !== undefined) writeFileSync(SAFE_FILE, safeText(safe.map(keyOf)));
      // where this fails: rewrite the pattern, or cut what it is asked of and say so in bounded.ts
      expect(unsafe.map(({ pattern, verdict }) => `${pattern.file} ${keyOf(pattern)}: ${verdict}`)).toEqual([]);
    },
    all ? 1_800_000 : 300_000,
  );

  test('most are on record, so that this takes seconds (npm run patterns writes them down)', () => {
    const known = knownSafe();
    const fresh = patterns.filter((pattern) => !known.has(keyOf(pattern)) && !isBounded(pattern));
    expect(fresh.length).toBeLessThan(patterns.length / 4);
  });

  test('a pattern that explodes is seen', () => {
    expect(verdictOn({ source: '^(?:增长|增|长)+$', flags: '' })).toContain('exponential');
    expect(verdictOn({ source: '\\d+%', flags: '' })).toContain('polynomial');
    // looks nine characters ahead and no further
    expect(verdictOn({ source: '甲.{0,9}乙', flags: '' })).toBe('safe');
    expect(verdictOn({ source: '^\\d{1,4}%$', flags: '' })).toBe('safe');
  });
});

describe('patterns asked only of short texts', () => {
  const worst = ({ most, attack: [start, pump, end] }: Bounded): string =>
    start + pump.repeat(Math.max(0, Math.floor((most - start.length - end.length) / pump.length))) + end;

  test.each(bounded)('$file $start is soon done with the worst of them', (one) => {
    const pattern = patterns.find(({ file, source }) => file === one.file && source.startsWith(one.start));
    expect(pattern, 'no such pattern any more: take the row out').toBeDefined();
    const { source = '', flags = '' } = pattern ?? {};
    const text = worst(one);
    const before = process.cpuUsage();
    for (let i = 0; i < 10; i++) {
      const made = new RegExp(source, flags.replace('y', 'g'));
      made.exec(text);
    }
    expect(process.cpuUsage(before).user / 10_000).toBeLessThan(20);
  });
});
