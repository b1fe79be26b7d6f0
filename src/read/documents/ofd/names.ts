/** Where parts of an OFD stand: names in it are relative to the part that says them, or to the package (GB/T 33190-2016, 7.2). */
export function resolvePart(from: string, location: string): string {
  const parts = location.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of location.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `"0 0 210 297"`, `"1 0 0 1 20 30"`; anything that is no number is 0. */
export const numbersOf = (list: string | undefined): number[] =>
  (list ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => (Number.isFinite(Number(word)) ? Number(word) : 0));
