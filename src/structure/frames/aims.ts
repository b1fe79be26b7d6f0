/** Whether a text of no known kind is of aims: a chapter of a plan, filed without its title. */
import type { Report } from '../../model.js';
import { stripLead } from './opener.js';
import { planSpan, type Span, years } from './span.js';

/** 到2015年, 2011年末, 力争2020年: a year with its clause behind it. */
const YEAR = /(?<=^|[,;:、(]|到|至|力争|确保)((?:19|20)\d\d)年(?![—~至到-])/g;
/** “十二五”期间 */
const PLAN = /(?<=^|[,;:])[“"]?(十[一二三四五六]?五)[”"]?(?:期间|时期|期?末)/;
/** What has come about, or stands: such a text tells of more than aims. */
const TOLD = /同比|去年|上年|今年|现有|目前|截[至止]|已(?=建|完|有|形|达|实)|近年/;
const FIGURE = /\d(?:[万亿个家所项座名户]|%)/;
/** Sentences by which a text is judged, and how many of them must look ahead. */
const JUDGED = 60;
const LEAST = 2;

/**
 * The years that such a text aims at, where at least two of its sentences name one to come and none tells of what has been;
 * null for any other text.
 */
export function aimedYears(text: string, report: Report): Span | null {
  const { kind, year, months } = report;
  if (kind !== 'other' || year === null || months !== null) return null;
  let ahead = 0;
  let last = 0;
  let plan: Span | null = null;
  for (const { start, end } of report.sentences.slice(0, JUDGED)) {
    const words = stripLead(text.slice(start, end));
    if (TOLD.test(words)) return null;
    const named = planSpan(PLAN.exec(words)?.[1] ?? '');
    if (named !== null && named.to <= year) return null;
    plan ??= named;
    const said = [...words.matchAll(YEAR)].map(([, digits]) => Number(digits));
    if (said.some((one) => one <= year)) return null;
    last = Math.max(last, ...said);
    if ((named !== null || said.length > 0) && FIGURE.test(words)) ahead += 1;
  }
  if (ahead < LEAST) return null;
  return plan ?? (last > year ? years(year, last) : null);
}
