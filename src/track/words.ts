/** What `track` says, in both languages. */
import type { JudgedBy, NoFigure, Tolerance, TrackRow, TrackSummary, Verdict } from './types.js';

type Lang = 'zh' | 'en';
type Pair = readonly [zh: string, en: string];

const at = (pair: Pair, lang: Lang): string => pair[lang === 'zh' ? 0 : 1];

const verdicts: Readonly<Record<Verdict, Pair>> = {
  met: ['达到目标', 'met'],
  missed: ['未达目标', 'missed'],
  below: ['低于目标', 'below target'],
  above: ['高于目标', 'above target'],
  open: ['未到期', 'open'],
  no_figure: ['无数字', 'no figure'],
};

const byAttribute: Readonly<Record<'binding' | 'expected', Partial<Record<Verdict, Pair>>>> = {
  binding: { met: ['完成', 'fulfilled'], missed: ['未完成', 'not fulfilled'] },
  expected: { met: ['达到预期', 'as expected'], missed: ['未达预期', 'short of expectation'] },
};

const reasons: Readonly<Record<NoFigure, Pair>> = {
  not_published: ['未公布', 'not published'],
  words_only: ['仅有文字', 'words only'],
  gap_or_rank_only: ['仅有差距或位次', 'gap or rank only'],
  no_reference: ['无对照值', 'nothing to compare with'],
  other_basis: ['仅有不同口径', 'other basis only'],
  other_measure: ['仅有总量或增速', 'other measure only'],
  goal_in_words: ['目标仅有文字', 'goal in words'],
};

const judges: Readonly<Record<JudgedBy, Pair>> = {
  growth: ['增速', 'growth'],
  level: ['总量', 'level'],
  change: ['变动', 'change'],
  completion: ['完成计划', 'share of plan'],
  relative: ['对照值', 'reference'],
  gap: ['差距', 'gap'],
  words: ['文字', 'words'],
};

const flags: Readonly<Record<string, Pair>> = {
  basis_changed: ['口径有变', 'basis changed'],
  target_differs: ['目标前后不一', 'target differs'],
  result_bounded: ['实绩仅有界限', 'result is a bound'],
  size_differs: ['数量悬殊', 'sizes differ'],
  end_of_span: ['以末年数对照', 'held against the last year'],
  completion_disagrees: ['完成情况与数字不符', 'share of plan disagrees'],
};

/** 完成/未完成 for binding targets, 达到预期/未达预期 for expected ones; without a figure the reason. */
export function verdictWord({ verdict, reason, attribute }: Pick<TrackRow, 'verdict' | 'reason' | 'attribute'>, lang: Lang): string {
  if (reason !== null) return at(reasons[reason], lang);
  return at((attribute === null ? undefined : byAttribute[attribute][verdict]) ?? verdicts[verdict], lang);
}

export const verdictCodeWord = (verdict: Verdict, lang: Lang): string => at(verdicts[verdict], lang);
export const reasonWord = (reason: NoFigure, lang: Lang): string => at(reasons[reason], lang);
export const judgeWord = (judge: JudgedBy, lang: Lang): string => at(judges[judge], lang);

/** The row's own flags in words; null for the flags of records. */
export const trackFlagWord = (flag: string, lang: Lang): string | null => (flags[flag] === undefined ? null : at(flags[flag], lang));

/** `云岭省：目标 12 · 达到 8 · 未达 2 · 偏离 1 · 未到期 0 · 无数字 1` */
export function summaryText(summary: TrackSummary, lang: Lang): string {
  const { region, targets, met, missed, off, open, noFigure } = summary;
  if (lang === 'en')
    return `${region ?? 'region unknown'}: targets ${targets} · met ${met} · missed ${missed} · off target (neutral) ${off} · open ${open} · without figure ${noFigure}`;
  return `${region ?? '地区不明'}：目标 ${targets} · 达到 ${met} · 未达 ${missed} · 偏离（中性） ${off} · 未到期 ${open} · 无数字 ${noFigure}`;
}

/** How `about` was read. */
export const toleranceText = ({ rate, level }: Tolerance, lang: Lang): string =>
  lang === 'zh'
    ? `“左右”和“同步”的容差：比率 ${rate} 个百分点，总量 ${level}%；只在不利的一侧计算，中性指标两侧都计算`
    : `tolerance of "about" and of goals in step with another figure: ${rate} points for rates, ${level}% for levels; counted on the bad side only, for neutral indicators on both`;
