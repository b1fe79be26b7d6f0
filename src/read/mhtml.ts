/** Web pages saved as one file (MHTML, RFC 2557): the page is its first part of HTML; pictures and styles are left alone. */
import { InputError } from './faults.js';
import type { Reader } from './formats.js';
import { readHtml } from './html.js';

/** Inside multiparts, browsers nest no deeper. */
const DEEPEST = 4;

interface Part {
  readonly headers: string;
  readonly body: Buffer;
}

/** Headers and body, which a blank line parts. */
function partOf(bytes: Buffer): Part {
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0);
  const end = ends.length === 0 ? bytes.length : Math.min(...ends);
  const body = bytes.subarray(end).subarray(bytes[end] === 13 ? 4 : 2);
  return {
    headers: bytes
      .subarray(0, end)
      .toString('latin1')
      .replace(/\r?\n[ \t]+/g, ' '),
    body,
  };
}

const headerOf = ({ headers }: Part, name: string): string => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';

function quotedPrintable(body: Buffer): Buffer {
  const text = body.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function decoded(part: Part): Buffer {
  const coding = headerOf(part, 'content-transfer-encoding').toLowerCase();
  if (coding === 'base64') return Buffer.from(part.body.toString('latin1'), 'base64');
  return coding === 'quoted-printable' ? quotedPrintable(part.body) : part.body;
}

/** The first part of HTML, at whatever depth; null where there is none. */
function pageOf(part: Part, depth: number): Buffer | null {
  const type = headerOf(part, 'content-type');
  if (/^text\/html/i.test(type)) return decoded(part);
  const boundary = /boundary="?([^";]{1,200})"?/i.exec(type)?.[1]?.trim();
  if (boundary === undefined || depth > DEEPEST) return null;
  const mark = Buffer.from(`--${boundary}`);
  for (let at = part.body.indexOf(mark); at >= 0; ) {
    const next = part.body.indexOf(mark, at + mark.length);
    const found = pageOf(
      partOf(part.body.subarray(at + mark.length + lineEnd(part.body, at + mark.length), next < 0 ? undefined : next)),
      depth + 1,
    );
    if (found) return found;
    at = next;
  }
  return null;
}

const lineEnd = (bytes: Buffer, at: number): number => (bytes[at] === 13 ? 2 : 1);

export const readMhtml: Reader = async function* (file, read) {
  const page = pageOf(partOf(Buffer.from(file.bytes)), 0);
  if (page === null) throw new InputError(file.path, 'no_article');
  yield* readHtml({ ...file, bytes: page }, read);
};
