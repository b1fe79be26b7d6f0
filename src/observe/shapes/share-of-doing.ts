/** `新增财力80%以上用于民生`, `新增用地不低于70%按标准供地`, `建成区50%以上面积达到标准`: of which share of a thing something is said. */
import type { Candidate, Context, Shape } from '../types.js';

/** Names of rates: the figure is theirs, and what follows had its comma lost. */
const RATE = /(?:率|占比|比重|比例|系数|增速|增幅|降幅|涨幅|指数|水平|程度|浓度|强度)$/;
const DEED =
  /^(?:用于|用在|用来|投向|投入到|投到|流向|服务于?|面向|按照?|来自|来源于|达到|达标|纳入|就读|留.{1,2}就业|就业|采用|使用|通过|超低排放|全流程|自发自用|通(?=.{2,5}$)|向.{2,6}(?:投放|开放|下沉|倾斜)|由[^,。;、]{2,8}(?:承担|牵头|完成|提供|实施|供应))/;
/** `八成以上工作时间用于科研`: the thing itself stands behind the share. */
const THING =
  /^的?([一-鿿“”]{2,10}?)(?:均|都|已|全部|优先|主要|直接|提前)*((?:用于|投向|服务于|面向|来自|达到|超低排放|全流程|向.{2,6}(?:投放|开放|下沉|倾斜)).*)$/;
/** 零就业家庭保持100%动态清零: held or reached by all of them. */
const HELD = /(?:保持|实现)$/;
const OF_ALL = /^(?:动态)?清零|^通(?=.{1,4}$)|^(?:无害化)?处理|^(?:全)?覆盖|^达标|^响应|^收集|^回收|^集中供养|^入学|^参[保合]/;
const HOW = /^(?:均|都|已|全部|基本|优先|主要|直接|提前|实现|完成)+/;
const OWN_AREA = /^全[省市区县州旗](?=.{2})/;
/** `空气质量全年有八成以上天数达到二级标准`: on which share of the days something was so. */
const DAYS = /^的?天数([一-鿿]{0,8}(?:达到|达标|优良)[一-鿿]{0,10})$/;
const LONGEST = 20;

export const shareOfDoing: Shape = {
  id: 'share-of-doing',
  propose({ slot, left }: Context): Candidate[] {
    if (slot.quantity.value === 100 && slot.quantity.unit === '%' && left.name !== '' && HELD.test(slot.left) && OF_ALL.test(slot.right))
      return [{ rule: shareOfDoing.id, name: left.name + slot.right, score: 12, flags: [], subject: false }];
    if (slot.quantity.unit !== '%' || slot.glued || slot.right === '') return [];
    const days = slot.right.includes('天数') && slot.left.endsWith('有') ? DAYS.exec(slot.right)?.[1] : undefined;
    if (days !== undefined) return [{ rule: shareOfDoing.id, name: `${left.name}${days}天数`, score: 12, flags: [], subject: false }];
    if (left.name === '' || left.predicate || left.change !== null) return [];
    if (RATE.test(left.name) || left.bare || !slot.left.replace(/的$/, '').endsWith(left.name)) return [];
    const alone = slot.right.replace(HOW, '');
    const [, thing = '', done = ''] = DEED.test(alone) ? ['', '', alone] : (THING.exec(slot.right) ?? []);
    if (done === '' || done.length > LONGEST) return [];
    return [{ rule: shareOfDoing.id, name: left.name.replace(OWN_AREA, '') + thing + done, score: 12, flags: [], subject: false }];
  },
};
