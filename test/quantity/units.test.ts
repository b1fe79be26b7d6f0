/** Units. Their list stands apart from the rows, so that a unit that is taken out is missed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchUnit, readUnit, UNITS, unitInfo } from '../../src/quantity/units.js';

/** `unit<TAB>kind<TAB>example`, a row each; after a change of rows: npx vitest run test/quantity/units.test.ts -u */
const LIST = join(import.meta.dirname, 'units.tsv');
const listed = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split('\t') as [unit: string, kind: string, example: string]);

describe('unit rows', () => {
  it('are those of the list', async () => {
    await expect(`${UNITS.map(({ unit, kind, example }) => `${unit}\t${kind}\t${example}`).join('\n')}\n`).toMatchFileSnapshot(LIST);
  });
  it.each(listed)('%s (%s) is read at the end of %s', (unit, kind, example) => {
    expect(matchUnit(example, example.length - unit.length)).toMatchObject({ unit, kind });
  });
  it('has no unit twice', () => {
    const seen = UNITS.map(({ unit }) => unit);
    expect(seen.filter((unit, i) => seen.indexOf(unit) !== i)).toEqual([]);
  });
  it.each([
    '项目',
    '户均',
    '件套'.slice(1),
    '人才',
    '条例',
    '场馆',
    '次新',
    '枪支',
    '双方',
    '双试点',
    '票据',
    '桶装',
    '枝节',
    '瓶颈',
    '顶层',
  ])('%s does not begin with a count unit', (text) => {
    expect(matchUnit(text, 0)?.unit ?? '').not.toBe(text.charAt(0) === '套' ? '件' : text.charAt(0));
  });
});

describe('a unit in the text', () => {
  it.each([
    ['亿元,', '亿元', ''],
    ['万余人次。', '万人次', 'at_least'],
    ['多个', '个', 'at_least'],
    ['多亿元', '亿元', 'at_least'],
    ['来家', '家', 'about'],
    ['万元/人', '万元/人', ''],
    ['微克/立方米', '微克/立方米', ''],
    ['微克每立方米', '微克每立方米', ''],
    ['克/千克', '克/千克', ''],
    ['千瓦时', '千瓦时', ''],
    ['亿千瓦时', '亿千瓦时', ''],
    ['千米', '千米', ''],
    ['千人', '千人', ''],
    ['万套(间)', '万套(间)', ''],
    ['条(个)。', '条(个)', ''],
    ['余万件(辆)、', '万件(辆)', 'at_least'],
    ['人(次)', '人(次)', ''],
    ['个(含2个省级)', '个', ''],
    ['家(次', '家', ''],
    ['万亩(万吨)', '万亩', ''],
    ['万市民', '万', ''],
    ['人/百亿元', '人/百亿元', ''],
    ['/10万', '/10万', ''],
  ])('%s', (text, unit, more) => expect(readUnit(text, 0)).toMatchObject({ unit, more }));

  it.each(['目标', '强企业', '号线', ''])('none in %s', (text) => expect(readUnit(text, 0)).toBeNull());
});

describe('unitInfo', () => {
  it.each([
    ['万亿元', 12, '元', 'money'],
    ['亿美元', 8, '美元', 'money'],
    ['元', 0, '元', 'money'],
    ['%', 0, '%', 'percent'],
    ['百分点', 0, '个百分点', 'points'],
    ['千瓦', 0, '千瓦', 'energy'],
    ['万千瓦', 4, '千瓦', 'energy'],
    ['亿千瓦时', 8, '千瓦时', 'energy'],
    ['千米', 0, '公里', 'length'],
    ['千人', 3, '人', 'count'],
    ['百万吨', 6, '吨', 'mass'],
    ['万平米', 4, '平方米', 'area'],
    ['万亩', 4, '亩', 'area'],
    ['亿立方米', 8, '立方米', 'volume'],
    ['岁', 0, '岁', 'time'],
    [':1', 0, ':1', 'ratio'],
    ['万', 4, '', 'count'],
    ['', 0, '', 'other'],
    ['万元/人', 4, '元/人', 'other'],
    ['万套(间)', 4, '套(间)', 'count'],
  ])('%s', (unit, scale10, base, kind) => expect(unitInfo(unit)).toEqual({ scale10, base, kind }));
});
