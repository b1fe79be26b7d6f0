/** Small trimmings that several shapes share. */
import type { Token } from '../../tokenize/tokens.js';

/** 省市县重点项目建设 → 省市县重点项目: what is done with what is counted is no part of its name. */
export function withoutTask(name: string): string {
  return name.length > 4 && /(?:项目|工程)建设$/.test(name) ? name.slice(0, -2) : name;
}

/** What somebody does with what he counts, and no part of a name. */
const DOES = /^(?:开工建设|开工|建设|建成|新建|新增|引进|划分|实施|开展|完成|培育|创建|打造|发放|配备|设立|加装|转移)$/;

/**
 * `6个县开工建设安置房700套`: who acts, and what is done. Index of the verb among the words between two quantities that are one statement, or 0.
 */
export function agentEnd(words: readonly Token[]): number {
  const at = words.findIndex((w, i) => i > 0 && DOES.test(w.text));
  const named = (w: Token): boolean => w.cls === 'noun' || w.cls === 'punctuation';
  return at > 0 && words.slice(0, at).every(named) && words.slice(at + 1).some((w) => w.cls === 'noun') ? at : 0;
}

const BEARER =
  /^(.*?(?:断面|水体|水功能区|水源地|企业|小区|项目|学校|[村县区]|乡镇|机构|城市|工程))(?:中|的)?[^、]{0,14}(?:率|比例|占比|比重)(?:均|全部)?(?:达到?|为|是|超过?)?$/;

/** `147个断面水质优良率98%`: what is counted bears the rate. */
export const withoutRate = (name: string): string => BEARER.exec(name)?.[1] ?? name;

/** 亿元, %, 个百分点, 倍: no count. */
export const isAmount = (unit: string): boolean => /元$|^[%‰]$|百分点$|^倍$/.test(unit);
