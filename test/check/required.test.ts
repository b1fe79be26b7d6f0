import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indicatorById } from '../../src/catalogue/index.js';
import { check } from '../../src/check/index.js';
import { familyOf, REQUIREMENTS, requirementsFor } from '../../src/check/required.js';
import { RATIOS } from '../../src/check/sizes/ratios.js';
import { review } from './reports.js';

const ids = new Set([
  ...REQUIREMENTS.flatMap((row) => row.ids),
  ...REQUIREMENTS.flatMap((row) => row.ids.flatMap(familyOf)),
  ...RATIOS.flatMap(({ over, under }) => [over, under]),
]);

test.each([...ids])('%s is an indicator', (id) => expect(indicatorById(id)?.id).toBe(id));

test.each([
  ['work_report', 'province', 2025, 'surveyed_unemployment_rate', true],
  ['work_report', 'county', 2025, 'surveyed_unemployment_rate', false],
  ['work_report', 'county', 2025, 'cpi', false],
  ['work_report', 'province', 2001, 'cpi', false],
  ['plan_report', 'city', 2025, 'general_budget_revenue', true],
  ['communique', 'city', 2025, 'cpi', true],
  ['five_year_plan', 'province', 2021, 'life_expectancy', true],
  ['other', 'province', 2025, 'gdp', false],
] as const)('%s of a %s of %i, %s: %s', (kind, level, year, id, owed) => {
  expect(requirementsFor(kind, level, year).some((row) => row.ids.includes(id))).toBe(owed);
});

/** `kind, level, target or result, first year<TAB>any of these`; after a change: npx vitest run test/check/required.test.ts -u */
test('what each kind of report owes is that of the list', async () => {
  const owed = REQUIREMENTS.flatMap(({ ids, like, side, kinds, levels, from, to }) =>
    kinds.flatMap((kind) =>
      levels.map((level) => {
        const answers = [...new Set(ids.flatMap(familyOf))].join(' ');
        return [`${kind} ${level} ${side} ${from ?? ''}—${to ?? ''}`, answers, like?.source ?? ''].join('\t');
      }),
    ),
  );
  const families = [...ids].map((id) => `family of ${id}\t${familyOf(id).join(' ')}`);
  await expect(`${[...owed, ...families].sort().join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'required.tsv'));
});

test('nothing is required of a region of unknown level', () => expect(requirementsFor('work_report', null, 2025)).toEqual([]));

test.each(RATIOS.map((ratio) => [ratio.example, ratio] as const))('%s is within its ratio', (text) => {
  const found = check([{ path: 'a.txt', text: review(`${text}。`) }]).filter(({ rule }) => rule === 'unit-suspect');
  expect(found).toEqual([]);
});
