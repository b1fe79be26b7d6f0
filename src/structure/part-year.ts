/** Which months of its year a report speaks of: 上半年计划执行情况, 一季度经济运行, 1—9月预算执行情况. */
import type { ReportKind } from '../record.js';
import { smallNumber } from './frames/span.js';

/** Months, 1 to 12, the first not after the last. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** What the words of a title or an opening say: the months, and the year right before them. */
export interface PartOfYear {
  readonly months: Months;
  readonly year: number | null;
}

const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,2}';
const PART = new RegExp(
  '(?:((?:19|20)\\d\\d)年|今年)?(?:' +
    '(上半年)|(前(?:三|3)季度)|第?([一二三])季度|' +
    `(?<![\\d.])(?:1|元|一)月?份?[-—–~－至到]+(${NUMBER})月份?|前(${NUMBER})个月|截[至止](?:(?:19|20)\\d\\d年)?(${NUMBER})月(?:底|末)|(?<![\\d年])(\\d{1,2})月份?(?=,)` +
    ')',
);
/** What such a report calls itself. */
const ABOUT = /情况|运行|执行|报告|分析|意见|形势|进展|总结|解读|综述|通报|完成|[稳进向好]$|增长/;
/** A title that plans the next year is of whole years. */
const WHOLE = /草案|政府工作报告|统计公报|规划/;

const MONTHS_OF_QUARTER = 3;

function monthsOf(found: RegExpExecArray): Months | null {
  const [, , half, three, quarter, to, count, until, alone] = found;
  if (half !== undefined) return { from: 1, to: 6 };
  if (three !== undefined) return { from: 1, to: 9 };
  const last = quarter === undefined ? smallNumber(to ?? count ?? until ?? alone ?? '') : (smallNumber(quarter) ?? 0) * MONTHS_OF_QUARTER;
  if (last === null || last < 1 || last >= 12) return null;
  return { from: quarter === undefined ? 1 : last - MONTHS_OF_QUARTER + 1, to: last };
}

/** 2015年上半年, 截至2015年8月底 */
function yearOf([words, before]: RegExpExecArray): number | null {
  const said = before ?? /^截[至止]((?:19|20)\d\d)年/.exec(words)?.[1];
  return said === undefined ? null : Number(said);
}

function partIn(words: string): (PartOfYear & { readonly at: number; readonly end: number }) | null {
  const found = PART.exec(words);
  const months = found && monthsOf(found);
  if (!found || !months) return null;
  return { months, year: yearOf(found), at: found.index, end: found.index + found[0].length };
}

/** A number with its unit: what a sentence of figures has. */
const FIGURE = /\d(?:[万亿千]*(?:美?元|吨|人|户|亩)|%|个百分点)/;
/** How many sentences with figures an opening is judged by. */
const JUDGED = 3;
/** Months that a sentence may name before those that it opens with. */
const MOST_TRIES = 3;
/** How far into it a report may be named. */
const OPENING = 300;
/** Whole years that are told of, not aimed at (完成全年11%左右的增长目标) nor foreseen (全年经济将呈现…). */
const WHOLE_YEAR =
  /(?<!完成|实现|确保)全年(?!.{0,6}(?:目标|计划|预算|任务|预期|序时)|[^,;]{0,6}(?:将|有望))|(?:19|20)\d\d年,全[省市县区州]/;
/** What stands before the part where it opens a clause, and behind it where the clause is about the region. */
const OPENS = /(?:^|[,;:、\s)]|预计)$/;
const TELLS = /^(?:,|全|我[省市县区州旗盟镇乡]|[^,;。\d]{0,12}(?:生产总值|GDP|收入|投资|增加值|总产值|完成|实现|累计))/;

/** The part that a clause of the sentence opens with, before any figure: 上半年,全县实现…; 初步核算,一季度全市…. */
function partOpening(sentence: string): PartOfYear | null {
  const figure = FIGURE.exec(sentence)?.index ?? sentence.length;
  let said: number | null = null;
  for (let from = 0, tries = 0; tries < MOST_TRIES; tries += 1) {
    const part = partIn(sentence.slice(from));
    if (part === null || from + part.at > figure) return null;
    const { months, year, at, end } = part;
    if (OPENS.test(sentence.slice(0, from + at)) && TELLS.test(sentence.slice(from + end))) return { months, year: year ?? said };
    // 从2020年前三季度新闻通气会获悉,前三季度,…
    said ??= year;
    from += end;
  }
  return null;
}

/** The part that the first sentences speak of, down to the first with figures; the months since January before a quarter. */
function partOfOpening(body: string): PartOfYear | null {
  const sentences = body.split(/[。!?\n]/);
  const figures = sentences.filter((sentence) => FIGURE.test(sentence));
  if (figures.length === 0 || figures.slice(0, JUDGED).some((sentence) => WHOLE_YEAR.test(sentence))) return null;
  const parts = sentences.slice(0, sentences.indexOf(figures[0] ?? '') + 1).flatMap((sentence) => partOpening(sentence) ?? []);
  return parts.find(({ months }) => months.from === 1) ?? parts[0] ?? null;
}

/** A report given in the midst of its year begins with it; one of the turn of the year looks back on months too, but on more of them. */
const OWN_YEAR_SO_FAR = /^\s*今年以?来/;
const MIDST = 9;

/** `今年以来,…。1—6月,…`: a work report of the months gone by, though its title names the year alone. */
function partSoFar(title: string, body: string): PartOfYear | null {
  const part = OWN_YEAR_SO_FAR.test(body) ? partOfOpening(body) : null;
  if (part === null || part.months.to > MIDST) return null;
  const [year] = /(?:19|20)\d\d(?=年)/.exec(title) ?? [];
  return year === undefined ? part : { months: part.months, year: Number(year) };
}

/** The report that the opening speaks of: 听取和审议了《关于2009年1—6月份计划执行情况的报告》. */
function partOfNamed(body: string): PartOfYear | null {
  const words = /《([^》]{4,60})》/.exec(body.slice(0, OPENING))?.[1] ?? '';
  return ABOUT.test(words) && !WHOLE.test(words) ? partIn(words) : null;
}

/** The lines that name something: no sentence, and none with figures. */
const named = (lines: readonly string[], headings: readonly string[]): string[] =>
  // a title may be broken over two lines
  [...lines, ...headings.slice(0, 1), ...lines.slice(1).map((line, i) => (lines[i] ?? '') + line)].filter(
    (line) => !/[。;!?]/.test(line) && !FIGURE.test(line),
  );

/**
 * The part of a year that a report is of, null for one of whole years.
 * @param title the report's title, or null
 * @param lines short lines around the title
 * @param headings its headings, in order
 * @param body the opening of its text
 */
export function findPartOfYear(
  title: string | null,
  lines: readonly string[],
  headings: readonly string[],
  body: string,
): PartOfYear | null {
  const titled = title === null || title.includes('草案') ? null : partIn(title);
  if (titled !== null) return titled;
  if (title !== null && WHOLE.test(title)) return partSoFar(title, body);
  if (lines.some((line) => WHOLE.test(line) && !/上半年|季度|月/.test(line))) return null;
  for (const line of named(lines, headings)) {
    const said = ABOUT.test(line) && !WHOLE.test(line) ? partIn(line) : null;
    if (said !== null) return said;
  }
  return partOfNamed(body) ?? partOfOpening(body);
}

/** The kind of such a report: what its title and first lines call it, where a plan's report by its first paragraph too. */
export function kindOfPart(title: string | null, lines: readonly string[], headings: readonly string[], body: string): ReportKind {
  const words = [title ?? '', ...named(lines, headings)].join('\n');
  if (/国民经济和社会发展.{0,8}(?:计划|执行)|计划执行情况/.test(`${words}\n${body.slice(0, 400)}`)) return 'plan_report';
  if (words.includes('政府工作')) return 'work_report';
  return /预算|财政收支|决算/.test(words) ? 'budget_report' : 'other';
}
