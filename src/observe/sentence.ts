/** Ties each quantity of a sentence to what it measures. */
import type { Excluded, Quantity } from '../model.js';
import type { Reference } from '../record.js';
import { decide, type Ruling } from './arbiter.js';
import { type Measured, measureOf } from './measure.js';
import { fromTo, fromToEach, respectively } from './pairs.js';
import { type Known, type LeftReading, readLeft, readRight } from './phrase/index.js';
import { readWorded, saysWords } from './qualitative.js';
import { distribute, splitList } from './respectively.js';
import { carried } from './shapes/carried.js';
import { shapes as allShapes } from './shapes/index.js';
import { leftName } from './shapes/left.js';
import { rightName } from './shapes/right.js';
import { buildClauses, type Clause, type Slot } from './slots.js';
import { nextAdd, type SentenceState } from './state.js';
import type { Context, Matcher, Observation, Reading, Shape } from './types.js';

/** What every step of a sentence works with. */
interface Scene {
  readonly text: string;
  readonly state: SentenceState;
  readonly matcher: Matcher;
  readonly known: Known;
  readonly shapes: readonly Shape[];
}

/** A park or zone as the subject of a clause: 产业园完成固定资产投资20亿元. */
const AREA =
  /^(?:[一二三四五六七八九十]是|全市|全省|全县|全区|其中)?([\p{Script=Han}“”]{0,10}?(?:产业园区?|工业园区?|开发区|高新区|经开区|自贸区|自贸片区|综保区|保税区|工业区|园区|新区))(?=完成|实现|累计|规上|规模以上|工业|固定资产|营业|产值|主营|引进|新引进|利用|实际|签约|新增|预计|全年|年|地区|进出口|税收|财政|一般|生产)/u;

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
  if (quantities.length === 0 && !saysWords(text.slice(start, end))) {
    for (const clause of text
      .slice(start, end)
      .split(/[,;:。!?\n]/)
      .slice(-4))
      if (clause !== '') state.turnTo(clause);
    return [];
  }
  const scene: Scene = { text, state, matcher, known, shapes };
  const clauses = buildClauses(text, start, end, quantities, excluded);
  const out: Observation[] = [];
  clauses.forEach((clause, n) => {
    const next = clauses[n + 1];
    const area = AREA.exec(clause.text)?.[1];
    if (area && !known.own?.(area)) state.area = area;
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
    out.push(...withWholes(clause, observeClause(clause, next, scene), out));
    if (next?.mark === ':') {
      state.turnTo(last.right);
      state.subject = '';
    }
    out.push(...wordedAfter(scene, clause, last));
  });
  return out;
}

/** `其中`: the figures of the clause are parts of the last whole in the same unit, or of the last one. */
function withWholes(clause: Clause, found: Observation[], before: readonly Observation[]): Observation[] {
  if (!/^其中/.test(clause.text)) return found;
  const wholes = before.filter((o) => o.partOf === null && o.measure !== 'qualitative');
  return found.map((o) => ({
    ...o,
    partOf: wholes.findLast((w) => w.unit === o.unit && w.measure === o.measure) ?? wholes.at(-1) ?? null,
  }));
}

/** Results and goals in words. */
function worded({ text, matcher }: Scene, clause: Clause): Observation[] {
  return readWorded(clause.text, matcher).map((w) => {
    const words = clause.text.slice(w.start, w.end);
    const at = text.indexOf(words, clause.start);
    const start = at >= 0 && at + words.length <= clause.end ? at : clause.start;
    const end = Math.min(clause.end, start + words.length);
    const quantity: Quantity = { start, end, outerStart: start, outerEnd: end, kind: 'word', value: 0, unit: '', bound: 'exact' };
    return {
      quantity,
      name: w.name,
      measure: 'qualitative' as const,
      value: null,
      unit: '',
      match: w.match,
      rule: 'worded',
      flags: [],
      reference: w.reference,
      context: clause.text,
      partOf: null,
      runnerUp: null,
    };
  });
}

/** Words that a lost comma glued to the last figure: `增长5.5%外贸进出口促稳提质`. */
function wordedAfter(scene: Scene, clause: Clause, last: Slot): Observation[] {
  const from = last.quantity.outerEnd;
  if (!/^(?:%|个?百分点)$/.test(last.quantity.unit) || clause.end - from < 6) return [];
  return worded(scene, { ...clause, start: from, text: scene.text.slice(from, clause.end), slots: [] });
}

/** `是计划任务的2.1倍`: what it is a multiple of is no name. */
function timesOf(slot: Slot): string {
  if (slot.quantity.kind !== 'multiple') return slot.left;
  const of = /(?:是|为|相当于|达到?)[^是为达]{0,12}的$/.exec(slot.left);
  return of ? `${slot.left.slice(0, of.index)}达到` : slot.left;
}

function observeClause(clause: Clause, nextClause: Clause | undefined, scene: Scene): Observation[] {
  const { state, matcher, known } = scene;
  const readings: Reading[] = clause.slots.map((slot) => {
    const right = readRight(slot.right);
    return { slot, right, left: readLeft(timesOf(slot), known, right.name !== '') };
  });
  const out: Observation[] = [];
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i];
    if (!reading) continue;
    const ratio = sectorShares(readings, i, scene);
    if (ratio) {
      out.push(...ratio);
      i += ratio.length - 1;
      continue;
    }
    const moved = fromToEach(readings, i, known, matcher);
    if (moved) {
      moved.forEach((name, k) => {
        const slot = readings[i + k]?.slot;
        if (!slot) return;
        const measured: Measured = {
          measure: k < moved.length / 2 ? 'baseline' : 'level',
          value: slot.quantity.value,
          unit: slot.quantity.unit,
        };
        out.push(make(slot, name, measured, 'from-to', [], matcher));
      });
      state.distributed = moved.slice(moved.length / 2);
      state.settle(moved[moved.length - 1] ?? '', reading.left, reading.slot);
      i += moved.length - 1;
      continue;
    }
    const pair = fromTo(readings, i, known, state.subject);
    if (pair) {
      const name = pair.name || state.subject || state.topic;
      if (name === '') {
        i += 1;
        continue;
      }
      const { value, unit } = reading.slot.quantity;
      const second = pair.second.quantity;
      out.push(make(reading.slot, name, { measure: 'baseline', value, unit: unit || second.unit }, 'from-to', [], matcher));
      out.push(make(pair.second, name, { measure: 'level', value: second.value, unit: second.unit }, 'from-to', [], matcher));
      state.settle(name, reading.left, pair.second);
      i += 1;
      continue;
    }
    const run = respectively(readings, i, state, known, matcher);
    if (run) {
      run.names.forEach((name, k) => {
        const slot = readings[i + k]?.slot;
        if (slot)
          out.push(
            make(
              slot,
              name,
              measure(slot, run.left, name, scene, { fromRight: false, carriedOn: true, rawLeft: reading.slot.rawLeft }),
              'respectively',
              [],
              matcher,
            ),
          );
      });
      state.distributed = run.names;
      state.settle(run.names[run.names.length - 1] ?? '', reading.left, reading.slot);
      i += run.names.length - 1;
      continue;
    }
    out.push(...single(readings, i, nextClause, scene));
  }
  return out;
}

const SECTORS = ['第一产业', '第二产业', '第三产业'] as const;

/** `三次产业比重由26:38:36调整为21:45:34`: each member of a ratio is the share of its sector. */
function sectorShares(readings: readonly Reading[], i: number, { text, state, matcher }: Scene): Observation[] | null {
  const slots = [0, 1, 2].map((k) => readings[i + k]?.slot);
  const [a, b, c] = slots;
  const colon = (x: Slot, y: Slot): boolean => text.slice(x.quantity.end, y.quantity.start) === ':';
  if (!a || !b || !c || !colon(a, b) || !colon(b, c)) return null;
  const before = a.clause.text.slice(0, 40);
  if (!/三次产业|三产|产业结构|一二三产|一、二、三产业/.test(before + state.subject + state.topic)) return null;
  const baseline =
    /(?:由|从)[^,。]{0,16}$/.test(a.rawLeft) &&
    /^[^,。;]{0,6}(?:调整|优化|变|演变|转变|改善|发展|提升)?(?:为|到|至)/.test(text.slice(c.quantity.outerEnd, c.quantity.outerEnd + 14));
  return [a, b, c].map((slot, k) => {
    const measured: Measured = { measure: baseline ? 'baseline' : 'level', value: slot.quantity.value, unit: slot.quantity.unit || '%' };
    return make(slot, `${SECTORS[k]}占比`, measured, 'sector-shares', [], matcher);
  });
}

function single(readings: readonly Reading[], i: number, nextClause: Clause | undefined, scene: Scene): Observation[] {
  const reading = readings[i];
  if (!reading) return [];
  const { state, matcher, known } = scene;
  const { slot, left } = reading;
  if (isNoObservation(slot)) return [];
  const context: Context = { ...reading, next: readings[i + 1], previous: readings[i - 1]?.slot, nextClause, state, known };
  const candidates = scene.shapes.flatMap((shape) => shape.propose(context));
  const ruling = decide(
    candidates,
    (candidate) =>
      measure(slot, left, candidate.name, scene, { fromRight: candidate.rule === rightName.id, carriedOn: candidate.rule === carried.id }),
    matcher,
  );
  if (!ruling) {
    const name = state.topic;
    return name
      ? [make(slot, name, measure(slot, left, name, scene, { fromRight: false, carriedOn: true }), 'topic', ['name_implied'], matcher)]
      : [];
  }
  const names = sharedNames(slot, left, ruling, scene);
  if (ruling.candidate.subject) state.settle(ruling.candidate.name, left, slot);
  state.change = left.change ?? (slot.listed ? state.change : null);
  state.add = nextAdd(state, left, slot);
  const reference = ruling.measured.measure === 'gap' ? gapReference(left, ruling.candidate.name, matcher) : null;
  if (names.length > 1) return names.map((name) => make(slot, name, ruling.measured, 'shared-predicate', ruling.candidate.flags, matcher));
  if (state.area !== '')
    return [
      make(slot, ofArea(state.area, ruling.candidate.name), ruling.measured, ruling.candidate.rule, ruling.candidate.flags, () => null),
    ];
  return [
    {
      ...make(slot, ruling.candidate.name, ruling.measured, ruling.candidate.rule, ruling.candidate.flags, matcher),
      match: ruling.match,
      runnerUp: ruling.runnerUp,
      reference,
    },
  ];
}

/** 产业园 + 固定资产投资. */
const ofArea = (area: string, name: string): string => (name.includes(area) || area.endsWith(name) ? name : area + name);

/** What a gap is measured against. The margin is the record's own value. */
function gapReference(left: LeftReading, name: string, matcher: Matcher): Reference {
  const subject = name.replace(/(?:高于|低于).*$/, '');
  const region = /全国|全省|全市|全区|全州|世界|全球|东部|中部|西部/.exec(left.compared)?.[0] ?? null;
  const match = matcher(subject, '%', 'growth') ?? matcher(subject, '', 'qualitative');
  return { indicator: match?.id ?? null, region, relation: /低|慢|少|落后/.test(left.comparison) ? 'below' : 'above', margin: null };
}

/** 全国首批45个…试点之一, 空气质量后20名, 在262个城市排名中: the number says where something stands. */
function isNoObservation({ left, right, quantity }: Slot): boolean {
  if (/[%元]/.test(quantity.unit)) return false;
  if (/^[^,。;、]{0,30}之一/.test(right) || (/^(?:名|位)$/.test(quantity.unit) && /[前后]$/.test(left))) return true;
  return /在$/.test(left) && /^[^,。;]{0,20}(?:排名|评比|评选|考核|测评|评价)中/.test(right);
}

/** A bare percentage of an indicator that is not itself a rate is its growth. */
const rateIsGrowth = (name: string, matcher: Matcher): boolean =>
  matcher(name, '%', 'growth') !== null && matcher(name, '%', 'level') === null;

function measure(
  slot: Slot,
  left: LeftReading,
  name: string,
  { state, matcher }: Scene,
  how: { fromRight: boolean; carriedOn: boolean; rawLeft?: string },
): Measured {
  return measureOf(slot.quantity, left, how.rawLeft ?? slot.rawLeft, {
    fromRight: how.fromRight,
    rateIsGrowth: slot.quantity.unit === '%' && !how.fromRight && rateIsGrowth(name, matcher),
    isRate: /率$/.test(name) && matcher(name, slot.quantity.unit, 'level') !== null,
    change: slot.listed && how.carriedOn ? state.change : null,
  });
}

/** Without a quotation mark whose partner stayed outside the name. */
function tidy(name: string): string {
  let out = name.trim();
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
  ] as const) {
    const opens = out.split(open).length;
    const closes = out.split(close).length;
    if (opens > closes) out = open === '(' ? out.slice(0, out.lastIndexOf(open)) : out.replace(/“([^“]*)$/, '$1');
    if (closes > opens) out = out.replace(close, '');
  }
  return out;
}

function make(slot: Slot, rawName: string, measured: Measured, rule: string, flags: readonly string[], matcher: Matcher): Observation {
  const name = tidy(rawName);
  return {
    quantity: slot.quantity,
    name,
    ...measured,
    match: isOfEach(slot) ? null : matcher(name, measured.unit, measured.measure),
    rule,
    flags,
    reference: null,
    context: slot.rawLeft,
    partOf: null,
    runnerUp: null,
  };
}

/** 每个园区完成固定资产投资5亿元: a figure of each is not the region's. */
const isOfEach = (slot: Slot): boolean =>
  /每(?:个|家|村|镇|乡|县|所|座|户)/.test(slot.clause.text.slice(0, 40)) && !/每户均/.test(slot.clause.text);

/** One quantity of several subjects: `A、B均增长8%`, `A和B增长18%` where the catalogue knows every part, and `…,均增长8%` of the two before. */
function sharedNames(slot: Slot, left: LeftReading, ruling: Ruling, { matcher, state }: Scene): string[] {
  const { name, rule } = ruling.candidate;
  const { unit, measure: said } = ruling.measured;
  if (rule === carried.id && left.share !== '' && left.change !== null && state.recent.length >= 2) {
    const pair = state.recent.slice(-2);
    return pair.every((n) => matcher(n, unit, said) !== null) ? pair : [name];
  }
  const twin = left.share === 'each' && /城乡/.test(name);
  if (rule !== leftName.id || (ruling.match !== null && !twin)) return [name];
  const listed = splitList(name).length;
  if (listed < 2 && !twin && !(left.share !== '' && /存贷款|内外资|城乡/.test(name))) return [name];
  const count = Math.max(2, listed);
  const names = distribute(name, count, slot.quantity.unit, said, matcher);
  if (!names) return [name];
  const rates = names.every((n) => n.endsWith('率')) && names.some((n) => matcher(n, unit, said) !== null);
  return rates || names.every((n) => matcher(n, unit, said) !== null) || (/分别/.test(slot.left) && listed === count) ? names : [name];
}
