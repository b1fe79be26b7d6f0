import { expect, it } from 'vitest';
import type { Report, Section, Sentence } from '../../../src/model.js';
import type { Measure, ReportKind } from '../../../src/record.js';
import { frames } from '../../../src/structure/frames/index.js';

/** Builds a report from lines; `# ` and `## ` mark headings of level 1 and 2. */
export function build(
  kind: ReportKind,
  year: number | null,
  lines: readonly string[],
  months: Report['months'] = null,
): { text: string; report: Report } {
  let text = '';
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  let section = null as Section | null;
  for (const line of lines) {
    const marks = /^(#{1,3}) /.exec(line);
    const words = marks ? line.slice(marks[0].length) : line;
    const start = text.length;
    text += `${words}\n`;
    const end = start + words.length;
    if (marks) {
      const level = marks[1]?.length ?? 1;
      let parent: Section | null = section;
      while (parent && parent.level >= level) parent = parent.parent;
      section = { title: words, level, start, end: start, headingEnd: end, parent };
      sections.push(section);
      sentences.push({ start, end, section, heading: true, paragraphStart: start });
      continue;
    }
    for (const match of words.matchAll(/[^。!?]*[。!?]?/g)) {
      if (match[0].length === 0) continue;
      const at = start + match.index;
      sentences.push({ start: at, end: at + match[0].length, section, heading: false, paragraphStart: start });
    }
  }
  const report: Report = {
    index: 0,
    start: 0,
    end: text.length,
    title: null,
    kind,
    year,
    months,
    region: null,
    sections,
    sentences,
    flags: [],
  };
  return { text, report };
}

/** Reads the frame of the quantity that `mark` (its words in the text, with what stands around it if needed: 收入<12亿元>) names. */
export function read(
  kind: ReportKind,
  year: number | null,
  lines: readonly string[],
  measure: Measure = 'level',
  name?: string,
  months: Report['months'] = null,
): string {
  const joined = lines.join('\n');
  const inside = /<([^<>]+)>/.exec(joined)?.[1] ?? '';
  const clean = lines.map((line) => line.replace(/[<>]/g, ''));
  const before = lines.findIndex((line) => line.includes('<'));
  const { text, report } = build(kind, year, clean, months);
  let offset = 0;
  for (const line of clean.slice(0, before)) offset += line.replace(/^#{1,3} /, '').length + 1;
  const start = offset + (lines[before] ?? '').replace(/^#{1,3} /, '').indexOf('<');
  const end = start + inside.length;
  const sentence = report.sentences.findIndex((s) => s.start <= start && start < s.end);
  const guess =
    /([^,;:。、\d]{0,10}?)(?:达到|突破|超过|完成|实现|增长|提高到|下降|为|达|年均增长)?$/.exec(
      text.slice(Math.max(0, start - 14), start),
    )?.[1] ?? '';
  const after = /^[^,;。、\d]{0,8}/.exec(text.slice(end))?.[0] ?? '';
  const frame = frames(text, report).at(sentence, start, end, {
    measure,
    name: name ?? (guess || after),
    unit: inside.replace(/^[\d.,—-]+/, ''),
  });
  // null is no year
  return frame.period?.includes('null') ? `${frame.status} “${frame.period}”` : `${frame.status} ${frame.period}`;
}

/** A sentence with its quantity in `<>`, what is measured, and `status period`. */
export type Row = readonly [sentence: string, measure: Measure, want: string];

/** A test for each sentence at the end of a report. */
export function table(kind: ReportKind, year: number | null, above: readonly string[], rows: readonly Row[]): void {
  it.each(rows.map((row) => [...row] as const))('%s (%s) → %s', (sentence, measure, want) => {
    expect(read(kind, year, [...above, sentence], measure)).toBe(want);
  });
}
