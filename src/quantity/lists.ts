/** A bound word that holds for a whole list: `分别突破7亿吨、3000万标箱`, `分别增长5%和7%左右`. */
import type { Quantity } from '../model.js';

/** `养老保险和医疗保险参保率保持在90%和95%以上`: a rate of two things, which both figures share. */
const TWO_RATES = /[一-鿿][和与及、][一-鿿]{2,12}(?<!年均)率(?:均|都)?[^,。;、\d率]{0,8}$/;
const RATES_REACH = 32;
const SEPARATOR = /^(?:、|和|及|与|以及)$/;
const gap = (text: string, a: Quantity, b: Quantity): string | null =>
  b.outerStart - a.outerEnd > 2 || b.outerStart < a.outerEnd ? null : text.slice(a.outerEnd, b.outerStart);

/** The quantities with the bounds of their lists. */
export function shareBounds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  for (let i = 0; i < quantities.length; ) {
    let j = i + 1;
    for (let a = quantities[j - 1], b = quantities[j]; a && b; a = quantities[j - 1], b = quantities[j]) {
      const between = gap(text, a, b);
      if (between === null || !SEPARATOR.test(between)) break;
      j++;
    }
    const first = quantities[i];
    if (j === i + 1 && first) out.push(first);
    else for (const q of shareRun(text, sharePoints(quantities.slice(i, j)))) out.push(q);
    i = j;
  }
  return out;
}

/** `低2.2个和0.5个百分点`: both are points. */
function sharePoints(run: readonly Quantity[]): readonly Quantity[] {
  const points = run.at(-1)?.unit === '个百分点';
  return points && run.some((q) => q.unit === '个') ? run.map((q) => (q.unit === '个' ? { ...q, unit: '个百分点' } : q)) : run;
}

function shareRun(text: string, run: readonly Quantity[]): readonly Quantity[] {
  const first = run[0];
  const last = run[run.length - 1];
  if (!first || !last || run.length < 2) return run;
  const fill = (q: Quantity, bound: Quantity['bound']): Quantity => (q.bound === 'exact' && q.kind !== 'word' ? { ...q, bound } : q);
  // a range is between its own ends, which the others of its list do not share
  const shares = (q: Quantity): boolean => q.bound !== 'exact' && q.bound !== 'between';
  if (first.outerStart < first.start && shares(first)) return run.map((q) => fill(q, first.bound));
  if (last.outerEnd > last.end && shares(last)) {
    const said = text.slice(Math.max(0, first.outerStart - RATES_REACH), first.outerStart);
    if (/分别[^,。;、\d]*$/.test(said.slice(-16)) || (run.length === 2 && TWO_RATES.test(said))) return run.map((q) => fill(q, last.bound));
  }
  return run;
}
