/** For programs: everything, one object. */
import { countsOf, type Outcome, open, say } from './types.js';

export function json(outcome: Outcome): string {
  const { lang, shown, fixed, paths, version, compared } = outcome;
  const findings = shown.map(({ finding, known, reason }) => ({
    rule: finding.rule,
    level: finding.level,
    message: say(finding.words, lang),
    path: finding.path,
    ...finding.place,
    text: finding.excerpt,
    region: finding.region,
    kind: finding.document.kind,
    year: finding.document.year,
    indicator: finding.indicator ?? null,
    related: (finding.related ?? []).map(({ path, place, words }) => ({ path, ...place, message: say(words, lang) })),
    state: reason !== null ? 'suppressed' : known ? 'known' : 'new',
    ...(reason === null ? {} : { reason }),
    key: finding.key,
  }));
  const counts = countsOf(open(outcome));
  return `${JSON.stringify({ tool: 'plan-extract', version, files: paths, counts, findings, ...(compared ? { fixed } : {}) }, null, 2)}\n`;
}
