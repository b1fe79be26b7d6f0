/** Words that may stand around an indicator's name, by what they do to it. */
import type { Region } from '../model.js';

/**
 * `generic` changes nothing for any row; `own` only rows that list it; `add` turns a stock into its `.new` row;
 * `amount`, `count`, `rate` are tails for rows of that kind of unit.
 */
export type ModifierClass = 'generic' | 'own' | 'add' | 'amount' | 'count' | 'rate';

export interface Modifier {
  readonly word: string;
  readonly class: ModifierClass;
}

const words = (list: string): string[] => list.split(' ');

export const PREFIXES = {
  generic: [
    ...words('实施 开展 推动 推进 确保 力争 安排 完成 实现 累计 累计完成 累计实现 共有 总计'),
    ...words('全年 当年 年度 年末 年底 年内 年 年均 全社会 全域 全地区 地方 地区 辖区'),
    ...words('各类 各项 现有 拥有 实有 在册 城乡各类'),
  ],
  add: [
    ...words('新增 净增 净增加 新增加 累计新增 新增登记 新登记 新设 新设立 新注册 新发展'),
    ...words('新培育 新认定 新培育认定 新增培育 新入库 新纳统 新建 新建成 新开通 新建开通'),
  ],
} as const;

export const SUFFIXES = {
  generic: words('增速 增长率 增长 增幅 涨幅 降幅 增长速度 同比 同比增长 平均增速 年均 年均增速 年均增长 累计 目标 任务 目标任务 预期目标'),
  add: words('新增 净增'),
  amount: words('额 值 总额 总值 总量 规模 总规模 金额 完成额 完成 实现'),
  count: words('数 总数 总量 数量 个数 户数 家数 件数 总数量 保有量 存量 规模 总规模 在册总量 在册总数 总户数 总个数'),
  rate: words('水平 平均值 均值 平均'),
} as const;

/** An area inside or above the region, or no area at all: `临港新片区生产总值` is not the region's. */
const NOT_A_REGION =
  /(?:新|市|片|开发|园|高新|经开|自贸|保税|景|城|郊|山|牧|林|社|灾|库|矿|港|示范|试验|地|功能|合作|老|特|湾|街|小|校|各|示范园|集聚|产业|创新|核心|中心城|旧|牧)区$|(?:城|都|上|超|县|各|股|楼|夜|门|同城)市$|(?:各|跨|外|全|邻|兄弟)[省市县区]$|国旗$|^.盟$|^(?:对|向|与|和|高|非|不|按|占|规|农|工|外|进|出)/;
const REGION_END = new Set('省市县区旗州盟');

/** Levels of administration that a bare region level stands for. */
const LEVEL_ENDS: Readonly<Record<Region['level'], string>> = {
  nation: '国',
  province: '省市区',
  prefecture: '市州盟',
  county: '区县旗',
  other: '区',
};

export interface Place {
  readonly level?: Region['level'] | undefined;
  /** the report's region: 全市, 我省 and a place name then have to be its own */
  readonly region?: string | null | undefined;
  /** what else the report calls its region: 澜江开发区, 园区 */
  readonly called?: readonly string[] | undefined;
}

function ownEnd(end: string, place: Place): boolean {
  const { region, level } = place;
  if (region) return region.endsWith(end) || (end === '国' && (region === '全国' || region === '中国'));
  return level === undefined ? end !== '国' : level === 'nation' ? end === '国' : end !== '国';
}

const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|新区|省|市|县|区|旗|盟)$/;
/** The last region asked for: a report has one. */
let lastRegion = { name: '', short: '' };

function shortName(region: string): string {
  if (lastRegion.name !== region) lastRegion = { name: region, short: region.replace(SUFFIX, '') };
  return lastRegion.short;
}

/** Lengths of the region words that `text` may begin with: 全市, 我省, 本区, `X市`, the region's own short name. */
export function regionLengths(text: string, place: Place): number[] {
  const lengths: number[] = [];
  const second = text.charAt(1);
  if ('全我本'.includes(text.charAt(0)) && (REGION_END.has(second) || second === '国') && ownEnd(second, place)) lengths.push(2);
  // 国家财政收入, in the nation's own report
  if (text.startsWith('国家') && ownEnd('国', place)) lengths.push(2);
  const { region } = place;
  if (region) {
    const short = shortName(region);
    if (text.startsWith(region)) lengths.push(region.length);
    if (short.length > 1 && text.startsWith(short)) lengths.push(short.length);
    // 台州共接待游客
    if (short.length > 1 && text.startsWith(`${short}共`)) lengths.push(short.length + 1);
    for (const name of place.called ?? []) if (text.startsWith(name)) lengths.push(name.length);
    return lengths;
  }
  for (let end = 2; end <= 5 && end < text.length; end++) {
    if (REGION_END.has(text.charAt(end - 1)) && !NOT_A_REGION.test(text.slice(0, end))) lengths.push(end);
  }
  return lengths;
}

const LEVELS = /^(?:国家)?((?:自治区|[省市县区旗州盟镇])+)(级|本级|[两三四]级)?/;

const LEVEL_STARTS = '国自省市区县旗州盟镇';

/** Length of a level word that covers the region's own list (`省重点项目` in a province) or all lists together (`省市县三级`), else 0. */
export function levelLength(text: string, place: Place): number {
  const found = LEVEL_STARTS.includes(text.charAt(0)) ? LEVELS.exec(text) : null;
  if (!found) return 0;
  const levels = (found[1] ?? '').replace('自治区', '区');
  if (levels.length > 1 || /[两三四]级/.test(found[2] ?? '')) return found[0].length;
  const own = place.region ? place.region.endsWith(levels) : place.level !== undefined && LEVEL_ENDS[place.level].includes(levels);
  return own ? found[0].length : 0;
}

const COUNTY_LEVEL: ReadonlySet<string> = new Set(['县级', '区级', '旗级']);

/** Length of the level word of a county's or a district's own budget, which is all that it has (`区级一般公共预算收入` of a district), else 0. */
export function countyLevelLength(text: string, { level, region }: Place): number {
  if (level !== 'county' || text.charAt(1) !== '级' || !COUNTY_LEVEL.has(text.slice(0, 2))) return 0;
  return region?.endsWith(text.charAt(0)) === false ? 0 : 2;
}

/** Patterns that rows may list as a modifier. */
export const PATTERNS: Readonly<Record<string, { readonly holds: string; readonly pattern: RegExp }>> = {
  // 上海港, 某某港区
  '@port': { holds: '港', pattern: /^(?!中小|小港|大港|各港|外贸|主要|沿海|内河|地方)[一-龥]{1,4}港区?(?!口)/ },
  // 来鲁游客
  '@arrive': { holds: '来', pattern: /^来[一-龥]{1,2}(?=游客|旅游)/ },
};
