import type { Lang } from '../output/words.js';

/** What `review` says on stderr beside the words that all commands share. */
const zh = {
  noOutput: '页面不能直接显示在终端；请用 -o 写入文件，例如 -o 核对.html',
  noRegion: '地区不明，更正只能按年份和类型对应；可用 --region 文件=地区 指明',
  sharedRegion: (name: string) => `“${name}”有多地同名，未定是哪一个；可用 --region 文件=上级地区全称或代码 指明`,
  noYear: '年份不明；可用 --year 文件=年份 指明',
};

const en: typeof zh = {
  noOutput: 'the page cannot be shown on a terminal; write it to a file, as in -o review.html',
  noRegion: 'region unknown, corrections go by year and kind alone; set it with --region FILE=REGION',
  sharedRegion: (name) => `several areas are called ${name}; say which with --region FILE=CODE, or with the names above it`,
  noYear: 'year unknown; set it with --year FILE=YYYY',
};

export type ReviewCommandWords = typeof zh;

export const reviewWordsOf = (lang: Lang): ReviewCommandWords => (lang === 'zh' ? zh : en);
