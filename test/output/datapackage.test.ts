import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/output/columns.js';
import { dataPackageWriter, datapackage } from '../../src/output/datapackage.js';
import { bounds, measures, reportKinds, statuses } from '../../src/record.js';
import { options, textOf } from './options.js';
import { extraction, record } from './record.js';

/** The published schema; SOURCE.md beside it says whence. It is of draft 4, of which it uses nothing that later drafts changed. */
const { $schema: _, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'frictionless/tabular-data-package.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const faults = (descriptor: unknown): string[] =>
  validate(descriptor) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
const [resource] = datapackage().resources;
const fields = resource?.schema.fields ?? [];

describe('the descriptor', () => {
  test('is a tabular data package as the published schema has it', () => {
    expect(faults(datapackage())).toEqual([]);
  });

  test('the schema would find faults', () => {
    expect(faults({ ...datapackage(), resources: [] })).not.toEqual([]);
    expect(faults({ ...datapackage(), resources: [{ ...resource, schema: { fields: [{ name: 'a', type: 'amount' }] } }] })).not.toEqual([]);
    expect(faults({ ...datapackage(), resources: [{ ...resource, name: 'A Name' }] })).not.toEqual([]);
  });

  test('has a field for each column of the CSV, in order', async () => {
    expect(fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    const [head] = (await textOf(await dataPackageWriter({ ...options, headers: 'zh', bom: true }), [])).split('\r\n');
    expect(head).toBe(fields.map(({ name }) => name).join(','));
  });

  test.each([
    ['kind', reportKinds],
    ['measure', measures],
    ['bound', bounds],
    ['status', statuses],
  ])('knows every %s', (name, codes) => {
    expect(new Set(fields.find((field) => field.name === name)?.constraints?.enum)).toEqual(new Set(codes));
  });

  test('flags may be several, and new', () => {
    expect(fields.find(({ name }) => name === 'flags')).toEqual({ name: 'flags', title: '存疑', type: 'string' });
  });

  test('numbers are numbers, codes are text', () => {
    const types = Object.fromEntries(fields.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      value: 'number',
      normalized_max: 'number',
      year: 'integer',
      line: 'integer',
      region_code: 'string',
      period: 'string',
    });
  });

  test('fits real cells', async () => {
    for (const column of columns) {
      const field = fields.find(({ name }) => name === column.name);
      const cell = column.get(record({ regionCode: '410000' }));
      if (field?.constraints?.required) expect(cell).not.toBeNull();
      if (field?.type !== 'string') expect(cell === null || typeof cell === 'number').toBe(true);
      if (field?.constraints?.pattern && cell !== null) expect(String(cell)).toMatch(new RegExp(`^(?:${field.constraints.pattern})$`));
    }
  });
});

test('the descriptor stands beside the records', async () => {
  const writer = await dataPackageWriter(options);
  expect((await textOf(writer, [extraction([record()])])).trimEnd().split('\r\n')).toHaveLength(2);
  const companion = writer.companion?.();
  expect(companion?.nameFor('records.csv')).toBe('datapackage.json');
  expect(JSON.parse(companion?.content ?? '')).toEqual(datapackage());
});
