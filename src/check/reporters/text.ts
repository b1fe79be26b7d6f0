/** For people: grouped by file. */
import { displayWidth, harmless } from '../../output/width.js';
import type { FindingLevel, Line } from '../types.js';
import { countsOf, type Outcome, open, say } from './types.js';

const LEVELS: Readonly<Record<FindingLevel, Line>> = { error: ['错误', 'error'], warning: ['警告', 'warning'], info: ['提示', 'info'] };
const COLORS: Readonly<Record<FindingLevel, string>> = { error: '31', warning: '33', info: '36' };

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

function summary(outcome: Outcome, files: number): string {
  const { lang, shown, fixed, compared } = outcome;
  const { error, warning, info } = countsOf(open(outcome));
  const silent = shown.filter(({ reason }) => reason !== null).length;
  const known = shown.filter((s) => s.known && s.reason === null).length;
  const parts: (Line | null)[] = [
    [`${outcome.paths.length} 份文件`, `${outcome.paths.length} file${outcome.paths.length === 1 ? '' : 's'}`],
    [`错误 ${error}`, `errors ${error}`],
    [`警告 ${warning}`, `warnings ${warning}`],
    [`提示 ${info}`, `infos ${info}`],
    compared ? [`已知 ${known}`, `known ${known}`] : null,
    compared ? [`已消除 ${fixed.length}`, `fixed ${fixed.length}`] : null,
    silent > 0 ? [`已豁免 ${silent}`, `suppressed ${silent}`] : null,
  ];
  const line = parts.flatMap((part) => (part === null ? [] : [say(part, lang)])).join(' · ');
  return files === 0 && outcome.paths.length > 0 ? `${say(['没有问题', 'no findings'], lang)}\n${line}` : line;
}

export function text(outcome: Outcome): string {
  const { lang, color, fixed } = outcome;
  const paint = (code: string, words: string): string => (color ? `\u001b[${code}m${words}\u001b[0m` : words);
  const byPath = group(open(outcome));
  const lines: string[] = [];
  for (const [path, findings] of byPath) {
    lines.push(paint('1', harmless(path)));
    const places = findings.map(({ place }) => `${place.line}:${place.column}`);
    const width = Math.max(...places.map((place) => place.length));
    findings.forEach((finding, i) => {
      const level = paint(COLORS[finding.level], pad(say(LEVELS[finding.level], lang), lang === 'zh' ? 4 : 7));
      const rule = paint('2', finding.rule);
      lines.push(`  ${(places[i] ?? '').padStart(width)}  ${level}  ${harmless(say(finding.words, lang))}  ${rule}`);
    });
    lines.push('');
  }
  if (fixed.length > 0) {
    lines.push(say(['已消除（可用 --update-baseline 更新基线）：', 'fixed (--update-baseline takes them out of the baseline):'], lang));
    for (const entry of fixed) lines.push(`  ${harmless(entry.path)}  ${harmless(entry.message)}  ${entry.rule}`);
    lines.push('');
  }
  lines.push(summary(outcome, byPath.size));
  return `${lines.join('\n')}\n`;
}

function group<T extends { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(item.path);
    if (list === undefined) groups.set(item.path, [item]);
    else list.push(item);
  }
  return groups;
}
