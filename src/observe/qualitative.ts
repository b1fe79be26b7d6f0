/** Results and goals in words: `外贸进出口促稳提质`, `居民收入与经济增长同步`. Only names of the catalogue take them. */
import { type IndicatorMatch, indicatorById } from '../catalogue/index.js';
import { withoutEnding } from '../endings.js';
import type { Reference } from '../record.js';
import { wordFinder } from '../triggers.js';
import { splitList } from './lists.js';
import { distribute } from './respectively.js';
import type { Matcher } from './types.js';

export interface Worded {
  readonly name: string;
  readonly match: IndicatorMatch;
  /** offsets of the words in the clause text */
  readonly start: number;
  readonly end: number;
  readonly reference: Reference | null;
}

/** What is held, reached or done, in words that stand alone. */
const PLAIN = [
  // how it goes: 保持平稳增长, 小幅回升
  '(?:保持|实现|继续|持续|总体|基本)?(?:平稳|稳步|稳定|持续|大幅|大幅度|明显|显著|快速|较快|合理|恢复性|小幅|适度|正|同步|基本同步|稳中有)(?:较快|快速|稳定|平稳|健康)?(?:增长|提高|增加|上升|提升|下降|降低|减少|回升|发展|运行|升|降)',
  // slogans: 促稳提质, 量质齐升
  '(?:促稳|量稳|固稳|稳中|稳量|扩量|稳存|保稳|量质|质量|稳规模|稳定规模)(?:提质|质升|质优|齐升|双升|增效|优结构|优化结构)|提质增效',
  '进一步(?:下降|降低|提高|上升)|只增不减|稳中有降|稳中有升|稳中有进',
  '保持(?:在?合理(?:区间|水平)|基本稳定|总体稳定|稳定|平稳)|(?:基本|总体)(?:稳定|平稳)',
  // what was set from above
  '(?:全面|确保|力争)?完成(?:国家|省|上级|省、市|省市)?(?:下达|要求|分解|规定)的?(?:年度)?(?:约束性目标|目标任务|目标|任务|要求)',
  '(?:完成|达到)(?:国家要求|[省市]定(?:目标|要求|任务))|(?:全面|确保|力争)?完成(?:国家)?“十[二三四五六]五”(?:规划|考核)?(?:目标|任务)+',
  // records
  '(?:(?<=[均再])创|创(?=下|历史|近年|同期))(?:下|造)?(?:历史|近年|同期)*(?:来)?(?:新高|最好水平)',
];
const ECONOMY = '(?:经济|地区生产总值|生产总值|GDP)';
const ALL_OF_IT = '(?:全国|全省|全市)';
/** What it is told by something else. */
const COMPARED = [
  `(?:努力|力争|继续)?(?:保持|实现)?(?:与|和|同)(?:全国|全省|全市|全区)?${ECONOMY}(?:增长|发展|增速)?(?:保持|实现|基本|大体)*(?:同步|一致|相适应)(?:增长)?`,
  '(?:高于|快于|略高于|不低于)(?:经济|地区生产总值|生产总值|GDP|(?:城镇|城市)(?:居民(?:人均可支配)?收入(?=增)|(?:居民)?(?=$|[,;、。])))(?:增长|增速|增幅)?(?:速度)?',
  `(?:与|和|同)${ALL_OF_IT}(?:平均)?(?:水平|增速)?(?:保持|基本|总体)*(?:一致|持平|同步(?!基本|全面|实现))`,
  `(?:增速)?(?:高于|快于|略高于|不低于|低于|保持在)${ALL_OF_IT}(?:平均)?(?:水平|增速)?(?:以上)?`,
  // 人均生产总值达到全国平均水平
  `(?:达到|赶上)${ALL_OF_IT}平均水平`,
];

/** Further ones, which are seldom said of a goal. */
const FURTHER =
  /稳规模、提质量|稳中有增|(?:保持|实现)增长(?=$|[,;、。])|止跌(?:回稳|企稳|回升)|(?:稳步|持续)扩大(?=$|[,;、。])|回升向好|完成(?:国家|省|上级)?考核(?:目标任务|目标|任务|要求)|完成(?:国家|[省市]级?|上级)(?:任务目标|目标任务|目标|任务)(?=$|[,;、。])|(?:全面|确保|力争)?完成(?:国家|自治区|[省市]上?|上级)(?:下达|规定|要求|核定)的?控制指标(?:任务)?|控制在(?:国家|自治区|[省市]上?|上级)(?:下达|规定|要求|核定|定)的?(?:控制)?(?:指标|目标|标准|要求)?(?:范围|之|以)内/;

export const WORDS = new RegExp(`(?:${PLAIN.join('|')})`);
export const RELATIVE = new RegExp(`(?:${COMPARED.join('|')})`);

const RELATIONS: readonly (readonly [RegExp, Reference['relation']])[] = [
  [/高于|快于|不低于|以上/, 'above'],
  [/低于|慢于/, 'below'],
  [/同步|一致|相适应|与|和|同|达到|赶上/, 'equal'],
];

/** Whether a text can hold a result or goal in words at all; cheap. */
export const saysWords = wordFinder(
  '任务目标 目标任务 控制指标 范围内 之内 标以内 求以内 稳 同步 一致 持平 增长 提高 提升 增加 下降 降低 减少 回升 高于 快于 低于 不低于 下达 国家要求 省定 市定 平均水平 合理水平 合理区间 只增不减 升 提质 新高 最好水平 止跌 扩大 考核 五”'.split(
    ' ',
  ),
);

/** What each match of `WORDS` and `RELATIVE` holds at least one of. */
export const saysEnding = wordFinder(
  (
    '增长 提高 增加 提升 升 降 减少 发展 运行 提质 质优 增效 优结构 优化 只增 稳中 合理 稳定 平稳 ' +
    '任务目标 目标任务 范围内 之内 以内 控制指标 止跌 扩大 考核 下达 要求 分解 规定 省定 市定 相适应 同步 一致 持平 高于 快于 低于 保持在 平均水平 新高 最好水平 五”'
  ).split(' '),
);

/** Reads a clause without a figure; where commas were lost it may hold several. */
export function readWorded(clause: string, matcher: Matcher): Worded[] {
  if (!saysEnding(clause)) return NOTHING;
  const out: Worded[] = [];
  let said: Worded[] = [];
  let from = 0;
  while (from < clause.length && out.length < 12) {
    const rest = clause.slice(from);
    const relative = RELATIVE.exec(rest);
    const plain = earlier(WORDS.exec(rest), FURTHER.exec(rest));
    const found = relative && (!plain || relative.index <= plain.index + 2) ? relative : plain;
    if (!found) break;
    const end = found.index + found[0].length;
    // 居民收入增速高于经济增速、高于全国平均水平: of the same
    if (found === relative && /^、(?:增速|增幅)?$/.test(rest.slice(0, found.index)) && said.length > 0)
      said = said.map((w) => ({ ...w, start: found.index + from, end: end + from, reference: referenceOf(w, found[0]) }));
    else said = wordedAt(rest, found, found === relative, matcher).map((w) => ({ ...w, start: w.start + from, end: w.end + from }));
    out.push(...said);
    from += end;
  }
  return out;
}

const NOTHING: Worded[] = [];

const earlier = (one: RegExpExecArray | null, other: RegExpExecArray | null): RegExpExecArray | null =>
  one === null || (other !== null && other.index <= one.index) ? other : one;

const OPENING =
  /^(?:推动|促进|确保|保持|实现|努力|力争|推进|其中|全市|全省|全区|全县|全年|以及|稳定|带动|使(?!用)|预计|年均|主要|经济社会发展)+/;

/** What a goal in words is measured against. */
function referenceOf({ match }: Pick<Worded, 'match'>, words: string): Reference {
  const urban = /城[镇市](?:居民|$)/.test(words) ? 'disposable_income_per_capita_urban' : match.id;
  return {
    indicator: /经济|生产总值|GDP/.test(words) ? 'gdp' : urban,
    region: /全国|全省|全市|全区/.exec(words)?.[0] ?? null,
    relation: RELATIONS.find(([p]) => p.test(words))?.[1] ?? 'equal',
    margin: null,
  };
}

/** 固定资产投资、消费品零售总额等主要指标: what the list is of. */
const LISTED = /等[^、,]{0,6}指标$/;

/** What work is to bring about, where a verb of work opens the clause. */
const OF_WORK = /^(?:提质增效|稳中提质|[促固保]稳提质|稳规模|止跌|回升向好|(?:稳步|持续)扩大)/;

/** A goal set from above is one for whatever the catalogue knows. */
const SET = /(?:下达|要求|目标|任务|控制指标|内)$/;

const GROWTH_KEPT = /经济(?:增长|增速)(?:持续)?保持在?合理区间$/;

const BEFORE_GOAL = /$(?<=((?:分别|均|再|都|超额|圆满|如期|努力|力争|争取|确保|要|增长|增速|增幅|降低率?|下降率?|削减率|保持|实现|继续)*))/;

/** 外贸外资稳量提质: two names without a mark between them. */
const twinsOf = (parts: readonly string[]): string[] | null =>
  parts.length === 1 && parts[0] === '外贸外资' ? ['外贸', '使用外资'] : null;

/** Six pollutants side by side, each with what becomes of it. */
const LONGEST_SUBJECT = 120;

function wordedAt(clause: string, found: RegExpExecArray, relative: boolean, matcher: Matcher): Worded[] {
  const subject = withoutEnding(clause.slice(0, found.index), BEFORE_GOAL)
    .replace(/^[—\-·•]+/, '')
    .replace(/^(?:全[省市区县州旗]|我[省市区县州旗])/, '')
    .replace(/^[^,]{0,24}(?:目标是|目标为|目标:|目标任务是)/, '')
    .replace(LISTED, '');
  if (subject.length < 2 || subject.length > LONGEST_SUBJECT) return [];
  // 促进外贸提质增效: work to be done
  if (OF_WORK.test(found[0]) && /^(?:促进|推动|推进|助力)/.test(subject)) return [];
  const out: Worded[] = [];
  const parts = splitList(subject);
  const shared = parts.length > 1 ? distribute(subject.replace(/(?:降低|下降|减少)$/, ''), parts.length, '', 'qualitative', matcher) : null;
  // 粮食、油料播种面积: not the crop's output
  const areas = /面积$/.test(parts.at(-1) ?? '') ? shared : null;
  const named = areas ?? twinsOf(parts) ?? (shared?.every((name) => matcher(name, '', 'qualitative') !== null) ? shared : parts);
  for (const part of named) {
    const name = part.replace(OPENING, '').replace(/(?<=.{4})(?:降低|下降)率?$/, '');
    // 经济增长保持在合理区间 is a goal for the growth rate, 经济保持平稳增长 a remark
    const growthKept = name === '经济' && GROWTH_KEPT.test(clause.slice(0, found.index + found[0].length));
    if (
      (name === '经济' && !growthKept) ||
      name === '国民经济' ||
      /^(?:第三产业|经济社会)$/.test(name) ||
      /经济(?:和社会|社会)/.test(subject)
    )
      continue;
    // 粮食生产再创新高: praise that opens what the figures tell
    if (name.endsWith('生产') && found[0].startsWith('创')) continue;
    // 实施外贸促稳提质行动: what the work is called
    if (/^(?:行动|工程|专项|计划)/.test(clause.slice(found.index + found[0].length, found.index + found[0].length + 2))) continue;
    // 城乡居民收入: in words both together, where figures tell them apart
    const match = matcher(growthKept ? '经济增长' : name.replace(/^城乡(?=居民收入$)/, ''), '', 'qualitative');
    if (!match || ((indicatorById(match.id)?.headline.length ?? 0) === 0 && !SET.test(found[0]))) continue;
    const reference = relative ? referenceOf({ match }, found[0]) : null;
    out.push({ name: growthKept ? '经济增长' : name, match, start: found.index, end: found.index + found[0].length, reference });
  }
  return out;
}
