/** Numbers that are cut in themselves: `118.家`, `3.2.5亿元`. */
import type { ReportView } from '../types.js';
import type { Break } from './types.js';

const ROWS: readonly {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly zh: string;
  readonly en: string;
  readonly example: string;
}[] = [
  {
    kind: 'dangling',
    pattern: /(?<=[\u4e00-\u9fa5])\d+\.(?=[万亿]?(?:[家个户件人项台套亩吨元]|公里|平方米|%))/g,
    zh: '小数点后缺少数字',
    en: 'digits are missing after the decimal point',
    example: '高新技术企业达到118.家',
  },
  {
    kind: 'points',
    pattern: /(?<![\d.])\d+\.\d+\.\d+(?=[万亿]?元|[万亿](?:[人吨亩户个])|%)/g,
    zh: '一个数字里有两个小数点',
    en: 'two decimal points in one number',
    example: '实现收入3.2.5亿元',
  },
  {
    kind: 'bound',
    pattern: /(?<=\d[万亿]?(?:[家个户件人项台套亩吨元%]|公里|平方米))以(?=[,。;、\n])/g,
    zh: '之后缺“上”“下”或“内”',
    en: 'cut: 上, 下 or 内 is missing',
    example: '新增企业20家以,',
  },
];

export function brokenNumbers(view: ReportView): Break[] {
  const { text } = view.folded();
  return ROWS.flatMap(({ kind, pattern, zh, en }) =>
    [...text.matchAll(pattern)].map((match): Break => {
      const start = match.index;
      return { kind, start, end: start + match[0].length, words: [`“${match[0]}”${zh}`, `"${match[0]}": ${en}`] };
    }),
  );
}
