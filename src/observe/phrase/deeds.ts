/** What is said of those that are counted, where it is taken as it stands. */
import type { Token } from '../../tokenize/tokens.js';
import { isOf } from './words.js';

/** 在省内设立分支机构, 稳定消除返贫致贫风险. */
const WHOLE =
  /^(?:在[^,。;、]{1,8}(?:设立|开设|设有|落户|布局)[^,。;、]{2,12}|(?:稳定|保持)在[^,。;、]{2,14}(?:水平|标准|行列|第一方阵)|稳定消除[^,。;、]{2,10}风险)$/;

/** A deed that is taken whole, or null. */
export const wholeDeed = (said: string): string | null => (WHOLE.test(said) ? said : null);

/** Whether a bracket is a word of its object's name: 入围全国区域品牌(地理标志)榜单. */
export const inBracket = (words: readonly Token[], at: number): boolean =>
  words[at]?.text === '('
    ? words.slice(at + 2, at + 5).some((w, i, next) => w.text === ')' && isOf(next[i + 1] ?? words[at + i + 3], 'noun'))
    : words[at]?.text === ')' && words.slice(Math.max(0, at - 4), at).some((w) => w.text === '(');

/** How work goes on, which makes no class of what is counted. */
export const PROGRESS =
  /^(?:加快|推进|加快推进|扎实推进|深入推进|稳步推进|有序推进|统筹推进|持续推进|加快建设|发展|服务|覆盖|涉及|涵盖|支撑|提质|扩容|提速|聚力|赋能|撬动|争创|稳步|持续|扎实)/;

/** Whether a work follows the title it is for, and how it goes on follows: 高校“双一流”创建|深入推进. */
export const isQuotedWork = (before: Token | undefined, work: Token, after: Token | undefined): boolean =>
  before?.text === '”' && /^(?:创建|建设)$/.test(work.text) && (after === undefined || PROGRESS.test(after.text));
