/** Drafts to findings: level, key, order. */
import { createHash } from 'node:crypto';
import type { Draft, Finding, FindingLevel, RuleLevel } from './types.js';

const SEVERITY: Readonly<Record<FindingLevel, number>> = { error: 2, warning: 1, info: 0 };

/** A rule's level is the most its findings can be; a finding may be milder. */
const milder = (a: FindingLevel, b: FindingLevel): FindingLevel => (SEVERITY[a] <= SEVERITY[b] ? a : b);

/** A finding, or null where its rule is off. */
export function findingOf(draft: Draft, rule: string, level: RuleLevel): Finding | null {
  if (level === 'off') return null;
  const { document, region } = draft;
  const about = [rule, region ?? '', document.kind, document.year ?? '', draft.subject].join('|');
  return {
    ...draft,
    rule,
    level: draft.level === undefined ? level : milder(draft.level, level),
    key: createHash('sha256').update(about).digest('hex').slice(0, 16),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is said twice gets keys of its own: the second ends in -2. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key}-${count}` };
  });
}

/** In the order of the inputs, then of the text, then of rules; each key once. */
export function inOrder(findings: readonly Finding[], paths: readonly string[]): Finding[] {
  const rank = new Map(paths.map((path, i) => [path, i]));
  const sorted = [...findings].sort(
    (a, b) =>
      (rank.get(a.path) ?? 0) - (rank.get(b.path) ?? 0) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      byText(a.rule, b.rule) ||
      byText(a.subject, b.subject),
  );
  return numbered(sorted);
}
