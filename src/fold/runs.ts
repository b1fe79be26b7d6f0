/** Where typesetting breaks no line. */

const closing = new Set([...',。;:、!?)》”’】]%‰·…'].map((c) => c.charCodeAt(0)));
const opening = new Set([...'(《“‘【['].map((c) => c.charCodeAt(0)));
const joining = new Set([...'.%:—~-+/_'].map((c) => c.charCodeAt(0)));

function isWordPart(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || joining.has(unit);
}

/** True if no line breaks between these two: inside numbers and Latin words, before what closes, after what opens. */
function holds(before: number, after: number): boolean {
  return closing.has(after) || opening.has(before) || (isWordPart(before) && isWordPart(after));
}

/** No unbreakable run is longer. */
const MAX_RUN = 16;

/** Where the unbreakable run that starts at `start` ends: what had to fit into the line before to stand there. */
export function runEnd(units: Uint16Array, start: number, end: number): number {
  const limit = Math.min(end, start + MAX_RUN);
  let at = start + 1;
  while (at < limit && holds(units[at - 1] ?? 0, units[at] ?? 0)) at += 1;
  return Math.min(at, end);
}
