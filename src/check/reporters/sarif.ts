/** SARIF 2.1.0. */
import type { BaselineEntry } from '../baseline.js';
import { ruleById } from '../registry.js';
import type { FindingLevel, Place, Rule } from '../types.js';
import { type Outcome, type Shown, say } from './types.js';

const LEVELS: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };
const FINGERPRINT = 'planExtractFinding/v1';
const ROOT = '%SRCROOT%';

/** A path as a URI: relative ones against the root of the checkout. */
function artifact(path: string): object {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return slashed.startsWith('/') ? { uri: `file://${encoded}` } : { uri: path === '-' ? 'stdin' : encoded, uriBaseId: ROOT };
}

function region(place: Place): object {
  const { line, column, endLine, endColumn, start, end } = place;
  return { startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start };
}

const location = (path: string, place: Place): object => ({
  physicalLocation: { artifactLocation: artifact(path), region: region(place) },
});

function describe(rule: Rule, outcome: Outcome): object {
  const { lang, rules } = outcome;
  const level = rules.find((active) => active.rule === rule)?.level ?? rule.level;
  const about = say(rule.about, lang);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, c: string) => c.toUpperCase()),
    shortDescription: { text: say(rule.title, lang) },
    fullDescription: { text: about },
    help: { text: about, markdown: `**${say(rule.title, lang)}** (\`${rule.id}\`)\n\n${about}` },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
  };
}

function result({ finding, known, reason }: Shown, index: number, outcome: Outcome): object {
  const { lang, compared } = outcome;
  const related = (finding.related ?? []).map(({ path, place, words }, id) => ({
    id,
    ...location(path, place),
    message: { text: say(words, lang) },
  }));
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: LEVELS[finding.level],
    message: { text: say(finding.words, lang) },
    locations: [location(finding.path, finding.place)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { [FINGERPRINT]: finding.key },
    ...(compared ? { baselineState: known ? 'unchanged' : 'new' } : {}),
    ...(reason === null ? {} : { suppressions: [{ kind: 'external', justification: reason }] }),
  };
}

const gone = (entry: BaselineEntry, index: number): object => ({
  ruleId: entry.rule,
  ...(index < 0 ? {} : { ruleIndex: index }),
  level: LEVELS[entry.level],
  message: { text: entry.message },
  locations: [{ physicalLocation: { artifactLocation: artifact(entry.path) } }],
  partialFingerprints: { [FINGERPRINT]: entry.key },
  baselineState: 'absent',
});

export function sarif(outcome: Outcome): string {
  const { rules, shown, fixed, version, lang, paths } = outcome;
  const indexOf = (id: string): number => rules.findIndex(({ rule }) => rule === ruleById(id));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'plan-extract', semanticVersion: version, rules: rules.map(({ rule }) => describe(rule, outcome)) } },
        language: lang === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029'],
        originalUriBaseIds: { [ROOT]: { description: { text: 'the directory that the command was run in' } } },
        artifacts: paths.map((path) => ({ location: artifact(path) })),
        results: [
          ...shown.map((s) => result(s, indexOf(s.finding.rule), outcome)),
          ...fixed.map((entry) => gone(entry, indexOf(entry.rule))),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
