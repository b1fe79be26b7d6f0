import fc from 'fast-check';
import { gb18030 } from '../../whole/copies.js';
import { reports } from '../corpus.js';
import type { Input, Maker } from '../input.js';

const file = (content: Uint8Array): Input => ({ content, name: 'generated.txt' });

/** A fixture in an encoding, with or without its mark. */
const encoded = fc.tuple(fc.constantFrom(...reports), fc.nat(4)).map(([text, way]): Uint8Array => {
  if (way === 0) return gb18030(text);
  if (way === 1) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way === 2) return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(way === 3 ? `\ufeff${text}` : text);
});

/** Beginnings that the reader looks at: marks of encodings and of binary formats. */
const start = fc.constantFrom<readonly number[]>(
  ...[[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x84, 0x31, 0x95, 0x33], [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ...[[0x50, 0x4b, 0x03, 0x04], [0x1f, 0x8b, 0x08], [0], [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e]],
);

/** Random bytes, behind the marks that files begin with. */
export const bytes: Maker = {
  id: 'bytes',
  inputs: fc.tuple(start, fc.uint8Array({ maxLength: 400, size: 'max' })).map(([mark, rest]) => file(Uint8Array.from([...mark, ...rest]))),
};

/** A fixture's bytes with some of them damaged: overwritten, cut out, or the file cut off. */
export const damaged: Maker = {
  id: 'damaged',
  inputs: fc
    .tuple(encoded, fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 })), { maxLength: 6 }), fc.option(fc.nat()))
    .map(([whole, wounds, cut]) => {
      const content = Uint8Array.from(whole);
      for (const [at, by] of wounds) content.set(by.subarray(0, content.length - (at % content.length)), at % content.length);
      return file(cut === null ? content : content.subarray(0, cut % content.length));
    }),
};
