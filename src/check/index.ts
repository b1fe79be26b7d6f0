/** Findings about reports. */
import { extract } from '../extract.js';
import type { Extraction } from '../record.js';
import { Checker, type SettingsOf } from './run.js';
import type { Finding } from './types.js';

export { rules } from './registry.js';
export { Checker, type SettingsOf } from './run.js';
export type { RuleSetting, RuleSettings } from './settings.js';
export type { Finding, FindingLevel, Line, Place, Related, Rule, RuleLevel } from './types.js';

/** A text to look at; its extraction is made where it is not given. */
export interface CheckInput {
  readonly path: string;
  readonly text: string;
  readonly extraction?: Extraction;
}

/**
 * Looks at reports one by one and at what they say together. The same inputs give the same findings in the same order.
 * @param settings levels and options of rules for an input's path; the defaults where it says nothing
 */
export function check(inputs: Iterable<CheckInput>, settings?: SettingsOf): Finding[] {
  const checker = new Checker(settings);
  for (const { path, text, extraction } of inputs) checker.add(path, text, extraction ?? extract(text, { path }));
  return checker.finish();
}
