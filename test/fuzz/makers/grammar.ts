import { report } from '../grammar.js';
import { type Maker, textInput } from '../input.js';

/** Reports from a grammar. */
export const grammar: Maker = { id: 'grammar', inputs: report.map(textInput) };
