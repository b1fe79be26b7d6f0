/** `重点项目开工52个、竣工48个`: a verb alone takes the place of the verb that ended the name before. */
import { tokens } from '../../tokenize/tokens.js';
import type { Slot } from '../slots.js';
import type { Candidate, Context, Shape, State } from '../types.js';
import { countOf, isThing, nextDeed } from './next-deed.js';
import { partByWork } from './part-by-work.js';

const LEVEL = /^(?:国家级|省级|市级|州级|市州级|地市级|县级|县市级|区级|区县级|自治区级|盟市级|旗级|乡级|镇级|乡镇级|村级)$/;
const LEVEL_FRONT =
  /^(新增|净增|新培育|新认定|新获批|新创建|新建成|培育|认定|获批|建成|创建|建设|获评|入选)?(?:各级|国家级|省级|市级|州级|市州级|地市级|县级|县市级|区级|区县级|自治区级|盟市级|旗级|乡级|镇级|乡镇级|村级)(?:及?以上)?/;
/** What was added, before a class of it. */
const ADDED_ALONE = /^(新增|净增|新培育|新认定|新获批|新创建|新开通|新开辟|培育|认定|获批|建成|创建|建设|开通|开辟|开行)?/;

const LEVEL_INSIDE = /(?:国家|省|市)级?(?=重点|示范|骨干)/;

/** Where a rate is told of. */
const PLACE = /^(?:县城|城区|市区|主城区|中心城区|镇区|建制镇|乡镇|农村|村庄|建制村|行政村|自然村|城市|城镇)$/;
const PLACE_FRONT = /^(?:县城|城区|市区|主城区|中心城区|设区市|镇区|建制镇|乡镇|农村|村庄|建制村|行政村|自然村|城市|城镇|城乡)/;

/** Where a part of what was counted is. */
const AREA =
  /^(?:贫困|民族|边境|革命老|山|牧|老|库|湖|脱贫|农村|偏远|边远|欠发达|城市|城镇|重点|边疆){1,2}(?:地区|区|县|村)$|^(?:中心|主)?城区$|^县城$/;
/** A mark that was passed, by itself and in a name. */
const PASSED = /^(?:其中)?((?:超过?|过|突破)[\d.]*[十百千]*[万亿]*元)的?([一-鿿]{0,4})$/;
const MARK = /(?:超过?|过|突破)[\d.]*[十百千]*[万亿]*元(?:以上)?/;
/** A branch of the economy, which is no firm. */
const BRANCH = /^(?:工业|服务业|商贸业?|建筑业|制造业|房地产业?|批发零售业?|住宿餐饮业?|外贸|科技服务业)$/;
/** What people do who are counted. */
const DOING = /(?:转移就业|就业|务工|培训|创业)$/;
/** Kinds that name nothing alone. */
const KIND_OF_ALL = /^(?:国际|国内|境内|境外|省内|省外|跨省|省际|三级甲等|三甲|二甲)$/;
/** A part of what was counted before: behind 其中, in its bracket, or the next of such parts. */
const ofAll = ({ clause, listed }: Slot): boolean => listed || clause.mark === '(' || clause.text.startsWith('其中');
/** A count of the same things, and no amount or rate. */
const isCount = (slot: Slot, state: Readonly<State>): boolean =>
  state.subject !== '' && state.unit === slot.quantity.unit && !/元$|%|百分点/.test(state.unit);

/** Days and bodies of water by their grade. */
const GRADE = /^([一二三四五]级|[ⅠⅡⅢ]类|[优良])((?:及?以上)?(?:的)?(?:天数|水体|断面|水质).{0,4})$/;

/** 城区空气二级以上天数, 一级以上天数 → 城区空气一级以上天数; or ''. */
function graded(name: string, whole: string): string {
  const [, , rest = ''] = GRADE.exec(name) ?? [];
  const front = rest === '' || !whole.endsWith(rest) ? '' : whole.slice(0, -rest.length);
  const bare = front.replace(/(?:[一二三四五]级|[ⅠⅡⅢ]类|[优良]{1,2})$/, '');
  return bare !== front && bare.length > 1 ? bare + name : '';
}

/** Things of a size: 投资1亿元以上项目. */
const SIZED = /^(.{0,12}\d[万亿]?元?(?:及?以[上下]))的?(项目|企业|工程)$/;

/** A prize by its rank. */
const PRIZE = /[特一二三]等奖$/;

/** Words that part a count into classes. */
const CLASS = /^(?:国家级|省级|市级|县级|区级|自治区级|旗级|乡级|镇级|村级|公办|民办|国有|民营|城镇|农村|乡村|城市|男性|女性)$/;
/** A part of the region by its kind. */
const PART_OF_PLACE = /^(?:园区|工业园区|开发区|高新区|经开区|城区|中心城区|主城区|市区|县城|镇区|山区|乡镇)$/;
/** 工业类, 城市建设类: a kind of what was counted. */
const KIND = /^[一-鿿、]{2,8}类$/;
const FRONT = /^(新增|新建|新获批|建成)?(?:国家级|省级|市级|县级|区级|自治区级)?(?:及?以上)?/;

const SUMMED =
  /^(?:目前|现已|已|全[市省县区])?(?:累计|总计)(?:已)?(建成|建设|认定|培育|创建|开通|投用|入选|获批|改造|完成|实施|引进|发放|转移|培训|安置)(?:达到?|近|约|超过?)?$/;
const ADDED_FRONT =
  /^(?:新铺设?|铺设|敷设|新认定|新培育|新建成|新创建|新建|新增|新开通|新引进|新获批|新入选|新改造|净增|建成|认定|培育|创建|建设|开通|获批|入选)/;

/** What was begun with another verb, or only planned: 新开工和筹措, 新建任务开工. */
const NO_THING = /^(?:和|及|与|、)|任务/;
const RATE = /^[%‰]$/;
/** Homes, however they are counted. */
const HOUSES = /[套户间](?:\([套户间]\))?$/;

const UNDER_WAY = /^(?:在建|续建|新开工|新建)([一-鿿]{2,6})$/;
/** A thing and how far it is: 亿元以上项目新开工, 老旧小区改造开工, 保障房基本建成. */
const STAGED = /^(.{3,}?)(?:全面|基本|新)?(?:新增|筹集|新开工|开工建设|开工|续建|在建|签约|落地|建成|竣工|完工|投产)$/;
/** What a count of projects is followed by. */
const MONEY_TAIL = /(?:总|完成|计划)?(?:投资|投资额|到位资金)$/;
const BEGUN =
  /^(?:新增|分配|新开工建设|新开工|开工建设|开工|筹集建设|筹集|建设|新建|续建|在建|建成|竣工|交付|新?签约|新?引进|新?落地)(.{2,16})$|^(.{2,14}(?<!老旧|示范)(?:项目|工程))$/;

export const sameSubject: Shape = {
  id: 'same-subject',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state } = context;
    // 省级技术中心1家、市级4家; 农业产业化国家重点龙头企业12家、省级210家
    if (LEVEL.test(left.name) && (slot.listed || slot.clause.mark === ',') && right.name === '') {
      const name = LEVEL_FRONT.test(state.subject)
        ? state.subject.replace(LEVEL_FRONT, (_, added: string | undefined) => (added ?? '') + left.name)
        : state.subject.replace(LEVEL_INSIDE, left.name);
      // 龙头企业36家,其中国家级6家、省级12家
      const ofWhich = name === state.subject && slot.clause.text.startsWith('其中') && state.unit === slot.quantity.unit;
      if (ofWhich && isThing(name))
        return [
          { rule: sameSubject.id, name: name.replace(ADDED_ALONE, `$1${left.name}`), score: 12, flags: ['name_implied'], subject: false },
        ];
      if (name !== state.subject) return [{ rule: sameSubject.id, name, score: 12, flags: ['name_implied'], subject: false }];
    }
    // 新建5G基站320个,累计建成1260个: what there is of them by now
    const summed = SUMMED.exec(slot.left)?.[1];
    if (summed && right.name === '' && countOf(state.unit) === countOf(slot.quantity.unit) && (slot.listed || slot.clause.mark === ',')) {
      const thing = state.subject.replace(ADDED_FRONT, '');
      const name = /^(?:改造|引进|发放)$/.test(summed) && !thing.startsWith(summed) ? summed + thing : thing;
      if (thing.length > 1) return [{ rule: sameSubject.id, name, score: 12, flags: ['name_implied'], subject: true }];
    }
    // 城市污水处理率达到94%,县城达到88%
    if (slot.quantity.unit === '%' && state.unit === '%' && right.name === '' && left.change === null && PLACE.test(left.name)) {
      const rate = /^(.*率)$/.exec(state.subject)?.[1]?.replace(PLACE_FRONT, '');
      if (rate && rate.length > 2)
        return [{ rule: sameSubject.id, name: left.name + rate, score: 12, flags: ['name_implied'], subject: false }];
    }
    // 新增通客车建制村940个,其中贫困地区580个
    if (
      slot.clause.text.startsWith('其中') &&
      AREA.test(left.name) &&
      slot.left.endsWith(left.name) &&
      right.name === '' &&
      isCount(slot, state)
    ) {
      const name = state.subject.replace(ADDED_ALONE, `$1${left.name}`);
      return [{ rule: sameSubject.id, name, score: 12, flags: ['name_implied'], subject: false }];
    }
    // 产值过十亿元企业40家,过百亿元的5家: of another size
    const [, mark, of = ''] = (slot.left.includes('元') && isCount(slot, state) ? PASSED.exec(slot.left) : null) ?? [];
    if (mark !== undefined && state.subject.endsWith(of) && MARK.test(state.subject))
      return [{ rule: sameSubject.id, name: state.subject.replace(MARK, mark), score: 12, flags: ['name_implied'], subject: false }];
    // 新增规上企业50家,其中工业20家、服务业12家
    if (
      BRANCH.test(left.name) &&
      slot.left.endsWith(left.name) &&
      right.name === '' &&
      ofAll(slot) &&
      isCount(slot, state) &&
      state.subject.endsWith('企业')
    ) {
      const name = state.subject.replace(/企业$/, `${left.name}企业`);
      return [{ rule: sameSubject.id, name, score: 12, flags: ['name_implied'], subject: false }];
    }
    // 吸纳就业980人,其中脱贫人口460人
    const did =
      slot.clause.text.startsWith('其中') && isCount(slot, state) && right.name === '' ? DOING.exec(state.subject)?.[0] : undefined;
    if (did !== undefined && /^脱贫(?:人口|劳动力|户)$/.test(left.name))
      return [{ rule: sameSubject.id, name: left.name + did, score: 12, flags: ['name_implied'], subject: false }];
    // 开通货运航线90条,其中国内54条、国际36条; 三级医院98家,其中三甲45家: a kind of what was counted
    if (
      KIND_OF_ALL.test(left.name) &&
      slot.left.endsWith(left.name) &&
      right.name === '' &&
      ofAll(slot) &&
      isCount(slot, state) &&
      isThing(state.subject)
    ) {
      const name = state.subject.replace(/[二三]级(?=医院)/, '').replace(ADDED_ALONE, `$1${left.name}`);
      return [{ rule: sameSubject.id, name, score: 12, flags: ['name_implied'], subject: false }];
    }
    // 城区空气二级以上天数330天,其中一级以上天数增加11天: of the same air
    const grade = slot.clause.text.startsWith('其中') && state.unit === slot.quantity.unit ? graded(left.name, state.subject) : '';
    if (grade !== '') return [{ rule: sameSubject.id, name: grade, score: 12, flags: ['name_implied'], subject: false }];
    // 新开工投资1亿元以上项目42个,其中工业项目25个: of the same size
    const sized = slot.clause.text.startsWith('其中') && right.name === '' && isCount(slot, state) ? SIZED.exec(state.subject) : null;
    if (sized && !/以[上下]/.test(left.name) && left.name.endsWith(sized[2] ?? '') && slot.left.endsWith(left.name))
      return [{ rule: sameSubject.id, name: (sized[1] ?? '') + left.name, score: 12, flags: ['name_implied'], subject: false }];
    // 省科技进步一等奖2项、二等奖6项
    if (left.name.length === 3 && PRIZE.test(left.name) && PRIZE.test(state.subject))
      return [{ rule: sameSubject.id, name: state.subject.replace(PRIZE, left.name), score: 12, flags: ['name_implied'], subject: false }];
    // A级景区68家,其中5A级2家
    if (/^\dA级$/.test(left.name) && right.name === '' && /(?:景区|景点)$/.test(state.subject))
      return [{ rule: sameSubject.id, name: `${left.name}景区`, score: 12, flags: ['name_implied'], subject: false }];
    // 重点项目85个,其中工业类20个、社会事业类31个
    if (
      KIND.test(left.name) &&
      right.name === '' &&
      (slot.listed || /^[,(:]$/.test(slot.clause.mark)) &&
      state.unit === slot.quantity.unit &&
      !state.subject.includes('类')
    )
      return [
        { rule: sameSubject.id, name: left.name + state.subject.replace(FRONT, ''), score: 12, flags: ['name_implied'], subject: false },
      ];
    // 规上工业企业34户,其中园区23户: where they are
    if (
      slot.clause.text.startsWith('其中') &&
      right.name === '' &&
      state.unit === slot.quantity.unit &&
      PART_OF_PLACE.test(left.name) &&
      isThing(state.subject)
    )
      return [
        { rule: sameSubject.id, name: left.name + state.subject.replace(FRONT, '$1'), score: 12, flags: ['name_implied'], subject: false },
      ];
    // 公共图书馆12个(其中县级9个), 示范村29个(其中省级11个): a class of what was counted
    if (CLASS.test(left.name) && slot.clause.mark === '(' && right.name === '' && state.unit === slot.quantity.unit) {
      const whole = state.subject.replace(FRONT, '$1');
      if (whole.length >= 2)
        return [
          {
            rule: sameSubject.id,
            name: whole.replace(/^(新增|新建|新获批|建成)?/, `$1${left.name}`),
            score: 12,
            flags: ['name_implied'],
            subject: false,
          },
        ];
    }
    const event = left.name === '' && slot.listed && right.name === '' ? tokens(slot.left) : [];
    const happened = event.length === 1 && event[0]?.cls === 'event' ? event[0].text : '';
    const goesOn = slot.listed || (slot.clause.mark === ',' && state.unit === slot.quantity.unit);
    // 在建项目125个,竣工22个
    const thing = goesOn && left.bare && right.name === '' ? UNDER_WAY.exec(state.subject)?.[1] : undefined;
    if (thing && /^(?:在建|续建|新开工|开工|竣工)$/.test(left.name))
      return [{ rule: sameSubject.id, name: left.name + thing, score: 9, flags: ['name_implied'], subject: true }];
    // 专利申请86件、授权32件
    const patents = slot.left === '授权' ? /^(.{0,6}专利)申请量?$/.exec(state.subject)?.[1] : undefined;
    if (patents) return [{ rule: sameSubject.id, name: `${patents}授权`, score: 20, flags: ['name_implied'], subject: true }];
    // 新开工棚户区住房1700套、基本建成7300套、交付8000套
    // 新开工项目96个、总投资420亿元,竣工68个: the projects, not their money
    const money = state.unit.endsWith('元') && slot.quantity.unit !== '' && !slot.quantity.unit.endsWith('元');
    // 棚户区改造开工2300套,完成率102%,基本建成1400套: the homes, not the rate
    const before = RATE.test(state.unit) ? (state.recent.findLast((name) => !name.endsWith('率')) ?? '') : state.subject;
    const subject = money ? before.replace(MONEY_TAIL, '') : before;
    const afterRate = RATE.test(state.unit) && HOUSES.test(slot.quantity.unit) && slot.clause.mark === ',';
    const homes = HOUSES.test(state.unit) && HOUSES.test(slot.quantity.unit) && slot.clause.mark === ',';
    const goesOnFrom = goesOn || afterRate || homes || (money && slot.clause.mark === ',' && subject !== state.subject);
    const open = goesOnFrom && right.name === '';
    const found = open ? BEGUN.exec(subject) : null;
    const named = found?.[1] ?? found?.[2];
    const begun = named !== undefined && NO_THING.test(named) ? undefined : named;
    const stage = !open
      ? undefined
      : /^(?:其中)?(?:基本|已|累计|当年|年内|全年|全部|完成)*(竣工投产|建成投产|建成投用|建成通车|竣工验收|竣工投用|开工建设|建成|竣工|完工|交付|分配入住|分配|入住|开工|新开工|投用|投产|达产|在建|续建|签约|落地)$/.exec(
          slot.left.replace(/^[、和]/, ''),
        )?.[1];
    if (begun && stage && (money || afterRate || homes || countOf(state.unit) === countOf(slot.quantity.unit)))
      return [{ rule: sameSubject.id, name: stage + begun, score: 12, flags: ['name_implied'], subject: true }];
    // 实施棚户区改造2600套,基本建成1800套: the work itself
    if (stage && /.{2}改造$/.test(subject) && (afterRate || homes || (goesOn && state.unit === slot.quantity.unit)))
      return [{ rule: sameSubject.id, name: stage + subject, score: 12, flags: ['name_implied'], subject: false }];
    // 亿元以上项目新开工43个、竣工38个
    const staged = stage && !NO_THING.test(subject) ? STAGED.exec(subject)?.[1] : undefined;
    if (staged && stage && (afterRate || homes || (goesOn && state.unit === slot.quantity.unit)))
      return [{ rule: sameSubject.id, name: staged + stage, score: 12, flags: ['name_implied'], subject: true }];
    // 生猪出栏82万头、存栏51万头
    const told = right.name === '' && /^[出存]栏$/.test(left.name);
    const herd = told ? /^(.+)[出存]栏$/.exec(state.subject)?.[1] : undefined;
    // 年出栏生猪26万头,存栏9万头
    const herdOf = told ? /^[出存]栏([一-鿿、]{1,6})$/.exec(state.subject)?.[1] : undefined;
    if (herdOf) return [{ rule: sameSubject.id, name: left.name + herdOf, score: 12, flags: ['name_implied'], subject: true }];
    if (herd) return [{ rule: sameSubject.id, name: herd + left.name, score: 12, flags: ['name_implied'], subject: true }];
    const part = partByWork(context);
    if (part !== '') return [{ rule: sameSubject.id, name: part, score: 12, flags: ['name_implied'], subject: false }];
    const deed = nextDeed(context, goesOn);
    if (deed !== '') return [{ rule: sameSubject.id, name: deed, score: 12, flags: ['name_implied'], subject: true }];
    if ((!left.bare && happened === '') || !goesOn || state.subject === '' || right.name !== '') return [];
    const words = tokens(state.subject);
    const last = words[words.length - 1];
    if (!last || words.length < 2 || (last.cls !== 'act' && last.cls !== 'event' && last.text !== '在建')) return [];
    // 新增创业2万人、带动就业5万人: an addition owns nothing
    if (words.slice(0, -1).every((w) => w.cls === 'add')) return [];
    const owner = words
      .slice(0, -1)
      .map((w) => w.text)
      .join('');
    return [{ rule: sameSubject.id, name: owner + (happened || left.name), score: 9, flags: ['name_implied'], subject: true }];
  },
};
