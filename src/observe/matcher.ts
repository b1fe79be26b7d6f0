/** The catalogue as one report's region sees it. Names recur, so answers are kept. */
import { type IndicatorMatch, mayBeName, NameMatcher, type Place } from '../catalogue/index.js';
import type { Region } from '../model.js';
import type { Measure } from '../record.js';
import { namesBelow } from '../regions/scan.js';
import type { Known } from './phrase/index.js';
import type { Matcher } from './types.js';

/** Words that say of a growth what it is: 居民消费价格总水平上涨幅度. */
const RATE_TAIL = /(?:年均)?(?:增速|增幅|涨幅|增长率|增长速度|增长幅度|上涨幅度|上涨率|上涨|降幅|降低率|下降率)$/;
const grows = (measure: Measure): boolean => measure === 'growth' || measure === 'avg_growth';
const LIMIT = 20_000;

const LEVELS = '国省市区县州旗盟';

/** 全省 in a county's report: another area. 全市 is the report's own where its region is a 市. */
function isForeign(word: string, region: Region | null): boolean {
  if (region === null || word.length !== 2 || !word.startsWith('全')) return false;
  const of = word.charAt(1);
  if (!LEVELS.includes(of)) return false;
  return of === '国' ? region.level !== 'nation' : !region.name.endsWith(of);
}

/** One name with what was asked of it so far. */
class AskedName {
  private readonly matcher: NameMatcher;
  private answers: Map<string, Map<Measure, IndicatorMatch | null>> | undefined;
  private withoutTail: string | undefined;
  private isKnown: boolean | undefined;

  constructor(
    private readonly name: string,
    place: Place,
    private readonly ask: (name: string) => AskedName,
  ) {
    this.matcher = new NameMatcher(name, place);
  }

  answer(unit: string, measure: Measure): IndicatorMatch | null {
    if (grows(measure)) this.withoutTail ??= this.name.replace(RATE_TAIL, '');
    const tailed = grows(measure) && this.withoutTail !== this.name;
    if (this.matcher.isStrange && !tailed) return null;
    this.answers ??= new Map();
    let byMeasure = this.answers.get(unit);
    if (byMeasure === undefined) {
      byMeasure = new Map();
      this.answers.set(unit, byMeasure);
    }
    let answer = byMeasure.get(measure);
    if (answer === undefined) {
      answer = this.matcher.match(unit, measure);
      if (answer === null && tailed) answer = this.ask(this.withoutTail ?? '').matcher.match(unit, measure);
      byMeasure.set(measure, answer);
    }
    return answer;
  }

  get known(): boolean {
    this.isKnown ??= this.answer('', 'qualitative') !== null;
    return this.isKnown;
  }
}

/** What may follow a name that is the subject of its clause. */
const SUBJECT_ENDS = /^[一-鿿](?<![、和与及的等至到内域])/;

/** Divisions of which some are common words in reports of their city too: 城区, 矿区. */
const SHORTEST_PART = 3;

function openingPart(region: Region | null): (clause: string) => string {
  const code = region?.code ?? null;
  let parts: readonly string[] | undefined;
  return (clause) => {
    if (code === null) return '';
    parts ??= namesBelow(code).filter((name) => name.length >= SHORTEST_PART);
    const part = parts.find((name) => clause.startsWith(name));
    return part !== undefined && SUBJECT_ENDS.test(clause.slice(part.length)) ? part : '';
  };
}

/** Full names of zones, and how they are called in short. */
const ZONE_NAMES: readonly (readonly [string, string])[] = [
  ['高新技术产业开发区', '高新区'],
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
  ['综合保税区', '综保区'],
  ['工业园区', '园区'],
];

/** What the report of a zone calls it: 澜江高新区, 高新区, 园区 in that of 澜江高新技术产业开发区. */
function calledToo(name: string): string[] {
  if (!/(?:开发区|高新区|经开区|园区)$/.test(name)) return [];
  const [full, short] = ZONE_NAMES.find(([long, brief]) => name.endsWith(long) || name.endsWith(brief)) ?? [];
  if (full === undefined || short === undefined) return ['开发区', '园区'];
  const own = name.slice(0, -(name.endsWith(full) ? full : short).length);
  const kinds = full.endsWith('开发区') ? [short, '开发区'] : [short];
  return [...kinds.map((kind) => own + kind), ...kinds.map((kind) => `${kind}园区`), ...kinds, '园区'];
}

/** 高新区, 澜江高新区 in the report of 澜江高新技术产业开发区, 开发区 in that of any. */
const isOwn = (area: string, name: string, called: readonly string[]): boolean =>
  name.endsWith(area) || called.some((one) => one.endsWith(area));

/** A level or a class that the region's name is part of: 云溪县级财政收入, 云溪县域经济. */
const LEVEL_BEHIND = /^(?:级|域|属|本级|直|内|外|籍|情|城|委|政府|人民)/;

const NATION_NAMES = ['我国', '中国'];

/** The nation in its own report, where it is no part of a title or of a class: not 全国重点实验室, 全国人大代表. */
const NATION = /^(?:我国|中国|全国)(?!重点实验室|人大|政协|文明)(?=.{3})/;
/** 云溪建成区面积, 南江公路总里程: what a region is measured by, behind its name in short. */
const SHORT_FRONT =
  /^(?:全[省市区县州]|城镇|农村|城乡|(?:公路|铁路|水路|港航|水运|交通|农业|工业)(?=[总营运通里货客投建项增])|规模以上|规上|限额以上|固定资产|社会消费|一般公共|财政|民营|常住|户籍|居民|建成区|森林|林木|城市|外贸|服务业|制造业|房地产|建筑业|棚户区|保障性|养老|旅游|粮食|数字经济|海洋)/;

/** What makes another name of a region's: its port, its airport. */
const PLACE_BEHIND = /^(?:港|机场|站|口岸|航空|地区(?!生产总值)|[市县区]|话|菜|[东西南北中][部片站])/;

/** What makes 市区 of the 市 before it. */
const CITY_PROPER = /^区(?![域划位县间块])/;

/** How much of a name is the report's own region; of one that the catalogue does not know only what is surely no part of it. */
function ownFront(name: string, region: Region | null, called: readonly string[], matched: boolean): number {
  if (region?.level === 'nation') return NATION.exec(name)?.[0].length ?? 0;
  const zone = called.find((one) => name.startsWith(one));
  if (zone !== undefined) return LEVEL_BEHIND.test(name.slice(zone.length)) ? 0 : zone.length;
  const own = region?.name ?? '';
  if (!/[省市县区州旗盟镇乡]$/.test(own)) return 0;
  // 全云溪市生产总值
  if (name.startsWith(`全${own}`) && name.length > own.length + 3) return own.length + 1;
  // 云溪生产总值: without its kind
  const front = name.startsWith(own) ? own.length : own.length - 1;
  if (front < 2 || !name.startsWith(own.slice(0, front))) return 0;
  const rest = name.slice(front);
  // 云溪地区进出口总额, in that city's own report: no prefecture
  if (front < own.length && /[省市]$/.test(own) && region?.level === 'province' && /^地区(?!生产总值)[^、]{4}/.test(rest)) return front + 2;
  if (rest.length < 3 || LEVEL_BEHIND.test(rest)) return 0;
  // 云溪市区PM2.5浓度: of the city proper
  if (front === own.length && own.endsWith('市') && CITY_PROPER.test(rest)) return front - 1;
  // 云溪港货物吞吐量, 云溪地区进出口: of the port, and no name without it
  if (front < own.length && (PLACE_BEHIND.test(rest) || own.charAt(front - 1) === '港' || !(matched || SHORT_FRONT.test(rest)))) return 0;
  return front + (/^全[年省市区县州]/.test(rest) ? 2 : 0);
}

export function catalogueOf(region: Region | null): { matcher: Matcher; known: Known } {
  const called = region ? calledToo(region.name) : [];
  const place: Place = region
    ? { level: region.level, region: region.name, called: region.level === 'nation' ? NATION_NAMES : called }
    : {};
  const names = new Map<string, AskedName>();
  const ask = (name: string): AskedName => {
    let asked = names.get(name);
    if (asked === undefined) {
      asked = new AskedName(name, place, ask);
      if (names.size >= LIMIT) names.clear();
      names.set(name, asked);
    }
    return asked;
  };
  const whole = region && region.level !== 'nation' ? `全${region.name}` : '';
  const matcher: Matcher = (said, unit, measure) => {
    // 全云溪市生产总值
    const name = whole !== '' && said.startsWith(whole) ? said.slice(1) : said;
    return mayBeName(name) || (grows(measure) && RATE_TAIL.test(name)) ? ask(name).answer(unit, measure) : null;
  };
  const known = Object.assign((name: string): boolean => name.length > 1 && name.length < 30 && mayBeName(name) && ask(name).known, {
    foreign: (word: string): boolean => isForeign(word, region),
    own: (area: string): boolean => region !== null && isOwn(area, region.name, called),
    bare: (name: string, matched = false): string => name.slice(ownFront(name, region, called, matched)),
    partAt: openingPart(region),
  });
  return { matcher, known };
}
