import { Command, Option } from 'commander';
import { displayWidth } from '../output/width.js';
import type { Lang } from '../output/words.js';
import { VERSION } from '../version.js';
import type { RawCheckOptions } from './check.js';
import { type Declaration, declarations, type Row } from './commands.js';
import type { RawCompareOptions } from './compare.js';
import { examples } from './examples.js';
import type { RawExplainOptions } from './explain.js';
import { about, line, options, titles, usages } from './help.js';
import type { RawOptions } from './options.js';
import { writeOutput } from './stdio.js';
import type { RawTrackOptions } from './track.js';

/** Values of repeated options, each possibly a list: `--status actual,target`. */
const collect = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(/[,，]/).filter((part) => part !== ''),
];

/** Options that may be repeated and take lists. */
const lists = /^--(?:indicator|status|measure|period|rule) /;

function option([flags, zh, en]: Row, lang: Lang): Option {
  const made = new Option(flags, lang === 'zh' ? zh : en);
  return lists.test(flags) ? made.argParser(collect) : made;
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

type Act = (...given: never[]) => Promise<void>;

/** Declares a command. Options and examples, which take longest, only where the command may be run or explained. */
function declare(program: Command, said: Declaration, act: Act, lang: Lang, whole: boolean): Command {
  const command = styled(program.command(said.name, { isDefault: said.name === declarations[0].name }), lang);
  command.description(line(said.about, lang)).usage(line(said.usage, lang));
  if (!whole) return command;
  if (said.argument) command.argument(said.argument[0], line(said.argument[1], lang));
  for (const row of [...(said.own ?? []), ...said.options.map((name) => options[name])]) command.addOption(option(row, lang));
  if (said.examples) command.addHelpText('after', line(said.examples, lang));
  return command.action(act as (...given: unknown[]) => Promise<void>);
}

/**
 * The command line: commands, options and help in that language. Nothing exits and nothing is printed but help and version.
 * @param argv what is to be parsed: a command that it does not name gets no options
 */
export function buildProgram(lang: Lang, actions: Actions, argv: readonly string[]): Command {
  const program = styled(new Command('plan-extract'), lang);
  program
    .description(line(about.program, lang))
    .usage(line(usages.extract, lang))
    .version(VERSION, '-V, --version', line(about.version, lang))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void writeOutput(text), writeErr: () => {} });
  const [first, ...others] = declarations;
  const extract = declare(program, first, actions[first.name], lang, true);
  for (const other of others) declare(program, other, actions[other.name], lang, argv.includes(other.name));
  // the options of the default command belong to the first page of help
  program.addHelpText('after', () => `\n${extract.helpInformation()}${line(examples.extract, lang)}`);
  return program;
}
