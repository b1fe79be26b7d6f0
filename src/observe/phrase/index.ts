/** Reads the words on either side of a quantity. */
export { trimFront } from './front.js';
export { readLeft } from './left.js';
export { readRight, SELECTED } from './right.js';
export type { Known, LeftReading, RightReading } from './types.js';
export { CARRIED_ACT, isGeneric, isOf, join } from './words.js';
