/** How each rule is set: what the config and the command line say, over the rule's own defaults. */
import { rules } from './registry.js';
import type { AnyValues, Rule, RuleLevel } from './types.js';

/** What can be said of a rule: its level, its options, or both. */
export interface RuleSetting {
  readonly level?: RuleLevel | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface ActiveRule {
  readonly rule: Rule;
  readonly level: RuleLevel;
  readonly values: AnyValues;
}

/** Settings laid over one another, later ones first. */
export function merge(...all: readonly RuleSettings[]): RuleSettings {
  const merged: Record<string, RuleSetting> = {};
  for (const settings of all) {
    for (const [id, { level, options }] of Object.entries(settings)) {
      const before = merged[id];
      merged[id] = { level: level ?? before?.level, options: { ...before?.options, ...options } };
    }
  }
  return merged;
}

/** Every rule with the level and options that hold; values of a wrong type fall back to the default. */
export function activeRules(settings: RuleSettings): readonly ActiveRule[] {
  return rules.map((rule) => {
    const set = settings[rule.id];
    const values = Object.fromEntries(
      Object.entries(rule.options).map(([name, spec]) => [
        name,
        (set?.options?.[name] as number | readonly string[] | null | undefined) ?? spec.default,
      ]),
    );
    return { rule, level: set?.level ?? rule.level, values };
  });
}
