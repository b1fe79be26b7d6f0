/** `重点项目开工52个、竣工48个`: a verb alone takes the place of the verb that ended the name before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';

const LEVEL = /^(?:国家级|省级|市级|县级|区级|自治区级|旗级|乡级|镇级|村级)$/;
const LEVEL_FRONT = /^(新增|净增|新培育|新认定|新获批|培育|认定|获批)?(?:国家级|省级|市级|县级|区级|自治区级|旗级|乡级|镇级|村级)/;

export const sameSubject: Shape = {
  id: 'same-subject',
  propose({ slot, left, right, state }: Context): Candidate[] {
    // 省级技术中心1家、市级4家
    if (LEVEL.test(left.name) && (slot.listed || slot.clause.mark === ',') && LEVEL_FRONT.test(state.subject) && right.name === '')
      return [
        {
          rule: sameSubject.id,
          name: state.subject.replace(LEVEL_FRONT, (_, added: string | undefined) => (added ?? '') + left.name),
          score: 12,
          flags: ['name_implied'],
          subject: false,
        },
      ];
    if (!left.bare || !slot.listed || state.subject === '' || right.name !== '') return [];
    const words = tokens(state.subject);
    const last = words[words.length - 1];
    if (!last || words.length < 2 || (last.cls !== 'act' && last.cls !== 'event')) return [];
    // 新增创业2万人、带动就业5万人: an addition owns nothing
    if (words.slice(0, -1).every((w) => w.cls === 'add')) return [];
    const owner = words
      .slice(0, -1)
      .map((w) => w.text)
      .join('');
    return [{ rule: sameSubject.id, name: owner + left.name, score: 9, flags: ['name_implied'], subject: false }];
  },
};
