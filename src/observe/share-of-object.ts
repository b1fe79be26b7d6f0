/** `优化高校8%左右学科专业`, `向社区投放四成号源`: what a share is of stands behind it, and what is done with it before. */
import { oneOf } from '../alternatives.js';
import { type Known, readLeft } from './phrase/index.js';
import { isThing } from './shapes/next-deed.js';

const DEALS = oneOf('覆盖 投放 下放 优化 调整 更新 改造 淘汰 减免 整合');
const DEALT = new RegExp(`((?:${DEALS}){1,2})([一-鿿]{0,8})$`);
/** Towards whom: 医院向社区, 为承租户. */
const TOWARDS = /[向为给对]/;

/** The words before a share that want an object behind it, or null. */
function dealt(left: string): { readonly subject: string; readonly deed: string; readonly of: string } | null {
  const found = DEALT.exec(left);
  if (found === null) return null;
  const [, deed = '', of = ''] = found;
  // 服务覆盖率90%以上社区: a rate of its own
  return of.includes('率') ? null : { subject: left.slice(0, found.index), deed, of };
}

/** Whether what follows a share up to the next mark is what it is of, and no statement of its own. */
export const wantsObject = (left: string): boolean => dealt(left) !== null;

/** The name of a share with what is done, by whom and to whom; '' where the words before it say no such thing. */
export function shareOfObject(left: string, thing: string, known: Known): string {
  const said = dealt(left);
  if (said === null || !isThing(thing)) return '';
  const { subject, deed, of } = said;
  const towards = TOWARDS.test(subject);
  // 物流网覆盖全县90%的乡镇: no part of the name is that it is of all of them
  const whose = of.replace(/^全[国省市区县州旗]$/, '');
  if (whose === '' && !towards) return '';
  return (towards || subject === '' ? subject : readLeft(subject, known).name) + deed + whose + thing;
}
