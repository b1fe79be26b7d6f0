import type { Lang } from '../output/words.js';

/** What `explain` says on stderr beside the words that all commands share. */
const zh = {
  badLine: (value: string) => `--line 应是从 1 起的行号，不是“${value}”`,
  nothing: (line: number | undefined) => (line === undefined ? '没有数量' : `第 ${line} 行没有数量`),
};

const en: typeof zh = {
  badLine: (value) => `--line takes a line number from 1 on, not "${value}"`,
  nothing: (line) => (line === undefined ? 'no quantity found' : `no quantity in line ${line}`),
};

export type ExplainWords = typeof zh;

export const explainWordsOf = (lang: Lang): ExplainWords => (lang === 'zh' ? zh : en);
