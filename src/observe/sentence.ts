/** Reads a sentence clause by clause. */
import type { Excluded, Quantity } from '../model.js';
import { Triggers } from '../triggers.js';
import { observeClause } from './clause.js';
import type { Known } from './phrase/index.js';
import { saysWords } from './qualitative.js';
import type { Scene } from './scene.js';
import { shapes as allShapes } from './shapes/index.js';
import { buildClauses, type Clause } from './slots.js';
import type { SentenceState } from './state.js';
import type { Matcher, Observation, Shape } from './types.js';
import { worded, wordedAfter } from './worded.js';

/** A park or zone as the subject of a clause: 产业园完成固定资产投资20亿元. */
const AREA =
  /^(?:[一二三四五六七八九十]是|全市|全省|全县|全区|其中)?([\p{Script=Han}“”]{0,10}?(?:产业园区?|工业园区?|开发区|高新区|经开区|自贸区|自贸片区|综保区|保税区|工业区|园区|新区|试验区))(?=完成|实现|累计|规上|规模以上|工业|固定资产|营业|产值|主营|引进|新引进|新设|货物|吞吐|利用|实际|签约|新增|预计|全年|年|地区|进出口|税收|财政|一般|生产)/u;

const MARKS = new Triggers([...',;:。!?\n']);
/** How many clauses without a figure may set a topic. */
const LAST = 4;

/** What stands between the last marks of a sentence, without what is empty. */
function lastClauses(text: string, start: number, end: number): string[] {
  const cuts = [start];
  for (let at = MARKS.next(text, start, end); at >= 0; at = MARKS.next(text, at + 1, end)) cuts.push(at + 1);
  const last = cuts.slice(-LAST);
  return last.map((from, i) => text.slice(from, (last[i + 1] ?? end + 1) - 1)).filter((clause) => clause !== '');
}
/** A belt or cluster that reaches beyond the region, or a part of it, as what a clause without figures is about: 都市圈建设加快,经济总量达… */
const WIDER = /^([\p{Script=Han}“”]{1,10}(?:经济圈|都市圈|城市群|经济带|经济区|合作区))(?=建设|加快|加速|发展|能级|一体化|协同|高质量)/u;

/** The region itself comes back: 全市…, 我省… */
const OWN_AREA = /^(?:全[省市区县州旗盟]|我[省市区县州旗盟])/;

/** Everything one sentence says. `state` carries over from the sentence before in the same paragraph. */
export function observeSentence(
  text: string,
  start: number,
  end: number,
  quantities: readonly Quantity[],
  excluded: readonly Excluded[],
  state: SentenceState,
  matcher: Matcher,
  known: Known,
  shapes: readonly Shape[] = allShapes,
): Observation[] {
  if (quantities.length === 0 && !saysWords(text, start, end)) {
    for (const clause of lastClauses(text, start, end)) state.turnTo(clause);
    return [];
  }
  const scene: Scene = { text, state, matcher, known, shapes };
  const clauses = buildClauses(text, start, end, quantities, excluded);
  const out: Observation[] = [];
  clauses.forEach((clause, n) => {
    const next = clauses[n + 1];
    const area = clause.text.includes('区') || clause.text.includes('园') ? AREA.exec(clause.text)?.[1] : undefined;
    if (area && !known.own?.(area)) state.area = area;
    if (clause.slots.length === 0)
      state.belt = WIDER.exec(clause.text)?.[1] ?? (known.foreign?.('全县') && clause.text.startsWith('县域经济') ? '县域' : '');
    else if (OWN_AREA.test(clause.text)) state.belt = '';
    if (clause.mark === ';') {
      state.add = '';
      state.change = null;
    }
    const last = clause.slots[clause.slots.length - 1];
    if (!last) {
      out.push(...worded(scene, clause));
      state.turnTo(clause.text, clause.mark === '');
      if (clause.mark !== '、') state.add = '';
      return;
    }
    out.push(...withWholes(clause, /^其中$/.test(clauses[n - 1]?.text.trim() ?? ''), observeClause(clause, next, scene), out));
    if (next?.mark === ':') {
      state.turnTo(last.right);
      state.subject = '';
    }
    out.push(...wordedAfter(scene, clause, last));
  });
  return out;
}

/** `其中`: the figures of the clause are parts of the last whole in the same unit, or of the last one. */
function withWholes(clause: Clause, ofWhich: boolean, found: Observation[], before: readonly Observation[]): Observation[] {
  if (!/^其中/.test(clause.text) && !ofWhich) return found;
  const wholes = before.filter((o) => o.partOf === null && o.measure !== 'qualitative');
  return found.map((o) => ({
    ...o,
    partOf: wholes.findLast((w) => w.unit === o.unit && w.measure === o.measure) ?? wholes.at(-1) ?? null,
  }));
}
