import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.js';
import { extract } from '../../src/extract.js';
import type { Extraction } from '../../src/record.js';
import { SCHEMA_VERSION } from '../../src/version.js';
import { review } from './reports.js';

/** The findings of a report whose quantities between [ ] no rule could read. */
function unread(marked: string): string[] {
  const text = review(marked.replace(/[[\]]/g, ''));
  const offset = text.indexOf(marked.slice(0, marked.indexOf('[')));
  const document = extract(text, { path: 'a.txt' }).documents[0];
  if (document === undefined) throw new Error('no report');
  let removed = 0;
  const leftOut: Extraction['leftOut'] = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => {
    const start = offset + match.index - removed;
    removed += 2;
    const said = match[1] ?? '';
    return { document, text: said, reason: 'unread', source: { start, end: start + said.length, line: 1, column: 1 } };
  });
  const extraction: Extraction = { schemaVersion: SCHEMA_VERSION, documents: [document], records: [], leftOut };
  return check([{ path: 'a.txt', text, extraction }])
    .filter(({ rule }) => rule === 'unread-quantity')
    .map(({ excerpt }) => excerpt);
}

describe('a quantity that no rule could read', () => {
  test.each([
    ['地区生产总值在多重压力下最终定格于[412亿元]。', ['412亿元']],
    ['一般公共预算收入这一项，[24.4亿元]。', ['24.4亿元']],
    ['固定资产投资由负转正[6.8%]。', ['6.8%']],
    ['社会消费品零售总额方面，最终为[138亿元]、[7%]。', ['138亿元', '7%']],
    ['城镇新增就业的数字是[5600人]。', ['5600人']],
    ['居民人均可支配收入，算下来[28600元]。', ['28600元']],
    ['规模以上工业增加值，[8.2%]。', ['8.2%']],
  ])('%s', (text, found) => expect(unread(text)).toEqual(found));

  test.each([
    ['图书馆统筹[20亿元]。'],
    ['规模以上工业增加值增速居全市前列，获科技进步奖[1项]。'],
    ['规划共设置[26项]指标，地区生产总值等6项完成较好。'],
    ['地区生产总值稳步回升。统筹[20亿元]。'],
    ['地区生产总值回升；统筹[20亿元]。'],
    ['城镇新增就业稳步增加，改造道路[12公里]。'],
    ['社会消费品零售总额回升，消费活跃，政策落实，兑付[1.2亿元]。'],
  ])('%s is no finding', (text) => expect(unread(text)).toEqual([]));
});
