import { describe, expect, test } from 'vitest';
import { applyCorrections, type Correction, unmatchedOf } from '../../src/corrections/index.js';
import { Extraction } from '../../src/record.js';
import { accept, add, edit, OTHER_COPY, REPORT, read, recordOf, reject } from './reports.js';

const original = read(REPORT);
const growth = recordOf(original, '5.8%');
const sales = recordOf(original, '1234.5亿元');
const jobs = recordOf(original, '12.3万人');

const applied = (text: string, corrections: readonly Correction[]) => {
  const { extraction, reached } = applyCorrections(text, read(text), corrections);
  return { extraction, unmatched: unmatchedOf(corrections, reached).map(({ reason }) => reason) };
};

describe.each([
  ['the same text', REPORT],
  ['another copy of it', OTHER_COPY],
])('in %s', (_, text) => {
  test('an accepted record is reviewed and else as it was', () => {
    const { extraction, unmatched } = applied(text, [accept(REPORT, growth)]);
    expect(unmatched).toEqual([]);
    expect(recordOf(extraction, '5.8%')).toEqual({ ...recordOf(read(text), '5.8%'), reviewed: true });
    expect(extraction.records.filter(({ reviewed }) => reviewed)).toHaveLength(1);
  });

  test('a rejected record is left out, with the reason', () => {
    const { extraction, unmatched } = applied(text, [reject(REPORT, sales)]);
    expect(unmatched).toEqual([]);
    expect(extraction.records.map((record) => record.text)).not.toContain('1234.5亿元');
    expect(extraction.leftOut.find((one) => one.reason === 'rejected')?.text).toBe('1234.5亿元');
    expect(extraction.documents[0]?.records).toBe(original.records.length - 1);
  });

  test('a changed record has the new values, their normal form and another id', () => {
    const { extraction, unmatched } = applied(text, [edit(REPORT, sales, { value: 1243.5, period: '2023' })]);
    expect(unmatched).toEqual([]);
    const made = recordOf(extraction, '1234.5亿元');
    expect(made).toMatchObject({ value: 1243.5, period: '2023', reviewed: true, rule: 'corrected' });
    expect(made.normalized.value).toBe(124350000000);
    expect(made.id).not.toBe(sales.id);
  });

  test('an added record stands in text order with its place', () => {
    const words = '2024年';
    const correction = add(REPORT, jobs, words, '一、2024年工作回顾', { name: '年份', indicator: null, value: 2024, unit: '年' });
    const { extraction, unmatched } = applied(text, [correction]);
    expect(unmatched).toEqual([]);
    const [made] = extraction.records;
    expect(made).toMatchObject({ name: '年份', value: 2024, reviewed: true, rule: 'added', text: words });
    expect(text.slice(made?.source.start, made?.source.end)).toBe(words);
    expect(Extraction.parse(extraction)).toEqual(extraction);
  });
});

describe('what no longer matches', () => {
  test.each<[reason: string, text: string, correction: Correction]>([
    ['no_sentence', REPORT.replace('过去一年，', '这一年里，').replace('5.8%', '5.9%'), accept(REPORT, growth)],
    ['no_report', REPORT.replace('2025年政府', '2023年政府'), accept(REPORT, growth)],
    ['not_read', REPORT, reject(REPORT, { ...sales, name: '别的名称', id: 'r0', indicator: null })],
    ['no_sentence', REPORT.replace('粮食总产量', '蔬菜总产量'), add(REPORT, jobs, '620万', '粮食总产量达到620万吨。', { name: '粮食' })],
  ])('%s', (reason, text, correction) => {
    const { extraction, unmatched } = applied(text, [correction]);
    expect(unmatched).toEqual([reason]);
    expect(extraction.records).toEqual(read(text).records);
  });

  test('a sentence that changed elsewhere still matches by the id', () => {
    const text = REPORT.replace('过去一年，', '这一年里，');
    expect(applied(text, [accept(REPORT, growth)]).unmatched).toEqual([]);
  });

  test('what was accepted of a quantity holds although it is read otherwise now', () => {
    const seen = { ...growth, name: '生产总值增幅', indicator: null, id: 'r1' };
    const { extraction } = applied(REPORT, [accept(REPORT, seen)]);
    expect(recordOf(extraction, '5.8%')).toMatchObject({ name: '生产总值增幅', indicator: null, indicatorName: null, reviewed: true });
  });
});

test('of two records of one sentence said twice each correction takes its own', () => {
  const text = REPORT.replace('粮食总产量达到620万吨。', '粮食总产量达到620万吨。\n粮食总产量达到620万吨。');
  const extraction = read(text);
  const [first, second] = extraction.records.filter((record) => record.text === '620万吨');
  if (first === undefined || second === undefined) throw new Error('two records expected');
  const made = applyCorrections(text, extraction, [reject(text, second)]).extraction;
  expect(made.records.filter((record) => record.text === '620万吨').map(({ id }) => id)).toEqual([first.id]);
});

test('a doubt that a change settles is gone', () => {
  const doubtful = {
    ...original,
    records: original.records.map((r) => (r.id === sales.id ? { ...r, flags: ['unit_suspect', 'basis_unclear'] } : r)),
  };
  const made = applyCorrections(REPORT, doubtful, [edit(REPORT, sales, { unit: '万元' })]).extraction;
  expect(recordOf(made, '1234.5亿元').flags).toEqual(['basis_unclear']);
});
