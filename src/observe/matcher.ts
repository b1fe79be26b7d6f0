/** The catalogue as one report's region sees it. Names recur, so answers are kept. */
import { type IndicatorMatch, matchIndicator } from '../catalogue/index.js';
import type { Region } from '../model.js';
import type { Measure } from '../record.js';
import type { Known } from './phrase/index.js';
import type { Matcher } from './types.js';

/** Words that say of a growth what it is: 居民消费价格总水平上涨幅度. */
const RATE_TAIL = /(?:年均)?(?:增速|增幅|涨幅|增长率|增长速度|增长幅度|上涨幅度|上涨率|上涨|降幅|降低率|下降率)$/;
const LIMIT = 20_000;

/** 全省 in a county's report: another area. 全市 is the report's own where its region is a 市. */
function isForeign(word: string, region: Region | null): boolean {
  const of = /^全(国|省|市|区|县|州|旗|盟)$/.exec(word)?.[1];
  if (!of || !region) return false;
  return of === '国' ? region.level !== 'nation' : !region.name.endsWith(of);
}

export function catalogueOf(region: Region | null): { matcher: Matcher; known: Known } {
  const place = region ? { level: region.level, region: region.name } : {};
  const answers = new Map<string, IndicatorMatch | null>();
  const ask = (name: string, unit: string, measure: Measure): IndicatorMatch | null => {
    const context = { unit, measure, ...place };
    return matchIndicator(name, context) ?? (/growth$/.test(measure) ? matchIndicator(name.replace(RATE_TAIL, ''), context) : null);
  };
  const matcher: Matcher = (name, unit, measure) => {
    const key = `${name}|${unit}|${measure}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(name, unit, measure);
    if (answers.size >= LIMIT) answers.clear();
    answers.set(key, answer);
    return answer;
  };
  const known = Object.assign((name: string): boolean => name.length > 1 && name.length < 30 && matcher(name, '', 'qualitative') !== null, {
    foreign: (word: string): boolean => isForeign(word, region),
    own: (area: string): boolean => region?.name.endsWith(area) ?? false,
  });
  return { matcher, known };
}
