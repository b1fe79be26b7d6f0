/** Whether a text of no known kind tells of the very year that it is filed under: 2022年环境质量状况, 2021年,全市…增长5%, 1—10月完成…. */
import type { Report } from '../../model.js';
import { stripLead } from './opener.js';

/** A year, or 今年, with which a sentence opens; a region or a subject may stand before it. */
const OPENS =
  /^[^,。;:、!?\d与比较从自到至]{0,14}?(?:((?:19|20)\d\d)年度?(?!\d|[—~至到-]|上半年|[前第]?[一二三]季度|底|末|前)|今年(?!\d))[^。;!?]/;
/** 据统计,今年以来的洪涝灾害… */
const SO_FAR = /[,:]今年以?来[^。;!?]/;
/** 1—10月完成投资6亿元, 截止9月9日,已启动…: how far the year has come that goes on, counted from its beginning. */
const MONTHS_GONE =
  /(?:^|[,;:(])(?:前[三3]季度(?!末)|(?:截[至止]到?|(?:今年)?1月?[—~至到-])([1-9]|10)月(?:份|底|末|\d{1,2}日)?(?![\d—~至到-]))/;
/** The year before, at the head of a clause, or as the day to which was counted. */
const BEFORE =
  /(?:^|[,:]|预计)(?:去年|上年(?!度)|上一年|过去(?:的)?一年|((?:19|20)\d\d)年)(?!同期|相比|以来|起)|截[至止]到?((?:19|20)\d\d)年/g;
/** What is still to be done, a meeting that looks both ways, or what is built on, said around the year. */
const AHEAD =
  /基础上|将|力争|确保|计划|安排|打算|部署|目标|要点|预期|拟|规划|思路|建议|方案|重点工作|工作任务|主要任务|实事|会议|工作会|(?<![重主需首])要(?![求素])/;
/** Characters behind the year in which it is said. */
const REACH = 26;
/** Sentences by which a text is judged. */
const JUDGED = 60;

/**
 * True where a sentence opens with the text's own year and looks back on it, and none tells of the year before.
 * A report known by its kind has a year of its own meaning, and one of a part of a year its months.
 */
export function tellsOfOwnYear(text: string, report: Report): boolean {
  const { kind, year, months } = report;
  if (kind !== 'other' || year === null || months !== null) return false;
  let told = false;
  for (const sentence of report.sentences.slice(0, JUDGED)) {
    const words = stripLead(text.slice(sentence.start, sentence.end));
    for (const [, opened, counted] of words.matchAll(BEFORE)) if (Number(opened ?? counted ?? year - 1) === year - 1) return false;
    const found = OPENS.exec(words) ?? SO_FAR.exec(words);
    const end = found === null ? 0 : found.index + found[0].length;
    if (found !== null && Number(found[1] ?? year) === year && !AHEAD.test(words.slice(found.index, end + REACH))) told = true;
    if (MONTHS_GONE.test(words)) told = true;
  }
  return told;
}
