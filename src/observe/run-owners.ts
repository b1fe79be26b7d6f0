/** Whose the names of a run are, and what brought them about, where the words before say it. */
import { tokens } from '../tokenize/tokens.js';
import { type Known, readLeft } from './phrase/index.js';
import type { Slot } from './slots.js';
import type { State } from './types.js';

const PLACES = /^(?:城市|城镇|城区|农村|乡村|县及县以下)$/;
const SOLD = /(?:零售总?额|销售额|投资)$/;

/** `社会消费品零售总额中,城市、农村分别实现…`: the head of what the places part. */
export function ofWhole(names: string[], slot: Slot, state: State): string[] {
  if (slot.clause.mark !== ',' || !/元$|^%$/.test(slot.quantity.unit) || !names.every((name) => PLACES.test(name))) return names;
  const head = SOLD.exec(state.fresh || state.subject)?.[0];
  return head ? names.map((name) => name + head) : names;
}

const PARTED = /(?:投资|用电量|贷款余额)$/;

/** `固定资产投资增长7%。分产业看,第一、二、三产业分别增长…`: each sector's part of what the sentence parts. */
export function ofSectors(names: string[], state: State): string[] {
  const head = names.every((name) => /^第[一二三]产业$/.test(name)) ? PARTED.exec(state.whole)?.[0] : undefined;
  return head ? names.map((name) => name + head) : names;
}

/** What kinds of a thing have each, as the thing has. */
const SHARED = /(?:(?:播种|种植|栽植)?面积|总?产量|总?产值|增加值|零售额|销售额|销量|[进出]口(?:总?额)?|投资|贷款余额|营业收入)$/;
const KINDS: ReadonlySet<string> = new Set(['noun', 'adjective', 'verb']);

/** `蔬菜种植面积增长18%,其中菜椒、番茄分别增长17%、8%`: the head of the whole for kinds that have none. */
export function ofKinds(names: string[], slot: Slot, state: State, known: Known): string[] {
  if (names.length < 2 || !slot.clause.text.startsWith('其中') || slot.clause.slots[0] !== slot) return names;
  const head = SHARED.exec(state.subject)?.[0];
  const bare = (name: string): boolean =>
    !known(name) && name.length <= 8 && !/[量额率值数入资费比]$/.test(name) && tokens(name).every((w) => KINDS.has(w.cls));
  return head !== undefined && names.every(bare) ? names.map((name) => name + head) : names;
}

const OF_SERVICES = /^(服务业|第[一二三]产业|非农产业)增加值占/;

/** `服务业增加值占生产总值比重和就业人员占全社会就业人员比重分别…`: those employed there. */
export function ofSameSector(names: string[]): string[] {
  const sector = names.length === 2 && names[1]?.startsWith('就业人员占') ? OF_SERVICES.exec(names[0] ?? '')?.[1] : undefined;
  return sector === undefined ? names : names.map((name, i) => (i === 1 ? sector + name : name));
}

/** What firms have and earn, which is not the region's. */
const OF_FIRMS = /^(.{2,10}?(?:企业|国企|央企|集团))(?:资产总额|总资产|资产|净资产|营业总?收入|营收|利润总额|利润)$/;
const EARNED = /^(?:资产总额|总资产|净资产|营业总?收入|营收|利润总额|利润|净利润|研发投入|税收|上缴税费)$/;

/** `省属企业资产总额超3万亿元,营业收入、利润总额分别增长6%、9%`: of the same firms. */
export function ofFirms(names: string[], slot: Slot, state: State): string[] {
  const firms = slot.clause.mark === ',' && names.every((name) => EARNED.test(name)) ? OF_FIRMS.exec(state.subject)?.[1] : undefined;
  return firms ? names.map((name) => firms + name) : names;
}

/** What an industry makes and earns, by itself. */
const MADE = /^(?:(?:现价)?总产值|产值|增加值|主营业务收入|营业收入|销售收入|利税(?:总额)?|税金(?:总额)?|利润(?:总额)?|利税和利润|税金)$/;
const INDUSTRY = /(?:规模以上|规上|规模)工业(?:企业)?(?=(?:累计|共)?(?:实现|完成|创造))/;

/** A class of firms or an industry that the clause before is about. */
const SECTOR = /^(?:民营|私营|非公有制|非公)(?:经济|企业)$|^[一-鿿]{2,8}产业$/;

/** `规模以上工业实现销售收入、利税、利润分别增长…`, `民营经济加快发展,销售收入、增加值分别增长…`: all of them are that industry's. */
export function ofIndustry(names: string[], slot: Slot, state: State): string[] {
  if (!names.every((name) => MADE.test(name))) return names;
  const said = slot.clause.mark === ',' && slot.clause.slots[0] === slot ? state.fresh : '';
  const industry = INDUSTRY.exec(slot.left)?.[0] ?? (SECTOR.test(said) ? said : undefined);
  return industry ? names.map((name) => industry + name) : names;
}

/** `万元生产总值能耗、水耗分别下降`: of the same product. */
export function perProduct(names: string[]): string[] {
  const per = /^(?:万元|单位)[^、]{2,12}(?=能耗$)/.exec(names[0] ?? '')?.[0];
  return per ? names.map((name) => (/^[水电煤油气]耗$/.test(name) ? per + name : name)) : names;
}

/** 庙会带动游客人数和总花费分别增长: a part of the region's own figures, which the cause names. */
export function withCause(names: string[], said: string, known: Known): string[] {
  const at = said.search(/(?:带动|拉动)/);
  if (at < 2) return names;
  const cause = readLeft(said.slice(0, at), known).name;
  return cause.length < 2 ? names : names.map((name) => (known(name) ? cause + said.slice(at, at + 2) + name : name));
}
