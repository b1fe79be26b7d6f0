import { columns } from './columns.js';
import { csv } from './csv.js';
import type { FileWriter, OutputOptions } from './format.js';
import { type CodeField, codesOf } from './words.js';

/** A field of a Table Schema. */
interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly pattern?: string };
}

/** The data file of the package. */
export const RECORDS_FILE = 'records.csv';
const DESCRIPTOR_FILE = 'datapackage.json';

const integers = new Set(['document_index', 'year', 'start', 'end', 'line', 'column']);
const numbers = new Set(['value', 'value_max', 'normalized_value', 'normalized_min', 'normalized_max']);
/** Columns that no record leaves empty. */
const required = new Set([
  'document',
  'document_index',
  'kind',
  'name',
  'measure',
  'bound',
  'status',
  'start',
  'end',
  'line',
  'column',
  'rule',
  'id',
]);
const patterns: Readonly<Record<string, string>> = {
  region_code: '\\d{6}',
  period: '\\d{4}(-\\d{2})?(/\\d{4}(-\\d{2})?)?',
};

/** A column with one code in each cell; `flags` may hold several, and new ones. */
const closed = (codes: CodeField | undefined): codes is CodeField => codes !== undefined && codes !== 'flag';

function field({ name, zh, codes }: (typeof columns)[number]): Field {
  const pattern = patterns[name];
  const constraints = {
    ...(required.has(name) ? { required: true as const } : {}),
    ...(closed(codes) ? { enum: codesOf(codes) } : {}),
    ...(pattern === undefined ? {} : { pattern }),
  };
  const type = integers.has(name) ? 'integer' : numbers.has(name) ? 'number' : 'string';
  return { name, title: zh, type, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}

/**
 * The descriptor of a package that holds the records as CSV: a Frictionless Data Package (https://datapackage.org), with the
 * profile names of version 1 for older readers.
 */
export function datapackage() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'plan-extract-records',
    title: '规划报告指标记录',
    resources: [
      {
        name: 'records',
        path: RECORDS_FILE,
        description: '每行一条记录；以 = + - @ 开头的文字前加半角撇号，以免被电子表格当作公式',
        profile: 'tabular-data-resource',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columns.map(field), missingValues: [''] },
      },
    ],
  };
}

/** The data file as CSV with the names that the schema gives its columns, and the descriptor beside it. */
export async function dataPackageWriter(options: OutputOptions): Promise<FileWriter<string>> {
  return {
    ...(await csv({ ...options, bom: false, headers: 'en' })),
    companion: () => ({ nameFor: () => DESCRIPTOR_FILE, content: `${JSON.stringify(datapackage(), null, 2)}\n` }),
  };
}
