/** Version of the record's shape, where a command needs it without loading the schemas (record.ts says when it moves). */
export const SCHEMA_VERSION = '1.0.0';

/** Set by the build from package.json. */
declare const __PLAN_EXTRACT_VERSION__: string | undefined;

/** The package's version; `0.0.0` when run from source. */
export const VERSION: string = typeof __PLAN_EXTRACT_VERSION__ === 'string' ? __PLAN_EXTRACT_VERSION__ : '0.0.0';
