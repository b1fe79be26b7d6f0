/** Full names of divisions at a place in a text, and whether the words around let them be names there. */
import { allNamed, fullNames, namesAbove } from './names.js';

interface Names {
  readonly all: ReadonlySet<string>;
  /** longest name for each first two characters */
  readonly longest: ReadonlyMap<string, number>;
}

let names: Names | undefined;

function loadNames(): Names {
  if (names !== undefined) return names;
  const all = new Set(fullNames());
  const longest = new Map<string, number>();
  for (const name of all) {
    const head = name.slice(0, 2);
    if (name.length > (longest.get(head) ?? 0)) longest.set(head, name.length);
  }
  names = { all, longest };
  return names;
}

/** 北京市|场, 南昌都市|圈, 泉港区|域: the last character belongs to the next word. */
const NEXT_WORD: Readonly<Record<string, RegExp>> = { 市: /^(?:场|圈|群[^众团])/, 区: /^[域块]/, 县: /^级市/, 旗: /^[帜号舰]/ };
/** Names that are ordinary nouns as well (城区, 新城区, 江北区, 新县): of two characters, or made of such morphemes. */
const ORDINARY = /^(?:.{2}|[东西南北中上下左右内外前后新老旧古大高市城郊海江河湖山港口桥路铁矿]{2}区)$/;
/** 沿海城市, 新兴城市, 新增城区 */
const CITY_WORD = /^.城[市区]$/;
const OPENERS = /(?:^|[^一-鿿]|[在于的和与及到从向对为是由给经赴驻省市州盟县区旗])$/;
const REPORT_WORDS =
  /^(?:\s*$|\s*[\n\r]|[\s—-]*\d{4}年|第[一二三四五六七八九十]|人民(?:政府|代表)|人大|政府|政协|国民经济|经济和社会|统计|委员会|十[一二三四五六]五)/u;

/** Does a name of this text's place follow the name of a division above it? */
function followsParent(text: string, start: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 15), start);
  return allNamed(name).some((division) =>
    namesAbove(division).some(({ full, short }) => [...full, ...short].some((word) => before.endsWith(word))),
  );
}

function fitsAround(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  const last = name.slice(-1);
  if (NEXT_WORD[last]?.test(text.slice(end, end + 2).padEnd(2))) return false;
  const opens = OPENERS.test(text.slice(Math.max(0, start - 1), start));
  if (!ORDINARY.test(name)) return opens || !CITY_WORD.test(name) || followsParent(text, start, name);
  return followsParent(text, start, name) || (opens && REPORT_WORDS.test(text.slice(end, end + 12)));
}

/** The longest full name (or autonomous area's alias) that starts here, or null. */
export function fullNameAt(text: string, start: number): string | null {
  const { all, longest } = loadNames();
  for (let length = longest.get(text.slice(start, start + 2)) ?? 0; length >= 2; length--) {
    const name = text.slice(start, start + length);
    if (name.length === length && all.has(name) && fitsAround(text, start, name)) return name;
  }
  return null;
}
