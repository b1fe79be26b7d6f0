import type { Known } from './phrase/index.js';
import type { SentenceState } from './state.js';
import type { Matcher, Shape } from './types.js';

/** What every step of a sentence works with. */
export interface Scene {
  readonly text: string;
  readonly state: SentenceState;
  readonly matcher: Matcher;
  readonly known: Known;
  readonly shapes: readonly Shape[];
}
