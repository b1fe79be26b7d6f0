import { describe, expect, it } from 'vitest';
import type { ReportKind } from '../../../src/record.js';
import { headingFrame } from '../../../src/structure/frames/heading.js';
import { documentScope, type ReportFacts } from '../../../src/structure/frames/scope.js';

function heading(title: string, year: number, kind: ReportKind = 'work_report', early = false): string | null {
  const facts: ReportFacts = { kind, year, filed: year, early };
  const frame = headingFrame(title, documentScope(facts), facts);
  if (!frame) return null;
  const { mode, span } = frame.scope;
  return `${mode} ${span?.from}${span && span.to > span.from ? `/${span.to}` : ''}`;
}

describe('headings with a frame', () => {
  it.each<[string, number, string]>([
    ['一、2023年工作回顾', 2024, 'back 2023'],
    ['一、2023年计划执行情况', 2024, 'back 2023'],
    ['2009年工作回顾', 2010, 'back 2009'],
    ['一、过去一年工作回顾', 2013, 'back 2012'],
    ['一、过去五年工作回顾', 2012, 'back 2007/2011'],
    ['一、五年来政府工作回顾', 2003, 'back 1998/2002'],
    ['一、“十二五”时期和2015年工作回顾', 2016, 'back 2011/2015'],
    ['一、2025年及“十四五”时期工作回顾', 2026, 'back 2025'],
    ['一、“十一五”规划执行情况', 2011, 'back 2006/2010'],
    ['二、“十四五”时期成就与“十五五”主要目标', 2026, 'back 2021/2025'],
    ['二、2024年经济社会发展主要预期目标', 2024, 'forward 2024'],
    ['三、2024年重点工作', 2024, 'forward 2024'],
    ['二、2013年工作安排', 2013, 'forward 2013'],
    ['二、今后五年的奋斗目标', 2012, 'forward 2012/2016'],
    ['二、“十三五”经济社会发展的主要目标和任务', 2016, 'forward 2016/2020'],
    ['三、“十五五”规划主要目标', 2026, 'forward 2026/2030'],
    ['二、新一届政府工作的奋斗目标', 2003, 'forward 2003/2007'],
    ['二、今年工作的总体要求', 2019, 'forward 2019'],
    ['二、下一步工作安排', 2019, 'forward 2019'],
    ['三、关于2026年工作', 2026, 'forward 2026'],
  ])('%s (%i) → %s', (title, year, want) => expect(heading(title, year)).toBe(want));

  it('a five-year plan looks forward by itself and back where told', () => {
    expect(heading('第一节 “十三五”时期发展成就', 2021, 'five_year_plan')).toBe('back 2016/2020');
    expect(heading('第三节 到2035年远景目标', 2021, 'five_year_plan')).toBe('forward 2021/2035');
    expect(heading('第二章 构建现代产业体系', 2021, 'five_year_plan')).toBeNull();
    for (const title of [
      '第一章 规划背景',
      '第一章 发展基础和环境',
      '第一节 现实基础',
      '第一节 全面建成小康社会取得决定性成就',
      '第一章 发展基础',
    ])
      expect(heading(title, 2021, 'five_year_plan')).toBe('back 2016/2020');
    for (const title of ['第三节 优化发展环境', '第六章 打造一流发展环境', '第二节 力争取得重大成就的目标'])
      expect(heading(title, 2021, 'five_year_plan')).not.toBe('back 2016/2020');
  });

  it('how work has gone is a review of it', () => {
    for (const how of ['推进', '落实', '开展', '进展']) expect(heading(`(二)重点工作${how}情况`, 2024)).toBeNull();
    expect(heading('(二)重点工作安排', 2024)).toBe('forward 2024');
    expect(heading('(二)重点工作', 2024)).toBe('forward 2024');
  });

  it('a yearly report heads work to be done in the same words', () => {
    expect(heading('(三)优化发展环境', 2024)).toBeNull();
    expect(heading('(三)发展环境', 2024)).toBeNull();
  });
});

describe('headings without a frame of their own', () => {
  it.each([
    '(一)深化改革开放',
    '(二)城市建设取得新进展',
    '(三)全力稳就业稳企业稳市场稳预期',
    '(四)着力抓好政策落实,巩固回升向好态势',
    '——综合实力显著增强',
    '一、多项指标位居前列,实现“十二五”良好开局',
    '一、“十二五”实现良好开局',
    '一、十二五实现了良好开局',
    '全面加强政府自身建设',
    '(六)持续改善民生福祉',
  ])('%s', (title) => expect(heading(title, 2012)).toBeNull());
});
