/** `软件园新增入驻企业32家`, `改革试点县实现业务表单数量压减60%`: a place or a body that opens the clause owns what it brings about. */
import { tokens } from '../../tokenize/tokens.js';
import type { Context } from '../types.js';

/** Places and bodies by how their names end. */
const BODY =
  '基地|实验室|研究院|大学|学院|高校|医院|城市|园区?|港区?|机场|口岸|中心|[博书术文]物?化?馆|企业|集团|公司|平台|试点县|试验区|新区|示范区|先导区|先行区|开发区|高新区|景区|商圈|街区|基金项目|服务活动|对口合作|开发整理';
/** What is done: a verb that the name keeps, or none, for the name opens with 新增. */
const DOES = '举办|签订|签署|获批|吸引|接待|集聚|汇聚|发放|培育|引进|提供|带动';
/** What only says that it was done. */
const DONE = '实现|完成|推出|取得|形成|获得';
const SUBJECT = new RegExp(
  `^(?:其中|全[省市区县州旗])?([一-鿿“”()·、-]{2,24}(?:${BODY}))(?:建设)?(?:共|累计|已|全年|年均|今年|首次)*(?:(${DOES})|(?:${DONE})了?)?$`,
);
const NOMINAL = /^(?:noun|adjective|general|head|punctuation|act|event|soft|verb|time)$/;
const SHORTEST = 3;

/** Whether the words are a name: a noun first, and no verb of a statement among them. */
function isName(subject: string): boolean {
  const words = tokens(subject);
  const [first] = words;
  return (
    first !== undefined &&
    /^(?:noun|adjective|punctuation)$/.test(first.cls) &&
    words.every((w) => NOMINAL.test(w.cls) || /^[和与及]$/.test(w.text))
  );
}

/** The name with whom it is of, where its own clause opens with that. */
export function withSubject(name: string, { slot, left, previous, known }: Context): string {
  if (left.generic || left.owner !== '' || previous?.glued || known(name)) return name;
  const at = slot.left.lastIndexOf(name);
  if (at < SHORTEST) return name;
  const [, subject = '', verb = ''] = SUBJECT.exec(slot.left.slice(0, at)) ?? [];
  return subject === '' || !isName(subject) ? name : subject + verb + name;
}
