export { type Choice, chooseRegion } from './choose.js';
export { type Detected, detectRegions } from './detect.js';
export { guessRegion } from './guess.js';
export { type Lookup, type LookupOptions, lookupRegion } from './lookup.js';
export { isRegionName, stripRegionPrefix } from './name.js';
export { compareCodes, type Division, divisions, parentOf, type RetiredDivision, regionByCode, retiredDivisions } from './table.js';
