/**
 * OFD (GB/T 33190-2016), the page format of Chinese government offices: a zip of XML. OFD.xml names the documents, each of which
 * names its pages in order. No library for it is kept well enough to build on.
 */
import type { SourceText } from '../../../model.js';
import { InputError } from '../../faults.js';
import { limits } from '../../limits.js';
import type { Zip } from '../../zip.js';
import { textOfPages } from '../layout/index.js';
import type { Page } from '../layout/types.js';
import { walkXml } from '../xml.js';
import { resolvePart } from './names.js';
import { boxOf, readPage } from './page.js';

/** Millimetres of A4. */
const A4 = { width: 210, height: 297 };

/** Words of the elements of one name, in order. */
async function wordsOf(path: string, zip: Zip, part: string, wanted: string): Promise<string[]> {
  const found: string[] = [];
  let words = '';
  walkXml(
    path,
    part,
    await zip.read(part),
    {},
    {
      open: () => {
        words = '';
      },
      close: (name) => {
        if (name === wanted) found.push(words.trim());
      },
      text: (more) => {
        words += more;
      },
    },
  );
  return found;
}

interface Contents {
  readonly pages: string[];
  readonly box: string;
}

async function contentsOf(path: string, zip: Zip, part: string): Promise<Contents> {
  const pages: string[] = [];
  const open: string[] = [];
  let words = '';
  let box = '';
  walkXml(
    path,
    part,
    await zip.read(part),
    {},
    {
      open: ({ name, get }) => {
        open.push(name);
        words = '';
        const location = get('BaseLoc');
        if (name === 'Page' && open.at(-2) === 'Pages' && location !== undefined) pages.push(resolvePart(part, location));
      },
      close: (name) => {
        open.pop();
        if (name === 'PhysicalBox' && box === '') box = words;
      },
      text: (more) => {
        words += more;
      },
    },
  );
  return { pages, box };
}

/** @throws InputError when it is encrypted, scanned, damaged or beyond a limit. */
export async function readOfd(path: string, zip: Zip): Promise<SourceText> {
  const roots = await wordsOf(path, zip, 'OFD.xml', 'DocRoot');
  const pages: Page[] = [];
  for (const root of roots) {
    const document = resolvePart('OFD.xml', root);
    if (!zip.has(document) && zip.has('Encryptions.xml')) throw new InputError(path, 'encrypted', 'OFD');
    const { pages: parts, box } = await contentsOf(path, zip, document);
    if (pages.length + parts.length > limits.pages) throw new InputError(path, 'pages', String(limits.pages));
    for (const part of parts) pages.push(readPage(path, part, await zip.read(part), pages.length + 1, boxOf(box) ?? A4));
  }
  if (pages.length === 0) throw new InputError(path, 'damaged', 'OFD: no pages');
  if (pages.every(({ runs }) => runs.length === 0)) throw new InputError(path, 'scanned', 'OFD');
  return textOfPages(pages);
}
