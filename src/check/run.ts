/** Reports in, findings out. */
import type { Extraction } from '../record.js';
import { findingOf, inOrder } from './finding.js';
import { activeRules, type RuleSettings } from './settings.js';
import type { Finding, ReportFacts } from './types.js';
import { factsOf, viewsOf } from './view.js';

/** What holds for one input. */
export type SettingsOf = (path: string) => RuleSettings;

/** What is kept of a text that was looked at: plain data. */
export interface Looked {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly reports: readonly ReportFacts[];
}

/** Looks at one text by itself. @param extraction of that text, with that path */
export function look(path: string, text: string, extraction: Extraction, settings: RuleSettings): Looked {
  const findings: Finding[] = [];
  const reports: ReportFacts[] = [];
  const active = activeRules(settings);
  for (const view of viewsOf(path, text, extraction)) {
    for (const { rule, level, values } of active) {
      if (level === 'off' || rule.report === undefined) continue;
      for (const draft of rule.report(view, values)) {
        const finding = findingOf(draft, rule.id, level);
        if (finding !== null) findings.push(finding);
      }
    }
    reports.push(factsOf(view));
  }
  return { path, findings, reports };
}

/** Looks at texts one after the other; of each only what comparisons need is kept. */
export class Checker {
  private readonly findings: Finding[] = [];
  private readonly reports: ReportFacts[] = [];
  private readonly paths: string[] = [];

  constructor(private readonly settings: SettingsOf = () => ({})) {}

  /** @param extraction of that text, with that path */
  add(path: string, text: string, extraction: Extraction): void {
    this.take(look(path, text, extraction, this.settings(path)));
  }

  /** A text that was looked at elsewhere, in its turn. */
  take({ path, findings, reports }: Looked): void {
    this.paths.push(path);
    for (const finding of findings) this.findings.push(finding);
    for (const report of reports) this.reports.push(report);
  }

  /** The findings of all texts, those between reports included, in their order. */
  finish(): Finding[] {
    const base = activeRules(this.settings(''));
    base.forEach(({ rule, values }, i) => {
      for (const draft of rule.across?.(this.reports, values) ?? []) {
        const level = activeRules(this.settings(draft.path))[i]?.level ?? rule.level;
        this.keep(findingOf(draft, rule.id, level));
      }
    });
    return inOrder(this.findings, this.paths);
  }

  private keep(finding: Finding | null): void {
    if (finding !== null) this.findings.push(finding);
  }
}
