/** First and last characters, of which a text that the pattern matches has one; null where that cannot be told. */
export function guardOf(source: string, flags: string): { readonly first: string; readonly last: string } | null;

/** The program with its questions; how many were put. */
export function guarded(program: string): { readonly text: string; readonly count: number };
