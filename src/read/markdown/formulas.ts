/** Figures and units that recognisers of page images write as formulas: `$5.2\%$`, `$30~\mathrm{km}^{2}$`. */
import type { Mask } from './mask.js';

const FORMULA = /(?<![\\$])(\$\$?)([^$\n]{1,120})\1(?!\$)/g;
/** Amounts in dollars have words between their signs. */
const MATHS = /^(?:[\d\sA-Za-z.,:%~^_{}()<>=+\-×·/]|\\[A-Za-z%,;:! ~]|[一-鿿](?=[^{}]*\}))+$/;
const PIECE = /\\([A-Za-z]+)|\\([%,;:! ~])|\^\{? ?([23]) ?\}?|[{}~\s]/g;
const MEANS: Readonly<Record<string, string>> = {
  sim: '~',
  thicksim: '~',
  approx: '约',
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  times: '×',
  cdot: '·',
  circ: '°',
  permil: '‰',
};

/** Hides the marks of formulas that are figures or units, and puts the characters that commands stand for in their places. */
export function hideFormulas(mask: Mask): void {
  if (!mask.source.includes('$')) return;
  for (const { index, 0: whole, 1: sign = '', 2: inner = '' } of mask.source.matchAll(FORMULA)) {
    if (!MATHS.test(inner) || !/[\d%]|\\[A-Za-z]/.test(inner)) continue;
    const from = index + sign.length;
    mask.hide(index, from);
    mask.hide(from + inner.length, index + whole.length);
    for (const { index: at, 0: piece, 1: command, 2: sign = '', 3: power } of inner.matchAll(PIECE)) {
      const end = from + at + piece.length;
      if (power !== undefined) mask.put(from + at, end, power === '2' ? '²' : '³');
      else if (sign === '%') mask.put(from + at, end, '%');
      else if (command !== undefined && MEANS[command] !== undefined) mask.put(from + at, end, MEANS[command]);
      else mask.hide(from + at, end);
    }
  }
}
