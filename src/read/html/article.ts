/** The article of a page: its lines and tables, found by where the sentences stand. */
import type { Element } from './dom.js';
import { isFurnitureLine, isNamedFurniture } from './furniture.js';
import { gridOf, type HtmlGrid } from './grid.js';
import { type Around, isBlock, isDropped, isHidden, LineWriter, type WordOptions, type Words, within, writeWords } from './inline.js';
import { titleTest } from './title.js';

/** A line or a table of the page, and the block that holds it. */
export type Item =
  | { readonly kind: 'line'; readonly at: Element; readonly words: Words }
  | { readonly kind: 'grid'; readonly at: Element; readonly grid: HtmlGrid };

interface Weight {
  /** characters of sentences and cells with figures */
  prose: number;
  characters: number;
  linked: number;
}

const NO_WEIGHT: Weight = { prose: 0, characters: 0, linked: 0 };

/** Everything of the page that is shown, in its order. */
function itemsOf(root: Element, options: WordOptions): Item[] {
  const items: Item[] = [];
  const visit = (element: Element, around: Around): void => {
    if (isDropped(element) || (!options.hidden && isHidden(element))) return;
    const grid = element.name === 'table' ? gridOf(element, options) : null;
    if (grid) {
      items.push({ kind: 'grid', at: element, grid });
      return;
    }
    let line = new LineWriter();
    const end = (): void => {
      line.end();
      for (const words of line.lines) items.push({ kind: 'line', at: element, words });
      line = new LineWriter();
    };
    const inside = within(element, around);
    for (const child of element.children) {
      if (typeof child !== 'string' && holdsBlock(child)) {
        end();
        visit(child, inside);
      } else writeWords(child, line, options, inside);
    }
    end();
  };
  visit(root, { inLink: false, kept: false });
  return items;
}

const holding = new WeakMap<Element, boolean>();
/** Whether the element is a block or has one within. */
function holdsBlock(element: Element): boolean {
  if (isBlock(element)) return true;
  let known = holding.get(element);
  if (known === undefined) {
    known = element.children.some((child) => typeof child !== 'string' && holdsBlock(child));
    holding.set(element, known);
  }
  return known;
}

const MARKS = /[。；！？]/;
const FIGURE = /\d(?:[%‰]|[百千万亿]*[元吨人户个亩件家千公平])/;
/** A sentence, a list with commas, a figure with its unit. */
const isSentence = (text: string): boolean => MARKS.test(text) || FIGURE.test(text) || (text.length >= 15 && /[，,]/.test(text));

function weightOf(item: Item): Weight {
  if (item.kind === 'grid') {
    const { characters, linked, figures } = item.grid;
    return { characters, linked, prose: linked * 2 > characters ? 0 : figures * 6 };
  }
  const { text, linked } = item.words;
  const free = text.length - linked;
  const prose = linked * 2 <= text.length && isSentence(text) && !isFurnitureLine(text) ? free : 0;
  return { characters: text.length, linked, prose };
}

type Weights = ReadonlyMap<Element, Weight>;

/** The weight of each element that holds anything: of its own lines and of all within it. */
function weighAll(root: Element, items: readonly Item[]): Weights {
  const weights = new Map<Element, Weight>();
  const add = (element: Element, { prose, characters, linked }: Weight): void => {
    const sum = weights.get(element);
    if (sum) {
      sum.prose += prose;
      sum.characters += characters;
      sum.linked += linked;
    } else weights.set(element, { prose, characters, linked });
  };
  for (const item of items) add(item.at, weightOf(item));
  const gather = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      gather(child);
      const weight = weights.get(child);
      if (weight) add(element, weight);
    }
  };
  gather(root);
  return weights;
}

/** The core holds at least this share of the page's sentences. */
const CORE_SHARE = 0.6;
const LINKED_SHARE = 0.3;
/** A title with its subtitle has no more. */
const TITLE_CHARACTERS = 160;
/** A part named as furniture that holds more of the sentences than this is misnamed. */
const FURNITURE_SHARE = 0.2;
const LEAVES = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'pre',
  'blockquote',
  'font',
  'span',
]);

const children = (element: Element): Element[] => element.children.filter((child): child is Element => typeof child !== 'string');

/** The innermost element that holds most of the sentences and is no paragraph itself. */
function coreOf(root: Element, weights: Weights): Element {
  const all = weights.get(root)?.prose ?? 0;
  let core = root;
  let at: Element | undefined = root;
  while (at) {
    at = children(at).find((child) => (weights.get(child)?.prose ?? 0) >= all * CORE_SHARE);
    if (at && (!LEAVES.has(at.name) || children(at).some((child) => child.name === 'p' || child.name === 'div' || child.name === 'br')))
      core = at;
  }
  return core;
}

/** The outermost element around the core that has sentences of its own, not in elements: the article goes on beside the core. */
function withOwnLines(core: Element, items: readonly Item[]): Element {
  const own = new Set(items.filter((item) => weightOf(item).prose > 0).map((item) => item.at));
  let out = core;
  for (let at = core.parent; at !== null; at = at.parent) if (own.has(at)) out = at;
  return out;
}

/** Siblings of the core, and of what holds it, that are articles too, with what stands between. */
function partsAround(core: Element, weights: Weights, isTitle: (element: Element) => boolean): Set<Element> {
  const parts = new Set<Element>([core]);
  const isPart = (element: Element): boolean => {
    const weight = weights.get(element) ?? NO_WEIGHT;
    return weight.prose > 0 && weight.linked < weight.characters * LINKED_SHARE && !isNamedFurniture(element);
  };
  for (let path = core; path.parent !== null; path = path.parent) {
    const siblings = children(path.parent);
    const good = siblings
      .map((element, i) =>
        element === path || isPart(element) || ((weights.get(element)?.characters ?? 0) <= TITLE_CHARACTERS && isTitle(element)) ? i : -1,
      )
      .filter((i) => i >= 0);
    const first = good[0] ?? 0;
    const last = good[good.length - 1] ?? 0;
    for (const element of siblings.slice(first, last + 1)) {
      const { linked, characters } = weights.get(element) ?? NO_WEIGHT;
      if (element !== path && linked < characters * LINKED_SHARE && !isNamedFurniture(element)) parts.add(element);
    }
  }
  return parts;
}

/** Within the core: parts named as furniture, unless they hold much of it. */
function isDroppedWithin(element: Element, core: Element, weights: Weights): boolean {
  return isNamedFurniture(element) && (weights.get(element)?.prose ?? 0) < (weights.get(core)?.prose ?? 0) * FURNITURE_SHARE;
}

function isKept(item: Item): boolean {
  if (item.kind === 'grid') return item.grid.linked * 2 <= item.grid.characters;
  const { text, linked } = item.words;
  if (isFurnitureLine(text)) return false;
  return linked * 5 < text.length * 4 || MARKS.test(text) || /\d\s*%|\d亿元/.test(text);
}

/** The article's lines and tables; null for a page that has none. `core` is the element that holds most of it. */
export function articleOf(root: Element, options: WordOptions): { readonly items: readonly Item[]; readonly core: Element } | null {
  const items = itemsOf(root, options);
  const weights = weighAll(root, items);
  if ((weights.get(root)?.prose ?? 0) === 0) return null;
  const core = withOwnLines(coreOf(root, weights), items);
  const parts = partsAround(core, weights, titleTest(root));
  const verdicts = new Map<Element, boolean>();
  const verdict = (element: Element): boolean => {
    let known = verdicts.get(element);
    if (known === undefined) {
      const inPart = parts.has(element);
      const above = element.parent === null ? false : verdict(element.parent);
      known = element === core || ((inPart || above) && !isDroppedWithin(element, core, weights));
      verdicts.set(element, known);
    }
    return known;
  };
  const article = items.filter((item) => verdict(item.at) && isKept(item));
  return article.length === 0 ? null : { items: article, core };
}
