/** Names of additions as the field writes them: 铁路运营里程新增 → 新增铁路运营里程. */

/** What counts the things themselves says nothing beside 新增: 医院数量新增76家. */
const COUNTED = /(?<=.{2})(?:数量|总数|总量|个数|家数|户数)$/;

/** 新增 before what it adds, where the text tells it behind: `进出川大通道新增16条`. */
export function additionFirst(name: string): string {
  const add = /(?:新增|净增)$/.exec(name)?.[0];
  if (add === undefined) return name;
  const added = name.slice(0, -2).replace(/(?:均|各|又|再|连续)$/, '');
  // “以大换小”新增: what is quoted brings the addition about
  if (/^新[增建]|、|^“[^”]*”$/.test(added)) return name;
  return add + added.replace(COUNTED, '');
}
