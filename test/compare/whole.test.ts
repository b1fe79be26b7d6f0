import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPanel, type CellSource, type Panel, sortColumns } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';
import { unitInfo } from '../../src/quantity/units.js';
import type { Extraction, IndicatorRecord } from '../../src/record.js';
import { convert, fullUnit } from '../../src/units/convert.js';
import { fixtureNames, fixtureText } from '../whole/fixtures.js';

const everyId = (panel: Panel): string[] =>
  panel.cells
    .flat()
    .flatMap((cell) => (cell === null ? [] : [...cell.sources.map(({ recordId }) => recordId), ...cell.others]))
    .sort();

const idsOf = (records: readonly IndicatorRecord[]): string[] => records.map(({ id }) => id).sort();

/** The figure, brought back to the base unit of its record, is the record's own. */
function saysTheSame(source: CellSource, record: IndicatorRecord): boolean {
  if (source.value === null) return true;
  const base = record.normalized.unit ?? unitInfo(fullUnit(record.unit ?? '', record.indicator)).base;
  const back = convert(source.value, source.unit ?? '', base, record.indicator);
  return Number(back.n) / Number(back.d) === record.normalized.value;
}

function checkWhole({ records, documents }: Extraction): void {
  const panel = buildPanel(records, documents);
  expect(everyId(panel)).toEqual(idsOf(records));
  const byId = new Map(records.map((record) => [record.id, record]));
  panel.cells.forEach((row, i) => {
    for (const source of row.flatMap((cell) => cell?.sources ?? [])) {
      const record = byId.get(source.recordId);
      if (record === undefined) throw new Error(`${source.recordId} is of no record`);
      expect(saysTheSame(source, record), `${record.text} in ${source.unit}`).toBe(true);
      expect({ status: source.status, period: record.period }).toEqual({ status: record.status, period: panel.rows[i]?.period });
    }
  });
  expect(new Set(panel.rows.map(({ key }) => key)).size).toBe(panel.rows.length);
  expect(panel.cells.every((row) => row.length === panel.columns.length)).toBe(true);
}

describe('the panel of one region holds its extract, all of it and nothing else', () => {
  test.each(fixtureNames)('%s', (name) => {
    checkWhole(extract(fixtureText(name), { path: `${name}.txt` }));
  });

  test('of generated reports', () => {
    const name = fc.constantFrom('地区生产总值', '粮食总产量', '城镇新增就业', '进出口总额', '高标准农田', '经营主体', '某某产量');
    const number = fc.oneof(
      fc.integer({ min: 1, max: 99999 }).map(String),
      fc.double({ min: 0.01, max: 9999, noNaN: true }).map((n) => n.toFixed(2)),
    );
    const unit = fc.constantFrom(
      '%',
      '亿元',
      '万元',
      '万亿元',
      '亿美元',
      '万吨',
      '亿斤',
      '万亩',
      '公顷',
      '万户',
      '户',
      '万人',
      '万亿',
      '个百分点',
      '',
    );
    const bound = fc.constantFrom('左右', '以上', '以内', '');
    const verb = fc.constantFrom('达到', '增长', '下降', '控制在', '新增');
    const clause = fc.tuple(name, verb, number, unit, bound).map((parts) => parts.join(''));
    const report = fc
      .array(clause, { maxLength: 8 })
      .map((clauses) => `云岭省2025年政府工作报告\n二、2025年目标\n今年，${clauses.join('，')}。\n`);
    fc.assert(
      fc.property(report, (text) => checkWhole(extract(text, { path: 'a.txt' }))),
      { numRuns: 60 },
    );
  });
});

test('the order of the inputs changes nothing but equal sources', () => {
  const all = fixtureNames.map((name) => extract(fixtureText(name), { path: `${name}.txt` }));
  const panelOf = (list: Extraction[]): Panel =>
    buildPanel(
      list.flatMap(({ records }) => records),
      list.flatMap(({ documents }) => documents),
    );
  const [forth, back] = [panelOf(all), panelOf([...all].reverse())];
  expect(back.rows.map(({ key }) => key)).toEqual(forth.rows.map(({ key }) => key));
  expect(back.columns.map(({ key }) => key)).toEqual(forth.columns.map(({ key }) => key));
  expect(back.cells.flat().map((cell) => cell?.text)).toEqual(forth.cells.flat().map((cell) => cell?.text));
  expect(everyId(sortColumns(forth, 'gdp'))).toEqual(everyId(forth));
});
