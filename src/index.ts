/** The library's face: reports in, indicator records out, without the command line. */
export { headlineFor, type Indicator, indicatorById, indicators, suggestIds } from './catalogue/index.js';
export { type ExtractOptions, extract } from './extract.js';
export * from './record.js';
export { TokenizerError } from './tokenize/jieba.js';
