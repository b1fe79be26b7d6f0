/** Invented reports. */

export interface Parts {
  readonly region?: string;
  /** the year that the report plans */
  readonly year?: number;
  readonly review?: string;
  readonly plan?: string;
}

/** A work report with a review and a plan. */
export function work({ region = '凤冈县', year = 2025, review = '', plan = '' }: Parts): string {
  return [
    `${region}${year}年政府工作报告`,
    `一、${year - 1}年工作回顾`,
    `过去一年，${review}`,
    `二、${year}年工作安排`,
    `今年经济社会发展的主要预期目标是：${plan}`,
    '',
  ].join('\n');
}

export const review = (text: string, parts: Parts = {}): string => work({ review: text, ...parts });
export const plan = (text: string, parts: Parts = {}): string => work({ plan: text, ...parts });

/** What one rule has to find, or not to find, in these reports together. */
export interface Example {
  readonly name: string;
  readonly texts: readonly string[];
  /** in the message of the first finding */
  readonly says?: string;
}

export const example = (name: string, texts: string | readonly string[], says?: string): Example => ({
  name,
  texts: typeof texts === 'string' ? [texts] : texts,
  ...(says === undefined ? {} : { says }),
});
