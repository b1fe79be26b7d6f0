/** No surprises: the program reads what it is given, writes what it is told to, and does nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, REPORT, ROOT, run } from '../cli/run.js';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-extract-closed-')));
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'in/a.txt'), REPORT);
  writeFileSync(join(folder, 'in/b.txt'), REPORT.replace('云岭省2025', '云岭省2024').replaceAll('2024年工作', '2023年工作'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = ['dist', 'dist/vendor']
  .flatMap((place) => readdirSync(join(ROOT, place)).map((name) => join(ROOT, place, name)))
  .filter((path) => /\.c?js$/.test(path));

/** What a file calls or asks for, by its syntax tree: words in texts and comments do not count. */
function* asks(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const {
    type,
    callee,
    arguments: given,
  } = node as {
    type?: string;
    callee?: { type: string; name?: string };
    arguments?: readonly { type: string; value?: unknown }[];
  };
  if ((type === 'CallExpression' || type === 'NewExpression') && callee?.type === 'Identifier') {
    if (callee.name === 'eval' || callee.name === 'Function') yield `${callee.name}(${given?.length === 0 ? '' : '…'})`;
    if (callee.name === 'require' && typeof given?.[0]?.value === 'string') yield `require ${given[0].value.replace(/^node:/, '')}`;
  }
  for (const child of Object.values(node)) yield* asks(child);
}

const asked = new Map(
  shipped.map((path) => [
    path.slice(ROOT.length + 1).replaceAll('\\', '/'),
    new Set(
      asks(parse(readFileSync(path, 'utf8'), { ecmaVersion: 'latest', sourceType: path.endsWith('index.js') ? 'module' : 'script' })),
    ),
  ]),
);

describe('the shipped code', () => {
  const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];

  test('is looked through', () => {
    expect(asked.size).toBeGreaterThan(8);
    expect(asked.get('dist/cli.cjs')).toContain('require fs');
    expect([...asks(parse('eval(x); new Function("a"); require("node:net")', { ecmaVersion: 'latest' }))]).toEqual([
      'eval(…)',
      'Function(…)',
      'require net',
    ]);
  });

  test('asks for no network module', () => {
    const found = [...asked].flatMap(([file, all]) =>
      NETWORK.filter((name) => all.has(`require ${name}`)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('evaluates no text as code', () => {
    const found = [...asked].flatMap(([file, all]) =>
      [...all].filter((one) => /^(?:eval|Function)\(/.test(one)).map((one) => `${file}: ${one}`),
    );
    expect(found.filter((one) => !allowedCode.includes(one))).toEqual([]);
  });

  test('starts processes only for --jobs', () => {
    const found = [...asked].filter(([, all]) => all.has('require child_process')).map(([file]) => file);
    expect(found.filter((file) => !['dist/cli.cjs', 'dist/vendor/workerpool.cjs'].includes(file))).toEqual([]);
  });
});

/** In libraries, and never reached: pdf.js is told not to, workerpool does so for functions that it is given and gets names only. */
const allowedCode: readonly string[] = [
  'dist/vendor/pdfjs.cjs: Function(…)',
  'dist/vendor/pdfjs-worker.cjs: Function(…)',
  'dist/vendor/workerpool.cjs: Function(…)',
];

/** Everything that leaves the process or runs text as code ends it. */
const LOCKED = `
const lock = (of, names) => { for (const name of names) of[name] = () => { process.stderr.write('LOCKED ' + name + '\\n'); process.exit(99); }; };
lock(require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
lock(require('node:net').Socket.prototype, ['connect']);
lock(require('node:net'), ['connect', 'createConnection', 'createServer']);
lock(require('node:dgram'), ['createSocket']);
lock(require('node:dns'), ['lookup', 'resolve']);
lock(require('node:dns').promises, ['lookup', 'resolve']);
lock(require('node:http'), ['request', 'get']);
lock(require('node:https'), ['request', 'get']);
lock(globalThis, ['fetch', 'eval']);
`;

const commands: readonly (readonly string[])[] = [
  ['in', '-f', 'csv'],
  ['in', '-o', 'out/x.xlsx'],
  ['in', '-o', 'out/x.csv', '--resume'],
  ['in', '--datapackage', 'out/package'],
  ['compare', 'in', '-o', 'out/p.md'],
  ['track', 'in', '-o', 'out/t.json'],
  ['diff', 'in/a.txt', 'in/b.txt'],
  ['check', 'in', '-r', 'sarif', '-o', 'out/f.sarif'],
  ['explain', 'in/a.txt'],
  ['indicators', '-o', 'out/i.csv'],
];

describe('a run behind locked doors', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'locked.cjs'), LOCKED);
  });
  const locked = (args: readonly string[]) =>
    run(args, { cwd: folder, env: { NODE_OPTIONS: `--require "${join(folder, 'locked.cjs')}" --disallow-code-generation-from-strings` } });

  test('the doors are locked', () => {
    const code = "require('node:child_process').spawnSync('true')";
    const done = spawnSync(process.execPath, ['--require', join(folder, 'locked.cjs'), '-e', code], { encoding: 'utf8' });
    expect(done).toMatchObject({ status: 99, stderr: 'LOCKED spawnSync\n' });
  });

  test.each(commands.map((args) => [args]))('%j works', (args) => {
    const { code, err } = locked(args);
    expect(err).not.toContain('LOCKED');
    expect([0, 1]).toContain(code);
  });

  test('nothing is written but what was asked for', () => {
    expect(readdirSync(folder).sort()).toEqual(['in', 'locked.cjs', 'out']);
    expect(readdirSync(join(folder, 'in')).sort()).toEqual(['a.txt', 'b.txt']);
    const made = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    expect(made.sort()).toEqual([
      'f.sarif',
      'i.csv',
      'p.md',
      'package',
      'package/datapackage.json',
      'package/records.csv',
      't.json',
      'x.csv',
      'x.xlsx',
    ]);
  });
});

describe("under Node's permission model", () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const flag = major >= 24 ? '--permission' : '--experimental-permission';
  // the tokenizer is a native module
  const addons = process.allowedNodeEnvironmentFlags.has('--allow-addons') ? ['--allow-addons'] : [];
  const under = (reads: readonly string[], writes: readonly string[], args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        flag,
        ...addons,
        ...reads.map((path) => `--allow-fs-read=${path}`),
        ...writes.map((path) => `--allow-fs-write=${path}`),
        BIN,
        ...args,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  // Node 20 does not bear one path that begins like another
  const own = () => [join(ROOT, '*'), join(folder, '*')];

  test('reading the program and the reports, and writing one folder, is enough', () => {
    const out = join(folder, 'out');
    const done = under(own(), [join(out, '*')], [join(folder, 'in/a.txt'), '-o', join(out, 'permitted.csv'), '--jobs', '1']);
    expect([done.status, done.stderr]).toEqual([0, expect.stringContaining('记录 5')]);
    expect(statSync(join(out, 'permitted.csv')).size).toBeGreaterThan(500);
  });

  test('without the right to write, it says so in one line', () => {
    const done = under(own(), [], [join(folder, 'in/a.txt'), '-o', join(folder, 'out/forbidden.csv'), '--jobs', '1']);
    expect(done.status).toBe(2);
    expect(done.stderr.split('\n').filter((line) => line !== '' && !/Warning|--trace-warnings/.test(line))).toHaveLength(1);
    expect(existsSync(join(folder, 'out/forbidden.csv'))).toBe(false);
  });
});
