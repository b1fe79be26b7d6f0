import type { Lang } from '../output/words.js';

/** What `track` says on stderr beside the words that all commands share. */
const zh = {
  noRegion: '地区不明，不能与其他报告配对；可用 --region 文件=地区 指明',
  sharedRegion: (name: string) => `“${name}”有多地同名，未定是哪一个；可用 --region 文件=上级地区全称或代码 指明`,
  noYear: '年份不明，不能判断目标是否到期；可用 --year 文件=年份 指明',
  nothing: '没有符合条件的目标，表为空；可加 --all，或改用 --indicator、--period',
  noRows: '没有目标',
  badTolerance: (option: string, value: string) => `${option} 应是不小于 0 的数，不是“${value}”`,
};

const en: typeof zh = {
  noRegion: 'region unknown, cannot be paired with other reports; set it with --region FILE=REGION',
  sharedRegion: (name) => `several areas are called ${name}; say which with --region FILE=CODE, or with the names above it`,
  noYear: 'year unknown, so that it covers none; set it with --year FILE=YYYY',
  nothing: 'no target fits, the table is empty; try --all, or other --indicator and --period',
  noRows: 'no targets',
  badTolerance: (option, value) => `${option} takes a number of at least 0, not "${value}"`,
};

export type TrackWords = typeof zh;

export const trackWordsOf = (lang: Lang): TrackWords => (lang === 'zh' ? zh : en);
