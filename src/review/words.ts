/** What the parts of a review page that are made with it say. */
import type { Lang } from './types.js';

const zh = {
  title: (name: string) => `${name} · 指标核对`,
  reports: (n: number) => `${n} 份报告`,
  noScript: '此页面需要启用 JavaScript。',
  noRegion: '地区不明',
  noYear: '年份不明',
  documentFlags: {
    region_unknown: '地区不明',
    region_ambiguous: '地区同名未定',
    year_unknown: '年份不明',
    traditional_script: '繁体字，多数指标读不对',
    no_figures: '没有读到指标数字',
  } as Readonly<Record<string, string>>,
  chart: {
    growth: '上年增速与本年目标',
    growthOnly: '增速',
    actual: (year: number | null) => (year === null ? '实绩' : `${year}年实绩`),
    target: (year: number | null) => (year === null ? '目标' : `${year}年目标`),
    indicator: '指标',
    region: '地区',
    rank: '位次',
    year: '年份',
    result: '实绩',
    aim: '目标',
    value: (unit: string) => (unit === '' ? '数值' : `数值（${unit}）`),
    ranked: (what: string, unit: string) => `各地${what}排序${unit === '' ? '' : `（${unit}）`}`,
    overYears: (region: string, what: string, unit: string) => `${region}：${what}，目标与实绩${unit === '' ? '' : `（${unit}）`}`,
  },
};

const en: typeof zh = {
  title: (name) => `${name} · review of indicators`,
  reports: (n) => `${n} reports`,
  noScript: 'This page needs JavaScript.',
  noRegion: 'region unknown',
  noYear: 'year unknown',
  documentFlags: {
    region_unknown: 'region unknown',
    region_ambiguous: 'several areas of that name',
    year_unknown: 'year unknown',
    traditional_script: 'traditional characters, misread',
    no_figures: 'no indicator figure found',
  },
  chart: {
    growth: 'Last year’s growth and this year’s targets',
    growthOnly: 'Growth',
    actual: (year) => (year === null ? 'result' : `result ${year}`),
    target: (year) => (year === null ? 'target' : `target ${year}`),
    indicator: 'Indicator',
    region: 'Region',
    rank: 'Rank',
    year: 'Year',
    result: 'result',
    aim: 'target',
    value: (unit) => (unit === '' ? 'Value' : `Value (${unit})`),
    ranked: (what, unit) => `Regions by ${what}${unit === '' ? '' : ` (${unit})`}`,
    overYears: (region, what, unit) => `${region}: ${what}, targets and results${unit === '' ? '' : ` (${unit})`}`,
  },
};

export type ReviewWords = typeof zh;

export const reviewWordsOf = (lang: Lang): ReviewWords => (lang === 'zh' ? zh : en);
