/** The documents that are read away from the main thread, each by a file of its own. */
import type { SourceText } from '../../model.js';
import { openZip } from '../zip.js';

export type DocumentKind = 'docx' | 'odt' | 'ofd' | 'doc' | 'rtf' | 'pdf';

type DocumentReader = (path: string, bytes: Uint8Array) => Promise<SourceText>;

const readers: Record<DocumentKind, () => Promise<DocumentReader>> = {
  docx: async () => {
    const { readDocx } = await import('./docx/index.js');
    return async (path, bytes) => readDocx(path, await openZip(path, bytes));
  },
  odt: async () => {
    const { readOdt } = await import('./odt.js');
    return async (path, bytes) => readOdt(path, await openZip(path, bytes));
  },
  ofd: async () => {
    const { readOfd } = await import('./ofd/index.js');
    return async (path, bytes) => readOfd(path, await openZip(path, bytes));
  },
  doc: async () => (await import('./doc/index.js')).readDoc,
  rtf: async () => (await import('./rtf/index.js')).readRtf,
  pdf: async () => (await import('./pdf/index.js')).readPdf,
};

/**
 * Reads a document in this thread.
 * @throws InputError where the reader can tell what is wrong; any other error of a parser is damage.
 */
export async function readDocument(kind: DocumentKind, path: string, bytes: Uint8Array): Promise<SourceText> {
  const read = await readers[kind]();
  return read(path, bytes);
}
