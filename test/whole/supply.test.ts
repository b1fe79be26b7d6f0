/** What the package is made of, and what it promises about its versions. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayUse, packagesOf } from '../../scripts/licences.mjs';
import { schemaNames, shapeOf } from '../../scripts/schema-shape.mjs';
import { SCHEMA_VERSION } from '../../src/version.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly integrity?: string; readonly dependencies?: object; readonly devDependencies?: object }
    >
  >;
}
const lock: Lock = JSON.parse(read('package-lock.json'));
const manifest = JSON.parse(read('package.json'));
const packages = packagesOf(lock);

describe('the lock file', () => {
  test('holds every package with an exact version and the hash of its content', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(50);
    const loose = entries.filter(
      ([, { version, integrity }]) => !/^\d+\.\d+\.\d+/.test(version ?? '') || !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('says what package.json says', () => {
    expect(lock.packages['']).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });
});

describe('licences', () => {
  test('each may be used (npm run licences lists them)', () => {
    expect(packages.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(packages.some(({ shipped }) => shipped) && packages.some(({ shipped }) => !shipped)).toBe(true);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s: %s', (licence, allowed) => expect(mayUse(licence, ['MIT', 'ISC'])).toBe(allowed));

  test('the texts of what is built in go with the package', () => {
    const notices = read('dist/vendor/LICENSES.txt');
    for (const name of ['commander', 'zod', 'cli-table3', 'write-excel-file', 'tinyglobby', 'jsonc-parser'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });
});

test('npm run sbom names every package', () => {
  const done = spawnSync('npm', ['run', '--silent', 'sbom'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  const { bomFormat, components }: { bomFormat: string; components: readonly { name: string; version: string }[] } = JSON.parse(
    done.stdout,
  );
  expect(bomFormat).toBe('CycloneDX');
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(packages.filter(({ name, version }) => !named.has(`${name}@${version}`))).toEqual([]);
});

describe('versions', () => {
  const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

  test('the package has a semantic version, and the changelog begins with it', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    const [first, ...others] = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, version]) => version ?? '');
    expect(first === manifest.version || (first === 'Unreleased' && others[0] === manifest.version)).toBe(true);
  });

  describe('of the records', () => {
    const versions: Readonly<Record<string, { readonly sha256: string; readonly fields: readonly string[] }>> = JSON.parse(
      read('schemas/versions.json'),
    );
    const now = shapeOf(schemaNames.map((name) => read(`dist/${name}.schema.json`)));
    const order = Object.keys(versions).sort(byNumber);

    test('a changed shape has a new version', () => {
      const remedy =
        'the shape of the records changed: raise SCHEMA_VERSION in src/version.ts (fields appended: minor, else major) and run npm run schema; ' +
        `while ${SCHEMA_VERSION} is not released yet: npm run schema -- --unreleased`;
      expect(versions[SCHEMA_VERSION]?.sha256, remedy).toBe(now.sha256);
      expect(order.at(-1)).toBe(SCHEMA_VERSION);
      for (const name of schemaNames) expect(read(`schemas/${name}.schema.json`), remedy).toBe(read(`dist/${name}.schema.json`));
    });

    test('fields are only ever appended within a major version', () => {
      const major = (version: string): string => version.split('.')[0] ?? '';
      order.slice(1).forEach((version, i) => {
        const before = order[i] ?? '';
        if (major(before) !== major(version)) return;
        const after = versions[version]?.fields ?? [];
        expect(versions[before]?.fields.filter((field) => !after.includes(field))).toEqual([]);
      });
    });

    test('any change is seen', () => {
      const [record = '', extraction = ''] = schemaNames.map((name) => read(`dist/${name}.schema.json`));
      expect(shapeOf([record.replace('"indicator"', '"indicators"'), extraction]).sha256).not.toBe(now.sha256);
      expect(shapeOf([record.replace(/"version": "[^"]*"/, '"version": "9.9.9"'), extraction]).sha256).toBe(now.sha256);
      expect(now.fields).toContain('source.sentence.text');
    });
  });
});

test('the tables of division codes say where they come from', () => {
  for (const file of ['divisions', 'retired']) {
    const head = read(`src/regions/${file}.gen.ts`).slice(0, 1000);
    expect(head).toMatch(/Source: Ministry of Civil Affairs/);
    expect(head).toMatch(/@\d+\.\d+\.\d+/);
  }
});
