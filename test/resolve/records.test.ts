/** What a record says beside its figure: flags, basis, how firmly it is meant, its interval, whose part it is. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import type { IndicatorRecord } from '../../src/record.js';
import { normalize } from '../../src/resolve/normalize.js';

const of = (sentence: string): readonly IndicatorRecord[] =>
  extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n`, { path: '溪茶市-2025.txt' }).records;
const aims = (sentence: string): readonly IndicatorRecord[] =>
  extract(`溪茶市政府工作报告\n\n二、2025年工作安排\n今年，${sentence}。\n`, { path: '溪茶市-2025.txt' }).records;
const flags = (records: readonly IndicatorRecord[]): string[] => records.map((record) => record.flags.join('+'));

describe('doubts', () => {
  it.each([
    ['地区生产总值增长5%右', ['text_broken']],
    ['地区生产总值增长5%', ['']],
    ['地区生产总值增长6.2%一般公共预算收入26.3亿元', ['text_broken', '']],
    ['开业率近7成', ['']],
    ['城乡居民收入比缩小至2.0左右', ['']],
  ])('%s: %j', (sentence, expected) => {
    expect(flags(of(sentence))).toEqual(expected);
  });

  it('words are not broken, whatever stands beside them', () => {
    expect(flags(aims('居民收入与经济增长同步'))).toEqual(['']);
  });

  it('the footing that a name leaves open', () => {
    expect(of('财政收入完成15.3亿元').at(0)?.flags).toContain('basis_unclear');
    expect(of('一般公共预算收入完成15.3亿元').at(0)?.flags).not.toContain('basis_unclear');
  });

  it('a period that no heading and no word tells', () => {
    const text = (heading: string, word: string) =>
      extract(`溪茶市2025年政府工作报告\n${heading}${word}新建公园3个。\n`, { path: '溪茶市-2025.txt' }).records.map((r) =>
        r.flags.includes('period_implied'),
      );
    expect(text('', '')).toEqual([true]);
    expect(text('一、2024年工作回顾\n', '')).toEqual([false]);
    expect(text('', '2024年')).toEqual([false]);
  });
});

describe('what is left out', () => {
  it('says why', () => {
    const { leftOut } = extract('溪茶市政府工作报告\n\n一、2024年工作回顾\n到2024年6月，第3批任务如期完成。\n新建公园3个。\n', {
      path: '溪茶市-2025.txt',
    });
    expect(leftOut.map(({ text, reason }) => `${reason} ${text}`)).toEqual(['date 2024年', 'date 2024年', 'date 6月', 'ordinal 3批']);
  });
});

describe('footing', () => {
  const basis = (sentence: string): (string | null)[] => of(sentence).map((record) => record.basis);
  it.each([
    ['业务收入1.5万亿元（人民币，下同）', ['人民币']],
    ['一般公共预算总收入下降2%（剔除减税降费因素，同口径）', ['剔除减税降费因素;同口径']],
    ['一般公共预算总收入下降2%（同口径增长9.2%）', [null, '同口径']],
    ['一般公共预算总收入下降2%，按可比价格计算增长3%', [null, '按可比价格计算']],
    ['年末存款余额939.57亿元', ['年末']],
    ['净增“四上”企业200家', ['四上;净增']],
    ['新开工改造城镇老旧小区556个', ['新开工']],
    ['国家级、省级农业产业化龙头企业分别达到5家、38家', ['国家级', '省级']],
    ['新建高标准农田21万亩、改造提升17万亩', ['新建', '改造提升']],
    ['公园3个', [null]],
    ['实际利用外资2亿美元、增长10.1%', [null, '美元']],
  ])('%s: %j', (sentence, expected) => {
    expect(basis(sentence).slice(0, expected.length)).toEqual(expected);
  });

  it('of a cell of a table', () => {
    const table =
      '溪茶市2024年统计公报\n全市生产总值增长5%。\n2024年主要指标\n指标\t单位\t完成\n常住人口城镇化率\t%\t58.2\n茶旅驿站\t个\t30\n财政收入\t亿元\t27.2\n';
    const rows = extract(table, { path: '溪茶市-2024.txt' }).records.filter(({ rule }) => rule === 'table');
    expect(rows.map(({ name, indicator, basis: words }) => [name, indicator, words])).toEqual([
      ['常住人口城镇化率', 'urbanization_rate', '常住人口'],
      ['茶旅驿站', null, null],
      ['财政收入', 'local_fiscal_revenue', null],
    ]);
    expect(rows.map(({ indicatorName }) => indicatorName)).toEqual(['常住人口城镇化率', null, '地方财政收入']);
    expect(rows.map((row) => row.flags.join())).toEqual(['', '', 'basis_unclear']);
  });
});

describe('the time of a table', () => {
  const flagsOf = (heading: string) =>
    extract(`溪茶市2024年统计公报\n全市生产总值增长5%。\n主要指标\n指标\t单位\t${heading}\n粮食产量\t万吨\t58.2\n油料产量\t万吨\t3.2\n`, {
      path: '溪茶市-2024.txt',
    })
      .records.filter(({ rule }) => rule === 'table')
      .map((row) => row.flags.join());
  it('is implied where it names none', () => {
    expect(flagsOf('完成')).toEqual(['period_implied', 'period_implied']);
    expect(flagsOf('2024年')).toEqual(['', '']);
  });
});

describe('how firmly', () => {
  it.each([
    ['确保新建公园3个', 'ensure'],
    ['力争新建公园3个', 'strive'],
    ['争取新建公园3个', 'strive'],
    ['努力实现新建公园3个', 'strive'],
    ['新建公园3个', null],
  ])('%s: %s', (sentence, strength) => {
    expect(aims(sentence).map((record) => record.strength)).toEqual([strength]);
  });

  it.each([
    ['主要约束性指标是：单位生产总值能耗下降3%', 'binding'],
    ['主要预期性目标是：生产总值增长5%', 'expected'],
    ['主要预期性指标是：生产总值增长5%', 'expected'],
    ['主要预期目标是：生产总值增长5%，完成约束性指标', null],
    ['生产总值增长5%', null],
  ])('%s: %s', (sentence, attribute) => {
    expect(aims(sentence).at(0)?.attribute ?? null).toBe(attribute);
  });
});

describe('parts', () => {
  it('say of which record they are a part', () => {
    const [whole, part] = of('引进项目9个，其中新引进项目1个');
    expect(part?.partOf).toBe(whole?.id);
    expect(whole?.partOf).toBeNull();
  });
});

describe('the interval of a figure', () => {
  it.each([
    [5, '%', 'exact', { value: 5, min: 5, max: 5, unit: '%' }],
    [5, '%', 'at_least', { value: 5, min: 5, max: null, unit: '%' }],
    [5, '%', 'at_most', { value: 5, min: null, max: 5, unit: '%' }],
    [5, '%', 'about', { value: 5, min: null, max: null, unit: '%' }],
    [-3, '%', 'exact', { value: -3, min: -3, max: -3, unit: '%' }],
    [-3, '%', 'at_least', { value: -3, min: null, max: -3, unit: '%' }],
    [-3, '%', 'at_most', { value: -3, min: -3, max: null, unit: '%' }],
    [{ min: 10, max: 20 }, '亿元', 'between', { value: null, min: 1e9, max: 2e9, unit: '元' }],
    [null, '', 'exact', { value: null, min: null, max: null, unit: null }],
    [100, '万', 'exact', { value: 1_000_000, min: 1_000_000, max: 1_000_000, unit: null }],
  ] as const)('%j%s %s', (value, unit, bound, normal) => {
    expect(normalize(value, unit, bound)).toEqual(normal);
  });

  it('of words there is none, and their bound is exact', () => {
    expect(aims('工业增加值保持稳定增长')).toMatchObject([
      { measure: 'qualitative', value: null, bound: 'exact', normalized: { value: null, min: null, max: null, unit: null } },
    ]);
  });

  it('of a record is that of its figure', () => {
    expect(of('完成投资16.4亿元以上')[0]?.normalized).toEqual({ value: 1_640_000_000, min: 1_640_000_000, max: null, unit: '元' });
    expect(of('完成投资16—18亿元')[0]?.value).toEqual({ min: 16, max: 18 });
  });
});

describe('multiples and sums in Chinese numerals', () => {
  it.each([
    ['轨道交通里程增长一倍', 'growth', 100, '%'],
    ['农民人均纯收入增加一百元', 'change', 100, '元'],
  ])('%s', (sentence, measure, value, unit) => {
    expect(of(sentence)).toMatchObject([{ measure, value, unit }]);
  });
});

describe('where it stands', () => {
  it('its sentence and its headings', () => {
    const [record] = of('完成投资16.4亿元');
    expect(record?.source.sentence.text).toBe('2024年,完成投资16.4亿元。');
    expect(record?.source.section.at(-1)).toContain('2024年工作回顾');
  });
});
