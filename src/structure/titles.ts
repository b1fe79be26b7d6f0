import type { ReportKind } from '../record.js';
import { headingMark } from './headings.js';
import type { TextLine } from './lines.js';

/** Formulae of titles, first that matches. */
export const TITLE_KINDS: readonly { readonly kind: ReportKind; readonly pattern: RegExp; readonly example: string }[] = [
  {
    kind: 'midterm_review',
    pattern: /中期评估|规划(?:纲要)?(?:实施|执行)情况.{0,12}评估/,
    example: '第十四个五年规划纲要实施情况中期评估报告',
  },
  {
    kind: 'plan_report',
    pattern: /国民经济和社会发展.{0,8}(?<!五年)计划.{0,40}(?:报告|情况|草案)|国民经济和社会发展(?:年度)?计划(?:的通知)?$/,
    example: '关于2023年国民经济和社会发展计划执行情况的报告',
  },
  {
    kind: 'budget_report',
    pattern: /预算(?!总?收入|支出).{0,40}报告|财政(?:收支)?(?:预算(?!总?收入|支出)|决算)/,
    example: '关于2023年预算执行情况和2024年预算草案的报告',
  },
  {
    kind: 'five_year_plan',
    pattern:
      /第(?:十[一二三四五六七八九]?|1\d)个五年.{0,30}(?:规划|计划|纲要)|“?十[一二三四五六七]五”?.{0,20}规划(?:纲要)?|“?[八九十]五”?计划(?:和|与|及).{0,14}(?:规划|纲要)/,
    example: '国民经济和社会发展第十四个五年规划纲要',
  },
  { kind: 'communique', pattern: /统计公报/, example: '2023年国民经济和社会发展统计公报' },
  { kind: 'work_report', pattern: /政府工作报告|工作报告/, example: '政府工作报告' },
];

/** The kind that a title says, or null. */
export function kindOfTitle(title: string): ReportKind | null {
  for (const { kind, pattern } of TITLE_KINDS) if (pattern.test(title)) return kind;
  return null;
}

const core =
  '政府工作报告|国民经济和社会发展.{0,60}(?:报告|规划(?:纲要)?|纲要|公报)|预算.{0,40}的?报告|统计公报|远景目标(?:纲要)?|(?:中期评估|评估)报告|国民经济和社会发展(?:年度)?计划的通知';
const tail = '(?:\\([^)]{1,24}\\))?(?:全文|摘要|节选)?$';
const strict = new RegExp(`^(?:关于)?.{0,60}(?:${core})${tail}`);
/** A title that breaks off, or whose last words (的报告) are missing. */
const weak = /^(?:关于)?.{0,30}国民经济和社会发展.{0,60}(?:计划|草案\)?|情况)$/;
/** Names of other texts, headlines about the report, links. */
const foreign =
  /解读|图解|解析|热议|听取|审议|新闻|发布会|摘编|相关|附件|代表$|会议上?.{0,20}政府工作报告|作.{0,2}政府工作报告|的政府工作报告|问答|起草/;
const MAX_TITLE = 100;

function isPlainLine(line: string): boolean {
  return line.length <= MAX_TITLE && !/[。;!?《》,:]/.test(line) && headingMark(line) === null && !foreign.test(line);
}

/** Words of which a title, or a line of one, has at least one. */
const words = /报告|规划|纲要|公报|计划|预算|国民经济|关于/;

/** True if a line can be a report's title: the formula fills the line, and it is neither a sentence nor the name of another text. */
export function isTitleLine(line: string): boolean {
  return line.length >= 6 && !/^[和与暨及]/.test(line) && isPlainLine(line) && strict.test(line);
}

const runIn =
  /^([^,。;:《》]{2,40}国民经济和社会发展第[^,。;:《》]{1,4}个五年(?:\([^)]{4,16}\))?[^,。;:《》]{0,20}纲要),?(?=根据|依据|按照|主要阐明|由)/;

/** The title with which a five-year plan's first paragraph begins: …规划纲要,根据…编制; null for any other line. */
export function runInTitle(line: string): string | null {
  return runIn.exec(line)?.[1] ?? null;
}

/** What a title names beside the plan itself: whose it is, or of what. */
const SPECIAL =
  /^(?=.{8,60}$)(?:关于)?[^,。;:《》]{0,30}(?:[“"][一二三四五六七八九十]{1,2}五[”"]|第(?:十[一二三四五六七八九]?|1\d)个五年|(?<![一二三四五六七八九十])十[一二三四五六七]五(?!年))[^,。;:《》]{0,30}(?:规划|计划|纲要|评估|建议|说明)(?:\([^)]{1,24}\))?$/;

/**
 * The title of a special plan (某市卫生事业发展“十二五”规划) or of its evaluation; its formula is too common inside a
 * text for any place but the top.
 */
export function specialTitle(line: string): string | null {
  return SPECIAL.test(line) && isPlainLine(line) && /[省市县区州盟旗国]|发展|事业/.test(line) ? line : null;
}

/** A title and the number of lines it takes. */
export interface Title {
  readonly text: string;
  readonly lines: number;
}

/** The title that starts in this line, if one does. Titles may be broken over two or three lines. */
export function titleAt(lines: readonly TextLine[], index: number): Title | null {
  const own = lines[index]?.head ?? '';
  if (own.length < 4 || own.length > MAX_TITLE) return null;
  if (!words.test(own) && !/(?:省|市|县|区|州|盟|旗|国|年)$/.test(own)) return null;
  const next = lines[index + 1]?.head ?? '';
  const goesOn = /^[和与暨及]/.test(next) && isPlainLine(next) && next.length < 60;
  if (isTitleLine(own) || (goesOn && isPlainLine(own) && weak.test(own)))
    return goesOn ? { text: own + next, lines: 2 } : { text: own, lines: 1 };
  if (!isPlainLine(own)) return null;
  if (next.length > 0 && next.length <= 60 && isPlainLine(next) && !isTitleLine(next) && isBroken(own, next))
    return { text: own + next, lines: 2 };
  return weak.test(own) && index < 40 && !/^\d{4}年国民/.test(own) ? { text: own, lines: 1 } : null;
}

/** Two lines that only together are a title, the first of them a beginning of one. */
function isBroken(own: string, next: string): boolean {
  return (
    /^关于|^.{2,20}(?:省|市|县|区|州|盟|旗|国)|^(?:19|20)\d{2}年/.test(own) &&
    /(?:报告|纲要|公报|规划)(?:\([^)]{1,24}\))?$/.test(next) &&
    strict.test(own + next)
  );
}
