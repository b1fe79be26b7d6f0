/** The table of a region as people read it, in both languages, cell by cell. */
import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../../src/record.js';
import { summaryText, track, trackGrid, verdictWord } from '../../src/track/index.js';
import { judgeWord, reasonWord, trackFlagWord, verdictCodeWord } from '../../src/track/words.js';
import { figure, report, rows } from './make.js';

type Fields = Parameters<typeof figure>[0];

/** The cells of the only row: 目标, 实绩, 其他数字, 差额, 判定, 说明. */
const cells = (targets: readonly Fields[], results: readonly Fields[], lang: 'zh' | 'en'): string[] => {
  const [only] = trackGrid(rows(targets, results), lang).rows;
  return only?.slice(2, 8).map((text) => text.replace(/\S+\.txt:\d+#r\d+/, 'PLACE')) ?? [];
};

const trade = { indicator: 'foreign_trade' } as const;
const growth = { ...trade, measure: 'growth' } as const;
const level = { ...trade, measure: 'level', unit: '亿元' } as const;
const words = { measure: 'qualitative', value: null, unit: null } as const;
const income = { indicator: 'disposable_income_per_capita' } as const;
const step: IndicatorRecord['reference'] = { indicator: 'gdp', region: null, relation: 'equal', margin: null };

const told: readonly (readonly [string, readonly Fields[], readonly Fields[], readonly string[], readonly string[]])[] = [
  [
    'growth and level goals side by side',
    [
      { ...growth, value: 5.5, bound: 'about' },
      { ...level, value: 9000, bound: 'at_least' },
    ],
    [
      { ...growth, value: 17.3 },
      { ...level, value: 9800 },
    ],
    ['5.5%左右；≥9000亿元', '17.3%；9800亿元', '', '+11.8个百分点', '达到目标', ''],
    ['~5.5%; ≥9000亿元', '17.3%; 9800亿元', '', '+11.8 points', 'met', ''],
  ],
  [
    'a level that is missed',
    [{ ...level, value: 100 }],
    [{ ...level, value: 90.7 }],
    ['100亿元', '90.7亿元', '', '-9.3亿元', '未达目标', ''],
    ['100亿元', '90.7亿元', '', '-9.3亿元', 'missed', ''],
  ],
  [
    'a level that is just met, still an estimate',
    [{ ...level, value: 100 }],
    [{ ...level, value: 100, status: 'estimate' }],
    ['100亿元', '100亿元（预计）', '', '0亿元', '达到目标', ''],
    ['100亿元', '100亿元 (estimate)', '', '0亿元', 'met', ''],
  ],
  [
    'a level beyond the goal, of another basis of the goal too',
    [{ ...level, value: 100, basis: '区本级' }],
    [{ ...level, value: 105, basis: '全社会;区本级' }],
    ['100亿元（区本级）', '105亿元（全社会;区本级）', '', '+5亿元', '达到目标', '口径不明'],
    ['100亿元 (区本级)', '105亿元 (全社会;区本级)', '', '+5亿元', 'met', 'basis unclear'],
  ],
  [
    'a goal in words, figures that are shown beside it',
    [{ ...trade, ...words, text: '稳中提质' }],
    [
      { ...level, value: 9356.7 },
      { ...growth, value: 14.1 },
    ],
    ['稳中提质', '', '9356.7亿元（总量）；14.1%（增速）', '', '目标仅有文字', ''],
    ['稳中提质', '', '9356.7亿元 (level); 14.1% (growth)', '', 'goal in words', ''],
  ],
  [
    'a result in words',
    [{ ...growth, value: 5 }],
    [{ ...trade, ...words, text: '总体平稳' }],
    ['5%', '总体平稳（定性）', '', '', '仅有文字', ''],
    ['5%', '总体平稳 (in words)', '', '', 'words only', ''],
  ],
  [
    'a bound of another size: two notes',
    [{ ...level, value: 616, bound: 'about' }],
    [{ ...level, value: 150, bound: 'at_least' }],
    ['616亿元左右', '≥150亿元', '', '-466亿元', '未达目标', '实绩仅有界限、数量悬殊'],
    ['~616亿元', '≥150亿元', '', '-466亿元', 'missed', 'result is a bound, sizes differ'],
  ],
  [
    'the share of the plan',
    [{ ...level, value: 160 }],
    [{ ...trade, measure: 'completion', value: 148.5 }],
    ['160亿元', '148.5%（完成计划）', '', '+48.5个百分点', '达到目标', '按完成计划的比例'],
    ['160亿元', '148.5% (share of plan)', '', '+48.5 points', 'met', 'by share of plan'],
  ],
  [
    'what a relative goal is held against',
    [{ ...income, ...words, text: '与经济增长同步', reference: step, attribute: 'expected' }],
    [
      { ...income, measure: 'growth', value: 4.4 },
      { indicator: 'gdp', measure: 'growth', value: 5.4 },
    ],
    ['与经济增长同步', '4.4%（增速）', '', '-1个百分点', '未达预期', '对照 5.4% PLACE'],
    ['与经济增长同步', '4.4% (growth)', '', '-1 points', 'short of expectation', 'against 5.4% PLACE'],
  ],
  [
    'a level in ‰',
    [{ indicator: 'natural_growth_rate', measure: 'level', value: 4, unit: '‰' }],
    [{ indicator: 'natural_growth_rate', measure: 'level', value: 4.5, unit: '‰' }],
    ['4‰', '4.5‰', '', '+0.5个千分点', '高于目标', ''],
    ['4‰', '4.5‰', '', '+0.5 per-mille points', 'above target', ''],
  ],
];

describe('cells', () => {
  test.each(told)('%s', (_, targets, results, zh, en) => {
    expect(cells(targets, results, 'zh')).toEqual(zh);
    expect(cells(targets, results, 'en')).toEqual(en);
  });

  test('the kind of report that a result is from, where it is another', () => {
    const table = track([
      report({ year: 2025, kind: 'plan_report' }, [figure({ ...level, value: 100, status: 'target', period: '2025' })]),
      report({ year: 2026 }, [figure({ ...level, value: 100, period: '2025' })]),
    ]);
    expect(trackGrid(table.rows, 'zh').rows[0]?.[3]).toBe('100亿元（政府工作报告）');
    expect(trackGrid(table.rows, 'en').rows[0]?.[3]).toBe('100亿元 (work report)');
  });

  test('a rank stands in place of a result, with its place', () => {
    const beside = { indicator: 'gdp', measure: 'growth', value: 5, sentence: '生产总值增长5%,进出口总额居全国第7位。' } as const;
    const [row] = trackGrid(rows([{ ...growth, value: 6 }], [beside]), 'zh').rows;
    expect(row?.[3]).toBe('进出口总额居全国第7位');
    expect(row?.at(-1)).toMatch(/^云岭省-2026-work_report\.txt:\d+$/);
  });

  test('headings', () => {
    expect(trackGrid([], 'zh').head).toEqual(['指标', '时期', '目标', '实绩', '其他数字', '差额', '判定', '说明', '目标出处', '实绩出处']);
    expect(trackGrid([], 'en').head).toEqual([
      'Indicator',
      'Period',
      'Target',
      'Result',
      'Other figures',
      'Difference',
      'Verdict',
      'Notes',
      'Target from',
      'Result from',
    ]);
  });
});

describe('words', () => {
  test('each verdict', () => {
    const of = (attribute: 'binding' | 'expected' | null) =>
      (['met', 'missed', 'below', 'above', 'open', 'no_figure'] as const).map((verdict) =>
        (['zh', 'en'] as const).map((lang) => verdictWord({ verdict, reason: null, attribute }, lang)).join(' '),
      );
    const side = ['低于目标 below target', '高于目标 above target', '未到期 open', '无数字 no figure'];
    expect(of(null)).toEqual(['达到目标 met', '未达目标 missed', ...side]);
    expect(of('binding')).toEqual(['完成 fulfilled', '未完成 not fulfilled', ...side]);
    expect(of('expected')).toEqual(['达到预期 as expected', '未达预期 short of expectation', ...side]);
    expect(verdictCodeWord('missed', 'en')).toBe('missed');
  });

  test('each reason, each figure that decides, each doubt', () => {
    const reasons = [
      'not_published',
      'words_only',
      'gap_or_rank_only',
      'no_reference',
      'other_basis',
      'other_measure',
      'goal_in_words',
    ] as const;
    expect(reasons.map((r) => `${reasonWord(r, 'zh')} ${reasonWord(r, 'en')}`)).toEqual([
      '未公布 not published',
      '仅有文字 words only',
      '仅有差距或位次 gap or rank only',
      '无对照值 nothing to compare with',
      '仅有不同口径 other basis only',
      '仅有总量或增速 other measure only',
      '目标仅有文字 goal in words',
    ]);
    const judges = ['growth', 'level', 'change', 'completion', 'relative', 'gap', 'words'] as const;
    expect(judges.map((j) => `${judgeWord(j, 'zh')} ${judgeWord(j, 'en')}`)).toEqual([
      '增速 growth',
      '总量 level',
      '变动 change',
      '完成计划 share of plan',
      '对照值 reference',
      '差距 gap',
      '文字 words',
    ]);
    const doubts = [
      'basis_changed',
      'target_differs',
      'result_bounded',
      'size_differs',
      'end_of_span',
      'completion_disagrees',
      'text_broken',
    ];
    expect(doubts.map((d) => `${trackFlagWord(d, 'zh')} ${trackFlagWord(d, 'en')}`)).toEqual([
      '口径有变 basis changed',
      '目标前后不一 target differs',
      '实绩仅有界限 result is a bound',
      '数量悬殊 sizes differ',
      '以末年数对照 held against the last year',
      '完成情况与数字不符 share of plan disagrees',
      'null null',
    ]);
  });

  test('a summary of a region without a name', () => {
    const summary = { region: null, regionCode: null, targets: 6, met: 1, missed: 2, off: 1, open: 1, noFigure: 1 };
    expect(summaryText(summary, 'zh')).toBe('地区不明：目标 6 · 达到 1 · 未达 2 · 偏离（中性） 1 · 未到期 1 · 无数字 1');
    expect(summaryText(summary, 'en')).toBe(
      'region unknown: targets 6 · met 1 · missed 2 · off target (neutral) 1 · open 1 · without figure 1',
    );
  });
});
