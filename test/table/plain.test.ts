import { describe, expect, it } from 'vitest';
import { findTables, withoutTables } from '../../src/table/plain.js';
import { cellSpan } from '../../src/table/types.js';
import { layouts as parted } from './layouts.js';
import { areaLayouts } from './layouts-areas.js';
import { figureLayouts } from './layouts-figures.js';
import { headingLayouts } from './layouts-headings.js';
import { spacedLayouts } from './layouts-spaced.js';
import { stackedLayouts } from './layouts-stacked.js';
import { timeLayouts } from './layouts-times.js';
import { readAll } from './read.js';

const layouts = [...parted, ...stackedLayouts, ...timeLayouts, ...figureLayouts, ...areaLayouts, ...headingLayouts, ...spacedLayouts];

describe('layouts of tables in plain text', () => {
  it.each(layouts.map((l) => [l.layout, l] as const))('%s', (_, l) => {
    expect(readAll(l.text, l.kind, l.year)).toEqual(l.rows);
  });

  it.each(layouts.map((l) => [l.layout, l] as const))('%s, with CRLF and prose around it', (_, l) => {
    const text = `过去五年，全市经济稳步发展，各项目标较好完成。\n${l.text}\n以上指标由有关部门按年度分解落实，并纳入考核。`;
    expect(readAll(text.replaceAll('\n', '\r\n'), l.kind, l.year)).toEqual(l.rows);
    if (l.rows.length > 0) expect(withoutTables(text, findTables(text))).toMatch(/^过去五年.*较好完成。\n.*\n以上指标.*纳入考核。$/s);
  });
});

const none: readonly (readonly [string, string])[] = [
  ['prose', '全年地区生产总值增长6.2%，主要指标增速高于全省平均水平。\n城镇新增就业3.2万人，完成年度目标的107%。'],
  ['a bar in prose', '主要指标 | 全年实绩\n全县地区生产总值增长6.2% |\n城镇新增就业3.2万人。'],
  ['headings alone', '主要指标\n发展目标\n到2025年，森林覆盖率达到40%，粮食产量稳定在80万吨以上。'],
  ['a heading over prose', '指标 2020年 2025年\n我们将统筹推进各项工作，确保目标任务如期完成，让群众得到更多实惠。\n第二章 创新发展'],
  ['a numbered list', '1. 地区生产总值增长6%左右；\n2. 城镇新增就业3万人；\n3. 居民收入与经济增长同步。'],
  ['a table of contents', '目录\n第一章 发展环境 1\n第二章 总体要求 9\n第三章 主要指标 12\n第四章 重点项目 20'],
  ['contents with bars of dots', '目标指标 ........ 12\n重点项目 ........ 20\n保障措施 ........ 31'],
  ['a list of works', '项目名称\t建设规模\t总投资（亿元）\t2024年计划投资（亿元）\n云泽大桥\t1.2公里\t8.5\t2\n城东水厂\t10万吨/日\t4\t1.5'],
  ['a list of works by spaces', '序号 项目名称 建设内容 总投资\n1 云泽大桥 新建大桥1.2公里 8.5\n2 城东水厂 新建水厂1座 4'],
  ['duties of departments', '指标 责任单位\n地区生产总值 发展改革局\n城镇新增就业 人力资源局'],
  ['names of indicators without figures', '序号 指标 单位 属性\n1 地区生产总值 亿元 预期性\n2 森林覆盖率 % 约束性'],
  ['attributes in prose', '其中，约束性指标8项，预期性指标12项，2025年目标值按年度分解。'],
  ['a heading without a body', '上文提到\n指标\t单位\t2020年\t2025年'],
  ['short lines of slogans', '类别\n目标\n创新\n协调\n绿色\n开放\n共享'],
  ['a navigation bar', '首页 | 新闻 | 公报 | 项目 | 联系\n2024年 | 2023年 | 2022年 | 更多 | 返回'],
  ['works of areas', '区县\t项目名称\t总投资（亿元）\t建设年限\n青岭县\t水库\t12\t2026\n河口区\t道路\t10\t2027'],
  ['areas and words', '地区\t牵头单位\t完成时限\n青岭县\t发展改革局\t年底前\n河口区\t财政局\t6月底'],
  ['areas of which only ranks are said', '县区\t位次\t备注\n青岭县\t2\t\n河口区\t1\t'],
  ['other things than areas', '单位\t任务数（个）\t备注\n发展改革局\t12\t\n财政局\t10\t'],
  ['areas whose figures have no name', '乡镇\t2025年完成\t2026年目标\n城关镇\t100\t200\n柳林乡\t20\t30'],
  ['addresses and dates', '名称：云泽市发展和改革局\n时间：2024年1月12日\n电话：0755-12345678'],
];

describe('what is no table', () => {
  it.each(none)('%s', (_, text) => {
    expect(findTables(text)).toEqual([]);
    expect(withoutTables(text, findTables(text))).toBe(text);
  });
});

/** A character as folding makes it. */
const plain = (character: string): string => character.normalize('NFKC').replace('〔', '[').replace('〕', ']');

describe('places', () => {
  it.each(layouts.map((l) => [l.layout, l] as const))('cells point at their own characters: %s', (_, l) => {
    const text = `前文一段，说明情况。\n${l.text}`;
    for (const table of findTables(text))
      for (const cell of table.cells) {
        const { start, end } = cellSpan(cell, 0, cell.text.length);
        expect(start).toBe(cell.start);
        expect(end).toBe(cell.end);
        [...cell.text].forEach((_unit, i) => {
          const at = cellSpan(cell, i, i + 1).start;
          expect(plain(text.slice(at, at + 1))).toBe(cell.text[i]);
        });
      }
  });

  it('leaves the length and the lines of a text as they are', () => {
    for (const { text } of layouts) {
      const blank = withoutTables(text, findTables(text));
      expect(blank.length).toBe(text.length);
      expect(blank.split('\n').length).toBe(text.split('\n').length);
      expect(blank).not.toContain('属性');
    }
  });

  it('takes a title and a unit from above', () => {
    const [table] = findTables('表1 主要产品产量情况\n单位：万吨\n指标 绝对量 比上年增长（%）\n原煤 120 3.1\n焦炭 45 -2');
    expect(table).toMatchObject({ title: '表1主要产品产量情况', unit: '万吨' });
  });
});

describe('long tables', () => {
  const numbers = Array.from({ length: 90 }, (_, i) => i + 1);
  const names = numbers.map((n) => `${'甲乙丙丁戊己庚辛壬'[Math.floor((n - 1) / 10)]}${'子丑寅卯辰巳午未申酉'[(n - 1) % 10]}产品产量`);
  it.each([
    ['by spaces', '指标 单位 2022年\n', (name: string, n: number) => `${name} 万吨 ${n}`],
    ['one cell a line', '指标\n单位\n2022年\n', (name: string, n: number) => `${name}\n万吨\n${n}`],
    ['by tabs', '指标\t单位\t2022年\n', (name: string, n: number) => `${name}\t万吨\t${n}`],
  ])('are read to their end: %s', (_, head, row) => {
    const text = head + names.map((name, i) => row(name, i + 1)).join('\n');
    expect(readAll(text, 'communique', 2022)).toEqual(names.map((name, i) => `${name} level ${i + 1}万吨 actual 2022`));
  });
});

describe('cost', () => {
  it.each([
    ['headings', '指标 2020年 2025年\n'],
    ['headings parted by tabs', '指标\t2020年\t2025年\n'],
    ['headings, one a line', '指标\n2020年\n2025年\n'],
    ['rows that lack a figure', '指标 单位 2020年 2025年 属性\n粮食产量 万吨 80 预期性\n'],
    ['bars', `${'|'.repeat(380)}\n`],
  ])('stays linear in a text of %s', (_, unit) => {
    // processor time: other work of the machine does not count
    const time = (lines: number): number => {
      const text = unit.repeat(lines);
      const before = process.cpuUsage();
      findTables(text);
      return process.cpuUsage(before).user / 1e3;
    };
    time(200);
    const short = time(500);
    expect(time(4000)).toBeLessThan(Math.max(20, short) * 24);
  });
});
