import type { Format } from './format.js';

export { columns } from './columns.js';
export { csvLines } from './csv.js';
export { drawer } from './draw.js';
export { type Chunk, type FileWriter, type OutputOptions, type Writer, written } from './format.js';
export * from './words.js';

/** Every format by its name; each loads what it needs when it is asked for. */
export const formats = {
  table: async (options) => (await import('./table.js')).table(options),
  csv: async (options) => (await import('./csv.js')).csv(options),
  json: async (options) => (await import('./json.js')).json(options),
  ndjson: async () => (await import('./json.js')).ndjson(),
  xlsx: async (options) => (await import('./xlsx.js')).xlsx(options),
  markdown: async (options) => (await import('./markdown.js')).markdown(options),
  'sdmx-csv': async (options) => (await import('./sdmx.js')).sdmxCsv(options),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

const endings: Readonly<Record<string, FormatName>> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  txt: 'table',
  xlsx: 'xlsx',
  md: 'markdown',
};

/** File endings that stand for a format. */
export const knownEndings = Object.keys(endings).map((ending) => `.${ending}`);

/** The format that a file's ending stands for, or null. */
export function formatOfFile(path: string): FormatName | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return endings[ending] ?? null;
}
