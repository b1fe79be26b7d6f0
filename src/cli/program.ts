import { Command, Option } from 'commander';
import { displayWidth } from '../output/width.js';
import type { Lang } from '../output/words.js';
import { VERSION } from '../version.js';
import { about, examples, line, type OptionName, options, titles, usages } from './help.js';
import type { RawOptions } from './options.js';

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

const shared: readonly OptionName[] = ['encoding', 'excel', 'bom', 'headers', 'lang', 'quiet', 'noColor'];
const ofExtract: readonly OptionName[] = [
  'output',
  'format',
  'all',
  'indicator',
  'status',
  'measure',
  'period',
  'headline',
  'region',
  'year',
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
  withOptions(extract, [...ofExtract, 'leftOut', ...shared], lang).action(actions.extract);

  const indicators = styled(program.command('indicators'), lang);
  indicators.description(line(about.indicators, lang)).usage(line(usages.indicators, lang));
  withOptions(indicators, [...ofIndicators, ...shared], lang).action(actions.indicators);

  extract.addHelpText('after', line(examples.extract, lang));
  indicators.addHelpText('after', line(examples.indicators, lang));
  // the options of the default command belong to the first page of help
  program.addHelpText('after', () => `\n${extract.helpInformation()}${line(examples.extract, lang)}`);
  return program;
}
