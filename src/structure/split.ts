import { isFurniture } from './furniture.js';
import { isLong, type TextLine } from './lines.js';
import { kindOfTitle, runInTitle, specialTitle, titleAt } from './titles.js';

/** One report as lines: where its title stands and where its own text begins. Indices into the lines. */
export interface ReportLines {
  /** -1 if it has none */
  readonly title: number;
  /** how many lines the title takes */
  readonly titleLines: number;
  readonly titleText: string | null;
  readonly first: number;
  /** one past the last */
  readonly end: number;
  /** the first line that does not belong to the report before: the page's furniture above a first report */
  readonly before: number;
}

interface Mark extends Omit<ReportLines, 'end' | 'before'> {
  /** the title stands in a list of titles of several years */
  readonly listed?: boolean;
}

/** The words with which the speaker of a report begins. */
const mandate = /^.{0,40}?(?:我(?:受|代表).{0,40}(?:报告|汇报)|受.{2,30}委托.{0,40}(?:报告|汇报))/;
const address = /^各位(?:代表|委员|同志)/;
const session = /^[—-]*\(?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|届.{0,3}(?:人民代表大会|人大)|会议上\)?$/;

/** A longer text than this before the first title is a report of its own. */
const MIN_UNTITLED = 1500;
const REACH = 8;
const MIN_PROSE = 8;

export function isOpening(line: TextLine): boolean {
  return mandate.test(line.head);
}

/** True if a line is running text: a sentence that belongs to no page furniture. */
function isProse(line: TextLine): boolean {
  return isLong(line) || (line.head.length >= MIN_PROSE && /[。;]/.test(line.head) && !isFurniture(line.head));
}

function hasProse(lines: readonly TextLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line !== undefined && (isProse(line) || isOpening(line))) return true;
  }
  return false;
}

/** True if a session, a date or an address to the assembly follows within a few lines: a report begins, and no header repeats. */
function startsAnew(lines: readonly TextLine[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + REACH); at += 1) {
    const line = lines[at];
    if (line === undefined || isLong(line)) return false;
    if (address.test(line.head) || isOpening(line) || (line.head.length < 60 && session.test(line.head))) return true;
    if (isProse(line)) return false;
  }
  return false;
}

function yearIn(title: string): string | null {
  return /(?:19|20)\d{2}/.exec(title)?.[0] ?? null;
}

function plain(title: string): string {
  return title.replace(/全文|摘要|[()]/g, '');
}

/** Of two titles without text between them the one that the text goes by: the earlier, unless the later names another year. */
function isBetterTitle(earlier: Mark, later: Mark): boolean {
  const before = earlier.titleText ?? '';
  const after = later.titleText ?? '';
  if (kindOfTitle(before) !== kindOfTitle(after)) return true;
  if (plain(before) === plain(after)) return true;
  return yearIn(before) === null && yearIn(after) !== null;
}

function namesOtherYear(earlier: Mark, later: Mark): boolean {
  const year = yearIn(later.titleText ?? '');
  const before = yearIn(earlier.titleText ?? '');
  return year !== null && before !== null && before !== year;
}

function addressBefore(lines: readonly TextLine[], index: number): number {
  const before = lines[index - 1];
  return before !== undefined && address.test(before.head) && !isLong(before) ? index - 1 : index;
}

function isAddressed(lines: readonly TextLine[], index: number): boolean {
  return address.test(lines[index]?.head ?? '') || addressBefore(lines, index) < index;
}

/** Decides what a title line means after the marks so far. */
function takeTitle(lines: readonly TextLine[], marks: Mark[], mark: Mark): boolean {
  const current = marks.at(-1);
  if (current === undefined) {
    marks.push(mark);
    return true;
  }
  if (current.title >= 0 && !hasProse(lines, current.title + current.titleLines, mark.first)) {
    const listed = current.listed === true || namesOtherYear(current, mark);
    if (listed || isBetterTitle(current, mark)) marks[marks.length - 1] = { ...mark, listed };
    return false;
  }
  const same = plain(current.titleText ?? '') === plain(mark.titleText ?? '');
  if (!startsAnew(lines, mark.first + mark.titleLines - 1)) {
    const otherYear = yearIn(mark.titleText ?? '') !== null && yearIn(mark.titleText ?? '') !== yearIn(current.titleText ?? '');
    const otherKind = kindOfTitle(mark.titleText ?? '') !== kindOfTitle(current.titleText ?? '');
    if (same || !(otherYear || otherKind)) return false;
  }
  marks.push(mark);
  return true;
}

function findMarks(lines: readonly TextLine[]): Mark[] {
  const marks: Mark[] = [];
  let opened = false;
  // lines without running text at the text's beginning
  let bare = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (bare < index && marks.length === 0 && !hasProse(lines, bare, index)) bare = index;
    const title = isLong(line) ? null : titleAt(lines, index);
    if (title !== null) {
      if (takeTitle(lines, marks, { title: index, titleLines: title.lines, titleText: title.text, first: index })) opened = false;
      index += title.lines - 1;
      continue;
    }
    const special = marks.length === 0 && !isLong(line) && bare === index ? specialTitle(line.head) : null;
    if (special !== null) {
      marks.push({ title: index, titleLines: 1, titleText: special, first: index });
      continue;
    }
    const begun = marks.length === 0 ? runInTitle(line.head) : null;
    if (begun !== null) marks.push({ title: -1, titleLines: 0, titleText: begun, first: index });
    if (begun !== null || !isOpening(line)) continue;
    if (marks.length === 0) marks.push({ title: -1, titleLines: 0, titleText: null, first: firstBody(lines) });
    else if (opened && isAddressed(lines, index))
      marks.push({ title: -1, titleLines: 0, titleText: null, first: addressBefore(lines, index) });
    opened = true;
  }
  return marks;
}

function firstBody(lines: readonly TextLine[]): number {
  const at = lines.findIndex((line) => isLong(line) || !isFurniture(line.head));
  return Math.max(at, 0);
}

function proseLength(lines: readonly TextLine[], to: number): number {
  let length = 0;
  for (const line of lines.slice(0, to)) if (isProse(line)) length += line.end - line.start;
  return length;
}

/** Tells the reports of a text apart. A text without any sign of one is one report. */
export function splitReports(lines: readonly TextLine[]): ReportLines[] {
  const marks = findMarks(lines);
  const kept = marks.filter((mark, at) => {
    const from = mark.title >= 0 ? mark.title + mark.titleLines : mark.first;
    return hasProse(lines, from, marks[at + 1]?.first ?? lines.length);
  });
  const whole: Mark = { title: -1, titleLines: 0, titleText: null, first: firstBody(lines) };
  const head = kept[0];
  if (head === undefined) {
    const only = marks[0];
    return [{ ...(only !== undefined && marks.length === 1 ? only : whole), end: lines.length, before: 0 }];
  }
  if (head.title > 0 && proseLength(lines, head.first) >= MIN_UNTITLED) kept.unshift(whole);
  return kept.map(({ title, titleLines, titleText, first }, at) => ({
    title,
    titleLines,
    titleText,
    first,
    end: kept[at + 1]?.first ?? lines.length,
    before: at === 0 ? 0 : first,
  }));
}
