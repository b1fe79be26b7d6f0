import { SCHEMA_VERSION } from '../version.js';
import { type OutputOptions, pieces, type Writer } from './format.js';

/** JSON of a text's parts. */
export interface Share {
  readonly documents: readonly string[];
  readonly left: readonly string[];
  /** with commas between, or '' */
  readonly records: string;
}

/** `{schemaVersion, records, documents}`, and `leftOut` if asked for. Records go out text by text; the small rest comes at the end. */
export function json({ leftOut }: OutputOptions): Writer<Share> {
  const documents: string[] = [];
  const left: string[] = [];
  let first = true;
  const array = (name: string, items: string[]): string => `,\n"${name}": [${items.length > 0 ? `\n${items.join(',\n')}\n` : ''}]`;
  return {
    begin: () => `{"schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n"records": [`,
    *render(extraction) {
      yield {
        documents: extraction.documents.map((document) => JSON.stringify(document)),
        left: leftOut ? extraction.leftOut.map((item) => JSON.stringify(item)) : [],
        records: '',
      };
      for (const piece of pieces(extraction.records))
        yield { documents: [], left: [], records: piece.map((record) => JSON.stringify(record)).join(',\n') };
    },
    take(piece) {
      for (const document of piece.documents) documents.push(document);
      for (const item of piece.left) left.push(item);
      if (piece.records === '') return '';
      const start = first ? '\n' : ',\n';
      first = false;
      return start + piece.records;
    },
    end: () => `${first ? '' : '\n'}]${array('documents', documents)}${leftOut ? array('leftOut', left) : ''}}\n`,
  };
}

/** One record a line. */
export function ndjson(): Writer<string> {
  return {
    begin: () => '',
    *render({ records }) {
      for (const piece of pieces(records)) yield piece.map((record) => `${JSON.stringify(record)}\n`).join('');
    },
    take: (lines) => lines,
    end: () => '',
  };
}
