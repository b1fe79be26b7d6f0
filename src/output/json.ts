import { SCHEMA_VERSION } from '../version.js';
import type { OutputOptions, Writer } from './format.js';

const lines = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item));

/** `{schemaVersion, records, documents}`, and `leftOut` if asked for. Records go out text by text; the small rest comes at the end. */
export function json({ leftOut }: OutputOptions): Writer {
  const documents: string[] = [];
  const left: string[] = [];
  let first = true;
  const array = (name: string, items: string[]): string => `,\n"${name}": [${items.length > 0 ? `\n${items.join(',\n')}\n` : ''}]`;
  return {
    begin: () => `{"schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n"records": [`,
    add(extraction) {
      documents.push(...lines(extraction.documents));
      if (leftOut) left.push(...lines(extraction.leftOut));
      if (extraction.records.length === 0) return '';
      const start = first ? '\n' : ',\n';
      first = false;
      return start + lines(extraction.records).join(',\n');
    },
    end: () => `${first ? '' : '\n'}]${array('documents', documents)}${leftOut ? array('leftOut', left) : ''}}\n`,
  };
}

/** One record a line. */
export function ndjson(): Writer {
  return {
    begin: () => '',
    add: ({ records }) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    end: () => '',
  };
}
