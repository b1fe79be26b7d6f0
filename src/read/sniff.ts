/** What a file is when it is no text, told from its first bytes. */

interface Magic {
  readonly name: string;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

const magics: readonly Magic[] = [
  { name: 'PDF', bytes: ascii('%PDF-') },
  { name: 'ZIP / Word / Excel / WPS', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'Word / Excel 97–2003, WPS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'gzip', bytes: [0x1f, 0x8b, 0x08] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'RAR', bytes: ascii('Rar!') },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: ascii('GIF8') },
  { name: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'RTF', bytes: ascii('{\\rtf') },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** The name of a known binary format, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
  return magics.find((magic) => magic.bytes.every((byte, i) => bytes[i] === byte))?.name ?? null;
}

/** So many tags at the start of a text make it a part of a web page. */
const TAGS = 5;
const HTML_SAMPLE = 4096;
const START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|meta\s|frameset[\s>])/i;

/** Whether a text is the source of a web page or of a part of one. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, HTML_SAMPLE);
  const tags = start.match(/<\/(?:p|div|td|tr|span|h[1-6]|center|a|li|script|style|strong|font)>|<br *\/?>/gi);
  if (tags !== null && tags.length >= TAGS) return true;
  return (
    START.test(start) ||
    (/^\s*<(?:table|div|p|center|span|font)(?:\s[^<>]{0,400})?>/i.test(start) && /<\/?[a-z]+[^<>]*>/i.test(start.slice(8)))
  );
}

/** The same of a file's bytes, whatever their encoding: the tags are ASCII, with or without zero bytes between. */
export function isHtmlFile(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, HTML_SAMPLE * 2);
  const at = sample.indexOf(0x3c);
  if (at < 0) return false;
  const wide = sample[at - 1] === 0 || sample[at + 1] === 0;
  const text = Buffer.from(wide ? sample.filter((byte) => byte !== 0) : sample).toString('latin1');
  return isHtml(text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\x84\x31\x95\x33)/, ''));
}

const MESSAGE_SAMPLE = 2048;

/** Whether a file begins with the headers of a web page saved as one file (MHTML). */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, MESSAGE_SAMPLE)).toString('latin1');
  const headers = start.slice(0, /\r?\n\r?\n/.exec(start)?.index ?? start.length);
  return /^[A-Za-z-]{2,40}:/.test(headers) && /^mime-version:/im.test(headers) && /multipart\/|text\/html/i.test(headers);
}

const UTF16_SAMPLE = 65_536;
/** Share of characters that a Chinese text is made of, below which a reading is wrong. */
const USUAL_SHARE = 0.8;

/** Printable ASCII and line ends, Chinese characters, their punctuation and full-width forms. */
const isUsual = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x2010 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xffef);

function usualShare(bytes: Uint8Array, low: 0 | 1): number {
  let usual = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (isUsual((bytes[i + 1 - low] ?? 0) * 256 + (bytes[i + low] ?? 0))) usual++;
  }
  return (usual * 2) / bytes.length;
}

/** The byte order of UTF-16 text without a mark: the one in which it reads as Chinese text. Null when it does in neither (a binary file). */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, UTF16_SAMPLE);
  const little = usualShare(sample, 0);
  const big = usualShare(sample, 1);
  if (Math.max(little, big) < USUAL_SHARE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Strange characters of the beginning beyond which it is no text: a few in a thousand, and never a single one. */
const STRANGE_SHARE = 0.005;
const SAMPLE = 200_000;

/** Whether control characters other than white space, and with `damage` also U+FFFD, are too many for a text. */
export function isStrange(text: string, damage: boolean): boolean {
  const end = Math.min(text.length, SAMPLE);
  let strange = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((damage && code === 0xfffd) || (code < 0x20 && (code < 0x09 || code > 0x0d))) strange++;
  }
  return strange > Math.max(1, end * STRANGE_SHARE);
}

const MARKDOWN_SAMPLE = 64 * 1024;
/** A heading of Markdown, and the line between the heading and the rows of its tables. */
const MARKDOWN_LINE = /^ {0,3}(?:#{1,6} +[^\s#]|\|(?: *:?-{2,}:? *\|){2,} *\r?$)/m;
const STRONG = /\*\*[^\s*][^*\n]{0,200}\*\*/g;
/** So many words in bold make a text Markdown. */
const STRONGS = 3;

/** Whether a text bears marks that no plain report has. */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, MARKDOWN_SAMPLE);
  return !/^\s*</.test(sample) && (MARKDOWN_LINE.test(sample) || (sample.match(STRONG)?.length ?? 0) >= STRONGS);
}

/** Whether a file is Markdown: by its name, unless it is a web page all the same, or by its marks, which are ASCII, with or without zero bytes between. */
export function isMarkdownFile(path: string, bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, MARKDOWN_SAMPLE);
  const wide = sample[0] === 0xff || sample[0] === 0xfe;
  const text = Buffer.from(wide ? sample.subarray(2).filter((byte) => byte !== 0) : sample)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return /\.(?:md|markdown|mkd)$/i.test(path) ? !START.test(text) : isMarkdown(text);
}
