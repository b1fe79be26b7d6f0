const FULL_STOP = '。'.charCodeAt(0);
const EXCLAMATION = 33;
const QUESTION = 63;
const CLOSERS = new Set([...'”’"\')》】]'].map((c) => c.charCodeAt(0)));

function isStop(unit: number): boolean {
  return unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION;
}

const POINT = '.'.charCodeAt(0);
const DASH = '—'.charCodeAt(0);

/** 完成各项目标任务.——生产总值210亿元: a point for a full stop. */
const endsBeforeDash = (text: string, at: number): boolean =>
  text.charCodeAt(at) === POINT && text.charCodeAt(at + 1) === DASH && at > 0 && text.charCodeAt(at - 1) > 0x7f;

/** Cuts `start` to `end` (one line) at 。 ! ?; closing quotes and brackets stay with the sentence that they close. Linear. */
export function cutSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!isStop(text.charCodeAt(at)) && !endsBeforeDash(text, at)) continue;
    let stop = at + 1;
    while (stop < end && (isStop(text.charCodeAt(stop)) || CLOSERS.has(text.charCodeAt(stop)))) stop += 1;
    cuts.push({ start: from, end: stop });
    from = stop;
    at = stop - 1;
  }
  if (from < end) cuts.push({ start: from, end });
  return cuts;
}
