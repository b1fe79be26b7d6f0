/** Sums of parts: numbered classes, shares of a hundred, exact decimals. */
import { describe, expect, test } from 'vitest';
import { compareSum, type Decimal, decimal } from '../../src/check/sums/add.js';
import { classGaps } from '../../src/check/sums/classes.js';
import { shareGaps } from '../../src/check/sums/shares.js';

describe('numbered classes', () => {
  test.each<[string, string[]]>([
    ['安排项目60个。1.续建项目38个。2.新建项目24个。', ['合计60个，各类相加为38+24=62个，多2个@60个']],
    ['安排项目60个。1.续建项目38个。2.新建项目22个。', []],
    ['安排项目60个。1.续建38个。2.新建8个。', ['合计60个，各类相加为38+8=46个，少14个@60个']],
    ['安排项目60个。1.续建项目38个。2.新建项目。', []],
    ['安排项目60个。1.续建项目38个。', []],
    [
      '总投资323.04亿元。1.总投资300.95亿元。2.总投资22.1亿元。',
      ['总投资合计323.04亿元，各类相加为300.95+22.1=323.05亿元，多0.01亿元，应是四舍五入/info@323.04亿元'],
    ],
    [
      '总投资200亿元,计划投资50亿元。1.总投资120亿元,计划投资30亿元。2.总投资70亿元,计划投资20亿元。',
      ['总投资合计200亿元，各类相加为120+70=190亿元，少10亿元@200亿元'],
    ],
    ['项目80个:(1)工业30个;(2)农业22个;(3)其他20个。', ['合计80个，各类相加为30+22+20=72个，少8个@80个']],
    ['项目80个:(一)工业30个;(二)农业40个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['项目80个:一是工业30个;二是农业40个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['项目80个:①工业30个;②农业40个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['项目80个:⑴工业30个;⑵农业40个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['项目80个,1、工业30个,2、农业40个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['项目80个1.工业30个2.农业40个', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['面积8.5亩。1.面积3.5亩。2.面积6.2亩。', ['面积合计8.5亩，各类相加为3.5+6.2=9.7亩，多1.2亩@8.5亩']],
    ['建成公园8个。1.5公里道路3个。2.5公里道路4个。', []],
    ['项目80个:1.工业30个;3.农业40个。', []],
    ['项目80个:1.工业30个;2.农业40个;1.续建2个;2.新建3个。', ['合计80个，各类相加为30+40=70个，少10个@80个']],
    ['安排项目60个。1.续建项目38个。\n2.新建项目24个。', []],
    ['安排项目80个。1.续建50个。其中:⑴工业30个;⑵农业22个。2.新建30个。', ['合计50个，各类相加为30+22=52个，多2个@50个']],
    ['道路60公里。1.续建38公里。2.新建24公里。', []],
    ['2024年度计划投资60亿元。1.年度计划投资38亿元。2.计划投资24亿元。', ['计划投资合计60亿元，各类相加为38+24=62亿元，多2亿元@60亿元']],
    ['完成投资60亿元。1.计划投资38亿元。2.计划投资24亿元。', []],
    ['共60个。1.38个。2.24个。', []],
  ])('%s', (text, expected) => {
    const gaps = classGaps(text).map(
      (gap) => `${gap.words[0]}${gap.level === undefined ? '' : `/${gap.level}`}@${text.slice(gap.start, gap.end)}`,
    );
    expect(gaps).toEqual(expected);
  });

  test('a paragraph further on', () => {
    const text = '安排项目60个。\n安排项目60个。1.续建项目38个。2.新建项目24个。';
    const [gap] = classGaps(text);
    expect([gap?.start, gap?.end, text.slice(gap?.start, gap?.end)]).toEqual([13, 16, '60个']);
  });
});

describe('shares of a hundred', () => {
  test.each<[string, string[]]>([
    ['三次产业结构调整为12.4:38.6:52.0', ['三次产业比重12.4:38.6:52.0相加为103，不是100']],
    ['三次产业比例16:41:41', ['三次产业比重16:41:41相加为98，不是100']],
    ['三次产业比例16:41:42', []],
    ['三次产业比例16:41:44', []],
    ['三产结构12.4:38.6:49.1', []],
    ['三产结构12.4:38.6:49.2', ['三次产业比重12.4:38.6:49.2相加为100.2，不是100']],
    ['产业布局1:2:3', []],
    ['结构为16:41:41', []],
    ['产业比1:16:41:41', []],
    ['产业比16:41:41:1', []],
    ['三次产业结构由18:40:44优化为16:41:41', ['三次产业比重18:40:44相加为102，不是100', '三次产业比重16:41:41相加为98，不是100']],
    ['产业。结构16:41:41', []],
    ['产业12.45:38.6:49.0', []],
  ])('%s', (text, expected) => {
    expect(shareGaps(text).map(({ words }) => words[0])).toEqual(expected);
  });
});

describe('exact decimals', () => {
  const of = (text: string): Decimal => decimal(text) ?? { digits: -1n, places: 0 };
  test.each([
    [['1', '2'], '3', { difference: '0', sum: '3', above: false, kind: 'equal', share: 0 }],
    [['1', '2'], '4', { difference: '1', sum: '3', above: false, kind: 'off', share: 0.25 }],
    [['1.25', '2.25'], '3.5', { difference: '0', sum: '3.5', above: false, kind: 'equal', share: 0 }],
    [['1.25', '2.25'], '3.4', { difference: '0.1', sum: '3.5', above: true, kind: 'off' }],
    [['1.25', '2.2'], '3.5', { difference: '0.05', sum: '3.45', above: false, kind: 'rounding' }],
    [['1', '2.04'], '3.1', { difference: '0.06', sum: '3.04', above: false, kind: 'rounding' }],
    [['5.5', '5'], '10', { difference: '0.5', sum: '10.5', above: true, kind: 'rounding', share: 0.05 }],
    [['0.05', '0.01'], '0.1', { difference: '0.04', sum: '0.06', above: false, kind: 'rounding' }],
    [['0', '0'], '0', { difference: '0', kind: 'equal', share: 1 }],
    [['1', '1'], '0', { difference: '2', sum: '2', above: true, kind: 'off', share: 1 }],
    [['99.5', '0.5'], '101', { difference: '1', sum: '100', above: false, kind: 'off' }],
  ])('%j and %s', (parts, whole, expected) => {
    expect(compareSum(parts.map(of), of(whole))).toMatchObject(expected);
  });

  test.each([
    ['1,234.5', { digits: 12345n, places: 1 }],
    ['12', { digits: 12n, places: 0 }],
    ['x', null],
    ['1.', null],
    ['.5', null],
  ])('%s', (text, expected) => {
    expect(decimal(text)).toEqual(expected);
  });
});
