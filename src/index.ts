/** The library's face: reports in, indicator records out, without the command line. */
export { headlineFor, type Indicator, indicatorById, indicators, suggestIds } from './catalogue/index.js';
export * from './check/index.js';
export {
  type CellSource,
  type CompareOptions,
  compare,
  type Panel,
  type PanelCell,
  type PanelColumn,
  type PanelDocument,
  type PanelRow,
  type TidyRow,
  tidyRows,
} from './compare/index.js';
export {
  applyCorrections,
  type Correction,
  type Corrections,
  type Judged,
  type Score,
  Scorer,
  type Unmatched,
  unmatchedOf,
} from './corrections/index.js';
export { type Change, type ChangedField, type Difference, diff } from './diff/index.js';
export { type ExplainedRecord, type ExplainOptions, type Explanation, explain } from './explain/index.js';
export { type ExtractOptions, extract } from './extract.js';
export type { PlaceMark, SourceText } from './model.js';
export * from './record.js';
export type { Cell, Table } from './table/types.js';
export { TokenizerError } from './tokenize/jieba.js';
export {
  type JudgedBy,
  type NoFigure,
  TOLERANCE,
  type Tolerance,
  type TrackOptions,
  type TrackRow,
  type TrackSummary,
  type TrackTable,
  track,
  type Verdict,
} from './track/index.js';
