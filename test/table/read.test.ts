import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/table/types.js';
import { rowsOf } from './read.js';

/** A table as a reader of a marked-up document makes it: text and spans `text^rows` `text>columns`. */
function grid(rows: readonly (readonly string[])[]): Table {
  const cells: Cell[] = [];
  const taken = new Set<string>();
  let at = 0;
  rows.forEach((row, r) => {
    let column = 0;
    for (const written of row) {
      while (taken.has(`${r},${column}`)) column += 1;
      const [, text = '', down = '1', right = '1'] = /^(.*?)(?:\^(\d))?(?:~>(\d))?$/.exec(written) ?? [];
      for (let i = 0; i < Number(down); i += 1) for (let j = 0; j < Number(right); j += 1) taken.add(`${r + i},${column + j}`);
      cells.push({ text, start: at, end: at + text.length, row: r, column, rowSpan: Number(down), columnSpan: Number(right) });
      at += text.length + 1;
      column += Number(right);
    }
  });
  return { start: 0, end: at, cells };
}

const cases: readonly (readonly [string, readonly (readonly string[])[], readonly string[]])[] = [
  [
    'merged headings and categories',
    [
      ['类别^2', '指标^2', '单位^2', '2020年^2', '“十四五”目标~>2', '属性^2'],
      ['2025年', '年均[累计]'],
      ['经济^2', '地区生产总值', '亿元', '620', '860', '6.8', '预期性^2'],
      ['全员劳动生产率', '万元/人', '11.8', '>15', '>5'],
    ],
    [
      '地区生产总值 level 620亿元 actual 2020',
      '地区生产总值 level 860亿元 target 2025 ?',
      '地区生产总值 avg_growth 6.8% target 2021/2025 ?',
      '全员劳动生产率 level 11.8万元/人 actual 2020',
      '全员劳动生产率 level >=15万元/人 target 2025 ?',
      '全员劳动生产率 avg_growth >=5% target 2021/2025 ?',
    ],
  ],
  [
    'a heading row across the table between the rows',
    [
      ['指标', '2020年', '2025年'],
      ['一、民生福祉~>3'],
      ['劳动年龄人口平均受教育年限（年）'.replace('（', '(').replace('）', ')'), '10.4', '11'],
    ],
    ['劳动年龄人口平均受教育年限 level 10.4年 actual 2020', '劳动年龄人口平均受教育年限 level 11年 target 2025'],
  ],
  [
    'a fall between two years, written without its sign',
    [
      ['指标', '单位', '2020年', '2025年', '五年累计'],
      ['细颗粒物年均浓度', '微克/立方米', '40', '35', '5'],
    ],
    [
      '细颗粒物年均浓度 level 40微克/立方米 actual 2020',
      '细颗粒物年均浓度 level 35微克/立方米 target 2025',
      '细颗粒物年均浓度 change -5微克/立方米 target 2021/2025',
    ],
  ],
  [
    'an attribute in the name, figures with units of their own',
    [
      ['指标', '2020年', '2025年'],
      ['森林覆盖率(约束性)', '36.2%', '37%以上'],
      ['市场主体', '12万户', '不少于15万户'],
    ],
    [
      '森林覆盖率 level 36.2% actual 2020',
      '森林覆盖率 level >=37% target 2025 !',
      '市场主体 level 12万户 actual 2020',
      '市场主体 level >=15万户 target 2025',
    ],
  ],
];

describe('tables of any origin', () => {
  it.each(cases)('%s', (_, rows, expected) => {
    expect(rowsOf(grid(rows), 'five_year_plan', 2021)).toEqual(expected);
  });

  const empty: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      'without a heading',
      [
        ['地区生产总值', '620', '860'],
        ['森林覆盖率', '36', '37'],
      ],
    ],
    [
      'of works',
      [
        ['项目名称', '2025年'],
        ['云泽大桥', '2'],
      ],
    ],
    [
      'without a column of names',
      [
        ['2020年', '2025年'],
        ['620', '860'],
      ],
    ],
    [
      'without a column of figures',
      [
        ['指标', '单位'],
        ['地区生产总值', '亿元'],
      ],
    ],
    [
      'of empty cells',
      [
        ['指标', '2020年'],
        ['地区生产总值', '—'],
      ],
    ],
    [
      'of persons',
      [
        ['姓名', '职务'],
        ['张三', '局长'],
      ],
    ],
  ];
  it.each(empty)('nothing from a table %s', (_, rows) => {
    expect(rowsOf(grid(rows), 'five_year_plan', 2021)).toEqual([]);
  });
});
