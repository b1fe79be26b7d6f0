/** `地区生产总值增长5%`, `新增停车位3404个`: the name stands before the quantity. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape, State } from '../types.js';
import { productHead, sharedHead, sharedYield } from './classes.js';
import { agentEnd, isAmount, withoutTask } from './names.js';
import { ofMatters, ownerIn, withoutAddition } from './owner.js';

/** What joins the counted thing to words before it. */
const JOINED = /(?:、|以及|[和与及])$/;

/** A clause with a verb of its own takes no 新增 over a comma: 新增企业46家,码头接待邮轮12艘次. */
const opensWithVerb = (name: string): boolean => {
  const [first, second] = tokens(name);
  return second !== undefined && (first?.cls === 'act' || first?.cls === 'verb');
};
const hasVerb = (name: string): boolean => tokens(name).some((w, i) => i > 0 && /^(?:verb|act|light|event)$/.test(w.cls));

/** What is brought about, or a rate: neither is added to. */
const NO_ADDITION = /^(?:再|其|带动|吸纳|减船)|率$|人均/;
/** What a whole year yields is a statement of its own after a comma. */
const YIELD = /(?:产量|产值|收入|增加值|利润|销售额|总额|发电量|用电量)$/;

/** Those who learn and teach, who say nothing without their schools. */
const PUPILS = /^(?:招生|在校生|在校学生|毕业生|在园幼儿|在学研究生|教职工|专任教师)(?:数|人数)?$/;
const SCHOOLS = /^(?:全[市省区县州旗]|共?有|拥有)*(.{2,14}?)(?:招生|在校生|在校学生|毕业生|在园幼儿|教职工|专任教师)(?:数|人数)?$/;
const SCHOOL = /(?:学校|小学|中学|初中|高中|幼儿园|高校|院校|大学|教育|教育机构)$/;

function schoolsOf(state: Readonly<State>): string {
  const said = state.recent.map((name) => SCHOOLS.exec(name)?.[1]).findLast((owner) => owner !== undefined);
  return said ?? (SCHOOL.test(state.subject) ? state.subject.replace(/^(?:新增|新建)/, '') : '');
}

/** 全年带动消费, 带动望沅进出口: what was brought about. */
const CAUSED = /(带动|拉动|撬动)([一-鿿]{2,8})$/;
/** What firms have, pay and spend, and the region as well. */
const SPENT = /^(?:研发(?:经费)?(?:投入|支出)|利润总额|利润|税收|上缴税费|上交税费|营业总?收入|营收)$/;
const FIRMS = /^(.{2,12}?(?:企业|国企|央企|集团))(?:资产总额|总资产|净资产|营业总?收入|营收|利润总额|利润|产值|增加值)$/;

/** A product by one of its totals. */
const PRODUCT = /^([^、]{2,8}?)(?:综合|全产业链|产业)?(?:产值|产量|销量|销售额|种植面积)$/;

/** What several works are together. */
const WORKS = /^(?:重大|重点|专项|攻坚)?(?:行动|工程|计划|举措|任务|活动)$/;

/** Words that make an owner another thing than its front: 工业园区, 旅游项目. */
const OF_OTHERS = /园|区|企业|项目|工程|基地|公司|平台|中心|市场|资金|、|[和与及]/;

/** 农村劳动力培训转移力度加大,培训2万人、转移1万人: each verb with what the topic does it to. */
function ofTopic(name: string, topic: string): string {
  const words = tokens(topic);
  let end = words.length;
  while (end > 0 && words[end - 1]?.cls === 'act') end -= 1;
  if (end === 0 || !words.slice(end).some((w) => w.text === name)) return topic.endsWith(name) ? topic : name;
  return words
    .slice(0, end)
    .map((w) => w.text)
    .join('')
    .concat(name);
}

/** 粮食面积、单产 → 粮食: the thing whose heads are listed, or ''. */
function withoutHeads(owner: string): string {
  const words = tokens(owner);
  let end = words.length;
  while (end > 0 && (words[end - 1]?.cls === 'general' || /^[、和与及]$/.test(words[end - 1]?.text ?? ''))) end -= 1;
  return words
    .slice(0, end)
    .map((w) => w.text)
    .join('')
    .replace(/(?:播种|种植)?(?:面积|产量|总产|单产)$/, '');
}

/** The front of an owner with which a bare head is a name of the catalogue, or ''. */
function knownFront(owner: string, head: string, known: (name: string) => boolean): string {
  const bare = owner.includes('、') ? withoutHeads(owner) : '';
  if (bare.length > 1 && !bare.includes('、') && known(bare + head)) return bare + head;
  for (let n = owner.length - 1; n > 1; n -= 1) {
    if (OF_OTHERS.test(owner.slice(n))) return '';
    if (known(owner.slice(0, n) + head)) return owner.slice(0, n) + head;
  }
  return '';
}

/** Tasks, which are named by what they are for. */
const TASKS = /^(?:重点|改革|目标|年度)?(?:任务|政策措施|工作举措)$/;

/** Counts of these are named by what they are for. */
const MEASURES = /^(?:政策|具体|创新)?(?:举措|措施)$/;

/** 12条举措落地见效: that they took effect. */
const TOOK_EFFECT = /^(?:全面|加快|全部)?(?:落地见效|落地落实|落实见效)$/;

/** 支出稳定在: what is held at a rate. */
const HELD_AT = /(?:支出|投入|投资)(?:持续|一直|始终|连续[两二三四五六七八九十\d]+年)?(?:保持|稳定|维持)在$/;

/** What is told of all industry as of that above designated size. */
const INDUSTRY = /^工业(?:总产值|产值|增加值|利税|利润|利润总额|主营业务收入|营业收入)$/;
const ABOVE_SCALE = /(?:规模以上|规上|规模)工业企业(?:总数|户数)?$/;

/** Of how many people something is counted. */
const PER_HEADS = /^每[十百千万]+(?:名?老年人|名?老人|常住人口|人口?)/;

const MAIN_PRODUCTS = /^主要(?:工业|农业?)?产品(?=[一-鿿]{2,8}产量$)/;

export const leftName: Shape = {
  id: 'name-quantity',
  propose({ slot, left, right, previous, state, known }: Context): Candidate[] {
    if (left.name === '' || (right.name !== '' && /^[首第][一二]?[期批]$/.test(left.name))) return [];
    const flags: string[] = [];
    // 力争培育高新技术企业2200家: those of the period, no stock
    const fostered = `培育${left.name}`;
    const listed = slot.listed && state.add === '' && slot.left === left.name && /^(?:力争|力争实现|新|再)?培育/.test(slot.clause.text);
    const ofPeriod = (listed || (left.opened && slot.left.endsWith(fostered))) && !slot.left.includes('累计') && known(fostered);
    // 占常住人口比重(常住人口城镇化率)为62%: the bracket names it
    const called = /\(([^()\d]{3,20})\)(?:约?为|达到?|是|提高到|上升到)$/.exec(slot.rawLeft)?.[1];
    if (called && known(called) && !known(left.name)) return [{ rule: leftName.id, name: called, score: 9, flags, subject: true }];
    let name = ofPeriod ? fostered : left.name;
    let score = 2;
    if (previous?.glued && right.name === '' && previous.right === slot.left && !previous.right.startsWith('的')) {
      // 6个县开工建设安置房700套: who acts is the figure's before
      const words = tokens(name);
      const at = agentEnd(words);
      const from = at > 0 && words[at] && !/^(?:act|add)$/.test(words[at].cls) ? at + 1 : at;
      // 39个新投产项目增加产值51亿元: a bare head is of those that were counted
      const bare = at > 0 && from === words.length - 1 && words[from]?.cls === 'general';
      if (at > 0) name = [...(bare ? words.slice(0, at) : []), ...words.slice(from)].map((w) => w.text).join('');
    }
    // 清洁能源装机占比54%、发电量占比51%: of the same energy
    const energy = /^发电量(?:占比|比重)?$/.test(name) ? /^(.{2,10}?)(?:发电)?(?:总)?装机/.exec(state.subject)?.[1] : undefined;
    if (energy && (slot.listed || slot.clause.mark === ',')) name = energy + name;
    // 59项测评点中有22项达到全国领先水平: those that did
    if (previous?.glued && /[^、](?:中|里)$/.test(name) && /[中里]有$/.test(slot.left) && slot.right !== '')
      name = `${slot.right.slice(0, 16)}${name.slice(0, -1)}`;
    // 普通小学招生2600人,在校生1.5万人: of the schools that the sentence speaks of
    if (PUPILS.test(name)) name = schoolsOf(state) + name;
    if (left.generic) {
      const said = left.owner || (state.owner && !slot.clause.text.includes('其中') ? state.owner : '');
      // “十大民生实事”、近五年累计投入资金: the mark belongs to neither
      const owner = said.replace(/、$/, '') || (state.topic === '' ? '' : ownerIn(state.topic, name, slot, state));
      // 每千人口拥有执业医师3人、床位7张: of as many people
      const per = PER_HEADS.exec(owner)?.[0] ?? PER_HEADS.exec(state.subject)?.[0];
      if (per && slot.listed) name = per + name;
      else if (owner && !owner.endsWith(name) && !name.startsWith(owner)) {
        // 集装箱航线147条、吞吐量2300万标准箱: of the containers, not of the lines
        const whole = /^(?:总.{1,3}|数量|占比|比重|余额|保有量|存量)$/.test(name) ? withoutAddition(owner, name) : owner;
        const nearer = !left.owner && !known(whole + name) ? knownFront(whole, name, known) : '';
        // 新增运营里程30公里,总里程达909公里: one 里程 is enough
        const stem = /^总.{2}/.test(name) && whole.endsWith(name.slice(1)) ? whole.slice(0, 1 - name.length) : whole;
        // 低空经济产业…,产业规模突破百亿元: one 产业 is enough
        name = nearer || stem + (name.startsWith('产业') && stem.endsWith('产业') ? name.slice(2) : name);
        if (!left.owner && (said === '' || owner === state.topic)) flags.push('name_implied');
      }
      if (!owner) score -= 1;
    }
    if (!left.generic && (left.change !== null || (/元$/.test(slot.quantity.unit) && state.whole !== '')))
      name += sharedHead(name, slot, state);
    if (!left.generic && left.lead === '' && !left.opened) name += productHead(name, slot, state);
    if (!left.predicate && right.name === '' && left.lead === '' && !left.opened) name += sharedYield(name, slot, state);
    // 主要工业产品水泥产量: of one of them
    if (name.startsWith('主要')) name = name.replace(MAIN_PRODUCTS, '');
    // 农村劳动力培训工作稳步开展,完成培训16万人
    if (left.bare) name = ofTopic(name, state.topic);
    // 烟叶收购18万担,收购金额9.9亿元
    const [deed, ...heads] = tokens(name);
    if (
      deed?.cls === 'act' &&
      heads.length > 0 &&
      heads.every((w) => w.cls === 'general') &&
      state.subject.endsWith(deed.text) &&
      state.subject !== deed.text
    )
      name = state.subject + name.slice(deed.text.length);
    // 专项债券21亿元,其中用于项目建设15亿元
    if (/^其中用于/.test(slot.left) && state.subject && /元$/.test(slot.quantity.unit)) name = state.subject + name;
    // 全年带动消费20亿元: what was brought about, not the whole
    const cause = /元$/.test(slot.quantity.unit) ? CAUSED.exec(slot.left) : null;
    if (cause && (name.length === 2 || (cause[2] === name && (known(name) || name === '社会投资')))) name = cause[1] + name;
    // 降低用电成本2亿元: an amount saved is no amount of the cost
    if (left.leadChange === 'down' && /元$/.test(slot.quantity.unit) && !known(name)) name = left.leadVerb + name;
    // 加工业产值与农业产值之比突破1:1
    if (slot.quantity.unit === ':1' && slot.left.includes(`${name}之比`)) name += '之比';
    // 省管企业净资产增长9%、研发投入增长34%: of the same firms
    const firms = slot.listed && SPENT.test(name) ? FIRMS.exec(state.subject)?.[1] : undefined;
    if (firms) name = firms + name;
    // 接待游客86万人次,实现综合收入6.8亿元
    if (/^(?:综合|总)收入$/.test(name) && state.recent.some((said) => /游客|旅游/.test(said))) name = `旅游${name}`;
    // 规模以上工业企业达到68户,完成工业总产值36亿元: theirs, not all industry's
    if (INDUSTRY.test(name) && slot.clause.mark === ',' && state.recent.some((said) => ABOVE_SCALE.test(said))) name = `规模以上${name}`;
    name = ofMatters(name, left.change ?? left.leadChange ?? (slot.listed ? state.leadChange : null), slot, state);
    if (/^行业/.test(name) && state.theme) name = state.theme + name.slice(2);
    // 猕猴桃综合产值增长8%、出口增长50%: of the same product
    const product = slot.listed && /^(?:出口|进口|进出口)[额量]?$/.test(name) ? PRODUCT.exec(state.subject)?.[1] : undefined;
    if (product && !known(state.subject)) name = product + name;
    // 66个重点项目54亿元的投资计划
    if (/元$/.test(slot.quantity.unit) && /^的(?:年度|全年)?投资(?:计划|任务)/.test(slot.right) && !name.endsWith('投资')) {
      name += '投资';
      score += 4;
    }
    // 改造燃气管道6公里、排水管道8公里: what only looks like a verb and its object
    const sameUnit = slot.listed && state.unit === slot.quantity.unit;
    if (left.endsVerb) score -= 4;
    // 开展城市更新和安全韧性提升4项行动: the verb of change is the actions'
    if (left.change !== null && !left.reaches && slot.left.includes('、') && WORKS.test(right.name)) score -= 6;
    if (left.bare && right.name !== '') score -= 3;
    if (
      state.add &&
      !/(?:建成|完工|竣工)$/.test(slot.left) &&
      left.lead === '' &&
      !left.opened &&
      !left.cut &&
      !left.predicate &&
      !left.generic &&
      left.leadChange === null &&
      (slot.quantity.unit !== '' || right.name === '') &&
      !isAmount(slot.quantity.unit) &&
      slot.clause.mark !== ';' &&
      (slot.listed || ((!known(name) || known(state.add + name)) && !hasVerb(name))) &&
      !/^(?:实有|现有|累计|共有|总)/.test(slot.left) &&
      (sameUnit || !opensWithVerb(name)) &&
      !NO_ADDITION.test(name) &&
      (slot.listed || !YIELD.test(name)) &&
      (/^[新净增]/.test(state.add) || slot.listed)
    ) {
      name = state.add + name;
    }
    // 实际利用内资36亿元、外资1537万美元
    if (slot.listed && state.add && left.lead === '' && isAmount(slot.quantity.unit) && !known(name) && known(state.add + name))
      name = state.add + name;
    // 民生支出保持在70%以上: a share that is held, and no growth of the amount
    if (slot.quantity.unit === '%' && left.change === null && HELD_AT.test(slot.left) && known(`${name}占比`)) name += '占比';
    if (isAmount(slot.quantity.unit)) score += 2;
    if (left.predicate) score += 2;
    if (right.name === '') score += 3;
    if (left.open === '等') score -= 3;
    if (left.open === '的') score -= 3;
    // 实施提质升级行动和12个产业稳增长方案: the words before 和 name something else
    const joined = right.name !== '' && JOINED.test(slot.left);
    if (joined) score -= 5;
    if (name.length > 16) score -= 1;
    // 中部地区崛起127项重点任务: tasks say nothing without what they are for
    const task = right.name.replace(/(?:落地|落实)$/, '');
    if (TASKS.test(task) && !joined && !right.de && !left.predicate && !left.generic && left.open === '' && !name.includes('、'))
      return [{ rule: 'parted-name', name: name + task, score: 12, flags, subject: true }];
    // `实施营商环境60项提升举措`: a name that the quantity parts
    if (
      left.opened &&
      !joined &&
      !name.includes('、') &&
      right.name !== '' &&
      !right.de &&
      !left.predicate &&
      left.open === '' &&
      !left.generic &&
      !isAmount(slot.quantity.unit) &&
      (right.rest === '' || TOOK_EFFECT.test(right.rest)) &&
      !slot.glued
    ) {
      return [
        { rule: leftName.id, name, score, flags, subject: true },
        { rule: 'parted-name', name: withoutTask(name + right.name), score: MEASURES.test(right.name) ? 12 : 5, flags, subject: true },
      ];
    }
    return [{ rule: leftName.id, name, score, flags, subject: true }];
  },
};
