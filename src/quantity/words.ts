/** Words that stand for a growth: 翻一番, 持平. */
import { boundBefore, type QuantityBound } from './bounds.js';

export interface WordRow {
  /** sticky pattern; `times` counts the doublings, `bound` is the word before that count */
  readonly pattern: RegExp;
  /** the growth in percent; null where `times` says it */
  readonly value: number | null;
  readonly example: string;
  readonly counterExample: string;
}

export const WORDS: readonly WordRow[] = [
  { pattern: /翻了?一番半/y, value: 200, example: '产值翻一番半', counterExample: '翻开新篇章' },
  {
    pattern: /翻了?(?<bound>近|将近|接近|约|超过?|不止|不到)?(?<times>[一两二三四1-4])番/y,
    value: null,
    example: '五年翻两番',
    counterExample: '翻修两栋教学楼',
  },
  { pattern: /翻番/y, value: 100, example: '力争实现翻番', counterExample: '翻建校舍' },
  { pattern: /(?<!成)倍增(?!长|干劲|信心|动力|器)/y, value: 100, example: '实现产量倍增', counterExample: '倍感振奋' },
  {
    pattern: /(?<![支保坚维主扶把秉])(?<!(?:上个?月|上季度?|上半年|季度|月份)(?:增[速幅])?(?:基本|大体|总体)?)持平(?![稳衡坦安等])/y,
    value: 0,
    example: '与上年基本持平',
    counterExample: '经济保持平稳',
  },
];

const DOUBLINGS: ReadonlyMap<string, number> = new Map([
  ['一', 1],
  ['两', 2],
  ['二', 2],
  ['三', 3],
  ['四', 4],
]);

/** 近翻一番, 接近翻番, 基本翻番, 翻了近一番, 翻了超一番: how near to it. */
function boundOf(text: string, at: number, inner: string): QuantityBound | null {
  if (inner !== '') return inner.startsWith('超') || inner === '不止' ? 'at_least' : inner === '不到' ? 'at_most' : 'about';
  const before = text.slice(Math.max(0, at - 4), at);
  if (before.endsWith('几乎') || before.endsWith('基本') || before.endsWith('基本实现')) return 'about';
  return boundBefore(text, at)?.bound ?? null;
}

interface GrowthWord {
  readonly end: number;
  /** percent */
  readonly value: number;
  /** what the words at or before it say of a growth that is none of 0 */
  readonly bound: QuantityBound | null;
  /** it belongs to a name */
  readonly name: boolean;
}

/** Followed by one of these the word is part of a name: 倍增计划. */
const NAME_AFTER = /[”"]?的?(?:计划|行动|工程|战略|方案|规划|效应|器|专项|政策|企业|培育|提质|基金|式|项目|目标)/y;

/** The growth word at `at`, or null. */
export function matchWord(text: string, at: number): GrowthWord | null {
  for (const row of WORDS) {
    row.pattern.lastIndex = at;
    const match = row.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    NAME_AFTER.lastIndex = end;
    const { times = '', bound = '' } = match.groups ?? {};
    const value = row.value ?? 100 * (2 ** (DOUBLINGS.get(times) ?? Number(times)) - 1);
    return { end, value, bound: value > 0 ? boundOf(text, at, bound) : null, name: NAME_AFTER.test(text) };
  }
  return null;
}
