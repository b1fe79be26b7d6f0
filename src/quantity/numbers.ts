/** Digits and Chinese numerals as numbers. */

/** Digits with `,` or a space between groups of three, or plain digits; sticky, tried at a digit. */
export const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** `1 234.5`: a space as thousands separator; only believed before a unit. */
export const SPACED_DIGITS =
  /(?<!\d[ .,]?)[1-9]\d{0,2}(?: \d{3}){1,5}(?!\d)(?:\.\d+)?(?=[万亿元个家户人名件项%吨亩平公头只羽座套栋台辆株眼口])/y;
/** A Chinese numeral; sticky. */
export const HAN = /(?:[〇零一二两三四五六七八九十百万亿]|千(?![瓦米克卡伏])){1,20}/y;

const DIGIT_OF: ReadonlyMap<string, number> = new Map(
  [...'〇零一二两三四五六七八九'].map((c, i) => [c, [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9][i] ?? 0]),
);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The value of a numeral written in digits, separators dropped: `15,760.34` → 15760.34. */
export function parseDigits(written: string): number {
  return Number(written.replace(/[, ]/g, ''));
}

/** The value of a Chinese numeral below 10,000 (`一百二十`, `十五`, `两`, `千`); null when it is none (`二三`, ``). */
export function parseSmallHan(written: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastScale = 10_000;
  for (const c of written) {
    const scale = SMALL.get(c);
    if (scale !== undefined) {
      // 二千零十六: ten behind a nought may lack its one
      if (scale >= lastScale || (digit === 0 && (scale > 10 || total === 0))) return null;
      total += (digit || 1) * scale;
      lastScale = scale;
      digit = null;
      continue;
    }
    const value = DIGIT_OF.get(c);
    if (value === undefined || (digit !== null && digit !== 0)) return null;
    digit = value;
  }
  return written === '' ? null : total + (digit ?? 0);
}

/** 三万五千: the value of a numeral below 亿; null when it is none. */
function parseMiddleHan(written: string): number | null {
  const at = written.indexOf('万');
  if (at < 0) return parseSmallHan(written);
  const low = written.slice(at + 1);
  const [thousands, rest] = [parseSmallHan(written.slice(0, at)), low === '' ? 0 : parseSmallHan(low)];
  return thousands === null || rest === null ? null : thousands * 10_000 + rest;
}

/** A Chinese numeral as value and trailing multiplier: `千亿` → 1000 and 亿, `万亿` → 1 and 万亿, `三百二十` → 320. Null when it is none. */
export function parseHan(written: string): { readonly value: number; readonly scale: string } | null {
  const match = /^([〇零一二两三四五六七八九十百千]*)(万亿|亿|万)?$/.exec(written);
  if (match) {
    const [, small = '', scale = ''] = match;
    if (small === '') return scale === '' ? null : { value: 1, scale };
    const value = parseSmallHan(small);
    return value === null ? null : { value, scale };
  }
  return parseMixedHan(written);
}

/** A multiplier in the middle is worked in: `三万五千` → 35000, `一万七千四百亿` → 17400 and 亿, `十亿八千万` → 10.8 and 亿, as `10亿8千万` is. */
function parseMixedHan(written: string): { readonly value: number; readonly scale: string } | null {
  const at = written.indexOf('亿');
  if (at < 0 || at === written.length - 1) {
    const value = parseMiddleHan(at < 0 ? written : written.slice(0, at));
    return value === null ? null : { value, scale: at < 0 ? '' : '亿' };
  }
  const [high, low] = [parseMiddleHan(written.slice(0, at)), parseMiddleHan(written.slice(at + 1))];
  if (high === null || low === null) return null;
  if (low % 10_000 > 0) return { value: high * 100_000_000 + low, scale: '' };
  return { value: Math.round(high * 10_000 + low / 10_000) / 10_000, scale: '亿' };
}

/** Whether a Chinese numeral is a bare power of ten (`百`, `千亿`, `万`), as round words and epithets are. */
export function isRound(written: string): boolean {
  return /^[十百千]?(?:万亿|万|亿)?$/.test(written) && written !== '';
}
