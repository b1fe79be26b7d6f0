/** Examples before 等, and the head behind it. */
import type { Token } from '../../tokenize/tokens.js';
import type { Known } from './types.js';
import { isGeneric, isOf, join } from './words.js';

const keeps = (word: Token | undefined): boolean => isOf(word, 'event', 'act', 'add');

/** Heads that name no thing of their own. */
const EMPTY_HEAD =
  /^(?:合同|联盟|综合治理|基础设施|设施|资金|补贴|补助|物资|产品|业务|机构|组织|活动|服务|销售|贷款|支出|投入|事项|诉求|问题|案件|基金|平台|措施|标准|技术|设备|品种|人员|人才|人群|对象|待遇)$/;
/** Longest name with its examples. */
const LONGEST_EXAMPLES = 28;
/** The same with fields, of which there may be many. */
const LONGEST_FIELDS = 45;

/** A field, or branches of industry. */
const FIELD = /^(?:领域|行业|(?:新兴|优势|传统|特色)?产业)/;

/** What stays of `青啤智能化生产、石化设备制造等项目`: the head behind 等, and the verb in front. */
export function withoutExamples(name: readonly Token[], opener: Token | undefined, known: Known): readonly Token[] {
  const at = name.findLastIndex((w) => w.text === '等');
  // “立等可取”事项
  const quoted = name.findIndex((w, i) => i > at && (w.text === '“' || w.text === '”'));
  if (quoted >= 0 && name[quoted]?.text === '”') return name;
  if (at < 0 || at >= name.length - 1) return name;
  // 在种源、医疗等方面突破关键技术: where something happens is no part of what is counted
  const place = /^(?:方面|领域)$/.test(name[at + 1]?.text ?? '') && name.length > at + 2;
  // 财政用于科技、教育、卫生等方面的支出: a head that says nothing without what it is for
  if (place && name[at + 2]?.text === '的') return join(name).length <= LONGEST_FIELDS ? name : name.slice(at + 3);
  if (place && !isOf(name[at + 2], 'noun', 'general', 'adjective')) return name.slice(at + 2);
  // 供水、供热、污水等管网改造: short members are modifiers of what follows and stay
  const members = at > 0 ? join(name.slice(0, at)).split('、') : [];
  if (members.length > 1 && members.every((m) => m.length <= 3)) return name;
  // 产业、科技、文旅等联盟: a head that says nothing without its examples
  if (EMPTY_HEAD.test(join(name.slice(at + 1))) && join(name).length <= LONGEST_EXAMPLES) return name;
  // 水利、教育、卫生等领域贷款余额, 软件、生物医药等产业增加值: a field is named by its examples
  if (
    FIELD.test(join(name.slice(at + 1, at + 3))) &&
    (isGeneric(name.slice(-1)) || known(join(name.slice(at + 2)))) &&
    join(name).length <= LONGEST_FIELDS
  )
    return name;
  // 新建及改造外环路、旧城路等主次干道, 新建、改造外环路、旧城路等主次干道: both verbs
  if (keeps(name[0]) && /^[和及与、]$/.test(name[1]?.text ?? '') && (keeps(name[2]) || isOf(name[2], 'up')) && at > 3)
    return [...name.slice(0, 3), ...name.slice(at + 1)];
  const kept = [name[0], opener].find(keeps);
  return [...(kept ? [kept] : []), ...name.slice(at + 1)];
}
