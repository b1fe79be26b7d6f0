/** Names are compared without the marks that writers put in or leave out. */
const DROPPED = /[“”‘’"'「」『』《》〈〉()（）[\]【】\s、,，·•—–\-的]/g;
const ROMAN: Readonly<Record<string, string>> = { Ⅰ: 'i', Ⅱ: 'ii', Ⅲ: 'iii', Ⅳ: 'iv', Ⅴ: 'v' };
const BASIS_NOTE =
  /[（(](?:GDP|CPI|R&D|GRP|不含|含|按|扣|剔除|同口径|可比|自然口径|现价|不变价|名义|实际|本外币|人民币|常住|户籍|新口径|老口径)[^（）()]*[）)]/gi;

/** Han characters only, and no 的: nothing to drop. A loop, for it runs over every alias at start. */
function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fa5 || code === 0x7684) return false;
  }
  return true;
}

/** Quotes, brackets, blanks, 、 and 的 dropped, Roman numerals and Latin letters in lower case. */
export function normaliseName(name: string): string {
  if (isPlain(name)) return name;
  return name
    .replace(DROPPED, '')
    .replace(/[Ⅰ-Ⅴ]/g, (c) => ROMAN[c] ?? c)
    .toLowerCase();
}

/** The spellings of a name to be tried in turn: as it stands, without a note on its basis, without a verb inside. */
export function spellings(name: string): string[] {
  const first = normaliseName(name);
  const all = [first];
  const bare = normaliseName(name.replace(BASIS_NOTE, ''));
  if (bare !== first) all.push(bare);
  // 第一产业完成增加值, 社会消费品实现零售总额
  const still = first.replace(/(?<=.)(?:完成|实现)(?=.)/, '');
  if (still !== first) all.push(still);
  return all;
}
