/** What each rule reads, in words. */
import { REASONS } from '../quantity/reasons.js';
import type { Meaning } from './types.js';

export interface RuleRow {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

export const RULES: readonly RuleRow[] = [
  { rule: 'name-quantity', zh: '名称在数字之前', en: 'the name stands before the figure' },
  { rule: 'quantity-name', zh: '名称在数字之后', en: 'the name stands after the figure' },
  { rule: 'parted-name', zh: '名称被数字隔开', en: 'the figure stands inside the name' },
  { rule: 'parted-head', zh: '中心词在数字之后，所属或修饰在数字之前', en: 'the head stands behind the figure, whose it is before' },
  { rule: 'carried-subject', zh: '沿用前文的名称', en: 'the name goes on from before' },
  { rule: 'same-subject', zh: '并列成分，只换前一名称的动词或级别', en: 'a list: only the verb or the level of the name before changes' },
  { rule: 'shared-predicate', zh: '几个并列的名称共用一个数字', en: 'several names share one figure' },
  { rule: 'respectively', zh: '几个名称与几个数字依次对应', en: 'several names and several figures, one by one' },
  { rule: 'from-to', zh: '由甲到乙，甲为基期', en: 'from A to B, A being the baseline' },
  { rule: 'sector-shares', zh: '三次产业之比，依次为各产业占比', en: 'a ratio of the three sectors, each its share' },
  { rule: 'share-of', zh: '占整体的比重', en: 'a share of a whole' },
  { rule: 'share-of-doing', zh: '一类事物中做到某事的占多少', en: 'how large a share of a class does something' },
  { rule: 'class-before-head', zh: '级别或类别，中心词取自后一数字', en: 'a class whose head stands after the next figure' },
  { rule: 'part-of-whole', zh: '贡献、覆盖了整体的多少', en: 'how much of a whole somebody contributes or covers' },
  { rule: 'part-of-count', zh: '前面所数事物的其余部分或已完成部分', en: 'the rest, or the finished part, of what was counted' },
  { rule: 'threshold-class', zh: '以门槛指称前面所数事物的一类', en: 'a threshold names a class of what was counted' },
  { rule: 'quantity-of-quantity', zh: '金额属于后面所数的事物', en: 'the amount belongs to what is counted after it' },
  { rule: 'money-for-object', zh: '投资额属于后面所说的用途', en: 'the money goes into what follows' },
  { rule: 'done-for-whom', zh: '为多少对象做了什么', en: 'what was done, counted by those for whom' },
  { rule: 'brought-about', zh: '政策、资金带动了什么，惠及多少对象', en: 'what a programme brings about, or whom it reaches' },
  { rule: 'reached-places', zh: '班列、航线、商品通达的国家和城市', en: 'countries and towns that trains, routes or goods reach' },
  { rule: 'measures-for', zh: '以目的命名的举措、任务', en: 'measures or tasks, named by what they are for' },
  { rule: 'whose-lot-improved', zh: '境况得到改善的对象', en: 'those whose lot became better' },
  { rule: 'task', zh: '名称取自后面的任务', en: 'the task after it gives the name' },
  { rule: 'quantity-predicate', zh: '名称取自数字后面的谓语', en: 'what is said of the figure gives the name' },
  { rule: 'plan-completed', zh: '完成计划、预算或任务的比例', en: 'how far a plan, budget or task was completed' },
  { rule: 'compared', zh: '与其他地区、平均水平或目标的差距', en: 'the distance to another area, a mean or a goal' },
  { rule: 'pulls-growth', zh: '一方拉动另一方增长多少', en: 'what one thing adds to the growth of another' },
  { rule: 'restored-to', zh: '恢复到从前水平的几成', en: 'how much of an earlier level was regained' },
  { rule: 'of-accidents', zh: '伤亡、损失属于前文的事故', en: 'casualties and losses of the accidents before' },
  { rule: 'planned-amount', zh: '计划、预算或任务本身的数额', en: "the plan's, budget's or task's own amount" },
  { rule: 'than-before', zh: '比某年的数额，为基期', en: 'the level of the year that it is compared with, a baseline' },
  { rule: 'aside', zh: '括号内另一地区的数字', en: 'the figure of another area, in brackets' },
  { rule: 'worded', zh: '以文字表述的结果或目标', en: 'a result or goal in words' },
  { rule: 'table', zh: '表格单元格，名称取自所在行', en: 'a cell of a table, named by its row' },
];

/** What stands in place of a rule where an analyst's correction gave the values. */
export const ANALYST_RULES: readonly RuleRow[] = [
  { rule: 'corrected', zh: '经人工更正', en: 'corrected by an analyst' },
  { rule: 'added', zh: '由人工补充', en: 'added by an analyst' },
];

const OTHERS = [
  { reason: 'unread', zh: '未找到它所度量的名称', en: 'nothing was found that it measures' },
  { reason: 'rejected', zh: '经人工核对，不是指标记录', en: 'rejected by an analyst' },
];

type Lang = 'zh' | 'en';

/** A rule without a row is shown by its id. */
export const ruleMeaning = (rule: string, lang: Lang): Meaning => ({
  id: rule,
  meaning: [...RULES, ...ANALYST_RULES].find((row) => row.rule === rule)?.[lang] ?? rule,
});

/** A reason without a row is shown by its id. */
export function reasonMeaning(reason: string, lang: Lang): Meaning {
  const row = [...OTHERS, ...REASONS].find((one) => one.reason === reason);
  return { id: reason, meaning: row?.[lang] ?? reason };
}
