/** Words before a figure that say how or by what means, and are no part of what is measured. */

/** 项目计划完成投资: what is planned is no more than planned. */
const withoutDone = (text: string): string => (text.endsWith('计划完成投资') ? `${text.slice(0, -4)}投资` : text);

/** 土地储备动态保持在: how it is held. */
const HELD = /(?<=[一-鿿]{2})(?:动态|始终|长期|总体|基本)(?=(?:保持|稳定|维持|控制)[在为]?$)/;
const withoutManner = (text: string): string => (/[保稳维控][持定制]/.test(text) ? text.replace(HELD, '') : text);

/** 许可事项缩减到: the verb before where it has come to. */
const CUT_TO = /(?:缩减|精减|压减|精简|削减)(?=[到至为]$)/;
const withoutCut = (text: string): string => (/[到至为]$/.test(text) ? text.replace(CUT_TO, '') : text);

/** 采取国企招聘2000人等举措: by what means. */
const MEANS = /^(?:[一二三四五六七八九十]{1,2}[是要])?采取/;
const withoutMeans = (text: string): string => (text.includes('采取') ? text.replace(MEANS, '') : text);

/** 较年初最低时回升: since when. */
const SINCE_LOW = /^[比较][^,;、。\d]{0,6}(?:最[低高](?:时|点|值|谷)?|峰值|低谷)(?:时)?(?=[回提上下增减降升])/;
const withoutLow = (text: string): string => (/^[比较]/.test(text) ? text.replace(SINCE_LOW, '') : text);

/** 第二季度完成投资: in which quarter. */
const QUARTER = /^第[一二三四]季度/;
const withoutQuarter = (text: string): string => (text.startsWith('第') ? text.replace(QUARTER, '') : text);

/** 分五批取消58%的审批事项: in how many batches. */
const BATCHES = /^分(?:[两二三四五六七八九十]{1,2}|\d{1,2})[批次](?=[一-鿿])/;
const withoutBatches = (text: string): string => (text.startsWith('分') ? text.replace(BATCHES, '') : text);

/** 打造先导区、力争产业规模突破万亿元: what is striven for is a statement of its own. */
const INDUSTRY = /^(?:打造|建设|创建|建成|培育)?(?:国家级?|世界级|全国)?([一-鿿]{2,10}?)产业(?:先导区|集群|基地|高地|示范区|园区?)$/;
const STRIVEN = ['、力争', '、确保', '、争取'] as const;
function withoutBefore(text: string): string {
  if (!text.includes('、')) return text;
  const at = Math.max(...STRIVEN.map((words) => text.lastIndexOf(words)));
  if (at <= 0 || text.length <= at + 4) return text;
  const rest = text.slice(at + 3);
  // 打造智能计算产业先导区、力争产业规模…: of that industry
  const industry = rest.startsWith('产业') ? INDUSTRY.exec(text.slice(0, at))?.[1] : undefined;
  return (industry ?? '') + rest;
}

/** 推进好总投资90亿元的重点项目: that it is done well. */
const WELL = /(?<=推进|实施|建设|落实|谋划|推动|开展)好(?=[一-鿿]{2})/;
const withoutWell = (text: string): string => (text.includes('好') ? text.replace(WELL, '') : text);

/** 按一年计意向成交金额: for how long it is counted. */
const COUNTED_BY = /^按[一二三四五六七八九十\d]{0,2}(?:年|季度?|月|天|日)计(?:算)?(?=[一-鿿]{2})/;
const withoutCounting = (text: string): string => (text.startsWith('按') ? text.replace(COUNTED_BY, '') : text);

/** Words that are read past, in this order. */
export const MANNERS: readonly ((text: string) => string)[] = [
  withoutDone,
  withoutManner,
  withoutCut,
  withoutMeans,
  withoutLow,
  withoutQuarter,
  withoutBatches,
  withoutBefore,
  withoutWell,
  withoutCounting,
];
