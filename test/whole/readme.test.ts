import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const README_FILES = ['README.md', 'README.zh.md'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-readme-'));
  for (const part of ['bin', 'dist', 'fixtures', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, '.path'));
  const command = join(folder, '.path/plan-extract');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'bin/plan-extract.js')}" "$@"\n`);
  chmodSync(command, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Block {
  readonly mark: string;
  readonly lang: string;
  readonly body: string;
}

/** Fenced blocks below a `<!-- example -->` or `<!-- output -->`. */
const blocksOf = (file: string): Block[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/<!-- (example|output) -->\n```(\w+)\n([\s\S]*?)```/g)].map(
    ([, mark = '', lang = '', body = '']) => ({ mark, lang, body }),
  );

/** A pipe fails with its first failing command. */
function shell(script: string): { code: number | null; out: string; err: string } {
  const env = { ...process.env, COLUMNS: '', PATH: `${join(folder, '.path')}${delimiter}${process.env.PATH}` };
  const done = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe.each(README_FILES)('the examples of %s', (file) => {
  const blocks = blocksOf(file);
  // what npm ci would install stands there already
  const commands = blocks
    .filter((block) => block.lang === 'sh')
    .flatMap((block) => block.body.trim().split('\n'))
    .map((line) => line.replace('npm ci && ', ''));

  test.each(commands)('%s', (command) => {
    const { code, out, err } = shell(command);
    expect(err).not.toMatch(/错误：|error:/);
    expect(code).toBe(0);
    if (!/ -o /.test(command)) expect(out.split('\n').length).toBeGreaterThan(2);
  });

  test('output samples are what the command before them prints', () => {
    const pairs = blocks.flatMap((block, i) =>
      block.mark === 'output' ? [{ command: blocks[i - 1]?.body ?? '', output: block.body }] : [],
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { command, output } of pairs) expect(shell(command).out.trim()).toBe(output.trim());
  });

  test('the library example holds its types and runs', () => {
    const [example] = blocks.filter((block) => block.lang === 'ts');
    writeFileSync(join(folder, 'example.ts'), example?.body ?? '');
    const compilerOptions = {
      ...{ target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2023'], types: ['node'] },
      ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, outDir: '.', rootDir: '.', skipLibCheck: false },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['example.ts'] }));
    const done = shell('node node_modules/typescript/bin/tsc -p . && node example.js');
    expect(done.out).toMatch(/^地区生产总值 growth 5\.5 % 5\.5%$/m);
    expect(done.code).toBe(0);
  });
});

describe('the two READMEs', () => {
  test('have the same blocks', () => {
    const [english, chinese] = README_FILES.map((file) =>
      blocksOf(file).map((block) => `${block.mark} ${block.lang} ${block.body.split('\n').length}`),
    );
    expect(chinese).toEqual(english);
  });

  test.each(README_FILES)('%s names every option of --help', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const command of ['extract', 'compare', 'track', 'diff', 'check', 'explain', 'review', 'score', 'init', 'indicators']) {
      const options = shell(`plan-extract ${command} --help`).out.match(/--[a-z][a-z-]+/g) ?? [];
      for (const option of options.filter((name) => name !== '--help')) expect(text, option).toContain(option);
    }
  });
});
