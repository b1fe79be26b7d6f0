/** Ranks: `规上工业增加值增速居全国第4位` gives no figure, and yet says something of the indicator. */
import { matchIndicator } from '../catalogue/index.js';
import type { IndicatorRecord } from '../record.js';
import type { RegionKey } from './places.js';

/** A statement in words, and where it stands. */
export interface Said {
  readonly text: string;
  readonly document: string;
  readonly line: number;
}

/** The name, what of it is ranked, and the place. */
const RANK =
  /^(?:全[省市区县州盟旗])?(?<name>[^居列位排从由]{2,24}?)(?:总量|总数|数量|规模|增速|增幅|降幅)*(?:均|稳|保持|持续|连续[^,]{1,4})?(?:[居列位排]|由|从)[^,]{0,14}?第[一二三四五六七八九十\d]{1,3}[位名]/;

/** Whether a sentence may hold a rank; cheap. */
export const mayRank = (sentence: string): boolean => /第[一二三四五六七八九十\d]{1,3}[位名]/.test(sentence);

export type Ranks = (region: string, indicator: string, period: string) => Said | null;

/** The ranks that results stand beside, by region, indicator and period. */
export function ranksOf(records: readonly IndicatorRecord[], regionKey: RegionKey): Ranks {
  const index = new Map<string, Said>();
  const seen = new Set<string>();
  for (const record of records) {
    const { sentence, line } = record.source;
    const { path } = record.document;
    if (record.status === 'target' || record.period === null || !mayRank(sentence.text)) continue;
    const once = `${path}|${sentence.start}|${record.period}`;
    if (seen.has(once)) continue;
    seen.add(once);
    for (const clause of sentence.text.split(/[,，;；。:：]/)) {
      const found = RANK.exec(clause);
      const name = found?.groups?.name;
      const match = name === undefined ? null : matchIndicator(name, { unit: '', measure: 'qualitative' });
      if (match === null) continue;
      const key = `${regionKey(record)}|${match.id}|${record.period}`;
      if (!index.has(key)) index.set(key, { text: clause, document: path, line });
    }
  }
  return (region, indicator, period) => index.get(`${region}|${indicator}|${period}`) ?? null;
}
