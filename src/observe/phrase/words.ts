/** Small questions about words that both sides ask. */
import type { WordClass } from '../../tokenize/lexicon.js';
import type { Token } from '../../tokenize/tokens.js';

export const join = (words: readonly Token[]): string => {
  let text = '';
  for (let i = 0; i < words.length; i += 1) text += words[i]?.text ?? '';
  return text;
};

/** Acts that go on through a list, as 新增 does: 改造供热管网12公里、燃气管网8公里. */
export const CARRIED_ACT =
  /^(?:改造|整治|治理|修复|引进|关停|关闭|取缔|铺设|敷设|更换|建成|修建|维修|维修改造|维修加固|加固|改造提升|提升改造|盘活|拆除|清理|资助|培育|创建|改建|改扩建|扩建|续建|翻建|疏浚|利用|更新|更新改造|报废|淘汰|培训|救助|安置|减免|化解|清收|清偿|偿还|挽回|追回|编制|种植|退出)$/;

/** Whether a phrase is nothing but heads that want an owner: 总投资, 单产. */
export const isGeneric = (words: readonly Token[]): boolean => {
  const content = words.filter(
    (w) => w.cls !== 'particle' && w.cls !== 'time' && w.cls !== 'adverb' && (w.cls !== 'soft' || w.text === '投入'),
  );
  const last = content[content.length - 1];
  return last !== undefined && content.every((w) => w.cls === 'general' || w.text === '投入') && content.length <= 2;
};

/** What only says how much more there is of a thing: 新增通车里程. */
const EXTENT = /^新增(?:通车|运营|处理|生产|吞吐)(?:里程|能力)$/;
export const isExtent = (words: readonly Token[]): boolean => EXTENT.test(join(words));

const SUFFIX = /^[类型式性化率]$/;
const MODIFIER = /^(?:基本|平均|实际|有效|高效|合理|普遍|总体|整体|精准|全面|高质量|高标准|高水平|全方位|稳定)$/;

/** Whether a word that could open a phrase is the front of a compound: 控制|性, 基本|农田, 过|街天桥. */
export function joinsNext(word: Token, next: Token | undefined): boolean {
  if (!next) return false;
  if (SUFFIX.test(next.text)) return true;
  if (/^[不未非无]$/.test(word.text)) return true;
  const nominal = next.cls === 'noun' || next.cls === 'general';
  if (MODIFIER.test(word.text)) return nominal;
  // 1500亿元长期建设国债
  if (word.text === '长期') return /^(?:建设|国债|债券|贷款)/.test(next.text);
  if (word.text.length > 1) return false;
  if (word.cls === 'reach') return nominal && /^[过超破占居计近]$/.test(word.text);
  // 还将改造, 已新建成: one after the other; 已建和在建 is one word
  if (/^[已还将均也又仍再要]$/.test(word.text)) return next.text === '建';
  return (word.cls === 'adverb' || word.cls === 'prep') && next.text.length === 1 && next.cls !== 'punctuation';
}

/** A word that makes the word before it part of a compound: 控制|性. */
export const isSuffix = (word: Token): boolean => SUFFIX.test(word.text);

/** Whether a word is of one of these classes. */
export const isOf = (word: Token | undefined, ...classes: WordClass[]): boolean => word !== undefined && classes.includes(word.cls);

const isWork = (word: Token | undefined): boolean => isOf(word, 'add', 'act') || word?.text === '在建';

/** 新建、续建农村公路, 新建、改建和扩建学校: whether the words up to `at` are verbs of one object. */
export function jointVerbs(words: readonly Token[], at: number): boolean {
  if (at < 2 || at % 2 === 1) return false;
  for (let i = 0; i <= at; i += 1) if (i % 2 === 0 ? !isWork(words[i]) : !/^[、和及]$/.test(words[i]?.text ?? '')) return false;
  return words[at]?.text !== '在建';
}
