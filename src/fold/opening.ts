/** How lines begin and end, as far as joining them asks for it. */

/** What may follow a figure with a decimal point, and never a heading's number. */
const UNIT = '[\\d%‰亿万千百个倍元美年月户人件吨:、;,。)~-]|公[里顷斤]|平方|立方|英里|微克|毫克|家[,。;]';

/** Ways to open a heading or a paragraph, each with a name and the characters that it may begin with. */
export const OPENERS: readonly { readonly style: string; readonly first: string; readonly pattern: RegExp; readonly example: string }[] = [
  { style: 'han', first: '一二三四五六七八九十', pattern: /^[一二三四五六七八九十]{1,3}、/, example: '一、工作回顾' },
  { style: 'paren', first: '(', pattern: /^\([一二三四五六七八九十]{1,3}\)/, example: '(一)经济运行' },
  { style: 'parenDigit', first: '(', pattern: /^\(\d{1,2}\)/, example: '(1)农业' },
  { style: 'chapter', first: '第', pattern: /^第[一二三四五六七八九十百]{1,4}[章节篇]/, example: '第一章发展环境' },
  { style: 'dash', first: '—-', pattern: /^(?:——|--)/, example: '——城乡面貌改观' },
  { style: 'first', first: '一二三四五六七八九十', pattern: /^[一二三四五六七八九十]{1,2}(?:是|要)/, example: '一是扩大投资' },
  { style: 'box', first: '专', pattern: /^专栏\d/, example: '专栏1主要指标' },
  { style: 'decimal', first: '0123456789', pattern: new RegExp(`^\\d{1,2}(?:\\.\\d{1,2}){1,3}(?!${UNIT})`), example: '1.1指导思想' },
  { style: 'digit', first: '0123456789', pattern: /^\d{1,2}[、.](?!\d)/, example: '1.提升产业' },
  { style: 'note', first: '[', pattern: /^\[\d{1,2}\]/, example: '[1]本公报数据为初步统计数' },
  { style: 'address', first: '各', pattern: /^各位(?:代表|委员)/, example: '各位代表:' },
];

/** How a line opens a heading or paragraph, null if it does neither. Only its first dozen characters count. */
export function openingStyle(head: string): string | null {
  const first = head.charAt(0);
  if (first === '') return null;
  return OPENERS.find((opener) => opener.first.includes(first) && opener.pattern.test(head))?.style ?? null;
}

/** The place of an item in its list: a style and a number that counts up. */
export interface ItemNumber {
  readonly style: string;
  readonly number: number;
}

const counted =
  /^(?:\(([一二三四五六七八九十]{1,3})\)|第([一二三四五六七八九十]{1,3})[章节篇]|([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])|\((\d{1,2})\)|\[(\d{1,2})\]|(\d{1,2})[、.](?!\d))/;

function numberOf(words: string): number {
  const digit = (word: string): number => '一二三四五六七八九'.indexOf(word) + 1;
  const [tens, ones] = words.split('十');
  if (ones === undefined) return digit(words);
  return (tens === '' || tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}

/** Reads `(二)`, `二、`, `2.`, `[2]`, `第二章` at the start of a line; null for anything else. */
export function itemNumber(head: string): ItemNumber | null {
  const found = counted.exec(head);
  const style = found === null ? null : openingStyle(head);
  if (found === null || style === null) return null;
  const han = found[1] ?? found[2] ?? found[3];
  return { style, number: han === undefined ? Number(found[4] ?? found[5] ?? found[6]) : numberOf(han) };
}

const starts = new Set([...'第一二三四五六七八九十(0123456789—-专各['].map((c) => c.charCodeAt(0)));

/** False if no line that starts with this unit opens a heading or paragraph. */
export function mayOpen(unit: number): boolean {
  return starts.has(unit);
}

const closers = new Set([...'。!?;:…'].map((c) => c.charCodeAt(0)));
const quotes = new Set([...'”’"\')》】]'].map((c) => c.charCodeAt(0)));

/** True for a unit that ends a statement. */
export function isClosing(unit: number): boolean {
  return closers.has(unit);
}

/** True for a unit that may stand between the end of a statement and the end of its line. */
export function isTrailingQuote(unit: number): boolean {
  return quotes.has(unit);
}
