/** The library's face: reports in, indicator records out, without the command line. */
export { type ExtractOptions, extract } from './extract.js';
export * from './record.js';
