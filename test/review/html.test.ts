import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { escapeHtml, inertJson, pageHtml } from '../../src/review/html.js';
import type { PageHead, PageReport } from '../../src/review/types.js';

const assets = { script: 'let a = "页";', style: 'p { color: red }' };
const head: PageHead = { lang: 'zh', version: '1', reports: [], indicators: [], rules: {}, corrections: [] };
const evil = `</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)> & " ' ]]>`;

const pageOf = (text: string): string => {
  const report = { text } as PageReport;
  return [...pageHtml(text, head, [report], [], assets)].join('');
};

test.each([
  ['<b>', '&lt;b&gt;'],
  [`"'&`, '&quot;&#39;&amp;'],
  ['&lt;', '&amp;lt;'],
])('%s in HTML', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

test('JSON in the page reads as it was and holds no mark', () => {
  const json = inertJson({ evil, more: ['<', '\u2028'] });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ evil, more: ['<', '\u2028'] });
});

describe('a page whose text and title are made of marks', () => {
  const page = pageOf(evil);
  test('has the scripts of a page without any, and no image', () => {
    const count = (html: string): number => html.match(/<script/g)?.length ?? 0;
    expect(count(page)).toBe(count(pageOf('')));
    expect(page).not.toMatch(/<img/);
  });

  test('lets this script and this style alone run', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(assets.script)}`);
    expect(policy).toContain(`style-src ${hash(assets.style)}`);
    expect(policy).not.toContain('unsafe');
    expect(page).toContain(`<script>${assets.script}</script>`);
    expect(page).toContain(`<style>${assets.style}</style>`);
  });

  test('fetches nothing', () => expect(pageOf('')).not.toMatch(/\b(?:src|href)=/));
});
