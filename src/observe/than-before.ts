/** `农业总产值12亿元,比2005年的7亿元增长71%`: the earlier level that a change is told from. */
import type { Measured } from './measure.js';
import { type Known, readLeft } from './phrase/index.js';
import type { Reading, State } from './types.js';

/** Than the level of an earlier year, or of the end of a plan. */
const THAN =
  /[比较](?:(?:19|20)\d\d年|“?[七八九十]?[一二三四五六七八九十]五”?(?:时期|期间)?|上一?年|去年|前年|上一?届|同期|上年同期|去年同期|原来)[末底初]?的?$/;

/** The name and measure of a figure that is only what the next one is compared with; null for any other. */
export function thanBefore({ slot }: Reading, known: Known, state: Readonly<State>): { name: string; measured: Measured } | null {
  if (!THAN.test(slot.rawLeft) || slot.quantity.kind === 'word' || slot.quantity.kind === 'multiple') return null;
  const name = readLeft(slot.left.replace(/[比较][^比较]*$/, ''), known).name || state.subject || state.topic;
  return name === '' ? null : { name, measured: { measure: 'baseline', value: slot.quantity.value, unit: slot.quantity.unit } };
}
