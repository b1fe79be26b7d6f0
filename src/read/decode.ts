import { InputError } from './faults.js';
import { decodeMixed } from './mixed.js';
import { binaryFormat, isStrange, utf16Order } from './sniff.js';

/** A text as it was stored, and how. */
export interface Decoded {
  /** without byte order mark; UTF-16 offsets of records point into it */
  readonly text: string;
  /** WHATWG name: `utf-8`, `gb18030`, `utf-16le`, … */
  readonly encoding: string;
  /** characters that did not decode and stand as U+FFFD */
  readonly replaced: number;
  /** the encodings of a file that mixes two, the main one first */
  readonly mixed?: readonly string[];
}

/** Damaged UTF-8 stays UTF-8 while it has this many Chinese characters for each damaged one. */
const GOOD_PER_DAMAGED = 20;

const UTF8_MARK = 3;
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

/** Doubts about the whole text that its records carry as flags. */
export const textFlags = ({ mixed }: Decoded): { readonly flags?: readonly string[] } =>
  mixed === undefined ? {} : { flags: ['mixed_encoding'] };

/** Whether the runtime can decode it. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function count(text: string, char: string): number {
  let n = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) n++;
  return n;
}

function countChinese(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) n++;
  }
  return n;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  return { text, encoding, replaced: count(text, '\ufffd') };
}

function tryStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Neither a mark nor zero bytes: UTF-8 if it is, both where they mix, else GB18030, which holds GBK and GB2312. */
function detect(path: string, bytes: Uint8Array): Decoded {
  const strict = tryStrict(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8', replaced: 0 };
  const mixed = decodeMixed(bytes);
  if (mixed !== null) {
    const [encoding = 'utf-8'] = mixed.encodings;
    return { text: mixed.text, encoding, replaced: count(mixed.text, '\ufffd'), mixed: mixed.encodings };
  }
  const damaged = decodeAs(bytes, 'utf-8');
  if (countChinese(damaged.text) >= damaged.replaced * GOOD_PER_DAMAGED) return damaged;
  const chinese = decodeAs(bytes, 'gb18030');
  if (isStrange(chinese.text, true)) throw new InputError(path, 'undecodable');
  return chinese;
}

/**
 * Decodes a report: by `encoding` when given, else by its byte order mark, its zero bytes, or by trying UTF-8 and then GB18030.
 * @throws InputError when the bytes are no text, or do not decode as `encoding`.
 */
export function decode(path: string, bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) {
    const named = decodeAs(bytes, new TextDecoder(encoding).encoding);
    if (isStrange(named.text, true)) throw new InputError(path, 'bad_encoding', encoding);
    return named;
  }
  const mark = marks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  const format = binaryFormat(bytes);
  if (mark === undefined && format !== null) throw new InputError(path, 'not_text', format);
  const decoded = decodeByEvidence(path, bytes, mark?.encoding);
  if (isStrange(decoded.text, false)) throw new InputError(path, 'not_text', 'binary');
  return decoded;
}

function decodeByEvidence(path: string, bytes: Uint8Array, marked: string | undefined): Decoded {
  if (marked === 'utf-8') return detect(path, bytes.subarray(UTF8_MARK));
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (!bytes.includes(0)) return detect(path, bytes);
  const order = utf16Order(bytes);
  if (order !== null) return decodeAs(bytes, order);
  // a stray zero byte in a long text is damage; many are a binary file, which the caller tells by their share
  return detect(path, bytes);
}
