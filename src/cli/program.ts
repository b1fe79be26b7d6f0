import { Command, Option } from 'commander';
import { displayWidth } from '../output/width.js';
import type { Lang } from '../output/words.js';
import { VERSION } from '../version.js';
import type { RawCheckOptions } from './check.js';
import * as checkHelp from './checkHelp.js';
import type { RawCompareOptions } from './compare.js';
import type { RawExplainOptions } from './explain.js';
import { about, examples, line, type OptionName, options, titles, usages } from './help.js';
import type { RawOptions } from './options.js';
import type { RawTrackOptions } from './track.js';

/** Values of repeated options, each possibly a list: `--status actual,target`. */
const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(/[,，]/).filter((part) => part !== ''),
];

const lists: ReadonlySet<OptionName> = new Set(['indicator', 'status', 'measure', 'period']);

function option(name: OptionName, lang: Lang): Option {
  const [flags, zh, en] = options[name];
  const made = new Option(flags, lang === 'zh' ? zh : en);
  return lists.has(name) ? made.argParser(collect) : made;
}

const shared: readonly OptionName[] = ['config', 'encoding', 'saveText', 'excel', 'bom', 'headers', 'lang', 'quiet', 'noColor'];
const ofExtract: readonly OptionName[] = [
  'output',
  'format',
  'datapackage',
  'all',
  'indicator',
  'status',
  'measure',
  'period',
  'headline',
  'region',
  'year',
  'corrections',
];
const ofCompare: readonly OptionName[] = [
  'output',
  'panelFormat',
  'sort',
  'transpose',
  'noTranspose',
  'long',
  'indicator',
  'status',
  'measure',
  'period',
  'headline',
  'allRecords',
  'regions',
  'years',
  'corrections',
  'jobs',
];
const ofTrack: readonly OptionName[] = [
  'output',
  'formatTrack',
  'allTargets',
  'indicator',
  'period',
  'toleranceRate',
  'toleranceLevel',
  'regions',
  'years',
  'corrections',
  'jobs',
];
const ofDiff: readonly OptionName[] = [
  'outputDiff',
  'formatDiff',
  'indicator',
  'status',
  'measure',
  'period',
  'headline',
  'region',
  'year',
  'config',
  'encoding',
  'lang',
  'quiet',
  'noColor',
];
const ofExplain: readonly OptionName[] = [
  'outputExplain',
  'formatExplain',
  'line',
  'region',
  'year',
  'config',
  'encoding',
  'saveText',
  'lang',
  'quiet',
];
const ofCheck: readonly OptionName[] = ['regions', 'years', 'corrections', 'jobs', 'encoding', 'saveText', 'lang', 'quiet', 'noColor'];
const ofReview: readonly OptionName[] = [
  'outputReview',
  'corrections',
  'regions',
  'years',
  'config',
  'encoding',
  'lang',
  'quiet',
  'noProgress',
];
const ofScore: readonly OptionName[] = [
  'corrections',
  'outputScore',
  'formatScore',
  'regions',
  'years',
  'config',
  'encoding',
  'lang',
  'quiet',
];
const ofIndicators: readonly OptionName[] = ['unmatched', 'output', 'format'];

function withOptions(command: Command, names: readonly OptionName[], lang: Lang): Command {
  for (const name of names) command.addOption(option(name, lang));
  return command;
}

function styled(command: Command, lang: Lang): Command {
  return command.helpOption('-h, --help', line(about.help, lang)).configureHelp({
    displayWidth,
    helpWidth: 140,
    styleTitle: (title) => (lang === 'zh' ? (titles[title] ?? title) : title),
    subcommandTerm: (sub) => sub.name(),
  });
}

/** What the commands do; each resolves to its exit code. */
export interface Actions {
  readonly extract: (inputs: readonly string[], raw: RawOptions) => Promise<void>;
  readonly compare: (inputs: readonly string[], raw: RawCompareOptions) => Promise<void>;
  readonly track: (inputs: readonly string[], raw: RawTrackOptions) => Promise<void>;
  readonly diff: (inputs: readonly string[], raw: RawOptions) => Promise<void>;
  readonly explain: (inputs: readonly string[], raw: RawExplainOptions) => Promise<void>;
  readonly check: (inputs: readonly string[], raw: RawCheckOptions) => Promise<void>;
  readonly review: (inputs: readonly string[], raw: RawOptions) => Promise<void>;
  readonly score: (inputs: readonly string[], raw: RawOptions) => Promise<void>;
  readonly init: (directory: string | undefined, raw: { readonly force?: boolean }) => Promise<void>;
  readonly indicators: (raw: RawOptions & { readonly unmatched?: readonly string[] }) => Promise<void>;
}

/** The command line: commands, options and help in that language. Nothing exits and nothing is printed but help and version. */
export function buildProgram(lang: Lang, actions: Actions): Command {
  const program = styled(new Command('plan-extract'), lang);
  program
    .description(line(about.program, lang))
    .usage(line(usages.extract, lang))
    .version(VERSION, '-V, --version', line(about.version, lang))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

  const extract = styled(program.command('extract', { isDefault: true }), lang);
  extract.description(line(about.extract, lang)).usage(line(usages.extract, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(extract, [...ofExtract, 'leftOut', 'stdinNdjson', 'jobs', 'resume', ...shared, 'noProgress'], lang).action(actions.extract);

  const compare = styled(program.command('compare'), lang);
  compare.description(line(about.compare, lang)).usage(line(usages.compare, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(compare, [...ofCompare, ...shared, 'noProgress'], lang).action(actions.compare);
  compare.addHelpText('after', line(examples.compare, lang));

  const track = styled(program.command('track'), lang);
  track.description(line(about.track, lang)).usage(line(usages.track, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(track, [...ofTrack, ...shared, 'noProgress'], lang).action(actions.track);
  track.addHelpText('after', line(examples.track, lang));

  const diff = styled(program.command('diff'), lang);
  diff.description(line(about.diff, lang)).usage(line(usages.diff, lang)).argument('[versions...]', line(about.versions, lang));
  withOptions(diff, ofDiff, lang).action(actions.diff);
  diff.addHelpText('after', line(examples.diff, lang));

  const explain = styled(program.command('explain'), lang);
  explain.description(line(about.explain, lang)).usage(line(usages.explain, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(explain, ofExplain, lang).action(actions.explain);
  explain.addHelpText('after', line(examples.explain, lang));

  const check = styled(program.command('check'), lang);
  check.description(line(checkHelp.about.check, lang)).usage(line(checkHelp.usages.check, lang));
  check.argument('[inputs...]', line(about.inputs, lang));
  for (const [flags, zh, en] of checkHelp.checkOptions) {
    const made = new Option(flags, lang === 'zh' ? zh : en);
    check.addOption(flags.startsWith('--rule ') ? made.argParser(collect) : made);
  }
  withOptions(check, ofCheck, lang).action(actions.check);
  check.addHelpText('after', line(checkHelp.examples.check, lang));

  const review = styled(program.command('review'), lang);
  review.description(line(about.review, lang)).usage(line(usages.review, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(review, ofReview, lang).action(actions.review);
  review.addHelpText('after', line(examples.review, lang));

  const score = styled(program.command('score'), lang);
  score.description(line(about.score, lang)).usage(line(usages.score, lang)).argument('[inputs...]', line(about.inputs, lang));
  withOptions(score, ofScore, lang).action(actions.score);
  score.addHelpText('after', line(examples.score, lang));

  const init = styled(program.command('init'), lang);
  init.description(line(checkHelp.about.init, lang)).usage(line(checkHelp.usages.init, lang));
  init.argument('[directory]', line(checkHelp.about.directory, lang));
  for (const [flags, zh, en] of checkHelp.initOptions) init.addOption(new Option(flags, lang === 'zh' ? zh : en));
  withOptions(init, ['lang'], lang).action(actions.init);

  const indicators = styled(program.command('indicators'), lang);
  indicators.description(line(about.indicators, lang)).usage(line(usages.indicators, lang));
  withOptions(indicators, [...ofIndicators, ...shared], lang).action(actions.indicators);

  extract.addHelpText('after', line(examples.extract, lang));
  indicators.addHelpText('after', line(examples.indicators, lang));
  // the options of the default command belong to the first page of help
  program.addHelpText('after', () => `\n${extract.helpInformation()}${line(examples.extract, lang)}`);
  return program;
}
