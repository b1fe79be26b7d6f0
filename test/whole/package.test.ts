import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureNames } from './fixtures.js';

const ROOT = join(import.meta.dirname, '../..');

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

describe('the package that npm makes', () => {
  const done = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed]: Packed[] = JSON.parse(done.stdout.slice(done.stdout.indexOf('[')));
  const paths = packed?.files.map((file) => file.path) ?? [];

  test.each([
    'bin/plan-extract.js',
    'bin/package.json',
    'dist/cli.cjs',
    'dist/cli.cache',
    'dist/documents.cjs',
    'dist/worker.cjs',
    'dist/index.js',
    'dist/types/index.d.ts',
    'dist/record.schema.json',
    'dist/extraction.schema.json',
    'dist/review/page.js',
    'dist/review/page.css',
    'dist/vendor/charts.cjs',
    'dist/vendor/LICENSES.txt',
    'dist/dict/words.bin',
    'dist/dict/hmm.utf8',
    'dist/dict/user.utf8',
    'dist/vendor/LICENSES.txt',
    'dist/vendor/pdfjs.cjs',
    'dist/vendor/pdfjs-worker.cjs',
    'dist/vendor/cmaps/UniGB-UCS2-H.bcmap',
    'dist/vendor/cmaps/GBK-EUC-H.bcmap',
    'README.md',
    'README.zh.md',
    'CHANGELOG.md',
    'LICENSE',
    'package.json',
    ...fixtureNames.map((name) => `fixtures/${name}.txt`),
  ])('holds %s', (path) => expect(paths).toContain(path));

  test('holds nothing else', () => {
    const usual =
      /^(?:bin\/(?:plan-extract\.js|package\.json)|dist\/(?:cli\.(?:cjs|cache)|(?:documents|worker)\.cjs|index\.js|\w+\.schema\.json|(?:vendor\/(?:[\w-]+\.cjs|LICENSES\.txt|cmaps\/(?:[\w-]+\.bcmap|LICENSE))|review\/page\.(?:js|css)|dict\/(?:words\.bin|\w+\.utf8)|types\/.+\.d\.ts))|fixtures\/[\w-]+\.txt|README(?:\.zh)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
    expect(paths.filter((path) => !usual.test(path))).toEqual([]);
  });

  test('names no folder of the machine that made it', () => {
    const inside = paths.filter((path) => /\.(?:c?js|cache|json|txt)$/.test(path) && readFileSync(join(ROOT, path)).includes(ROOT));
    expect(inside).toEqual([]);
  });

  test('reads documents where no other package is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-extract-packed-'));
    try {
      for (const part of ['documents.cjs', 'vendor']) cpSync(join(ROOT, 'dist', part), join(folder, part), { recursive: true });
      const files = join(ROOT, 'test/read/files');
      const script = `
        const { Worker } = require('node:worker_threads');
        const worker = new Worker('./documents.cjs');
        const kinds = ['docx', 'doc', 'odt', 'rtf', 'pdf'];
        const ask = (kind) => new Promise((resolve) => {
          worker.once('message', resolve);
          worker.postMessage({ kind, path: kind, bytes: require('node:fs').readFileSync(${JSON.stringify(files)} + '/report.' + kind) });
        });
        (async () => {
          for (const kind of kinds) console.log(kind, ((await ask(kind)).source?.text ?? '').includes('1836.52亿元'));
          process.exit();
        })();`;
      const done = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
      expect(
        done.stdout
          .trim()
          .split('\n')
          .filter((line) => / true$/.test(line)).length,
        done.stdout + done.stderr,
      ).toBe(5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('stays small', () => {
    const bytes = packed?.files.reduce((sum, file) => sum + file.size, 0) ?? 0;
    // the program stands in it in ASCII, six bytes for each Chinese character; packed it is a third of this
    expect(bytes).toBeLessThan(11e6);
    // word lists and tables of divisions are no part of what a program that uses the library compiles against
    expect(paths.filter((path) => path.endsWith('.gen.d.ts'))).toEqual([]);
  });

  test('what package.json points to exists', () => {
    const { bin, exports, types } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const targets: string[] = [
      ...Object.values<string>(bin),
      types,
      ...Object.values<string | Record<string, string>>(exports).flatMap((to) => (typeof to === 'string' ? [to] : Object.values(to))),
    ];
    for (const target of targets) {
      expect(existsSync(join(ROOT, target)), target).toBe(true);
      expect(paths).toContain(target.replace(/^\.\//, ''));
    }
  });
});
