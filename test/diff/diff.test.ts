import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/diff/index.js';
import { countsText, printDiff } from '../../src/diff/print.js';
import { type IndicatorRecord, measures, statuses } from '../../src/record.js';
import { figure } from '../track/make.js';

const gdp = { indicator: 'gdp', name: '地区生产总值', measure: 'growth', value: 5, status: 'actual', period: '2024' } as const;
const stations = {
  indicator: null,
  name: '茶旅驿站',
  indicatorName: null,
  measure: 'level',
  value: 37,
  unit: '个',
  status: 'actual',
  period: '2024',
} as const;

/** Kinds, changed fields, old and new value of each change. */
const told = (before: readonly IndicatorRecord[], after: readonly IndicatorRecord[]) =>
  diff(before, after).changes.map(({ kind, fields, old, new: now }) => [kind, fields.join(), old?.value ?? null, now?.value ?? null]);

describe('what changed of one observation', () => {
  test.each([
    [{ value: 5.2 }, 'value'],
    [{ bound: 'about' }, 'bound'],
    [{ unit: '‰' }, 'unit'],
    [{ period: '2025' }, 'period'],
    [{ status: 'estimate' }, 'status'],
    [{ value: 6, bound: 'at_least' }, 'value,bound'],
    [{ value: { min: 5, max: 6 }, bound: 'between' }, 'value,bound'],
    [{ period: '2025', status: 'target' }, 'period,status'],
  ] as const)('%j', (other, fields) => {
    const [change, ...more] = diff([figure(gdp)], [figure({ ...gdp, ...other })]).changes;
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'changed' });
    expect(change?.fields.join()).toBe(fields);
  });
});

describe('what is another observation', () => {
  test.each([
    [{ measure: 'level' }],
    [{ basis: '同口径' }],
    [{ indicator: 'retail_sales' }],
    [{ region: '雾海省' }],
    [{ period: '2025', value: 6 }],
  ] as const)('%j', (other) => {
    const before = figure({ ...gdp, region: '云岭省' });
    const after = figure({ ...gdp, region: '云岭省', ...other });
    expect(diff([before], [after])).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });

  test('names outside the catalogue are told by the name', () => {
    expect(told([figure(stations)], [figure({ ...stations, value: 40 })])).toEqual([['changed', 'value', 37, 40]]);
    expect(diff([figure(stations)], [figure({ ...stations, name: '云雾书屋' })])).toMatchObject({ added: 1, removed: 1, changed: 0 });
  });
});

describe('matching', () => {
  const a = figure(gdp);
  const b = figure({ ...gdp, value: 6, period: '2025', status: 'target' });
  const c = figure(stations);

  test.each([
    [[a, b, c], [c, a, b], []],
    [[], [a], [['added', '', null, 5]]],
    [[c], [], [['removed', '', 37, null]]],
    [[a, b], [b], [['removed', '', 5, null]]],
    [[a], [a, figure(gdp)], [['added', '', null, 5]]],
    [[a, figure(gdp)], [a], [['removed', '', 5, null]]],
  ])('%#', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('the same figure is found before a changed one', () => {
    const before = [figure({ ...stations, value: 10 }), figure({ ...stations, value: 20 })];
    const after = [figure({ ...stations, value: 20 }), figure({ ...stations, value: 11 })];
    expect(told(before, after)).toEqual([['changed', 'value', 10, 11]]);
  });

  test('a version that does not say its region is of the same one', () => {
    expect(diff([figure({ ...gdp, region: null })], [figure({ ...gdp, region: '云岭省' })]).changes).toEqual([]);
  });
});

const records: fc.Arbitrary<IndicatorRecord[]> = fc.array(
  fc
    .record({
      indicator: fc.constantFrom('gdp', 'cpi', null),
      name: fc.constantFrom('地区生产总值', '茶旅驿站'),
      measure: fc.constantFrom(...measures),
      status: fc.constantFrom(...statuses),
      period: fc.constantFrom('2024', '2025', '2021/2025', null),
      value: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(null), fc.constant({ min: 1, max: 2 })),
      unit: fc.constantFrom('%', '亿元', null),
      basis: fc.constantFrom(null, '同口径'),
    })
    .map(figure),
  { maxLength: 12 },
);

describe('properties', () => {
  test('diff A A is empty, whatever the order', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (list, random) => {
        const shuffled = list.map((record) => ({ record, at: random.next().value })).sort((x, y) => x.at - y.at);
        expect(diff(list, list).changes).toEqual([]);
        expect(
          diff(
            list,
            shuffled.map((s) => s.record),
          ).changes,
        ).toEqual([]);
      }),
    );
  });

  test('every observation is accounted for once, and the way back mirrors the way', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const there = diff(before, after);
        const back = diff(after, before);
        expect(after.length - before.length).toBe(there.added - there.removed);
        expect([back.added, back.removed, back.changed]).toEqual([there.removed, there.added, there.changed]);
        const seen = there.changes.flatMap((change) => [change.old, change.new].filter((r) => r !== null));
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});

describe('formats', () => {
  const before = [figure(gdp), figure(stations)];
  const after = [figure({ ...gdp, value: 5.5, bound: 'about' }), figure({ ...gdp, basis: '同口径', value: 6 })];
  const difference = diff(before, after);
  const output = { lang: 'zh', old: 'a.txt', new: 'b.txt', width: Number.POSITIVE_INFINITY } as const;

  test('the table shows both values and what changed', async () => {
    const text = await printDiff(difference, 'table', output);
    expect(text).toMatch(/变更 +│ 地区生产总值 +│ 增速 +│ 实绩 +│ 2024 +│ 5% +│ 5\.5%左右 +│ 数值、界限/);
    expect(text).toMatch(/新增 +│ 地区生产总值（同口径）/);
    expect(text).toMatch(/删除 +│ 茶旅驿站/);
    expect(countsText(difference, 'zh')).toBe('新增 1 · 删除 1 · 变更 1');
  });

  test('markdown', async () => {
    const text = await printDiff(difference, 'markdown', { ...output, lang: 'en' });
    expect(text).toContain('| Change | Indicator |');
    expect(text).toContain('| changed |');
  });

  test('json holds both records', async () => {
    const parsed = JSON.parse(await printDiff(difference, 'json', output));
    expect(parsed).toMatchObject({ old: 'a.txt', new: 'b.txt', added: 1, removed: 1, changed: 1 });
    expect(parsed.changes).toHaveLength(3);
    expect(parsed.changes.find((c: { kind: string }) => c.kind === 'changed')).toMatchObject({ old: { value: 5 }, new: { value: 5.5 } });
  });

  test('without changes the table says so, and json is still a whole', async () => {
    const none = diff(before, before);
    expect(await printDiff(none, 'table', output)).toBe('没有变化\n');
    expect(JSON.parse(await printDiff(none, 'json', output)).changes).toEqual([]);
  });
});
