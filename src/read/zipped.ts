/** Zip files: documents that are zips of XML are told by what they hold; any other is an archive of reports. */

import { InputError } from './faults.js';
import { documentText, type RawFile, type Reader } from './formats.js';
import type { TextInput } from './index.js';
import { isReportName } from './inputs.js';
import { limits, megabytes } from './limits.js';
import { openZip, type Zip } from './zip.js';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Programs whose files are zips too, by a part that each of them holds. */
const others: readonly (readonly [part: RegExp, name: string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'Excel / WPS 表格'],
  [/^ppt\/presentation\.xml$/, 'PowerPoint / WPS 演示'],
  [/^visio\/document\.xml$/, 'Visio'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^AndroidManifest\.xml$/, 'APK'],
];

async function kindOf(path: string, zip: Zip): Promise<'docx' | 'odt' | 'ofd' | 'archive'> {
  if (zip.has('word/document.xml')) return 'docx';
  if (zip.members.some(({ name }) => name === 'OFD.xml')) return 'ofd';
  const mimetype = await zip.readIf('mimetype');
  const type = mimetype === null ? '' : Buffer.from(mimetype.subarray(0, 100)).toString('latin1').trim();
  if (type.startsWith(`${OPEN_DOCUMENT}text`)) return 'odt';
  if (type.startsWith(OPEN_DOCUMENT)) throw new InputError(path, 'other_document', `OpenDocument ${type.slice(OPEN_DOCUMENT.length)}`);
  for (const [part, name] of others)
    if (zip.members.some((member) => part.test(member.name))) throw new InputError(path, 'other_document', name);
  if (zip.has('[Content_Types].xml') && zip.members.some(({ name }) => name.startsWith('word/'))) return 'docx';
  return 'archive';
}

/** A member's name for words and records: no way out of the archive, nothing that a terminal would obey. */
const shownName = (name: string): string =>
  name
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replace(/[\p{Cc}\p{Cf}]/gu, '�');

const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..'));

/** Reads the reports of an archive in the order of their names; each that fails is told in its place. */
async function* readArchive(file: RawFile, zip: Zip, read: Parameters<Reader>[1]): AsyncGenerator<TextInput | InputError> {
  const archive = file.archive;
  const depth = (archive?.depth ?? 0) + 1;
  if (depth > limits.archiveDepth) throw new InputError(file.path, 'archive_depth', String(limits.archiveDepth));
  const names = zip.members
    .filter(({ name, directory }) => !directory && !isHidden(name) && isReportName(name))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (names.length === 0) throw new InputError(file.path, 'no_members');
  for (const name of names) {
    const path = `${file.path}/${shownName(name)}`;
    try {
      const bytes = await zip.read(name);
      yield* read({
        path,
        bytes,
        ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
        archive: { depth, budget: zip.budget },
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield new InputError(path, error.code, error.detail);
    }
    // the members after it would fail the same way
    if (zip.budget.bytes <= 0) throw new InputError(file.path, 'expands', megabytes(limits.archiveBytes));
  }
}

/** Reads a document that is a zip, or the reports of an archive. */
export const readZipped: Reader = async function* (file, read) {
  const zip = await openZip(file.path, file.bytes, file.archive?.budget);
  const kind = await kindOf(file.path, zip);
  if (kind === 'archive') yield* readArchive(file, zip, read);
  else yield await documentText(kind, file);
};
