/** Lines of plain text cut into pieces at tabs, bars or white space, each piece with its way back to the source. */
import { type Characters, unitsToString } from '../fold/characters.js';

/** A run of text without white space, and the source offset of each of its units. */
export interface Piece {
  readonly text: string;
  readonly origin: readonly number[];
}

export interface PlainLine {
  /** source offsets, line end left out */
  readonly start: number;
  readonly end: number;
  /** `bar` and `tab` part cells and keep empty ones; `space` parts words */
  readonly mode: 'bar' | 'tab' | 'space';
  readonly pieces: readonly Piece[];
  /** folded, white space dropped */
  readonly text: string;
}

const LF = '\n';
const TAB = 9;
const SPACE = 32;
const BARS = /[|│┃丨]/;
const BAR_UNITS: ReadonlySet<number> = new Set([...'|│┃丨'].map((bar) => bar.charCodeAt(0)));
/** A longer line is prose, or a table that lost its line ends. */
const LONGEST = 400;

export const joinPieces = (pieces: readonly Piece[]): Piece => ({
  text: pieces.map((p) => p.text).join(''),
  origin: pieces.flatMap((p) => p.origin),
});

function modeOf(text: string, toSource: Int32Array, source: string, from: number, to: number): PlainLine['mode'] {
  if (to - from > LONGEST) return 'space';
  let bars = 0;
  let tabs = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (BAR_UNITS.has(unit)) bars += 1;
    else if (unit === SPACE && source.charCodeAt(toSource[at] ?? 0) === TAB) tabs += 1;
  }
  if (bars >= 2) return 'bar';
  return tabs > 0 && text.slice(from, to).trim() !== '' ? 'tab' : 'space';
}

function cut(text: string, toSource: Int32Array, source: string, from: number, to: number): Omit<PlainLine, 'start' | 'end'> {
  const raw = text.slice(from, to);
  if (raw.length > LONGEST) return { mode: 'space', pieces: [], text: raw };
  const isTab = (at: number): boolean => text[at] === ' ' && source.charCodeAt(toSource[at] ?? 0) === TAB;
  const mode = modeOf(text, toSource, source, from, to);
  const edge = mode === 'space' ? edgeBar(raw, from) : -1;
  const pieces: { text: string; origin: number[] }[] = [{ text: '', origin: [] }];
  for (let at = from; at < to; at += 1) {
    const unit = text[at] ?? '';
    const parts = mode === 'bar' ? BARS.test(unit) : mode === 'tab' ? isTab(at) : unit === ' ' && edge < 0;
    const last = pieces[pieces.length - 1];
    if (parts) {
      if (mode !== 'space' || (last && last.text !== '')) pieces.push({ text: '', origin: [] });
    } else if (unit !== ' ' && at !== edge && last) {
      last.text += unit;
      last.origin.push(toSource[at] ?? 0);
    }
  }
  if (mode === 'bar' && pieces[0]?.text === '') pieces.shift();
  if (mode !== 'tab' && pieces[pieces.length - 1]?.text === '') pieces.pop();
  return { mode, pieces, text: (edge < 0 ? raw : raw.replace(BARS, ' ')).replaceAll(' ', '') };
}

/** Place of the one bar that closes or opens a line (`295.4 |`: a copied table with each cell on its own line); -1 where there is none. */
function edgeBar(raw: string, from: number): number {
  const inner = raw.trim();
  const opens = BARS.test(inner.charAt(0));
  return opens || BARS.test(inner.charAt(inner.length - 1)) ? from + raw.search(BARS) : -1;
}

/** The lines of a source text, blank ones and those of bars alone left out, cut on demand. */
export class Lines {
  private readonly text: string;
  private readonly toSource: Int32Array;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly cutLines = new Map<number, PlainLine>();

  constructor(
    private readonly source: string,
    { units, origin, length }: Characters,
  ) {
    this.text = unitsToString(units, length);
    this.toSource = origin;
    let from = 0;
    while (from < this.text.length) {
      const at = this.text.indexOf(LF, from);
      const to = at < 0 ? this.text.length : at;
      if (!isBlank(this.text, from, to)) {
        this.starts.push(from);
        this.ends.push(to);
      }
      from = to + 1;
    }
  }

  get length(): number {
    return this.starts.length;
  }

  /** Characters of a line with its white space. */
  size(index: number): number {
    return (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
  }

  raw(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  /** The mode of a line that need not be cut. */
  mode(index: number): PlainLine['mode'] {
    const from = this.starts[index] ?? 0;
    return modeOf(this.text, this.toSource, this.source, from, this.ends[index] ?? from);
  }

  at(index: number): PlainLine | undefined {
    const from = this.starts[index];
    const to = this.ends[index];
    if (from === undefined || to === undefined) return undefined;
    let line = this.cutLines.get(index);
    if (!line) {
      line = {
        start: this.toSource[from] ?? 0,
        end: (this.toSource[to - 1] ?? 0) + 1,
        ...cut(this.text, this.toSource, this.source, from, to),
      };
      this.cutLines.set(index, line);
    }
    return line;
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text[at] !== ' ' && !BAR_UNITS.has(text.charCodeAt(at))) return false;
  return true;
}
