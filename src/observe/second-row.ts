/** A second row of quantities that goes to the names of the first, without 分别. */
import type { LeftReading } from './phrase/index.js';
import type { Reading, State } from './types.js';

/** As many names as quantities, and the words that all of them share. */
export interface Run {
  readonly names: string[];
  readonly left: LeftReading;
  /** where each quantity is compared with another thing: the words with it */
  readonly lefts?: readonly LeftReading[];
}

/** What was added to a stock. */
export const ADDED = /^(?:新增|净增|新认定|新培育|新登记|新设|新建|新引进|新获批|新创建|新入选)(?=.{2})/;

/** Whether the last figures were given out to as many names. */
const given = ({ distributed, subject }: State, count: number): boolean =>
  distributed.length === count && subject === distributed[count - 1];

const SHARE_OF = /^占(.{2,14}?)的?(比重|比例)?(?:达到?|为|超过?|提[高升][到至]|升[到至])?$/;

/** 是2015年的2.4倍、3.1倍. */
const TIMES_OF = /^(?:分别)?(?:是|为|相当于|达到?)[^是为达,]{0,12}的$/;

/** How many there are of all that was added to. */
const SUMMED_OF_ALL = /^(?:目前|现有?|已|累计|总数|总量|总计|合计){1,3}(?:达到?|为|有|超过?|突破|增至|增加到)?$/;

/** 达到, and for how many people. */
const REACHED = /^(?:已|分别)?(?:达到?|为)(?:每人每[年月]|每[年月]|[年月]?人均)?$/;

/** How the suggestions of deputies were answered. */
const OF_DEPUTIES = /^(?:满意率|办复率|办结率|按时办结率|面商率|采纳率)$/;

/** How much of the plan was done. */
const OF_PLAN = /^(?:占|为|完成)(?:年度?|全年)?(?:计划|任务|目标任务|计划任务)(?:数)?的$/;

/** `A、B分别达6.9万元、3.4万元,增长4.2%、5.3%`: a second row of quantities without 分别 goes to the same names. */
export function secondRow(readings: readonly Reading[], i: number, count: number, state: State): Run | null {
  const first = readings[i];
  if (!first || count < 2) return null;
  // …分别增长12%和9%,占规上工业比重达18%和32%
  const whole = state.distributed.length === count ? SHARE_OF.exec(first.slot.left) : null;
  if (whole && state.subject === state.distributed[count - 1])
    return { names: state.distributed.map((name) => `${name}占${whole[1] ?? ''}${whole[2] ?? ''}`), left: first.left };
  // 完成土石方8万方,投资7亿元,投劳9万工日,占计划的103%、105%、104%
  const ofPlan =
    OF_PLAN.test(first.slot.left) &&
    first.slot.clause.mark === ',' &&
    readings.slice(i, i + count).every((r) => r.slot.quantity.unit === '%');
  if (ofPlan && readings.length === count && state.recent.length >= count && state.subject === state.recent.at(-1))
    return { names: state.recent.slice(-count), left: first.left };
  const times = TIMES_OF.test(first.slot.left) && readings.slice(i, i + count).every((r) => r.slot.quantity.kind === 'multiple');
  // …分别增长30%和39%,累计达759名和1125名; …年均分别增长14%、22%和20%,达4270亿元、500亿元和242亿元
  const summed = count === 2 ? /^(?:累计|已|共)+(?:达到?|为|超过?|突破)$/ : /^(?:累计|已|共)*(?:达到?|为|超过?|突破)$/;
  const reached = first.left.reaches && summed.test(first.slot.left);
  if (reached && first.left.name === '' && given(state, count)) return { names: [...state.distributed], left: first.left };
  // 新增A8家、B3家,累计达27家、13家: what was added to
  const added = SUMMED_OF_ALL.test(first.slot.left) && readings.slice(i, i + count).every((r) => r.slot.quantity.unit === state.unit);
  const before = added ? state.recent.slice(-count) : [];
  if (before.length === count && before.every((name) => ADDED.test(name)) && state.subject === before[count - 1])
    return { names: before.map((name) => name.replace(ADDED, '')), left: first.left };
  // 办理建议32件、提案41件,满意率100%、99%
  const told = count === 2 && readings.length === 2 && OF_DEPUTIES.test(first.left.name) ? state.recent.slice(-2) : [];
  if (told.length === 2 && told.every((name) => /(?:建议|提案|意见)$/.test(name)))
    return { names: told.map((name) => name + first.left.name), left: first.left };
  // …分别增长5%、6%,达到4.2万元、1.9万元
  const both = count === 2 && REACHED.test(first.slot.left) && first.slot.clause.mark === ',' && readings.length === 2;
  if (both && given(state, 2) && readings[0]?.slot.quantity.unit === readings[1]?.slot.quantity.unit)
    return { names: [...state.distributed], left: first.left };
  if (first.left.name !== '' || (first.left.change === null && !times)) return null;
  // 货物吞吐量560万吨、集装箱吞吐量62万标箱,增长8%和15%: two rates of one thing there are not
  const lately = state.recent.slice(-count);
  const rates = readings.slice(i, i + count).every((r) => r.slot.quantity.unit === '%' && r.slot.quantity.bound !== 'between') || times;
  // 存款余额90亿元、贷款余额60亿元,增加12亿元和9亿元
  const amounts = first.slot.quantity.unit.endsWith('元') && first.slot.quantity.bound === 'exact';
  if (
    (rates || amounts) &&
    first.slot.clause.mark === ',' &&
    readings.length === count &&
    lately.length === count &&
    state.subject === lately[count - 1]
  )
    return state.distributed.length === count ? { names: [...state.distributed], left: first.left } : { names: lately, left: first.left };
  if (!given(state, count)) return null;
  return { names: [...state.distributed], left: first.left };
}
