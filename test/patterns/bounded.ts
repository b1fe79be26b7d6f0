/**
 * Patterns that take more than linear time on some texts, but never get such a text: what they are asked of is cut to `most` characters
 * first. A test runs each on the worst text of that length.
 */
export interface Bounded {
  /** file, and how the pattern begins */
  readonly file: string;
  readonly start: string;
  /** characters that it is asked of at most */
  readonly most: number;
  readonly why: string;
  /** the worst text: a beginning, what is repeated, an end that makes it fail */
  readonly attack: readonly [start: string, pump: string, end: string];
}

export const bounded: readonly Bounded[] = [
  { file: 'src/check/broken/counts.ts', start: '[^\\d.]+$', most: 100, why: "a quantity's own words", attack: ['', '亿', '.'] },
  { file: 'src/check/broken/marks.ts', start: '\\d+(?:\\.\\d+)?(?:[%', most: 200, why: 'what stands near a mark', attack: ['', '0', ''] },
  { file: 'src/check/required.ts', start: '(?:居民|农民', most: 200, why: "a record's name, cut", attack: ['入', '职工', '入'] },
  { file: 'src/check/required.ts', start: '(?:财政|预算', most: 200, why: "a record's name, cut", attack: ['入', '财政', '入'] },
  { file: 'src/check/sums/add.ts', start: '\\.?0+$', most: 400, why: 'the digits of a sum', attack: ['', '0', '1'] },
  {
    file: 'src/cli/main.ts',
    start: 'Did you mean',
    most: 2000,
    why: "commander's message on the user's own arguments",
    attack: ['', 'Did you mean e', ''],
  },
  { file: 'src/output/precise.ts', start: '0+$', most: 400, why: 'the decimals of a number', attack: ['', '0', '1'] },
  { file: 'src/quantity/lists.ts', start: '分别[^', most: 16, why: 'the characters before a list', attack: ['', '分别', ','] },
  { file: 'src/regions/lookup.ts', start: '(?:00)+$', most: 6, why: 'a division code', attack: ['', '00', '1'] },
  { file: 'src/structure/contents.ts', start: '[.…· ]*\\d*$', most: 200, why: 'the head of a line', attack: ['', '0', 'x'] },
  { file: 'src/structure/frames/nature.ts', start: '^(.*?)分别', most: 400, why: 'the end of a clause', attack: ['', '分别', ''] },
  { file: 'src/structure/glossary.ts', start: '^[([【〔]|', most: 40, why: 'a short line', attack: ['', ')', 'x'] },
  { file: 'src/structure/reports.ts', start: '(?:^|\\D)((?:19', most: 4096, why: 'a path', attack: ['0', 'x2020', '/'] },
  {
    file: '',
    start: '^[•·]?索引号',
    most: 200,
    why: 'the head of a line; the parts it is put together from are looked at one by one',
    attack: ['', '附件', ''],
  },
  { file: '', start: '版权所有|', most: 200, why: 'a short line', attack: ['', '版权', ''] },
  {
    file: 'src/read/html/inline.ts',
    start: '(?:^|[;\\s])(?:display',
    most: 20_000,
    why: 'each part begins with a word of its own',
    attack: ['font-size:0', ' ', 'x'],
  },
  { file: 'src/read/sniff.ts', start: '<\\/?[a-z]+[^<>]*>', most: 2000, why: 'the start of a text', attack: ['<', 'a', ''] },
  { file: '', start: '^(?:(?:19|20)', most: 24, why: 'the heading of a column', attack: ['', '增长率', '发'] },
  { file: '', start: '^(.{2,}?)(?:(?:蒙古|', most: 40, why: "a division's name", attack: ['固', '彝族', '固'] },
  { file: 'src/structure/frames/nature.ts', start: '(?:跨越|跨上|', most: 400, why: 'the end of a clause', attack: ['', '跨上', ','] },
];
