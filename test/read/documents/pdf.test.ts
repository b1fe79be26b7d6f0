import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/documents/pdf/index.js';
import { fileOf } from './make.js';

const read = (bytes: Buffer) => readPdf('x.pdf', bytes);

/** A PDF of these objects, the first being the catalog, with a true cross-reference. */
function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return `${text}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`;
}
const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
/** One page whose font names a character map and holds no glyphs: Chinese as old programs write it. */
const page = (content: string): string[] => [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
  stream(content),
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>]>>',
];
const GROWTH = '<D4F6B3A4>';

describe('text', () => {
  test('paragraphs of a report', async () => {
    const { text, places } = await read(fileOf('report.pdf'));
    expect(text.trim().split('\n')).toEqual(fileOf('report.txt').toString().trim().split('\n'));
    expect(places).toEqual([{ start: 0, page: 1 }]);
  });
  test('a font that the file does not hold, by the character maps', async () => {
    expect((await read(Buffer.from(pdfOf(page(`BT /F 12 Tf 80 700 Td ${GROWTH} Tj ET`))))).text).toBe('增长\n');
  });
  test('a slanted watermark goes', async () => {
    const content = `BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm ${GROWTH} Tj ET BT /F 12 Tf 1 0 0 1 80 700 Tm ${GROWTH} Tj ET`;
    expect((await read(Buffer.from(pdfOf(page(content))))).text).toBe('增长\n');
  });
  test('a table', async () => {
    const { tables } = await read(fileOf('table.pdf'));
    expect(
      tables?.[0]?.cells.map(({ text, row, column, rowSpan = 1, columnSpan = 1 }) => [text, row, column, rowSpan, columnSpan].join(' ')),
    ).toContain('规划目标 0 4 1 2');
    expect(tables?.[0]?.cells.length).toBe(28);
  });
});

describe('damage', () => {
  const whole = fileOf('report.pdf');
  test('a broken cross-reference is mended', async () => {
    const bytes = Buffer.from(whole.toString('latin1').replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1');
    expect((await read(bytes)).text).toContain('1836.52亿元');
  });
  test('bytes before the header', async () => {
    expect((await read(Buffer.concat([Buffer.from('\r\n\r\n'), whole]))).text).toContain('1836.52亿元');
  });
  test.each([
    ['a password', fileOf('encrypted.pdf'), 'encrypted'],
    ['pictures only', Buffer.from(pdfOf(page('q 595 0 0 842 0 0 cm Q'))), 'scanned'],
    ['nothing but a header', Buffer.from('%PDF-1.4\n'), 'damaged'],
    ['the first half', whole.subarray(0, whole.length / 4), 'damaged'],
    [
      'pages that are their own parents',
      Buffer.from(pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>'])),
      'damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code });
  });
});
