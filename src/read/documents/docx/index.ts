/**
 * DOCX (ECMA-376, ISO/IEC 29500). The parts are read directly: mammoth and word-extractor give no numbering labels, no merged
 * cells and no places, which records need.
 */
import type { SourceText } from '../../../model.js';
import { InputError } from '../../faults.js';
import type { Zip } from '../../zip.js';
import { assemble } from '../assemble.js';
import { walkXml } from '../xml.js';
import { readBody } from './body.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

const MAIN =
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.ms-word)\.(?:document|template)(?:\.macroEnabled\w*)?\.main\+xml$/i;

/** The main part: as the content types name it, else where it usually stands. */
async function mainPart(path: string, zip: Zip): Promise<string> {
  if (zip.has('word/document.xml')) return 'word/document.xml';
  let found: string | null = null;
  const types = await zip.readIf('[Content_Types].xml');
  if (types !== null)
    walkXml(
      path,
      '[Content_Types].xml',
      types,
      {},
      {
        open: ({ name, get }) => {
          if (name === 'Override' && MAIN.test(get('ContentType') ?? '')) found ??= (get('PartName') ?? '').replace(/^\//, '');
        },
        close: () => {},
      },
    );
  if (found === null) throw new InputError(path, 'damaged', 'DOCX: word/document.xml missing');
  return found;
}

/** @throws InputError when a part is missing, damaged or beyond a limit. */
export async function readDocx(path: string, zip: Zip): Promise<SourceText> {
  const part = await mainPart(path, zip);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const numbering = new Numbering(path, await zip.readIf(`${folder}numbering.xml`));
  const styles = new Styles(path, await zip.readIf(`${folder}styles.xml`));
  return assemble(readBody(path, part, await zip.read(part), numbering, styles));
}
