/** How wide text stands in a terminal, and how to make it narrower or harmless. */

const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const charWidth = (code: number): number => (wideRanges.some(([from, to]) => code >= from && code <= to) ? 2 : 1);

/** Columns that the text takes; Chinese characters and full-width forms take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** Cuts the text into lines of at most `width` columns (at least one character a line). */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const char of text) {
    const step = charWidth(char.codePointAt(0) ?? 0);
    if (line !== '' && used + step > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += char;
    used += step;
  }
  return [...lines, line];
}

/**
 * Text from a report as a terminal may safely show it: line ends and tabs become spaces, other control characters U+FFFD,
 * zero-width characters and marks of writing direction vanish.
 */
export function harmless(text: string): string {
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  );
}
