import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPORT, run } from './run.js';

let cwd = '';

const SOUTH = REPORT.replace('云岭省', '泉州市').replace('5.5%左右', '6%以上');
const NAMELESS = '政府工作报告\n二、今年工作安排\n2025年主要预期目标是：地区生产总值增长7%。\n';
const BROKEN = Buffer.from('PK\u0003\u0004 no document');

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plan-extract-compare-'));
  mkdirSync(join(cwd, 'reports'));
  writeFileSync(join(cwd, 'reports/a.txt'), REPORT);
  writeFileSync(join(cwd, 'reports/b.txt'), SOUTH);
  writeFileSync(join(cwd, 'nameless.txt'), NAMELESS);
  writeFileSync(join(cwd, 'broken.docx'), BROKEN);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const compare = (...args: string[]) => run(['compare', ...args], { cwd });
const csv = (...args: string[]): string[] =>
  compare(...args, '-f', 'csv', '--quiet')
    .out.trim()
    .split('\r\n');

describe('the panel', () => {
  test('headline targets, regions in the order of the division codes', () => {
    const done = compare('reports');
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/^状态 目标 · 时期 2025\n/);
    expect(done.out).toMatch(/指标 +│ 口径类型 │ 单位 │ 泉州市 │ 云岭省/);
    expect(done.out).toMatch(/地区生产总值 │ 增速 +│ % +│ ≥6% +│ 5.5%左右/);
    expect(done.err).toBe('记录 4 · 存疑 0 · 未读 0\n');
  });

  test('the same in any order of the inputs', () => {
    expect(compare('reports/b.txt', 'reports/a.txt').out).toBe(compare('reports').out);
  });

  test('in English', () => {
    expect(compare('reports', '--lang', 'en').out).toMatch(/Status target · Period 2025[\s\S]*Gross regional product │ growth/);
  });

  test('transposed, sorted', () => {
    expect(csv('reports', '--transpose', '--sort', 'gdp')).toEqual([
      'region_code,region,gdp.growth.target.2025,urban_new_employment.level.target.2025',
      ',unit,%,万人',
      '350500,泉州市,≥6%,≥12',
      ',云岭省,5.5%左右,≥12',
    ]);
  });

  test('results when asked for', () => {
    expect(csv('reports', '--status', 'actual', '--indicator', '社会消费品零售总额')).toEqual([
      'indicator,indicator_name,measure,status,period,basis,unit,泉州市,云岭省',
      'retail_sales,社会消费品零售总额,level,actual,2024,,亿元,1234.5,1234.5',
    ]);
  });

  test('tidy rows', () => {
    const [head, first] = csv('reports', '--indicator', 'gdp', '--status', 'target', '--long');
    expect(head).toMatch(/^region,region_code,label,indicator,/);
    expect(first).toMatch(
      /^泉州市,350500,泉州市,gdp,地区生产总值,growth,,target,2025,6,6,,%,at_least,≥6%,1,work_report,2025,reports\/b.txt/,
    );
  });

  test.each(['csv', 'json', 'ndjson', 'md', 'txt', 'xlsx'])('-o x.%s', (ending) => {
    const file = join(cwd, `x.${ending}`);
    expect(compare('reports', '-o', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file).length).toBeGreaterThan(50);
  });
});

test('sdmx-csv: the figures of the panel, and the structure beside the file', () => {
  const done = compare('reports', '-f', 'sdmx-csv', '-o', 'panel.csv');
  expect(done).toMatchObject({ code: 0, out: '' });
  const lines = readFileSync(join(cwd, 'panel.csv'), 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,/);
  expect(existsSync(join(cwd, 'panel.structure.json'))).toBe(true);
});

describe('bad input', () => {
  test('without region: a line that names the option, and a column of its own', () => {
    const done = compare('reports', 'nameless.txt');
    expect(done.code).toBe(0);
    expect(done.err).toContain('提示：nameless.txt：地区不明，单列一栏；可用 --region 文件=地区 指明\n');
    expect(done.out).toMatch(/泉州市 │ 云岭省 +│ nameless.txt（地区不明）/);
  });

  test('region and year of one file, by name or by code', () => {
    const done = csv('reports', 'nameless.txt', '--region', 'nameless.txt=350100', '--year', 'nameless.txt=2025', '--transpose');
    expect(done[2]).toMatch(/^350100,福州市,7%/);
    expect(done).toHaveLength(5);
  });

  test('a file that fails leaves the others whole', () => {
    const done = compare('reports', 'nothing.txt', 'broken.docx');
    expect(done.code).toBe(2);
    expect(done.out).toBe(compare('reports').out);
    expect(done.err.match(/^错误：/gm)).toHaveLength(2);
  });

  test.each([
    [['--region', '鼓楼区'], /350102/],
    [['--region', '京'], /--region 不认识“京”/],
    [['--region', '123456'], /--region 不认识“123456”/],
    [['--year', 'a.txt=25'], /--year/],
    [['--sort', 'gdpp'], /未知指标“gdpp”；最接近的有 gdp/],
    [['--format', 'sdmx'], /--format 不认识“sdmx”/],
    [['--transpose', '-f', 'json'], /--transpose 只用于 table/],
    [['--long', '--transpose'], /--transpose 只用于/],
    [['--long', '-o', 'x.xlsx'], /--long 只用于/],
    [['-o', 'reports/a.txt'], /输出会覆盖输入文件/],
  ])('%j', (args, message) => {
    const done = compare('reports', 'reports/a.txt', ...args);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toMatch(message);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });

  test('nothing to show is said', () => {
    const done = compare('reports', '--period', '1999');
    expect(done.code).toBe(0);
    expect(done.err).toContain('没有符合条件的数字');
  });

  test('an indicator that the table lacks sorts nothing', () => {
    expect(compare('reports', '--sort', 'cpi').err).toContain('表中没有“cpi”的数字');
  });

  test('no usable input writes nothing', () => {
    expect(compare('nothing.txt', '-o', 'none.csv').code).toBe(2);
    expect(existsSync(join(cwd, 'none.csv'))).toBe(false);
  });
});

test('reports of older years leave their columns empty, and a line says so', () => {
  writeFileSync(join(cwd, 'older.txt'), REPORT.replaceAll('2025年', '2023年').replace('云岭省', '福州市'));
  expect(compare('reports', 'older.txt').err).toContain('（2025年报告）的主要指标，1 个地区没有该年报告');
});

describe('--region of extract', () => {
  test.each([['350102'], ['福州鼓楼区'], ['福建省福州市鼓楼区']])('%s', (name) => {
    const [first = ''] = run(['reports/a.txt', '--region', name, '-f', 'ndjson'], { cwd }).out.split('\n');
    expect(JSON.parse(first)).toMatchObject({ region: '鼓楼区', regionCode: '350102' });
  });
});
