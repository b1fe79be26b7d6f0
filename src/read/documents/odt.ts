/** ODT (OASIS OpenDocument 1.3, ISO/IEC 26300): `content.xml` of the package, without notes, deleted text, headers and footers. */
import type { SourceText } from '../../model.js';
import { InputError } from '../faults.js';
import type { Zip } from '../zip.js';
import { assemble } from './assemble.js';
import type { Block, BlockCell } from './blocks.js';
import { type Element, walkXml } from './xml.js';

const namespace = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const PREFIXES = Object.fromEntries(['office', 'text', 'table', 'draw', 'style', 'manifest'].map((name) => [namespace(name), name]));

const SKIPPED = new Set([
  'text:note',
  'text:tracked-changes',
  'text:ruby-text',
  'text:hidden-text',
  'text:page-number',
  'text:page-count',
  'office:annotation',
  'office:forms',
  'office:automatic-styles',
]);

interface OpenTable {
  readonly cells: BlockCell[];
  row: number;
  column: number;
  /** how often the row that is open stands in the table */
  repeat: number;
}

/** A repeated empty cell or row fills a sheet; a report's table has no such number of them. */
const MOST_REPEATS = 200;

class Content {
  private blocks: Block[] = [];
  private text: string | null = null;
  private count = 0;
  private skipping = 0;
  private readonly outer: { blocks: Block[]; text: string | null }[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly cells: { rowSpan: number; columnSpan: number; repeat: number }[] = [];

  done(): readonly Block[] {
    return this.blocks;
  }

  open({ name, get }: Element): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping += 1;
      return;
    }
    const table = this.tables.at(-1);
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.endParagraph();
        this.count += 1;
        this.text = '';
        break;
      case 'text:s':
        this.write(' '.repeat(Math.min(Number(get('c') ?? 1) || 1, 100)));
        break;
      case 'text:tab':
        this.write('\t');
        break;
      case 'text:line-break':
        this.write('\n');
        break;
      case 'draw:text-box':
        this.push();
        break;
      case 'table:table':
        this.endParagraph();
        this.tables.push({ cells: [], row: -1, column: 0, repeat: 1 });
        break;
      case 'table:table-row':
        if (table) {
          table.row += table.repeat;
          table.repeat = Math.min(Number(get('number-rows-repeated') ?? 1) || 1, MOST_REPEATS);
          table.column = 0;
        }
        break;
      case 'table:covered-table-cell':
        if (table) table.column += Math.min(Number(get('number-columns-repeated') ?? 1) || 1, MOST_REPEATS);
        this.push();
        break;
      case 'table:table-cell': {
        const number = (attribute: string): number => Math.min(Math.max(1, Number(get(attribute) ?? 1) || 1), MOST_REPEATS);
        this.cells.push({
          rowSpan: number('number-rows-spanned'),
          columnSpan: number('number-columns-spanned'),
          repeat: number('number-columns-repeated'),
        });
        this.push();
        break;
      }
    }
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    const table = this.tables.at(-1);
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.endParagraph();
        break;
      case 'draw:text-box': {
        const inside = this.pop();
        // what it is anchored in goes on after it
        this.blocks.push(...inside);
        break;
      }
      case 'table:covered-table-cell':
        this.pop();
        break;
      case 'table:table-cell': {
        const blocks = this.pop();
        const cell = this.cells.pop();
        if (!table || !cell) break;
        const { rowSpan, columnSpan, repeat } = cell;
        for (let at = 0; at < repeat; at += 1) {
          table.cells.push({ row: Math.max(0, table.row), column: table.column, rowSpan, columnSpan, blocks });
          // covered places follow as cells of their own
          table.column += 1;
        }
        break;
      }
      case 'table:table': {
        this.tables.pop();
        if (table && table.cells.length > 0) this.blocks.push({ kind: 'table', cells: table.cells });
        break;
      }
    }
  }

  /** White space is one space, and none at a paragraph's start (ODF 1.3, 6.1.2). */
  words(text: string): void {
    if (this.text === null || this.skipping > 0) return;
    const squeezed = text.replace(/[ \t\r\n]+/g, ' ');
    this.text += this.text === '' || /\s$/.test(this.text) ? squeezed.replace(/^ /, '') : squeezed;
  }

  private write(text: string): void {
    if (this.text !== null) this.text += text;
  }

  private endParagraph(): void {
    if (this.text !== null) this.blocks.push({ kind: 'paragraph', text: this.text, number: this.count });
    this.text = null;
  }

  private push(): void {
    this.outer.push({ blocks: this.blocks, text: this.text });
    this.blocks = [];
    this.text = null;
  }

  private pop(): Block[] {
    this.endParagraph();
    const inside = this.blocks;
    const outer = this.outer.pop();
    if (outer) {
      this.blocks = outer.blocks;
      this.text = outer.text;
    }
    return inside;
  }
}

/** An encrypted part is named in the manifest with the way it was encrypted. */
async function refuseEncrypted(path: string, zip: Zip): Promise<void> {
  const manifest = await zip.readIf('META-INF/manifest.xml');
  if (manifest === null) return;
  let encrypted = zip.has('encrypted-package');
  // LibreOffice writes a DOCTYPE-free manifest; older programs name a DTD, which is not needed here
  const text = new TextDecoder().decode(manifest).replace(/<!DOCTYPE[^<>[]*>/, '');
  walkXml(path, 'META-INF/manifest.xml', new TextEncoder().encode(text), PREFIXES, {
    open: ({ name }) => {
      encrypted ||= name === 'manifest:encryption-data';
    },
    close: () => {},
  });
  if (encrypted) throw new InputError(path, 'encrypted', 'ODT');
}

/** @throws InputError when it is encrypted, damaged or beyond a limit. */
export async function readOdt(path: string, zip: Zip): Promise<SourceText> {
  await refuseEncrypted(path, zip);
  const content = new Content();
  walkXml(path, 'content.xml', await zip.read('content.xml'), PREFIXES, {
    open: (element) => content.open(element),
    close: (name) => content.close(name),
    text: (words) => content.words(words),
  });
  return assemble(content.done());
}
