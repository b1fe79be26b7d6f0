/** The words of elements as a reader sees them: lines where blocks and `<br>` end them, white space as it is shown. */
import type { Element } from './dom.js';

/** A run of words between two line ends. */
export interface Words {
  readonly text: string;
  /** characters that stand in links */
  readonly linked: number;
}

const DROPPED = new Set(
  'head script style noscript template iframe frame frameset noframes noembed object embed applet svg math canvas audio video map select option button input textarea datalist progress meter dialog rt rp title xml link meta base area'.split(
    ' ',
  ),
);

const INLINE = new Set(
  '#text a abbr acronym b bdi bdo big blink cite code data del dfn em font i img ins kbd label mark marquee nobr output q rb ruby s samp small span strike strong sub sup time tt u var wbr picture map slot basefont bgsound st1:chsdate st1:chmetcnv'.split(
    ' ',
  ),
);

export const isDropped = (element: Element): boolean => DROPPED.has(element.name);

/** Unknown names (`o:p`, `ucapcontent`) are inline, as in browsers. */
const BLOCK = new Set(
  '#root html body address article aside blockquote caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
export const isBlock = (element: Element): boolean => BLOCK.has(element.name) && !INLINE.has(element.name);

const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$))/i;

/** Whether the element says of itself that it is not shown. */
export function isHidden({ attributes }: Element): boolean {
  return attributes.has('hidden') || HIDING.test(attributes.get('style') ?? '');
}

const WHITE = /[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const WHITE_RUN = /[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’]/;

/** A run of white space as shown: nothing between two Chinese characters parted only by a line end of the source, else one space. */
function shown(text: string): string {
  return text.replace(WHITE_RUN, (run, at: number) => {
    if (!/^[ \t]*[\r\n]/.test(run) || /[\u00a0\u3000]/.test(run)) return run.includes('\u3000') ? '\u3000' : ' ';
    return ASIAN.test(text[at - 1] ?? '') && ASIAN.test(text[at + run.length] ?? '') ? '' : ' ';
  });
}

const trimmed = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && WHITE.test(text[from] ?? '')) from += 1;
  while (to > from && WHITE.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
};

const NOTE = /^(?:\[?注?\d{1,3}\]?|[(（]\d{1,2}[)）]|[〔【]\d{1,3}[〕】]|[①-⑳*※†‡]+)$/;
const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** `m²` stays; a power of ten is written out; the mark of a note is dropped. Null: an element like any other. */
function raised(text: string, before: string): string | null {
  const inside = trimmed(text);
  if (RAISED[inside] !== undefined && /(?:^|[^A-Za-z])(?:[kcdm]?m|米)$/.test(before)) return RAISED[inside] ?? null;
  if (/^-?\d{1,2}$/.test(inside) && /(?:^|[^\d.])10$/.test(before)) return `^${inside}`;
  return NOTE.test(inside) ? '' : null;
}

function plainText(element: Element, longest: number): string {
  let text = '';
  for (const child of element.children) {
    text += typeof child === 'string' ? child : plainText(child, longest);
    if (text.length > longest) break;
  }
  return text;
}

/** Collects words into lines. */
export class LineWriter {
  readonly lines: Words[] = [];
  private parts: string[] = [];
  private tail = '';
  private linked = 0;

  text(text: string, inLink: boolean, kept: boolean): void {
    const clean = text.replace(ZERO_WIDTH, '');
    if (kept) {
      clean.split(/\r\n?|\n/).forEach((line, at) => {
        if (at > 0) this.end();
        this.push(line.replaceAll('\t', ' '), inLink);
      });
    } else this.push(clean, inLink);
  }

  /** What stands before the next word on its line. */
  get before(): string {
    return this.tail;
  }

  private push(text: string, inLink: boolean): void {
    if (text === '') return;
    this.parts.push(text);
    this.tail = (this.tail + text).slice(-8);
    if (inLink) this.linked += text.length;
  }

  end(): void {
    if (this.parts.length > 0) {
      const text = trimmed(shown(this.parts.join('')));
      if (text !== '') this.lines.push({ text, linked: Math.min(this.linked, text.length) });
    }
    this.parts = [];
    this.tail = '';
    this.linked = 0;
  }
}

export interface WordOptions {
  /** elements that are not shown, too */
  readonly hidden: boolean;
}

const isPre = ({ name, attributes }: Element): boolean =>
  name === 'pre' ||
  name === 'listing' ||
  name === 'xmp' ||
  name === 'plaintext' ||
  /white-space\s*:\s*(?:pre|break)/i.test(attributes.get('style') ?? '');

const isLink = ({ name, attributes }: Element): boolean => name === 'a' && attributes.has('href');

/** What the elements around a node make of its words. */
export interface Around {
  readonly inLink: boolean;
  /** line ends of the source are line ends */
  readonly kept: boolean;
}

/** The same of what stands in an element. */
export const within = (element: Element, around: Around): Around => ({
  inLink: around.inLink || isLink(element),
  kept: around.kept || isPre(element),
});

/** Writes the words of an inline element or a text; of a block too, its lines ended. `br` ends a line. */
export function writeWords(node: Element | string, to: LineWriter, options: WordOptions, around: Around): void {
  if (typeof node === 'string') {
    to.text(node, around.inLink, around.kept);
    return;
  }
  if (isDropped(node) || (!options.hidden && isHidden(node))) return;
  const block = isBlock(node) || node.name === 'br';
  if (block) to.end();
  const mark = node.name === 'sup' ? raised(plainText(node, 40), to.before) : null;
  if (mark !== null) to.text(mark, around.inLink, around.kept);
  else {
    const inside = within(node, around);
    for (const child of node.children) writeWords(child, to, options, inside);
  }
  if (block) to.end();
}

const NOWHERE: Around = { inLink: false, kept: false };

/** The lines of an element. */
export function linesOf(element: Element, options: WordOptions): Words[] {
  const writer = new LineWriter();
  writeWords(element, writer, options, NOWHERE);
  writer.end();
  return writer.lines;
}
