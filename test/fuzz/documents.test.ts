import { describe, expect, test } from 'vitest';
import { formats, fuzzDocuments } from './documents.js';

const SEED = Number(process.env.PLAN_EXTRACT_SEED ?? 20250307);
const COUNT = Number(process.env.PLAN_EXTRACT_DOCUMENTS ?? 40);
const PATIENCE_MS = 20_000;

describe('damaged documents are read or told', () => {
  test.each(formats)('%s', async (format) => {
    const { files, read, faults, finds } = await fuzzDocuments(format, COUNT, SEED, Date.now() + PATIENCE_MS);
    expect(finds).toEqual([]);
    expect(files).toBeGreaterThan(0);
    // they are damaged enough, and not all of them beyond reading
    expect(read + Object.values(faults).reduce((sum, times) => sum + times, 0)).toBeGreaterThanOrEqual(files);
  });
});
