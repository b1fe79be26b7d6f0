/** The formats that are not plain text: how each is recognised, and the file that reads it, loaded only when it is met. */
import type { DocumentKind } from './documents/index.js';
import { InputError } from './faults.js';
import type { TextInput } from './index.js';
import { readApart } from './isolate.js';
import { isHtmlFile, isMarkdownFile, isMhtml } from './sniff.js';
import type { ZipBudget } from './zip.js';

/** A file as it was found. */
export interface RawFile {
  /** for words and records; a member of an archive is `archive.zip/member.docx` */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** as the user named it */
  readonly encoding?: string;
  /** of a member of an archive: how many archives it stands in, and what they may still expand to */
  readonly archive?: { readonly depth: number; readonly budget: ZipBudget };
}

/**
 * The texts of a file: one of a document, several of an archive, whose members fail one by one. Throws InputError where the whole file fails.
 * `read` reads a file that stands in this one.
 */
export type Reader = (
  file: RawFile,
  read: (member: RawFile) => AsyncIterable<TextInput | InputError>,
) => AsyncIterable<TextInput | InputError>;

export interface Format {
  readonly name: string;
  /** by content; the path's ending only where the content leaves it open */
  readonly recognises: (file: RawFile) => boolean;
  readonly load: () => Promise<Reader>;
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Half a character cannot be written down: it stands as U+FFFD, as damage of plain text does. */
function wellFormed(text: string): { text: string; replaced: number } {
  const whole = text.replace(LONE, '\ufffd');
  return { text: whole, replaced: whole.split('\ufffd').length - 1 };
}

/** Reads a document apart from the run; a text without a word is a fault. */
export async function documentText(kind: DocumentKind, { path, bytes }: RawFile): Promise<TextInput> {
  const source = await readApart(kind, path, bytes);
  if (!/\S/.test(source.text)) throw new InputError(path, 'no_words', kind.toUpperCase());
  return { path, format: kind, encoding: 'utf-8', ...source, ...wellFormed(source.text) };
}

const document =
  (kind: DocumentKind): Format['load'] =>
  async () =>
    async function* (file) {
      yield await documentText(kind, file);
    };

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

const latin = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');

const PDF_HEAD = 1024;

/** The header may stand behind other bytes (ISO 32000-2, annex I); a text that speaks of it has no trailer. */
function isPdf(bytes: Uint8Array): boolean {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return true;
  return latin(bytes, 0, PDF_HEAD).includes('%PDF-') && latin(bytes, Math.max(0, bytes.length - PDF_HEAD), bytes.length).includes('%%EOF');
}

/** The first that recognises a file reads it; a file that none does is plain text. */
export const formats: readonly Format[] = [
  {
    name: 'zip',
    recognises: ({ bytes }) => starts(bytes, 0x50, 0x4b) && (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)),
    load: async () => (await import('./zipped.js')).readZipped,
  },
  { name: 'doc', recognises: ({ bytes }) => starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), load: document('doc') },
  { name: 'pdf', recognises: ({ bytes }) => isPdf(bytes), load: document('pdf') },
  { name: 'rtf', recognises: ({ bytes }) => /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(latin(bytes, 0, 64)), load: document('rtf') },
  { name: 'mhtml', recognises: ({ bytes }) => isMhtml(bytes), load: async () => (await import('./mhtml.js')).readMhtml },
  {
    name: 'markdown',
    recognises: ({ path, bytes }) => isMarkdownFile(path, bytes),
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  { name: 'html', recognises: ({ bytes }) => isHtmlFile(bytes), load: async () => (await import('./html.js')).readHtml },
];
