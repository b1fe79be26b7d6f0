/** Counts without a measure word, and integers too long to be one number. */
import { unitInfo } from '../../quantity/units.js';
import type { IndicatorRecord } from '../../record.js';
import type { ReportView } from '../types.js';
import type { Break } from './types.js';

/** Names of pure numbers. */
const PURE = /指数|系数|(?:比|比例|比值|倍数|率|度|得分|评分|分值|能力)$/;

const counted = (record: IndicatorRecord): boolean =>
  record.measure === 'level' && record.rule !== 'table' && typeof record.value === 'number' && /^\d[\d,.]*$/.test(record.text);

function at(view: ReportView, record: IndicatorRecord): { start: number; end: number; after: string } {
  const folded = view.folded();
  const [start, end] = [folded.at(record.source.start), folded.at(record.source.end)];
  return { start, end, after: folded.text.slice(end, end + 1) };
}

/** `举办推介会23,`: a count that nothing is counted in. */
export function lostUnits(view: ReportView): Break[] {
  return view.records.flatMap((record): Break[] => {
    if (record.unit !== null || !counted(record) || PURE.test(record.name) || PURE.test(record.indicatorName ?? '')) return [];
    const { start, end, after } = at(view, record);
    if (/[%+\w×—\-~.”’"》]/.test(after) || /^20\d\d$|^0/.test(record.text)) return [];
    if (isLong(record)) return [];
    const { text } = view.folded();
    const before = /[\u4e00-\u9fa5]{1,8}$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
    const next = /^[\u4e00-\u9fa5]{1,4}/.exec(text.slice(end, end + 4))?.[0] ?? '';
    // 改造626小河: what is counted follows, or it is a name
    const named = next.length > 1 && record.name.startsWith(next.slice(0, 2));
    const said = `${before}${record.text}${next}`;
    return [
      {
        kind: 'unit',
        start,
        end,
        words: [`“${said}”中的${record.text}缺少单位`, `${record.text} has no unit in "${said}"`],
        ...(named ? { level: 'warning' as const } : {}),
      },
    ];
  });
}

/** Nobody writes seven digits without 万 in a report. */
const isLong = (record: IndicatorRecord): boolean =>
  /^\d{7,}$/.test(record.text.replace(/[^\d.]+$/, '')) && unitInfo(record.unit ?? '').scale10 === 0;

/** `分别达到8482926设立…`: two numbers run together. */
export function bareIntegers(view: ReportView): Break[] {
  return view.records.flatMap((record): Break[] => {
    if (record.measure !== 'level' || record.rule === 'table' || !isLong(record)) return [];
    const { start, end } = at(view, record);
    return [
      {
        kind: 'joined',
        start,
        end,
        words: [`“${record.text}”位数过多，似为两个数字连写`, `"${record.text}" has too many digits: two numbers run together?`],
      },
    ];
  });
}
