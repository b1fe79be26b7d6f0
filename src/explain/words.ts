/** What the text form of an explanation says, in both languages. */
import type { Inference } from './types.js';

export type Lang = 'zh' | 'en';

const zh = {
  labels: {
    name: '指标',
    value: '数值',
    frame: '时期',
    rule: '规则',
    inferred: '推定',
    basis: '口径',
    partOf: '属于',
    runnerUp: '另解',
    flags: '存疑',
    leftOut: '略去',
    unread: '未读',
  },
  outside: '（目录之外）',
  matched: (id: string) => `（${id}）`,
  matchedAs: (id: string, alias: string) => `（${id}，目录中的“${alias}”）`,
  bound: (words: string) => `（“${words}”）`,
  cues: (words: string) => `（据${words}）`,
  noPeriod: '时期不明',
  or: (name: string, rule: string) => `“${name}”（${rule}）`,
  from: {
    quantity: (what: string, { text, line }: Inference) => `${what}承自第${line}行“${text}”`,
    words: (what: string, { text, line }: Inference) => `${what}取自第${line}行“${text}”`,
    heading: (what: string, { text, line }: Inference) => `${what}据第${line}行标题“${text}”`,
    opening: (what: string, { text, line }: Inference) => `${what}据第${line}行“${text}”`,
    table: (what: string) => `${what}据表头`,
    document: (what: string, { text }: Inference) => `${what}据报告年份${text === '' ? '' : ` ${text}`}`,
  },
  fields: { name: '名称', period: '时期' },
  noRegion: '地区不明',
  noYear: '年份不明',
  noTitle: '（无标题）',
  join: '；',
  list: '、',
  quoted: (text: string) => `“${text}”`,
};

const en: typeof zh = {
  labels: {
    name: 'indicator',
    value: 'value',
    frame: 'period',
    rule: 'rule',
    inferred: 'inferred',
    basis: 'basis',
    partOf: 'part of',
    runnerUp: 'or else',
    flags: 'flags',
    leftOut: 'left out',
    unread: 'unread',
  },
  outside: ' (outside the catalogue)',
  matched: (id) => ` (${id})`,
  matchedAs: (id, alias) => ` (${id}, as "${alias}" of the catalogue)`,
  bound: (words) => ` ("${words}")`,
  cues: (words) => ` (by ${words})`,
  noPeriod: 'period unknown',
  or: (name, rule) => `"${name}" (${rule})`,
  from: {
    quantity: (what, { text, line }) => `${what} carried from "${text}" in line ${line}`,
    words: (what, { text, line }) => `${what} taken from "${text}" in line ${line}`,
    heading: (what, { text, line }) => `${what} by the heading "${text}" in line ${line}`,
    opening: (what, { text, line }) => `${what} by "${text}" in line ${line}`,
    table: (what) => `${what} by the table's heading`,
    document: (what, { text }) => `${what} by the report's year${text === '' ? '' : ` ${text}`}`,
  },
  fields: { name: 'name', period: 'period' },
  noRegion: 'region unknown',
  noYear: 'year unknown',
  noTitle: '(no title)',
  join: '; ',
  list: ', ',
  quoted: (text) => `"${text}"`,
};

export type ExplainWords = typeof zh;

export const explainWords = (lang: Lang): ExplainWords => (lang === 'zh' ? zh : en);
