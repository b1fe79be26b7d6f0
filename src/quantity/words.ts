/** Words that stand for a growth: 翻一番, 持平. */

export interface WordRow {
  /** sticky pattern */
  readonly pattern: RegExp;
  /** the growth in percent; null when the numeral in group 1 counts the doublings */
  readonly value: number | null;
  readonly example: string;
  readonly counterExample: string;
}

export const WORDS: readonly WordRow[] = [
  { pattern: /翻了?一番半/y, value: 200, example: '产值翻一番半', counterExample: '翻开新篇章' },
  { pattern: /翻了?([一两二三四])番/y, value: null, example: '五年翻两番', counterExample: '翻修两栋教学楼' },
  { pattern: /翻番/y, value: 100, example: '力争实现翻番', counterExample: '翻建校舍' },
  { pattern: /(?<!成)倍增(?!长|干劲|信心|动力|器)/y, value: 100, example: '实现产量倍增', counterExample: '倍感振奋' },
  { pattern: /(?<![支保坚维主扶把秉])持平(?![稳衡坦安等])/y, value: 0, example: '与上年基本持平', counterExample: '经济保持平稳' },
];

const DOUBLINGS: ReadonlyMap<string, number> = new Map([
  ['一', 1],
  ['两', 2],
  ['二', 2],
  ['三', 3],
  ['四', 4],
]);

/** Followed by one of these the word is part of a name: 倍增计划. */
const NAME_AFTER = /[”"]?的?(?:计划|行动|工程|战略|方案|规划|效应|器|专项|政策|企业|培育|提质|基金|式|项目|目标)/y;

/** The growth word at `at` with its value in percent; `name` when it belongs to a name; null when there is none. */
export function matchWord(text: string, at: number): { readonly end: number; readonly value: number; readonly name: boolean } | null {
  for (const row of WORDS) {
    row.pattern.lastIndex = at;
    const match = row.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    NAME_AFTER.lastIndex = end;
    const value = row.value ?? 100 * (2 ** (DOUBLINGS.get(match[1] ?? '') ?? 1) - 1);
    return { end, value, name: NAME_AFTER.test(text) };
  }
  return null;
}
