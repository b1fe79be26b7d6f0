import type { Region } from '../model.js';
import { type Choice, chooseRegion } from '../regions/choose.js';
import { guessRegion } from '../regions/guess.js';
import { allNamed } from '../regions/names.js';

/** Where a region's name may stand, best evidence first. */
export interface RegionClues {
  readonly title: string | null;
  /** lines around the title: session, issuing office */
  readonly subtitles: readonly string[];
  /** the first paragraphs */
  readonly body: string;
  readonly path?: string | undefined;
}

/** A name found, and what it was found in. */
export interface RegionCandidate {
  readonly name: string;
  readonly from: 'title' | 'session' | 'office' | 'mandate' | 'path' | 'body';
}

const LEVEL = '(?:特别行政区|自治区|自治州|自治县|自治旗|开发区|高新区|新区|地区|省|市|盟|州|县|旗|区)';
const NAME = `[\\u4e00-\\u9fff]{1,14}?${LEVEL}(?:[\\u4e00-\\u9fff]{1,12}?${LEVEL}){0,2}`;

const NATION = /中华人民共和国|全国人民代表大会|国务院/;

/** What stands before a name: the day and place of a session, or no word at all. */
const BEFORE = '(?:\\d日(?:[上下]午)?在?|在|[上下]午|^|[^\\u4e00-\\u9fff])';
const session = new RegExp(`${BEFORE}(${NAME})(?=第[一二三四五六七八九十百零〇\\d]{0,5}届?(?:人民代表大会|人大))`);
const office = new RegExp(
  `(?:^|机构|机关|单位|会议上|[^\\u4e00-\\u9fff])(${NAME})(?=人民政府|代?(?:市|省|县|区|州|盟|旗)长|政府主席|(?:发展和改革|发展改革|经济发展|统计|财政)(?:局|委员会|委))`,
);
const draft = new RegExp(`《(${NAME})国民经济和社会发展`);
const mandate = new RegExp(`我代表(${NAME})(?=人民政府|政府)`);
const titleName = new RegExp(`^(?:关于)?(?:\\d{4}年)?(${NAME})(?=\\d{4}年|人民政府|政府|国民经济|第[一二三四五六七八九十]|[(“])`);

const leading = new RegExp(`^(?:关于)?(${NAME})`);
/** 某市卫生事业发展“十二五”规划: a plan's title begins with whose it is. */
const ofPlan = (title: string): string | undefined =>
  /五[”"]|五(?:规划|计划)|个五年|[省市县区州盟旗]十[一二三四五六]五/.test(title) ? leading.exec(title)?.[1] : undefined;

/** A word that says which area speaks without naming it: 我市, 全区, 本省. */
const nameless = /^(?:我|全|本|各|该|受|经|由|市|省|区|县|州|旗|盟|自治区|高新区|开发区|新区)(?:省|市|区|县|州|旗|盟)?$/;

function clean(name: string | undefined): string | null {
  if (name === undefined) return null;
  // 和县, 和硕县: what looks like a word before the name is its own
  if (/^[和与于在]/.test(name) && allNamed(name).length > 0) return name;
  const trimmed = name
    .replace(/^.{0,12}[一二三四五六七八九十]日(?:[上下]午)?在?/, '')
    .replace(/^(?:我代表|关于|在|于|和|与|全市|全省|全区|代表)/, '');
  return trimmed.length < 2 || nameless.test(trimmed) ? null : trimmed;
}

function fromPath(path: string): string | null {
  const base = path.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]+$/, '');
  if (/全国|国家/.test(base)) return '全国';
  const found = new RegExp(`(?:^|\\d年|[-_ ])(${NAME})`).exec(base);
  return clean(found?.[1]);
}

/** A township reports too; the table of divisions ends above it, and its name is asked for where no other was found. */
const TOWN = '(?!年)[\\u4e00-\\u9fff]{1,8}?(?:(?<!城|乡|市|集|村|小|建制)镇|(?<![城下山水他故同家老返])乡|街道)';
const townSession = new RegExp(`${BEFORE}(${TOWN})(?=第[一二三四五六七八九十百零〇\\d]{0,5}届?(?:人民代表大会|人大))`);
const townOffice = new RegExp(`(?:^|代表|[^\\u4e00-\\u9fff]年?)(${TOWN})(?=人民政府|办事处|党工委)|^(${TOWN})(?=(?:19|20)\\d\\d年)`);
const townFile = new RegExp(`(?:^|\\d年|[-_ 县区市])(${TOWN})(?=[-_ \\d]|$|政府|办事处|工作)`);

/** 全镇, 我乡, 各街道: no name. */
const townless = /^(?:我|全|本|各|该|镇|乡|某)?(?:镇|乡|街道)$|代表|我|全|各|审|批|听取|关于|政府|[区县市工]委/;

/** The township that the lines around the title, the mandate or the file name. */
function townOf({ title, subtitles, body, path }: RegionClues): string | null {
  const lines = [title ?? '', ...subtitles, /我谨?代表[^,。]{2,12}/.exec(body)?.[0] ?? ''];
  const names = lines.flatMap((line) => {
    const office = townOffice.exec(line);
    return [townSession.exec(line)?.[1], office?.[1] ?? office?.[2]];
  });
  const file = path?.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]+$/, '');
  for (const name of [...names, file === undefined ? undefined : townFile.exec(file)?.[1]]) {
    const own = clean(name);
    if (own !== null && own.length <= 10 && !townless.test(own)) return own;
  }
  return null;
}

/** Every name that the clues offer, best evidence first. */
export function regionCandidates(clues: RegionClues): RegionCandidate[] {
  const found: RegionCandidate[] = [];
  const add = (name: string | null, from: RegionCandidate['from']): void => {
    if (name !== null && !found.some((one) => one.name === name)) found.push({ name, from });
  };
  const title = clues.title ?? '';
  add(clean(titleName.exec(title)?.[1]) ?? clean(ofPlan(title)), 'title');
  if (title.startsWith('中华人民共和国')) add('全国', 'title');
  for (const line of [clues.subtitles.join(''), ...clues.subtitles]) {
    if (NATION.test(line)) add('全国', 'session');
    add(clean(session.exec(line)?.[1]), 'session');
  }
  for (const line of clues.subtitles) add(clean(office.exec(line)?.[1]), 'office');
  const mandated = mandate.exec(clues.body)?.[1];
  add(clean(mandated), 'mandate');
  if (/我代表国务院|中华人民共和国国民经济和社会发展/.test(clues.body)) add('全国', 'mandate');
  add(clean(draft.exec(clues.body)?.[1]), 'body');
  if (clues.path !== undefined) add(fromPath(clues.path), 'path');
  if (found.length === 0) add(townOf(clues), 'office');
  return found;
}

/** The area that a report speaks of, and whether several areas bear its name. Where nothing names it, the area that the body names most. */
export function chooseReportRegion(clues: RegionClues): Choice {
  const names = regionCandidates(clues).map(({ name }) => name);
  if (names.length === 0) return { region: guessRegion(clues.body), ambiguous: false };
  return chooseRegion(names, [clues.path ?? '', clues.title ?? '', ...clues.subtitles]);
}

/** The area that the caller names, by its name, short name or six-digit code; the text's own clues tell areas of one name apart. */
export function hintedRegion(hint: string, clues: RegionClues): Choice {
  return chooseRegion([hint.trim()], [clues.path ?? '', clues.title ?? '', ...clues.subtitles]);
}

/** The area that a report speaks of; null if nothing names it. */
export function findRegion(clues: RegionClues): Region | null {
  return chooseReportRegion(clues).region;
}
