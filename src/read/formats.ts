/** The formats that are not plain text: how each is recognised, and the file that reads it, loaded only when it is met. */
import type { InputError } from './faults.js';
import type { TextInput } from './index.js';
import { isHtmlFile } from './sniff.js';

/** A file as it was found. */
export interface RawFile {
  /** for words and records; a member of an archive is `archive.zip/member.docx` */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** as the user named it */
  readonly encoding?: string;
}

/** The texts of a file: one of a document, several of an archive, whose members fail one by one. Throws InputError where the whole file fails. */
export type Reader = (file: RawFile) => AsyncIterable<TextInput | InputError>;

export interface Format {
  readonly name: string;
  /** by content; the path's ending only where the content leaves it open */
  readonly recognises: (file: RawFile) => boolean;
  readonly load: () => Promise<Reader>;
}

/** The first that recognises a file reads it; a file that none does is plain text. */
export const formats: readonly Format[] = [
  { name: 'HTML', recognises: ({ bytes }) => isHtmlFile(bytes), load: async () => (await import('./html.js')).readHtml },
];
