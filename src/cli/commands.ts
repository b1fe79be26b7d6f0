/** What each command is called, takes and says of itself: data that `program.ts` declares to commander. */
import * as checkHelp from './checkHelp.js';
import { examples } from './examples.js';
import { about, type Line, type OptionName, usages } from './help.js';

/** An option with its flags and what it is for. */
export type Row = readonly [flags: string, zh: string, en: string];

export interface Declaration {
  readonly name: string;
  readonly about: Line;
  readonly usage: Line;
  /** the argument as commander writes it, and what it is */
  readonly argument?: readonly [flags: string, about: Line];
  /** options that only this command has; they come first */
  readonly own?: readonly Row[];
  readonly options: readonly OptionName[];
  readonly examples?: Line;
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

const inputs = ['[inputs...]', about.inputs] as const;

/** In the order of the help. The first is the default: what names no command is its input. */
export const declarations = [
  {
    name: 'extract',
    about: about.extract,
    usage: usages.extract,
    argument: inputs,
    options: [...ofExtract, 'leftOut', 'stdinNdjson', 'jobs', 'resume', ...shared, 'noProgress'],
    examples: examples.extract,
  },
  {
    name: 'compare',
    about: about.compare,
    usage: usages.compare,
    argument: inputs,
    options: [...ofCompare, ...shared, 'noProgress'],
    examples: examples.compare,
  },
  {
    name: 'track',
    about: about.track,
    usage: usages.track,
    argument: inputs,
    options: [...ofTrack, ...shared, 'noProgress'],
    examples: examples.track,
  },
  {
    name: 'diff',
    about: about.diff,
    usage: usages.diff,
    argument: ['[versions...]', about.versions],
    options: ofDiff,
    examples: examples.diff,
  },
  {
    name: 'explain',
    about: about.explain,
    usage: usages.explain,
    argument: inputs,
    options: ofExplain,
    examples: examples.explain,
  },
  {
    name: 'check',
    about: checkHelp.about.check,
    usage: checkHelp.usages.check,
    argument: inputs,
    own: checkHelp.checkOptions,
    options: ofCheck,
    examples: checkHelp.examples.check,
  },
  { name: 'review', about: about.review, usage: usages.review, argument: inputs, options: ofReview, examples: examples.review },
  { name: 'score', about: about.score, usage: usages.score, argument: inputs, options: ofScore, examples: examples.score },
  {
    name: 'init',
    about: checkHelp.about.init,
    usage: checkHelp.usages.init,
    argument: ['[directory]', checkHelp.about.directory],
    own: checkHelp.initOptions,
    options: ['lang'],
  },
  {
    name: 'indicators',
    about: about.indicators,
    usage: usages.indicators,
    options: [...ofIndicators, ...shared],
    examples: examples.indicators,
  },
] as const satisfies readonly Declaration[];
