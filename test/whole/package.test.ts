import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
      /^(?:bin\/(?:plan-extract\.js|package\.json)|dist\/(?:cli\.(?:cjs|cache)|(?:documents|worker)\.cjs|index\.js|\w+\.schema\.json|(?:vendor\/(?:[\w-]+\.cjs|LICENSES\.txt|cmaps\/(?:[\w-]+\.bcmap|LICENSE))|dict\/(?:words\.bin|\w+\.utf8)|types\/.+\.d\.ts))|fixtures\/[\w-]+\.txt|README(?:\.zh)?\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
    expect(paths.filter((path) => !usual.test(path))).toEqual([]);
  });

  test('names no folder of the machine that made it', () => {
    const inside = paths.filter((path) => /\.(?:c?js|cache|json|txt)$/.test(path) && readFileSync(join(ROOT, path)).includes(ROOT));
    expect(inside).toEqual([]);
  });

  test('stays small', () => {
    const bytes = packed?.files.reduce((sum, file) => sum + file.size, 0) ?? 0;
    expect(bytes).toBeLessThan(10e6);
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
