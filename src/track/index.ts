/** Targets held against results. */
export { type TrackColumn, trackColumns } from './columns.js';
export { trackGrid } from './grid.js';
export { TOLERANCE, type TrackOptions, track } from './track.js';
export type { JudgedBy, NoFigure, Tolerance, TrackRow, TrackSummary, TrackTable, Unplaced, Verdict } from './types.js';
export { summaryText, toleranceText, verdictWord } from './words.js';
