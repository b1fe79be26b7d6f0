/** A name with all that the completions lend it. */
import type { Completion, Context } from '../types.js';
import { ACTORS } from './actors.js';
import { OWNERS } from './completions.js';

function completed(steps: readonly Completion[], name: string, context: Context): string {
  let said = name;
  for (const step of steps) said = step(said, context);
  return said;
}

/** The name without who acts, and with whom it is of where it says nothing alone. */
export const ofActors: Completion = (name, context) => completed(ACTORS, name, context);

/** The name with the head, the owner or the object that the words before lend it. */
export const withOwner: Completion = (name, context) => completed(OWNERS, name, context);
