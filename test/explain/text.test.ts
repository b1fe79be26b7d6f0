import { describe, expect, it } from 'vitest';
import { explain, explanationText, reportHead } from '../../src/explain/index.js';

const REPORT = [
  '临澜县2025年政府工作报告',
  '一、2024年工作回顾',
  '全年地区生产总值达到321亿元以上，增长5.8%；一般公共预算收入18亿元，其中税收收入12亿元。',
  '二、2025年工作安排',
  '建成茶旅驿站14个，成立10周年。',
  '',
].join('\n');

function block(line: number, text: string, lang: 'zh' | 'en'): string {
  const found = explain(REPORT, { path: '报告.txt', lang, line }).find((one) => one.text === text);
  return found ? explanationText(found, lang) : '';
}

describe('a report', () => {
  it.each([
    ['zh', '# 报告.txt 临澜县2025年政府工作报告 · 政府工作报告 · 临澜县 · 2025\n'],
    ['en', '# 报告.txt 临澜县2025年政府工作报告 · work report · 临澜县 · 2025\n'],
  ] as const)('in %s', (lang, head) => {
    const [first] = explain(REPORT, { path: '报告.txt' });
    expect(first && reportHead(first, lang)).toBe(head);
  });

  it('of which nothing is known', () => {
    const [first] = explain('增长5%。');
    expect(first && reportHead(first, 'zh')).toBe('# （无标题） · 其他 · 地区不明 · 年份不明\n');
  });
});

describe('a quantity', () => {
  it.each([
    [
      'zh',
      3,
      '321亿元',
      [
        '报告.txt:3:11  全年地区生产总值达到⟦321亿元⟧以上',
        '  指标  地区生产总值（gdp）',
        '  数值  总量 ≥321亿元（“以上”）',
        '  时期  实绩 2024（据“全年”）',
        '  规则  name-quantity 名称在数字之前',
      ],
    ],
    [
      'zh',
      3,
      '5.8%',
      [
        '报告.txt:3:21  增长⟦5.8%⟧',
        '  指标  地区生产总值（gdp）',
        '  数值  增速 5.8%',
        '  时期  实绩 2024（据“全年”）',
        '  规则  carried-subject 沿用前文的名称',
        '  推定  名称承自第3行“全年地区生产总值达到321亿元”',
      ],
    ],
    [
      'zh',
      3,
      '12亿元',
      [
        '报告.txt:3:45  其中税收收入⟦12亿元⟧',
        '  指标  税收收入（tax_revenue）',
        '  数值  总量 12亿元',
        '  时期  实绩 2024（据“全年”）',
        '  规则  name-quantity 名称在数字之前',
        '  属于  一般公共预算收入',
      ],
    ],
    [
      'zh',
      5,
      '14个',
      [
        '报告.txt:5:7  建成茶旅驿站⟦14个⟧',
        '  指标  建成茶旅驿站（目录之外）',
        '  数值  总量 14个',
        '  时期  目标 2025',
        '  规则  name-quantity 名称在数字之前',
        '  推定  时期据第4行标题“二、2025年工作安排”',
      ],
    ],
    [
      'en',
      5,
      '14个',
      [
        '报告.txt:5:7  建成茶旅驿站⟦14个⟧',
        '  indicator  建成茶旅驿站 (outside the catalogue)',
        '  value      level 14个',
        '  period     target 2025',
        '  rule       name-quantity the name stands before the figure',
        '  inferred   period by the heading "二、2025年工作安排" in line 4',
      ],
    ],
    ['zh', 5, '10周年', ['报告.txt:5:13  成立⟦10周年⟧', '  略去  周年']],
    ['en', 5, '10周年', ['报告.txt:5:13  成立⟦10周年⟧', '  left out   anniversary']],
  ] as const)('%s %i %s', (lang, line, text, lines) => expect(block(line, text, lang)).toBe(`${lines.join('\n')}\n`));

  it('does no harm to a terminal', () => {
    const [found] = explain('临澜县\u001b[31m地区生产总值增长5%。', { path: 'a\u001b]0;b.txt' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(found && explanationText(found, 'zh') + reportHead(found, 'zh')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('without a path shows the place alone', () => {
    const [found] = explain('增长5%。');
    expect(found && explanationText(found, 'zh')).toBe('1:3  增长⟦5%⟧\n  未读  未找到它所度量的名称\n');
  });
});
