/** Each quantity of a text with the way that it was read, or the reason why it was left out. */
import { type ExtractOptions, type ReportReading, readReports } from '../extract.js';
import type { Excluded, Quantity, SourceText } from '../model.js';
import type { Placed } from '../observe/report.js';
import type { Observation } from '../observe/types.js';
import type { IndicatorRecord } from '../record.js';
import { refine } from '../refine/index.js';
import { firstFrom, type Span } from '../spans.js';
import { clauseAround, sides } from './clause.js';
import { type FrameOrigin, frameOrigins } from './frame.js';
import { nameOrigin } from './name.js';
import { reasonMeaning, ruleMeaning } from './rules.js';
import type { ExplainedRecord, Explanation, Inference } from './types.js';

export interface ExplainOptions extends ExtractOptions {
  /** only the quantities of this line, 1-based */
  readonly line?: number;
  /** only the quantity at this UTF-16 offset of the decoded text */
  readonly offset?: number;
}

/** What explaining one report works with. */
interface Scene {
  readonly region: string | null;
  readonly text: string;
  readonly lang: 'zh' | 'en';
  readonly reading: ReportReading;
  /** the observations before each in its sentence */
  readonly before: ReadonlyMap<Placed, readonly Observation[]>;
  readonly originOf: (sentence: number) => FrameOrigin;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The folded words of a span and their line in the source. */
function quote({ reading }: Scene, span: Span): { text: string; line: number } {
  const { text, source } = reading.builder.leftOut({ start: span.start, end: span.end, reason: '' }, reading.document);
  return { text: plain(text), line: source.line };
}

function inferences(placed: Placed, scene: Scene): Inference[] {
  const { reading } = scene;
  const { observation: own, sentence } = placed;
  const span = reading.report.sentences[sentence];
  if (!span) return [];
  const found: Inference[] = [];
  const name = nameOrigin(reading.text, own, scene.before.get(placed) ?? [], span, span.paragraphStart);
  if (name) found.push({ field: 'name', from: name.from, ...quote(scene, name.span) });
  if (placed.implied && placed.period !== null) {
    const { from, span: words } = scene.originOf(sentence);
    const said = words ? quote(scene, words) : { text: String(reading.document.year ?? ''), line: null };
    found.push({ field: 'period', from, ...said });
  }
  return found;
}

/** 超过, 以上, 超过…以上. */
function boundWords(text: string, { start, end, outerStart, outerEnd }: Quantity): string {
  const before = plain(text.slice(outerStart, start));
  const after = plain(text.slice(end, outerEnd));
  return before && after ? `${before}…${after}` : before + after;
}

function fromProse(placed: Placed, record: IndicatorRecord, scene: Scene): ExplainedRecord {
  const { observation: own } = placed;
  return {
    record,
    rule: ruleMeaning(own.rule, scene.lang),
    alias: own.match?.alias ?? null,
    boundWords: own.measure === 'qualitative' ? '' : boundWords(scene.reading.text, own.quantity),
    cues: placed.cues,
    inferred: inferences(placed, scene),
    partOf: own.partOf?.name ?? null,
    runnerUp: own.runnerUp && { rule: ruleMeaning(own.runnerUp.rule, scene.lang), name: own.runnerUp.name },
  };
}

type PlacedCell = ReportReading['tables']['observations'][number];

function fromTable({ observation: own }: PlacedCell, record: IndicatorRecord, { lang, reading }: Scene): ExplainedRecord {
  const period: Inference = own.implied
    ? { field: 'period', from: 'document', text: String(reading.document.year ?? ''), line: null }
    : { field: 'period', from: 'table', text: '', line: null };
  return {
    record,
    rule: ruleMeaning(record.rule, lang),
    alias: own.match?.alias ?? null,
    boundWords: '',
    cues: [],
    inferred: own.period === null ? [] : [period],
    partOf: null,
    runnerUp: null,
  };
}

/** The words around a record: its clause, of a cell its row. */
function around(record: IndicatorRecord, placed: Placed | undefined, { text, reading }: Scene): { before: string; after: string } {
  const { source } = record;
  if (placed) {
    const { quantity } = placed.observation;
    const sentence = reading.report.sentences[placed.sentence] ?? quantity;
    return sides(reading.text, quantity, clauseAround(reading.text, quantity, sentence));
  }
  const { before, after } = sides(text, source, source.sentence);
  return { before: before.replace(/\s+/g, ' '), after: after.replace(/\s+/g, ' ') };
}

function explainRecords(scene: Scene): Explanation[] {
  const { report, document, prose, tables, builder } = scene.reading;
  const { region } = scene;
  const placed = new Map<string, Placed>();
  const cells = new Map<string, PlacedCell>();
  const made: IndicatorRecord[] = [];
  for (const one of prose.observations) {
    const record = builder.record(one, report, document);
    made.push(record);
    placed.set(record.id, one);
  }
  for (const cell of tables.observations) {
    const record = builder.tableRecord(cell.observation, cell.at, report, document);
    made.push(record);
    cells.set(record.id, cell);
  }
  const found: Explanation[] = [];
  for (const record of refine(made)) {
    const prosaic = placed.get(record.id);
    const cell = cells.get(record.id);
    const explained = prosaic ? fromProse(prosaic, record, scene) : cell ? fromTable(cell, record, scene) : null;
    if (!explained) continue;
    const { start, end, line, column } = record.source;
    const last = found.at(-1);
    if (last && last.source.start === start && last.source.end === end) {
      found[found.length - 1] = { ...last, records: [...last.records, explained] };
    } else
      found.push({
        document,
        region,
        text: record.text,
        source: { start, end, line, column },
        ...around(record, prosaic, scene),
        records: [explained],
        leftOut: null,
      });
  }
  return found;
}

/** The sentence that holds a place, or the place alone. */
function sentenceAt({ report }: ReportReading, span: Span): Span {
  const sentence = report.sentences[firstFrom(report.sentences, span.start + 1) - 1];
  return sentence && span.end <= sentence.end ? sentence : span;
}

function explainLeftOut(scene: Scene): Explanation[] {
  const { reading, lang, text, region } = scene;
  const { document, prose, tables, builder } = reading;
  const inProse = (span: Excluded): Explanation => {
    const { text: words, source, reason } = builder.leftOut(span, document);
    const clause = clauseAround(reading.text, span, sentenceAt(reading, span));
    return {
      document,
      region,
      text: words,
      source,
      ...sides(reading.text, span, clause),
      records: [],
      leftOut: reasonMeaning(reason, lang),
    };
  };
  const inTables = tables.unread.map((cell): Explanation => {
    const { text: words, source, reason } = builder.cellLeftOut(cell, document);
    const from = text.lastIndexOf('\n', cell.start - 1) + 1;
    const to = text.indexOf('\n', cell.end);
    const { before, after } = sides(text, cell, { start: from, end: to < 0 ? text.length : to });
    return { document, region, text: words, source, before, after, records: [], leftOut: reasonMeaning(reason, lang) };
  });
  return [...prose.unread.map(inProse), ...inTables];
}

/** How many observations of a sentence are looked through for a name. */
const NEIGHBOURS = 16;

/** For each observation those of its sentence that end before it begins, the nearest of them. */
function neighbours({ prose: { observations } }: ReportReading): Map<Placed, Observation[]> {
  const found = new Map<Placed, Observation[]>();
  observations.forEach((placed, i) => {
    const near = observations.slice(Math.max(0, i - NEIGHBOURS), i).filter((other) => other.sentence === placed.sentence);
    const { start } = placed.observation.quantity;
    found.set(
      placed,
      near.map(({ observation }) => observation).filter(({ quantity }) => quantity.end <= start),
    );
  });
  return found;
}

const inOrder = (a: Explanation, b: Explanation): number => a.source.start - b.source.start || a.source.end - b.source.end;

/**
 * Each quantity of a text, in text order: its records and how they were read, or why it has none.
 * The records are those of `extract()` with the same options. Throws `TokenizerError` where nodejieba cannot be loaded.
 */
export function explain(input: string | SourceText, options: ExplainOptions = {}): Explanation[] {
  const { line, offset, ...rest } = options;
  const found: Explanation[] = [];
  const text = typeof input === 'string' ? input : input.text;
  for (const reading of readReports(input, rest)) {
    const { report } = reading;
    const region = report.region?.name ?? null;
    const scene: Scene = {
      region,
      text,
      lang: rest.lang ?? 'zh',
      reading,
      before: neighbours(reading),
      originOf: frameOrigins(reading.text, report),
    };
    found.push(...[...explainRecords(scene), ...explainLeftOut(scene)].sort(inOrder));
  }
  return found.filter(
    ({ source }) =>
      (line === undefined || source.line === line) && (offset === undefined || (source.start <= offset && offset < source.end)),
  );
}
