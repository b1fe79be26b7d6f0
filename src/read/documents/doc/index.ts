/**
 * DOC of Word 97 to 2003 (MS-DOC), by word-extractor: it puts the pieces of a file saved in parts together and leaves deleted text
 * out.
 */
import { Buffer } from 'node:buffer';
import type { SourceText } from '../../../model.js';
import { InputError } from '../../faults.js';
import { assemble } from '../assemble.js';
import type { Block } from '../blocks.js';
import { readRows } from './rows.js';

/** Names of streams in the directory of the container (MS-CFB), which tell whose file it is. */
const others: readonly (readonly [stream: string, name: string])[] = [
  ['Workbook', 'Excel 97–2003 / WPS 表格'],
  ['Book', 'Excel 5.0/95'],
  ['PowerPoint Document', 'PowerPoint 97–2003 / WPS 演示'],
  ['VisioDocument', 'Visio'],
  ['HwpSummaryInformation', 'HWP'],
  ['__properties_version1.0', 'Outlook'],
];

/** Directory entries take 128 bytes from a sector's start and begin with their name, which ends with a zero. */
const ENTRY = 128;

function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) if (at % ENTRY === 0) return true;
  return false;
}

/** FibBase of MS-DOC: its flags hold fEncrypted. */
const MAGIC = 0xa5ec;
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;

/** The file information block stands at the start of a sector. */
function isEncrypted(bytes: Buffer): boolean {
  for (let at = 512; at + FLAGS + 2 <= bytes.length; at += 512)
    if (bytes.readUInt16LE(at) === MAGIC && bytes.readUInt16LE(at + 2) >= 0x65) return (bytes.readUInt16LE(at + FLAGS) & ENCRYPTED) !== 0;
  return false;
}

/** @throws InputError when it is another program's file, encrypted or damaged. */
export async function readDoc(path: string, given: Uint8Array): Promise<SourceText> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (hasStream(bytes, 'EncryptedPackage')) throw new InputError(path, 'encrypted', 'Office');
  if (!hasStream(bytes, 'WordDocument')) {
    for (const [stream, name] of others) if (hasStream(bytes, stream)) throw new InputError(path, 'other_document', name);
    throw new InputError(path, 'damaged', 'DOC: WordDocument missing');
  }
  if (isEncrypted(bytes)) throw new InputError(path, 'encrypted', 'DOC');
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(bytes);
  const plain = { filterUnicode: false } as const;
  const boxes = document.getTextboxes({ ...plain, includeHeadersAndFooters: false });
  return assemble([document.getBody(plain), boxes].flatMap((part) => blocksOf(part.split(/\r\n|[\r\n\v\f]/))));
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Lines as paragraphs, and those with tabs as tables where they are. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (lines[end]?.includes('\t')) end += 1;
    const rows = end > at ? readRows(lines.slice(at, end)) : null;
    if (rows === null) blocks.push(paragraph(lines[at] ?? ''));
    else {
      blocks.push(rows.table, paragraph(rows.rest));
      at = end - 1;
    }
  }
  return blocks;
}
