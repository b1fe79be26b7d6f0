/** Dates and durations inside a clause that are no part of a name, with the words that belong to them. */
import type { Excluded } from '../model.js';

const DROPPED = new Set(['year', 'date', 'time', 'footnote', 'month', 'period', 'rank', 'step', 'section']);

/** 企业5年增加2万家: over how long is no part of the name. */
const SINCE = /^(?:累计|共)?(?:增|提升|提高|下降|降低|减少|翻|净增|年均)/;
/** 5年新增里程, 5年间完成投资: in digits, which no word of time holds. */
const SINCE_TOO = /^(?:来|间|内)?(?:累计|共|总共)?(?:新增|新建|建成|完成|投资|投入|实现|年均)/;

/** 五年内全国本专科毕业生, 十年间增长: how long it took. */
const WITHIN = /^[内间],?(?=[全各]|累计|共|新|建|完成|实现|分别|平均|年均|增|提|降|下降|减)/;

/** 2027年前建成: no later than that year (前三季度 and 前期 are other words). */
const BEFORE = /^前(?:[^一二三四五六七八九十两几期列后沿端景瞻提所述往来\d]|$)/;

/** 较2020年初新增: when it began (初步, 初中 and 初期 are other words). */
const OPENED = /^初(?=[新净增减共累至到,])/;

/** 比前五年增长: what it is compared with. */
const SINCE_WHEN = /[比较](?:前|上(?:一?个)?|上一?届|过去|此前)$/;

/** A duration that goes on, or that was saved: 连续5年, 近3年, 已3年, 提前2年. */
const RUNNING = /(?:连续|近|已|提前)$/;
/** 人均纯收入到2015年达2万元: 到 is of the year, as 提高到 is not. */
const untilYear = (text: string, x: Excluded): boolean =>
  (x.reason === 'year' || x.reason === 'date') &&
  UNTIL.test(text.slice(Math.max(0, x.start - 3), x.start)) &&
  REACHES.test(text.slice(x.end, x.end + 5));
const UNTIL = /(?:^|[^高加大升降长达少增缩伸展至])[到至]$/;
const REACHES = /^(?:底|末|年底)?,?(?:力争|争取|将|要|全部)?(?:达|超|突破|增|提|上升|下降|降|实现|控制|翻|分别|保持|稳定)/;

const NO_RATIO = /(?:收入|投入|产出|销售|存贷)比$/;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The spans of a sentence that say when, since when or for how long. */
export function wordsOfTime(text: string, excluded: readonly Excluded[]): Excluded[] {
  const timed: Excluded[] = [];
  for (const x of excluded) {
    // 前1‰学科: which of them
    if (x.reason === 'rank' && /[%‰]$/.test(text.slice(x.start, x.end)) && text.startsWith('学科', x.end)) continue;
    const before = x.reason === 'duration' ? RUNNING.exec(text.slice(Math.max(0, x.start - 2), x.start))?.[0] : '';
    // 人均收入比2020年翻一番: compared, and no 收入比
    if (text[x.start - 1] === '比' && DROPPED.has(x.reason) && NO_RATIO.test(text.slice(Math.max(0, x.start - 3), x.start)))
      timed.push({ start: x.start - 1, end: x.end, reason: x.reason });
    else if (before === '近' || untilYear(text, x)) timed.push({ start: x.start - 1, end: x.end, reason: x.reason });
    // 提前一年以上达到目标
    else if (before === '提前') timed.push({ start: x.start - 2, end: x.end + (text.startsWith('以上', x.end) ? 2 : 0), reason: x.reason });
    else if (
      (x.reason === 'year' || x.reason === 'date') &&
      (BEFORE.test(text.slice(x.end, x.end + 2)) || OPENED.test(text.slice(x.end, x.end + 2)))
    )
      timed.push({ start: x.start, end: x.end + 1, reason: x.reason });
    else if (
      x.reason === 'duration' &&
      !SINCE_WHEN.test(text.slice(Math.max(0, x.start - 4), x.start)) &&
      WITHIN.test(text.slice(x.end, x.end + 5))
    )
      timed.push({ start: x.start, end: x.end + 1, reason: x.reason });
    else if (before !== undefined && (before !== '' || DROPPED.has(x.reason))) timed.push(x);
    else if (
      x.reason === 'duration' &&
      (SINCE.test(text.slice(x.end, x.end + 4)) || (isDigit(text.charCodeAt(x.start)) && SINCE_TOO.test(text.slice(x.end, x.end + 6)))) &&
      !SINCE_WHEN.test(text.slice(Math.max(0, x.start - 4), x.start))
    )
      timed.push(x);
  }
  return timed;
}
