/** Names that hold for the sentences behind them: `固定资产投资。全年计划增长20%。上半年完成203亿元`. */
import type { Known } from './phrase/index.js';
import type { Observation } from './types.js';

/** A sentence that is a name and nothing else; a number or a dash may stand before it. */
const HEAD = /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十\d]{1,3}[、.]|[—-]{1,2}|[·•])?\s*([一-鿿]{2,18})[。:]?\s*$/;

/** The name of the catalogue that a sentence without figures is, or ''. */
export function headOf(sentence: string, known: Known): string {
  const name = HEAD.exec(sentence)?.[1] ?? '';
  return name !== '' && known(name) ? name : '';
}

/** What was planned for the year, said of a figure. */
const PLANNED = /(?:全年|年度|年初|本年|年)(?:计划|预期目标|预期|目标)(?:为|增长|下降|达到|完成|实现)?\d/;
/** What came of it by now. */
const RESULT =
  /^\s*(?:上半年|前?[一三]季度|前[\d一二三四五六七八九十]{1,2}个月|(?:1|一|元)[-—~至到][\d一二三四五六七八九十]{1,2}月份?|截[至止][^,。]{0,6}月[底末]?|实际),?[^,。;\d]{0,12}(?:完成|实现|达到?|增长|下降|为)/;

/** The name that the next sentence goes on with where this one tells what was planned and that one what came of it, or ''. */
export function plannedFor(sentence: string, found: readonly Observation[], next: string): string {
  const last = found[found.length - 1];
  return last?.match != null && PLANNED.test(sentence) && RESULT.test(next) ? last.name : '';
}
