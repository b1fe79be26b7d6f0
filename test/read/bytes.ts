/** Encodings that Node can read but not write. */

let table: Map<string, readonly number[]> | undefined;

/** Every two-byte character of GBK, by decoding them all once. */
function gbkTable(): Map<string, readonly number[]> {
  const made = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low !== 0x7f) made.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return made;
}

/** The text in GBK; throws for what GBK does not hold. */
export function gbk(text: string): Buffer {
  table ??= gbkTable();
  const known = table;
  return Buffer.from(
    [...text].flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const bytes = known.get(char);
      if (bytes === undefined) throw new Error(`not in GBK: ${char}`);
      return [...bytes];
    }),
  );
}

export const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le');
export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
export const join = (...parts: readonly (readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)));
