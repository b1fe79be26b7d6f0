/** Reports side by side: indicators by regions. */

export { convert, dimensionOf } from '../units/convert.js';
export { buildPanel } from './build.js';
export { type CompareOptions, compare } from './compare.js';
export {
  type PanelFormat,
  type PanelFormatName,
  type PanelOutput,
  panelEndings,
  panelFormatNames,
  panelFormatOfFile,
  panelFormats,
} from './formats.js';
export { type GridCell, type GridOptions, type PanelGrid, panelGrid } from './grid.js';
export { TIDY_COLUMNS, type TidyRow, tidyRows, worded } from './long.js';
export { sortColumns, sortRow } from './order.js';
export type { CellSource, Panel, PanelCell, PanelColumn, PanelDocument, PanelRow } from './panel.js';
export { defaultRecords, headlineFilter, newestYear } from './select.js';
export { subjectOf } from './series.js';
export { shownRecords } from './shown.js';
