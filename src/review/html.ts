/** The page as one HTML file. Nothing in it is fetched, and its security policy lets only this script and this style run. */
import { createHash } from 'node:crypto';
import { CHARTS_ID, type ChartGroup, HEAD_ID, type PageHead, type PageReport, reportId } from './types.js';
import { reviewWordsOf } from './words.js';

/** Script and style of every page, made by the build. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** JSON that cannot end the element it stands in: `<` never occurs, and JSON reads `\u003c` as the same. */
export const inertJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

const policy = ({ script, style }: Assets): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const jsonElement = (id: string, value: unknown): string => `<script type="application/json" id="${id}">${inertJson(value)}</script>\n`;

/** The parts of the file in order, so that many reports need not be one string. */
export function* pageHtml(title: string, head: PageHead, reports: Iterable<PageReport>, charts: readonly ChartGroup[], assets: Assets) {
  const { lang } = head;
  yield `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plan-extract ${escapeHtml(head.version)}">
<title>${escapeHtml(title)}</title>
<style>${assets.style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>${escapeHtml(reviewWordsOf(lang).noScript)}</p></noscript>
`;
  yield jsonElement(HEAD_ID, head);
  let index = 0;
  for (const report of reports) yield jsonElement(reportId(index++), report);
  yield jsonElement(CHARTS_ID, charts);
  yield `<script>${assets.script}</script>\n</body>\n</html>\n`;
}
