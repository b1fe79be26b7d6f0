/** What is done for somebody: `为企业减税降费`, `为联系村帮办实事`. */
import type { Token } from '../../tokenize/tokens.js';
import type { Known } from './types.js';
import { isOf, join } from './words.js';

const BENEFICIARY = /^(?:各类|广大|中小微?|小微|民营)?(?:企业|市场主体|经营主体|纳税人|群众|居民|农户|农民|职工)/;
/** Those whom offices look after, one by one: what is done for them is none of what is done for all. */
const LOOKED_AFTER = /^(?:贫困|困难|联系|帮扶|结对)(?:村|户|农户|群众)/;

/** The name without for whom, where the catalogue knows the rest; with 为 and for whom, where the deed says nothing else (`whole`). */
export function forServed(
  name: readonly Token[],
  phrase: readonly Token[],
  known: Known,
): { readonly words: readonly Token[]; readonly whole: boolean } {
  // 全年再为企业减税: when and how often stand before
  const first = phrase.find((w) => !isOf(w, 'time', 'adverb'));
  if (first === undefined || !(first.cls === 'prep' || first.text === '为')) return { words: name, whole: false };
  const said = join(name);
  const all = { words: [first, ...name], whole: true };
  if (first.text === '为' && name.length > 2 && LOOKED_AFTER.test(said)) return all;
  if (!BENEFICIARY.test(said)) return { words: name, whole: false };
  // 为市场主体减税降费: what stands between 为 and the name is for whom
  const from = name.findIndex((_, i) => i > 0 && known(join(name.slice(i))));
  if (from > 0) return { words: name.slice(from), whole: false };
  // 为群众解决诉求: for whom is said with what
  const deed = first.text === '为' && name.some((w, i) => i > 0 && i < 3 && isOf(w, 'act') && name.length > i + 1);
  if (deed) return all;
  // 为群众报销医药费: what is done and to what
  const done = first.text === '为' ? name.findIndex((w, i) => i > 0 && i < 3 && isOf(w, 'verb', 'soft') && name.length > i + 1) : -1;
  return { words: done > 0 ? name.slice(done) : name, whole: false };
}
