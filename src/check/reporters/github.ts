/** Annotations of GitHub Actions. */
import { type Outcome, open, say } from './types.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
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
