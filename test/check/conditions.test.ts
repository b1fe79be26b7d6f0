/** What single conditions of the rules hold apart: measures, halves of a report, several reports in one text, the order of findings. */
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/check/finding.js';
import { check } from '../../src/check/index.js';
import type { Finding } from '../../src/check/types.js';
import { plan, review, work } from './reports.js';

const findings = (rule: string, texts: readonly string[]): Finding[] =>
  check(texts.map((text, i) => ({ path: `report-${i}.txt`, text }))).filter((finding) => finding.rule === rule);

const zh = (rule: string, ...texts: readonly string[]): string[] => findings(rule, texts).map(({ words }) => words[0]);

describe('sums', () => {
  it('of a level and a growth no parts add up', () => {
    expect(zh('sum-mismatch', review('财政赤字比上年增加4000亿元，其中中央财政赤字8500亿元。'))).toEqual([]);
    expect(zh('sum-mismatch', review('地区生产总值增长6%，第一产业增加值增长3%，第二产业增加值增长6%，第三产业增加值增长7%。'))).toEqual(
      [],
    );
  });

  it('take the first level of several', () => {
    const text = '地区生产总值442亿元，其中第一产业增加值62亿元，第二产业增加值150亿元，第三产业增加值230亿元。\n地区生产总值450亿元。';
    expect(zh('sum-mismatch', review(text))).toEqual([]);
  });

  it('name what is added up, in English too', () => {
    const [found] = findings('sum-mismatch', [plan('重点项目计划投资60亿元。1.续建项目计划投资38亿元。2.新建项目计划投资24亿元。')]);
    expect(found?.words[1]).toBe('the total 计划投资 is 60亿元, its classes add up to 38+24=62亿元, 2亿元 more');
  });

  it('begin at the first number of a list', () => {
    expect(zh('sum-mismatch', plan('二是抓项目。安排项目60个。1.续建项目38个。2.新建项目24个。'))).toHaveLength(1);
  });
});

describe('two years', () => {
  const sales = (text: string, year: number): string => review(text, { year });
  it('what was added is no level of the year', () => {
    expect(
      zh('growth-mismatch', sales('社会消费品零售总额增加20亿元。', 2025), sales('社会消费品零售总额138亿元，增长6.2%。', 2026)),
    ).toEqual([]);
  });
  it('how much of the plan was done is no growth', () => {
    expect(
      zh('growth-mismatch', sales('社会消费品零售总额120亿元。', 2025), sales('社会消费品零售总额138亿元，完成年度计划的102%。', 2026)),
    ).toEqual([]);
  });
});

describe('the same figure twice', () => {
  it('is one, however it is written', () => {
    expect(zh('conflict', review('地区生产总值1382亿元。\n全年地区生产总值1,382亿元。'))).toEqual([]);
    expect(zh('conflict', review('地区生产总值1382亿元。\n全年地区生产总值1,328亿元。'))).toHaveLength(1);
  });
});

describe('targets of last year', () => {
  it('are told by the first figure, and mildly where they are spoken of', () => {
    const before = work({ year: 2024, plan: '社会消费品零售总额增长6%。\n抓好商贸。今年社会消费品零售总额增长7%。' });
    const [found] = findings('target-unmatched', [
      before,
      work({ year: 2025, review: '地区生产总值增长5%。社会消费品零售总额数据待公布。' }),
    ]);
    expect([found?.level, found?.words[0]]).toEqual(['info', '2024年社会消费品零售总额目标（6%）在2025年报告中提到名称，但没有结果数字']);
  });
});

describe('what a report lacks', () => {
  it('is asked of each half by itself', () => {
    const text = work({
      review: '地区生产总值增长5.8%，一般公共预算收入增长4%。',
      plan: '地区生产总值增长6%，一般公共预算收入增长5%，职工人均收入增长6.5%。',
    });
    expect(zh('missing-headline', text)).toEqual(['缺少居民人均可支配收入的结果，全文未提及']);
  });

  it('is not another figure that no indicator has', () => {
    const text = review('地区生产总值增长5.8%，一般公共预算收入增长4%，改造公厕12座。');
    expect(zh('missing-headline', text)).toContain('缺少居民人均可支配收入的结果，全文未提及');
  });

  it('is nothing where no list asks for it', () => {
    const text = '凤冈县2025年国民经济和社会发展统计公报\n地区生产总值412亿元，增长6%。\n';
    expect(zh('missing-headline', text).filter((words) => words.includes('目标'))).toEqual([]);
  });

  it('is not mentioned by a name of two characters', () => {
    const text = review('经济稳步发展，一般公共预算收入增长4%。');
    expect(zh('missing-headline', text)).toContain('缺少地区生产总值的结果，全文未提及');
  });

  it('is asked of each report of a text', () => {
    const first = work({ year: 2024, review: '地区生产总值增长5.8%。', plan: '地区生产总值增长6%。' });
    const second = work({ year: 2025, region: '湄潭县', review: '一般公共预算收入增长4%。', plan: '一般公共预算收入增长5%。' });
    expect(zh('missing-headline', `${first}\n${second}`).filter((words) => words.includes('生产总值'))).toEqual([
      '缺少地区生产总值的结果，全文未提及',
      '缺少地区生产总值的目标，全文未提及',
    ]);
  });
});

describe('doubts', () => {
  it('of a record without an indicator there are none', () => {
    expect(zh('unit-suspect', review('宣讲团队受众160万人次。', { year: 2024 }), review('宣讲团队受众3200人次。', { year: 2025 }))).toEqual(
      [],
    );
  });
  it('a rate that its indicator takes in % too is no doubt', () => {
    expect(zh('unit-suspect', review('人口自然增长率5%。'))).toEqual([]);
  });
  it('what a range explains is told once', () => {
    expect(zh('unit-suspect', review('接待游客310人次，旅游收入18.6亿元。'))).toEqual([
      '接待游客人次310人次过小（同级地区约3000人次–1亿人次），似漏写“万”',
    ]);
  });
});

describe('what is broken', () => {
  it('a count with a measure word lacks none', () => {
    expect(zh('text-broken', review('引育高层次人才40多人，签约项目18个。'))).toEqual([]);
  });
  it('two breaks in two places are two', () => {
    expect(zh('text-broken', review('全年举办招商推介会23，签约项目18个。完成投资3.2.5亿元。高新技术企业达到118.家。'))).toHaveLength(3);
  });
});

describe('what could not be read', () => {
  it('is no quantity that is left out for a reason', () => {
    expect(zh('unread-quantity', review('“地区生产总值超千亿元县”创建工作有序推进，地区生产总值实现“5%”目标。'))).toEqual([]);
  });
});

describe('order', () => {
  const at = (rule: string): Finding =>
    ({ ...findings('sum-mismatch', [plan('安排项目60个。1.续建38个。2.新建24个。')])[0], rule }) as Finding;
  it.each([[['b', 'a']], [['a', 'b']]])('at one place by rule: %j', (given) => {
    expect(inOrder(given.map(at), ['report-0.txt']).map(({ rule }) => rule)).toEqual(['a', 'b']);
  });
});
