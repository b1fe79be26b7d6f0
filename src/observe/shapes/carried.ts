/** `地区生产总值15760.34亿元,增长5.9%`: the words before the quantity hold no name, the subject goes on. */
import { tokens } from '../../tokenize/tokens.js';
import type { Candidate, Context, Shape } from '../types.js';

/** An addition by what was done. */
const DEED = /^新(?:转移|培训|安置|改造|治理|整治|推广)(?=.{2})/;

/** 新获批省级产业集群 → 省级产业集群: what was added to has reached a stock. */
function stockOf(name: string): string {
  const words = tokens(name);
  const [first] = words;
  // 新转移农村劳动力29万人,累计70万人: the deed stays
  if (DEED.test(name)) return name.slice(1);
  const front = first?.cls === 'add' && /^[新净增]/.test(first.text) ? name.slice(first.text.length) : name;
  // 新建和改造提升高标准农田 → 高标准农田: both works added to it
  const both = /^(?:和|及|与|、)/.test(front) ? tokens(front) : [];
  const thing = both.findIndex((w) => w.cls === 'noun');
  const bare =
    thing > 0
      ? both
          .slice(thing)
          .map((w) => w.text)
          .join('')
      : front;
  // 示范区新推出改革成果 → 示范区改革成果, but 城镇新增就业: those who found work are no stock
  const added = words.findIndex((w, i) => i > 0 && w.cls === 'add' && /^[新净]/.test(w.text));
  if (added > 0 && words[added + 1]?.text !== '就业') return bare.replace(words[added]?.text ?? '', '');
  // 特色产业新增面积 → 特色产业面积
  return bare.replace(/(?:新增|净增|新登记)(?=(?:面积|产能|装机|里程|容量|储量)?$)/, '');
}

/** How a mark was passed. */
const FIRST: ReadonlySet<string> = new Set(['', '首次', '一举', '成功', '历史性']);

/** 顶住经济下行压力,实现三季度增长5%: what grows in a quarter or a year without a name. */
const GROWN = /^(?:预计|确保|力争|实现|全省|全市)*(?:[一二三四]季度|前三季度|[上下]半年|全年)(?:实现)?(?:同比)?增长$/;

/** What a figure leaves out of its whole. */
const EXCLUDED = /(?:扣除|剔除)([^,。;、]{2,16}?)(?:后|外|影响)/;

export const carried: Shape = {
  id: 'carried-subject',
  propose({ slot, left, right, state, known }: Context): Candidate[] {
    if (left.name !== '') return [];
    if (state.economic && state.subject === '' && right.name === '' && slot.quantity.unit === '%' && GROWN.test(slot.rawLeft))
      return [{ rule: carried.id, name: '经济', score: 5, flags: ['name_implied'], subject: true }];
    if (state.subject === '' && state.topic === '') return [];
    // 占规上工业比重达到30%、提高1.2个百分点: the share has risen, and not what has it
    // …,比上年高0.3个百分点
    const moved = left.change !== null || /[比较](?:上年|去年)(?:同期)?[高低]$/.test(slot.left);
    if (state.share !== '' && moved && right.name === '' && slot.quantity.unit.endsWith('百分点'))
      return [{ rule: carried.id, name: state.share, score: 6, flags: [], subject: false }];
    let score = 1;
    if (left.change !== null || left.predicate) score += 3;
    if (/^%$|百分点$|^‰$|^倍$/.test(slot.quantity.unit)) score += 2;
    if (right.name !== '') score -= /元$|^[%‰]$|百分点$|^倍$/.test(slot.quantity.unit) ? 1 : 4;
    const fromTopic = state.subject === '' || (state.topic !== '' && slot.clause.mark !== ',' && slot.clause.mark !== '');
    // what was added has reached a stock: 新增105万户,达到920万户
    const built = left.reaches && slot.left.includes('累计') && /^(?:建成|建设|认定|培育|创建)(?=.{3})/.test(state.subject);
    // 新增1700公里、突破7000公里: the bound word is the verb that reaches
    const passed = FIRST.has(slot.left) && slot.quantity.bound === 'at_least' && slot.quantity.outerStart < slot.quantity.start;
    const total = !built ? state.subject : known(`累计${state.subject}`) ? `累计${state.subject}` : state.subject.slice(2);
    const stock = left.reaches || passed || slot.left.includes('累计') ? stockOf(total) : state.subject;
    // 房地产开发投资下降9.8%,扣除房地产开发投资后增长8.3%: of the whole
    const without = slot.rawLeft.includes('除') ? EXCLUDED.exec(slot.rawLeft)?.[1] : undefined;
    const whole = without?.includes(state.subject) ? state.recent.findLast((said) => said.endsWith('固定资产投资')) : undefined;
    if (whole !== undefined) return [{ rule: carried.id, name: whole, score, flags: ['name_implied'], subject: true }];
    const days = slot.quantity.unit === '天' ? /^(.*天数)(?:比例|比率|占比)$/.exec(state.subject)?.[1] : undefined;
    // 30个续建项目完成130亿元: of investment
    const spent =
      slot.left.endsWith('完成') && slot.quantity.unit.endsWith('元') && /(?:项目|工程)$/.test(state.subject) ? `${state.subject}投资` : '';
    // 采矿业增加值占比达96%,同比下降15%: a share falls by points, and so does how much of a plan was done
    const amount =
      slot.quantity.unit === '%' && /^(?:同比)?(?:增长|下降)$/.test(slot.left)
        ? /^(.+[值入出资额量金])(?:占比|完成率)$/.exec(state.subject)?.[1]
        : undefined;
    // 农村改厕任务380座,完成386座: of the work
    const work =
      slot.left === '完成' && state.unit === slot.quantity.unit
        ? /^(.{2,24}?)(?:考核|目标|年度){0,2}(?:任务|指标)$/.exec(state.subject)?.[1]
        : undefined;
    const name = work || amount || spent || days || stock || state.subject || state.topic;
    // 进出口总值创历史新高,达到537亿元: a clause between names another subject
    const between = slot.clause.mark === ',' && (left.reaches || left.change !== null) ? state.fresh : '';
    if (
      between !== '' &&
      between !== state.subject &&
      state.subject !== '' &&
      (known(between) || (left.change !== null && between === state.risen))
    )
      return [{ rule: carried.id, name: between, score: score + 1, flags: [], subject: true }];
    // 总量达1461万户,新登记147万户: the addition of what was counted
    if (/^(?:新|改扩建$|改建$|扩建$)/.test(left.lead) && right.name === '' && !left.reaches) {
      const counted = (state.subject || state.topic).replace(/(?:总量|总数|数量)$|^(?:建成|建设|改造)(?=.{3})/, '');
      const [first] = tokens(counted);
      // 平均每天新增320户: so many of them a day
      const each = /平均每[天日月](?=[新净])/.exec(slot.rawLeft)?.[0] ?? '';
      const added = each + left.lead + (first?.cls === 'add' ? counted.slice(first.text.length) : counted);
      return [{ rule: carried.id, name: added, score: score + 1, flags: ['name_implied'], subject: false }];
    }
    return [{ rule: carried.id, name, score, flags: fromTopic ? ['name_implied'] : [], subject: false }];
  },
};
