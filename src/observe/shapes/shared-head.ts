/** `3个万亿级和7个千亿级产业集群`: a class whose head stands behind the count of the next class. */
import type { Candidate, Context, Reading, Shape } from '../types.js';
import { withoutStage, withoutTask } from './names.js';

const CLASS =
  /^(?:世界级|国际级|国家级|国家|自治区级|省级|市级|县级|区级|乡镇级|乡级|镇级|村级|区域级|(?:[十百千万]+|\d+)亿元?级|[一二三四五]星级|[1-5]A级)/;
const BARE = new RegExp(`${CLASS.source}$`);
/** Kinds of places, which make a class beside a level: 1个区级、3个街道和60个农村服务中心. */
const PLACE = /^(?:街道|乡镇|镇街|社区|农村|城市|城镇)/;
const PLACE_ALONE = new RegExp(`${PLACE.source}$`);
/** 1个总量近千亿、4个过五百亿的县市: a mark that makes a class. */
const MARKED = /(?:近|超|过|突破)[十百千万]+亿元?$/;
/** 6条具有国际优势、9条具有全国优势的产业链: what those of each count have. */
const HAVING = /^具[有备][^的,。;、\d]{2,10}(?=的|$)/;
/** 300万亩小麦、200万亩玉米示范区: what is made of the land under each crop. */
const FIELDS = /(?:[一-鿿]{2})?(?:示范[区片田]|基地|种植[区带]|生产区|产业带|核心区)$/;
const MOST_OF_CROP = 3;

/** Classes that one head serves, at most. */
const MOST = 4;

const isLevel = (reading: Reading | undefined): boolean => reading !== undefined && BARE.test(reading.right.name);

/** What the class of another name is of, or ''. */
function headOf(said: string, marked: boolean): string {
  if (marked) return /的(.{2,10})$/.exec(said)?.[1] ?? '';
  const name = withoutStage(withoutTask(said));
  const head = name.replace(CLASS, '');
  return head === name ? name.replace(PLACE, '') : head;
}

/** The last of such a list with what its own words lack, or ''. */
function lastOfList({ slot, right }: Reading, before: Reading | undefined): string {
  if (!slot.listed || slot.left !== '' || before === undefined) return '';
  const had = HAVING.test(before.right.name) ? HAVING.exec(slot.right)?.[0] : undefined;
  if (had !== undefined && right.name !== '') return had + right.name;
  // 经济总量近千亿、过五百亿的县市: of the same total
  const mark = MARKED.exec(before.right.name);
  return mark !== null && mark.index > 0 && /^[近超过突]/.test(right.name) ? before.right.name.slice(0, mark.index) + right.name : '';
}

/** What the land of a list is made into, told behind the last crop, or ''. */
const fieldsOf = (crop: string, said: string): string => {
  const fields = FIELDS.exec(said)?.[0] ?? '';
  return fields !== '' && said.length - fields.length <= MOST_OF_CROP && crop.length <= MOST_OF_CROP ? fields : '';
};

export const sharedHead: Shape = {
  id: 'class-before-head',
  propose({ slot, left, right, readings, at, state }: Context): Candidate[] {
    if (right.de) return [];
    const lead = left.name === '' && /^[新净增]/.test(left.lead) ? left.lead : '';
    const last = lastOfList({ slot, left, right }, readings[at - 1]);
    if (last !== '')
      return [
        {
          rule: sharedHead.id,
          name: (slot.listed && /^[新净增]/.test(state.add) ? state.add : '') + last,
          score: 14,
          flags: [],
          subject: true,
        },
      ];
    const following = readings[at + 1];
    if (slot.quantity.unit.endsWith('亩') && following?.slot.listed && following.slot.left === '') {
      const fields = fieldsOf(right.name, following.right.name);
      if (fields !== '') return [{ rule: sharedHead.id, name: left.lead + right.name + fields, score: 14, flags: [], subject: true }];
    }
    if (HAVING.test(right.name) && following && HAVING.test(following.slot.right) && following.right.name !== '')
      return [{ rule: sharedHead.id, name: lead + right.name + following.right.name, score: 14, flags: [], subject: true }];
    const place = PLACE_ALONE.test(right.name);
    const marked = !place && MARKED.test(right.name);
    if (!place && !marked && !BARE.test(right.name)) return [];
    if (place && !readings.slice(Math.max(0, at - MOST), at + MOST).some(isLevel)) return [];
    for (const { slot: other, right: said } of readings.slice(at + 1, at + 1 + MOST)) {
      if (!other.listed || other.quantity.unit !== slot.quantity.unit) return [];
      if (BARE.test(said.name) || PLACE_ALONE.test(said.name)) continue;
      const head = headOf(said.name, marked);
      if (head.length < 2 || head === said.name) return [];
      return [{ rule: sharedHead.id, name: lead + right.name + head, score: 14, flags: [], subject: true }];
    }
    return [];
  },
};
