import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Extraction, IndicatorRecord } from '../../src/record.js';
import { gbk, utf16be, utf16le } from '../read/bytes.js';
import { BIN, REPORT, run, start, WORDS_ONLY } from './run.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-cli-'));
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(cwd, name), content);
  write('report.txt', REPORT);
  write('bom.txt', `\ufeff${REPORT}`);
  write('gbk.txt', gbk(REPORT));
  write('utf16le.txt', utf16le(`\ufeff${REPORT}`));
  write('utf16be.txt', utf16be(REPORT));
  write('crlf.txt', REPORT.replaceAll('\n', '\r\n'));
  write('words.txt', WORDS_ONLY);
  write('empty.txt', '');
  write('file.pdf', '%PDF-1.4\n');
  write('page.html', '<!doctype html><a href="/">首页</a>');
  write('[x].txt', REPORT);
  mkdirSync(join(cwd, 'many'));
  for (const name of ['b.txt', 'a.txt', '.c.txt', 'd.csv']) write(`many/${name}`, REPORT);
  mkdirSync(join(cwd, 'hollow'));
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const records = (out: string): IndicatorRecord[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => IndicatorRecord.parse(JSON.parse(line)));

const ndjson = (args: readonly string[], input?: string | Buffer): IndicatorRecord[] =>
  records(run([...args, '-f', 'ndjson'], input === undefined ? { cwd } : { cwd, input }).out);

/** What a record says, its place and id aside. */
const said = (r: IndicatorRecord): string => [r.indicator, r.measure, r.status, r.period, r.value, r.unit, r.bound].join(' ');

const EXPECTED = [
  'gdp growth actual 2024 5.8 % exact',
  'retail_sales level actual 2024 1234.5 亿元 exact',
  'urban_new_employment level actual 2024 12.3 万人 exact',
  'gdp growth target 2025 5.5 % about',
  'urban_new_employment level target 2025 12 万人 at_least',
];

describe('inputs', () => {
  test.each([
    ['a file', ['report.txt']],
    ['the command by its name', ['extract', 'report.txt']],
    ['UTF-8 with BOM', ['bom.txt']],
    ['GBK', ['gbk.txt']],
    ['UTF-16 little endian', ['utf16le.txt']],
    ['UTF-16 big endian without BOM', ['utf16be.txt']],
    ['CRLF', ['crlf.txt']],
    ['a name with brackets', ['[x].txt']],
    ['an encoding named', ['gbk.txt', '--encoding', 'gbk']],
    ['options first', ['--quiet', 'report.txt']],
  ])('%s', (_, args) => {
    expect(ndjson(args).map(said)).toEqual(EXPECTED);
  });

  test.each([
    ['UTF-8', Buffer.from(REPORT)],
    ['GBK', gbk(REPORT)],
  ])('standard input in %s', (_, input) => {
    const found = ndjson(['-'], input);
    expect(found.map(said)).toEqual(EXPECTED);
    expect(found[0]?.document.path).toBe('-');
  });

  test.each([
    [['many'], ['many/a.txt', 'many/b.txt']],
    [
      ['many', 'report.txt'],
      ['many/a.txt', 'many/b.txt', 'report.txt'],
    ],
    [['many/*.txt'], ['many/a.txt', 'many/b.txt']],
    [
      ['report.txt', 'many/b.txt', 'many'],
      ['report.txt', 'many/b.txt', 'many/a.txt'],
    ],
  ])('%j', (args, paths) => {
    expect([...new Set(ndjson(args).map((r) => r.document.path))]).toEqual(paths);
  });

  test('offsets point into the decoded text', () => {
    for (const file of ['report.txt', 'bom.txt', 'gbk.txt', 'utf16le.txt']) {
      for (const { source, text } of ndjson([file])) expect(REPORT.slice(source.start, source.end)).toBe(text);
    }
  });
});

describe('formats', () => {
  test('the default is the headline table', () => {
    const { out, code } = run(['report.txt'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('云岭省 · 2025 · 政府工作报告');
    expect(out).toMatch(/│ 地区生产总值 +│ +│ 5\.8% +│ 5\.5%左右 +│/);
  });

  test('json', () => {
    const parsed = Extraction.parse({ leftOut: [], ...JSON.parse(run(['report.txt', '-f', 'json'], { cwd }).out) });
    expect(parsed.records.map(said)).toEqual(EXPECTED);
    expect(parsed.documents).toHaveLength(1);
  });

  test('json with what was left out', () => {
    expect(Extraction.parse(JSON.parse(run(['report.txt', '-f', 'json', '--left-out'], { cwd }).out)).leftOut).toBeInstanceOf(Array);
  });

  test.each([
    [['-f', 'csv'], /^region,region_code,document,/],
    [['-f', 'csv', '--bom'], /^\ufeffregion,/],
    [['-f', 'csv', '--headers', 'zh'], /^地区,地区代码,文件,[\s\S]*,增速,/],
    [['--excel'], /^\ufeff地区,地区代码,文件,[\s\S]*,目标,/],
    [['--all'], /位置[\s\S]*3:14/],
    [['--lang', 'en'], /Indicator +│ Last year +│ Growth +│ Target/],
    [['--status', 'target'], /数值[\s\S]*5\.5%左右/],
    [['--indicator', 'retail_sales'], /社会消费品零售总额/],
  ])('%j', (args, pattern) => {
    expect(run(['report.txt', ...args], { cwd }).out).toMatch(pattern);
  });

  test('the table fits the terminal', () => {
    const { out } = run(['report.txt', '--all'], { cwd, env: { COLUMNS: '60' } });
    const lines = out.split('\n').filter((line) => line.startsWith('┌'));
    expect(lines.length).toBe(1);
    expect(lines[0]?.length).toBeLessThanOrEqual(60);
  });
});

describe('filters', () => {
  test.each<[string[], number[]]>([
    [
      ['--indicator', 'gdp'],
      [0, 3],
    ],
    [
      ['--indicator', '地区生产总值'],
      [0, 3],
    ],
    [
      ['--indicator', 'gdp', 'retail_sales'],
      [0, 1, 3],
    ],
    [
      ['--indicator', 'gdp,retail_sales'],
      [0, 1, 3],
    ],
    [
      ['--indicator', 'gdp', '--indicator', 'retail_sales'],
      [0, 1, 3],
    ],
    [
      ['--status', 'target'],
      [3, 4],
    ],
    [
      ['--status', '目标'],
      [3, 4],
    ],
    [
      ['--status', 'actual,target'],
      [0, 1, 2, 3, 4],
    ],
    [
      ['--measure', 'growth'],
      [0, 3],
    ],
    [
      ['--measure', '总量'],
      [1, 2, 4],
    ],
    [
      ['--period', '2024'],
      [0, 1, 2],
    ],
    [
      ['--period', '2024,2025', '--measure', 'growth'],
      [0, 3],
    ],
    [['--period', '2021-2025'], []],
    [['--status', 'target', '--indicator', 'gdp'], [3]],
    [['--headline'], [0, 1, 2, 3, 4]],
  ])('%j', (args, kept) => {
    expect(ndjson(['report.txt', ...args]).map(said)).toEqual(kept.map((i) => EXPECTED[i]));
  });

  test('an input behind --indicator is an input', () => {
    expect(ndjson(['--indicator', 'gdp', 'report.txt'])).toHaveLength(2);
  });

  test('region and year can be set', () => {
    const [first] = ndjson(['report.txt', '--region', '青禾市', '--year', '2031']);
    expect(first?.region).toBe('青禾市');
    expect(first?.document.year).toBe(2031);
  });
});

describe('words on standard error', () => {
  test.each([
    [['report.txt'], '记录 5 · 存疑 \\d+ · 未读 \\d+\n', 0],
    [['report.txt', '--lang', 'en'], 'records 5 · flagged \\d+ · unread \\d+\n', 0],
    [['report.txt', '--quiet'], '', 0],
    [['words.txt'], '提示：words.txt：没有读到指标数字\n记录 0 .*\n', 0],
    [['words.txt', '--lang', 'en'], 'note: words.txt: no indicator figure found\nrecords 0 .*\n', 0],
    [['words.txt', '--quiet'], '', 0],
    [['no.txt', '--quiet'], '错误：no.txt：文件不存在；请检查路径\n', 2],
    [['no.txt', 'report.txt'], '错误：no.txt：.*\n记录 5 .*\n', 2],
    [['no.txt', 'report.txt', '--lang=en'], 'error: no.txt: no such file; check the path\nrecords 5 .*\n', 2],
    [['hollow', '--quiet'], '错误：hollow：目录里没有报告；.*\n', 2],
    [['empty.txt', '--quiet'], '错误：empty.txt：文件是空的；.*\n', 2],
    [['-', '--quiet'], '错误：-：文件是空的；.*\n', 2],
    [['file.pdf', '--quiet'], '错误：file.pdf：文件已损坏（PDF: .*）；.*\n', 2],
    [['file.pdf', '--quiet', '--lang', 'en'], 'error: file.pdf: damaged file \\(PDF: .*\\); .*\n', 2],
    [['page.html', '--quiet'], '错误：page.html：网页里没有正文；.*\n', 2],
    [['*.none', '--quiet'], '错误：\\*\\.none：通配符没有匹配到文件；.*\n', 2],
    [['gbk.txt', '--encoding', 'utf-8', '--quiet'], '错误：gbk.txt：按 utf-8 解码失败；.*\n', 2],
    [['report.txt', '--encoding', 'klingon'], '错误：--encoding 不认识“klingon”；可用：.*gb18030.*\n', 2],
    [['report.txt', '--formt', 'csv'], '错误：未知选项 --formt；是否想用 --format\n', 2],
    [['report.txt', '--xyzzy'], '错误：未知选项 --xyzzy；.*\n', 2],
    [['report.txt', '-f'], '错误：选项 --format 缺少取值；.*\n', 2],
    [['report.txt', '-f', 'docx'], '错误：--format 不认识“docx”；可用：table csv json ndjson xlsx markdown sdmx-csv\n', 2],
    [['report.txt', '-o', 'x.docx'], '错误：x.docx：不认识这个后缀；可用 .*\\.csv.*\n', 2],
    [['report.txt', '-o', 'nowhere/x.csv'], '错误：nowhere/x.csv：无法写入（ENOENT）；.*\n', 2],
    [['report.txt', '-o', 'many', '-f', 'csv'], '错误：many：无法写入（EISDIR）；.*\n', 2],
    [['report.txt', '-o', 'report.txt'], '错误：report.txt：输出会覆盖输入文件；.*\n', 2],
    [['report.txt', '--indicator', 'gpd_growht'], '错误：未知指标“gpd_growht”.*\n', 2],
    [['report.txt', '--indicator', '地区生产总直'], '错误：未知指标“地区生产总直”；最接近的有 gdp.*\n', 2],
    [['report.txt', '--status', 'done'], '错误：--status 不认识“done”；可用：actual.*\n', 2],
    [['report.txt', '--measure', 'x'], '错误：--measure 不认识“x”；可用：level.*\n', 2],
    [['report.txt', '--period', 'last'], '错误：--period 应写成 2024.*“last”\n', 2],
    [['report.txt', '--year', '25'], '错误：--year 应是四位年份，不是“25”\n', 2],
    [['report.txt', '--lang', 'fr'], '错误：--lang 不认识“fr”；可用：zh en\n', 2],
    [['report.txt', '--bom'], '错误：--bom 只用于 csv / sdmx-csv 格式\n', 2],
    [['report.txt', '-f', 'csv', '--headers', 'fr'], '错误：--headers 不认识“fr”；可用：zh en\n', 2],
    [['report.txt', '-f', 'csv', '--left-out'], '错误：--left-out 只用于 table / json / xlsx / markdown 格式\n', 2],
    [[], '错误：没有给出输入；.*\n', 2],
  ])('%j', (args, pattern, code) => {
    const done = run(args, { cwd });
    expect(done.err).toMatch(new RegExp(`^${pattern}$`));
    expect(done.code).toBe(code);
  });

  test('every other input is still printed', () => {
    const done = run(['no.txt', 'report.txt', 'file.pdf', 'many/a.txt', '-f', 'ndjson'], { cwd });
    expect(done.code).toBe(2);
    expect(records(done.out)).toHaveLength(10);
    expect(done.err.split('\n').filter((line) => line.startsWith('错误'))).toHaveLength(2);
  });

  test('a file name cannot write to the terminal', () => {
    expect(run(['a\u001b\u0007\nb.txt', '--quiet'], { cwd }).err).toBe('错误：a\ufffd\ufffd b.txt：文件不存在；请检查路径\n');
  });
});

describe('the output file', () => {
  test.each([
    ['out.csv', /^region,/],
    ['out.json', /^\{"schemaVersion"/],
    ['out.ndjson', /^\{"id"/],
    ['out.jsonl', /^\{"id"/],
    ['out.txt', /^云岭省 · /],
    ['OUT.CSV', /^region,/],
  ])('%s has the format of its ending', (name, pattern) => {
    const done = run(['report.txt', '-o', name], { cwd });
    expect(done).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(pattern);
    rmSync(join(cwd, name));
  });

  test('a format by name goes before the ending', () => {
    run(['report.txt', '-o', 'named.dat', '-f', 'csv'], { cwd });
    expect(readFileSync(join(cwd, 'named.dat'), 'utf8')).toMatch(/^region,/);
  });

  test('stays as it was when no input could be read', () => {
    writeFileSync(join(cwd, 'kept.csv'), 'old');
    const done = run(['no.txt', '-o', 'kept.csv'], { cwd });
    expect(done.code).toBe(2);
    expect(done.err).toContain('未写文件');
    expect(readFileSync(join(cwd, 'kept.csv'), 'utf8')).toBe('old');
  });

  test('is replaced whole', () => {
    writeFileSync(join(cwd, 'kept.csv'), 'old'.repeat(10_000));
    run(['report.txt', '-o', 'kept.csv'], { cwd });
    const text = readFileSync(join(cwd, 'kept.csv'), 'utf8');
    expect(text).toMatch(/^region,/);
    expect(text).not.toContain('old');
  });

  test.skipIf(process.platform !== 'linux')('a full disk is one line', () => {
    const done = run(['report.txt', '-f', 'csv', '-o', '/dev/full'], { cwd });
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/^错误：\/dev\/full：无法写入（ENOSPC）；.*\n$/);
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves nothing behind', async (signal, code) => {
    const folder = mkdtempSync(join(cwd, 'signal-'));
    const child = start(['-', '-o', 'x.csv'], folder);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('no temporary file is left by any run', () => {
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a closed pipe', () => {
  test.each(['csv', 'ndjson', 'json', 'table'])('ends %s quietly', (format) => {
    writeFileSync(join(cwd, 'long.md'), REPORT.repeat(40));
    const files = Array.from({ length: 6 }, (_, i) => {
      writeFileSync(join(cwd, `long${i}.md`), REPORT.repeat(40));
      return `long${i}.md`;
    }).join(' ');
    const script = `"${process.execPath}" "${BIN}" ${files} --all --quiet -f ${format} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const done = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.stdout.trim().split('\n').at(-1)).toBe('0');
  });
});

test.each([
  ['zh', /繁体字，.*请先转换为简体再读/],
  ['en', /traditional characters, .*convert the text/],
])('a text in traditional characters says so: %s', (lang, said) => {
  const input =
    '雲溪縣國民經濟和社會發展計劃執行情況。全縣生產總值達到45億元,增長9%;固定資產投資總額20億元,實際增長12%;農業產業化發展較快。';
  const { code, err } = run(['-', '--lang', lang], { cwd, input });
  expect(code).toBe(0);
  expect(err.split('\n').filter((line) => said.test(line))).toHaveLength(1);
});
