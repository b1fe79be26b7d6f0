/** Exit codes; DESIGN of the command line. */
export const EXIT = { done: 0, usage: 2, bug: 70, interrupted: 130, terminated: 143 } as const;

/** Wrong usage or an output that cannot be written: ends the run with one line and code 2. `message` is in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
