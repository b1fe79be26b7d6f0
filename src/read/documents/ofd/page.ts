/** One page of an OFD: its own text and rules; the template that repeats on page after page is left aside. */
import type { Page, Rule, Run } from '../layout/types.js';
import { type Element, walkXml } from '../xml.js';
import { numbersOf } from './names.js';
import { cornerOf, runsOf, type TextFrame } from './text.js';

const IDENTITY = [1, 0, 0, 1, 0, 0];

function frameOf({ get }: Element): TextFrame {
  const matrix = numbersOf(get('CTM'));
  return {
    origin: cornerOf(get('Boundary')),
    matrix: matrix.length === 6 ? matrix : IDENTITY,
    size: Number(get('Size')) || 4,
    stretch: Number(get('HScale')) || 1,
  };
}

/** Straight strokes of a path (M, S, L and C of its abbreviated data) that run level or upright. */
export function rulesOf(data: string, { origin, matrix }: Pick<TextFrame, 'origin' | 'matrix'>): Rule[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const words = data.trim().split(/\s+/);
  const rules: Rule[] = [];
  let start: [number, number] = [0, 0];
  let here: [number, number] = [0, 0];
  const to = (next: [number, number]): void => {
    const level = Math.abs(next[1] - here[1]) < 0.2;
    const upright = Math.abs(next[0] - here[0]) < 0.2;
    if (level !== upright)
      rules.push({
        x0: Math.min(here[0], next[0]),
        y0: Math.min(here[1], next[1]),
        x1: Math.max(here[0], next[0]),
        y1: Math.max(here[1], next[1]),
      });
    here = next;
  };
  for (let at = 0; at < words.length; at += 1) {
    const point = (): [number, number] => {
      const [x, y] = [Number(words[at + 1]) || 0, Number(words[at + 2]) || 0];
      at += 2;
      return [origin[0] + x * a + y * c + e, origin[1] + x * b + y * d + f];
    };
    if (words[at] === 'M' || words[at] === 'S') start = here = point();
    else if (words[at] === 'L') to(point());
    else if (words[at] === 'C') to(start);
  }
  return rules;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const boxOf = (box: string): Size | null => {
  const [, , width = 0, height = 0] = numbersOf(box);
  return width > 0 && height > 0 ? { width, height } : null;
};

/** Text objects and rules of `Content.xml`. */
export function readPage(path: string, part: string, bytes: Uint8Array, number: number, usual: Size): Page {
  const runs: Run[] = [];
  const rules: Rule[] = [];
  let frame: TextFrame | null = null;
  let code: Element | null = null;
  let words = '';
  let box = '';
  let hidden = 0;
  walkXml(
    path,
    part,
    bytes,
    {},
    {
      open: (element) => {
        const isObject = element.name === 'TextObject' || element.name === 'PathObject' || element.name === 'PageBlock';
        if (hidden > 0 || (isObject && (element.get('Visible') === 'false' || element.get('Alpha') === '0'))) hidden += 1;
        if (element.name === 'TextObject' || element.name === 'PathObject') frame = frameOf(element);
        if (element.name === 'TextCode') code = element;
        words = '';
        if (element.name === 'PhysicalBox') box = '';
      },
      close: (name) => {
        if (hidden > 0) {
          hidden -= 1;
          return;
        }
        if (name === 'TextCode' && code && frame) {
          const { get } = code;
          // line ends and tabs of the file's own layout are no characters of the page
          const text = words.replace(/[\r\n\t]+/g, '');
          runs.push(
            ...runsOf({ x: Number(get('X')) || 0, y: Number(get('Y')) || 0, deltaX: get('DeltaX'), deltaY: get('DeltaY'), text }, frame),
          );
          code = null;
        } else if (name === 'AbbreviatedData' && frame) {
          rules.push(...rulesOf(words, frame));
        } else if (name === 'PhysicalBox') box = words;
        else if (name === 'TextObject' || name === 'PathObject') frame = null;
      },
      text: (more) => {
        words += more;
      },
    },
  );
  return { number, ...(boxOf(box) ?? usual), runs, rules };
}
