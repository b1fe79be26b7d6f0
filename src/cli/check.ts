import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { type Baseline, baselineText, compareBaseline, parseBaseline, updatedBaseline } from '../check/baseline.js';
import { rules } from '../check/registry.js';
import {
  countsOf,
  type Outcome,
  open,
  type ReporterName,
  reporterNames,
  reporters,
  type Shown,
  say as sayLine,
} from '../check/reporters/index.js';
import { Checker } from '../check/run.js';
import { type ActiveRule, activeRules, type RuleSettings } from '../check/settings.js';
import { type Suppression, suppressed } from '../check/suppress.js';
import { type Finding, type RuleLevel, ruleLevels } from '../check/types.js';
import type { Config } from '../config/schema.js';
import { settingsFor } from '../config/settings.js';
import type { Reached } from '../corrections/index.js';
import type { Lang } from '../output/words.js';
import { VERSION } from '../version.js';
import { type CheckSpec, pathFrom, settingsOf } from './checkText.js';
import { type CheckWords, checkWordsOf } from './checkWords.js';
import { applyConfig, configFor } from './config.js';
import { correctionsOf, sayUnmatched } from './corrections.js';
import { EXIT, UsageError } from './errors.js';
import { hintsFor } from './given.js';
import { partsOfInputs } from './jobs/parts.js';
import { encodingOf, jobsOf, oneOf, type RawOptions, showsBold } from './options.js';
import { sameFile } from './sameFile.js';
import { savingOf } from './saveText.js';
import { openSink } from './sink.js';
import { say, sayFault } from './stderr.js';
import { type Words, wordsOf } from './words.js';

/** There are findings that fail. */
const FOUND = 1;

/** Options of `check` as commander gives them. */
export interface RawCheckOptions extends RawOptions {
  readonly reporter?: string;
  readonly config?: string;
  readonly rule?: readonly string[];
  readonly maxWarnings?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly listRules?: boolean;
  readonly printConfig?: boolean;
}

const ENDINGS: Readonly<Record<string, ReporterName>> = { json: 'json', sarif: 'sarif', xml: 'junit', txt: 'text' };

function reporterOf(raw: RawCheckOptions, words: Words): ReporterName {
  if (raw.reporter !== undefined) return oneOf('--reporter', raw.reporter, reporterNames, words);
  if (raw.output === undefined || raw.output === '-') return 'text';
  const ending = /\.([^./\\]+)$/.exec(raw.output)?.[1]?.toLowerCase() ?? '';
  const name = ENDINGS[ending];
  if (name === undefined) throw new UsageError(words.unknownEnding(raw.output, '.txt .json .sarif .xml').replace('--format', '--reporter'));
  return name;
}

/** `--rule id=level`, once or several times. */
function levelsOf(said: readonly string[] | undefined, own: CheckWords): RuleSettings {
  const settings: Record<string, { level: RuleLevel }> = {};
  for (const value of said ?? []) {
    const [id = '', name = ''] = value.split('=');
    const level = ruleLevels.find((known) => known === name);
    if (level === undefined || !rules.some((rule) => rule.id === id))
      throw new UsageError(own.badRule(value, rules.map((r) => r.id).join(' ')));
    settings[id] = { level };
  }
  return settings;
}

function countOf(value: string | undefined, own: CheckWords): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value)) throw new UsageError(own.badCount(value));
  return Number(value);
}

/** What holds for a run, from the command line and the config. */
interface Plan {
  readonly reporter: ReporterName;
  readonly config: Config | null;
  readonly configFile: string | null;
  /** paths of the config are meant from here */
  readonly base: string;
  readonly over: RuleSettings;
  readonly maxWarnings: number | null;
  readonly baseline: string | null;
  readonly suppressions: readonly Suppression[];
}

async function planOf(raw: RawCheckOptions, lang: Lang, words: Words, own: CheckWords): Promise<Plan> {
  const reporter = reporterOf(raw, words);
  const over = levelsOf(raw.rule, own);
  const most = countOf(raw.maxWarnings, own);
  const loaded = await configFor(raw.config, lang);
  await applyConfig(loaded);
  const said = loaded?.config.check;
  const base = loaded === null ? process.cwd() : resolve(loaded.directory);
  const named = said?.baseline;
  const ownBaseline = named === undefined ? null : isAbsolute(named) ? named : join(loaded?.directory ?? '.', named);
  return {
    reporter,
    config: loaded?.config ?? null,
    configFile: loaded?.file ?? null,
    base,
    over,
    maxWarnings: most ?? said?.maxWarnings ?? null,
    baseline: raw.baseline ?? ownBaseline,
    suppressions: said?.suppressions ?? [],
  };
}

function ruleList(active: readonly ActiveRule[], lang: Lang): string {
  const width = Math.max(...active.map(({ rule }) => rule.id.length));
  return active.map(({ rule, level }) => `${rule.id.padEnd(width)}  ${level.padEnd(7)}  ${sayLine(rule.title, lang)}\n`).join('');
}

function configText(plan: Plan, path: string): string {
  const active = activeRules(settingsOf(plan, path));
  const { configFile: config, baseline, maxWarnings, suppressions } = plan;
  const shown = Object.fromEntries(active.map(({ rule, level, values }) => [rule.id, { level, ...values }]));
  return `${JSON.stringify({ input: path, config, rules: shown, suppressions, baseline, maxWarnings }, null, 2)}\n`;
}

function readBaseline(plan: Plan, updating: boolean, own: CheckWords): Baseline | null {
  if (plan.baseline === null) return null;
  if (!existsSync(plan.baseline)) {
    if (updating) return null;
    throw new UsageError(own.missingBaseline(plan.baseline));
  }
  const baseline = parseBaseline(readFileSync(plan.baseline, 'utf8'));
  if (baseline === null && !updating) throw new UsageError(own.badBaseline(plan.baseline));
  return baseline;
}

async function writeWhole(path: string | undefined, content: string, words: Words): Promise<void> {
  const sink = openSink(path, words);
  try {
    await sink.write(content);
    sink.commit();
  } finally {
    sink.discard();
  }
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly paths: readonly string[];
  readonly failures: number;
}

async function checkAll(inputs: readonly string[], raw: RawCheckOptions, plan: Plan, lang: Lang, words: Words): Promise<Checked> {
  const corrections = await correctionsOf(raw, lang);
  const spec: CheckSpec = {
    ...savingOf(raw, lang),
    lang,
    region: raw.region,
    year: raw.year,
    config: plan.config,
    base: plan.base,
    over: plan.over,
    corrections,
  };
  // wrong regions and years are told before anything is read
  hintsFor(raw.region, raw.year, lang);
  const checker = new Checker((path) => settingsOf(spec, path));
  const paths: string[] = [];
  const reached: Reached[number][] = [];
  let failures = 0;
  const failed = (fault: Parameters<typeof sayFault>[0]): void => {
    failures++;
    sayFault(fault, lang, words);
  };
  const wishes = { task: 'check', spec, encoding: encodingOf(raw.encoding, words), jobs: jobsOf(raw, words) } as const;
  for await (const looked of partsOfInputs(inputs, wishes, failed)) {
    checker.take(looked);
    paths.push(looked.path);
    reached.push(...looked.reached);
  }
  await sayUnmatched(raw, corrections, reached, lang);
  return { findings: checker.finish(), paths, failures };
}

/** `plan-extract check`: findings about reports. Returns the exit code. */
export async function runCheck(inputs: readonly string[], raw: RawCheckOptions, lang: Lang): Promise<number> {
  const [words, own] = [wordsOf(lang), checkWordsOf(lang)];
  const plan = await planOf(raw, lang, words, own);
  const active = activeRules(inputs[0] === undefined ? settingsFor(plan.config, '', plan.over) : settingsOf(plan, inputs[0]));
  if (raw.listRules || raw.printConfig) {
    await writeWhole(raw.output, raw.listRules ? ruleList(active, lang) : configText(plan, inputs[0] ?? '.'), words);
    return EXIT.done;
  }
  if (inputs.length === 0) throw new UsageError(words.noInputs.replace('plan-extract ', 'plan-extract check '));
  const updating = raw.updateBaseline === true;
  if (updating && plan.baseline === null) throw new UsageError(own.noBaselineFile);
  for (const target of [raw.output, updating ? (plan.baseline ?? undefined) : undefined])
    if (target !== undefined && inputs.some((input) => sameFile(input, target))) throw new UsageError(words.overwritesInput(target));
  const baseline = readBaseline(plan, updating, own);

  const { findings, paths, failures } = await checkAll(inputs, raw, plan, lang, words);
  const reasons = suppressed(findings, plan.suppressions, ({ path }) => pathFrom(plan.base, path));
  const live = findings.filter((finding) => !reasons.has(finding));
  const home = plan.baseline === null ? plan.base : dirname(resolve(plan.baseline));
  const known = new Set(paths.map((path) => pathFrom(home, path)));
  const messageOf = (finding: Finding): string => sayLine(finding.words, lang);
  const now = updating ? updatedBaseline(baseline, live, known, ({ path }) => pathFrom(home, path), messageOf) : baseline;
  if (updating && now !== null && plan.baseline !== null) await writeWhole(plan.baseline, baselineText(now), words);
  const compared = now === null ? null : compareBaseline(now, live, known);
  const outcome: Outcome = {
    shown: findings.map(
      (finding): Shown => ({ finding, known: compared?.known.has(finding) ?? false, reason: reasons.get(finding)?.reason ?? null }),
    ),
    fixed: compared?.fixed ?? [],
    paths,
    rules: active,
    compared: compared !== null,
    version: VERSION,
    lang,
    color: showsBold(raw),
  };
  if (paths.length > 0) await writeWhole(raw.output, reporters[plan.reporter](outcome), words);
  else if (raw.output !== undefined) say(words.notice(words.nothingWritten(raw.output)));

  const counts = countsOf(open(outcome));
  if (raw.quiet !== true) {
    if (updating && plan.baseline !== null && now !== null) say(words.notice(own.baselineWritten(plan.baseline, now.findings.length)));
    const unused = plan.suppressions.filter((s) => ![...reasons.values()].includes(s)).length;
    if (unused > 0) say(words.notice(own.unusedSuppressions(unused)));
    if (plan.reporter !== 'text' || raw.output !== undefined) say(own.summary(counts.error, counts.warning, counts.info));
  }
  if (failures > 0) return EXIT.usage;
  return counts.error > 0 || (plan.maxWarnings !== null && counts.warning > plan.maxWarnings) ? FOUND : EXIT.done;
}
