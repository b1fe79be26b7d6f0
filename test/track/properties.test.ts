import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, type Extraction, measures, reportKinds, statuses } from '../../src/record.js';
import { track } from '../../src/track/index.js';
import { figure, report } from './make.js';

const value = fc.oneof(fc.integer({ min: -5, max: 12 }), fc.constant(null), fc.constant({ min: 4, max: 5 }));

const anyFigure = fc
  .record({
    indicator: fc.constantFrom('gdp', 'cpi', 'surveyed_unemployment_rate', 'fixed_asset_investment', null),
    name: fc.constantFrom('某项', '茶旅驿站'),
    measure: fc.constantFrom(...measures),
    status: fc.constantFrom(...statuses),
    period: fc.constantFrom('2024', '2025', '2026', '2021/2025', '2025-01/2025-06', null),
    value,
    unit: fc.constantFrom('%', '亿元', '万元', '亿美元', '个', null),
    bound: fc.constantFrom(...bounds),
    basis: fc.constantFrom(null, '同口径', '同口径;区本级'),
    strength: fc.constantFrom(null, 'ensure', 'strive'),
    attribute: fc.constantFrom(null, 'binding', 'expected'),
    reference: fc.constantFrom(
      null,
      { indicator: 'gdp', region: null, relation: 'equal' as const, margin: null },
      { indicator: 'gdp', region: '全国', relation: 'above' as const, margin: 0.5 },
    ),
  })
  .map(figure);

const anyReports: fc.Arbitrary<Extraction[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2024, 2025, 2026, null),
      kind: fc.constantFrom(...reportKinds),
      region: fc.constantFrom('云岭省', '雾海省', '全国', null),
      figures: fc.array(anyFigure, { maxLength: 8 }),
    }),
    { maxLength: 5 },
  )
  .map((reports) => reports.map(({ figures, ...about }, i) => report({ ...about, path: `${i}.txt` }, figures)));

test('whatever the reports hold, each verdict names a target and a result of its region, period and measure', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const { rows, summaries } = track(reports, { names: true });
      for (const row of rows) {
        expect(row.target.status).toBe('target');
        const judged = row.verdict !== 'open' && row.verdict !== 'no_figure';
        expect(judged).toBe(row.judgedBy !== null);
        expect(row.reason === null).toBe(row.verdict !== 'no_figure');
        if (!judged) {
          expect(row.difference).toBeNull();
          continue;
        }
        expect(row.result?.region).toBe(row.region);
        expect(row.result?.status).not.toBe('target');
        if (!row.flags.includes('end_of_span')) expect(row.result?.period).toBe(row.period);
        if (row.judgedBy === 'relative') expect(row.reference).not.toBeNull();
        if (row.judgedBy === 'growth' || row.judgedBy === 'level' || row.judgedBy === 'change')
          if (row.target.value !== null) expect(row.result?.measure).toBe(row.target.measure);
      }
      const counted = summaries.map(({ met, missed, off, open, noFigure }) => met + missed + off + open + noFigure);
      expect(counted).toEqual(summaries.map(({ targets }) => targets));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
    }),
  );
});

test('the order of the inputs changes nothing', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      expect(track([...reports].reverse(), { names: true })).toEqual(track(reports, { names: true }));
    }),
  );
});
