import { describe, expect, it } from 'vitest';
import { fold, foldCharacters, sourceSpan } from '../../src/fold/fold.js';

const folded: readonly (readonly [what: string, source: string, text: string])[] = [
  ['full-width digits and signs', '增长５．３％', '增长5.3%'],
  ['full-width punctuation', '（初步）：全市，共Ａ、Ｂ；好！吗？', '(初步):全市,共A、B;好!吗?'],
  ['ideographic spaces', '　　各位代表', '各位代表'],
  ['no-break spaces', '政 府\u00a0工\u00a0作', '政府工作'],
  ['thin and em spaces', '增长\u20095.3\u2003%', '增长5.3%'],
  ['tabs', '地区\t生产总值', '地区生产总值'],
  ['zero-width characters', '增\u200b长5\u200d.3%', '增长5.3%'],
  ['byte order mark', '\ufeff各位代表', '各位代表'],
  ['soft hyphen', '增\u00ad长', '增长'],
  ['variation selectors', '葛\ufe00城', '葛城'],
  ['variation selectors of the supplementary plane', '葛\u{e0100}城', '葛城'],
  ['ratio sign', '7.4∶39.6∶53', '7.4:39.6:53'],
  ['small forms', '增长5﹪﹐共3﹒5亿元', '增长5%,共3.5亿元'],
  ['the sign for “care of” in the place of a percent sign', '增长5.3℅', '增长5.3%'],
  ['minus sign', '增长−1.2%', '增长-1.2%'],
  ['Kangxi radicals', '⼈⺠⽣活', '人民生活'],
  ['compatibility ideographs', '\uf9d1安', '六安'],
  ['straight quotation marks', '推进"两重"项目、"两新"工作', '推进“两重”项目、“两新”工作'],
  ['full-width straight quotation marks', '推进＂两重＂项目', '推进“两重”项目'],
  ['a straight mark that closes', '推进“两重"项目和"两新”工作', '推进“两重”项目和“两新”工作'],
  ['straight marks about words that go on in the next line', '推进"两重\n两新"工作', '推进“两重\n两新”工作'],
  ['a straight mark without another, at the end of its paragraph', '推进"两重项目。\n"两新"工作', '推进“两重项目。\n“两新”工作'],
  ['a straight mark without another, before a blank line', '推进"两重项目\n\n"两新"工作', '推进“两重项目\n“两新”工作'],
  ['box-drawing dashes', '──城乡面貌', '——城乡面貌'],
  ['half-width ideographic stop', '完成｡', '完成。'],
  ['CRLF', '甲\r\n乙', '甲\n乙'],
  ['CR alone', '甲\r乙', '甲\n乙'],
  ['line and paragraph separators', '甲\u2028乙\u2029丙', '甲\n乙\n丙'],
  ['blank lines', '甲\n\n　\n乙', '甲\n乙'],
  ['white space at both ends of lines', '  甲乙  \n  丙丁  ', '甲乙\n丙丁'],
  ['space between words and digits', '达到 317 亿元', '达到317亿元'],
  ['space between digits stays', '财政收入10 000万元', '财政收入10 000万元'],
  ['several spaces between digits become one', '10   000', '10 000'],
  ['space after a decimal point', '增长5. 3%', '增长5.3%'],
  ['item number and figure', '1. 5个项目竣工', '1. 5个项目竣工'],
  ['item number and word', '1. 项目竣工', '1.项目竣工'],
  ['heading numbers', '1. 1 发展环境', '1.1发展环境'],
  ['letters', 'G D P总量', 'GDP总量'],
  ['rare ideographs', '\u{20000}城', '\u{20000}城'],
  ['nothing', '', ''],
  ['white space only', ' \n　\n', ''],
  ['units of one character stay', '20℃、5㎡、3‰', '20℃、5㎡、3‰'],
  ['quotes stay', '“一带一路”《规划》', '“一带一路”《规划》'],
  ['footnote marks', '实施“三新”［1］工程和产业提升［2］行动', '实施“三新”工程和产业提升行动'],
  ['a bracketed total is no footnote mark', '能耗降低预期性[20]', '能耗降低预期性[20]'],
  ['a note itself keeps its mark', '[1]三新:新产业', '[1]三新:新产业'],
  ['a year in brackets stays', '甲政发[2023]15号', '甲政发[2023]15号'],
];

describe('fold', () => {
  it.each(folded)('%s', (_what, source, text) => {
    expect(fold(source).text).toBe(text);
  });

  it.each(folded)('maps back: %s', (_what, source) => {
    const result = fold(source);
    expect(result.toSource).toHaveLength(result.text.length + 1);
    expect(result.toSource[result.text.length]).toBe(source.length);
    for (let at = 1; at < result.toSource.length; at += 1) {
      expect(result.toSource[at] ?? 0).toBeGreaterThan((result.toSource[at - 1] ?? 0) - (at === result.text.length ? 1 : 0));
    }
  });

  it.each(folded)('is idempotent: %s', (_what, source) => {
    const once = fold(source).text;
    expect(fold(once).text).toBe(once);
  });

  it('gives the source span of folded text', () => {
    const source = '全市　生产总值 １５７６０．３４ 亿 元，增长';
    const result = fold(source);
    const start = result.text.indexOf('15760.34');
    const span = sourceSpan(result, start, start + '15760.34亿元'.length);
    expect(source.slice(span.start, span.end)).toBe('１５７６０．３４ 亿 元');
    expect(sourceSpan(result, 3, 3)).toEqual({ start: 4, end: 4 });
  });

  it('every slice maps to a source that folds to it', () => {
    const source = '一、２０２３年 回顾\r\n\r\n　　全市生产总值 １ ２３４．５ 亿元，　增长５﹪；\u200b财政收入\t３２亿元。\r\n乙';
    const result = fold(source);
    for (let start = 0; start < result.text.length; start += 1) {
      for (let end = start + 1; end <= result.text.length; end += 1) {
        const want = result.text.slice(start, end);
        if (/^[\n ]|[\n ]$/.test(want)) continue;
        const span = sourceSpan(result, start, end);
        expect(fold(source.slice(span.start, span.end)).text).toBe(want);
      }
    }
  });

  it('keeps white space and blank lines in the first stage', () => {
    expect(foldCharacters('１　全市  ％\r\n\r\n乙').text).toBe('1 全市  %\n\n乙');
  });

  it('takes a long line in linear time', () => {
    const source = '全市实现地区生产总值１ ２３４．５亿元，增长５．３％；'.repeat(40_000);
    const started = performance.now();
    expect(fold(source).text.length).toBeGreaterThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
