/** Several things in one word, which a list of figures tells apart: 城乡, 存、贷款, 第一、二、三产业. */

/** Such words, and what each stands for. */
export const TWINS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^城乡(?=居民|常住居民|人均|低保|最低)/, ['城镇', '农村']],
  [/存、?贷款/, ['存款', '贷款']],
  [/存、?贷(?=余额)/, ['存款', '贷款']],
  [/工农业/, ['工业', '农业']],
  [/内外资/, ['内资', '外资']],
  [/^进出口/, ['进口', '出口']],
  [/^城乡/, ['城镇', '农村']],
  [/^财政收支/, ['财政收入', '财政支出']],
  [/产销量?$/, ['产量', '销量']],
];

/** 第一、二、三产业 → 第一产业、第二产业、第三产业. */
export function withSectors(phrase: string): string {
  return phrase
    .replace(/城(?:镇)?、乡(?:村)?(?=居民|常住|低保)/, '城乡')
    .replace(/([^、和与及\d,;:。“”()]{0,12}?)存、贷款((?:余额|总额)?)/, '$1存款$2、$1贷款$2')
    .replace(HOW_MANY, '')
    .replace(ALL_SECTORS, (_, head: string) => headed(['第一产业', '第二产业', '第三产业'], head))
    .replace(LAST_SECTORS, (_, head: string) => headed(['第二产业', '第三产业'], head))
    .replace(THREE_SECTORS, (_, head: string) => headed(['第一产业', '第二产业', '第三产业'], head))
    .replace(TWO_SECTORS, (_, head: string) => headed(['第二产业', '第三产业'], head));
}

/** A、B、C三大主导产业营收: how many there are is no part of the last one's name; 三大产业集群: what they are is one of all. */
const HOW_MANY =
  /(?<=.{2})(?:[二两三四五六七八九十][大个]|\d{1,2}大)(?:主导|支柱|优势|特色|重点|新兴|先导|传统)*(?:(?:产业|行业|领域)(?!集群|链)(?=.{2})|(?=(?:产业)?(?:集群|链)))/;

/** 一二三产业增加值, 三次产业投资: without the marks between them. */
const ALL_SECTORS = /^(?:第?一二三次?产业?|三次产业)([^、和与及]{0,12})$/;
const LAST_SECTORS = /^第?二三次?产业?([^、和与及]{0,12})$/;
const THREE_SECTORS = /第?一(?:产业|产)?、第?二(?:产业|产)?(?:、|和|与)第?三次?(?:产业|产(?!业))([^、和与及]{0,24}$)?/;
const TWO_SECTORS = /(?<!产业[^、]{0,24}、)(?<!第)第?二(?:产业|产)?(?:、|和)第?三次?(?:产业|产(?!业))([^、和与及]{0,24}$)?/;

/** 一、二、三产业投资: the head is each one's. */
const headed = (sectors: readonly string[], head = ''): string => sectors.map((sector) => sector + head).join('、');
