/** Short names and aliases of a division, from the form of its full name alone. */
import type { Division } from './table.js';

const PEOPLE =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
/** Peoples whose name also stands without 族 before 自治 (伊犁哈萨克自治州). */
const BARE_PEOPLE = '维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯';
const LAST_PEOPLE = new RegExp(`^(.{2,}?)(?:(?:${PEOPLE})族)*(?:(?:${PEOPLE})族|${BARE_PEOPLE})$`);
/** Two-word endings in 区, with the characters that the stem keeps at least (神农架林区, but 万柏林区 is 万柏林). */
const DISTRICT_KINDS: readonly (readonly [ending: string, stem: number])[] = [
  ['特别行政区', 2],
  ['新区', 2],
  ['林区', 3],
  ['特区', 2],
  ['地区', 2],
];
const SUFFIXES = '省市盟县区旗';
/** A banner's direction belongs to its name: 科尔沁左翼中旗, 杭锦后旗. */
const BANNER_SIDE = /[左右前后中]旗$/;

export interface ShortForms {
  /** 荣成, 恩施, 内蒙古; never one character; null if the full name has none */
  readonly short: string | null;
  /** unmistakable other spellings with a suffix: 恩施州, 恩施自治州, 孟村县 */
  readonly aliases: readonly string[];
}

const NONE: ShortForms = { short: null, aliases: [] };

function autonomousForms(name: string, suffix: string): ShortForms {
  const body = name.slice(0, -3);
  const stripped = LAST_PEOPLE.exec(body)?.[1] ?? body;
  const stem = stripped === body && body.endsWith('族') && body.length > 2 ? body.slice(0, -1) : stripped;
  if (suffix === '区') return { short: stem, aliases: [] };
  return { short: stem, aliases: [`${stem}${suffix}`, `${stem}自治${suffix}`].filter((alias) => alias !== name) };
}

function plainShort(name: string): string | null {
  const last = name.slice(-1);
  if (!SUFFIXES.includes(last)) return null;
  const kind =
    last === '区' ? DISTRICT_KINDS.find(([ending, stem]) => name.length - ending.length >= stem && name.endsWith(ending)) : undefined;
  const short = name.slice(0, -(kind?.[0].length ?? 1));
  return short.length >= 2 ? short : null;
}

/** Short forms of a full name. */
export function shortForms({ name }: Pick<Division, 'name'>): ShortForms {
  if (name.slice(-3, -1) === '自治') return autonomousForms(name, name.slice(-1));
  if (name.endsWith('旗') && BANNER_SIDE.test(name)) return NONE;
  return { short: plainShort(name), aliases: [] };
}
