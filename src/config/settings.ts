/** What a config says of checking, in the form that the checker takes. */
import { fitsGlob } from '../check/glob.js';
import { merge, type RuleSetting, type RuleSettings } from '../check/settings.js';
import type { Config } from './schema.js';

type RulesIn = NonNullable<NonNullable<Config['check']>['rules']>;

/** `"off"` and `{ "level": "off", … }` say the same. */
function settingsOf(rules: RulesIn | undefined): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const [id, said] of Object.entries(rules ?? {})) {
    if (said === undefined) continue;
    if (typeof said === 'string') settings[id] = { level: said };
    else {
      const { level, ...options } = said;
      settings[id] = { level, options };
    }
  }
  return settings;
}

/**
 * The settings for a path: the config's rules, then every override whose patterns fit, then the command line's.
 * @param path with slashes, from the config's directory
 */
export function settingsFor(config: Config | null, path: string, over: RuleSettings): RuleSettings {
  const { rules, overrides = [] } = config?.check ?? {};
  const own = overrides.filter(({ files }) => files.some((pattern) => fitsGlob(pattern, path)));
  return merge(settingsOf(rules), ...own.map((o) => settingsOf(o.rules)), over);
}
