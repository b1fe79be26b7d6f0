import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/explain/index.js';

const HEAD = ['临澜县2025年政府工作报告', '', '一、2024年工作回顾', ''];

/** The explanations of a paragraph in the smallest report; the paragraph is line 5. */
const ofParagraph = (paragraph: string, head: readonly string[] = HEAD): Explanation[] =>
  explain([...head, paragraph, ''].join('\n')).filter(({ source }) => source.line === head.length + 1);

/** `field origin line “words”` of all that was inferred of the quantity. */
function inferredOf(all: readonly Explanation[], quantity: string): string[] {
  const found = all.find(({ text }) => text === quantity)?.records[0];
  if (!found) throw new Error(`no record of ${quantity}`);
  return found.inferred.map(({ field, from, line, text }) => `${field} ${from} ${line} “${text}”`);
}

const names = (all: readonly Explanation[], quantity: string): string[] =>
  inferredOf(all, quantity).filter((line) => line.startsWith('name'));
const periods = (all: readonly Explanation[], quantity: string): string[] =>
  inferredOf(all, quantity).filter((line) => line.startsWith('period'));

describe('the clause of a quantity', () => {
  it.each([
    ['2024年，地区生产总值增长5.8%，财政收入增长4%。', '5.8%', '地区生产总值增长⟦5.8%⟧'],
    ['地区生产总值达到1,234.5亿元，增长5%。', '1234.5亿元', '地区生产总值达到⟦1234.5亿元⟧'],
    ['城镇新增就业１．２万人以上。', '1.2万人', '城镇新增就业⟦1.2万人⟧以上'],
    ['新改扩建学校12所（其中小学8所），新增学位3600个。', '8所', '其中小学⟦8所⟧'],
    ['新改扩建学校12所（其中小学8所），新增学位3600个。', '12所', '新改扩建学校⟦12所⟧(其中小学8所)'],
    ['粮食产量21万吨；油料产量3万吨。', '3万吨', '油料产量⟦3万吨⟧'],
  ])('%s %s', (paragraph, quantity, shown) => {
    const found = ofParagraph(paragraph).find(({ text }) => text.replace(/,/g, '') === quantity);
    expect(`${found?.before}⟦${found?.text.replace(/,/g, '')}⟧${found?.after}`).toBe(shown);
  });

  it('is cut where it is long', () => {
    const [found] = ofParagraph(`${'深入推进城乡融合'.repeat(12)}建设停车位1200个${'并推动设施提升'.repeat(12)}。`);
    expect(found?.before).toMatch(/^….{60}$/);
    expect(found?.after).toMatch(/^.{40}…$/);
  });
});

describe('where a name comes from', () => {
  it.each([
    ['地区生产总值321亿元，增长5.8%。', '5.8%', 'name quantity 5 “地区生产总值321亿元”'],
    ['实施重点项目68个，完成投资52.3亿元。', '52.3亿元', 'name quantity 5 “实施重点项目68个”'],
    ['城市更新加快推进，完成投资12亿元。', '12亿元', 'name words 5 “城市更新加快推进”'],
    ['老旧小区改造加快推进，完成3260户的年度改造任务。', '3260户', 'name words 5 “老旧小区改造加快推进”'],
    ['社会消费品零售总额达到97亿元、增长8%。', '8%', 'name quantity 5 “社会消费品零售总额达到97亿元”'],
    ['新建停车位800个、充电桩60个。', '60个', 'name quantity 5 “新建停车位800个”'],
    ['一般公共预算收入18亿元，完成预算的103%。', '103%', 'name quantity 5 “一般公共预算收入18亿元”'],
    ['规上工业企业达96家，其中过亿元6家。', '6家', 'name quantity 5 “规上工业企业达96家”'],
  ])('%s %s', (paragraph, quantity, from) => expect(names(ofParagraph(paragraph), quantity)).toEqual([from]));

  it.each([
    ['地区生产总值321亿元，增长5.8%。', '321亿元'],
    ['地区生产总值增长5.8%，固定资产投资增长6%。', '6%'],
    ['城镇、农村居民人均可支配收入分别增长4.6%、6.3%。', '6.3%'],
    ['改造14个城中村。', '14个'],
  ])('%s says %s itself', (paragraph, quantity) => expect(names(ofParagraph(paragraph), quantity)).toEqual([]));
});

describe('where a period comes from', () => {
  const plan = [...HEAD, '过去一年成绩来之不易。', '二、2025年工作安排', ''];
  const bare = ['临澜县2025年政府工作报告', ''];

  it.each([
    ['固定资产投资增长6%。', HEAD, '6%', 'period heading 3 “一、2024年工作回顾”'],
    ['固定资产投资增长6%。', plan, '6%', 'period heading 6 “二、2025年工作安排”'],
    ['固定资产投资增长6%。', bare, '6%', 'period document null “2025”'],
    ['过去五年，全县经济稳定向好。固定资产投资增长6%。', HEAD, '6%', 'period opening 5 “过去五年”'],
  ])('%s %#', (paragraph, head, quantity, from) => expect(periods(ofParagraph(paragraph, head), quantity)).toEqual([from]));

  it.each([
    ['2023年固定资产投资增长6%。', '6%'],
    ['全年固定资产投资增长6%。', '6%'],
  ])('%s says it itself', (paragraph, quantity) => {
    const all = ofParagraph(paragraph);
    expect(periods(all, quantity)).toEqual([]);
    expect(all.find(({ text }) => text === quantity)?.records[0]?.cues.length).toBeGreaterThan(0);
  });

  it('a table says it in its heading', () => {
    const table = ['指标　　单位　　2020年　　2025年', '粮食产量　　万吨　　20　　22', '森林覆盖率　　%　　61　　62'];
    const all = explain(['临澜县“十四五”规划纲要', '', ...table, ''].join('\n')).filter(({ records }) => records[0]?.rule.id === 'table');
    expect(all.map(({ records }) => records[0]?.inferred.map(({ from }) => from))).toEqual([['table'], ['table'], ['table'], ['table']]);
  });
});

describe('the words that were read', () => {
  it.each([
    ['城镇新增就业1.2万人以上。', '以上'],
    ['城镇新增就业超过1.2万人。', '超过'],
    ['地区生产总值增长5.5%左右。', '左右'],
    ['城镇新增就业1.2万人。', ''],
  ])('bound: %s', (paragraph, words) => expect(ofParagraph(paragraph)[0]?.records[0]?.boundWords).toBe(words));

  it.each([
    ['地区生产总值增长5.8%。', '地区生产总值', 'name-quantity'],
    ['全县规上工业企业营业收入增长5.8%。', '规上工业企业营业收入', 'name-quantity'],
    ['建成14个茶旅驿站。', null, 'quantity-name'],
    ['居民收入与经济增长同步。', '居民收入', 'worded'],
  ])('alias and rule: %s', (paragraph, alias, rule) => {
    const found = ofParagraph(paragraph)[0]?.records[0];
    expect([found?.alias, found?.rule.id]).toEqual([alias, rule]);
  });

  it('keeps the second-best reading', () => {
    const found = ofParagraph('新认定技术中心6家，2家企业获评绿色工厂。').find(({ text }) => text === '2家')?.records[0];
    expect(found?.runnerUp).toMatchObject({ rule: { id: 'carried-subject' } });
    expect(ofParagraph('地区生产总值增长5.8%。')[0]?.records[0]?.runnerUp).toBeNull();
  });

  it('names the whole of a part', () => {
    const all = ofParagraph('一般公共预算收入18亿元，其中税收收入12亿元。');
    expect(all.map(({ records }) => records[0]?.partOf)).toEqual([null, '一般公共预算收入']);
  });

  it('has one explanation for a quantity of several names', () => {
    const all = ofParagraph('进口、出口均增长8%。');
    expect(all).toHaveLength(1);
    expect(all[0]?.records.map(({ record }) => record.name)).toEqual(['进口', '出口']);
  });
});

describe('what was left out', () => {
  it.each([
    ['3月5日召开大会。', '3月5日', 'date'],
    ['第三次全体会议召开。', '三次', 'ordinal'],
    ['招引亿元以上项目27个。', '亿元', 'threshold'],
  ])('%s %s', (paragraph, quantity, reason) => {
    const found = ofParagraph(paragraph).find(({ text }) => text === quantity);
    expect(found).toMatchObject({ records: [], leftOut: { id: reason } });
    expect(found?.leftOut?.meaning).not.toBe(reason);
  });
});

describe('odd texts', () => {
  it.each(['', ' ', '\n\n', '5', '5%', '分别', '由到5%', '\ud800', '增长、增长5%、6%', '（5%', '）5%（'])('%j', (text) => {
    expect(() => explain(text)).not.toThrow();
  });
});

describe('long texts', () => {
  const seconds = (paragraph: string): number => {
    const begun = performance.now();
    explain([...HEAD, paragraph, ''].join('\n'));
    return (performance.now() - begun) / 1000;
  };

  it.each([
    ['one sentence', (n: number) => `${'新建停车位800个、充电桩60个，增长5%，'.repeat(n)}。`],
    ['one clause', (n: number) => `${'新建停车位800个充电桩60个增长5%'.repeat(n)}。`],
    ['one paragraph', (n: number) => '完成投资12亿元，总量达5个，其余3个推进。'.repeat(n)],
  ])('take time in step with their length: %s', (_, made) => {
    seconds(made(50));
    expect(seconds(made(1600))).toBeLessThan(80 * Math.max(seconds(made(100)), 0.02));
  });
});
