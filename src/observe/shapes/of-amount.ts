/** Parts of an amount that say only of what they are a part: a road's share of the investment, an area's of the expenditure. */
import { baseUnit } from '../../catalogue/index.js';
import { tokens } from '../../tokenize/tokens.js';
import type { Completion } from '../types.js';

/** Who spends and collects. */
const LEVEL = /^(?:中央|国家|[省市州县区]级|[省市州县区]?本级|上级|[省市州县区]财政|地方|市辖[县区]|[县区]|乡镇)$/;
const HEAD = /(?:投资|支出|收入|贷款|补助|产值|增加值|零售额|出口额|出口|进口)$/;
/** A figure with a head of its own. */
const HEADED = /^(?:折合)?人民币$|(?:[额量值入出资款费税金率数]|投资|补贴|债券|基金|消费|贷款|补助|出口|进口|销售|成本|负债|负担)$/;
const PLAIN: ReadonlySet<string> = new Set(['noun', 'adjective', 'general', 'act', 'punctuation']);

const isThing = (name: string): boolean => !HEADED.test(name) && tokens(name).every((w) => PLAIN.has(w.cls));

/** `教育支出3亿元(区本级2亿元,上级1亿元)`, `交通投资45亿元(其中高速公路22亿元)`: the whole is told before the bracket. */
const partInBracket: Completion = (name, { slot, state, known }) => {
  const { bracket } = state;
  if (bracket === '' || !slot.quantity.unit.endsWith('元') || name.includes(bracket)) return name;
  if (LEVEL.test(name) && HEADED.test(bracket)) return name + bracket.replace(/^(?:新增|净增)/, '');
  const head = HEAD.exec(bracket)?.[0] ?? '';
  return head !== '' && isThing(name) && !known(name + head) ? name + head : name;
};

/** `公路投资完成52亿元,高速公路完成33亿元`: of the same money. */
const partOfDone: Completion = (name, { slot, state }) => {
  if (!slot.quantity.unit.endsWith('元') || !/^(?:其中)?[^,;。]*?完成$/.test(slot.left) || !slot.left.endsWith(`${name}完成`)) return name;
  const head = /(?:投资|支出)$/.exec(state.subject)?.[0] ?? '';
  const alike = baseUnit(state.unit) === baseUnit(slot.quantity.unit);
  return head !== '' && alike && /(?:路|铁|航|运|港|道|水利|能源|工业|农业|民航|机场)$/.test(name) && isThing(name) ? name + head : name;
};

/** `安排重点项目105个,项目总投资340亿元`: of the projects that were counted, and not of their last class alone. */
const ofCountedProjects: Completion = (name, { slot, state }) => {
  if (
    !slot.left.startsWith('项目') ||
    !name.startsWith('项目') ||
    !name.endsWith('投资') ||
    !slot.quantity.unit.endsWith('元') ||
    !state.subject.endsWith('项目')
  )
    return name;
  const all = state.recent.find((said) => said.length > 2 && said.endsWith('项目') && state.subject.endsWith(said));
  return all === undefined ? name : all + name.slice(2);
};

/** What money is given for, without the money. */
const GIVEN_FOR = /^(.{2,12}?(?:协作|支援|合作|帮扶|扶持|奖补))(?:到位)?(?:资金|投资)(?:投入)?$/;

/** `东西部协作到位资金3亿元、实施项目126个`: with that money. */
const projectsOfMoney: Completion = (name, { slot, state }) => {
  const front = name === '项目' && slot.listed ? GIVEN_FOR.exec(state.subject)?.[1] : undefined;
  return front === undefined ? name : front + name;
};

export const ofAmount: readonly Completion[] = [partInBracket, partOfDone, ofCountedProjects, projectsOfMoney];
