/** Rows of a table whose cells only white space parts: what each word of a line is told by its kind. */
import { columnRole, isUnit } from './header.js';
import { joinPieces, type Piece, type PlainLine } from './lines.js';
import { readAttribute } from './name.js';
import { isNothing, isValue, isWorded, readValues } from './value.js';

/** A row put together, or on its way there. */
export interface LooseRow {
  readonly name: Piece[];
  readonly unit: Piece[];
  readonly attribute: Piece | null;
  readonly values: Piece[];
}

/** Which columns the heading has. */
export interface LooseShape {
  readonly category: boolean;
  readonly unit: boolean;
  readonly attribute: boolean;
  readonly values: number;
}

const HAN = /[\u4e00-\u9fff]/;
const OPEN = /[[(【]/g;
const CLOSE = /[\])】]/g;
const balance = (text: string): number => (text.match(OPEN)?.length ?? 0) - (text.match(CLOSE)?.length ?? 0);

/** Puts `> 84`, `84 左右` and `[ 20 ]` together. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    const joins =
      last !== undefined &&
      (/^[<>≥≤~≈]=?$/.test(last.text) ||
        (/^[%‰]?(?:左右|以上|以内|以下|上下)$/.test(piece.text) && /\d|%/.test(last.text)) ||
        (/^[[【]$/.test(last.text) && /^[<>≥≤]?\d[\d.]*$/.test(piece.text)) ||
        (/[[【]/.test(last.text) && balance(last.text) > 0 && /[\]】]/.test(piece.text)));
    if (joins && last) out[out.length - 1] = joinPieces([last, piece]);
    else out.push(piece);
  }
  return out;
}

/** A name with its unit and a figure, but not all figures: of which columns they are cannot be told. */
export function lacksFigures(line: PlainLine, shape: LooseShape): boolean {
  if (!shape.unit || shape.attribute) return false;
  const { name, unit, values } = sortPieces(tidy(line.pieces), shape);
  return (
    name.length > 0 && unit.length > 0 && values.length > 0 && values.length < shape.values && values.every(({ text }) => isValue(text))
  );
}

/** Reads a line of a table as the row that it carries; null where it carries none. */
export function rowOf(line: PlainLine, shape: LooseShape): LooseRow | null {
  const pieces = tidy(line.pieces);
  if (pieces.length < 2) return null;
  const { name, unit, values, attribute } = sortPieces(pieces, shape);
  // `/` in the column of units
  if (shape.unit && unit.length === 0 && values.length === shape.values + 1 && isNothing(values[0]?.text ?? '')) values.shift();
  const figures = values.some((v) => /\d/.test(v.text)) || (unit.length > 0 && values.every((v) => isValue(v.text)));
  if (!attribute && (values.length !== shape.values || !figures || name.length === 0)) return null;
  if (attribute && (values.length > shape.values || values.length === 0)) return null;
  if (/[。;!?]/.test(line.text.slice(0, -1)) && !attribute) return null;
  return { name: dropCategory(name, shape), unit, attribute, values };
}

function sortPieces(pieces: readonly Piece[], shape: LooseShape): LooseRow {
  const rest = withoutIndex(pieces, shape);
  const name: Piece[] = [];
  const unit: Piece[] = [];
  const values: Piece[] = [];
  let attribute: Piece | null = null;
  for (const piece of rest) {
    const begun = name.length > 0 || unit.length > 0 || attribute !== null;
    if (readAttribute(piece.text) !== null) attribute ??= piece;
    else if (shape.unit && unit.length === 0 && values.length === 0 && isUnitPart(piece.text)) unit.push(piece);
    else if (isValue(piece.text) && (begun || !isWorded(piece.text))) values.push(piece);
    else if (unit.length === 0 && values.length === 0 && attribute === null) name.push(piece);
    else values.push(piece);
  }
  return { name, unit, attribute, values };
}

/** The words of a row without its number, and without the category before that: `创新驱动 4 研发经费投入增长 % …`. */
function withoutIndex(pieces: readonly Piece[], shape: LooseShape): readonly Piece[] {
  if (isIndex(pieces)) return pieces.slice(1);
  const [first, second, third] = pieces;
  const category = first !== undefined && (shape.category ? /^[\u4e00-\u9fff]{1,6}$/ : CATEGORY).test(first.text);
  const numbered = category && /^\d{1,3}$/.test(second?.text ?? '') && HAN.test(third?.text ?? '') && !isUnit(third?.text ?? '');
  return numbered ? pieces.slice(2) : pieces;
}

/** A unit, or one that goes on in the next line: `万元/`. */
const isUnitPart = (text: string): boolean => (isUnit(text) && !isNothing(text)) || (/^.{1,6}\/$/.test(text) && isUnit(text.slice(0, -1)));

/** A row's number: a figure before a name, or before the unit or attribute of a name that broke. */
export function isIndex(pieces: readonly Piece[]): boolean {
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined || !/^[(]?\d{1,3}[.、)]?$/.test(first.text)) return false;
  return HAN.test(second.text) || isUnit(second.text) || (third !== undefined && readAttribute(third.text) !== null);
}

/** A short word of the category column before the name. */
export function dropCategory(name: readonly Piece[], shape: LooseShape): Piece[] {
  const [first, second] = name;
  if (!shape.category || !first || !second || first.text.length > 6) return [...name];
  return /^[(]?\d{1,3}[.、)]?$/.test(second.text) ? name.slice(2) : name.slice(1);
}

/** Words of a category column that stand on lines of their own. */
const CATEGORY =
  /^(?:经济发展|创新驱动|民生福祉|绿色生态|安全保障|资源环境|生态文明|转型升级|改革开放|结构优化|社会发展|经济|发展|创新|驱动|民生|福祉|绿色|生态|安全|保障|资源|环境)$/;

/** Lines between rows that belong to none: page numbers, headings of groups, the heading once more. */
export function isBetween(line: PlainLine, shape: LooseShape): boolean {
  const { text, pieces } = line;
  if (/^[-—]*\d{1,4}[-—]*$/.test(text)) return true;
  if (/^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)]).{1,24}$/.test(text)) return true;
  if (CATEGORY.test(text) && (shape.category || text.length >= 4)) return true;
  return pieces.every((piece) => columnRole(piece.text) !== null);
}

/** Words of broken cells around a row's own line, sorted into its cells. */
export function withFragments(row: LooseRow, above: readonly PlainLine[], below: readonly PlainLine[], shape: LooseShape): LooseRow {
  const head = sortFragments(above, shape, row);
  const tail = sortFragments(below, shape, row);
  const value = [...head.value, ...tail.value];
  const single = (h: readonly Piece[], t: readonly Piece[]): boolean => isUnit(joinPieces([...h, ...row.unit, ...t]).text);
  let { name: headName, unit: headUnit } = head;
  let { name: tailName, unit: tailUnit } = tail;
  if (!single(headUnit, tailUnit)) {
    headName = head.all;
    tailName = tail.all;
    headUnit = [];
    tailUnit = [];
  }
  return {
    name: [...headName, ...row.name, ...tailName],
    unit: [...headUnit, ...row.unit, ...tailUnit],
    attribute: row.attribute,
    values: placeValue(row.values, value, shape),
  };
}

interface Sorted {
  readonly name: Piece[];
  readonly unit: Piece[];
  readonly value: Piece[];
  /** name and unit words in their order, for where the latter make no unit */
  readonly all: Piece[];
}

function sortFragments(lines: readonly PlainLine[], shape: LooseShape, row: LooseRow): Sorted {
  const sorted: Sorted = { name: [], unit: [], value: [], all: [] };
  for (const line of lines) {
    line.pieces.forEach((piece, at) => {
      const alone = line.pieces.length === 1;
      const short = piece.text.length <= 6;
      if (!alone && /[[\]\d]/.test(piece.text) && row.values.length < shape.values) sorted.value.push(piece);
      else if (shape.unit && short && (alone || at > 0)) {
        sorted.unit.push(piece);
        if (alone) sorted.all.push(piece);
      } else {
        sorted.name.push(piece);
        sorted.all.push(piece);
      }
    });
  }
  return sorted;
}

/** A cell that broke over the lines around its row comes last. */
function placeValue(values: readonly Piece[], broken: readonly Piece[], shape: LooseShape): Piece[] {
  if (broken.length === 0 || values.length + 1 !== shape.values) return [...values];
  const joined = joinPieces(broken);
  return readValues(joined.text).length > 0 ? [...values, joined] : [...values];
}
