import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CorrectionsError, parseCorrections } from '../../src/corrections/load.js';
import { type Correction, correctionsFile } from '../../src/corrections/schema.js';
import { accept, add, edit, REPORT, read, recordOf, reject } from './reports.js';

const record = recordOf(read(REPORT), '5.8%');
const all: Correction[] = [
  accept(REPORT, record),
  reject(REPORT, record),
  { ...edit(REPORT, record, { value: { min: 5, max: 6 }, bound: 'between' }), note: '<script>alert(1)</script> & "引号"' },
  add(REPORT, record, '2024年', '一、2024年工作回顾', {}),
];

test('a file of every kind of correction reads as it was', async () => {
  expect((await parseCorrections(JSON.stringify(correctionsFile(all)))).corrections).toEqual(all);
});

test('the published JSON Schema takes the same file', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/corrections.schema.json'), 'utf8'));
  const { version: _, ...rest } = schema;
  const validate = new Ajv2020({ strict: false }).compile(rest);
  expect(validate(JSON.parse(JSON.stringify(correctionsFile(all))))).toBe(true);
  expect(validate({ format: 'plan-extract-corrections', version: 1, corrections: [{ action: 'accept' }] })).toBe(false);
});

test('the example of docs/review.md is such a file', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/review.md'), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect((await parseCorrections(example)).corrections).toHaveLength(1);
});

describe('faults', () => {
  const broken = (change: (file: { corrections: Record<string, unknown>[] } & Record<string, unknown>) => void): string => {
    const file = JSON.parse(JSON.stringify(correctionsFile(all)));
    change(file);
    return JSON.stringify(file);
  };
  const first = (file: { corrections: Record<string, unknown>[] }): Record<string, unknown> => file.corrections[0] ?? {};
  test.each([
    ['no JSON', '{', ''],
    ['another format', broken((file) => Object.assign(file, { format: 'x' })), 'format'],
    ['a later version', broken((file) => Object.assign(file, { version: 2 })), 'version'],
    ['an action that is none', broken((file) => Object.assign(first(file), { action: 'maybe' })), 'corrections[0].action'],
    ['a key too many', broken((file) => Object.assign(first(file), { extra: 1 })), 'corrections[0].extra'],
    ['a place without words', broken((file) => Object.assign(first(file).place as object, { text: '' })), 'corrections[0].place.text'],
    [
      'a status that is none',
      broken((file) => Object.assign(first(file).claim as object, { status: 'hope' })),
      'corrections[0].claim.status',
    ],
  ])('%s', async (_, text, path) => {
    const fault = await parseCorrections(text).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(CorrectionsError);
    expect((fault as CorrectionsError).path).toBe(path);
    expect((fault as CorrectionsError).words[0]).not.toBe('');
  });
});
