/** The time that words name. */
import { planOfOrdinal, planSpan, type Span, smallNumber, year } from './span.js';
import type { Groups } from './timeWords.js';

/** A time that words name: by itself, or relative to the frame that holds where they stand. */
export type TimeRef =
  | { readonly at: 'span'; readonly span: Span; readonly plan: boolean }
  | { readonly at: 'last' | 'this' | 'next' | 'now' | 'vague' | 'before_last' }
  /** the years up to now: 五年来 */
  | { readonly at: 'past'; readonly years: number }
  /** the years to come: 今后五年, 三年内 */
  | { readonly at: 'coming'; readonly years: number }
  /** 五年累计: past in a review, to come in a plan */
  | { readonly at: 'several'; readonly years: number }
  /** 2019年以来 */
  | { readonly at: 'since'; readonly year: number }
  /** 本届政府, 新一届政府: the five years of a government, gone or to come */
  | { readonly at: 'term'; readonly ahead: boolean }
  /** months of a year that is said before or by the frame */
  | { readonly at: 'part'; readonly year: number | 'last' | null; readonly from: number; readonly to: number };

/** 元月 is January. */
const monthOf = (word: string | undefined): number | null => (word === undefined ? null : word === '元' ? 1 : smallNumber(word));

function partOf(groups: Groups): { from: number; to: number } | null {
  if (groups.half) return { from: 1, to: 6 };
  if (groups.second) return { from: 7, to: 12 };
  if (groups.q3) return { from: 1, to: 9 };
  if (groups.quarter) {
    const q = smallNumber(groups.quarter) ?? 1;
    return { from: q * 3 - 2, to: q * 3 };
  }
  const only = monthOf(groups.only);
  if (only !== null) return only >= 1 && only <= 12 ? { from: only, to: only } : null;
  const count = monthOf(groups.mcount) ?? monthOf(groups.mend) ?? monthOf(groups.mend2);
  if (count !== null) return count >= 1 && count <= 12 ? { from: 1, to: count } : null;
  const from = monthOf(groups.m1);
  const to = monthOf(groups.m2);
  return from !== null && to !== null && from >= 1 && to <= 12 && from < to ? { from, to } : null;
}

function planRef(name: string, tail: string | undefined): TimeRef | null {
  const span = planSpan(name);
  if (!span) return null;
  if (tail?.includes('末')) return { at: 'span', span: year(span.to), plan: true };
  const first = tail && /^[前头]([一二两三四1-4])年$/.exec(tail)?.[1];
  const count = first ? smallNumber(first) : null;
  if (count !== null) return { at: 'span', span: { from: span.from, to: span.from + count - 1 }, plan: true };
  return { at: 'span', span, plan: true };
}

function severalRef(at: 'past' | 'coming' | 'several', word: string | undefined): TimeRef | null {
  const count = word === '几' ? 5 : word === undefined ? null : smallNumber(word);
  if (count === null) return null;
  if (count === 1) return at === 'coming' ? null : { at: 'last' };
  return { at, years: count };
}

/** 二〇三五 → 2035. */
const HAN_DIGITS = '〇一二三四五六七八九';
const hanYear = (words: string): number => Number([...words.replace(/[○零]/g, '〇')].map((c) => HAN_DIGITS.indexOf(c)).join(''));

/** The time that the groups of a match name, null for words of certainty. */
export function timeOf(g: Groups): TimeRef | null {
  if (g.r1 && g.r2) return { at: 'span', span: { from: Number(g.r1), to: Math.max(Number(g.r1), Number(g.r2)) }, plan: false };
  if (g.y) return g.since ? { at: 'since', year: Number(g.y) } : { at: 'span', span: year(Number(g.y)), plan: false };
  if (g.han) return g.hansince ? { at: 'since', year: hanYear(g.han) } : { at: 'span', span: year(hanYear(g.han)), plan: false };
  const plan = g.plan ?? g.plan2;
  if (plan) return planRef(plan, g.ptail ?? g.ptail2);
  if (g.nth) {
    const n = smallNumber(g.nth);
    return n === null ? null : { at: 'span', span: planOfOrdinal(n), plan: true };
  }
  if (g.last || g.oneyear) return { at: 'last' };
  if (g.part) {
    const months = partOf(g);
    return months && { at: 'part', year: g.mendy ? Number(g.mendy) : null, ...months };
  }
  const coming = g.coming ?? g.coming2 ?? g.coming3;
  if (coming) return severalRef('coming', coming);
  const past = g.past ?? g.past2 ?? g.past3;
  if (past) return severalRef('past', past);
  const several = g.several ?? g.several2;
  if (several) return severalRef('several', several);
  if (g.vague) return { at: 'vague' };
  if (g.now) return { at: 'now' };
  if (g.this) return { at: 'this' };
  if (g.next) return { at: 'next' };
  if (g.term) return { at: 'term', ahead: !g.term.startsWith('本') };
  return g.before_last ? { at: 'before_last' } : null;
}
