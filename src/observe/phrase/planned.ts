/** `地区生产总值全年计划增长9%`: that it was planned is no part of the name. */

import type { Token } from '../../tokenize/tokens.js';
import type { Known } from './types.js';
import { join } from './words.js';

const TAIL = /^(?:全年|年度|年初|本年度?|年)?(?:计划|预期目标|预期|目标)$|^(?:建成|完工|竣工)$/;
/** What {@link TAIL} may end in; most names end otherwise. */
const ENDS = '划标期成工';
/** So many words may say it. */
const MOST = 3;

/** The name without the words behind a name of the catalogue that say it was planned or built: 5G基站建成1120个. */
export function withoutPlanned(name: readonly Token[], known: Known): readonly Token[] {
  const last = name[name.length - 1]?.text ?? '';
  if (!ENDS.includes(last.charAt(last.length - 1))) return name;
  for (let cut = 1; cut <= MOST && cut < name.length; cut += 1) {
    const front = name.slice(0, -cut);
    if (TAIL.test(join(name.slice(-cut))) && known(join(front))) return front;
  }
  return name;
}
