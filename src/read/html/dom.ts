/** The elements and texts of a web page, from its tags. Whatever the tags, it ends: time and memory are linear in the length. */
import type { TokenizerCallbacks } from 'htmlparser2';
import { closedBy, isVoid, SCOPES } from './nesting.js';

export interface Element {
  /** lower case; the root's is `#root` */
  readonly name: string;
  /** those of `KEPT` that it has */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

/** Thrown for a page of more elements than any report has. */
export class TooManyElements extends Error {}

const KEPT = new Set(['id', 'class', 'style', 'hidden', 'role', 'rowspan', 'colspan', 'href', 'name', 'content']);
const LONGEST_VALUE = 4000;
const MOST_PIECES = 4096;
/** Deeper elements stand beside each other: browsers stop at 512 too. */
const DEEPEST = 512;
export const MOST_ELEMENTS = 1_000_000;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Builds the tree from what the tokenizer meets in `html`. */
export class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = { name: '#root', attributes: NO_ATTRIBUTES, children: [], parent: null };
  private readonly stack: Element[] = [this.root];
  /** how many elements of a name are open, so that a stray end tag costs nothing */
  private readonly open = new Map<string, number>();
  private elements = 0;
  private text: string[] = [];
  private joined: string[] = [];
  private spanStart = -1;
  private spanEnd = -1;
  private tag = '';
  private attributes: Map<string, string> | null = null;
  private attribute = '';
  private value = '';

  constructor(
    private readonly html: string,
    /** `<p/>` is an empty element, as in XHTML */
    readonly xml = false,
  ) {}

  ontext(start: number, end: number): void {
    this.addSpan(start, end);
  }
  ontextentity(codepoint: number): void {
    this.endSpan();
    this.text.push(String.fromCodePoint(codepoint));
  }
  oncdata(start: number, end: number, endOffset: number): void {
    this.addSpan(start, end - endOffset);
  }
  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.attributes = null;
  }
  onattribname(start: number, end: number): void {
    this.attribute = end - start > 16 ? '' : this.html.slice(start, end).toLowerCase();
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE));
  }
  onattribentity(codepoint: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (!KEPT.has(this.attribute)) return;
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }
  onopentagend(): void {
    this.start(this.tag);
  }
  onselfclosingtag(): void {
    this.start(this.tag);
    if (this.xml) this.close(this.tag);
  }
  onclosetag(start: number, end: number): void {
    const name = this.html
      .slice(start, Math.min(end, start + 64))
      .trimEnd()
      .toLowerCase();
    if (name === 'p' && !this.isOpen('p')) this.start('p');
    if (name === 'br') this.start('br');
    else this.close(name);
  }
  onend(): void {
    this.flush();
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  /** Text that goes on where the last left off is one piece: a million stray `<` or `&` cost no more than their characters. */
  private addSpan(start: number, end: number): void {
    if (this.spanEnd === start && this.spanStart >= 0) this.spanEnd = end;
    else {
      this.endSpan();
      this.spanStart = start;
      this.spanEnd = end;
    }
  }

  private endSpan(): void {
    if (this.spanStart >= 0) this.text.push(this.html.slice(this.spanStart, this.spanEnd));
    this.spanStart = -1;
    if (this.text.length < MOST_PIECES) return;
    this.joined.push(this.text.join(''));
    this.text = [];
  }

  private flush(): void {
    this.endSpan();
    if (this.text.length === 0 && this.joined.length === 0) return;
    const text = this.joined.join('') + this.text.join('');
    if (text !== '') this.top.children.push(text);
    this.joined = [];
    this.text = [];
  }

  private get top(): Element {
    return this.stack[this.stack.length - 1] ?? this.root;
  }

  private isOpen(name: string): boolean {
    return (this.open.get(name) ?? 0) > 0;
  }

  private start(name: string): void {
    this.flush();
    for (const closed of closedBy(name)) this.close(closed);
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) throw new TooManyElements();
    const element: Element = { name, attributes: this.attributes ?? NO_ATTRIBUTES, children: [], parent: this.top };
    this.attributes = null;
    this.top.children.push(element);
    if (isVoid(name) || this.stack.length > DEEPEST) return;
    this.stack.push(element);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  /** Closes the innermost element of that name and all within it, unless the table or cell that it stands in began later. */
  private close(name: string): void {
    this.flush();
    if (!this.isOpen(name)) return;
    const walls = SCOPES.get(name) ?? SCOPES.get('*');
    let at = this.stack.length - 1;
    while (at > 0 && this.stack[at]?.name !== name) {
      if (walls?.has(this.stack[at]?.name ?? '')) return;
      at -= 1;
    }
    if (at === 0) return;
    while (this.stack.length > at) {
      const closed = this.stack.pop();
      if (closed) this.open.set(closed.name, (this.open.get(closed.name) ?? 1) - 1);
    }
  }
}
