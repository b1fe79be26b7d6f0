/** What holds of every extraction, whatever the text. */
import { tablesOf } from '../../src/extract.js';
import { fold, foldCharacters } from '../../src/fold/fold.js';
import type { SourceText } from '../../src/model.js';
import { Extraction, type IndicatorRecord } from '../../src/record.js';
import { withoutTables } from '../../src/table/plain.js';

const isSpan = (start: number, end: number, length: number): boolean => 0 <= start && start < end && end <= length;

/** 1-based line and column of an offset; CR LF is one line end. */
function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    line += 1;
    start = end.index + end[0].length;
  }
  return `${line}:${offset - start + 1}`;
}

/** A stretch of the text as folding leaves it, without any white space. */
const plain = (text: string): string => bare(foldCharacters(text).text);

/** A row of a table is shown with its heading cells first. */
const bare = (text: string): string => text.replace(/\s/g, '');

function faultsOf(record: IndicatorRecord, text: string, whole: string): string[] {
  const { start, end, line, column, sentence } = record.source;
  const { min, max, value } = record.normalized;
  const faults: [boolean, string][] = [
    [!isSpan(start, end, text.length), 'span outside the text'],
    [plain(text.slice(start, end)) !== bare(record.text), `the folded span is no ${JSON.stringify(record.text)}`],
    [placeOf(text, start) !== `${line}:${column}`, `is at ${placeOf(text, start)}`],
    [start < sentence.start || end > sentence.end, 'outside its sentence'],
    [record.rule !== 'table' && !whole.includes(bare(sentence.text)), 'its sentence is not in the text'],
    [!bare(sentence.text).includes(bare(record.text)), 'its sentence lacks it'],
    [!/^[a-z][0-9a-f]{15}$/.test(record.id), `a spreadsheet takes ${record.id} for a number`],
    [record.name.trim() === '', 'no name'],
    [record.name !== record.name.trim(), 'white space around the name'],
    [min !== null && max !== null && min > max, 'normalized interval upside down'],
    [value !== null && ((min !== null && value < min) || (max !== null && value > max)), 'normalized value outside its interval'],
    [record.measure !== 'qualitative' && record.value === null, 'no value'],
    [typeof record.value === 'object' && record.value !== null && record.value.min > record.value.max, 'range upside down'],
    [(record.bound === 'between') !== (typeof record.value === 'object' && record.value !== null), 'bound and value disagree'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => `${line}:${column} ${record.name}: ${fault}`);
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.has(key) || !seen.add(key));
}

/** Everything that is wrong with an extraction of a text; empty if it is sound. */
export function violations(input: string | SourceText, extraction: Extraction): string[] {
  const source = typeof input === 'string' ? { text: input } : input;
  const { text } = source;
  const { documents, records, leftOut } = extraction;
  // a sentence may go on behind a table
  const whole = bare(fold(text).text) + bare(fold(withoutTables(text, tablesOf(source))).text);
  const parsed = Extraction.safeParse(extraction);
  const ids = new Set(records.map((record) => record.id));
  const starts = records.map((record) => record.source.start);
  const count = (index: number, list: readonly { document: { index: number } }[]): number =>
    list.filter((item) => item.document.index === index).length;
  return [
    ...(parsed.success ? [] : [parsed.error.message]),
    ...records.flatMap((record) => faultsOf(record, text, whole)),
    ...(starts.every((start, i) => i === 0 || (starts[i - 1] ?? 0) <= start) ? [] : ['records are not in text order']),
    ...repeated(records.map((r) => `${r.source.start}-${r.source.end} ${r.name}`)).map((key) => `two records share ${key}`),
    ...repeated(records.map((r) => r.id)).map((id) => `two records share the id ${id}`),
    ...records.filter((r) => r.partOf !== null && (!ids.has(r.partOf) || r.partOf === r.id)).map((r) => `${r.name}: part of no record`),
    ...leftOut
      .filter((l) => !isSpan(l.source.start, l.source.end, text.length) || plain(text.slice(l.source.start, l.source.end)) !== bare(l.text))
      .map((l) => `left out ${l.text}: not its span`),
    ...documents.flatMap((d, i) => [
      ...(d.index === i ? [] : [`document ${i} has the index ${d.index}`]),
      ...(d.records === count(i, records) && d.leftOut === count(i, leftOut) ? [] : [`document ${i} is miscounted`]),
      ...(0 <= d.start && d.start <= d.end && d.end <= text.length ? [] : [`document ${i} is outside the text`]),
      ...(i === 0 || (documents[i - 1]?.end ?? 0) <= d.start ? [] : [`document ${i} overlaps the one before`]),
    ]),
  ];
}
