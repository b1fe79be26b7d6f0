/** Names of additions as the field writes them: 铁路运营里程新增 → 新增铁路运营里程. */

/** What counts the things themselves says nothing beside 新增: 医院数量新增76家. */
const COUNTED = /(?<=.{2})(?:数量|总数|总量|个数|家数|户数)$/;

/** 新增 before what it adds, where the text tells it behind: `进出川大通道新增16条`. */
export function additionFirst(name: string): string {
  if (!name.endsWith('新增')) return name;
  const added = name.slice(0, -2).replace(/(?:均|各|又|再)$/, '');
  // “以大换小”新增: what is quoted brings the addition about
  if (added.length < 3 || /^新[增建]|、|^“[^”]*”$/.test(added)) return name;
  return `新增${added.replace(COUNTED, '')}`;
}
