const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = 33;
const QUESTION = 63;
const CLOSERS = new Set([...'”’"\')》】]'].map((c) => c.charCodeAt(0)));

function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION;
}

/** Cuts `start` to `end` (one line) at 。 ! ?; closing quotes and brackets stay with the sentence that they close. Linear. */
export function cutSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    let stop = at + 1;
    while (stop < end && (isStop(text.charCodeAt(stop)) || CLOSERS.has(text.charCodeAt(stop)))) stop += 1;
    cuts.push({ start: from, end: stop });
    from = stop;
    at = stop - 1;
  }
  if (from < end) cuts.push({ start: from, end });
  return cuts;
}
