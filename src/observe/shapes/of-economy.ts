/** Completions of names that tell what an industry, a part of the economy or a household makes, pays and earns. */
import type { Completion } from '../types.js';

/** What is told of all industry as of that above designated size. */
const INDUSTRY = /^工业(?:总产值|产值|增加值|利税|利润|利润总额|主营业务收入|营业收入)$/;
const ABOVE_SCALE = /(?:规模以上|规上|规模)工业企业(?:总数|户数)?$/;

/** `规模企业实现工业总产值36亿元`: who makes it. */
const MADE_BY = /(规模以上|规上|规模)(?:工业)?企业(?=(?:累计|共)?(?:实现|完成|创造))/;

/** 园区10户规上企业: of a park, and not of the region. */
const OF_PARK = /(园区|开发区|高新区|经开区|产业园|工业园|集聚区)\d+[户家](?:规模以上|规上|规模)(?:工业)?企业/;

/** `规模以上工业企业达到68户,完成工业总产值36亿元`: theirs, not all industry's. */
export const aboveScale: Completion = (name, { slot, left, state }) => {
  if (!INDUSTRY.test(name)) return name;
  const maker = MADE_BY.exec(slot.left)?.[1];
  const park = maker ? OF_PARK.exec(slot.clause.text)?.[1] : undefined;
  if (maker) return park ? `${park}${maker}企业${name}` : maker + name;
  return left.opened && slot.clause.mark === ',' && state.recent.some((said) => ABOVE_SCALE.test(said)) ? `规模以上${name}` : name;
};

const ABOVE_ALONE = /^(规模以上|规上|规模)(?:企业|工业|工业企业)?$/;
const MADE = /工业(?:企业)?((?:现价)?(?:总产值|产值|增加值|销售收入|主营业务收入|营业收入|利税|利润)(?:总额)?)$/;

/** `全部工业完成增加值46亿元,其中规模以上36亿元`: of the same head. */
export const aboveScaleOf: Completion = (name, { slot, state }) => {
  const above = /元$|^%$/.test(slot.quantity.unit) ? ABOVE_ALONE.exec(name)?.[1] : undefined;
  const head = above === undefined ? undefined : state.recent.map((said) => MADE.exec(said)?.[1]).findLast((said) => said !== undefined);
  return head === undefined ? name : `${above}工业${head}`;
};

const TAXES = /^(?:上缴|上交|实缴|缴纳|入库)(?:各类|各项)?(?:税金|税收|税款|税费|利税)$/;
const PAYER = /^(?:新增)?((?:民营|非公有?制?|非公有制|个体私营|私营|民间)经济)/;

/** What industries or firms made, with whose it is. */
const MADE_TOLD = /^(.{2,12}(?:产业|企业|行业|集群))(?:总?产值|增加值|营业收入|营收)$/;
/** Those that have settled in a park. */
const SETTLED = /(?:入园|入驻|入孵)(?:项目|企业)$/;

/** `民营经济实现增加值56亿元,…,上缴税金2.6亿元`, `主导产业增加值增长8%、税收增长6%`, `入园项目149家,实现税收7000万元`: who pays them. */
export const taxesOf: Completion = (name, { slot, state }) => {
  if (slot.listed && (name === '税收' || name === '税金')) return (MADE_TOLD.exec(state.subject)?.[1] ?? '') + name;
  if ((name === '税收' || TAXES.test(name)) && slot.clause.mark === ',' && SETTLED.test(state.subject))
    return state.subject.replace(/^新增/, '') + name;
  const payer = TAXES.test(name) && slot.clause.mark === ',' ? state.recent.findLast((said) => PAYER.test(said)) : undefined;
  return (payer === undefined ? '' : (PAYER.exec(payer)?.[1] ?? '')) + name;
};

/** `带动农户3.6万户,户均增收2600元`: what grew by it. */
export const earnsMore: Completion = (name, { left }) =>
  left.verb !== '增收' || name.length >= 12
    ? name
    : /(?:人均|户均)$/.test(name)
      ? `${name}收入`
      : /(?:产业|助农|带农|联农|经营|务工|就业|养殖|种植|流转)$/.test(name)
        ? `${name}增收`
        : name;

const MADE_SHARE = /^(?:总?产值|增加值|营业收入|营收|销售收入|主营业务收入|进?出口(?:额|总额)?|利润)占/;
const SECTOR = /(?:产业|行业|制造业|服务业|加工业|经济|集群)$/;

/** Firms that were counted right before. */
const COUNTED_FIRMS = /(?:企业|工商户|公司)$/;

/** `风力发电等新兴产业快速发展,产值已占规模以上工业的11%`, `入园企业70家,产值占全市的18%`: whose share it is. */
export const shareOfSector: Completion = (name, { slot, state }) => {
  if (slot.clause.mark !== ',' || !MADE_SHARE.test(name)) return name;
  if (/^[家户个]$/.test(state.unit) && COUNTED_FIRMS.test(state.subject)) return state.subject + name;
  return SECTOR.test(state.topic) ? state.topic + name : name;
};

/** `清洁能源装机占比54%、发电量占比51%`: of the same energy. */
export const energyOf: Completion = (name, { slot, state }) => {
  const energy = /^发电量(?:占比|比重)?$/.test(name) ? /^(.{2,10}?)(?:发电)?(?:总)?装机/.exec(state.subject)?.[1] : undefined;
  return energy && (slot.listed || slot.clause.mark === ',') ? energy + name : name;
};
