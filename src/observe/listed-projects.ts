/** `120个重点项目完成投资60亿元,其中工业项目完成投资30亿元`: what some of a list of projects cost is no investment of the whole region. */
import type { State } from './types.js';

const LIST = /(?:重[点大](?:建设)?|亿元以上|万元以上)(?:项目|工程)/;
/** 分行业看,工业项目完成投资30亿元,农业项目完成投资8亿元: a list is parted by branches. */
const BY_BRANCH = /(?:分|按|从)行业(?:来?看|划分|统计|分)/;

/** Whether a name is of the industrial ones in a list that the sentence, or the one that it parts by classes, is about. */
export const isOfList = (name: string, place: number, state: Readonly<State>): boolean =>
  name.startsWith('工业项目') &&
  (LIST.test(state.whole) ||
    LIST.test(state.heading) ||
    state.recent.some((said) => LIST.test(said)) ||
    BY_BRANCH.test(state.before(place)));
