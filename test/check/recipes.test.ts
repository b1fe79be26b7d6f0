import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, ROOT } from '../cli/run.js';
import { review } from './reports.js';

const PAGE = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const blocks = [...PAGE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, lang = '', body = '']) => ({ lang, body }));
const commands = blocks
  .filter(({ body }) => !body.startsWith('#!'))
  .flatMap(({ body }) => body.split('\n'))
  .flatMap((line) => /^\s*(?:- run: |- )?(plan-extract check [^|]*)/.exec(line)?.[1]?.trim() ?? []);
const BROKEN = review('实际利用外资7420美元，地区生产总值增长6%。');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-recipes-'));
  mkdirSync(join(folder, '.path'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/a.txt'), BROKEN);
  const command = join(folder, '.path/plan-extract');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(command, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shell(script: string): { code: number | null; out: string; err: string } {
  const env = { ...process.env, PATH: `${join(folder, '.path')}${delimiter}${process.env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null' };
  const done = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('the commands of the recipes', () => {
  test('are found', () => expect(commands.length).toBeGreaterThan(5));
  test.each(commands)('%s', (command) => {
    const { code, err } = shell(command);
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/^错误：/m);
  });
  test('leave what the next step uploads', () => {
    expect(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'findings.xml'), 'utf8')).toMatch(/^<\?xml .*\n<testsuites .*failures="[1-9]/);
  });
});

test('the hook stops a commit with a broken report and lets a sound one pass', () => {
  const hook = blocks.find(({ body }) => body.startsWith('#!/bin/sh'))?.body ?? '';
  shell('git init -q && git config user.name a && git config user.email a@example.org');
  writeFileSync(join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  const commit = 'git add reports && git commit -q -m report';
  expect(shell(commit)).toMatchObject({ code: 1, err: expect.stringContaining('unit-suspect') });
  writeFileSync(join(folder, 'reports/a.txt'), BROKEN.replace('7420美元', '7420万美元'));
  expect(shell(commit).code).toBe(0);
  writeFileSync(join(folder, 'notes'), 'nothing to check');
  expect(shell('git add notes && git commit -q -m notes').code).toBe(0);
});
