/** Lines of a byte stream, so long as memory bears them. */

const NEWLINE = 0x0a;

/** A line's bytes without its end, or null for one that is longer than allowed. */
export interface ByteLine {
  /** 1-based */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Splits at `\n`, which no other character of UTF-8 holds. A longer line than `most` bytes is passed over without being kept. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > most ? null : Buffer.concat(parts) };
    number++;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
