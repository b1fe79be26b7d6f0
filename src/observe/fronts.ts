/** What the first of several names has in front, and the later ones lack: `诉求解决率、满意率`, `生产安全事故起数、死亡人数`. */
import { tokens } from '../tokenize/tokens.js';
import { isGeneric } from './phrase/index.js';

/** 占比 that the parts share says nothing of their fronts. */
const SHARE_TAIL = /(?:占比|比重)$/;

/** What a bare second head lacks of the first part: 热线诉求解决率、满意率 → 热线诉求; 省属企业营业收入、利润 → 省属企业; else ''. */
function ownerFor(first: string, part: string): string {
  const tail = SHARE_TAIL.exec(part)?.[0] ?? '';
  const core = tail.length > 0 && first.endsWith(tail) ? part.slice(0, -tail.length) : part;
  const words = tokens(core === part ? first : first.slice(0, -tail.length));
  const last = words[words.length - 1];
  const heads = tokens(core);
  if (!last) return '';
  const kind = /^.{2,3}([率数量])$/.exec(core)?.[1];
  const twin = kind !== undefined && heads.length <= 2;
  if (!twin && !(isGeneric(heads) && last.cls === 'general' && last.text.length > 1)) return '';
  const front = words
    .slice(0, last.text.length === 1 ? -2 : -1)
    .map((w) => w.text)
    .join('');
  return front.length > 2 ? front : '';
}

/** Bare heads that count what the first part counts otherwise: 上访批次和人次. */
const COUNTS = /(?:批次|人次|件次|件数|起数|人数|户数|次数)$/;
const CASUALTIES = /^(?:(?:死亡|受伤|伤亡|死伤)(?:人数|人员)|直接经济损失)$/;
/** Where people go and buy, whose figures are not the region's. */
const VISITED = /^.{0,8}?(?:景区|商圈|街区|商场|门店|酒店)(?=.{2})/;

/** 生产安全事故起数、死亡人数 → 生产安全事故; 上访批次和人次 → 上访; 重点景区接待人次、经营收入 → 重点景区; else ''. */
function eventOf(first: string, part: string): string {
  const event = CASUALTIES.test(part) || COUNTS.exec(part)?.[0] === part ? first.replace(COUNTS, '') : first;
  if (event !== first) return event.length > 1 ? event.replace('死亡事故', '事故') : '';
  // 清洁能源装机容量和发电量占比: of the same energy
  if (/^发电量(?:占比|比重)?$/.test(part)) return /^(.{2,10}?能源)(?:发电)?(?:总)?装机/.exec(first)?.[1] ?? '';
  // 群众安全感、满意度
  if (/^(?:满意度|获得感|幸福感|知晓率)$/.test(part)) return /^(.{2,})(?:安全感|获得感|幸福感|满意度)$/.exec(first)?.[1] ?? '';
  // 国内游客人次、总花费: what they spent
  if (/^(?:旅游)?(?:总花费|花费)$/.test(part)) return /^(?:国内|入境|过夜|境外|省外)游客/.exec(first)?.[0] ?? '';
  // 生猪存栏、出栏
  if (/^[出存]栏$/.test(part)) return /^(.+)[出存]栏$/.exec(first)?.[1] ?? '';
  return /收入$|销售额$|营业额$/.test(part) && !VISITED.test(part) ? (VISITED.exec(first)?.[0] ?? '') : '';
}

/** 参加养老保险、失业保险人数: in each of them. */
const INSURED = /^参加[^,。;、]{0,8}保险/;

/** Places inside the region whose figures are never the region's: 开发区规上工业增加值. */
export const ZONE =
  /^(?:国家级|省级|各类|全[省市区县])?(?:经济技术开发区|高新技术开发区|开发区|产业园区|工业园区|园区|高新区|经开区|综合保税区|综保区|自贸试验区|自贸区)(?=.{2})/;

/** 开发区规上工业增加值、工业投资: the zone's too, where the first is a name of the catalogue behind the zone. */
function zoneOf(first: string, known: (name: string) => boolean): string {
  const zone = ZONE.exec(first)?.[0] ?? '';
  return zone !== '' && known(first.slice(zone.length).replace(/(?:增速|增幅)$/, '')) ? zone : '';
}

/** 对中亚、东盟进出口: trade with each of them. */
const PARTNER = /^对(?![内外])[^、]{2,16}(?:进出口|出口|进口|贸易|投资)/;
const TRADE = /(?:进出口|出口|进口|贸易|投资)(?:总?[额值]|总额|总值)?$/;

/** 限额以上通讯器材、家用电器零售额: sales of the same shops. */
const CLASS_FRONT = /^(?:限额以上|限上)(?=[^、]{2,12}(?:零售额|销售额)$)/;
const SOLD = /(?:零售额|销售额)$/;

/** 省级公用经费和一般性支出: spending of the same level. */
const LEVEL_FRONT = /^(?:[省市县区州]级|[省市县区]本级|本级)(?=[^、]{2,10}(?:支出|经费)$)/;
const SPENDING = /(?:支出|经费)$/;

/** 食品、药品抽检合格率: each has a front of its own. */
const isTwin = (first: string, front: string, part: string): boolean => {
  const head = first.slice(front.length);
  return head.length > 2 && head.length < part.length && part.endsWith(head);
};

/**
 * Gives a later part the front of the first that makes it a known name, or that it lacks: 游客人数和总花费 → 游客总花费.
 * `ofUnits`: also 单位生产总值 of a rate by product, which goals in words name for the first alone.
 */
export function sharedFront(parts: string[], known: (name: string) => boolean, ofUnits = true): string[] {
  const words = tokens(parts[0] ?? '');
  // 每千人床位数、执业医师数: of each thousand, both of them
  const rate = /^每[十百千万]+(?:名?老年人|人口?|户)/.exec(parts[0] ?? '')?.[0];
  const zone = zoneOf(parts[0] ?? '', known);
  // 单位生产总值能耗、二氧化碳排放: of each unit, both of them
  const unit = ofUnits ? (/^(?:单位|万元|亿元)(?:地区|国内)?(?:生产总值|GDP)/.exec(parts[0] ?? '')?.[0] ?? '') : '';
  const trade = PARTNER.test(parts[0] ?? '');
  const front = CLASS_FRONT.exec(parts[0] ?? '')?.[0] ?? '';
  const level = LEVEL_FRONT.exec(parts[0] ?? '')?.[0] ?? '';
  return parts.map((part, i) => {
    if (i > 0 && zone !== '') return zone + part;
    if (i > 0 && trade && TRADE.test(part) && !part.startsWith('对')) {
      // 对沿线国家投资额、进出口额: with the same partner
      const partner = part.replace(TRADE, '') === '' ? (parts[0] ?? '').replace(TRADE, '') : known(part) ? '' : '对';
      if (partner !== '') return partner + part;
    }
    if (i > 0 && front !== '' && SOLD.test(part) && !known(part) && !part.startsWith(front)) return front + part;
    if (i > 0 && level !== '' && SPENDING.test(part) && !/[省市县区州]级|全[省市县区州]/.test(part)) return level + part;
    if (i > 0 && INSURED.test(parts[0] ?? '') && part.includes('保险') && !INSURED.test(part)) return `参加${part}`;
    const event = i > 0 ? eventOf(parts[0] ?? '', part) : '';
    if (event !== '') return event + part;
    if (i > 0 && rate && !part.startsWith('每')) return rate + part;
    if (i > 0 && unit !== '' && known(unit + part)) return unit + part;
    if (i === 0 || known(part)) return part;
    for (let k = words.length - 1; k >= 1; k -= 1) {
      const front = words
        .slice(0, k)
        .map((w) => w.text)
        .join('');
      if (known(front + part)) return front + part;
    }
    const owner = ownerFor(parts[0] ?? '', part);
    if (owner !== '') return owner + part;
    // 旅游接待人次和收入, 商品房销售面积和销售额: the first is one word of the dictionary, and the longest front of it counts
    const whole = words.length === 1 && (parts[0] ?? '').length >= 4 ? (parts[0] ?? '') : '';
    const length =
      whole === ''
        ? 0
        : (part === '支出' ? [6, 4, 3, 2] : [5, 4, 3, 2]).find(
            (n) => n < whole.length && known(whole.slice(0, n) + part) && !isTwin(whole, whole.slice(0, n), part),
          );
    return length ? whole.slice(0, length) + part : part;
  });
}

/** 农村自来水、卫生厕所普及率: where the rate that both share is told of. */
const SCOPE = /^(?:农村|城镇|城市)(?=.{2})/;
const SIZE = /^\d{1,4}[户人]及?以上的?[一-鿿]{1,3}[村镇屯](?=.{2})/;
export function withScope(headed: string[], parts: readonly string[], known: (name: string) => boolean): string[] {
  // 20户以上自然村光纤、宽带通达率
  const size = headed[0] === parts[0] ? undefined : SIZE.exec(parts[0] ?? '')?.[0];
  if (size !== undefined) return headed.map((name) => (name.startsWith(size) ? name : size + name));
  const scope = headed[0] === parts[0] ? undefined : SCOPE.exec(parts[0] ?? '')?.[0];
  if (scope === undefined) return headed;
  return headed.map((name, i) => (i > 0 && !SCOPE.test(name) && known(scope + name) ? scope + name : name));
}

/** What is measured, how it is bounded, the amount and the class. */
const SIZED = /^([一-鿿]{0,8}?)((?:超过?|突破|过)[\d.十百千万亿]+元)(.*)$/;

/** `产值超10亿元、超50亿元的企业`: classes by size, of which the first says what is measured and the last what they are; else null. */
export function bySize(parts: readonly string[]): string[] | null {
  const sizes = parts[0]?.includes('元') === true && parts.length > 1 ? parts.map((part) => SIZED.exec(part)) : [null];
  const kind = sizes.at(-1)?.[3]?.replace(/^的/, '') ?? '';
  if (kind === '' || sizes.some((size, i) => size === null || (i > 0 && size[1] !== ''))) return null;
  return sizes.map((size) => (sizes[0]?.[1] ?? '') + (size?.[2] ?? '') + kind);
}
