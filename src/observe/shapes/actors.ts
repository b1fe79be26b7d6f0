/** What a name says of those who did it, counted in the words before: who acted is no part of it, or owns it. */
import { type Token, tokens } from '../../tokenize/tokens.js';
import type { Completion } from '../types.js';
import { GAINS } from './counted.js';
import { agentEnd } from './names.js';
import { energyOf } from './of-economy.js';
import { pupilsOf, staffOf } from './of-people.js';

const join = (words: readonly Token[]): string => words.map((w) => w.text).join('');

/** Parts that may be all of the region. */
const WHOLE_REGION = /^(?:县|区|市|旗|县区|市县|区县|县市|旗县|县市区|部门|单位|乡镇|镇街|街道)$/;

/** `6个县开工建设安置房700套`: who acts is the figure's before. */
const withoutActor: Completion = (name, { slot, right, previous }) => {
  if (!previous?.glued || right.name !== '' || previous.right !== slot.left || previous.right.startsWith('的')) return name;
  const words = tokens(name);
  const at = agentEnd(words);
  if (at <= 0) return name;
  // 8个先导区集聚核心企业120家: who is where
  if (/^(?:集聚|汇聚|入驻|落户|吸引)$/.test(words[at]?.text ?? '')) return name;
  const from = words[at] && !/^(?:act|add)$/.test(words[at].cls) ? at + 1 : at;
  // 39个新投产项目增加产值51亿元: a bare head is of those that were counted
  const heads = words[from]?.cls === 'add' ? from + 1 : from;
  const bare = heads === words.length - 1 && words[heads]?.cls === 'general';
  return join([...(bare ? words.slice(0, at) : []), ...words.slice(from)]);
};

/** `12000户小微企业获得首贷160亿元`: whose. */
const gainedBy: Completion = (name, { slot, previous }) => {
  const gain = previous?.glued && slot.quantity.unit.endsWith('元') ? GAINS.exec(slot.left) : null;
  return gain?.[3] === name && (gain[1] ?? '').length > 2 ? (gain[1] ?? '') + name : name;
};

/** 新创建示范地区4个、项目6个: models of another kind. */
const MODEL = /^(.{2,}(?:示范|试点|标杆|样板|模范)|.{0,6}先进)[一-鿿]{2,3}$/;
const MODEL_KIND = /^(?:项目|企业|单位|基地|个人|集体|家庭|乡镇|园区|学校|社区|街道|地区|城市|机构|班组)$/;
const AGAIN = /^(?:示范|试点|样板|标杆)[一-鿿]{1,3}$/;
const modelOf: Completion = (name, { slot, state: { subject, add } }) => {
  // 省级示范村3个、示范镇2个: of the same level
  if (slot.listed && AGAIN.test(name)) {
    const at = subject.lastIndexOf(name.slice(0, 2));
    // 新增省级示范社区12个、示范村8个: 新增 is put before all of the list elsewhere
    const from = add !== '' && subject.startsWith(add) ? add.length : 0;
    return at > 1 && AGAIN.test(subject.slice(at)) ? subject.slice(from, at) + name : name;
  }
  if (!slot.listed || !MODEL_KIND.test(name) || subject.endsWith(name)) return name;
  const front = MODEL.exec(subject)?.[1] ?? '';
  return (add !== '' && front.startsWith(add) ? front.slice(add.length) : front) + name;
};

/** Whose firms they are is told otherwise. */
const ZONE = /(?:园区|开发区|高新区|经济圈|都市圈|城市群|经济带)$/;

/** `18个建制镇完成基础设施投资3600万元`: the towns' own, and not the region's. */
const ofCountedActor: Completion = (name, { slot, known, readings, at }) => {
  const before = readings[at - 1];
  const actor = before?.slot.glued && slot.quantity.unit.endsWith('元') && known(name) ? before.right.name : '';
  if (
    actor.length < 2 ||
    ZONE.test(before?.slot.left ?? '') ||
    WHOLE_REGION.test(actor) ||
    name.startsWith(actor) ||
    /(?:项目|工程)$/.test(actor) ||
    !slot.left.startsWith(actor)
  )
    return name;
  return /^(?:共|累计)?(?:完成|实现)/.test(slot.left.slice(actor.length)) ? actor + name : name;
};

/** What is said of those who do something, before the name is told from bare heads. */
export const ACTORS: readonly Completion[] = [withoutActor, ofCountedActor, gainedBy, modelOf, energyOf, pupilsOf, staffOf];
