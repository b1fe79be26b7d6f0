/** `新能源装机81万千瓦,占电力装机总量的85%`: a share of a whole that the clause names. */
import type { Candidate, Context, Shape } from '../types.js';

const SHARE =
  /^(?:(?:总量|总额|规模|总数)?占(?!比)(?:到)?|(?:稳定|保持|维持)在(?=全[国省市]$))([^,。;]{2,16}?)的?(比重|比例)?(?:为|达到?|超过|约|(?:提升|提高|上升|下降|升|增|降)[到至]|[保稳][持定]在)?的?$/;

/** Another whole, behind the share of the first. */
const SECOND = /^(?:占)?(全[国省市区县][^,。;占]{0,14}|[^,。;占]{2,14}(?:总数|总量|总额|总面积|总值))的$/;

/** `相当于生产总值的比例达到2.5%`: how much of another thing it would be. */
const EQUAL = /^相当于(?:全[国省市区县州])?([^,。;\d]{2,12}?)的?(比例|比重)(?:约?为|达到?|超过|约|(?:提升|提高|上升|下降)[到至])?$/;

/** A share itself, and of what. */
const SHARED = /^(.{2,16}?)占[^占]{2,16}(?:比重|比例)$/;

/** What a thing adds to another, at the head of a clause that does not say whose it is. */
const ADDS =
  /^(对[^,。;、]{2,14}?的?(?:综合)?贡献率)(?:始终|均|已|稳定|约|合计)?(?:为|达到?|超过?|(?:提升|提高|上升|下降|升|增|降)[到至]|[保稳][持定]在)?$/;
/** The same by how much it has changed, in points. */
const ADDS_MORE = /^(对[^,。;、]{2,14}?的?(?:综合)?贡献率)(?:同比|比上年|较上年|比去年)?(?:再|又)?(?:提升|提高|上升|增加|下降|降低|回落)$/;
const ADDED = /^(.{2,12}?)对.{2,14}贡献率$/;
const BRANCH = /^[一二三]产|^.{1,7}?(?:产业|行业|业|经济|消费|投资)|^(?:外贸)?(?:进出口|出口|进口)/;

/** `服务业增加值跨上3万亿元台阶,对经济增长贡献率60%`: whose it is. */
export function whose(name: string): string {
  return ADDED.exec(name)?.[1] ?? BRANCH.exec(name)?.[0] ?? '';
}

const OF_WHICH = /^其中[,，:]?([一-鿿A-Za-z“”]{2,12}?)占(?:(比重?|比例)?(?:约|近|为|达到?|超过?|超|比)?|了|到)$/;
/** What has a share of an indicator of its own: 其中制造业增加值占比. */
const HEADED = /(?:增加值|产值|投入|投资|收入|支出|消费|出口|进口)$/;

/** `其中制造业占42%`: who has the share of what was told before; '' for others. */
function partOf(said: string): string {
  const [, who, ratio] = said.startsWith('其中') ? (OF_WHICH.exec(said) ?? []) : [];
  return who === undefined || (ratio !== undefined && HEADED.test(who)) ? '' : who;
}

export const share: Shape = {
  id: 'share-of',
  propose({ slot, state }: Context): Candidate[] {
    const { unit } = slot.quantity;
    const adds = (unit === '%' ? ADDS : unit.endsWith('百分点') ? ADDS_MORE : null)?.exec(slot.left)?.[1];
    if (adds) {
      // 高技术制造业、装备制造业增加值分别增长…,对工业增长贡献率合计达78%
      const both = slot.left.includes('合计') ? state.distributed.map(whose).filter((name) => name !== '') : [];
      const owner = both.length > 1 ? both.join('、') : whose(state.subject) || whose(state.fresh);
      return [{ rule: share.id, name: owner + adds, score: 11, flags: owner === '' ? [] : ['name_implied'], subject: false }];
    }
    const part = slot.quantity.unit === '%' && state.subject !== '' ? partOf(slot.left) : '';
    if (part !== '') return [{ rule: share.id, name: `${part}占${state.subject}`, score: 13, flags: ['name_implied'], subject: false }];
    // 林业产值1.3亿元,占5.8%; 投诉类诉求198件,占1.2%
    if (/^仅?占$/.test(slot.left) && slot.quantity.unit === '%' && state.subject !== '' && !/占|[率度]$|比[例重]$/.test(state.subject))
      return [{ rule: share.id, name: `${state.subject}占比`, score: 13, flags: [], subject: false }];
    // 村庄整治190个,占全县村庄总数的48%和全市整治村总数的1/5
    const second = slot.listed && state.share !== '' && slot.quantity.unit === '%' ? SECOND.exec(slot.left)?.[1] : undefined;
    if (second) {
      const name = `${state.share.slice(0, state.share.indexOf('占'))}占${second}`;
      return [{ rule: share.id, name, score: 13, flags: ['name_implied'], subject: false }];
    }
    const equal = slot.quantity.unit === '%' && state.subject !== '' ? EQUAL.exec(slot.left) : null;
    if (equal)
      return [{ rule: share.id, name: `${state.subject}相当于${equal[1]}${equal[2]}`, score: 17, flags: ['name_implied'], subject: false }];
    const found = SHARE.exec(slot.left);
    const whole = found?.[1];
    if (!whole || !state.subject || slot.quantity.unit !== '%') return [];
    // 增加值占GDP比重提高到27%,占全省比重稳定在3%: of the one thing again
    const shared = SHARED.exec(state.subject)?.[1];
    if (shared)
      return [{ rule: share.id, name: `${shared}占${whole}${found?.[2] ?? ''}`, score: 11, flags: ['name_implied'], subject: false }];
    // 新增新能源装机120万千瓦、占总装机比重突破50%: all of it, and not what was added
    const thing = whole.startsWith('总') ? state.subject.replace(/^(?:新增|净增)/, '') : state.subject;
    return [{ rule: share.id, name: `${thing}占${whole}${found?.[2] ?? ''}`, score: 11, flags: [], subject: false }];
  },
};
