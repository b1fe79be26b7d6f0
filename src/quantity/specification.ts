/** Sizes that name a kind of plant or thing (`日产4500吨水泥生产线`, `5万吨级泊位`, `220千伏变电站`) and count nothing. */
import type { UnitAt } from './units.js';

const PLANT = '(?:生产线|项目|厂|工程|机组|装置|基地|电站|泊位|码头|矿|水泥|线|公司|企业|园|冷库|污水处理|水厂|中心)';
/** 年产, 日处理: what a plant can do; 年产值 and 年产量 do not end so */
const CAPACITY_LEFT = /(?:[日年](?:生)?产|[日年](?:均)?(?:处理|加工|屠宰|出栏|供水|供气|发电|吞吐|组装)(?:能力)?[^,。;、\d]{0,6})$/;
const PLANT_RIGHT = new RegExp(`^(?:的)?[^,。;!?\\d达增]{0,16}?${PLANT}`);
/** a plant named by its size alone: 3.5万吨造纸生产线 */
const SIZED_RIGHT = /^[^,。;、!?\d]{2,8}(?:项目|生产线|装置|机组|热电联产)|^[^,。;、!?\d的]{0,8}(?:露天煤?矿|煤矿|高温气冷堆|[一二三]期)/;
/** one of the works that a list gives as examples: 400万吨褐煤提质、5万千瓦风电等项目 */
const EXAMPLE_RIGHT =
  /^[一-鿿]{2,10}(?:、[^,。;]{2,40})?(?<!方面)等(?:\d{1,3}[个项座]|[一二两三四五六七八九十]大)?(?:一批)?[一-鿿“”]{0,8}(?:项目|工程)/;
/** what a plant makes or burns: 5万千瓦风电项目 */
const PLANT_SIZED =
  /^(?:[海陆]上)?(?:风电|光伏|光热|核电|水电|火电|煤电|热电|生物质|储能|垃圾发电|燃气)[^,。;、!?\d]{0,6}(?:项目|电站|电厂|基地)/;
/** deeds that make the size a sum: 淘汰3万吨…生产线 */
const SUM_LEFT =
  /(?:淘汰|压减|退出|化解|新增|形成|累计|共|等|达到?|超过|突破|完成|实现|关停|关闭|去除|的|总计|合计|装机|规模|容量|能力|产量|产能|近|约)$/;
/** the same of power stations, which a region counts by their power too: 建成50万千瓦光伏项目 */
const BUILT_LEFT = /(?:建成|建设|开工|投产|投运|并网|核准|新建|推进|实施|加快|落实|储备|开发|启动|建|了)$/;
const BREAK_RIGHT = /产能|能力|任务|面积|用于|支持|增长|投资|产值|收入/;

/** 公交与轨道50米内换乘比例, 站点500米覆盖率: within what distance the rate is counted */
const WITHIN = /^(?:以内|内|范围内?|半径内?)[^,。;、\d]{0,8}(?:率|比例|占比|全覆盖|覆盖)|^(?:全?覆盖|服务半径|可达率)/;
/** 1%人口抽样调查, 15%企业所得税: a rate that names a survey or a tax */
const RULED = /^的?(?:人口抽样|(?:优惠|企业|个人|和|或|增值|关){0,4}(?:税率|所得税|增值税))/;

/** A thing that is the largest of its kind, and by what size. */
const RECORD_LEFT = /(?:全球|世界|全国|国内|亚洲)(?:首[台座个条])?最[高大长深宽重厚](?:的)?$/;
const RECORD_RIGHT = /^[一-鿿]{3,}/;

/** 'specification' where the amount that ends with `unit` and starts at `at` says of what size something is, else null. */
export function specification(text: string, at: number, unit: UnitAt): string | null {
  const right = text.slice(unit.outerEnd, unit.outerEnd + 26);
  if (/^(?:级(?!别)|型(?!号)|式|规模级)/.test(right)) return 'specification';
  if (/^千伏$|^k[Vv]$|^KV$/.test(unit.unit)) return 'specification';
  if (/^(?:米|公里)$/.test(unit.unit) && WITHIN.test(right)) return 'specification';
  if (unit.unit === '%' && RULED.test(right)) return 'specification';
  if (unit.kind === 'money' || unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'time') return null;
  const left = text.slice(Math.max(0, at - 14), at);
  const plant = PLANT_RIGHT.exec(right)?.[0];
  if (plant !== undefined && CAPACITY_LEFT.test(left))
    return BREAK_RIGHT.test(plant) || /^[^,。;、]*(?:产能|能力)/.test(right) ? null : 'specification';
  // 全球最高10米液压支架
  if (RECORD_LEFT.test(left) && RECORD_RIGHT.test(right)) return 'specification';
  const power = unit.unit.endsWith('千瓦');
  const yields = unit.kind === 'energy' || /[方吨]\/年$/.test(unit.unit);
  if (unit.kind !== 'mass' && !yields) return null;
  if (EXAMPLE_RIGHT.test(text.slice(unit.outerEnd, unit.outerEnd + 64)) && !SUM_LEFT.test(left)) return 'specification';
  if (unit.kind !== 'mass' && !power) return null;
  const sized = (power ? PLANT_SIZED : SIZED_RIGHT).exec(right)?.[0];
  return sized !== undefined && !BREAK_RIGHT.test(sized) && !SUM_LEFT.test(left) && !(power && BUILT_LEFT.test(left))
    ? 'specification'
    : null;
}
