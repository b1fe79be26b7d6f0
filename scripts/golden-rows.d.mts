import type { Extraction } from '../src/record.js';

export interface Difference {
  readonly missing: string[];
  readonly extra: string[];
}

export const columns: readonly string[];
export function goldenRows(extraction: Extraction): string[];
export function parseRows(text: string): string[];
export function compareRows(golden: readonly string[], actual: readonly string[]): Difference;
export function differingPlaces(difference: Difference): string[];
