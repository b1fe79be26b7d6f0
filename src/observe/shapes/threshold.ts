/** `落地项目100个,其中过20亿元6个`: a threshold stands for the class of what was counted. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';

const THRESHOLD = /^(?:投资|总投资)?(?:过|超)?[\d.—-]*[十百千万亿]+美?元(?:以上|以下)?的?$/;

export const threshold: Shape = {
  id: 'threshold-class',
  propose({ left, right, state }: Context): Candidate[] {
    if (!THRESHOLD.test(left.name) || state.subject === '' || right.name !== '') return [];
    const words = tokens(state.subject);
    const head = words[words.length - 1];
    return head ? [{ rule: threshold.id, name: left.name.replace(/的$/, '') + head.text, score: 9, flags: [], subject: false }] : [];
  },
};
