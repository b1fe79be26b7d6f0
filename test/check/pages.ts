/** The pages of docs/checks, from the rules and their examples. */
import { check, type Rule, rules } from '../../src/check/index.js';
import { examples } from './examples/index.js';
import type { Example } from './reports.js';

const HEAD = '<!-- made by scripts/make-check-docs.mjs; change the rule or its examples instead -->';
const SHOWN = 6;

/** What of the reports tells the story: the lines that are not the frame of every example. */
function clip({ texts }: Example): string {
  const lines = texts.flatMap((text) => {
    const [title = '', ...rest] = text.split('\n');
    const own = rest.filter((line) => !/^[一二]、|^$/.test(line) && !/：$|，$/.test(line));
    return texts.length > 1 ? [title, ...own] : own;
  });
  return lines.join('\n');
}

function messages(rule: Rule, { texts }: Example): string[] {
  const found = check(texts.map((text, i) => ({ path: `${i}.txt`, text }))).filter((finding) => finding.rule === rule.id);
  return found.map(({ level, words }) => `${level}: ${words[0]}`);
}

function optionRows({ options }: Rule): string[] {
  const rows = Object.entries(options);
  if (rows.length === 0) return ['This rule has no options.'];
  const shown = rows.map(
    ([name, spec]) =>
      `| \`${name}\` | ${spec.default === null ? 'the rule’s own list' : `\`${JSON.stringify(spec.default)}\``} | ${spec.about[1]} |`,
  );
  return ['| option | default | meaning |', '| --- | --- | --- |', ...shown];
}

function page(rule: Rule): string {
  const { fails, passes } = examples[rule.id] ?? { fails: [], passes: [] };
  const failing = fails
    .slice(0, SHOWN)
    .flatMap((e) => [`${e.name}:`, '', '```text', clip(e), '```', '', ...messages(rule, e).map((m) => `> ${m}`), '']);
  const passing = passes.slice(0, SHOWN).flatMap((e) => [`${e.name}:`, '', '```text', clip(e), '```', '']);
  const first = Object.keys(rule.options)[0];
  const spec = first === undefined ? undefined : rule.options[first];
  const setting =
    first === undefined || spec === undefined
      ? `"${rule.level}"`
      : `{ "level": "${rule.level}", "${first}": ${JSON.stringify(spec.default ?? ['gdp'])} }`;
  return [
    HEAD,
    '',
    `# ${rule.id}`,
    '',
    `${rule.title[0]} · ${rule.title[1]} · default level \`${rule.level}\``,
    '',
    rule.about[1],
    '',
    rule.about[0],
    '',
    '## Options',
    '',
    ...optionRows(rule),
    '',
    '```jsonc',
    `{ "check": { "rules": { "${rule.id}": ${setting} } } }`,
    '```',
    '',
    ...(failing.length > 0 ? ['## Finds', '', ...failing] : []),
    ...(passing.length > 0 ? ['## Passes', '', ...passing] : []),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function list(): string {
  const rows = rules.map(({ id, level, title }) => `| [\`${id}\`](${id}.md) | ${level} | ${title[0]} | ${title[1]} |`);
  return [
    HEAD,
    '',
    '# What `plan-extract check` looks for',
    '',
    '| rule | level | 说明 | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** File names and contents. */
export const pages = (): Record<string, string> => ({
  'README.md': list(),
  ...Object.fromEntries(rules.map((rule) => [`${rule.id}.md`, page(rule)])),
});
