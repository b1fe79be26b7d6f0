/** The words of tables and Chinese headers, as rows: a code of the record, and what people call it. */
export type Lang = 'zh' | 'en';

/** Fields whose values are codes. */
export type CodeField = 'kind' | 'measure' | 'bound' | 'status' | 'attribute' | 'strength' | 'relation' | 'flag' | 'better' | 'reviewed';

type Pair = readonly [zh: string, en: string];

const codes: Record<CodeField, Readonly<Record<string, Pair>>> = {
  kind: {
    work_report: ['政府工作报告', 'work report'],
    plan_report: ['计划报告', 'plan report'],
    budget_report: ['预算报告', 'budget report'],
    five_year_plan: ['五年规划', 'five-year plan'],
    midterm_review: ['中期评估', 'midterm review'],
    communique: ['统计公报', 'communiqué'],
    other: ['其他', 'other'],
  },
  measure: {
    level: ['总量', 'level'],
    growth: ['增速', 'growth'],
    avg_growth: ['年均增速', 'average growth'],
    avg_level: ['年均量', 'yearly average'],
    change: ['变动', 'change'],
    completion: ['完成计划', 'share of plan'],
    gap: ['差距', 'gap'],
    baseline: ['基期', 'baseline'],
    qualitative: ['定性', 'in words'],
  },
  bound: {
    exact: ['等于', 'exact'],
    about: ['左右', 'about'],
    at_least: ['不低于', 'at least'],
    at_most: ['不高于', 'at most'],
    between: ['区间', 'between'],
  },
  status: { actual: ['实绩', 'actual'], estimate: ['预计', 'estimate'], target: ['目标', 'target'] },
  attribute: { binding: ['约束性', 'binding'], expected: ['预期性', 'expected'] },
  strength: { ensure: ['确保', 'ensure'], strive: ['力争', 'strive'] },
  better: { higher: ['越高越好', 'higher'], lower: ['越低越好', 'lower'], neutral: ['中性', 'neutral'] },
  reviewed: { true: ['是', 'yes'] },
  relation: { equal: ['同步', 'equal'], above: ['高于', 'above'], below: ['低于', 'below'] },
  flag: {
    unit_suspect: ['单位存疑', 'unit suspect'],
    text_broken: ['原文残缺', 'text broken'],
    period_implied: ['时期系推定', 'period implied'],
    name_implied: ['名称系推定', 'name implied'],
    name_uncertain: ['名称存疑', 'name uncertain'],
    basis_changed: ['口径有变', 'basis changed'],
    mixed_encoding: ['文件混用编码', 'file mixes encodings'],
    basis_unclear: ['口径不明', 'basis unclear'],
  },
};

/** What people call a code; a code without words of its own stays as it is. */
export function codeWord(field: CodeField, code: string, lang: Lang): string {
  const pair = codes[field][code];
  if (pair === undefined) return code;
  return lang === 'zh' ? pair[0] : pair[1];
}

/** The codes of a field, in table order. */
export const codesOf = (field: CodeField): string[] => Object.keys(codes[field]);

/** The code meant by a code or by one of its words, or null. */
export function codeMeant(field: CodeField, text: string): string | null {
  const hit = Object.entries(codes[field]).find(([code, pair]) => code === text || pair.includes(text));
  return hit?.[0] ?? null;
}

const headings = {
  indicator: ['指标', 'Indicator'],
  lastPlan: ['上年计划', 'Plan, last year'],
  lastResult: ['上年实绩', 'Last year'],
  growth: ['增速', 'Growth'],
  completion: ['完成情况', 'Share of plan'],
  target: ['本年目标', 'Target'],
  base: ['基期', 'Base'],
  goal: ['目标', 'Goal'],
  yearly: ['年均/累计', 'Average/total'],
  attribute: ['属性', 'Attribute'],
  result: ['实绩', 'Result'],
  measure: ['口径类型', 'Measure'],
  status: ['状态', 'Status'],
  period: ['时期', 'Period'],
  value: ['数值', 'Value'],
  place: ['位置', 'Place'],
  flags: ['存疑', 'Flags'],
  reason: ['未读原因', 'Reason'],
  quantity: ['数量', 'Quantity'],
  id: ['代码', 'Id'],
  name: ['名称', 'Name'],
  nameEn: ['英文名称', 'English name'],
  units: ['单位', 'Units'],
  better: ['方向', 'Better'],
  headline: ['主表', 'Headline of'],
  aliases: ['别名', 'Aliases'],
  count: ['次数', 'Count'],
  region: ['地区', 'Region'],
  year: ['年份', 'Year'],
  document: ['文件', 'Document'],
  unit: ['单位', 'Unit'],
  line: ['行', 'Line'],
  column: ['列', 'Column'],
} as const satisfies Record<string, Pair>;

export type Heading = keyof typeof headings;

/** The heading of a table column. */
export const headingWord = (heading: Heading, lang: Lang): string => headings[heading][lang === 'zh' ? 0 : 1];

const phrases = {
  noTitle: ['（无标题）', '(no title)'],
  noRegion: ['地区不明', 'region unknown'],
  noYear: ['年份不明', 'year unknown'],
  noHeadline: ['没有主要指标，共 {} 条记录，加 --all 查看', 'no headline indicator; {} records, see them with --all'],
  noRecords: ['没有记录', 'no records'],
  leftOut: ['未读的数量', 'Quantities left out'],
  sheetRecords: ['记录', 'Records'],
  sheetHeadline: ['主要指标', 'Headline'],
  sheetPlan: ['规划主要指标', 'Headline of plans'],
  sheetCommunique: ['公报主要指标', 'Headline of communiqués'],
  sheetPartOfYear: ['年中主要指标', 'Headline within the year'],
  unitOf: ['{}单位', 'Unit: {}'],
  sentenceOf: ['{}原句', 'Sentence: {}'],
  secondOf: ['{}（二）', '{} (2)'],
} as const satisfies Record<string, Pair>;

export type Phrase = keyof typeof phrases;

/** A phrase of the tables; `{}` is replaced by `detail`. */
export const phraseWord = (phrase: Phrase, lang: Lang, detail = ''): string => phrases[phrase][lang === 'zh' ? 0 : 1].replace('{}', detail);
