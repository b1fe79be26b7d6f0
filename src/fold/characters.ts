/** What a unit becomes that has no width of its own. No text of this kind holds it otherwise. */
const DROP = 0xffff;
/** Becomes itself. */
const SAME = 0;
/** Becomes the ordinary character of its compatibility form, which is worked out when one is met: few texts hold more than a dozen of them. */
const COMPATIBLE = 0xfffe;
const LF = 10;
const SPACE = 32;
const STRAIGHT = 34;
const OPENING = 0x201c;
const CLOSING = 0x201d;
/** A line that ends on one of these ends its paragraph, and what was opened in it. */
const ENDS = new Set([...'。!?;:'].map((c) => c.charCodeAt(0)));

/** Runs of code points whose compatibility form (NFKC) is the ordinary character: one unit for one unit. */
const compatibilityRanges: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fd5], // CJK and Kangxi radicals, which PDF fonts put in the place of ideographs
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe30, 0xfe6f], // vertical and small forms: ﹪ ﹒ ﹣
  [0xff01, 0xffee], // full-width and half-width forms
];

const spaces: readonly number[] = [0x09, 0x0b, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xe5e5];

const lineEnds: readonly number[] = [0x0a, 0x0d, 0x85, 0x2028, 0x2029];

const droppedRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0c, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Look-alikes without a compatibility form of their own. */
const single: readonly (readonly [string, string])[] = [
  ['∶', ':'],
  ['︓', ':'],
  ['︰', ':'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['―', '—'],
  ['─', '—'],
  ['━', '—'],
  ['〜', '~'],
  ['∼', '~'],
  ['℅', '%'], // the sign for “care of”, which input methods offer beside ‰
  ['〔', '['], // plans write five-year totals so: 〔13.5〕
  ['〕', ']'],
];

/** CJK radicals that PDF fonts put in the place of ideographs and that have no compatibility form. */
const radicals = '⺠民⻓长⻔门⻋车⻅见⻉贝⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻨麦⻬齐⻮齿⻰龙⻄西⻆角⻘青⺟母⻝食⻩黄⻁虎⻤鬼⻣骨⻧卤⻙韦';

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of compatibilityRanges) table.fill(COMPATIBLE, first, last + 1);
  for (const [first, last] of droppedRanges) table.fill(DROP, first, last + 1);
  for (const unit of spaces) table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) table[unit] = SPACE;
  for (const unit of lineEnds) table[unit] = LF;
  for (let at = 0; at < radicals.length; at += 2) table[radicals.charCodeAt(at)] = radicals.charCodeAt(at + 1);
  for (const [from, to] of single) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** The ordinary character of a unit, itself where its compatibility form is more than one. */
function compatible(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

let table: Uint16Array | null = null;

/** Text as units, each with its offset in the source; only the first `length` entries count. */
export interface Characters {
  readonly units: Uint16Array;
  /** one entry more than `units`: the last is the source's length */
  readonly origin: Int32Array;
  length: number;
}

const TAG_HIGH = 0xdb40;

/** First stage of folding, unit by unit: forms made plain, line ends made LF; white space stays. Linear. */
export function scanCharacters(source: string): Characters {
  table ??= buildTable();
  const map = table;
  const units = new Uint16Array(source.length);
  const origin = new Int32Array(source.length + 1);
  let length = 0;
  // straight quotation marks open and close in turn
  let open = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    let unit = map[code] ?? SAME;
    if (unit === SAME) unit = code;
    else if (unit === DROP) continue;
    else if (unit === COMPATIBLE) {
      unit = compatible(code);
      map[code] = unit;
    }
    // variation selectors of the supplementary plane
    if (code === TAG_HIGH) {
      at += 1;
      continue;
    }
    if (unit === STRAIGHT) unit = open ? CLOSING : OPENING;
    if (unit === OPENING) open = true;
    else if (unit === CLOSING) open = false;
    else if (open && unit === LF) {
      const before = units[length - 1] ?? LF;
      open = before !== LF && !ENDS.has(before);
    }
    units[length] = unit;
    origin[length] = at;
    length += 1;
    if (code === 0x0d && source.charCodeAt(at + 1) === LF) at += 1;
  }
  origin[length] = source.length;
  return { units, origin, length };
}

/** The first `length` units as a string. */
export function unitsToString(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le');
}
