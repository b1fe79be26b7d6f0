/** The same report in every format gives the same records, places aside. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract, type IndicatorRecord, type SourceText } from '../../src/index.js';
import { InputError } from '../../src/read/faults.js';
import { readBytes } from '../../src/read/index.js';
import { fileOf } from '../read/documents/make.js';
import { ofdOfText } from '../read/documents/ofd.js';
import { fixtureNames, fixtureText } from './fixtures.js';

/** What a record says, without where. */
const saysOf = (source: string | SourceText): unknown[] =>
  extract(source).records.map(({ source: place, document, text, flags, ...says }: IndicatorRecord) => [
    { ...says, ...document },
    place.section,
  ]);

async function textOf(path: string, bytes: Uint8Array): Promise<SourceText> {
  for await (const text of readBytes({ path, bytes })) {
    if (text instanceof InputError) throw text;
    return text;
  }
  throw new Error('nothing was read');
}

const KINDS = ['docx', 'doc', 'odt', 'rtf', 'pdf'] as const;

describe('files of the project', () => {
  const report = fileOf('report.txt').toString();
  test.each(KINDS)('report.%s', async (kind) => {
    expect(saysOf(report).length).toBeGreaterThan(30);
    expect(saysOf(await textOf(`report.${kind}`, fileOf(`report.${kind}`)))).toEqual(saysOf(report));
  });
  test.each(KINDS)('table.%s gives the records of the web page', async (kind) => {
    const page = saysOf(await textOf('table.html', fileOf('table.html')));
    expect(page.length).toBe(7);
    expect(saysOf(await textOf(`table.${kind}`, fileOf(`table.${kind}`)))).toEqual(page);
  });
});

describe('OFD', () => {
  test.each(fixtureNames)('%s', async (name) => {
    const text = fixtureText(name);
    expect(saysOf(await textOf(`${name}.ofd`, ofdOfText(text)))).toEqual(saysOf(text));
  });
});

const office = (args: readonly string[], home: string) =>
  spawnSync('soffice', [`-env:UserInstallation=file://${home}`, '--headless', ...args], { encoding: 'utf8', timeout: 110_000 });

/** LibreOffice with Writer, or what is missing. */
function missing(): string {
  const home = mkdtempSync(join(tmpdir(), 'plan-extract-office-'));
  try {
    writeFileSync(join(home, 'a.txt'), '增长5%');
    const done = office(['--infilter=Text (encoded):UTF8,LF,,,', '--convert-to', 'odt', '--outdir', home, join(home, 'a.txt')], home);
    if (done.error !== undefined) return 'soffice is not installed';
    return /convert .* -> /.test(done.stdout) ? '' : 'LibreOffice has no Writer';
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const lacking = missing();
if (lacking !== '') console.warn(`test/whole/documents.test.ts: conversions by LibreOffice are skipped: ${lacking}`);

describe.skipIf(lacking !== '')('conversions by LibreOffice', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-extract-office-'));
    for (const name of fixtureNames) writeFileSync(join(folder, `${name}.txt`), fixtureText(name));
    const inputs = fixtureNames.map((name) => join(folder, `${name}.txt`));
    for (const kind of KINDS) {
      const filter = { docx: 'docx:MS Word 2007 XML', doc: 'doc:MS Word 97', odt: 'odt', rtf: 'rtf', pdf: 'pdf' }[kind];
      office(['--infilter=Text (encoded):UTF8,LF,,,', '--convert-to', filter, '--outdir', folder, ...inputs], join(folder, 'home'));
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const kind of KINDS)
    test.each(fixtureNames)(`%s as ${kind}`, async (name) => {
      expect(saysOf(await textOf(`${name}.${kind}`, readFileSync(join(folder, `${name}.${kind}`))))).toEqual(saysOf(fixtureText(name)));
    });
});
