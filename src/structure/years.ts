import type { ReportKind } from '../record.js';
import type { PartOfYear } from './part-year.js';

const chineseDigits = '〇一二三四五六七八九';

/** Years written in Chinese digits (二〇二三年, 二○二三年) as numbers too. */
function yearsIn(text: string): number[] {
  const years: number[] = [];
  for (const found of text.matchAll(/((?:19|20)\d{2})(?=年|[-—~至到])|([一二][九〇○零Ｏ][〇○零一二三四五六七八九]{2})(?=年)/g)) {
    if (found[1] !== undefined) years.push(Number(found[1]));
    else if (found[2] !== undefined)
      years.push(Number([...found[2].replace(/[○零Ｏ]/g, '〇')].map((c) => chineseDigits.indexOf(c)).join('')));
  }
  return years;
}

const planOrdinals = ['', '', '', '', '', '', '', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八'];

/** First year of the n-th five-year plan: the tenth began in 2001. */
function firstYear(ordinal: number): number | null {
  return ordinal >= 7 && ordinal <= 18 ? 1951 + ordinal * 5 : null;
}

/** First years of all five-year plans that a text names (第十四个五年, “十四五”), in its order. */
export function plansIn(text: string): number[] {
  const years: number[] = [];
  for (const found of text.matchAll(
    /第(十[一二三四五六七八]?|1\d)个五年|[“"]([一二三四五六七八九十]{0,1}[一二三四五六七八九十])五[”"]|(?<![一二三四五六七八九十])(十[一二三四五六七])五(?=规划)|(?<![一-鿿])(十[一二三四五六七])五(?=时期)|(?<=[省市县区州盟旗])(十[一二三四五六七])五(?![年个位名条项日月周])/g,
  )) {
    const name = found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '';
    const ordinal = /\d/.test(name) ? Number(name) : planOrdinals.indexOf(name);
    const year = firstYear(ordinal);
    if (year !== null) years.push(year);
  }
  return years;
}

function most(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}

/** Where a report's year may stand. */
export interface YearClues {
  readonly kind: ReportKind;
  readonly title: string | null;
  /** lines after the title: date, session */
  readonly subtitles: readonly string[];
  /** headings, in order */
  readonly headings: readonly string[];
  /** the opening of the body */
  readonly body: string;
  /** the year in the file's name */
  readonly filed?: number | null;
}

const forward = /安排|任务|计划|目标|工作|部署|打算|建议|要求/;
const backward = /回顾|完成情况|执行情况|总结|过去|以来/;

/** `2015年工作总结和2016年工作安排`, `工作总结及2016年工作打算`: of which year the plan is that closes a heading. */
const REVIEW_AND_PLAN = /(?:总结|回顾|情况).{0,6}[和及与暨、].{0,4}?((?:19|20)\d{2})年.{0,8}(?:安排|计划|打算|思路|要点|部署|谋划)/;

function fromHeadings(headings: readonly string[]): number | null {
  let back: number | null = null;
  for (const heading of headings) {
    const years = yearsIn(heading);
    if (years.length === 0) continue;
    const last = Math.max(...years);
    if (Number(REVIEW_AND_PLAN.exec(heading)?.[1]) === last) return last;
    if (backward.test(heading)) back = Math.max(back ?? 0, last);
    else if (forward.test(heading) && back !== null) return Math.max(last, back);
  }
  return back === null ? null : back + 1;
}

interface Session {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
}

/** When a session was held: `2016年2月19日在…会议上`, `(2016年2月19日)`. */
function sessionOf(subtitles: readonly string[]): Session | null {
  for (const line of subtitles) {
    const found = /^[^\d。]{0,30}?((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日(?:.{0,60}(?:会议|大会|届)|.{0,6}$)/.exec(line);
    if (found?.[1] !== undefined && !/发布|来源|时间|日期/.test(line)) return { year: Number(found[1]), month: Number(found[2]) };
  }
  return null;
}

/** The last year that a heading of a plan names by itself: `二、2025年工作安排`. */
function plannedIn(headings: readonly string[]): number | null {
  const plans = headings.filter((heading) => forward.test(heading) && !backward.test(heading));
  return latest(
    plans.flatMap((heading) => [...heading.matchAll(/(?<![\d—~-])((?:19|20)\d{2})年(?![—~至到-])/g)].map((found) => Number(found[1]))),
  );
}

const DECEMBER = 12;
const OCTOBER = 10;

/** `2016年,预计全县生产总值…` in a session of that autumn: the year is all but over, and the plan is of the next. */
const endsWith = ({ body }: YearClues, year: number): boolean =>
  new RegExp(`预计到?${year}年|${year}年(?:全[年县市区省旗州])?,?预计`).test(body);

/** A session at the end of a year plans the next one; before December only where its headings say so. */
function fromSession(clues: YearClues): number | null {
  const session = sessionOf(clues.subtitles);
  if (session === null || session.month < OCTOBER) return session?.year ?? null;
  const planned = plannedIn(clues.headings);
  if (planned === session.year || planned === session.year + 1) return planned;
  return session.month === DECEMBER || endsWith(clues, session.year) ? session.year + 1 : session.year;
}

/** `过去一年成效显著⏎2019年,是…的一年`, `刚刚过去的2019年`: the year lies behind. */
const BEHIND = /(?:过去的?一年|回顾)[^\n]{0,24}\n((?:19|20)\d\d)年,?是[^。\n]{0,60}一年|刚过去的((?:19|20)\d\d)年/;

function liesBehind({ body }: YearClues, year: number): boolean {
  const found = BEHIND.exec(body);
  return found !== null && Number(found[1] ?? found[2]) === year;
}

/** A title with the year of the session itself, where the session plans the next one, or with the year that is told of: the one before the session's. */
function fromTitle(clues: YearClues, inTitle: readonly number[]): number | null {
  const named = latest(inTitle);
  if (named !== null && liesBehind(clues, named)) return named + 1;
  const session = sessionOf(clues.subtitles);
  // 2024年政府工作报告, given in January 2025 with a plan of 2025: the title has the year reviewed
  if (named !== null && session?.year === named + 1 && plannedIn(clues.headings) === session.year) return session.year;
  if (named === null || session?.year !== named || session.month < OCTOBER) return named;
  return plannedIn(clues.headings) === named + 1 || endsWith(clues, named) ? named + 1 : named;
}

/** `连同《…第十三个五年规划纲要(草案)》一并审议`: the plan's first year is the year of the session. */
function fromDraftPlan(body: string): number | null {
  const found = /《[^》]{0,40}五年(?:规划|计划)[^》]{0,12}草案[^》]{0,4}》.{0,12}审[议查]/.exec(body.slice(0, 600));
  return found === null ? null : (plansIn(found[0])[0] ?? null);
}

const told = /回顾|总结|成就|成绩|成效|取得|完成情况|执行情况|实施情况|以来|基础/;

/** First year of the plan that the headings name; a chapter on what the plan before has brought stands for the next one. */
function fromPlanHeadings(headings: readonly string[]): number | null {
  return latest(headings.flatMap((heading) => plansIn(heading).map((first) => (told.test(heading) ? first + PLAN_YEARS : first))));
}

const PLAN_YEARS = 5;
/** A plan is evaluated in its third year, on the figures of its first two. */
const HALF_WAY = 2;

/** The year in which a plan was evaluated, from its first year. */
function evaluatedIn(first: number | null, clues: YearClues): number | null {
  if (first === null) return null;
  if (/总结|终期|期末|后评估/.test(clues.title ?? '')) return first + PLAN_YEARS;
  const fits = [sessionOf(clues.subtitles)?.year, clues.filed].find(
    (year) => year !== undefined && year !== null && year > first && year <= first + PLAN_YEARS,
  );
  return fits ?? first + HALF_WAY;
}

/** Year that the report's own words name, null if they name none. */
export function findYear(clues: YearClues): number | null {
  const title = clues.title ?? '';
  // (2021年12月12日): when it was given; 2035年远景目标: how far it looks; neither is of which year it is
  const inTitle = yearsIn(title.replace(/(?:19|20)\d{2}年(?:\d{1,2}月\d{1,2}日|(?=远景))/g, ''));
  switch (clues.kind) {
    case 'five_year_plan':
      return latest(plansIn(title)) ?? fromPlanHeadings(clues.headings) ?? most(plansIn(clues.body));
    case 'midterm_review':
      return evaluatedIn(
        plansIn(title)[0] ?? latest(clues.headings.flatMap((heading) => plansIn(heading))) ?? most(plansIn(clues.body)),
        clues,
      );
    case 'communique':
      return latest(inTitle) ?? yearsIn(clues.body)[0] ?? null;
    case 'plan_report':
    case 'budget_report': {
      if (inTitle.length > 1) return Math.max(...inTitle);
      const only = inTitle[0];
      const reviewOnly = /执行情况|决算/.test(title) && !/草案|安排|上半年/.test(title);
      const planned = fromHeadings(clues.headings);
      if (only !== undefined) return planned ?? (reviewOnly ? only + 1 : only);
      return planned ?? fromSession(clues);
    }
    default:
      return fromTitle(clues, inTitle) ?? fromSession(clues) ?? fromHeadings(clues.headings) ?? fromDraftPlan(clues.body);
  }
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}

/** The year of a report on a part of one: said before the part, else that of the session. */
export const yearOfPart = (part: PartOfYear, subtitles: readonly string[]): number | null =>
  part.year ?? sessionOf(subtitles)?.year ?? null;

/** A guess where no words name the year: the year after the last one that figures are given for, or after the plan that is reviewed. */
export function guessYear(kind: ReportKind, headings: readonly string[], text: string): number | null {
  if (kind !== 'work_report' && kind !== 'plan_report') return null;
  for (const heading of headings) {
    const plan = backward.test(heading) ? plansIn(heading)[0] : undefined;
    if (plan !== undefined) return plan + 5;
  }
  const counts = new Map<number, number>();
  for (const found of text.matchAll(/(?<![到至])((?:19|20)\d{2})年/g)) {
    const year = Number(found[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const told = [...counts].filter(([, count]) => count >= 2).map(([year]) => year);
  const last = latest(told);
  return last === null ? null : last + 1;
}
