/** Units as the catalogue compares them: without multiplier, currency note and spelling variants. */
const SAME: Readonly<Record<string, string>> = {
  元人民币: '元',
  标箱: '标准箱',
  TEU: '标准箱',
  teu: '标准箱',
  千米: '公里',
  平米: '平方米',
  百分点: '个百分点',
  '％': '%',
  度: '千瓦时',
  度电: '千瓦时',
  千瓦小时: '千瓦时',
  户次: '户',
  名: '人',
  位: '人',
};
const MULTIPLIERS = '十百千万亿';
const THOUSAND_UNITS = new Set(['千瓦', '千米', '千克', '千卡', '千伏']);

/** `万亿元` → `元`, `万千瓦` → `千瓦`, `万套(间)` → `套`, `-` → `''`. */
export function baseUnit(unit: string): string {
  const bare = unit.replace(/[（(].*/, '').trim();
  const same = SAME[bare];
  if (same) return same;
  let at = 0;
  while (at < bare.length && MULTIPLIERS.includes(bare.charAt(at)) && !THOUSAND_UNITS.has(bare.slice(at, at + 2))) at++;
  const rest = bare.slice(at);
  if (rest === '-' || rest === '') return '';
  return SAME[rest] ?? rest;
}
