/** XML parts of documents: sax in strict mode, which expands no entities of the file's own and fetches nothing. */
import sax from 'sax';
import { InputError } from '../faults.js';
import { limits } from '../limits.js';

export interface Element {
  /** `w:p`: the prefix that the reader chose for the namespace; without one where it did not */
  readonly name: string;
  /** value of an attribute by its local name */
  readonly get: (attribute: string) => string | undefined;
}

export interface XmlHandler {
  readonly open: (element: Element) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The characters of a part: by its byte order mark, else UTF-8, which nearly every part is in. */
function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const head = encoding === 'utf-8' ? Buffer.from(bytes.subarray(0, 200)).toString('latin1') : '';
  const named = /^<\?xml[^>]*encoding=["'](gbk|gb2312|gb18030)["']/i.exec(head);
  return new TextDecoder(named?.[1] ?? encoding).decode(bytes);
}

const CHUNK = 16_384;
/** sax looks through all attributes of an element for each further one. */
const MOST_ATTRIBUTES = 2000;

/**
 * Walks a part in order. `prefixes`: namespace to the prefix that names carry; every other namespace has none.
 * @throws InputError when it is not well-formed, refers to entities of its own, or nests too deep.
 */
export function walkXml(
  path: string,
  part: string,
  bytes: Uint8Array,
  prefixes: Readonly<Record<string, string>>,
  handler: XmlHandler,
): void {
  const parser = sax.parser(true, { xmlns: true, position: false });
  const names: string[] = [];
  const fail = (words: string): never => {
    throw new InputError(path, 'damaged', `${part}: ${words.split('\n')[0]?.slice(0, 120)}`);
  };
  parser.onerror = (error) => fail(error.message);
  parser.ondoctype = () => fail('DOCTYPE');
  parser.onopentag = (tag) => {
    if (names.length >= limits.xmlDepth) throw new InputError(path, 'xml_depth', String(limits.xmlDepth));
    const { attributes, local, uri } = tag as sax.QualifiedTag;
    const prefix = prefixes[uri];
    const name = prefix === undefined ? local : `${prefix}:${local}`;
    names.push(name);
    const byLocal = (attribute: string): string | undefined => {
      for (const key in attributes) if (attributes[key]?.local === attribute) return attributes[key].value;
      return undefined;
    };
    handler.open({ name, get: byLocal });
  };
  parser.onclosetag = () => handler.close(names.pop() ?? '');
  if (handler.text !== undefined) {
    parser.ontext = handler.text;
    parser.oncdata = handler.text;
  }
  const text = decodePart(bytes);
  const { attribList } = parser as unknown as { readonly attribList: readonly unknown[] };
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK));
    if (attribList.length > MOST_ATTRIBUTES) fail(`> ${MOST_ATTRIBUTES} attributes`);
  }
  parser.close();
}
