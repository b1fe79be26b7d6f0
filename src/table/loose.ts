/** Tables parted by white space, or with one cell on a line. */
import { isUnit } from './header.js';
import type { Heading } from './heading.js';
import { leafLists } from './heading.js';
import { joinPieces, type Lines, type Piece, type PlainLine } from './lines.js';
import { readAttribute } from './name.js';
import { dropCategory, isBetween, isIndex, type LooseRow, type LooseShape, lacksFigures, rowOf, tidy, withFragments } from './rows.js';
import { isNothing, isValue, isWorded } from './value.js';

export interface Assembled {
  readonly leaves: readonly Piece[];
  readonly rows: readonly LooseRow[];
  /** index of the line after the last row */
  readonly to: number;
}

/** Broken cells take no more lines than this between two rows. */
const MOST_BETWEEN = 8;
/** The same with page numbers and repeated headings. */
const MOST_IDLE = 24;
const MOST_ROWS = 400;
const LONGEST = 90;

/** The reading of the lines after a heading that gives most rows, of stacked cells most figures; null where there are fewer than two rows. */
export function assemble(lines: Lines, heading: Heading): Assembled | null {
  let best: Assembled | null = null;
  for (const leaves of leafLists(heading.heads)) {
    const has = (role: string): boolean => heading.heads.some((h) => h.role === role);
    // 指标⏎类型⏎指标名称: the first two are one heading
    const category = has('category') || heading.heads.filter((h) => h.role === 'name').length > 1;
    const shape = { category, unit: has('unit'), attribute: has('attribute'), values: leaves.length };
    if (shape.values === 1 && !shape.unit && !shape.attribute) continue;
    const found = heading.stacked ? stacked(lines, heading.to, shape) : anchored(lines, heading.to, shape);
    const gain = (rows: number, columns: number): number => (heading.stacked ? rows * columns : rows);
    const most = best ? gain(best.rows.length, best.leaves.length) : 0;
    if (found.rows.length >= 2 && gain(found.rows.length, leaves.length) > most) best = { leaves, ...found };
  }
  return best;
}

/** A line that ends a table: a sentence or a note. */
const isProse = (line: PlainLine): boolean =>
  line.text.length > LONGEST || /。|[;!?:]$/.test(line.text) || /^(?:注|备注|说明|资料来源)[:\d]/.test(line.text);

interface Anchor {
  readonly line: number;
  readonly row: LooseRow;
  /** lines between this row and the one before */
  readonly before: readonly PlainLine[];
}

/** Rows with a line that holds their figures; broken cells lie above and below it. */
function anchored(lines: Lines, from: number, shape: LooseShape): { rows: LooseRow[]; to: number } {
  const anchors: Anchor[] = [];
  let loose: PlainLine[] = [];
  let idle = 0;
  for (let at = from; at < lines.length && anchors.length < MOST_ROWS && loose.length <= MOST_BETWEEN && idle < MOST_IDLE; at += 1) {
    const line = lines.at(at);
    if (!line) break;
    idle += 1;
    const row = rowOf(line, shape);
    if (row) {
      anchors.push({ line: at, row, before: loose });
      loose = [];
      if (row.values.length === shape.values) idle = 0;
    } else if (isProse(line)) break;
    else if (!isBetween(line, shape) && !lacksFigures(line, shape)) loose.push(line);
  }
  const last = anchors[anchors.length - 1];
  if (!last) return { rows: [], to: from };
  const groups = anchors.map((_, i) => groupOver(anchors, i));
  const parted = anchors.map((anchor, i) => (groups[i] ? { ...anchor, before: anchor.before.slice(0, -1) } : anchor));
  const { above, below } = share(parted, loose, shape);
  let group: PlainLine | null = null;
  const rows = parted.map((anchor, i) => {
    group = groups[i] ?? (isNumbered(anchor) ? null : group);
    const row = withFragments(anchor.row, above[i] ?? [], below[i] ?? [], shape);
    return group ? ofGroup(row, joinPieces(group.pieces)) : row;
  });
  const tail = below[anchors.length - 1] ?? [];
  const end = tail[tail.length - 1];
  let to = last.line + 1;
  while (end && to < lines.length && (lines.at(to)?.start ?? 0) <= end.start) to += 1;
  return { rows: rows.filter((row) => row.values.length === shape.values && row.name.length > 0), to };
}

/**
 * Shares the lines between rows. Cells that start on their row's line have all their other lines below;
 * cells centred on it, which shows where a row's line lacks its name or unit, as many below as above.
 */
function share(anchors: readonly Anchor[], rest: readonly PlainLine[], shape: LooseShape): { above: PlainLine[][]; below: PlainLine[][] } {
  const gapAfter = (i: number): readonly PlainLine[] | undefined => anchors[i + 1]?.before;
  const whole = anchors.every(({ row }) => row.name.length > 0 && (row.unit.length > 0 || !shape.unit));
  if (whole && anchors[0]?.before.length === 0) {
    const cuts = anchors.map(({ row }, i) => nextFrom(row, gapAfter(i) ?? []) ?? gapAfter(i)?.length);
    return {
      above: anchors.map((_, i) => [...(i > 0 ? (gapAfter(i - 1) ?? []).slice(cuts[i - 1]) : [])]),
      below: anchors.map(({ row }, i) => [...(gapAfter(i)?.slice(0, cuts[i]) ?? openTail(row, rest))]),
    };
  }
  const above: PlainLine[][] = [];
  const below: PlainLine[][] = [];
  let left: readonly PlainLine[] = anchors[0]?.before ?? [];
  anchors.forEach(({ row }, i) => {
    const next = gapAfter(i);
    const gap = next ?? rest;
    const cut = (next && nextFrom(row, next)) ?? left.length;
    above.push([...left]);
    below.push(gap.slice(0, cut));
    left = gap.slice(cut);
  });
  return { above, below };
}

const NUMBERED = /^(?:\d{1,3}[.、]|[(]\d{1,3}[)])(?=[\u4e00-\u9fff])/;

const nameOf = (row: LooseRow): string => row.name.map((p) => p.text).join('');
const isNumbered = ({ row, before }: Anchor): boolean => NUMBERED.test(nameOf(row)) || before.some((line) => NUMBERED.test(line.text));

/** `(3)城镇化率` over 常住人口城镇化率 and 户籍人口城镇化率: the numbered line over rows that have no numbers of their own; null elsewhere. */
function groupOver(anchors: readonly Anchor[], at: number): PlainLine | null {
  const [here, next] = anchors.slice(at, at + 2);
  const line = here?.before.at(-1);
  if (!here || !next || !line || !NUMBERED.test(line.text) || !HAN.test(nameOf(here.row))) return null;
  const alone = ({ row }: Anchor): boolean => row.name.length > 0 && !NUMBERED.test(nameOf(row));
  return alone(here) && alone(next) && next.before.length === 0 ? line : null;
}

const POLLUTANTS = '主要污染物';

/** 化学需氧量 under 主要污染物排放总量减少(%): what is measured of each. */
function ofGroup(row: LooseRow, group: Piece): LooseRow {
  const at = group.text.indexOf(POLLUTANTS);
  if (at < 0) return row;
  const from = at + POLLUTANTS.length;
  return { ...row, name: [...row.name, { text: group.text.slice(from), origin: group.origin.slice(from) }] };
}

const HAN = /[\u4e00-\u9fff]/;
const HAS_UNIT = /[(]([^()]{1,12})[)]$/;

/** Where the next row's name begins among the lines between: with its number, or at once where the name before has closed with its unit; else null. */
function nextFrom(row: LooseRow, gap: readonly PlainLine[]): number | null {
  const numbered = gap.findIndex((line) => NUMBERED.test(line.text));
  if (numbered >= 0) return numbered;
  const unit = HAS_UNIT.exec(nameOf(row))?.[1];
  return unit !== undefined && isUnit(unit) && gap.every((line) => !/^[([]/.test(line.text)) ? 0 : null;
}

/** Of the lines after the last row those that close its open bracket or unit. */
function openTail(row: LooseRow, rest: readonly PlainLine[]): PlainLine[] {
  const name = row.name.map((p) => p.text).join('');
  const unit = row.unit.map((p) => p.text).join('');
  const first = rest[0];
  const opened = (name.match(/\(/g)?.length ?? 0) > (name.match(/\)/g)?.length ?? 0) || unit.endsWith('/');
  return opened && first ? [first] : [];
}

/** `预计占比1.2‰`: the cell of a figure that no rule reads, and no name. */
const UNREAD = /\d[%‰](?:左右|以上|以下|以内)?$/;

/** One cell a line: a row is full when its figures are there, and the next begins with a number or a name. */
function stacked(lines: Lines, from: number, shape: LooseShape): { rows: LooseRow[]; to: number } {
  const rows: LooseRow[] = [];
  let row: { name: Piece[]; unit: Piece[]; attribute: Piece | null; values: Piece[] } = { name: [], unit: [], attribute: null, values: [] };
  let to = from;
  let idle = 0;
  const close = (at: number): void => {
    if (row.values.length === shape.values && row.name.length > 0) {
      rows.push({ ...row, name: dropCategory(row.name, shape) });
      to = at;
      idle = 0;
    }
    row = { name: [], unit: [], attribute: null, values: [] };
  };
  let at = from;
  for (; at < lines.length && idle < MOST_IDLE && rows.length < MOST_ROWS; at += 1) {
    const line = lines.at(at);
    if (!line || isProse(line)) break;
    const pieces = tidy(line.pieces);
    const numbered = pieces.length === 2 && isIndex(pieces);
    const piece = pieces.length === 1 ? pieces[0] : numbered ? pieces[1] : undefined;
    idle += 1;
    if (numbered) close(at);
    const full = row.values.length === shape.values;
    if (!piece) {
      if (isBetween(line, shape)) continue;
      break;
    }
    const { text } = piece;
    const next = lines.at(at + 1)?.text ?? '';
    const wantsUnit = shape.unit && row.values.length === 0 && row.name.length > 0 && row.unit.length === 0;
    if (readAttribute(text) !== null) row.attribute ??= piece;
    else if (wantsUnit && (isUnit(text) || isNothing(text))) row.unit.push(piece);
    else if (
      /^\d{1,3}[.、]?$/.test(text) &&
      (full || row.values.length === 0) &&
      row.unit.length === 0 &&
      /[\u4e00-\u9fff]/.test(next) &&
      !isValue(next)
    ) {
      if (full || row.name.length === 0) close(at);
    } else if ((isValue(text) || (row.values.length > 0 && UNREAD.test(text))) && row.name.length > 0 && !full) row.values.push(piece);
    else if (full || (row.values.length > 0 && !isWorded(text))) {
      close(at);
      if (!isBetween(line, shape)) row.name.push(piece);
    } else if (row.values.length === 0 && !isBetween(line, shape)) row.name.push(piece);
  }
  if (row.values.length === shape.values) close(at);
  return { rows, to };
}
