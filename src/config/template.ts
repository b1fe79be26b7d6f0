/** The commented config file that `init` writes. */
import { rules } from '../check/registry.js';
import type { OptionSpec } from '../check/types.js';
import type { Lang } from '../output/words.js';

export const SCHEMA_URL = 'https://unpkg.com/plan-extract/dist/config.schema.json';

const value = (spec: OptionSpec): string => JSON.stringify(spec.default ?? ['gdp']);

export function template(lang: Lang): string {
  const at = lang === 'zh' ? 0 : 1;
  const t = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const ruleLines = rules.flatMap(({ id, level, title, options }) => {
    const names = Object.entries(options);
    const head = `      // ${title[at]}`;
    if (names.length === 0) return [head, `      "${id}": "${level}",`];
    const own = names.flatMap(([name, spec]) => {
      const line = `        "${name}": ${value(spec)},`;
      return [`        // ${spec.about[at]}`, spec.default === null ? line.replace('"', '// "') : line];
    });
    return [head, `      "${id}": {`, `        "level": "${level}",`, ...own, '      },'];
  });
  return [
    '{',
    `  // ${t('有了它，编辑器能补全和检查下面的内容', 'with it, editors complete and check what follows')}`,
    `  "$schema": "${SCHEMA_URL}",`,
    '',
    `  // ${t('plan-extract check 的设置；级别：error warning info off', 'settings of plan-extract check; levels: error warning info off')}`,
    '  "check": {',
    '    "rules": {',
    ...ruleLines,
    '    },',
    '',
    `    // ${t('只对部分文件的设置', 'settings for some files')}`,
    '    "overrides": [',
    `      // { "files": ["2020/**"], "rules": { "missing-headline": "off" } },`,
    '    ],',
    '',
    `    // ${t('豁免：写明理由；rule、path、indicator、text、key 都符合才算', 'silenced findings, each with its reason; all of rule, path, indicator, text and key must fit')}`,
    '    "suppressions": [',
    `      // { "rule": "unit-suspect", "path": "*-2024.txt", "text": "4000吨", "reason": "${t('小型开发区，属实', 'a small zone, it is right')}" },`,
    '    ],',
    '',
    `    // ${t('警告超过此数时失败', 'more warnings than this fail')}`,
    '    // "maxWarnings": 0,',
    `    // ${t('已知问题；用 --update-baseline 生成', 'known findings; made by --update-baseline')}`,
    '    // "baseline": "plan-extract-baseline.json",',
    '  },',
    '',
    `  // ${t('目录以外的指标', 'indicators beyond the catalogue')}`,
    '  "indicators": [',
    `    // { "id": "tea_output", "name": "茶叶产量", "en": "Tea output", "units": ["吨"], "better": "higher" },`,
    '  ],',
    '',
    `  // ${t('目录指标的其他名称', 'other names of catalogue indicators')}`,
    '  "aliases": {',
    `    // "gdp": ["全域生产总值"],`,
    '  },',
    '}',
    '',
  ].join('\n');
}
