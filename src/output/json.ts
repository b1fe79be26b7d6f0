import { SCHEMA_VERSION } from '../version.js';
import { type OutputOptions, pieces, type Writer } from './format.js';

/** `{schemaVersion, records, documents}`, and `leftOut` if asked for. Records go out text by text; the small rest comes at the end. */
export function json({ leftOut }: OutputOptions): Writer {
  const documents: string[] = [];
  const left: string[] = [];
  let first = true;
  const array = (name: string, items: string[]): string => `,\n"${name}": [${items.length > 0 ? `\n${items.join(',\n')}\n` : ''}]`;
  return {
    begin: () => `{"schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n"records": [`,
    *add(extraction) {
      for (const document of extraction.documents) documents.push(JSON.stringify(document));
      if (leftOut) for (const item of extraction.leftOut) left.push(JSON.stringify(item));
      for (const piece of pieces(extraction.records)) {
        const start = first ? '\n' : ',\n';
        first = false;
        yield start + piece.map((record) => JSON.stringify(record)).join(',\n');
      }
    },
    end: () => `${first ? '' : '\n'}]${array('documents', documents)}${leftOut ? array('leftOut', left) : ''}}\n`,
  };
}

/** One record a line. */
export function ndjson(): Writer {
  return {
    begin: () => '',
    *add({ records }) {
      for (const piece of pieces(records)) yield piece.map((record) => `${JSON.stringify(record)}\n`).join('');
    },
    end: () => '',
  };
}
