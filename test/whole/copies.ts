/** Copies of a text that say the same in another form. */

/** ASCII characters but the space, and what stands for them in full width. */
export const fullWidth = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

export const crlf = (text: string): string => text.replace(/\n/g, '\r\n');

/** mulberry32: the same draw for the same seed on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Running text, as against headings, navigation and rows of tables. */
const isParagraph = (line: string): boolean => /[。；]/.test(line);

/** Spaces after about every eighth character of running text, never between two digits. */
export function spaced(text: string, seed: number): string {
  const draw = random(seed);
  const strew = (line: string): string =>
    [...line].map((c, i, all) => (draw() < 1 / 8 && !(/\d/.test(c) && /\d/.test(all[i + 1] ?? '')) ? `${c} ` : c)).join('');
  return text
    .split('\n')
    .map((line) => (isParagraph(line) ? strew(line) : line))
    .join('\n');
}

/** Where a typesetter breaks no line: inside numbers and Latin words, and before what closes. */
const holds = (before: string, after: string): boolean =>
  /[，。；：、）》”’%‰,;:)]/.test(after) || /[（《“‘(]/.test(before) || (/[\w.%—∶-]/.test(before) && /[\w.%—∶-]/.test(after));

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    let at = width;
    while (at > 1 && holds(rest[at - 1] ?? '', rest[at] ?? '')) at -= 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest].join('\n');
}

/** Paragraphs broken into lines of `width` characters. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (isParagraph(line) ? wrapLine(line, width) : line))
    .join('\n');

/** Characters of two bytes in GB18030. */
const pairs = new Map<string, readonly number[]>();

function fillPairs(): void {
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
}

/** GB18030 bytes of a text that holds only characters of one or two bytes. */
export function gb18030(text: string): Uint8Array {
  if (pairs.size === 0) fillPairs();
  return Uint8Array.from(
    [...text].flatMap((c) => {
      const pair = c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : pairs.get(c);
      if (pair === undefined) throw new Error(`no two bytes for ${c}`);
      return pair;
    }),
  );
}
