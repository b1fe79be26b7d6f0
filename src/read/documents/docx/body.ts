/** The body of a DOCX as paragraphs and tables: what a reader of the finished document sees, without notes, headers and footers. */
import type { Block, Paragraph } from '../blocks.js';
import { type Element, walkXml } from '../xml.js';
import { WORD } from './names.js';
import type { Numbering } from './numbering.js';
import { isOn, type Styles } from './styles.js';
import { OpenTable } from './table.js';

/** Left out with all that they hold: deleted and moved-away text, phonetic guides, second versions of drawings. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'mc:Fallback',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:tblGrid',
]);

interface OpenParagraph {
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  /** its end is deleted: the next paragraph goes on in it */
  runsOn: boolean;
  readonly number: number;
  /** text boxes anchored in it */
  readonly boxes: Block[];
}

/** Text boxes, tables and cells open blocks of their own inside others. */
interface Frame {
  readonly blocks: Block[];
  readonly paragraph: OpenParagraph | null;
  readonly carried: OpenParagraph | null;
  readonly properties: 'none' | 'paragraph' | 'run';
  readonly hidden: boolean;
}

/** A list's label before its paragraph: Chinese marks stand close, others apart. */
const labelled = (label: string, text: string): string =>
  label === '' ? text : /[、．）)》】〉：:一-鿿]$/.test(label) ? label + text.trimStart() : `${label} ${text}`;

class Body {
  private blocks: Block[] = [];
  private paragraph: OpenParagraph | null = null;
  private carried: OpenParagraph | null = null;
  private properties: Frame['properties'] = 'none';
  private hidden = false;
  private writes = false;
  private skipping = 0;
  private boxes = 0;
  private count = 0;
  private readonly frames: Frame[] = [];
  private readonly tables: OpenTable[] = [];

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  done(): readonly Block[] {
    this.flushCarried();
    return this.blocks;
  }

  open(element: Element): void {
    const { name } = element;
    if (this.skipping > 0 || (SKIPPED.has(name) && !(name === 'w:del' && this.properties !== 'none'))) {
      this.skipping += 1;
      // the row itself was deleted
      return;
    }
    switch (name) {
      case 'w:p':
        this.openParagraph();
        break;
      case 'w:pPr':
        this.properties = 'paragraph';
        break;
      case 'w:r':
      case 'm:r':
        this.hidden = false;
        break;
      case 'w:rPr':
        if (this.properties === 'none') this.properties = 'run';
        break;
      case 'w:t':
      case 'm:t':
        this.writes = !this.hidden;
        break;
      case 'w:tab':
        if (this.properties === 'none') this.write('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.write('\n');
        break;
      case 'w:noBreakHyphen':
        this.write('-');
        break;
      case 'w:txbxContent':
        this.boxes += 1;
        this.push();
        break;
      case 'w:tbl':
        this.flushCarried();
        this.tables.push(new OpenTable());
        break;
      default:
        if (this.properties !== 'none') this.property(element);
        else this.tablePart(element);
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    switch (name) {
      case 'w:p':
        this.closeParagraph();
        break;
      case 'w:pPr':
        this.properties = 'none';
        break;
      case 'w:rPr':
        if (this.properties === 'run') this.properties = 'none';
        break;
      case 'w:t':
      case 'm:t':
        this.writes = false;
        break;
      case 'w:txbxContent': {
        const inside = this.pop();
        this.boxes -= 1;
        if (this.paragraph) this.paragraph.boxes.push(...inside);
        else this.blocks.push(...inside);
        break;
      }
      case 'w:tc':
        this.tables.at(-1)?.closeCell(this.pop());
        break;
      case 'w:tr':
        this.tables.at(-1)?.closeRow();
        break;
      case 'w:tbl': {
        const cells = this.tables.pop()?.cells ?? [];
        if (cells.length > 0) this.blocks.push({ kind: 'table', cells });
        break;
      }
    }
  }

  text(words: string): void {
    if (this.writes && this.skipping === 0 && this.paragraph) this.paragraph.text += words.replaceAll('\n', ' ');
  }

  private write(words: string): void {
    if (this.paragraph && !this.hidden && this.properties === 'none') this.paragraph.text += words;
  }

  private property(element: Element): void {
    const value = element.get('val');
    const { paragraph } = this;
    if (element.name === 'w:vanish' && this.properties === 'run') this.hidden = isOn(value);
    else if (element.name === 'w:rStyle' && this.properties === 'run') this.hidden ||= this.styles.hides(value ?? null);
    else if (!paragraph || this.properties !== 'paragraph') return;
    else if (element.name === 'w:pStyle') paragraph.style = value ?? null;
    else if (element.name === 'w:numId') paragraph.numId = value ?? null;
    else if (element.name === 'w:ilvl') paragraph.level = Number(value);
    else if (element.name === 'w:del') paragraph.runsOn = true;
  }

  private openParagraph(): void {
    if (this.paragraph) this.closeParagraph();
    // paragraphs of a text box count as the one that it is anchored in
    if (this.boxes === 0) this.count += 1;
    const number = Math.max(1, this.count);
    this.paragraph = { text: '', style: null, numId: null, level: null, runsOn: false, number, boxes: [] };
    this.properties = 'none';
    this.hidden = false;
  }

  private closeParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.paragraph = null;
    const label = paragraph.text.trim() === '' ? '' : this.labelOf(paragraph);
    const before = this.carried;
    this.carried = null;
    const text = (before?.text ?? '') + (before ? paragraph.text : labelled(label, paragraph.text));
    if (paragraph.runsOn && paragraph.boxes.length === 0) {
      this.carried = { ...paragraph, text, number: before?.number ?? paragraph.number };
      return;
    }
    this.put({ kind: 'paragraph', text, number: before?.number ?? paragraph.number });
    this.blocks.push(...paragraph.boxes);
  }

  private labelOf(paragraph: OpenParagraph): string {
    const styled = this.styles.numbering(paragraph.style);
    const numId = paragraph.numId ?? styled?.numId ?? null;
    if (numId === null || numId === '0') return '';
    const named = styled && paragraph.numId === null ? this.numbering.levelOfStyle(numId, styled.style) : 0;
    return this.numbering.next(numId, paragraph.level ?? styled?.level ?? named);
  }

  private put(paragraph: Paragraph): void {
    this.blocks.push(paragraph);
  }

  private flushCarried(): void {
    const { carried } = this;
    this.carried = null;
    if (carried) this.put({ kind: 'paragraph', text: carried.text, number: carried.number });
  }

  private push(): void {
    this.frames.push({
      blocks: this.blocks,
      paragraph: this.paragraph,
      carried: this.carried,
      properties: this.properties,
      hidden: this.hidden,
    });
    this.blocks = [];
    this.paragraph = null;
    this.carried = null;
    this.properties = 'none';
  }

  private pop(): Block[] {
    this.closeParagraph();
    this.flushCarried();
    const inside = this.blocks;
    const frame = this.frames.pop();
    if (frame) {
      this.blocks = frame.blocks;
      this.paragraph = frame.paragraph;
      this.carried = frame.carried;
      this.properties = frame.properties;
      this.hidden = frame.hidden;
    }
    return inside;
  }

  private tablePart(element: Element): void {
    const table = this.tables.at(-1);
    if (!table) return;
    // what a cell holds are blocks of its own
    if (element.name === 'w:tc') this.push();
    table.open(element.name, element.get('val'));
  }

  /** `<w:trPr><w:del/>`: the row is deleted. */
  rowDeleted(): void {
    this.tables.at(-1)?.deleteRow();
  }
}

/** Paragraphs and tables of `word/document.xml`. */
export function readBody(path: string, part: string, bytes: Uint8Array, numbering: Numbering, styles: Styles): readonly Block[] {
  const body = new Body(numbering, styles);
  let rowProperties = false;
  walkXml(path, part, bytes, WORD, {
    open: (element) => {
      if (element.name === 'w:trPr') rowProperties = true;
      else if (rowProperties && element.name === 'w:del') body.rowDeleted();
      body.open(element);
    },
    close: (name) => {
      if (name === 'w:trPr') rowProperties = false;
      body.close(name);
    },
    text: (words) => body.text(words),
  });
  return body.done();
}
