/** Reports in, findings out. */
import type { Extraction } from '../record.js';
import { findingOf, inOrder } from './finding.js';
import { activeRules, type RuleSettings } from './settings.js';
import type { Finding, ReportFacts } from './types.js';
import { factsOf, viewsOf } from './view.js';

/** What holds for one input. */
export type SettingsOf = (path: string) => RuleSettings;

/** Looks at texts one after the other; of each only what comparisons need is kept. */
export class Checker {
  private readonly findings: Finding[] = [];
  private readonly reports: ReportFacts[] = [];
  private readonly paths: string[] = [];

  constructor(private readonly settings: SettingsOf = () => ({})) {}

  /** @param extraction of that text, with that path */
  add(path: string, text: string, extraction: Extraction): void {
    this.paths.push(path);
    const active = activeRules(this.settings(path));
    for (const view of viewsOf(path, text, extraction)) {
      for (const { rule, level, values } of active) {
        if (level === 'off' || rule.report === undefined) continue;
        for (const draft of rule.report(view, values)) this.keep(findingOf(draft, rule.id, level));
      }
      this.reports.push(factsOf(view));
    }
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
