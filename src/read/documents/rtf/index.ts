/** RTF 1.9.1. rtf-stream-parser cuts the file into tokens; groups, code pages and tables are followed here. */
import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { Token } from 'rtf-stream-parser/dist/src/tokenize.js';
import type { SourceText } from '../../../model.js';
import { InputError } from '../../faults.js';
import { assemble } from '../assemble.js';
import type { Block } from '../blocks.js';
import { type CellDefinition, type Row, tableOf } from './table.js';
import { characters, codePage, fontEncodings, ignored, kept } from './words.js';

enum Type {
  Start = 0,
  End = 1,
  Control = 2,
  Text = 3,
}

interface Group {
  skipped: boolean;
  fonts: boolean;
  hidden: boolean;
  font: number;
  /** bytes after `\uN` that stand for the same character */
  fallback: number;
}

const DEEPEST = 2000;

class Rtf {
  private group: Group = { skipped: false, fonts: false, hidden: false, font: -1, fallback: 1 };
  private readonly groups: Group[] = [];
  private readonly encodings = new Map<number, string>();
  private standard = 'windows-1252';
  private bytes: number[] = [];
  private skip = 0;
  private starred = false;

  private readonly blocks: Block[] = [];
  private text = '';
  private inTable = false;
  private cellBlocks: Block[] = [];
  private rowCells: Block[][] = [];
  private definitions: CellDefinition[] = [];
  private definition: CellDefinition = { edge: 0, mergesLeft: false, mergesUp: false };
  private left = 0;
  private rows: Row[] = [];

  constructor(private readonly path: string) {}

  token(token: Token): void {
    const type = token.type as number as Type;
    if (type === Type.Start) {
      this.flush();
      if (this.groups.length >= DEEPEST) throw new InputError(this.path, 'damaged', `RTF: > ${DEEPEST} {`);
      this.groups.push(this.group);
      this.group = { ...this.group };
      this.starred = false;
    } else if (type === Type.End) {
      this.flush();
      this.group = this.groups.pop() ?? this.group;
      this.skip = 0;
    } else if (type === Type.Text) {
      for (const byte of token.data ?? []) this.byte(byte);
    } else if (token.word === "'") {
      for (const byte of token.data ?? []) this.byte(byte);
    } else if (token.word !== undefined) this.control(token.word, token.param);
  }

  done(): SourceText {
    this.flush();
    if (this.text !== '') this.endParagraph();
    this.endTable();
    return assemble(this.blocks);
  }

  private byte(byte: number): void {
    if (this.skip > 0) this.skip -= 1;
    else if (byte !== 13 && byte !== 10) this.bytes.push(byte);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const encoding = this.encodings.get(this.group.font) ?? this.standard;
    const words = new TextDecoder(encoding).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    this.write(words);
  }

  private write(words: string): void {
    if (!this.group.skipped && !this.group.fonts && !this.group.hidden) this.text += words;
  }

  private control(word: string, param: number | undefined): void {
    if (word === 'u' && param !== undefined) {
      this.flush();
      this.write(String.fromCharCode(param < 0 ? param + 65_536 : param));
      this.skip = this.group.fallback;
      return;
    }
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    this.flush();
    if (word === '*') {
      this.starred = true;
      return;
    }
    if (this.starred) {
      this.starred = false;
      if (!kept.has(word)) this.group.skipped = true;
    }
    if (ignored.has(word)) this.group.skipped = true;
    else if (word === 'fonttbl') this.group.fonts = true;
    const character = characters[word];
    if (character !== undefined) this.write(character);
    else if (!this.group.skipped) this.property(word, param);
  }

  private property(word: string, param: number | undefined): void {
    switch (word) {
      case 'ansicpg':
        this.standard = codePage(param ?? 0);
        break;
      case 'f':
        this.group.font = param ?? 0;
        break;
      case 'fcharset': {
        const encoding = fontEncodings[param ?? 0];
        if (this.group.fonts && encoding !== undefined) this.encodings.set(this.group.font, encoding);
        break;
      }
      case 'uc':
        this.group.fallback = Math.max(0, param ?? 1);
        break;
      case 'v':
      case 'deleted':
        this.group.hidden = param !== 0;
        break;
      case 'plain':
        this.group.hidden = false;
        break;
      case 'par':
      case '\n':
      case '\r':
      case 'sect':
        this.endParagraph();
        break;
      default:
        this.tableWord(word, param ?? 0);
    }
  }

  private tableWord(word: string, param: number): void {
    switch (word) {
      case 'pard':
        this.inTable = false;
        break;
      case 'intbl':
        this.inTable = true;
        break;
      case 'trowd':
        this.definitions = [];
        this.left = 0;
        break;
      case 'trleft':
        this.left = param;
        break;
      case 'clmrg':
        this.definition.mergesLeft = true;
        break;
      case 'clvmrg':
        this.definition.mergesUp = true;
        break;
      case 'cellx':
        this.definitions.push({ ...this.definition, edge: param });
        this.definition = { edge: 0, mergesLeft: false, mergesUp: false };
        break;
      case 'cell':
      case 'nestcell':
        this.inTable = true;
        this.endParagraph();
        this.rowCells.push(this.cellBlocks);
        this.cellBlocks = [];
        break;
      case 'row':
      case 'nestrow':
        if (this.rowCells.length > 0) this.rows.push({ left: this.left, definitions: this.definitions, cells: this.rowCells });
        this.rowCells = [];
        break;
    }
  }

  private endParagraph(): void {
    const { text } = this;
    this.text = '';
    if (this.inTable) {
      if (text.trim() !== '') this.cellBlocks.push({ kind: 'paragraph', text });
      return;
    }
    this.endTable();
    this.blocks.push({ kind: 'paragraph', text });
  }

  /** What stood in cells of a row without an end is text all the same. */
  private endTable(): void {
    const table = this.rows.length > 0 ? tableOf(this.rows) : null;
    this.rows = [];
    if (table) this.blocks.push(table);
    this.blocks.push(...this.rowCells.flat(), ...this.cellBlocks);
    this.rowCells = [];
    this.cellBlocks = [];
  }
}

/** @throws InputError when its groups nest too deep. */
export async function readRtf(path: string, bytes: Uint8Array): Promise<SourceText> {
  const rtf = new Rtf(path);
  const tokens = Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)], { objectMode: false }).pipe(new Tokenize());
  for await (const token of tokens) rtf.token(token as Token);
  return rtf.done();
}
