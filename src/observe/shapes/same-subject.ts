/** `重点项目开工52个、竣工48个`: a verb alone takes the place of the verb that ended the name before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';

export const sameSubject: Shape = {
  id: 'same-subject',
  propose({ slot, left, right, state }: Context): Candidate[] {
    if (!left.bare || !slot.listed || state.subject === '' || right.name !== '') return [];
    const words = tokens(state.subject);
    const last = words[words.length - 1];
    if (!last || words.length < 2 || (last.cls !== 'act' && last.cls !== 'event')) return [];
    const owner = words
      .slice(0, -1)
      .map((w) => w.text)
      .join('');
    return [{ rule: sameSubject.id, name: owner + left.name, score: 9, flags: ['name_implied'], subject: false }];
  },
};
