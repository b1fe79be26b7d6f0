/** Chinese numerals that are no quantities, by reason. */
import type { ExclusionRow } from './exclusionRow.js';

const HAN = '[〇零一二两三四五六七八九十百]';

/** Tried at a Chinese numeral. */
export const HAN_EXCLUSIONS: readonly ExclusionRow[] = [
  {
    reason: 'ordinal',
    pattern: new RegExp(`(?<=第)${HAN}{1,8}[位名届次个批期轮号项条款季年部台家艘座产]?`, 'y'),
    example: '第三届',
    counterExample: '三所',
  },
  {
    reason: 'date',
    pattern: new RegExp(`[一二][〇零○九][〇零○一二三四五六七八九]{2}年?|${HAN}{1,3}月(?:份|${HAN}{1,3}日)?|${HAN}{1,3}日`, 'y'),
    example: '二〇二四年',
    counterExample: '二十个',
  },
  {
    reason: 'duration',
    pattern: new RegExp(`${HAN}{1,8}(?:多|余)?(?:年|个月|个季度|个小时|小时|天|周年|个五年|世纪)`, 'y'),
    example: '两个五年规划',
    counterExample: '五项',
  },
  {
    reason: 'name',
    pattern: new RegExp(`(?<=“)[“]?${HAN}五(?=”|期|规划|时)|${HAN}{1,8}强`, 'y'),
    example: '全国百强县',
    counterExample: '百家',
  },
  { reason: 'fraction', pattern: new RegExp(`${HAN}{1,8}分之${HAN}{1,8}(?!点)`, 'y'), example: '三分之二', counterExample: '三分队' },
  {
    reason: 'structure',
    pattern: new RegExp(
      `${HAN}{1,8}(?:大|个(?:方面|聚焦|坚持|确保|一(?:[批百]|(?![级类等流般线本]))|体系|行动|维护|确立|意识|自信|更加|转变|环节|领域|层面|维度|毫不|统筹|关键|重点|全面|专项)|方面|位一体|类|期|级|届|线|维|重|通一平|条鱼|张清单|位数|项工程|院)`,
      'y',
    ),
    example: '抓好八个方面',
    counterExample: '八个村',
  },
  {
    reason: 'class',
    pattern: /[一二三]本(?=以上|及以上|上线|录取|达线|批次|院校|线)/y,
    example: '高考二本以上上线',
    counterExample: '两本图书',
  },
  {
    reason: 'ordinal',
    pattern: new RegExp(`${HAN}{1,8}次(?=(?:[、和]${HAN}{1,4}次){0,3}(?:全会|全委会|会议|代表大会|党代会|人代会|党代表))`, 'y'),
    example: '十四次全委会',
    counterExample: '三次产业',
  },
  {
    reason: 'step',
    pattern:
      /(?<=[\d一二两三四五六七八九十]个)[千百十]?(?:万亿|亿|万)元?级?(?:新?台阶|大关|关口)|[一两二三四五六七八九十]个(?=[“"]?[千百十]?(?:万亿|亿|万)[”"]?元?级?(?:新?台阶|大关|关口))/y,
    example: '跨过两个万亿元大关',
    counterExample: '迈上万亿元台阶',
  },
  {
    reason: 'threshold',
    pattern: /[百千万]+[吨人](?:[百千万]+[吨人])?(?:及?以上|级)?(?=(?:规模化?|农村|集中式?|及以上)*(?:供水|饮水|水源|水厂))/y,
    example: '建设千人以上供水工程',
    counterExample: '千人参赛',
  },
  {
    reason: 'per_unit',
    pattern: /(?<=每)[百千万十]+(?:人|名|户|元|亩|公里|平方公里)/y,
    example: '每千人口床位',
    counterExample: '千人以上',
  },
];
