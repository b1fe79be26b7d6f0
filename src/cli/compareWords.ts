import type { Lang } from '../output/words.js';

/** What `compare` says on stderr beside the words that all commands share. */
const zh = {
  noRegion: '地区不明，单列一栏；可用 --region 文件=地区 指明',
  sharedRegion: (name: string) => `“${name}”有多地同名，未定是哪一个；可用 --region 文件=上级地区全称或代码 指明`,
  noYear: '年份不明，单列一栏；可用 --year 文件=年份 指明',
  sameRegion: (name: string, paths: string) => `${name} 在 --region 中有多地同名：${paths}；请写上级地区全称或代码`,
  unknownRegion: (name: string) => `--region 不认识“${name}”；请写地区名（如 福建省泉州市）或六位代码（如 350500）`,
  olderYear: (count: number, year: number) =>
    `表中只有最新年份（${year}年报告）的主要指标，${count} 个地区没有该年报告；其他年份可用 --status 目标 --headline 查看`,
  nothing: '没有符合条件的数字，表为空；可改用 --indicator、--status、--period 或 --all',
  notSorted: (indicator: string) => `表中没有“${indicator}”的数字，未按它排序，仍按区划代码排列`,
};

const en: typeof zh = {
  noRegion: 'region unknown, shown in a column of its own; set it with --region FILE=REGION',
  sharedRegion: (name) => `several areas are called ${name}; say which with --region FILE=CODE, or with the names above it`,
  noYear: 'year unknown, shown in a column of its own; set it with --year FILE=YYYY',
  sameRegion: (name, paths) => `--region ${name} stands for several areas: ${paths}; give the code or the names above it`,
  unknownRegion: (name) => `--region does not know "${name}"; give a region's name (福建省泉州市) or its code of six digits (350500)`,
  olderYear: (count, year) =>
    `the table has the headline figures of the newest year only (reports of ${year}); ${count} regions have no such report; --status target --headline shows every year`,
  nothing: 'no figure fits, the table is empty; choose others with --indicator, --status, --period or --all',
  notSorted: (indicator) => `the table has no figure of ${indicator}; its columns stay in the order of the divisions`,
};

export type CompareWords = typeof zh;

export const compareWordsOf = (lang: Lang): CompareWords => (lang === 'zh' ? zh : en);
