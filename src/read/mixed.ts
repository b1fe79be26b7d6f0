/** Files of two encodings: paragraphs of UTF-8 among those of GB18030, as when one page or file is pasted into another. */

type Encoding = 'utf-8' | 'gb18030';

/** What a run of bytes may be. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** null: ASCII, damaged, or either */
  readonly encoding: Encoding | null;
}

/** Characters of the rarer encoding that make a file mixed. */
const FEWEST = 2;
/** Share of the characters of GB 2312's first level, of its marks and full-width forms, in Chinese text. */
const COMMON_SHARE = 0.7;

/** Bytes that are no part of a character of either encoding but themselves: they part the runs. */
const parts = (byte: number): boolean => byte < 0x30 || (byte > 0x39 && byte < 0x40);
const follows = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** Chinese characters and their marks when read as UTF-8; -1 where it is not, or holds other scripts. */
function utf8Characters(bytes: Uint8Array, from: number, to: number): number {
  let characters = 0;
  for (let at = from; at < to; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    if (first < 0xe2 || first > 0xef || at + 2 >= to || !follows(bytes[at + 1]) || !follows(bytes[at + 2])) return -1;
    characters += 1;
    at += 2;
  }
  return characters;
}

/** Characters when read as GB18030, and how many are common; null where it is not. */
function gbCharacters(bytes: Uint8Array, from: number, to: number): { readonly all: number; readonly common: number } | null {
  let all = 0;
  let common = 0;
  for (let at = from; at < to; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = at + 1 < to ? (bytes[at + 1] ?? 0) : 0;
    if (first === 0x80 || first === 0xff) return null;
    all += 1;
    if (second >= 0x30 && second <= 0x39) {
      if (at + 3 >= to) return null;
      at += 3;
    } else if (second >= 0x40 && second !== 0x7f && second !== 0xff) {
      if (second >= 0xa1 && ((first >= 0xa1 && first <= 0xa3) || (first >= 0xb0 && first <= 0xd7))) common += 1;
      at += 1;
    } else return null;
  }
  return { all, common };
}

/** The runs of a file between ASCII marks and white space, and how many characters each encoding has for sure. */
function scan(bytes: Uint8Array): { readonly runs: Run[]; readonly sure: Record<Encoding, number> } {
  const runs: Run[] = [];
  const sure = { 'utf-8': 0, gb18030: 0 };
  let from = 0;
  while (from < bytes.length) {
    let to = from;
    let high = false;
    while (to < bytes.length && !parts(bytes[to] ?? 0)) {
      if ((bytes[to] ?? 0) >= 0x80) high = true;
      to += 1;
    }
    if (high) {
      const utf8 = utf8Characters(bytes, from, to);
      const gb = gbCharacters(bytes, from, to);
      const isGb = gb !== null && gb.common >= gb.all * COMMON_SHARE;
      const encoding: Encoding | null = utf8 > 0 && !isGb ? 'utf-8' : isGb && utf8 < 0 ? 'gb18030' : null;
      if (encoding === 'utf-8') sure[encoding] += utf8;
      if (encoding === 'gb18030') sure[encoding] += gb?.all ?? 0;
      runs.push({ from, to, encoding });
    }
    from = to + 1;
  }
  return { runs, sure };
}

/** The text of a file that holds both encodings, each stretch decoded as what it is; null for any other file. Linear. */
export function decodeMixed(bytes: Uint8Array): { readonly text: string; readonly encodings: readonly Encoding[] } | null {
  const { runs, sure } = scan(bytes);
  if (Math.min(sure['utf-8'], sure.gb18030) < FEWEST) return null;
  const main: Encoding = sure['utf-8'] >= sure.gb18030 ? 'utf-8' : 'gb18030';
  const decoders = { 'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }), gb18030: new TextDecoder('gb18030') };
  const text: string[] = [];
  let start = 0;
  let current = runs.find(({ encoding }) => encoding !== null)?.encoding ?? main;
  for (const { from, encoding } of runs) {
    if (encoding === null || encoding === current) continue;
    text.push(decoders[current].decode(bytes.subarray(start, from)));
    start = from;
    current = encoding;
  }
  text.push(decoders[current].decode(bytes.subarray(start)));
  return { text: text.join(''), encodings: main === 'utf-8' ? ['utf-8', 'gb18030'] : ['gb18030', 'utf-8'] };
}
