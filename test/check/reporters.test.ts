import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { check, rules } from '../../src/check/index.js';
import { type Outcome, reporters, type Shown } from '../../src/check/reporters/index.js';
import { activeRules } from '../../src/check/settings.js';
import { plan, work } from './reports.js';

const TEXTS: readonly (readonly [path: string, text: string])[] = [
  [
    '报告/凤冈县 2025.txt',
    work({ review: '实际利用外资7420美元，地区生产总值增长6.2%一般公共预算收入增长4.8%。', plan: '地区生产总值增长6%。' }),
  ],
  [
    'clean.txt',
    plan('地区生产总值增长6%，一般公共预算收入增长5%，居民人均可支配收入增长6%。', {
      review: '地区生产总值增长5%，一般公共预算收入增长5%，居民人均可支配收入增长6%。',
    }),
  ],
];

function outcome(change: Partial<Outcome> = {}): Outcome {
  const findings = check(TEXTS.map(([path, text]) => ({ path, text })));
  const shown = findings.map((finding): Shown => ({ finding, known: false, reason: null }));
  return {
    shown,
    fixed: [],
    paths: TEXTS.map(([path]) => path),
    rules: activeRules({}),
    compared: false,
    version: '1.2.3',
    lang: 'zh',
    color: false,
    ...change,
  };
}

/** All states at once: known, silenced, gone. */
function withStates(): Outcome {
  const made = outcome();
  const shown = made.shown.map((s, i) => (i === 0 ? { ...s, known: true } : i === 1 ? { ...s, reason: '已核实' } : s));
  const fixed = [{ key: 'k', rule: 'conflict', level: 'error', path: 'clean.txt', message: '旧问题' }] as const;
  return { ...made, shown, fixed, compared: true };
}

interface SarifLog {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly baselineState?: string;
      readonly suppressions?: readonly { readonly justification: string }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region?: Readonly<Record<'startLine' | 'startColumn' | 'endColumn' | 'charOffset' | 'charLength', number>>;
        };
      }[];
    }[];
  }[];
}

describe('sarif', () => {
  // the committee's schema (2.1.0 rtm.5, as the package @microsoft/jest-sarif ships it); it is draft 4, whose `id` Ajv calls `$id`
  const { id, $schema, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text: string) => /^[\x21-\x7e]*$/.test(text));
  ajv.addFormat('date-time', true);
  const validate = ajv.compile({ ...schema, $id: id });

  test.each([
    ['findings', outcome()],
    ['known, silenced and gone ones', withStates()],
    ['none', outcome({ shown: [], paths: [] })],
    ['in English', outcome({ lang: 'en' })],
  ])('is valid: %s', (_, made) => {
    validate(JSON.parse(reporters.sarif(made)));
    expect(validate.errors).toBe(null);
  });

  test('the schema tells a wrong log', () => {
    const log = JSON.parse(reporters.sarif(outcome()));
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  test('a place is where the text has it, in UTF-16 units', () => {
    const { runs }: SarifLog = JSON.parse(reporters.sarif(outcome()));
    expect(runs[0]?.columnKind).toBe('utf16CodeUnits');
    const result = runs[0]?.results.find(({ ruleId }) => ruleId === 'unit-suspect');
    const place = result?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toBe(`${encodeURIComponent('报告')}/${encodeURIComponent('凤冈县 2025.txt')}`);
    const region = place?.region;
    const line = (TEXTS[0]?.[1] ?? '').split('\n')[(region?.startLine ?? 0) - 1] ?? '';
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('7420美元');
    expect(TEXTS[0]?.[1].slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe('7420美元');
  });

  test('rules have help, results their rule, fingerprint and state', () => {
    const { runs }: SarifLog = JSON.parse(reporters.sarif(withStates()));
    const [run] = runs;
    expect(run?.tool.driver.rules.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.help.text.length).toBeGreaterThan(20);
    for (const result of run?.results ?? []) {
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(Object.values(result.partialFingerprints)[0]).toMatch(/^\w+(?:-\d+)?$/);
    }
    expect(run?.results.map(({ baselineState }) => baselineState).slice(0, 2)).toEqual(['unchanged', 'new']);
    expect(run?.results.at(-1)?.baselineState).toBe('absent');
    expect(run?.results[1]?.suppressions?.[0]?.justification).toBe('已核实');
  });
});

describe('text', () => {
  test('groups by file and ends in a count', () => {
    const lines = reporters.text(outcome()).trimEnd().split('\n');
    expect(lines[0]).toBe('报告/凤冈县 2025.txt');
    expect(lines.some((line) => /^ +3:\d+ {2}错误 {2}.*漏写“万” {2}unit-suspect$/.test(line))).toBe(true);
    expect(lines.at(-1)).toMatch(/^2 份文件 · 错误 \d+ · 警告 \d+ · 提示 \d+$/);
    expect(lines).not.toContain('clean.txt');
  });
  test('says so where there is none', () => expect(reporters.text(outcome({ shown: [] }))).toMatch(/^没有问题\n2 份文件/));
  test('leaves out known and silenced ones, and tells the fixed ones', () => {
    const text = reporters.text(withStates());
    expect(text).toContain('旧问题');
    expect(text).toMatch(/已知 1 · 已消除 1 · 已豁免 1/);
  });
  test('colours only where asked', () => {
    expect(reporters.text(outcome())).not.toContain('\u001b[');
    expect(reporters.text(outcome({ color: true }))).toContain('\u001b[31m');
  });
  test('in English', () => expect(reporters.text(outcome({ lang: 'en' }))).toMatch(/error {4}.*unit-suspect/));
});

describe('json', () => {
  test('has everything', () => {
    const made = JSON.parse(reporters.json(withStates()));
    expect(made.findings.map(({ state }: { state: string }) => state).slice(0, 3)).toEqual(['known', 'suppressed', 'new']);
    expect(made.fixed).toHaveLength(1);
    expect(made.findings[0]).toMatchObject({ path: '报告/凤冈县 2025.txt', region: '凤冈县', kind: 'work_report', year: 2025 });
  });
});

describe('junit', () => {
  const xml = reporters.junit(outcome());
  test('a suite a file, a case a finding', () => {
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(xml).toContain('<testcase classname="plan-extract" name="clean.txt" file="clean.txt"/>');
    expect(xml).toMatch(/<failure type="error" message="[^"]*漏写“万”">/);
  });
  test('counts agree', () => {
    const all = /<testsuites name="plan-extract" tests="(\d+)" failures="(\d+)"/.exec(xml);
    expect(xml.match(/<testcase /g)).toHaveLength(Number(all?.[1]));
    expect(xml.match(/<failure /g)).toHaveLength(Number(all?.[2]));
  });
  test('whatever a text holds, it stays XML', () => {
    const [first] = outcome().shown;
    if (first === undefined) throw new Error('no finding');
    const finding = { ...first.finding, words: ['<坏>&"\u0007\ud83d', 'bad'] as const };
    const made = reporters.junit(outcome({ shown: [{ ...first, finding }] }));
    expect(made).toContain('&lt;坏&gt;&amp;&quot;\ufffd\ufffd');
  });
});

describe('github', () => {
  test('one annotation a finding', () => {
    const lines = reporters.github(outcome()).trimEnd().split('\n');
    expect(lines).toHaveLength(outcome().shown.length);
    expect(
      lines.some((line) =>
        /^::error file=报告\/凤冈县 2025\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=plan-extract unit-suspect::/.test(line),
      ),
    ).toBe(true);
  });
  test('marks of the command are escaped', () => {
    const [first] = outcome().shown;
    if (first === undefined) throw new Error('no finding');
    const finding = { ...first.finding, path: 'a,b:c.txt', words: ['涨100%\n次行', ''] as const };
    const made = reporters.github(outcome({ shown: [{ ...first, finding }] }));
    expect(made).toContain('file=a%2Cb%3Ac.txt');
    expect(made.trimEnd().endsWith('::涨100%25%0A次行')).toBe(true);
  });
});

test('text in English has a line a finding, what is gone, and the counts', () => {
  const lines = reporters.text({ ...withStates(), lang: 'en' }).split('\n');
  expect(lines.slice(-6)).toEqual([
    '',
    'fixed (--update-baseline takes them out of the baseline):',
    '  clean.txt  旧问题  conflict',
    '',
    expect.stringMatching(/^2 files · errors \d+ · warnings \d+ · infos \d+ · known 1 · fixed 1 · suppressed 1$/),
    '',
  ]);
  expect(reporters.text({ ...outcome(), shown: [], lang: 'en' })).toBe('no findings\n2 files · errors 0 · warnings 0 · infos 0\n');
});

test('SARIF names every sequence that ends a line', () =>
  expect(JSON.parse(reporters.sarif(outcome())).runs[0].newlineSequences).toEqual(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029']));

test('JUnit writes marks of its own as entities', () => {
  const made = outcome();
  const [first] = made.shown;
  const finding = first && { ...first.finding, words: [`<"a" & 'b'>\n\t`, ''] as const };
  const text = reporters.junit({ ...made, shown: first && finding ? [{ ...first, finding }] : [] });
  expect(text).toContain('&lt;&quot;a&quot; &amp; &apos;b&apos;&gt;&#10;&#9;');
});
