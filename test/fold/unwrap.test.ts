import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold/fold.js';
import { wrapped } from '../whole/copies.js';

const paragraphs: readonly string[] = [
  '云溪县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
  '一、2023年国民经济和社会发展计划执行情况',
  '2023年,面对需求收缩、供给冲击的多重压力,全县上下迎难而上,预计实现地区生产总值1523.47亿元,增长6.1%;完成一般公共预算收入87.35亿元,同比增长4.8%,税收占比达到71.2%,规模以上工业增加值增长8.3%,固定资产投资增长10.6%。',
  '(一)工业经济稳中有进。新增规模以上工业企业46家,总数达到512家;三个重点园区完成产值864.2亿元,占全县工业总产值的63.5%。实施技术改造项目128个,完成投资52.9亿元,比上年增加7.4亿元。“小巨人”企业达到11家,高新技术企业突破200家,全社会研发投入强度达到2.35%。',
  '(二)居民生活持续改善。城镇新增就业12400人,登记失业率控制在3.2%以内,城镇居民和农村居民人均可支配收入分别达到45210元、23876元,分别增长5.2%和7.4%。新建改造农村公路216.8公里,改造老旧小区37个,惠及群众9600余户,基本医疗保险参保率稳定在98.5%以上。',
  '二、2024年经济社会发展主要预期目标',
  '2024年全县经济社会发展的主要预期目标是:地区生产总值增长6%左右,一般公共预算收入增长5%,固定资产投资增长9%以上,社会消费品零售总额增长7.5%,居民消费价格涨幅控制在3%左右,单位地区生产总值能耗下降2.6%,粮食总产量稳定在31.6万吨以上,空气质量优良天数比例达到92.3%。',
];

/** The styles of paragraphs that texts come in. */
const styles: readonly (readonly [name: string, source: string])[] = [
  ['blank lines between paragraphs', paragraphs.join('\n\n')],
  ['paragraphs indented', paragraphs.map((line) => `　　${line}`).join('\n')],
  ['paragraphs indented, title not', [paragraphs[0] ?? '', ...paragraphs.slice(1).map((line) => `　　${line}`)].join('\r\n')],
  ['indented, with blank lines', paragraphs.map((line) => `    ${line}`).join('\n\n')],
];

function columnsOf(character: string): number {
  return character.charCodeAt(0) >= 0x2e80 ? 2 : 1;
}

function wrapLine(line: string, width: number, measure: (character: string) => number): string {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const character of line) {
    if (used + measure(character) > width) {
      lines.push(current);
      current = '';
      used = 0;
    }
    current += character;
    used += measure(character);
  }
  return [...lines, current].join('\n');
}

const widths = [20, 25, 31, 40, 60, 79];

describe('wrapped copies fold to the text of the original', () => {
  for (const [name, source] of styles) {
    const original = fold(source).text;
    it(`is not touched: ${name}`, () => {
      expect(original).toBe(paragraphs.join('\n'));
    });
    it.each(widths)(`${name}, cut every %i characters`, (width) => {
      const copy = source.split(/\r?\n/).map((line) => wrapLine(line, width, () => 1));
      expect(fold(copy.join('\n')).text).toBe(original);
    });
    it.each(widths)(`${name}, cut at %i columns`, (width) => {
      const copy = source.split(/\r?\n/).map((line) => wrapLine(line, width, columnsOf));
      expect(fold(copy.join('\n')).text).toBe(original);
    });
  }
});

describe('copies whose numbers and marks stay whole fold to the text of the original', () => {
  const list = ['主要目标是:', '——粮食总产量稳定在31.6万吨;', '——新增城镇就业1.2万人;', '——居民收入增长6%以上。'];
  const all = Array.from({ length: 60 }, (_, i) => i + 20);
  it.each<readonly [name: string, source: string]>([
    ...styles,
    ['headings as long as a line, few paragraphs', paragraphs.slice(0, 4).join('\n\n')],
    ['lines of a list without blank lines', [...paragraphs, list.join('\n')].join('\n\n')],
  ])('%s', (_what, source) => {
    const original = fold(source).text;
    expect(all.filter((width) => fold(wrapped(source, width)).text !== original)).toEqual([]);
  });
});

/** What ends a full line, and what begins the next. */
const splits: readonly (readonly [left: string, right: string])[] = [
  ['利润总额达到15.8万', '元,增长6%'],
  ['规模以上企业达到25', '家,增加3家'],
  ['三次产业结构调整为', '9.1:41.6:49.3,更加优化'],
  ['人均地区生产总值', '81560元,增长6%'],
  ['第', '一、二、三产业协调发展'],
  ['产业发展迈上新台阶,', '2024年再创新高'],
  ['比重比', '“十三五”末提高2个百分点'],
];
/** A paragraph's last line and the one that opens the next. */
const ends: readonly (readonly [last: string, next: string])[] = [
  ['民生得到改善。', '2024年,全县加快发展,'],
  ['民生得到改善', '二、今年工作'],
  ['各项工作取得新进展', '全县加快发展,'],
  ['一要扩大投资;', '二要促进消费;'],
];
const FILL = '全县坚持稳中求进工作总基调,扎实推动高质量发展取得新的成效';
const WIDTH = FILL.length;
const body = (left: string): string => FILL.slice(0, WIDTH - left.length) + left;

describe('a text wrapped at one width', () => {
  const around = [FILL, FILL, FILL, FILL, '居民收入持续增加。'];
  it.each(splits)('%s⏎%s', (left, right) => {
    const lines = [...around, FILL, body(left), right, ...around];
    expect(fold(lines.join('\n')).text.split('\n')).toEqual([around.join(''), FILL + body(left) + right, around.join('')]);
  });
  it.each(ends)('%s|%s', (last, next) => {
    const lines = [...around, FILL, last, next, ...around];
    expect(fold(lines.join('\n')).text.split('\n')).toEqual([around.join(''), FILL + last, next, around.join('')]);
  });
  it.each([
    ['一、组织实施好各项工程项目,确保上下各级干部始终齐心协力', '二、组织保障'],
    ['[1]本公报的部分数据因四舍五入的原因,存在总计与分项不等', '[2]增速按不变价格计算。'],
    ['——居民收入增长与经济增长同步,农民收入增长快于城镇居民;', '——粮食产量稳定在30万吨;'],
  ])('an item after a full line: %s|%s', (full, next) => {
    const item = full.padEnd(WIDTH, full.slice(5, 9));
    const list = next.startsWith('——') ? ['——就业稳定;', '——物价稳定;'] : ['三、其他事项'];
    const lines = [...around, item.slice(0, WIDTH), next, ...list, ...around];
    expect(fold(lines.join('\n')).text.split('\n')).toEqual([around.join(''), item.slice(0, WIDTH), next, ...list, around.join('')]);
  });
});

describe('spaces strewn in change nothing', () => {
  it.each(styles)('%s', (_name, source) => {
    const strewn = source.replace(
      /(?<!\d)(?=[^\n\r])(?<=[^\n\r])|(?<=\d)(?=[^\d\n\r])/g,
      (_found, at: number) => [' ', '　', '', '\u00a0', '\t'][at % 5] ?? '',
    );
    expect(fold(strewn).text).toBe(fold(source).text);
  });
});

const FULL = '全县坚持稳中求进工作总基调,扎实推动高质量发展取得新';
const NEXT = '成效,地区生产总值和居民收入保持较快增长态势,城乡面';
const LAST = '貌明显改善。';

/** A page of typeset text as PDF readers give it. */
function page(number: string, first: string): string {
  return [`${number}${first}`, ...Array.from({ length: 9 }, () => [FULL, NEXT, LAST]).flat(), FULL].join('\n');
}

describe('page numbers', () => {
  const glued = [page('', FULL), page('1', NEXT), page('2', NEXT), page('3', NEXT), page('4', NEXT), page('5', NEXT)].join('\n');
  const alone = [page('', FULL), ...[1, 2, 3, 4, 5].map((number) => page(`${number}\n`, NEXT))].join('\n');
  const dashed = [page('', FULL), ...[1, 2, 3, 4, 5].map((number) => page(`- ${number} -\n`, NEXT))].join('\n');
  const worded = [page('', FULL), ...[1, 2, 3, 4, 5].map((number) => page(`第 ${number} 页 共 5 页\n`, NEXT))].join('\n');
  it.each([
    ['glued to the next line', glued],
    ['alone', alone],
    ['between dashes', dashed],
    ['in words', worded],
  ])('%s', (_what, source) => {
    expect(fold(source).text).not.toMatch(/\d/);
    expect(fold(source).text).toContain(`${FULL}${NEXT}`);
  });

  it('leaves figures at a line start alone', () => {
    const text = fold(page('', FULL).replaceAll(LAST, '3项指标居前。')).text;
    expect(text.match(/3项指标居前/g)).toHaveLength(9);
  });
});

const stray: readonly (readonly [what: string, source: string, text: string])[] = [
  [
    'a figure cut off',
    '全县经济快速发展,生产总值由110亿元增加到\n\n317亿元,年均增长9%。',
    '全县经济快速发展,生产总值由110亿元增加到317亿元,年均增长9%。',
  ],
  ['a comma at the start', '全县生产总值迈上新台阶,增长9.1%\n,居全市第一。', '全县生产总值迈上新台阶,增长9.1%,居全市第一。'],
  ['a ratio cut off', '三次产业结构由13.0:\n54.2:32.8调整为12.8:47.7:39.5。', '三次产业结构由13.0:54.2:32.8调整为12.8:47.7:39.5。'],
  [
    'a ratio cut off twice',
    '三次产业结构由13.0:\n54.2:\n32.8,调整为12.8:47.7:39.5。',
    '三次产业结构由13.0:54.2:32.8,调整为12.8:47.7:39.5。',
  ],
  [
    'a page number inside a sentence',
    '全县经济快速发展,存贷款余额达90亿元和60\n- 1 -\n亿元,增长9%和8%。',
    '全县经济快速发展,存贷款余额达90亿元和60亿元,增长9%和8%。',
  ],
  [
    'a bare number between a figure and its unit',
    '全县经济快速发展,金融机构存款余额达4.6\n\n1\n\n亿元,增长9%。',
    '全县经济快速发展,金融机构存款余额达4.6亿元,增长9%。',
  ],
  ['a number behind a whole sentence', '全县经济快速发展。\n- 1 -\n存贷款余额增长。', '全县经济快速发展。\n-1-\n存贷款余额增长。'],
  [
    'a unit cut off',
    '全县加强生态修复和保护,治理水土流失面积75\n平方公里,造林3万亩。',
    '全县加强生态修复和保护,治理水土流失面积75平方公里,造林3万亩。',
  ],
  ['a date cut off', '空气质量持续改善,细颗粒物浓度比2013\n年下降33%。', '空气质量持续改善,细颗粒物浓度比2013年下降33%。'],
  [
    'a verb after letters',
    '全县经济快速发展,年均增长23%;人均GDP \n由4600美元增加到8800美元。',
    '全县经济快速发展,年均增长23%;人均GDP由4600美元增加到8800美元。',
  ],
  ['a bracket cut off', '固定资产投资(\n不含农户)增长20%。', '固定资产投资(不含农户)增长20%。'],
  ['a bracket that stays open', '主要指标(\n生产总值增长8%。(略)', '主要指标(\n生产总值增长8%。(略)'],
  ['a paragraph after a closed bracket', '固定资产投资()\n不含农户)增长20%。', '固定资产投资()\n不含农户)增长20%。'],
  ['a paragraph after letters', '全县经济快速发展,年均增长23%;人均GDP\n由于基数较低', '全县经济快速发展,年均增长23%;人均GDP\n由于基数较低'],
  ['a paragraph after a year', '各项任务全面完成,谨此报告\n2013\n年度安排如下', '各项任务全面完成,谨此报告\n2013\n年度安排如下'],
  ['a figure after a colon', '主要指标:\n317亿元', '主要指标:\n317亿元'],
  ['a year heading', '全县粮食生产再获丰收,农民收入较快增长\n2024年工作安排', '全县粮食生产再获丰收,农民收入较快增长\n2024年工作安排'],
  ['a numbered item', '全县粮食生产再获丰收,农民收入较快增长\n2.农业', '全县粮食生产再获丰收,农民收入较快增长\n2.农业'],
  [
    'a finished sentence',
    '全县粮食生产再获丰收,农民收入较快增长。\n317亿元投资落地',
    '全县粮食生产再获丰收,农民收入较快增长。\n317亿元投资落地',
  ],
  ['a short line', '指标\n317亿元', '指标\n317亿元'],
  [
    'headings of equal length',
    '一、工作回顾与成绩\n二、目标任务与安排\n三、重点工作与举措',
    '一、工作回顾与成绩\n二、目标任务与安排\n三、重点工作与举措',
  ],
];

describe('breaks inside sentences of unwrapped text', () => {
  it.each(stray)('%s', (_what, source, text) => {
    expect(fold(source).text).toBe(text);
  });
});
