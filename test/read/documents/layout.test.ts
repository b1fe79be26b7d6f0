/** Pages drawn by hand: columns, furniture, paragraphs, grids. */
import { describe, expect, test } from 'vitest';
import { textOfPages } from '../../../src/read/documents/layout/index.js';
import type { Page, Rule, Run } from '../../../src/read/documents/layout/types.js';
import { rulesOf } from '../../../src/read/documents/pdf/rules.js';

const SIZE = 12;
const run = (text: string, x: number, y: number, size = SIZE): Run => ({
  text,
  x,
  y,
  size,
  width: [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? size / 2 : size), 0),
});
const page = (number: number, runs: readonly Run[], rules: readonly Rule[] = []): Page => ({
  number,
  width: 600,
  height: 800,
  runs,
  rules,
});
const lineAt = (row: number): number => 120 + row * 20;
const textOf = (...pages: readonly Page[]): string => textOfPages(pages).text;
/** Lines from the top of the page; a full one has 40 characters. */
const lines = (number: number, texts: readonly (readonly [string, number])[]): Page =>
  page(
    number,
    texts.map(([text, indent], row) => run(text, 60 + indent * SIZE, lineAt(row))),
  );
const FULL = '推动高质量发展迈出坚实步伐，'.repeat(3).slice(0, 40);

describe('paragraphs', () => {
  test('a full line goes on, a short one ends, an indent begins', () => {
    expect(
      textOf(
        lines(1, [
          [FULL.slice(2), 2],
          [FULL, 0],
          ['增长5%。', 0],
          [FULL.slice(2), 2],
          ['增长6%。', 0],
          ['三、就业', 2],
        ]),
      ),
    ).toBe(`${FULL.slice(2)}${FULL}增长5%。\n${FULL.slice(2)}增长6%。\n三、就业\n`);
  });
  test('a paragraph goes on over the page, and the place says so', () => {
    const { text, places } = textOfPages([
      lines(1, [
        [FULL.slice(2), 2],
        [FULL, 0],
      ]),
      lines(2, [
        ['增长5%。', 0],
        [FULL.slice(2), 2],
        ['6%。', 0],
      ]),
    ]);
    expect(text.split('\n')[0]).toBe(`${FULL.slice(2)}${FULL}增长5%。`);
    expect(places).toEqual([
      { start: 0, page: 1 },
      { start: 78, page: 2 },
    ]);
  });
  test('a figure that did not fit starts the next line', () => {
    expect(
      textOf(
        lines(1, [
          [FULL.slice(2), 2],
          [FULL.slice(0, 35), 0],
          ['12345.678%。', 0],
          [FULL.slice(2), 2],
          [FULL, 0],
        ]),
      ),
    ).toContain(`${FULL.slice(0, 35)}12345.678%。\n`);
  });
  test('a heading in another size stands alone, though it is full', () => {
    const head = run('一'.repeat(30), 60, lineAt(0), 16);
    expect(
      textOf(
        page(1, [
          head,
          ...lines(1, [
            ['', 0],
            [FULL, 0],
            ['5%', 0],
            [FULL.slice(2), 2],
          ]).runs,
        ]),
      ),
    ).toBe(`${'一'.repeat(30)}\n${FULL}5%\n${FULL.slice(2)}\n`);
  });
  test('room between lines parts paragraphs', () => {
    expect(textOf(page(1, [run(FULL, 60, 120), run(FULL, 60, 140), run(FULL, 60, 160), run(FULL, 60, 200)]))).toBe(
      `${FULL.repeat(3)}\n${FULL}\n`,
    );
  });
  test('the mark of a note goes, the power of a unit stays', () => {
    expect(
      textOf(page(1, [run('增长5%', 60, 120), run('[3]', 96, 115, 7), run('，面积9', 98, 120), run('m', 140, 120), run('2', 146, 115, 7)])),
    ).toBe('增长5%，面积9m2\n');
  });
});

describe('furniture', () => {
  const body = (number: number): Run[] => [run(`第${'一二三四'[number - 1]}段${FULL.slice(8)}`, 60, 300)];
  const four = (more: (number: number) => Run[]): string =>
    textOf(...[1, 2, 3, 4].map((number) => page(number, [...body(number), ...more(number)])));
  const plain = four(() => []);
  test.each([
    ['page numbers', (n: number) => [run(`— ${n} —`, 280, 770)]],
    ['第1页 共4页', (n: number) => [run(`第${n}页 共4页`, 280, 770)]],
    ['1/4', (n: number) => [run(`${n}/4`, 280, 770)]],
    ['a head that comes back', () => [run('东川市统计公报', 60, 40)]],
    ['head and number in one line', (n: number) => [run('东川市统计公报', 60, 40), run(String(n), 500, 40)]],
  ])('%s go', (_, more) => expect(four(more)).toBe(plain));
  test('what stands once at the edge stays', () => {
    expect(four((n) => (n === 2 ? [run('增长5%', 60, 40)] : []))).toContain('增长5%');
  });
  test('a number in the middle of a page stays', () => {
    expect(four(() => [run('5', 60, 400)])).toContain('5');
  });
});

describe('columns', () => {
  const column = (x: number, name: string): Run[] =>
    Array.from({ length: 10 }, (_, row) => run(`${name}${row}${'字'.repeat(17)}`, x, lineAt(row + 1)));
  test('the left one first, under a heading across both', () => {
    const found = textOf(
      page(1, [run('统计公报统计公报统计公报统计公报统计公报', 150, lineAt(0)), ...column(40, '左'), ...column(320, '右')]),
    );
    expect(found.indexOf('左9')).toBeLessThan(found.indexOf('右0'));
    expect(found.indexOf('统计公报')).toBe(0);
  });
  test('the columns of a table are none', () => {
    const rows = Array.from({ length: 10 }, (_, row) => [
      run(`指标${'甲'.repeat((row % 4) + 1)}`, 60, lineAt(row)),
      run(String(row * 111), 400, lineAt(row)),
    ]).flat();
    expect(textOf(page(1, rows)).split('\n')[1]).toBe('指标甲甲\t111');
  });
});

describe('grids', () => {
  const level = (y: number, x0 = 60, x1 = 360): Rule => ({ x0, y0: y, x1, y1: y });
  const upright = (x: number, y0 = 200, y1 = 290): Rule => ({ x0: x, y0, x1: x, y1 });
  const cells = (rules: readonly Rule[], runs: readonly Run[]) =>
    textOfPages([page(1, runs, rules)]).tables?.map((table) =>
      table.cells.map(({ text, row, column, rowSpan = 1, columnSpan = 1 }) => [text, row, column, rowSpan, columnSpan].join(' ')),
    );
  const runs = [
    run('指标', 70, 240),
    run('目标', 250, 220),
    run('2024', 170, 250),
    run('2025', 270, 250),
    run('人口', 70, 280),
    run('5', 170, 280),
    run('6', 270, 280),
  ];
  const merged = ['指标 0 0 2 1', '目标 0 1 1 2', '2024 1 1 1 1', '2025 1 2 1 1', '人口 2 0 1 1', '5 2 1 1 1', '6 2 2 1 1'];

  test('merged cells', () => {
    expect(
      cells([level(200), level(230, 160), level(260), level(290), upright(60), upright(160), upright(260, 230), upright(360)], runs),
    ).toEqual([merged]);
  });
  test('open at the sides', () => {
    expect(cells([level(200), level(230, 160), level(260), level(290), upright(160), upright(260, 230)], runs)).toEqual([merged]);
  });
  test('drawn cell by cell', () => {
    const box = (x0: number, y0: number, x1: number, y1: number): Rule[] => [
      level(y0, x0, x1),
      level(y1, x0, x1),
      upright(x0, y0, y1),
      upright(x1, y0, y1),
    ];
    expect(
      cells(
        [
          ...box(60, 200, 160, 260),
          ...box(160, 200, 360, 230),
          ...box(160, 230, 260, 260),
          ...box(260, 230, 360, 260),
          ...box(60, 260, 160, 290),
          ...box(160, 260, 260, 290),
          ...box(260, 260, 360, 290),
        ],
        runs,
      ),
    ).toEqual([merged]);
  });
  test('one run through several cells', () => {
    const rules = [level(200), level(230), level(260), upright(60, 200, 260), upright(160, 200, 260), upright(260, 200, 260)];
    expect(cells(rules, [run('指标', 70, 220), run('2024', 170, 220), { ...run('人口 5', 70, 250), width: 110 }])?.[0]).toContain(
      '人口 1 0 1 1',
    );
  });
  test.each([
    [
      'a frame around a text',
      [level(200), level(230), level(290), upright(60), upright(160), upright(360)],
      [run('一', 70, 220), run(`${FULL}${FULL}。`.slice(0, 70).concat('。'), 162, 250, 2)],
    ],
    ['underlines', [level(200), level(220), level(240)], [run('甲', 70, 195), run('乙', 70, 215)]],
  ])('none: %s', (_, rules, given) => expect(cells(rules, given)).toBeUndefined());
});

test('the drawn lines of a PDF page', () => {
  const codes = {
    save: 1,
    restore: 2,
    transform: 3,
    constructPath: 4,
    stroke: 5,
    fill: 6,
    endPath: 7,
    paintFormXObjectBegin: 8,
    paintFormXObjectEnd: 9,
  };
  const path = (paint: number, ...numbers: number[]): unknown[] => [paint, [numbers], null];
  const list: [number, unknown][] = [
    [1, null],
    [3, [2, 0, 0, 2, 10, 0]],
    [4, path(5, 0, 0, 0, 1, 100, 0)],
    [2, null],
    [4, path(6, 0, 0, 50, 1, 100, 50, 1, 100, 51, 1, 0, 51, 4)],
    [4, path(7, 0, 0, 0, 1, 100, 0)],
    [4, path(6, 0, 0, 0, 1, 100, 0, 1, 100, 90, 1, 0, 90, 4)],
    [4, [5, [null], null]],
  ];
  expect(rulesOf({ fnArray: list.map(([code]) => code), argsArray: list.map(([, given]) => given) }, codes, [0, 800])).toEqual([
    { x0: 10, y0: 800, x1: 210, y1: 800 },
    { x0: 0, y0: 749.5, x1: 100, y1: 749.5 },
  ]);
});
