import { isLong, type TextLine } from './lines.js';

/** The words that a glossary's title must hold, and those that may stand around them. */
const core = /(?:名词|术语|用语|词语|词汇|概念|缩略语)(?:解释|说明|注释|释义|注解)|^(?:注释|注解|尾注|名词注)$/;
const around =
  /附件\d*|附录?|《[^》]{1,30}》|政府工作报告|工作报告|报告|规划纲要|[([【〔](?:一|二|三|\d)?[)\]】〕]?|有关|相关|部分|重要|主要|专业|专有|专用|中的?|出现的?|涉及的?|的|内容|指标|及其?|和|与|解释|说明|名词|术语|用语|词语|词汇|概念|缩略语|注释|释义|注解|尾注|[:;、)\]】〕—-]/g;

/** True if everything after this line explains words of the report. */
export function opensGlossary(line: string): boolean {
  if (line.length > 40) return false;
  const words = line.replace(/^[([【〔]|[)\]】〕:]+$/g, '');
  return core.test(words) && line.replaceAll(around, '').length === 0;
}

const REACH = 8;

/** True if a list of notes begins in line `at`: `[1]…`, and `[2]…` within the next lines. */
export function opensNotes(lines: readonly TextLine[], at: number): boolean {
  if (!/^[[〔]1[\]〕]/.test(lines[at]?.head ?? '')) return false;
  for (let next = at + 1; next < Math.min(lines.length, at + REACH); next += 1) {
    const line = lines[next];
    if (line !== undefined && /^[[〔]2[\]〕]/.test(line.head)) return true;
  }
  return false;
}

/** True if the glossary or the notes of a report begin in line `at`. */
export function endsReport(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  return (!isLong(line) && opensGlossary(line.head)) || opensNotes(lines, at);
}
