/** Documents for tests, written down in a few words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ZipPart, zipOf } from '../zip.js';

export const fileOf = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../files', name));

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A DOCX with this body; other parts by their names. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps"><w:body>${body}</w:body></w:document>`;
  const root = (name: string, inside: string): string => `<w:${name} xmlns:w="${W}">${inside}</w:${name}>`;
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: 'word/document.xml', content: document },
    ...Object.entries(parts).map(([name, inside]): ZipPart => ({ name: `word/${name}.xml`, content: root(name, inside) })),
  ]);
}

export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A paragraph of that list and level. */
export const item = (text: string, numId: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export function odtOf(body: string, parts: readonly ZipPart[] = []): Buffer {
  const namespaces = ['office', 'text', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...parts,
  ]);
}
