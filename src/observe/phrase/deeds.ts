/** What is said of those that are counted, where it is taken as it stands. */
import type { Token } from '../../tokenize/tokens.js';
import { isOf } from './words.js';

/** 在省内设立分支机构, 稳定消除返贫致贫风险. */
const WHOLE = /^(?:在[^,。;、]{1,8}(?:设立|开设|设有|落户|布局)[^,。;、]{2,12}|稳定消除[^,。;、]{2,10}风险)$/;

/** A deed that is taken whole, or null. */
export const wholeDeed = (said: string): string | null => (WHOLE.test(said) ? said : null);

/** Whether a bracket is a word of its object's name: 入围全国区域品牌(地理标志)榜单. */
export const inBracket = (words: readonly Token[], at: number): boolean =>
  words[at]?.text === '('
    ? words.slice(at + 2, at + 5).some((w, i, next) => w.text === ')' && isOf(next[i + 1] ?? words[at + i + 3], 'noun'))
    : words[at]?.text === ')' && words.slice(Math.max(0, at - 4), at).some((w) => w.text === '(');
