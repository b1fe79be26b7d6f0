/** TextCode to runs: one character after the other by the offsets that it gives (GB/T 33190-2016, 11.3). */
import type { Run } from '../layout/types.js';
import { numbersOf } from './names.js';

/** What holds for the characters of a text object. */
export interface TextFrame {
  /** upper left corner on the page, millimetres */
  readonly origin: readonly [number, number];
  /** a b c d e f */
  readonly matrix: readonly number[];
  readonly size: number;
  readonly stretch: number;
}

export interface TextCode {
  readonly x: number;
  readonly y: number;
  readonly deltaX: string | undefined;
  readonly deltaY: string | undefined;
  readonly text: string;
}

const MOST_OFFSETS = 1_000_000;

/** `"4.2 g 3 5.1 2"` is 4.2, 5.1, 5.1, 5.1, 2. */
export function offsetsOf(list: string | undefined, length: number): number[] {
  const words = (list ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const offsets: number[] = [];
  for (let at = 0; at < words.length && offsets.length < Math.min(length, MOST_OFFSETS); at += 1) {
    if (words[at] !== 'g') {
      offsets.push(Number(words[at]) || 0);
      continue;
    }
    const times = Math.min(Number(words[at + 1]) || 0, length - offsets.length);
    for (let n = 0; n < times; n += 1) offsets.push(Number(words[at + 2]) || 0);
    at += 2;
  }
  return offsets;
}

/** A gap that is wider than its character by so much of the font size parts runs. */
const GAP = 0.4;

/** Width of a character that no offset tells. */
const usualWidth = (character: string, size: number): number => (character.charCodeAt(0) < 0x2e80 ? size * 0.55 : size);

export function runsOf({ x, y, deltaX, deltaY, text }: TextCode, { origin, matrix, size, stretch }: TextFrame): Run[] {
  const characters = [...text];
  const right = offsetsOf(deltaX, characters.length);
  const down = offsetsOf(deltaY, characters.length);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const scaleX = Math.hypot(a, b) || 1;
  const scaleY = Math.hypot(c, d) || 1;
  // set askew: a seal or a watermark
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  const runs: { text: string; x: number; y: number; width: number; size: number }[] = [];
  let [atX, atY] = [x, y];
  for (const [index, character] of characters.entries()) {
    const usual = usualWidth(character, size) * stretch;
    const step = right[index] ?? (right.length > 0 || down.length > 0 ? (right.at(-1) ?? 0) : usual);
    const pageX = origin[0] + atX * a + atY * c + e;
    const pageY = origin[1] + atX * b + atY * d + f;
    const last = runs.at(-1);
    const goesOn =
      last !== undefined && Math.abs(last.y - pageY) < size * 0.1 && pageX - (last.x + last.width) < size * scaleX * GAP && pageX >= last.x;
    const width = Math.min(step > 0 ? step : usual, usual * 1.3) * scaleX;
    if (goesOn) {
      last.text += character;
      last.width = pageX + width - last.x;
    } else runs.push({ text: character, x: pageX, y: pageY, width, size: size * scaleY });
    atX += step;
    atY += down[index] ?? 0;
  }
  return runs;
}

/** The box of an object, or the whole page. */
export const cornerOf = (boundary: string | undefined): readonly [number, number] => {
  const [x = 0, y = 0] = numbersOf(boundary);
  return [x, y];
};
