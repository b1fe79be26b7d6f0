/** What a quantity is compared with. */
import type { Token } from '../../tokenize/tokens.js';
import { join } from './words.js';

/** A time that something is compared with. */
const SINCE = /^(?:“?(?:[六七八九]五|十[一二三四五六]?五)”?)(?:时期|期间|规划)?(?:[初末]期?|同期|期末)?$/;
const BEYOND: ReadonlySet<string> = new Set(['超过', '快于', '优于', '低于', '高于']);
/** 超年初预算2000万元: what was to be reached. */
const PASSES: ReadonlySet<string> = new Set(['超', '超出', '超过']);
const GOAL = /(?:目标|计划|任务|预算|进度|预期)(?:任务|目标|数|值|要求)?$/;
const GOAL_THEN = /^([^,;、]{0,8}(?:目标|计划|任务|预算|进度|预期)(?:任务|目标|数|值|要求)?)(?:[高低快慢多少]|[超多]收|短收)$/;

/** 超全市平均8.4个百分点 */
const AREA_AHEAD = /^全[国省市区州县]/;

/** 总投资超过30亿元的重点项目60个: how large those are that are counted, and nothing that 60 is held against. */
const OF_SIZE = /^\d[\d.]*[^\d%]{1,4}的/;

export interface Comparison {
  /** the words left of the comparison */
  readonly rest: readonly Token[];
  /** 上年, 全国 */
  readonly compared: string;
  readonly relation: string;
  readonly verb: Token | null;
}

/** `比…` `较…` `高于…` before the quantity: what it is compared with, and the words left of it. */
export function comparison(words: readonly Token[]): Comparison | null {
  for (let i = words.length - 1; i >= 0 && i > words.length - 14; i -= 1) {
    const word = words[i];
    if (!word) continue;
    // 比年初目标高, 较年初预算超收: what was to be reached, and no time
    if (word.text === '比年初' || word.text === '较年初') {
      const goal = GOAL_THEN.exec(join(words.slice(i + 1)));
      const verb = words[words.length - 1] ?? null;
      if (goal) return { rest: words.slice(0, i), compared: `年初${goal[1] ?? ''}`, relation: verb?.text ?? '', verb };
    }
    // 比全国平均高出2个百分点: the verb of 比
    if (word.text === '高出' && i === words.length - 1) continue;
    const passes = PASSES.has(word.text) && (AREA_AHEAD.test(words[i + 1]?.text ?? '') || GOAL.test(join(words.slice(i + 1))));
    if (word.cls === 'compare' || BEYOND.has(word.text) || passes) {
      const after = words.slice(i + 1);
      // 比全国低了3个百分点
      if (after[after.length - 1]?.text === '了') after.pop();
      const last = after[after.length - 1];
      const verb = last && (last.cls === 'up' || last.cls === 'down' || /^(?:[高低快慢多少]|高出)$/.test(last.text)) ? last : null;
      const object = join(verb ? after.slice(0, -1) : after).replace(/(?:同比|分别|相比|要)$/, '');
      const bare = /^(?:比|较)$/.test(word.text);
      if (!bare && object === '') return null;
      if (!bare && OF_SIZE.test(object) && !GOAL.test(object)) return null;
      // 利润较“十三五”末期翻一番: the figure itself says the change
      const since = !verb && SINCE.test(object);
      if (bare && !verb && after.length > 0 && !since) return null;
      if (!bare && /比例|比重|类水|类标准|级标准|等级/.test(object)) return null;
      return { rest: words.slice(0, i), compared: object, relation: bare ? (verb?.text ?? '') : word.text, verb };
    }
    if (word.cls === 'punctuation' && word.text !== '“' && word.text !== '”') return null;
  }
  return null;
}
