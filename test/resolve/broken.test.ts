/** Places where a text has lost characters, and sound ones that look like them. */
import { expect, it } from 'vitest';
import { lexQuantities } from '../../src/quantity/lex.js';
import { type Break, breakAt } from '../../src/resolve/broken.js';

const breaks = (text: string): (Break | null)[] => lexQuantities(text).quantities.map((quantity) => breakAt(text, quantity));

const cases: readonly (readonly [string, readonly (Break | null)[]])[] = [
  ['增长5%右。', ['bound']],
  ['位于公路5公里右侧', [null]],
  ['位于5公里右岸', [null]],
  ['面积1以上', ['unit']],
  ['失业率5以内', ['unit']],
  ['失业率约5,', [null]],
  ['指数102以内', [null]],
  ['收入比缩小至2.0左右', [null]],
  ['收入比为2.0左右', [null]],
  ['新增5—8以上', [null]],
  ['占73%以上', [null]],
  ['增长5.3%一般公共预算收入增长4%', ['glued', null]],
  ['达12%其中工业占3%', ['glued', null]],
  ['提高到85%城镇', ['glued']],
  ['增长约5%企业数', ['glued']],
  ['增长5%以上企业数', ['glued']],
  ['增长5%3家', ['glued', null]],
  ['覆盖85%县区', [null]],
  ['超5%企业数', [null]],
  ['增长5%用于教育', [null]],
  ['下降30.6%,完成', [null]],
  ['八成以上群众', [null]],
  ['增长7成左右群众', [null]],
  ['增长5个百分点企业数', [null]],
];
it.each(cases)('%s: %j', (text, expected) => {
  expect(breaks(text)).toEqual(expected);
});
