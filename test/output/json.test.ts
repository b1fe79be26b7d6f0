import { describe, expect, test } from 'vitest';
import { formats, type OutputOptions, written } from '../../src/output/index.js';
import { Extraction, IndicatorRecord, SCHEMA_VERSION } from '../../src/record.js';
import { extraction, record } from './record.js';

const options: OutputOptions = {
  lang: 'zh',
  all: false,
  indicators: null,
  width: 80,
  bold: false,
  bom: false,
  headers: 'en',
  leftOut: false,
};

const leftOut = [{ document: record().document, text: '3年', reason: 'date', source: { start: 1, end: 3, line: 1, column: 2 } }];

function jsonOf(extractions: Extraction[], wishes: Partial<OutputOptions> = {}): Promise<string> {
  return formats.json({ ...options, ...wishes }).then((writer) => {
    const parts = extractions.flatMap((e) => [...written(writer, e)]);
    return writer.begin() + parts.join('') + writer.end();
  });
}

describe('json', () => {
  const one = extraction([record()]);
  const two = extraction([record({ id: 'r2' }), record({ id: 'r3' })]);
  test.each([
    ['no text', [], []],
    ['a text without records', [extraction([])], []],
    ['one', [one], ['r1']],
    ['two texts', [one, two], ['r1', 'r2', 'r3']],
    ['an empty one first', [extraction([]), two], ['r2', 'r3']],
    ['an empty one between', [one, extraction([]), two], ['r1', 'r2', 'r3']],
  ])('%s', async (_, extractions, ids) => {
    const parsed = JSON.parse(await jsonOf(extractions));
    expect(parsed.records.map((r: { id: string }) => r.id)).toEqual(ids);
    expect(parsed.documents).toHaveLength(extractions.length);
    expect(parsed.schemaVersion).toBe(SCHEMA_VERSION);
    expect(parsed).not.toHaveProperty('leftOut');
  });

  test('is what the schema says', async () => {
    const parsed = JSON.parse(await jsonOf([{ ...one, leftOut }], { leftOut: true }));
    expect(Extraction.parse(parsed)).toEqual({ ...one, leftOut });
  });
});

test('ndjson is one record a line', async () => {
  const writer = await formats.ndjson();
  const lines = (writer.begin() + [...written(writer, extraction([record(), record({ name: 'a\nb' })]))].join('') + writer.end()).split(
    '\n',
  );
  expect(lines).toHaveLength(3);
  expect(IndicatorRecord.parse(JSON.parse(lines[1] ?? '')).name).toBe('a\nb');
});
