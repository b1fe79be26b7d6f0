/** JUnit XML: a suite a file, a case a finding; errors and warnings fail, information does not. */
import type { Finding } from '../types.js';
import { type Outcome, open, say } from './types.js';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 cannot hold are replaced. */
const xml = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"'\n\t]/g, (c) => MARKS[c] ?? c);

function caseOf(finding: Finding, outcome: Outcome): string {
  const { path, place, rule, level } = finding;
  const message = say(finding.words, outcome.lang);
  const at = `${path}:${place.line}:${place.column}`;
  const name = `${place.line}:${place.column} ${rule} ${message}`;
  const head = `    <testcase classname="${xml(`plan-extract.${rule}`)}" name="${xml(name)}" file="${xml(path)}" line="${place.line}"`;
  if (level === 'info') return `${head}>\n      <system-out>${xml(`${at} ${message}`)}</system-out>\n    </testcase>\n`;
  return `${head}>\n      <failure type="${level}" message="${xml(message)}">${xml(`${at} ${message}`)}</failure>\n    </testcase>\n`;
}

export function junit(outcome: Outcome): string {
  const findings = open(outcome);
  const failed = (list: readonly Finding[]): number => list.filter(({ level }) => level !== 'info').length;
  let tests = 0;
  const suites = outcome.paths.map((path) => {
    const own = findings.filter((finding) => finding.path === path);
    tests += Math.max(1, own.length);
    const cases =
      own.length > 0
        ? own.map((finding) => caseOf(finding, outcome)).join('')
        : `    <testcase classname="plan-extract" name="${xml(path)}" file="${xml(path)}"/>\n`;
    return `  <testsuite name="${xml(path)}" tests="${Math.max(1, own.length)}" failures="${failed(own)}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plan-extract" tests="${tests}" failures="${failed(findings)}" errors="0">\n${suites.join('')}</testsuites>\n`;
}
