/** What the commands print of an extraction: each form must be one that its reader can read, with every record, and harmless. */
import { parseCsv } from 'hucre/csv';
import { check } from '../../src/check/index.js';
import { type Outcome, reporterNames, reporters } from '../../src/check/reporters/index.js';
import { activeRules } from '../../src/check/settings.js';
import { compare, panelFormats } from '../../src/compare/index.js';
import { diff } from '../../src/diff/index.js';
import { printDiff } from '../../src/diff/print.js';
import { explain, explanationText } from '../../src/explain/index.js';
import type { SourceText } from '../../src/model.js';
import { formats } from '../../src/output/index.js';
import type { Extraction } from '../../src/record.js';
import { track } from '../../src/track/index.js';
import { printTrack } from '../../src/track/print.js';
import { options, textOf } from '../output/options.js';

/** Characters that a terminal obeys, or that hide what a text says; the line end is the program's own. */
const HARMFUL = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NEGATIVE = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?[%‰]?$/;

/** What a text would do to a terminal, if anything. */
export const harmlessly = (what: string, text: string): string[] => {
  const found = HARMFUL.exec(text);
  return found === null ? [] : [`${what} prints U+${found[0].codePointAt(0)?.toString(16)}`];
};

/** Faults of a CSV of so many rows below its head; null: any number. */
export function csvFaults(what: string, text: string, rows: number | null): string[] {
  const [head = [], ...body] = parseCsv(text, { delimiter: ',' }).filter((row) => row.length > 1 || row[0] !== '');
  const cells = body.flat().map(String);
  return [
    ...(rows === null || body.length === rows ? [] : [`${what} has ${body.length} rows, not ${rows}`]),
    ...(body.every((row) => row.length === head.length) ? [] : [`${what} has a row of another length`]),
    ...cells.filter((cell) => FORMULA.test(cell) && !NEGATIVE.test(cell)).map((cell) => `${what} would run ${JSON.stringify(cell)}`),
  ];
}

async function ofExtract(extraction: Extraction): Promise<string[]> {
  const printed = async (name: 'table' | 'csv' | 'json' | 'ndjson' | 'markdown' | 'sdmx-csv', all: boolean): Promise<string> =>
    textOf(await formats[name]({ ...options, all, leftOut: true, width: 100 }), [extraction]);
  const { records } = extraction;
  const lines = (await printed('ndjson', true)).split('\n').slice(0, -1);
  const whole = JSON.parse(await printed('json', true)) as Extraction;
  const same = JSON.stringify(whole.records) === JSON.stringify(records) && whole.documents.length === extraction.documents.length;
  return [
    ...harmlessly('table', await printed('table', true)),
    ...harmlessly('table', await printed('table', false)),
    ...harmlessly('markdown', await printed('markdown', true)),
    ...csvFaults('csv', await printed('csv', true), records.length),
    ...csvFaults('sdmx-csv', await printed('sdmx-csv', true), null),
    ...(lines.length === records.length && lines.every((line, i) => line === JSON.stringify(records[i])) ? [] : ['ndjson lacks records']),
    ...(same ? [] : ['json lacks records']),
  ];
}

function ofCheck(text: string, extraction: Extraction, path: string): string[] {
  const findings = check([{ path, text, extraction }]);
  const outcome: Outcome = {
    shown: findings.map((finding) => ({ finding, known: false, reason: null })),
    fixed: [],
    paths: [path],
    rules: activeRules({}),
    compared: false,
    version: '0.0.0',
    lang: 'zh',
    color: false,
  };
  for (const name of ['json', 'sarif'] as const) JSON.parse(reporters[name](outcome));
  return reporterNames.filter((name) => name === 'text' || name === 'github').flatMap((name) => harmlessly(name, reporters[name](outcome)));
}

async function ofMany(extraction: Extraction): Promise<string[]> {
  const shown = { lang: 'zh', headers: 'en', bom: false, width: 100 } as const;
  const panel = compare([extraction], { keep: () => true });
  const table = track([extraction], { names: true });
  const own = diff(extraction.records, extraction.records);
  return [
    ...harmlessly('compare', await panelFormats.table(panel, { ...shown, transpose: false, long: false })),
    ...csvFaults('compare', String(await panelFormats.csv(panel, { ...shown, transpose: false, long: true })), null),
    ...harmlessly('track', await printTrack(table, 'table', shown)),
    ...csvFaults('track', await printTrack(table, 'csv', shown), table.rows.length),
    ...(own.changes.length === 0 ? [] : ['a report differs from itself']),
    ...harmlessly('diff', await printDiff(diff([], extraction.records), 'table', { lang: 'zh', width: 100, old: 'a', new: 'b' })),
  ];
}

/** Everything wrong with what the commands print. Workbooks are left to their own tests: making one takes longer than all else. */
export async function outputFaults(source: SourceText, extraction: Extraction, path: string): Promise<string[]> {
  const explained = explain(source, { path });
  const told = explained.flatMap(({ records }) => records.map(({ record }) => record.id));
  return [
    ...(await ofExtract(extraction)),
    ...(await ofMany(extraction)),
    ...ofCheck(source.text, extraction, path),
    ...explained.flatMap((one) => harmlessly('explain', explanationText(one, 'zh'))),
    ...(told.length === extraction.records.length ? [] : [`explain tells of ${told.length} records, not ${extraction.records.length}`]),
  ];
}
