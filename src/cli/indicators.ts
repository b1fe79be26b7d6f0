import { aliasesOf, type Indicator, indicators } from '../catalogue/index.js';
import { type Chunk, codeWord, csvLines, drawer, type FormatName, formatNames, headingWord, type Lang } from '../output/index.js';
import type { Heading } from '../output/words.js';
import { EXIT, UsageError } from './errors.js';
import { encodingOf, formatOf, oneOf, type RawOptions, terminalWidth } from './options.js';
import { isFile } from './outlet.js';
import { openSink } from './sink.js';
import { sayFault } from './stderr.js';
import { outputTerminal } from './stdio.js';
import { texts } from './texts.js';
import { type Words, wordsOf } from './words.js';

/** A list as every format of this command can print it. */
interface Listing {
  readonly names: readonly string[];
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly json: readonly unknown[];
}

const otherNames = (row: Indicator): string[] =>
  aliasesOf(row)
    .slice(1)
    .map((alias) => alias.text);

function catalogueListing(): Listing {
  return {
    names: ['id', 'name', 'name_en', 'units', 'better', 'headline', 'aliases'],
    headings: ['id', 'name', 'nameEn', 'units', 'better', 'headline', 'aliases'],
    rows: indicators.map((row) => [
      row.id,
      row.name,
      row.en,
      row.units.join(';'),
      row.better,
      row.headline.join(';'),
      otherNames(row).join(';'),
    ]),
    json: indicators,
  };
}

/** Names that match no indicator, with how often they occur, most frequent first. */
async function unmatchedListing(
  inputs: readonly string[],
  encoding: string | undefined,
  lang: Lang,
  words: Words,
): Promise<{ listing: Listing; failures: number }> {
  const { extract } = await import('../extract.js');
  const counts = new Map<string, number>();
  let failures = 0;
  const failed = (fault: Parameters<typeof sayFault>[0]): void => {
    failures++;
    sayFault(fault, lang, words);
  };
  for await (const text of texts(inputs, encoding, failed)) {
    for (const record of extract(text, { path: text.path, lang }).records) {
      if (record.indicator === null) counts.set(record.name, (counts.get(record.name) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const json = rows.map(([name, count]) => ({ name, count }));
  return { listing: { names: ['name', 'count'], headings: ['name', 'count'], rows, json }, failures };
}

/** A cell's codes as words. */
function inWords(heading: Heading | undefined, cell: string, lang: Lang): string {
  if (heading === 'better') return codeWord('better', cell, lang);
  if (heading !== 'headline') return cell;
  const kinds = cell.split(';').map((kind) => codeWord('kind', kind, lang));
  return kinds.join(lang === 'zh' ? '、' : ', ');
}

async function printed(listing: Listing, format: FormatName, raw: RawOptions, lang: Lang): Promise<Chunk> {
  if (format === 'json') return `${JSON.stringify(listing.json, null, 2)}\n`;
  if (format === 'ndjson') return listing.json.map((row) => `${JSON.stringify(row)}\n`).join('');
  const headings = listing.headings.map((heading) => headingWord(heading, lang));
  if (format === 'csv') {
    const head = raw.excel === true || raw.headers === 'zh' ? headings : listing.names;
    const mark = raw.bom === true || raw.excel === true ? '\ufeff' : '';
    return mark + (await csvLines())([[...head], ...listing.rows.map((row) => [...row])]);
  }
  if (format === 'xlsx') {
    const { workbook } = await import('../output/xlsxBook.js');
    const head = raw.headers === 'zh' ? headings : listing.names;
    return workbook([{ name: lang === 'zh' ? '指标' : 'Indicators', head, rows: listing.rows, frozenColumns: 1 }]);
  }
  if (format === 'markdown') {
    const { markdownTable } = await import('../output/markdown.js');
    const rows = listing.rows.map((row) => row.map((cell, i) => inWords(listing.headings[i], String(cell), lang)));
    return markdownTable({ head: headings, rows });
  }
  const draw = await drawer();
  const width = terminalWidth(raw.output !== undefined && raw.output !== '-');
  // the table leaves out the name in the other language and the aliases: csv and json have them
  const dropped: readonly Heading[] = [lang === 'zh' ? 'nameEn' : 'name', 'aliases'];
  const shown = <T>(cells: readonly T[]): T[] =>
    listing.headings.includes('aliases') ? cells.filter((_, i) => !dropped.includes(listing.headings[i] ?? 'id')) : [...cells];
  const worded = (cell: string | number, i: number): string => inWords(listing.headings[i], String(cell), lang);
  return draw({ head: shown(headings), rows: listing.rows.map((row) => shown(row.map(worded))) }, width);
}

/** `plan-extract indicators`: the catalogue, or with `--unmatched` the names it has no row for. Returns the exit code. */
export async function runIndicators(raw: RawOptions & { readonly unmatched?: readonly string[] }, lang: Lang): Promise<number> {
  const words = wordsOf(lang);
  const format = formatOf(raw, raw.excel ? 'csv' : 'table', words);
  const unlike = raw.bom || raw.excel || (raw.headers !== undefined && format !== 'xlsx');
  if (unlike && format !== 'csv') throw new UsageError(words.onlyFor('--bom / --excel / --headers', 'csv'));
  if (format === 'sdmx-csv')
    throw new UsageError(words.unknownValue('--format', format, formatNames.filter((name) => name !== format).join(' ')));
  if (format === 'xlsx' && !isFile(raw.output) && outputTerminal() !== null) throw new UsageError(words.binaryToTerminal(format));
  if (raw.headers !== undefined) oneOf('--headers', raw.headers, ['zh', 'en'], words);
  const { listing, failures } =
    raw.unmatched === undefined
      ? { listing: catalogueListing(), failures: 0 }
      : await unmatchedListing(raw.unmatched, encodingOf(raw.encoding, words), lang, words);
  const sink = openSink(raw.output, words);
  try {
    await sink.write(await printed(listing, format, raw, lang));
    sink.commit();
  } finally {
    sink.discard();
  }
  return failures > 0 ? EXIT.usage : EXIT.done;
}
