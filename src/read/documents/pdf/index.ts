/**
 * PDF by pdf.js (Mozilla): it mends broken cross-references as far as it can, knows the character maps of Chinese fonts and runs no
 * code of the file's. Nothing is drawn and nothing fetched.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { SourceText } from '../../../model.js';
import { InputError } from '../../faults.js';
import { limits } from '../../limits.js';
import { textOfPages } from '../layout/index.js';
import { rowsOf, segments } from '../layout/lines.js';
import type { Page, Run } from '../layout/types.js';
import { type Operators, rulesOf } from './rules.js';

/** Beside the program that was built, or in the package where the sources run. */
function characterMaps(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'vendor/cmaps');
  if (existsSync(beside)) return `${beside}/`;
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');
}

/** What pdf.js draws with it asks for when it is loaded; nothing is drawn here, so that no canvas has to be installed. */
function stubDrawing(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
}

async function open(path: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes its worker from here and starts no thread of its own
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  try {
    return await pdf.getDocument({
      // pdf.js takes what it is given for its own, and will have no Buffer
      data: Uint8Array.from(bytes),
      cMapUrl: characterMaps(),
      cMapPacked: true,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      // pictures are not looked at
      maxImageSize: 1,
      verbosity: 0,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new InputError(path, 'encrypted', 'PDF');
    throw new InputError(path, 'damaged', `PDF: ${error instanceof Error ? error.message.slice(0, 100) : String(error)}`);
  }
}

/** Text set upright from left to right; a watermark that runs across the page is no part of the report. */
const isUpright = ([a = 0, b = 0]: readonly number[]): boolean => Math.abs(b) < Math.abs(a) * 0.1;

function runOf({ str, transform, width }: TextItem, view: readonly number[]): Run | null {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform as number[];
  if (str.trim() === '' || !isUpright(transform as number[])) return null;
  const [left = 0, , , top = 0] = view;
  return { text: str, x: x - left, y: top - y, width, size: Math.hypot(c, d) };
}

/** So many rows with gaps may be a table. Only then are the drawn lines asked for, which costs as much as the text. */
const TABLE_ROWS = 3;

async function readRules(page: PDFPageProxy, runs: readonly Run[], operators: Readonly<Record<string, number>>): Promise<Page['rules']> {
  if (rowsOf(runs).filter((row) => segments(row).length > 1).length < TABLE_ROWS) return [];
  const [left = 0, , , top = 0] = page.view;
  return rulesOf((await page.getOperatorList()) as Operators, operators, [left, top]);
}

async function readPage(document: PDFDocumentProxy, number: number, operators: Readonly<Record<string, number>>): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const runs = items.flatMap((item) => {
    const run = 'str' in item ? runOf(item, page.view) : null;
    return run === null ? [] : [run];
  });
  const rules = await readRules(page, runs, operators);
  page.cleanup();
  return { number, width: right - left, height: top - bottom, runs, rules };
}

/** @throws InputError when it is encrypted, scanned, damaged beyond mending or has too many pages. */
export async function readPdf(path: string, bytes: Uint8Array): Promise<SourceText> {
  stubDrawing();
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await open(path, bytes);
  try {
    if (document.numPages > limits.pages) throw new InputError(path, 'pages', String(limits.pages));
    const pages: Page[] = [];
    const broken: unknown[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      try {
        pages.push(await readPage(document, number, OPS));
      } catch (error) {
        broken.push(error);
      }
    }
    // a page that is lost would leave figures out without a word
    if (broken.length > 0) throw new InputError(path, 'damaged', `PDF: ${broken.length} of ${document.numPages} pages cannot be read`);
    if (pages.every(({ runs }) => runs.length === 0)) throw new InputError(path, 'scanned', 'PDF');
    return textOfPages(pages);
  } finally {
    await document.destroy();
  }
}
