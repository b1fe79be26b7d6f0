/** A small OFD writer (GB/T 33190-2016) for tests: lines of text, a template with header and page number, ruled tables. */
import { type ZipPart, zipOf } from '../zip.js';

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const [WIDTH, HEIGHT, MARGIN, SIZE, LEADING] = [210, 297, 25, 5, 9];
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
const widthOf = (character: string): number => (character.charCodeAt(0) < 0x2e80 ? SIZE / 2 : SIZE);

/** Offsets from each character to the next, runs of the same one written with `g`. */
function deltas(text: string): string {
  const steps = [...text].slice(0, -1).map(widthOf);
  const words: string[] = [];
  for (let at = 0; at < steps.length; ) {
    let times = 1;
    while (steps[at + times] === steps[at]) times += 1;
    words.push(times > 2 ? `g ${times} ${steps[at]}` : Array(times).fill(steps[at]).join(' '));
    at += times;
  }
  return words.join(' ');
}

export function textObject(text: string, x: number, y: number): string {
  return `<ofd:TextObject ID="1" Boundary="${x} ${y} 180 ${LEADING}" Font="1" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}" DeltaX="${deltas(text)}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
}

const path = (x: number, y: number, data: string): string =>
  `<ofd:PathObject ID="1" Boundary="${x} ${y} 200 200" LineWidth="0.3"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

const TIGHT = 6;

/** A cell's words in lines that fit into it. */
function fitted(text: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const piece of text.match(/[0-9A-Za-z.%]+|./gu) ?? []) {
    const wide = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (used > 0 && used + wide > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += wide;
  }
  return lines;
}

/** Rules of a table with these cells, and their words. */
export function tableObjects(rows: readonly (readonly string[])[], top: number): { objects: string; bottom: number } {
  const columns = rows[0]?.length ?? 1;
  const width = 160 / columns;
  const objects: string[] = [];
  const level = (y: number): number => objects.push(path(MARGIN, y, 'M 0 0 L 160 0'));
  let y = top;
  level(y);
  for (const cells of rows) {
    const lines = cells.map((text) => fitted(text, width - 3));
    for (const [column, words] of lines.entries())
      for (const [at, line] of words.entries())
        if (line !== '') objects.push(textObject(line, MARGIN + column * width + 1.5, y + 1 + at * TIGHT));
    y += Math.max(...lines.map(({ length }) => length)) * TIGHT + 3;
    level(y);
  }
  for (let column = 0; column <= columns; column += 1) objects.push(path(MARGIN + column * width, top, `M 0 0 L 0 ${y - top}`));
  return { objects: objects.join(''), bottom: y };
}

/** Lines of a paragraph: two characters of indent, no mark at a line's start. */
function wrap(paragraph: string): string[] {
  const room = WIDTH - 2 * MARGIN;
  const lines: string[] = [];
  let line = '';
  let used = 2 * SIZE;
  for (const piece of paragraph.match(/[0-9A-Za-z.,%:∶—-]+[，。；：、）”]?|.[，。；：、）”]?/gu) ?? []) {
    const width = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (used + width > room + 0.01) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += width;
  }
  return [...lines, line];
}

/** What one page holds, by the objects of its layer. */
export function ofdOf(pages: readonly string[], more: readonly ZipPart[] = []): Buffer {
  const area = `<ofd:PageArea><ofd:PhysicalBox>0 0 ${WIDTH} ${HEIGHT}</ofd:PhysicalBox></ofd:PageArea>`;
  const layer = (objects: string): string => `<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content>`;
  return zipOf([
    {
      name: 'OFD.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${OFD} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'Doc_0/Document.xml',
      content: `<ofd:Document ${OFD}><ofd:CommonData>${area}<ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages.map((_, at) => `<ofd:Page ID="${at + 10}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    },
    { name: 'Doc_0/Tpls/Tpl_0/Content.xml', content: `<ofd:Page ${OFD}>${layer(textObject('内部资料9999亿元', MARGIN, 10))}</ofd:Page>` },
    ...pages.map((objects, at) => ({
      name: `Doc_0/Pages/Page_${at}/Content.xml`,
      content: `<ofd:Page ${OFD}><ofd:Template TemplateID="9"/>${area}${layer(objects)}</ofd:Page>`,
    })),
    ...more,
  ]);
}

/** A text as an OFD: a line a paragraph, set on pages with a running head and page numbers. */
export function ofdOfText(text: string): Buffer {
  const pages: string[] = [];
  let objects: string[] = [];
  let y = MARGIN + 10;
  const end = (): void => {
    pages.push([textObject('统计资料', 90, 12), ...objects, textObject(`— ${pages.length + 1} —`, 98, HEIGHT - 15)].join(''));
    objects = [];
    y = MARGIN + 10;
  };
  const rowOf = (line: string | undefined): string[] => (line ?? '').trim().split(/\t| {3,}/);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  for (let index = 0; index < paragraphs.length; index += 1) {
    const rows: string[][] = [];
    while (rowOf(paragraphs[index + rows.length]).length >= 3) rows.push(rowOf(paragraphs[index + rows.length]));
    for (const row of rows) {
      // each row with rules of its own: a page may end after any
      if (tableObjects([row], y).bottom > HEIGHT - MARGIN) end();
      const { objects: drawn, bottom } = tableObjects([row], y);
      objects.unshift(drawn);
      y = bottom;
    }
    if (rows.length > 0) {
      index += rows.length - 1;
      y += LEADING;
      continue;
    }
    for (const [at, line] of wrap(paragraphs[index]?.trim() ?? '').entries()) {
      if (y > HEIGHT - MARGIN - LEADING - 5) end();
      // the objects of a page stand in no order
      objects.unshift(textObject(line, MARGIN + (at === 0 ? 2 * SIZE : 0), y));
      y += LEADING;
    }
  }
  end();
  return ofdOf(pages);
}
