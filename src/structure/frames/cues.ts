import { type TimeRef, timeOf } from './timeRef.js';
import { BEGINNINGS, type Groups, timeAt } from './timeWords.js';

export type { TimeRef };

export type CueKind =
  /** what follows speaks of this time */
  | 'time'
  /** the time that a change is counted from: 比2010年, 是2010年的, 由2010年的 */
  | 'base'
  /** 与2010年相比: a base for all that follows in the sentence */
  | 'topic_base'
  | 'estimate'
  /** 预计数,下同: said after the figure, of the whole sentence */
  | 'estimate_all'
  /** 预计将于…竣工: of an event, not of a figure */
  | 'event'
  | 'aim'
  /** 完成目标任务148亿元的50%: the figure behind is the plan's */
  | 'planned'
  | 'done'
  /** 投产后, 达产后: of the time when a project stands */
  | 'once_built';

export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly time: TimeRef | null;
  /** 到, 至, 展望 before or 前, 末 after: says until when */
  readonly until: boolean;
  /** a plan named as a document or an event (“十五五”规划编制): a time only in headings */
  readonly named: boolean;
  /** it opens brackets: 收入3万元(2020年2.8万元) */
  readonly aside: boolean;
  /** it opens its clause: 去年我市…, not 推动去年签约的… */
  readonly leads: boolean;
}

const BASE_BEFORE = /(?:比|较|超过?|相当于|高[于出]|低于|好于|快于|多于|对比)(?:[^,;。、\d]{1,6}的)?[“"]?$/;
const OWN_BEFORE = /(?:由|从|自)(?:[^,;。]{0,2})$/;
const UNTIL_BEFORE = /(?:到|至|截至|截止|展望|力争)[“"]?$/;
const PROPER_AFTER = /^(?:[“"]?远景|愿景|目标纲要|国土空间|版|届|[^,;。]{0,8}(?:规划|计划》|纲要|白皮书|名单|榜单|百强|大会》))/;

const LEADING = /(?:^|[,;:。、!?()—\s]|[全我][市省区县州]|全国|截[至止]|其中|代表|规划|提出)$/;
const NAMED_AFTER = /^(?:规划|计划|纲要|(?:进度|任务|节能|减排)?目标|发展|建议|(?:重点|重大)项目)/;
/** 确定“十三五”初始排污权企业: which they are called by. */
const OF_PLAN = /^(?!年|以|期|累计|平均|共|全|我|各|增|新增|完成|实现|建成|的|发展|目标|任务|末|初期|前|良好|圆满)[一-鿿]{4}/;
/** 按2000年不变价, 按2018年平均汇率: the year of the prices or of the exchange, in which nothing happened. */
const PRICES_AFTER = /^的?(?:(?:不变|可比|现行|当年)?价|(?:全年|年)?(?:平均|均|末)?汇率)/;
/** A plan's beginning or end as an event: “十五五”良好开局. */
const EVENT_AFTER =
  /^(?:的|实现了?|迎来|取得)?(?:良好|精彩|胜利|圆满|顺利|高质量)?(?:开局|收官|起步|开篇|圆满|蓝图|新篇|落幕|画上|打下|奠定)/;

/** A year's plan or budget that a part of it is measured by: 完成全年预算的60.7%. */
const AIMED_AT = /^(?:全年|本?年度)(?:计划|预算|任务|目标)/;

function kindOf(g: Groups): CueKind | null {
  if (g.event) return 'event';
  if (g.estall) return 'estimate_all';
  if (g.est) return 'estimate';
  if (g.aim) return 'aim';
  if (g.planned) return 'planned';
  if (g.done) return 'done';
  if (g.built) return 'once_built';
  return null;
}

/** 扣除2018年一次性因素影响: of what is left out. */
const LEFT_OUT_BEFORE = /(?:扣除|剔除|不含|不计)[^,;。]{0,6}$/;
const LEFT_OUT_AFTER = /^[^,;。]{0,18}(?:因素|影响|基数)/;

/** A figure, and the end of the brackets. */
const INSIDE = /^为?\d[^,;。()]{0,12}\)/;
/** A change that has come about. */
const GROWN = /^[^,;。\d]{0,3}(?:翻|增长|提高|增加)了/;

const SUM_AFTER = /^(?:\d{1,2}年)?[^,;。、\d]{0,12}(?:总和|之和|总量|总规模)/;

/** Whether the time is what something is compared with, by the words on both sides. */
function baseKind(before: string, after: string, time: TimeRef): 'base' | 'topic_base' | null {
  if (time.at === 'since' || time.at === 'this' || time.at === 'next' || time.at === 'vague') return null;
  const tail = /^(?:年?底|年?末|时期|期间|同期|全年|年初|初)?(?:的?水平)?/.exec(after)?.[0] ?? '';
  const rest = after.slice(tail.length);
  if (/(?:与|和|同|跟)[“"]?$/.test(before) && /^(?:相比|比较|比[,:]|相当|持平|基本持平|大体持平)/.test(rest)) {
    return /^(?:相比|比较|比[,:])/.test(rest) ? 'topic_base' : 'base';
  }
  // 在2020年基础上,…: what the clauses behind are compared with; …翻一番: the one figure is
  // 比2012年(下同)增长47%: for the figures after it too
  if (/^(?:相比|的?基础上[,:]|\(以?下[皆均]?同\))/.test(rest)) return 'topic_base';
  if (/^的?基础上/.test(rest)) return 'base';
  // 在2005年6520亿元的基础上
  const built = before.endsWith('在')
    ? /^(?:同比|实际)?(?:增长|达到?|完成|实现)?\d[\d.]*(?:%|[万亿]{0,2}[一-鿿]{1,4}?)的?(?:高?基数|基础)上([,:]?)/.exec(rest)
    : null;
  if (built) return built[1] === '' ? 'base' : 'topic_base';
  // 是1950年至2002年的总和, 超过前五年建设总规模: what all of that time is set beside
  if (/(?:是|为|相当于|超过)[“"]?$/.test(before) && SUM_AFTER.test(rest)) return 'base';
  if (BASE_BEFORE.test(before)) return /^[,:]/.test(rest) ? 'topic_base' : 'base';
  if (/(?:是|为|达到?|相当于?|恢复[到至])[“"]?$/.test(before) && rest.startsWith('的')) return 'base';
  if (OWN_BEFORE.test(before) && !/^(?:起|开始|以来|至|到|首次|[迈跨跃站]上|迈入|突破)/.test(rest)) return 'base';
  if (tail.startsWith('同期') || (time.at === 'last' && tail.endsWith('水平'))) return 'base';
  return null;
}

/** Marks what stands inside 《》: years there are part of a title. */
function titles(text: string): ReadonlyArray<readonly [number, number]> {
  const out: Array<readonly [number, number]> = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    out.push([open, close]);
    open = close;
  }
  return out;
}

/** Whether a cue can open a sentence: it names a time, and neither a document nor a government. */
export const opens = (cue: Cue): boolean => cue.time !== null && !cue.named && cue.time.at !== 'term';

/** The cues of one folded sentence, looked for as far as asked. */
export class Cues {
  private readonly scan: Scan;

  constructor(text: string) {
    this.scan = { text, out: [], at: 0, title: 0 };
  }

  get all(): readonly Cue[] {
    scanFurther(this.scan, Number.POSITIVE_INFINITY);
    return this.scan.out;
  }

  /** The first that can open the sentence, if it begins no later than at `limit`. */
  firstOpening(limit: number): Cue | undefined {
    scanFurther(this.scan, limit);
    const first = this.scan.out.find(opens);
    return first !== undefined && first.start <= limit ? first : undefined;
  }
}
/** How far a sentence has been looked at. */
interface Scan {
  readonly text: string;
  readonly out: Cue[];
  at: number;
  title: number;
}

/**
 * Finds the words that say of which time, and how certain, what follows is.
 * @param text one sentence, folded; offsets in the answer are in `text`
 */
export const scanCues = (text: string): readonly Cue[] => new Cues(text).all;

/** Goes on to the end; with a limit no further than to it, or to the first cue that can open the sentence. */
function scanFurther(scan: Scan, limit: number): void {
  const { text, out } = scan;
  if (scan.at >= text.length) return;
  const first = limit !== Number.POSITIVE_INFINITY;
  const skip = titles(text);
  let { title } = scan;
  for (let at = BEGINNINGS.next(text, scan.at, text.length); at >= 0; at = BEGINNINGS.next(text, at, text.length)) {
    const last = first ? out.at(-1) : undefined;
    // months right behind a year still belong to it
    if (first && (at > limit || (last !== undefined && opens(last) && at > last.end))) {
      scan.at = at;
      scan.title = title;
      return;
    }
    const match = timeAt(text, at);
    if (match === null) {
      at += 1;
      continue;
    }
    const start = at;
    const end = start + match.words.length;
    at = end;
    for (let t = skip[title]; t && t[1] < start; t = skip[title]) title++;
    const inside = skip[title];
    if (inside && inside[0] < start) continue;
    const g = match.groups;
    const kind = kindOf(g);
    if (kind) {
      out.push({ kind, start, end, text: match.words, time: null, until: false, named: false, aside: false, leads: false });
      continue;
    }
    const called = timeOf(g);
    if (!called) continue;
    // 五年内翻了两番: the years that are gone
    const within = called.at === 'coming' && match.words.endsWith('内') && GROWN.test(text.slice(end, end + 8));
    const time: TimeRef = within ? { at: 'several', years: called.years } : called;
    if (
      /^(?:来|以来)?(?:的)?(?:之?最|新高|新低|最|首次|同期|平均(?!增[长速幅]))/.test(text.slice(end, end + 8)) &&
      time.at !== 'span' &&
      time.at !== 'last'
    )
      continue;
    // 两年平均增长: of the one growth, where 五年累计 would hold for all that follow
    const averaged = within || (time.at === 'several' && text.startsWith('平均', end));
    const before = text.slice(Math.max(0, start - 10), start);
    const after = text.slice(end, end + 14);
    if (g.y && !/(?:到|展望)$/.test(before) && PROPER_AFTER.test(after)) continue;
    if (g.y && PRICES_AFTER.test(after)) continue;
    if (LEFT_OUT_BEFORE.test(before) && LEFT_OUT_AFTER.test(text.slice(end, end + 24))) continue;
    if ((g.plan ?? g.plan2) && !g.ptail && !g.ptail2 && EVENT_AFTER.test(after)) continue;
    const base = baseKind(before, after, time);
    const merged = mergePart(out, time, start);
    if (merged) {
      const year = out.pop();
      const from = year?.start ?? start;
      out.push({
        kind: 'time',
        start: from,
        end,
        text: text.slice(from, end),
        time: merged,
        until: false,
        named: false,
        aside: year?.aside ?? false,
        leads: year?.leads ?? false,
      });
      continue;
    }
    const until = UNTIL_BEFORE.test(before) || /^(?:底|末|年底|年末)?前|^[底末]/.test(after);
    const named =
      (time.at === 'this' && AIMED_AT.test(match.words + after)) ||
      (time.at === 'span' &&
        time.plan &&
        !(g.ptail ?? g.ptail2) &&
        (/[计规]划$/.test(match.words) ||
          NAMED_AFTER.test(after) ||
          (/["”」]$/.test(match.words) && !/(?:^|[,;:。、!?(])$/.test(before) && OF_PLAN.test(after))));
    out.push({
      kind: base ?? 'time',
      start,
      end,
      text: averaged ? `${match.words}平均` : match.words,
      time,
      until,
      named,
      aside: before.endsWith('(') && INSIDE.test(text.slice(end, end + 20)),
      leads: LEADING.test(before),
    });
  }
  scan.at = text.length;
}

/** `2023年` + `1-11月` is one time. */
function mergePart(cues: readonly Cue[], time: TimeRef, start: number): TimeRef | null {
  const last = cues.at(-1);
  if (time.at !== 'part' || !last || last.end !== start || last.kind !== 'time') return null;
  // 2011年至2013年上半年
  if (last.time?.at === 'span' && !last.time.plan && last.time.span.from < last.time.span.to)
    return { at: 'span', span: { ...last.time.span, months: { from: 1, to: time.to } }, plan: false };
  if (last.time?.at === 'span' && !last.time.plan) return { ...time, year: last.time.span.to };
  return last.time?.at === 'last' ? { ...time, year: 'last' } : null;
}
