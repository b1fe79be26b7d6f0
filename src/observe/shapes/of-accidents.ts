/** `各类生产安全事故53起,死亡20人,伤55人`: those who died or were hurt, and what was lost, are the accidents'. */
import type { Candidate, Context, Shape } from '../types.js';

/** Heads that are told of accidents, as a name says them. */
const HEADS: Readonly<Record<string, string>> = {
  死亡: '死亡人数',
  死亡人数: '死亡人数',
  亡人数: '死亡人数',
  受伤: '受伤人数',
  伤: '受伤人数',
  受伤人数: '受伤人数',
  失踪: '失踪人数',
  失踪人数: '失踪人数',
  伤亡: '伤亡人数',
  伤亡人数: '伤亡人数',
  死伤: '伤亡人数',
  经济损失: '经济损失',
  直接经济损失: '直接经济损失',
  造成直接经济损失: '直接经济损失',
  起数: '起数',
  事故起数: '起数',
};
const ACCIDENT = /(?:事故|火灾)(?:起数)?$/;
/** 道路交通行业共发生事故: where they happened, before the verb. */
const WHERE = /([一-鿿]{2,8}?(?:行业|领域|系统|交通|企业))(?:共|累计)*发生(?:各类)?事故$/;
const TIME_OR_AREA = /^(?:[上下]半年|[一二三四前]{1,2}季度|今年以来|今年|全年|年内|[全我][省市区县州旗])+/;
const BRANCH = /^[一-鿿]{2,10}$/;

/** The accidents that a bare head is of, or ''. */
function accidentsBefore({ slot, state }: Context, head: string): string {
  const last = state.recent.findLast((name) => ACCIDENT.test(name)) ?? '';
  const owner = last.replace(/起数$/, '').replace(/^(?:发生)?各类/, '');
  return owner === '事故' && head === '起数' && !slot.listed ? '' : owner;
}

export const ofAccidents: Shape = {
  id: 'of-accidents',
  propose(context: Context): Candidate[] {
    const { slot, left, right, state } = context;
    if (right.name !== '') return [];
    // 道路交通:事故9起
    if (left.name === '事故') {
      const where =
        WHERE.exec(slot.left.replace(TIME_OR_AREA, ''))?.[1] ?? (slot.clause.mark === ':' && BRANCH.test(state.topic) ? state.topic : '');
      return where === '' ? [] : [{ rule: ofAccidents.id, name: `${where}事故`, score: 14, flags: ['name_implied'], subject: true }];
    }
    const head = HEADS[left.name || slot.left];
    if (head === undefined) return [];
    const owner = accidentsBefore(context, head);
    return owner === '' ? [] : [{ rule: ofAccidents.id, name: owner + head, score: 14, flags: ['name_implied'], subject: true }];
  },
};
