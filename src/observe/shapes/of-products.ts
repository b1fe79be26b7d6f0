/** Completions of names of what is made, grown and sold. */
import type { Completion } from '../types.js';
import { productHead, sharedYield } from './classes.js';

export const headOfProducts: Completion = (name, { left, slot, state }) =>
  !left.generic && left.lead === '' && !left.opened ? name + productHead(name, slot, state) : name;

export const yieldOfProducts: Completion = (name, { left, right, slot, state }) =>
  !left.predicate && right.name === '' && left.lead === '' && !left.opened ? name + sharedYield(name, slot, state) : name;

/** `油料增产3%`: what grew is its output. */
export const outputOf: Completion = (name, { slot, left }) =>
  /^[增减]产$/.test(left.verb) && slot.quantity.unit === '%' && name.length <= 6 && !/[产量值率入]$/.test(name) ? `${name}产量` : name;

const MAIN_PRODUCTS = /^主要(?:工业|农业?)?产品(?=[一-鿿]{2,8}产量$)/;

/** `主要工业产品水泥产量`: of one of them. */
export const ofMainProducts: Completion = (name) => (name.startsWith('主要') ? name.replace(MAIN_PRODUCTS, '') : name);

/** What an industry yields, and not who is in it: 行业协会 has its own name. */
const OF_INDUSTRY = /^行业(?=总?产值|增加值|营业总?收入|营收|利润|投资|产量|规模)/;

/** `船舶行业…,行业增加值`: the industry that the list is of. */
export const ofTheme: Completion = (name, { state }) => (OF_INDUSTRY.test(name) && state.theme ? state.theme + name.slice(2) : name);

/** A product by one of its totals. */
const PRODUCT = /^([^、]{2,8}?)(?:综合|全产业链|产业)?(?:产值|产量|销量|销售额|种植面积)$/;

/** `猕猴桃综合产值增长8%、出口增长50%`: of the same product. */
export const tradeOfProduct: Completion = (name, { slot, state, known }) => {
  const product = slot.listed && /^(?:出口|进口|进出口)[额量]?$/.test(name) ? PRODUCT.exec(state.subject)?.[1] : undefined;
  return product && !known(state.subject) ? product + name : name;
};

/** `服务贸易快速增长,进出口额超过5亿美元`: of services, and not of goods. */
export const tradeInServices: Completion = (name, { slot, state }) => {
  if (!/^(?:出口|进口|进出口)总?额?$/.test(name) || slot.clause.mark !== ',' || slot.clause.text.startsWith('全')) return name;
  const told = state.subject === '' ? state.topic : state.subject;
  return told.startsWith('服务贸易') ? `服务贸易${name}` : name;
};

/** How much of it was traded, by what it is. */
const TRADED = /^(.{2,8}?)(?:进口|出口|进出口|成交|交易|销售|贸易)总?量$/;

/** `水产品进口量5万吨,进口额8亿美元`: of the same product, and no longer that of the region. */
export const worthOfTraded: Completion = (name, { slot, state }) => {
  const product = slot.listed || slot.clause.mark === ',' ? TRADED.exec(state.subject)?.[1] : undefined;
  return product !== undefined && /^(?:进口|出口|进出口|成交|交易|销售|贸易)总?额$/.test(name) ? product + name : name;
};

/** `原煤产量1657万吨,其中县属企业完成1094万吨`: their part of the output. */
export const outputOfFirms: Completion = (name, { slot, state }) => {
  const firms = /(?:完成|生产|实现)$/.test(slot.left) ? /^(.*(?:企业|煤矿|农场|垦区|园区))(?:生产)?$/.exec(name)?.[1] : undefined;
  return firms && slot.quantity.unit === state.unit && /产[量值]$/.test(state.subject) ? firms + state.subject : name;
};

const LIVESTOCK = /^(?:小?[家肉活]禽|禽类|牛羊|大?牲畜|[一-鿿]{0,2}[鸡鸭鹅兔猪牛羊])$/;

/** `出栏生猪156万头、家禽2800万羽`: what became of the first became of them too. */
export const withHerdsDeed: Completion = (name, { slot, state }) => {
  const deed = slot.listed && LIVESTOCK.test(name) ? /^(?:出栏|存栏|饲养)/.exec(state.subject)?.[0] : undefined;
  return deed ? deed + name : name;
};
