/** Numbering styles of headings; the order of their first use in a report gives the levels. */
export type HeadingStyle =
  | 'part'
  | 'chapter'
  | 'article'
  | 'han'
  | 'hanParen'
  | 'digit'
  | 'digitParen'
  | 'decimal2'
  | 'decimal3'
  | 'decimal4'
  | 'dash'
  | 'plain';

/** The marker that opens a heading. */
export interface HeadingMark {
  readonly style: HeadingStyle;
  /** units up to the end of the marker */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/** The styles, tried in this order. */
export const HEADING_STYLES: readonly { readonly style: HeadingStyle; readonly pattern: RegExp; readonly example: string }[] = [
  { style: 'part', pattern: new RegExp(`^第(?:${HAN}|\\d{1,2})(?:篇|部分|编)`), example: '第一篇总则' },
  { style: 'chapter', pattern: new RegExp(`^第(?:${HAN}|\\d{1,3})章`), example: '第一章发展环境' },
  { style: 'article', pattern: new RegExp(`^第(?:${HAN}|\\d{1,3})节`), example: '第一节指导思想' },
  { style: 'han', pattern: new RegExp(`^${HAN}[、.]`), example: '一、2023年工作回顾' },
  { style: 'hanParen', pattern: new RegExp(`^\\(${HAN}\\)`), example: '(一)经济运行' },
  { style: 'digitParen', pattern: /^\(\d{1,2}\)|^\d{1,2}\)/, example: '(1)农业' },
  { style: 'decimal4', pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.])/, example: '1.1.1.1总量' },
  { style: 'decimal3', pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.年])/, example: '1.1.1总量' },
  {
    style: 'decimal2',
    pattern: /^\d{1,2}\.\d{1,2}(?=[\u4e00-\u9fff“《])(?![亿万千百个倍元美年月户人家件公平吨英立])/,
    example: '1.1既定目标',
  },
  { style: 'digit', pattern: /^\d{1,2}[、.](?!\d(?!\d{3}年))/, example: '1.提升产业' },
  { style: 'dash', pattern: /^(?:—{2,3}|--+)(?![\d—-])/, example: '——城乡面貌改观' },
];

/** What a marker can begin with. */
const starts = new Set('第一二三四五六七八九十百(0123456789—-');

/** The marker at the start of a line, or null. */
export function headingMark(line: string): HeadingMark | null {
  if (!starts.has(line.charAt(0))) return null;
  for (const { style, pattern } of HEADING_STYLES) {
    const found = pattern.exec(line);
    if (found !== null) return { style, length: found[0].length };
  }
  return null;
}

const plainWords =
  /(?:回顾|总结|完成情况|执行情况|总体要求|主要目标|预期目标|奋斗目标|指导思想|基本原则|安排|部署|任务|重点工作|发展思路|总体思路|总体考虑|发展目标|政府自身建设|工作重点|主要措施|重大举措|打算|建议|发展环境|发展成就|主要成绩|困难和问题|存在的?问题|主要工作)$/;

/** An unnumbered heading: a short line of its own in the words of headings, without a stop. */
export function isPlainHeading(line: string): boolean {
  if (line.length > 34 || line.length < 4 || /[。;!?,]/.test(line)) return false;
  return plainWords.test(line);
}
