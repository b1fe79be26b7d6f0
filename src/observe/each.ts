/** One figure told of several kinds, products or industries that share their head: each of them has it. */
import type { Measure } from '../record.js';
import { tokens } from '../tokenize/tokens.js';
import { MARK_ALONE, splitList } from './lists.js';
import { isOf, type Known, type LeftReading, readLeft } from './phrase/index.js';
import type { Slot } from './slots.js';

const HEAD =
  /(?:总?产[量值]|增加值|营业收入|主营业务收入|销售收入|营收|利润总额|利润|零售额|销售额|销售?量|交易额|出口[额量]?|进口[额量]?|投资额?|规模|增速|增幅)$/;
/** What the examples are together, as far as it belongs to each of them: 电子信息, 装备制造等产业集群. */
const KIND = /(?:产业集群|产业链|产业|行业|集群|服务业|制造业)$/;
/** What they are together and says nothing of each: 绿色产品. */
const EMPTY_KIND = /(?:产品|商品|指标|领域|品种|品类|方面)$/;
/** How an industry or a product ends, by itself. */
const BRANCH = /(?:业|产业|制造|产品|材料|装备|设备|器件|汽车|电池|机器人|药品|食品|旅游|电力|制品)$/;
const LONGEST_MEMBER = 12;
/** One sum of all. */
const SUMMED = /合计|总计|(?<!公)共(?!同|享|建)|[两二三四五六七八九十\d]+[大类个种市县区]/;

/** Members of a list as they name things, or [] where one of them does not. */
function members(parts: readonly string[], known: Known): string[] {
  const [first = '', ...others] = parts;
  const all = [readLeft(first, known).name, ...others];
  return all.length > 1 &&
    all.every(
      (part) =>
        part.length > 1 &&
        part.length <= LONGEST_MEMBER &&
        tokens(part).every((w) => isOf(w, 'noun', 'adjective', 'verb', 'general', 'act', 'soft') || /^[“”()和与及增减]$/.test(w.text)),
    )
    ? all
    : [];
}

/** `锂电池、新能源汽车等绿色产品产量均增长20%`: each of the examples, with what they share; [] elsewhere. */
function ofExamples({ left: said }: Slot, name: string, known: Known): string[] {
  const at = said.indexOf(`等${name}`);
  if (at < 0) return [];
  const head = HEAD.exec(name)?.[0] ?? '';
  const together = name.slice(0, name.length - head.length);
  const kind = KIND.exec(together)?.[0] ?? '';
  if (kind === '' && !EMPTY_KIND.test(together)) return [];
  return members(splitList(said.slice(0, at), MARK_ALONE), known).map(
    (part) => part + (part.endsWith(kind) || (kind === '产业' && part.endsWith('业')) ? '' : kind) + head,
  );
}

/** `装备制造业、食品加工业产值年均增长20%`, `先进材料和先进装备营业收入增长10%`: industries or products that one head serves; [] elsewhere. */
function ofBranches(said: string, name: string, known: Known): string[] {
  // 海洋电力、海洋旅游增速保持在: the head was read as the change
  const head = HEAD.exec(name)?.[0] ?? (/增[速幅]/.test(said.slice(said.indexOf(name) + name.length)) ? '' : undefined);
  if (head === undefined) return [];
  const bare = name.slice(0, name.length - head.length);
  const marked = bare.includes('、');
  const parts = splitList(bare, marked ? MARK_ALONE : undefined);
  const [first = ''] = parts;
  const front = first.slice(0, 2);
  const alike = front.length > 1 && parts.every((part) => part.startsWith(front) && part.length > 3);
  if (!alike && !(marked && parts.every((part) => BRANCH.test(part)))) return [];
  const grows = /^增[速幅]$/.test(head);
  return members(parts, known).map((part) => (grows ? part : part + head));
}

/** The names of those of which a figure is told, [] where it is told of one thing or of all together. */
export function eachOf(slot: Slot, left: LeftReading, name: string, measure: Measure, known: Known): string[] {
  if (SUMMED.test(slot.left)) return [];
  if (left.share === 'all' && slot.left.includes('等')) return ofExamples(slot, name, known);
  return measure === 'growth' || measure === 'avg_growth' ? ofBranches(slot.left, name, known) : [];
}
