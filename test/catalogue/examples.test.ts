/** What each row is for, as a clause read by the whole program. The list stands apart from the rows, so that a row left out is missed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/catalogue/index.js';
import { extract } from '../../src/extract.js';

/** `id<TAB>example`, a row each; after a change of rows: npx vitest run test/catalogue/examples.test.ts -u */
const LIST = join(import.meta.dirname, 'examples.tsv');

/** Examples that give other ids by their nature: a ratio gives each sector its share. */
const SPREAD: Readonly<Record<string, readonly string[]>> = {
  three_sector_structure: ['primary_share_of_gdp', 'secondary_share_of_gdp', 'service_share_of_gdp'],
};
/** Rows whose example is not yet read as theirs; the list may only shrink. */
const GAPS: readonly string[] = [];

const listed: readonly (readonly [id: string, example: string])[] = (existsSync(LIST) ? readFileSync(LIST, 'utf8') : '')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => [row.split('\t')[0] ?? '', row.split('\t')[1] ?? '']);

/** The ids of a clause in the report of an area: 全市 is the own area of a city's report only. */
function idsIn(clause: string): (string | null)[] {
  const area = ['省', '县'].find((level) => clause.includes(`全${level}`)) ?? '市';
  const report = [`临澜${area}2025年政府工作报告`, '', '一、2024年工作回顾', '', `${clause}。`, ''].join('\n');
  return extract(report).records.map(({ indicator }) => indicator);
}

describe('the example of', () => {
  it.each(listed.filter(([id]) => !GAPS.includes(id)))('%s is read as that and as nothing else', (id, example) => {
    const ids = [...new Set(idsIn(example))];
    expect(ids).toEqual(SPREAD[id] ?? [id]);
  });

  it.each(listed.filter(([id]) => GAPS.includes(id)))('todo: %s', (id, example) => {
    expect([...new Set(idsIn(example))], 'mended: take it from GAPS').not.toEqual([id]);
  });
});

describe('the list of examples', () => {
  it('is that of the catalogue', async () => {
    await expect(`${indicators.map(({ id, example }) => `${id}\t${example}`).join('\n')}\n`).toMatchFileSnapshot(LIST);
  });
});
