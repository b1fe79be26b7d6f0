/** Annotations of GitHub Actions. */
import { harmless } from '../../output/width.js';
import { type Outcome, open, say } from './types.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** `%` begins an escape of the format; what a terminal would obey is taken out. */
const escapeData = (text: string): string =>
  text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : harmless(part).replaceAll('%', '%25')))
    .join('');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function github(outcome: Outcome): string {
  return open(outcome)
    .map(({ level, path, place, words, rule }) => {
      const properties = {
        file: path,
        line: place.line,
        endLine: place.endLine,
        col: place.column,
        endColumn: Math.max(place.endColumn - 1, place.column),
        title: `plan-extract ${rule}`,
      };
      // columns are for one line only
      const said = Object.entries(properties).filter(([name]) => place.line === place.endLine || !/col/i.test(name));
      const list = said.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
      return `::${COMMANDS[level]} ${list}::${escapeData(say(words, outcome.lang))}\n`;
    })
    .join('');
}
