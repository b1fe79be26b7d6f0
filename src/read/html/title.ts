/** The title of an article that its own lines lack: what the page says of itself in its head and over the article. */
import type { Element } from './dom.js';
import { linesOf } from './inline.js';

const LONGEST = 80;
const LONGEST_HEAD = 400;
const KINDS = /报告|公报|纲要|规划|计划|方案|意见|通报|月报|运行情况|主要(?:指标|数据)|工作要点/;

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/g, '');

function find(root: Element, name: (element: Element) => boolean, most: number): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || found.length >= most) continue;
      if (name(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

function headTitleOf(root: Element): string {
  const head = find(root, (e) => e.name === 'title', 1)[0];
  return (head?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .slice(0, LONGEST_HEAD);
}

/** Says what the page is about, and is not the site's own name. */
const NAMING = /[\u4e00-\u9fff].*[\u4e00-\u9fff].*[\u4e00-\u9fff].*[\u4e00-\u9fff]/;
const SITE = /(?:人民政府|网站|门户网?|政府网|统计局|委员会|首页)$/;

const META = /^(?:articletitle|og:title|dc\.?title|contenttitle)$/i;

/** `报告标题_某市人民政府网` → the part that names the article. */
function ofHead(title: string): string {
  const parts = title
    .split(/[_|]|\s[-–—]\s|-{2,}|[>»]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.find((part) => KINDS.test(part)) ?? parts[0] ?? '';
}

const HEADING = /^h[1-3]$/;

/** A heading of a report is longer than the name of a part of the site: 政府工作报告, 统计公报. */
const SHORTEST = 8;

/** Tells the headings that stand over an article: those that name a report, or that the page's title repeats. */
export function titleTest(root: Element): (element: Element) => boolean {
  const known = bare(headTitleOf(root));
  return (element) => {
    const lines = linesOf(element, { hidden: false });
    const text = bare(lines.map((line) => line.text).join(''));
    const linked = lines.reduce((n, line) => n + line.linked, 0);
    if (linked * 2 >= text.length || text.length > LONGEST) return false;
    if (HEADING.test(element.name) && KINDS.test(text)) return true;
    return text.length >= SHORTEST && (KINDS.test(text) || known.includes(text));
  };
}

/** The title to stand over the article's lines; null where they hold it, or the page names none. */
export function titleFor(root: Element, first: readonly string[]): string | null {
  const meta = find(root, (e) => e.name === 'meta' && META.test(e.attributes.get('name') ?? ''), 1)[0]?.attributes.get('content') ?? '';
  const headTitle = headTitleOf(root);
  const headings = find(root, (e) => HEADING.test(e.name) || /(?:^|[\s_-])title\d?(?:$|[\s_-])/i.test(e.attributes.get('class') ?? ''), 20)
    .map((e) =>
      linesOf(e, { hidden: false })
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '' && text.length <= LONGEST);
  const known = bare(headTitle);
  const candidates = [
    meta,
    headings.find((text) => KINDS.test(text) && known.includes(bare(text))) ?? '',
    headings.find((text) => KINDS.test(text)) ?? '',
    ofHead(headTitle),
  ];
  if (meta === '' && first.some((line) => line.length <= LONGEST && KINDS.test(line) && !/[。；]/.test(line))) return null;
  const title = candidates
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .find((text) => text.length <= LONGEST && NAMING.test(text) && !SITE.test(text));
  if (title === undefined) return null;
  const above = bare(first.map((line) => line.slice(0, LONGEST_HEAD)).join(''));
  return above.includes(bare(title)) ||
    first.some((line) => line.length <= LONGEST_HEAD && bare(line).length >= 8 && bare(title).includes(bare(line)) && KINDS.test(line))
    ? null
    : title;
}
