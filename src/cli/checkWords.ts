import type { Lang } from '../output/words.js';

/** What `check` and `init` say on stderr. */
const zh = {
  badRule: (value: string, known: string) => `--rule 应写成 规则=级别，如 unit-suspect=warning，不是“${value}”；规则有 ${known}`,
  badCount: (value: string) => `--max-warnings 应是不小于 0 的整数，不是“${value}”`,
  noBaselineFile: '--update-baseline 需要知道写到哪里；请用 --baseline 指明文件，或在配置里写 check.baseline',
  badBaseline: (path: string) => `${path}：不是基线文件；请用 --update-baseline 重新生成`,
  missingBaseline: (path: string) => `${path}：没有这个基线文件；请用 --update-baseline 生成`,
  noConfig: (path: string) => `${path}：无法读取配置文件；请检查路径`,
  configFault: (place: string, path: string, cause: string, more: number) =>
    `${place}：${path === '' ? '' : `${path}：`}${cause}${more > 0 ? `（另有 ${more} 处）` : ''}`,
  unusedSuppressions: (n: number) => `有 ${n} 条豁免没有对应的问题，可以删去`,
  baselineWritten: (path: string, n: number) => `${path}：已写入 ${n} 个已知问题`,
  summary: (errors: number, warnings: number, infos: number) => `错误 ${errors} · 警告 ${warnings} · 提示 ${infos}`,
  exists: (path: string) => `${path}：已经存在；加 --force 可以覆盖`,
  written: (path: string) => `${path}：已写入`,
};

const en: typeof zh = {
  badRule: (value, known) => `--rule takes ID=LEVEL, as in unit-suspect=warning, not "${value}"; rules are ${known}`,
  badCount: (value) => `--max-warnings takes an integer from 0 on, not "${value}"`,
  noBaselineFile: '--update-baseline needs a file to write to; name it with --baseline, or set check.baseline in the config',
  badBaseline: (path) => `${path}: no baseline file; make it anew with --update-baseline`,
  missingBaseline: (path) => `${path}: no such baseline file; make it with --update-baseline`,
  noConfig: (path) => `${path}: the config file cannot be read; check its path`,
  configFault: (place, path, cause, more) => `${place}: ${path === '' ? '' : `${path}: `}${cause}${more > 0 ? ` (and ${more} more)` : ''}`,
  unusedSuppressions: (n) => `${n} suppressions fit no finding and can go`,
  baselineWritten: (path, n) => `${path}: ${n} known findings written`,
  summary: (errors, warnings, infos) => `errors ${errors} · warnings ${warnings} · infos ${infos}`,
  exists: (path) => `${path}: is there already; --force overwrites it`,
  written: (path) => `${path}: written`,
};

export type CheckWords = typeof zh;

export const checkWordsOf = (lang: Lang): CheckWords => (lang === 'zh' ? zh : en);
