/** The drawn lines of a PDF page: strokes, and the thin filled boxes that many programs draw instead. */
import type { Rule } from '../layout/types.js';

/** What is used of pdf.js's list of operators. */
export interface Operators {
  readonly fnArray: readonly number[];
  // each operator has arguments of its own
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const THIN = 3;
/** Codes in a path's numbers (DrawOPS of pdf.js). */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

type Point = readonly [number, number];

/** The points of each part of a path, curves as their ends. */
function partsOf(numbers: ArrayLike<number>): Point[][] {
  const parts: Point[][] = [];
  let at = 0;
  const point = (): Point => [Number(numbers[at++]), Number(numbers[at++])];
  while (at < numbers.length) {
    const code = numbers[at++];
    const part = parts.at(-1);
    if (code === MOVE) parts.push([point()]);
    else if (code === LINE) part?.push(point());
    else if (code === CURVE || code === QUADRATIC) {
      at += code === CURVE ? 4 : 2;
      part?.push(point());
    } else if (code === CLOSE && part?.[0] !== undefined) part.push(part[0]);
  }
  return parts;
}

const level = ([x0, y0]: Point, [x1, y1]: Point): Rule => ({
  x0: Math.min(x0, x1),
  y0: Math.min(y0, y1),
  x1: Math.max(x0, x1),
  y1: Math.max(y0, y1),
});

function strokes(part: readonly Point[]): Rule[] {
  return part.slice(1).flatMap((to, at) => {
    const rule = level(part[at] ?? to, to);
    return rule.x1 - rule.x0 < THIN !== rule.y1 - rule.y0 < THIN ? [rule] : [];
  });
}

/** A filled box that is thin one way. */
function bar(part: readonly Point[]): Rule[] {
  const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
  const box = level([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]);
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (width < THIN === height < THIN) return [];
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  return [width < THIN ? { x0: x, y0: box.y0, x1: x, y1: box.y1 } : { x0: box.x0, y0: y, x1: box.x1, y1: y }];
}

const MOST_RULES = 20_000;

/** `codes`: pdf.js's numbers of the operators; `origin`: left and top of the page. */
export function rulesOf({ fnArray, argsArray }: Operators, codes: Readonly<Record<string, number>>, [left, top]: Point): Rule[] {
  const rules: Rule[] = [];
  const stroked = new Set(
    ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => codes[name]),
  );
  const filled = new Set(['fill', 'eoFill'].map((name) => codes[name]));
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [at, code] of fnArray.entries()) {
    const given = argsArray[at] as readonly unknown[] | null;
    if (code === codes.save) saved.push(matrix);
    else if (code === codes.restore) matrix = saved.pop() ?? IDENTITY;
    else if (code === codes.transform) matrix = times(matrix, given as unknown as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      saved.push(matrix);
      if (given?.[0]) matrix = times(matrix, Array.from(given[0] as ArrayLike<number>) as unknown as Matrix);
    } else if (code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? IDENTITY;
    else if (code === codes.constructPath) {
      const [paint, [numbers]] = given as readonly [number, readonly [ArrayLike<number> | null]];
      if (numbers === null || rules.length > MOST_RULES) continue;
      const [a, b, c, d, e, f] = matrix;
      for (const part of partsOf(numbers)) {
        const onPage = part.map(([x, y]): Point => [x * a + y * c + e - left, top - (x * b + y * d + f)]);
        if (stroked.has(paint)) rules.push(...strokes(onPage));
        else if (filled.has(paint)) rules.push(...bar(onPage));
      }
    }
  }
  return rules;
}
