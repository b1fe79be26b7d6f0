import type { Folded, Report, Section, Sentence } from '../model.js';
import type { ReportKind } from '../record.js';
import { contentsEnd } from './contents.js';
import { dropCopies } from './copies.js';
import { isFurniture } from './furniture.js';
import { endsReport } from './glossary.js';
import { headingMark } from './headings.js';
import { isLong, type TextLine, textLines } from './lines.js';
import { findPartOfYear, kindOfPart } from './part-year.js';
import { chooseReportRegion, hintedRegion } from './region.js';
import { isTraditional } from './script.js';
import { findHeadings, type Heading, nestSections } from './sections.js';
import { cutSentences } from './sentences.js';
import { isOpening, type ReportLines, splitReports } from './split.js';
import { isTitleLine, kindOfTitle } from './titles.js';
import { findYear, guessYear, yearOfPart } from './years.js';

/** What the caller knows beside the text; `region` and `year` win over what it says. */
export interface StructureHints {
  readonly path?: string;
  readonly region?: string;
  readonly year?: number;
}

const BODY_CLUE = 3000;
/** Lines around the title that may name its region and session. */
const NEAR = 12;
const GUESS_REACH = 20_000;
/** A glossary stands behind this share of a report's lines; before it the same words are a table of contents. */
const MIN_BODY_SHARE = 0.3;

/** 2011年是实施“十二五”规划的开局之年: a year, and no plan. */
const YEAR_OF_PLAN =
  /(?:实施|执行|推进|完成)?“?[十一二三四五六七]{2,3}”?(?:规划|计划)(?:纲要)?的?(?:实施的?)?(?:开局|起步|收官|关键|决胜|攻坚|承上启下|第[一二三四五]|最后一|中期)/g;

/** 围绕县委“十二五”规划的目标要求: a plan that work went by, told of in a summary of it. */
const WENT_BY = /(?:围绕|按照|对照|落实)[^,。;]{0,16}“?[十一二三四五六七]{2,3}”?规划(?:纲要)?(?:确定|提出)?的/g;

function kindOf(title: string | null, body: string): ReportKind {
  const named = title === null ? null : kindOfTitle(title);
  if (named !== null) return named;
  if (
    /政府工作报告|作政府报告|我代表.{0,20}(?:政府|国务院).{0,30}(?:报告.{0,12}工作|作.{0,6}报告)|向大会(?:作|报告).{0,6}工作|做好(?:今年|明年|新的?一年|(?:19|20)\d\d年)?的?政府工作/.test(
      body,
    )
  )
    return 'work_report';
  return kindOfTitle(body.slice(0, 400).replace(YEAR_OF_PLAN, '').replace(WENT_BY, '')) ?? 'other';
}

function yearFromPath(path: string | undefined): number | null {
  const found = path === undefined ? null : /(?:^|\D)((?:19|20)\d{2})(?!\d)[^\\/]*$/.exec(path);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** A heading of its own says nothing that could be a record, unless it holds a figure with a unit. */
const figure = /(?:[%‰亿万千百个元家项户人吨亩倍件]|公里)(?<=\d[\d.,]*(?:公里|.))/;

const STOPPED = /[。!?]/;
/** Headings that white space parts from the text that runs on. */
const PARTED: ReadonlySet<string> = new Set(['part', 'chapter', 'article']);

/** Lines of the report itself: no title, page furniture, table of contents or glossary. */
function bodyLines(lines: readonly TextLine[], span: ReportLines): TextLine[] {
  const kept: TextLine[] = [];
  let opened = false;
  for (let at = span.title >= 0 ? span.title + span.titleLines : span.first; at < span.end; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const short = !isLong(line);
    if (at > span.first + (span.end - span.first) * MIN_BODY_SHARE && endsReport(lines, at)) break;
    if (short && isFurniture(line.head)) continue;
    // a title that stands twice, or again as a running header
    if (short && (line.head === span.titleText || (!opened && isTitleLine(line.head)))) continue;
    if (short && line.head.endsWith('目录')) {
      const end = contentsEnd(lines, at, span.end);
      if (end > at) {
        at = end - 1;
        continue;
      }
    }
    opened ||= isOpening(line) || !short;
    kept.push(line);
  }
  return kept;
}

/** Cuts a line's text into sentences, at the ends of its headings too. */
function cutLine(text: string, line: TextLine, headings: readonly Heading[]): { start: number; end: number }[] {
  const gaps = headings.filter((heading) => heading.runIn && !STOPPED.test(text[heading.end - 1] ?? '') && PARTED.has(heading.style));
  const cuts: { start: number; end: number }[] = [];
  let from = line.start;
  for (const { end } of gaps) {
    cuts.push({ start: from, end });
    from = end;
  }
  return [...cuts, ...cutSentences(text, from, line.end)];
}

function sentencesOf(text: string, lines: readonly TextLine[], headings: readonly Heading[], sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let section: Section | null = null;
  for (const line of lines) {
    const own: Heading[] = [];
    for (let at = next; at < headings.length && (headings[at]?.start ?? 0) < line.end; at += 1) {
      const heading = headings[at];
      if (heading !== undefined) own.push(heading);
    }
    for (const cut of cutLine(text, line, own)) {
      while (next < headings.length && (headings[next]?.start ?? 0) <= cut.start) {
        section = sections[next] ?? section;
        next += 1;
      }
      const isHead = own.some((heading) => cut.start >= heading.start && cut.end <= heading.end);
      sentences.push({
        start: cut.start,
        end: cut.end,
        section,
        heading: isHead && !figure.test(text.slice(cut.start, cut.end)),
        paragraphStart: line.start,
      });
    }
  }
  return sentences;
}

/** Short lines around the title: office, date, session, speaker. Those of the page stand after the report's own. */
function subtitlesOf(lines: readonly TextLine[], span: ReportLines, body: readonly TextLine[]): string[] {
  const own: string[] = [];
  for (const line of body.slice(0, 8)) {
    if (isLong(line) || isOpening(line) || headingMark(line.head) !== null) break;
    own.push(line.head);
  }
  const at = span.title >= 0 ? span.title : span.first;
  const around = lines
    .slice(Math.max(span.before, at - NEAR), Math.min(span.end, at + NEAR))
    .filter((line) => !isLong(line) && !line.head.includes('。') && !isOpening(line));
  return [...new Set([...own, ...around.map((line) => line.head)])];
}

/** 报告分三部分:一、去年工作回顾;二、今年工作安排;三、…。: a part named in a list, which is no heading yet. */
const PART_ITEM = /^[一二三四五六七八九十]{1,2}、[^。;!?\d]{0,6}(?:\d{4}年)?[^。;!?]{2,40}[;。]$/;

function buildReport(folded: Folded, lines: readonly TextLine[], span: ReportLines, index: number, hints: StructureHints): Report {
  const { text } = folded;
  const titleLine = span.title >= 0 ? lines[span.title] : undefined;
  const title = span.titleText;
  const body = bodyLines(lines, span);
  const first = titleLine ?? body[0];
  const last = body.at(-1) ?? titleLine;
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const headings: Heading[] = [];
  let listed = false;
  for (const line of body) {
    const parts = PART_ITEM.test(line.head);
    if (!parts || !(listed || line.head.endsWith(';'))) headings.push(...findHeadings(folded, line));
    listed = parts && line.head.endsWith(';');
  }
  const sections = nestSections(text, headings, end);
  const opening = text.slice(body[0]?.start ?? start, Math.min(end, (body[0]?.start ?? start) + BODY_CLUE));
  const subtitles = subtitlesOf(lines, span, body);
  const titles = sections.map((section) => section.title);
  const part = findPartOfYear(title, subtitles, titles, opening);
  const kind = part === null ? kindOf(title, opening) : kindOfPart(title, subtitles, titles, opening);
  const year =
    hints.year ??
    (part === null
      ? findYear({ kind, title, subtitles, headings: titles, body: opening, filed: yearFromPath(hints.path) })
      : yearOfPart(part, subtitles)) ??
    yearFromPath(hints.path) ??
    guessYear(kind, titles, text.slice(start, Math.min(end, start + GUESS_REACH)));
  const clues = { title, subtitles, body: opening, path: hints.path };
  const { region, ambiguous } = hints.region === undefined ? chooseReportRegion(clues) : hintedRegion(hints.region, clues);
  const flags: string[] = [];
  if (year === null) flags.push('year_unknown');
  if (region === null) flags.push('region_unknown');
  if (ambiguous) flags.push('region_ambiguous');
  if (isTraditional(text, start, end)) flags.push('traditional_script');
  return {
    index,
    start,
    end,
    title,
    kind,
    year,
    months: part?.months ?? null,
    region,
    sections,
    sentences: sentencesOf(text, body, headings, sections),
    flags,
  };
}

/**
 * Tells the reports of a folded text apart and cuts each into sections and sentences.
 * Page furniture and glossaries give no sentences. Linear in the text's length.
 */
export function structure(folded: Folded, hints: StructureHints = {}): Report[] {
  const { text } = folded;
  const lines = textLines(text);
  return dropCopies(
    text,
    splitReports(lines).map((span, index) => buildReport(folded, lines, span, index, hints)),
  );
}
