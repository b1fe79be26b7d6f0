/** How each quantity was read, or why it was left out. */
export { type ExplainOptions, explain } from './explain.js';
export { reasonMeaning, ruleMeaning } from './rules.js';
export { explanationText, recordFacts, reportHead } from './text.js';
export type { ExplainedRecord, Explanation, Inference, Meaning, Origin, Place } from './types.js';
