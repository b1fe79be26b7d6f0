/** The article of a page: what a reader would copy, and nothing of what surrounds it. */
import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../../src/read/html.js';
import { InputError, readBytes } from '../../../src/read/index.js';
import { isHtmlFile } from '../../../src/read/sniff.js';
import { hollow, pages } from './pages.js';

describe('pages', () => {
  it.each(pages.map(({ page, html, lines }) => [page, html, lines] as const))('%s', async (_, html, lines) => {
    expect(isHtmlFile(Buffer.from(html))).toBe(true);
    expect((await textOfPage(html))?.text.split('\n').filter((line) => line !== '')).toEqual(lines);
  });
});

describe('pages without an article', () => {
  it.each(hollow)('%s', async (_, html) => {
    const found = [];
    for await (const text of readBytes({ path: 'page.html', bytes: Buffer.from(html) })) found.push(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toBeInstanceOf(InputError);
    expect(found[0]).toMatchObject({ path: 'page.html', code: 'no_article' });
  });
});
