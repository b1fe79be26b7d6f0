/** Texts that the project holds already: what mutations begin from and splices are cut from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../observe/cases/index.js';
import { fixtureNames, fixtureText } from '../whole/fixtures.js';

export const reports: readonly string[] = fixtureNames.map(fixtureText);

/** Every sentence of the tables of cases, those still read wrong too. */
const caseSentences = Object.values(tables).flatMap((groups) => groups.flatMap(({ texts, todo = [] }) => [...texts, ...todo]));

/** An example of each indicator. */
const catalogueSentences = readFileSync(join(import.meta.dirname, '../catalogue/examples.tsv'), 'utf8')
  .split('\n')
  .flatMap((row) => row.split('\t')[1] ?? []);

export const sentences: readonly string[] = [...new Set([...caseSentences, ...catalogueSentences])];
