/** Names are compared without the marks that writers put in or leave out. */
const DROPPED = /[“”‘’"'「」『』《》〈〉()（）[\]【】\s、,，·•—–\-_的]/g;
const ROMAN: Readonly<Record<string, string>> = { Ⅰ: 'i', Ⅱ: 'ii', Ⅲ: 'iii', Ⅳ: 'iv', Ⅴ: 'v' };
const BASIS_NOTE =
  /[（(](?:GDP|CPI|R&D|GRP|不含|含|按|扣|剔除|同口径|可比|自然口径|现价|不变价|名义|实际|本外币|人民币|常住|户籍|新口径|老口径)[^（）()]*[）)]/gi;

/** What a unit of a name asks for, as bits. */
const VARIES = 1;
const MARK = 2;
const STRANGE = 4;
/** By unit. 生 占 水 年 研 颗: each word of `SAME` holds one of them, or an `&`, which counts as strange. Han, digits and small letters stay. */
const ASKS = new Uint8Array(0x10000).fill(STRANGE);
ASKS.fill(0, 0x4e00, 0x9fa6);
for (const c of '0123456789abcdefghijklmnopqrstuvwxyz.%/~+') ASKS[c.charCodeAt(0)] = 0;
for (const c of '生占水年研颗') ASKS[c.charCodeAt(0)] = VARIES;
for (const c of '“”‘’"\'「」『』《》〈〉()[]【】 、,·•—–-_的') ASKS[c.charCodeAt(0)] = MARK;

function asksOf(name: string): number {
  let asks = 0;
  for (let i = 0; i < name.length; i++) asks |= ASKS[name.charCodeAt(i)] ?? STRANGE;
  return asks;
}

/** Words that stand for one another inside a name. The old name of the product of a nation (国民生产总值) keeps its own, for it is another series. */
const SAME: readonly (readonly [holds: string, pattern: RegExp, word: string])[] = [
  ['生产总值', /(?:地区|国内)生产总值|(?<!国民)生产总值|(?<=.)国民生产总值|国民生产总值(?=.)/g, 'gdp'],
  // 占…的比重, 占…比例, 占…
  ['占', /(?:比重|比例|份额)$(?<=占.+..)/, ''],
  ['占到', /占到(?=.)/, '占'],
  ['所占比', /所占比(?:重|例)$/, '占比'],
  // 占全市生产总值比重: the region's own
  ['占', /占(?:全[市省区县州旗]|我[市省区县])(?=.)/, '占'],
  ['年吞吐量', /年(?=吞吐量)/, ''],
  ['水平', /化(?:综合)?水平$/, '化率'],
  ['细颗粒物pm', /细颗粒物pm(?:2\.?5)?/, '细颗粒物'],
  [
    '',
    /研究(?:与试验发展|与开发|开发|与发展)(?=经费|投入|支出|r&d)(?:r&d)?|研究与试验发展(?:r&d)?|r&d(?=经费|投入|支出|占|相当于)/,
    '研发',
  ],
  // 税收占地方一般预算收入的比重
  ['税收', /(?<=税收(?:收入)?)占(?:地方)?(?:一般公共预算|公共财政预算|公共财政|一般预算|财政)收入$/, '占一般公共预算收入'],
  // 研发经费支出相当于生产总值的比例, 研发支出占生产总值比重: one share
  ['研发', /(?<=研发)(?:经费)?(?:支出|投入)?(?:占|相当于)(?:全?[省市区县州旗]|本[省市区县])?gdp(?:比重|比例|比)?$/, '占gdp'],
];

/** Quotes, brackets, blanks, 、 and 的 dropped, Roman numerals and Latin letters in lower case, one spelling for words that stand for one another. */
export function normaliseName(name: string): string {
  const asks = asksOf(name);
  if (asks === 0) return name;
  let said = (asks & (MARK | STRANGE)) === 0 ? name : name.replace(DROPPED, '');
  if ((asks & STRANGE) !== 0)
    said = said
      .replace(/[Ⅰ-Ⅴ]/g, (c) => ROMAN[c] ?? c)
      .replace(/[₀-₉]/g, (c) => String(c.charCodeAt(0) - 0x2080))
      .toLowerCase();
  if ((asks & (VARIES | STRANGE)) === 0) return said;
  for (let i = 0; i < SAME.length; i += 1) {
    const same = SAME[i];
    if (same !== undefined && said.includes(same[0])) said = said.replace(same[1], same[2]);
  }
  return said;
}

/** The spellings of a name to be tried in turn: as it stands, without a note on its basis, without a verb or a basis inside. */
export function spellings(name: string): string[] {
  const first = normaliseName(name);
  const all = [first];
  const noted = name.includes('(') || name.includes('（');
  const bare = noted ? normaliseName(name.replace(BASIS_NOTE, '')) : first;
  if (bare !== first) all.push(bare);
  // 第一产业完成增加值, 社会消费品实现零售总额
  if (first.includes('完成') || first.includes('实现')) {
    const still = first.replace(/(?<=.)(?:完成|实现)(?=.)/, '');
    if (still !== first) all.push(still);
  }
  // 第三产业现价增加值
  if (first.indexOf('价') > 0) {
    const still = first.replace(/(?<=.)(?:现价|可比价|不变价)(?=(?:增加值|总?产值|gdp)$)/, '');
    if (still !== first) all.push(still);
  }
  return all;
}
