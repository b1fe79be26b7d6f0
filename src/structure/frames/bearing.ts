/** What is known of a quantity and of the words around it when its time is decided. */
import type { Measure, Status } from '../../record.js';
import type { Cue } from './cues.js';
import type { Span } from './span.js';

/** What other stages know of a quantity. */
export interface FrameHints {
  readonly measure: Measure;
  readonly name: string;
  readonly unit: string;
  readonly verb?: string;
  /** said as a multiple: 翻一番, 增长2.4倍 */
  readonly times?: boolean;
  /** the indicator is a stock: the catalogue has another row for additions to it */
  readonly stock?: boolean;
  /** the indicator is of additions, of which years are summed */
  readonly flow?: boolean;
}

/** The cues that bear on one quantity: in its sentence, left of it unless said otherwise. */
export interface Bearing {
  /** the last word of time left of it */
  readonly time: Cue | null;
  /** the time left of it stands in a clause before, and 累计 behind that turns back to all the years */
  readonly summedSince: boolean;
  /** a time right of it that holds for it: 近年来实施的140个项目集中在去年完工 */
  readonly timeAfter: Cue | null;
  /** what it is compared with, in its own clause */
  readonly base: Cue | null;
  /** 与2010年相比, anywhere left */
  readonly topicBase: Cue | null;
  /** the last base of any kind, anywhere left */
  readonly anyBase: Cue | null;
  /** the year that the clause before, or the one before it in a list, counts from: 由2010年的A增加到B */
  readonly risenFrom: Cue | null;
  readonly estimate: Cue | null;
  readonly aim: Cue | null;
  readonly planned: Cue | null;
  readonly done: Cue | null;
  readonly onceBuilt: Cue | null;
  /** the sentence says that it was planned: 今年计划完成造林3万亩,新建林场2个 */
  readonly intended: boolean;
  /** from the last comma or quantity to the quantity */
  readonly left: string;
  /** from the last comma to the quantity */
  readonly segment: string;
  /** the first words after the quantity */
  readonly right: string;
}

export interface Resolved {
  readonly status: Status;
  readonly span: Span | null;
  readonly implied: boolean;
  readonly cues: readonly string[];
}
