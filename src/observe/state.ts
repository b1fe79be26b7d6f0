/** What a sentence has said so far, and how each quantity changes it. */
import { tokens } from '../tokenize/tokens.js';
import { isGeneric, type Known, type LeftReading, trimFront } from './phrase.js';
import type { Slot } from './slots.js';
import type { State } from './types.js';

export function newState(topic = ''): State {
  return { subject: '', owner: '', topic, theme: '', add: '', distributed: [], recent: [], unit: '', change: null };
}

const NUMBERING = /^[一二三四五六七八九十](?:是|要)|^\(?[一二三四五六七八九十\d]+[)、.]|^[⑴-⒇①-⑳]/;
const EMPTY_TAIL = /(?:工作|进程|步伐|水平|力度|成效|成果|局面|态势|势头|效果|作用|能力|成绩|方面)+$/;
const TOPIC_LIMIT = 16;

/** The short noun phrase that a clause without figures is about, or ''. */
export function topicOf(clause: string, known: Known): string {
  const bare = clause.replace(NUMBERING, '');
  if (bare.length > 40) return '';
  const words = trimFront(tokens(bare), known).words;
  const end = words.findIndex(
    (w, i) =>
      !/^(?:noun|adjective|general|head|act|verb)$/.test(w.cls) && !(w.cls === 'soft' && i > 0) && !/^(?:和|与|及|以及|、)$/.test(w.text),
  );
  const nominal = end < 0 ? words : words.slice(0, end);
  if (isGeneric(nominal)) return '';
  // what the catalogue knows is the topic, whatever is said of it without a verb: 经营主体|稳中培优
  for (let i = words.length; i > 0; i -= 1) {
    const prefix = words
      .slice(0, i)
      .map((w) => w.text)
      .join('');
    if (known(prefix)) return prefix;
  }
  const name = nominal
    .map((w) => w.text)
    .join('')
    .replace(EMPTY_TAIL, '');
  return name.length >= 2 && name.length <= TOPIC_LIMIT ? name : '';
}

/** A clause without figures, or the words before a colon, set the topic. */
export function turnTo(state: State, topic: string): void {
  state.topic = topic;
  state.owner = '';
}

const OWNED_TAIL = /(?:完成|计划|年度)?(?:总投资|投资额|投资|资金|产值|总产值|产量|总产量|面积|收入|数量|总数|总量|金额|总额)$/;

/** The thing itself, without a head that the next figure replaces: 粮食播种面积 → 粮食. */
function ownerOf(name: string): string {
  if (/人均|平均/.test(name)) return '';
  const bare = name.replace(OWNED_TAIL, '').replace(/(?:播种|种植)$/, '');
  return bare.length >= 2 ? bare : name;
}

/** A quantity's name becomes the subject of what follows. */
export function settle(state: State, name: string, left: LeftReading, slot: Slot): void {
  if (name === '') return;
  state.subject = name;
  if (!state.recent.includes(name)) state.recent = [...state.recent.slice(-7), name];
  state.unit = slot.quantity.unit;
  if (!left.generic) state.owner = ownerOf(name);
}

/** 新增 goes on through a list, until a verb of its own or a predicate ends it. */
export function nextAdd(state: State, left: LeftReading, slot: Slot): string {
  if (/^[新净增]/.test(left.lead) && left.lead.length >= 2) return left.lead;
  if (left.lead !== '' || left.predicate || left.generic || left.opened) return '';
  return slot.listed || slot.clause.mark === ',' ? state.add : '';
}
