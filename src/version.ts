/** Version of the record's shape (record.ts). Fields are only ever appended (minor); a changed meaning is a major step. */
export const SCHEMA_VERSION = '1.1.0';

/** Set by the build from package.json. */
declare const __PLAN_EXTRACT_VERSION__: string | undefined;

/** The package's version; `0.0.0` when run from source. */
export const VERSION: string = typeof __PLAN_EXTRACT_VERSION__ === 'string' ? __PLAN_EXTRACT_VERSION__ : '0.0.0';
