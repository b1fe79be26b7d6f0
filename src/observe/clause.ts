/** Ties each quantity of a clause to what it measures. */
import { decide } from './arbiter.js';
import { ratesBefore } from './both-rates.js';
import { fromTo, fromToEach, movedTo } from './from-to.js';
import { gapsOfAreas } from './gap-runs.js';
import { gapReference } from './gaps.js';
import { isGoal, marginOf } from './goals.js';
import { levelWith } from './level-with.js';
import { isOfList } from './listed-projects.js';
import { isOfEach, make, measure, observation, soFar, tidy } from './make.js';
import type { Measured } from './measure.js';
import { isNoObservation } from './no-observation.js';
import { overGoal } from './over-goal.js';
import { eachOf, withEach } from './per-each.js';
import { type LeftReading, readLeft, readRight } from './phrase/index.js';
import { respectively } from './runs.js';
import type { Scene } from './scene.js';
import type { Run } from './second-row.js';
import { ratioParts, sectorShares } from './sectors.js';
import { carried } from './shapes/carried.js';
import { gapWords, ofGrowth } from './shapes/compared.js';
import { isMark } from './shapes/marks.js';
import { peopleOf } from './shapes/of-heads.js';
import { rightName } from './shapes/right.js';
import { share } from './shapes/share.js';
import { ofWanted, wantedOwner } from './shapes/wanted.js';
import { sharedNames } from './shared.js';
import type { Clause, Slot } from './slots.js';
import { nextAdd } from './state.js';
import { thanBefore } from './than-before.js';
import type { Candidate, Context, Observation, Reading } from './types.js';

/** `增速居全国前列、高于全国0.6个百分点`: where it stands is no name. */
const STANDS = /^(增速|增幅)?(?:稳|位|仍)?(?:居|列|排名?)[^、,。;]{0,10}、(?=(?:高|快|低|慢)于|比|较|高出)/;

/** 5年来工业总投资达…: since when, and no part of the name. */
const YEARS_PAST = /^(?:近|这|过去)?\d年(?:来|间),?(?=..)/;

/** `是计划任务的2.1倍`: what it is a multiple of is no name. */
function wordsBefore(slot: Slot): string {
  if (slot.left.includes('、') && STANDS.test(slot.left)) return slot.left.replace(STANDS, '$1');
  if (slot.quantity.kind !== 'multiple') return YEARS_PAST.test(slot.left) ? slot.left.replace(YEARS_PAST, '') : slot.left;
  const of = /(?:是|为|相当于|达到?)[^是为达]{0,12}的$/.exec(slot.left);
  return of ? `${slot.left.slice(0, of.index)}达到` : slot.left;
}

/** What stands before a rate of growth that is told as a speed, and behind it. */
const AT_SPEED = /(每年|年均|年平均|平均每年)?要?[以按](每年|年均|年平均|平均每年)?(?:递增|增长)?(?:不低于|高达|超过?|近|约)?$/;
const SPEED =
  /^的(?:平均)?(?:速度|增速|速率|幅度|比例)(?:持续|快速|高速|稳步|逐年|不断)?(递增|增长|增加|上升|提高|提升|扩大|递减|下降|减少|降低)/;

/** `到位资金以年均25%的速度递增`: read as 到位资金年均增长25%. */
function ofSpeed(slot: Slot): { left: string; right: string } | null {
  if (slot.quantity.unit !== '%' || !slot.right.startsWith('的')) return null;
  const said = SPEED.exec(slot.right);
  const at = said && AT_SPEED.exec(slot.left);
  if (!said || !at) return null;
  const change = /[减降]/.test(said[1] ?? '') ? '下降' : '增长';
  return { left: slot.left.slice(0, at.index) + ((at[1] ?? at[2]) ? '年均' : '') + change, right: slot.right.slice(said[0].length) };
}

/** `分别增长2.1%、下降5.3%`: a figure of the run with a direction of its own. */
const ownChange = (run: LeftReading, own: LeftReading | undefined): LeftReading =>
  own && own.change !== null && own.name === '' && own.change !== run.change ? { ...run, change: own.change } : run;

/** `失业率、物价涨幅分别控制在5%、3%以内`: that the last is a growth says nothing of a rate beside it. */
const TELLS_GROWTH = /[涨增]幅$|增速$/;
const ofRate = (name: string, { names }: Run, said: LeftReading): LeftReading =>
  said.change !== null && name.endsWith('率') && said.reaches && TELLS_GROWTH.test(names[names.length - 1] ?? '')
    ? { ...said, change: null, name }
    : said;

/** PM2.5浓度降至28微克/立方米、改善6%: to improve a concentration is to lower it. */
const improves = ({ text }: Clause, subject: string): boolean => /浓度|PM/.test(text) || /浓度|PM/.test(subject);

/** The observations of one clause. */
export function observeClause(clause: Clause, nextClause: Clause | undefined, scene: Scene): Observation[] {
  const { state, matcher, known } = scene;
  const readings: Reading[] = clause.slots.map((slot, i) => {
    const speed = ofSpeed(slot);
    const right = readRight(speed?.right ?? slot.right);
    const before =
      slot.left === '改善' && improves(clause, state.subject)
        ? '下降'
        : speed?.left || marginOf(clause.slots[i - 1], slot) || wordsBefore(slot);
    return { slot, right, left: readLeft(before, known, right.name !== '') };
  });
  const out: Observation[] = [];
  for (let i = 0; i < readings.length; i += 1) {
    const reading = readings[i];
    if (!reading) continue;
    const ratio = sectorShares(readings, i, scene);
    if (ratio) {
      out.push(...ratio);
      // …,调整优化为12:48:40
      state.subject = '三次产业结构';
      i += ratio.length - 1;
      continue;
    }
    const parts = ratioParts(readings, i, scene);
    if (parts) {
      out.push(...parts);
      i += parts.length - 1;
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
    const than = thanBefore(reading, known, state);
    if (than) {
      out.push(make(reading.slot, than.name, than.measured, 'than-before', [], matcher));
      state.subject = than.name;
      continue;
    }
    const pair = fromTo(readings, i, known, state);
    if (pair) {
      const wanted = wantedOwner(pair.name, { slot: reading.slot, state, known });
      const said = peopleOf(pair.name, { slot: reading.slot, state });
      const name = wanted === '' ? said || state.subject || state.topic : ofWanted(wanted, pair.name);
      if (name === '') {
        i += 1;
        continue;
      }
      const flags = wanted === '' ? [] : ['name_implied'];
      const [before, after] = movedTo(reading.slot, pair.second, pair.turn);
      out.push(make(reading.slot, name, before, 'from-to', flags, matcher));
      out.push(make(pair.second, name, after, 'from-to', flags, matcher));
      state.settle(name, reading.left, pair.second);
      i += 1;
      continue;
    }
    const over = overGoal(reading, readings[i + 1], state);
    if (over) {
      out.push(...over);
      i += 1;
      continue;
    }
    const level = levelWith(reading, state, known, matcher);
    if (level) {
      const made = make(reading.slot, level.name, { measure: 'gap', value: 0, unit: '%' }, 'compared', [], () => null);
      out.push({ ...made, reference: level.reference });
      continue;
    }
    const gaps = gapsOfAreas(readings, i, state, known);
    if (gaps) {
      for (const [k, gap] of gaps.entries()) {
        const slot = readings[i + k]?.slot;
        if (!slot || typeof slot.quantity.value !== 'number') continue;
        const value = gap.below ? -slot.quantity.value : slot.quantity.value;
        const made = make(slot, gap.name, { measure: 'gap', value, unit: slot.quantity.unit }, 'compared', [], () => null);
        const indicator = (matcher(gap.subject, '%', 'growth') ?? matcher(gap.subject, '', 'qualitative'))?.id ?? null;
        out.push({ ...made, reference: { indicator, region: gap.area, relation: gap.below ? 'below' : 'above', margin: null } });
      }
      i += gaps.length - 1;
      continue;
    }
    const run = respectively(readings, i, state, known, matcher);
    if (run) {
      run.names.forEach((name, k) => {
        const slot = readings[i + k]?.slot;
        if (!slot) return;
        const said = run.lefts?.[k] ?? ofRate(name, run, ownChange(run.left, readings[i + k]?.left));
        const measured = measure(slot, said, name, scene, {
          fromRight: false,
          carriedOn: reading.slot.listed,
          rawLeft: reading.slot.rawLeft,
        });
        const gap = measured.measure === 'gap' && said.compared !== '';
        const made = make(
          slot,
          gap ? name + gapWords(said, name, ofGrowth(reading.slot) || (run.lefts !== undefined && state.change !== null)) : name,
          measured,
          'respectively',
          [],
          matcher,
        );
        if (gap) out.push({ ...made, match: null, reference: gapReference(said, name, matcher) });
        else out.push(state.area === '' ? made : { ...made, name: ofArea(state.area, made.name), match: null });
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

/** 县城精修细补十项民生工程, 县城新增停车位: a kind of places inside the region opens the clause, and is no part of the name. */
const PART = /^(?:县城|集镇|社区|校园|景区|老城)(?![一-鿿]{0,3}[、和与])/;
/** 沿江经济圈300个重大项目, 园区10户规上企业: of a belt of regions or a park, named right before what is counted. */
const BELT = /^[一-鿿]{2,12}(?:经济圈|都市圈|城市群|经济带)(?=\d)|^[一-鿿]{0,6}(?:园区|开发区|高新区)(?=\d+[户家](?:规上|规模))/;
const isOfPart = (slot: Slot, name: string): boolean =>
  (PART.test(slot.clause.text) && !name.startsWith(slot.clause.text.slice(0, 2))) || BELT.test(slot.clause.text);

/** What a paragraph about a part of the region plans for that part. */
const PLANNED: ReadonlySet<string> = new Set(['key_projects', 'key_project_investment', 'fixed_asset_investment']);

function zoneOf(id: string | undefined, { state, known }: Scene): string {
  const zone = id !== undefined && PLANNED.has(id) ? state.zone : '';
  return zone === '' || known.own?.(zone) ? '' : zone;
}

/** What a belt of regions has a total of, as a region has. */
const TOTALS: ReadonlySet<string> = new Set(['gdp', 'resident_population']);

function single(readings: readonly Reading[], i: number, nextClause: Clause | undefined, scene: Scene): Observation[] {
  const reading = readings[i];
  if (!reading) return [];
  const { state, matcher, known } = scene;
  const { slot, left } = reading;
  if (isNoObservation(slot) || isGoal(slot, readings[i + 1]?.slot) || isMark(reading, readings[i - 1])) return [];
  // one by one, here and wherever each quantity passes: V8 copies properties in a slow way of its own
  const context: Context = {
    slot,
    left,
    right: reading.right,
    next: readings[i + 1],
    readings,
    at: i,
    previous: readings[i - 1]?.slot,
    nextClause,
    state,
    known,
  };
  const candidates: Candidate[] = [];
  // by index: in code that has not run often, an iterator is an object and so is each of its steps
  for (let s = 0; s < scene.shapes.length; s += 1) {
    const proposed = scene.shapes[s]?.propose(context) ?? [];
    for (let c = 0; c < proposed.length; c += 1) candidates.push(proposed[c] as Candidate);
  }
  const ruling = decide(
    candidates,
    ({ name, rule }) => measure(slot, left, name, scene, { fromRight: rule === rightName.id, carriedOn: rule === carried.id }),
    matcher,
  );
  if (!ruling) return [];
  const shared = sharedNames(slot, left, ruling, scene);
  const before = shared.length === 1 ? ratesBefore(readings, i) : [];
  const names = before.length > 0 ? [...before, ...shared] : shared;
  if (ruling.candidate.subject) state.settle(ruling.candidate.told ?? ruling.candidate.name, left, slot);
  else if (ruling.candidate.rule === share.id) state.share = ruling.candidate.name;
  state.change = left.change ?? (slot.listed ? state.change : null);
  state.leadChange = left.leadChange ?? (slot.listed && !left.predicate && !left.opened && left.lead === '' ? state.leadChange : null);
  state.add = nextAdd(state, left, slot, ruling.candidate.name);
  const reference = ruling.measured.measure === 'gap' ? gapReference(left, ruling.candidate.name, matcher) : null;
  if (names.length > 1)
    return names.map((name) => {
      const said = make(slot, name, ruling.measured, 'shared-predicate', ruling.candidate.flags, matcher);
      return state.area === '' ? said : { ...said, name: ofArea(state.area, said.name), match: null };
    });
  const { name, rule, flags } = ruling.candidate;
  const each = eachOf(slot, name, state);
  if (each !== '') return [make(slot, withEach(each, name), ruling.measured, rule, flags, () => null)];
  // 自贸区新设企业20家,跨境电商综试区扩容至3个: a clause with a subject of its own
  if (state.area !== '' && ruling.match === null && !left.generic && leavesArea(slot.clause.text, name, state.area)) state.area = '';
  const area = state.area || (TOTALS.has(ruling.match?.id ?? '') ? state.belt : '') || zoneOf(ruling.match?.id, scene);
  if (area !== '') return [make(slot, ofArea(area, name), ruling.measured, rule, flags, () => null)];
  const told =
    ruling.match !== null && (isOfEach(slot) || isOfPart(slot, name) || isOfList(name, slot.quantity.start, state)) ? null : ruling.match;
  const match = soFar(name, slot, ruling.measured, told, matcher);
  const said = known.bare?.(name, match !== null) ?? name;
  return [observation(slot, tidy(said), ruling.measured, match, rule, flags, reference, ruling.runnerUp)];
}

/** Whether a clause that does not name the area opens with a thing that the catalogue does not count. */
const leavesArea = (clause: string, name: string, area: string): boolean =>
  name.length > 3 &&
  clause.startsWith(name.slice(0, 4)) &&
  // 商品房销售面积占全市比重: of the whole region, so it is no figure of the region
  !/占全[省市区县州旗]/.test(name) &&
  !/^(?:建成|引进|新|培育|入驻|落户|集聚|在建|续建|竣工|开工|签约)/.test(name) &&
  !clause.includes(area);

/** 产业园 + 固定资产投资; 澜江集聚区 + 集聚区营业收入. */
function ofArea(area: string, name: string): string {
  if (name.includes(area) || (area === '园区' && name.includes('园'))) return name;
  for (let k = 1; k < area.length - 1; k += 1) if (name.startsWith(area.slice(k))) return area.slice(0, k) + name;
  return area + name;
}
