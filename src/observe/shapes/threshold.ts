/** `落地项目100个,其中过20亿元6个`: a threshold stands for the class of what was counted. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';

const THRESHOLD =
  /^(?:年?(?:投资|总投资|产值|销售收入|营业收入|主营业务收入|营收|税收|纳税))?(?:过|超|超过|突破)?[\d.—-]*[十百千万亿]+美?元(?:以上|以下)?的?$/;

const KIND = /(?:项目|企业|公司|园区|产业|集群|品牌|单位|基地)$/;

export const threshold: Shape = {
  id: 'threshold-class',
  propose({ left, right, state }: Context): Candidate[] {
    if (!THRESHOLD.test(left.name) || state.subject === '' || right.name !== '') return [];
    // 亿元以上项目: one word of the catalogue, with a threshold of its own
    const head =
      KIND.exec(state.subject)?.[0] ??
      tokens(state.subject)
        .at(-1)
        ?.text.replace(/^.*以[上下]/, '') ??
      '';
    return head ? [{ rule: threshold.id, name: left.name.replace(/的$/, '') + head, score: 9, flags: [], subject: false }] : [];
  },
};
