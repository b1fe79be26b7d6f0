/** 口径: the words by which a text says on which footing a figure stands. */
import type { Indicator } from '../catalogue/index.js';
import type { Observation } from '../observe/types.js';
import { wordFinder } from '../triggers.js';

const WORDS =
  /同口径|可比口径|按可比价格?(?:计算)?|可比价|不变价|现价|实际增长|名义增长|(?:剔除|扣除)[^,。;()\d]{1,16}?(?:因素|(?=影响|[后外]))|考虑到?[^,。;()\d]{2,10}?因素|自然口径|全口径|国考|省考|国控|省控|本外币|人民币|新登记|净增|环比/g;

/** How the words begin; most texts hold none of them. */
const saysBasis = wordFinder(
  '同口 可比 按可 不变 现价 实际 名义 剔除 扣除 考虑 自然 全口 国考 省考 国控 省控 本外 人民 新登 净增 环比'.split(' '),
);

const LEVEL = /(?:国家|[省市州县区])级/;

/** Basis words of an observation, `;`-joined in the order found, or null. `after` is what follows the quantity in its sentence, `said` the sentence. */
export function basisOf(o: Observation, after: string, said: string, row: Indicator | undefined): string | null {
  let found: Set<string> | null = o.match && o.match.basis.length > 0 ? new Set(o.match.basis) : null;
  const add = (word: string): void => {
    found ??= new Set();
    found.add(word);
  };
  const clause = ownWords(o);
  const bracket = after.startsWith('(') ? (/^\(([^()]{1,30})\)/.exec(after)?.[1] ?? '') : '';
  for (const text of [o.name, clause, /\d/.test(bracket) ? '' : bracket])
    if (text !== '' && saysBasis(text)) for (const match of text.matchAll(WORDS)) add(match[0]);
  // 从环比看,三季度生产总值增长1%
  if (o.measure === 'growth' && said.startsWith('从环比看')) add('环比');
  // 国家级、省级龙头企业分别达到5家、38家: each of one level, which its name says
  const levelled = LEVEL.test(o.name);
  if (row) for (const word of row.basis) if (o.name.includes(word) || (clause.includes(word) && !(levelled && LEVEL.test(word)))) add(word);
  if (found === null) return null;
  const kept = [...found].filter((word, _, all) => !all.some((other) => other !== word && other.includes(word)));
  return kept.length > 0 ? kept.join(';') : null;
}

/** The clause before the quantity; of members of a list (新登记A 28万户、实有B 213万户) what stands behind the figure before, where the record has its name from there, or the front of it (改造提升B). */
function ownWords({ context, name }: Observation): string {
  const clause = context.slice(Math.max(context.lastIndexOf(','), context.lastIndexOf(';')) + 1);
  const mark = clause.lastIndexOf('、');
  if (mark < 0 || !/\d/.test(clause.slice(0, mark))) return clause;
  const member = clause.slice(mark + 1);
  return member.includes(name.slice(-2)) || (member.length > 1 && name.startsWith(member)) ? member : clause;
}
