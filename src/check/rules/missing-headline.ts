/** Headline indicators without a target or a result. */
import { isPartOfYear } from '../../partOfYear.js';
import { atReport, nameOf } from '../draft.js';
import { mentionOf } from '../mention.js';
import { type Requirement, requirementsFor } from '../required.js';
import { type Draft, defineRule, type Fact, type Line, type ReportView } from '../types.js';

const isTarget = (fact: Fact): boolean => fact.status === 'target';
const hasFigure = (fact: Fact): boolean => fact.measure !== 'qualitative' || fact.reference !== null;

const SIDES: Readonly<Record<Requirement['side'], Line>> = { target: ['目标', 'target'], result: ['结果', 'result'] };

interface Found {
  readonly figure: boolean;
  /** a fact in words */
  readonly words: Fact | undefined;
}

/** No name that says what it is needs more. */
const NAME_REACH = 200;

function look({ facts, records }: ReportView, { ids, side, like }: Requirement): Found {
  const own = facts.filter((fact) => ids.includes(fact.indicator) && isTarget(fact) === (side === 'target'));
  const alike =
    like !== undefined &&
    records.some(
      (r) =>
        r.indicator === null &&
        (r.status === 'target') === (side === 'target') &&
        r.value !== null &&
        like.test(r.name.slice(0, NAME_REACH)),
    );
  return { figure: alike || own.some(hasFigure), words: own.find((fact) => !hasFigure(fact)) };
}

function draftOf(view: ReportView, row: Requirement, words: Fact | undefined): Draft {
  const [id = ''] = row.ids;
  const [zh, en] = nameOf(id);
  const [side, sideEn] = SIDES[row.side];
  const subject = `${row.side}|${id}`;
  if (words !== undefined) {
    return {
      ...atReport(
        view,
        words.place,
        {
          words: [`${zh}的${side}只有文字（“${words.text}”），没有数字`, `the ${sideEn} for ${en} is in words only ("${words.text}")`],
          subject,
          level: 'info',
        },
        id,
      ),
      excerpt: words.text,
    };
  }
  const named = row.ids.map((one) => mentionOf(view, one)).find((mention) => mention !== null);
  const place = view.place(view.document.start, view.document.start);
  const said: Line = named === undefined ? ['，全文未提及', '; it is not mentioned'] : ['，文中只提到名称', '; it is only mentioned'];
  return atReport(view, place, { words: [`缺少${zh}的${side}${said[0]}`, `no ${sideEn} for ${en}${said[1]}`], subject }, id);
}

function missing(view: ReportView, indicators: readonly string[] | null): Draft[] {
  const { document, level } = view;
  // no list says what a report of half a year must hold
  if (isPartOfYear(document, view.records)) return [];
  const rows: readonly Requirement[] =
    indicators === null
      ? requirementsFor(document.kind, level, document.year)
      : indicators.flatMap((id) =>
          (document.kind === 'communique' ? (['result'] as const) : (['target', 'result'] as const)).map((side) => ({
            ids: [id],
            side,
            kinds: [],
            levels: [],
          })),
        );
  const open = (['target', 'result'] as const).flatMap((side): Draft[] => {
    const own = rows.filter((row) => row.side === side);
    if (own.length === 0) return [];
    // a text that holds one half only says so once
    if (!view.facts.some((fact) => isTarget(fact) === (side === 'target') && hasFigure(fact))) {
      const [zh, en] = SIDES[side];
      const words: Line = [`没有任何主要指标的${zh}，报告可能不完整`, `no indicator has a ${en}: the report may be incomplete`];
      return [atReport(view, view.place(document.start, document.start), { words, subject: side }, '')];
    }
    return own.flatMap((row) => {
      const { figure, words } = look(view, row);
      return figure ? [] : [draftOf(view, row, words)];
    });
  });
  return open;
}

export const missingHeadline = defineRule({
  id: 'missing-headline',
  level: 'warning',
  title: ['缺少主要指标', 'a headline indicator is missing'],
  about: [
    '报告没有给出应有指标的目标或结果。默认清单按报告类型、地区层级和年份确定（区县不要求调查失业率和居民消费价格）；只有文字、没有数字的作提示。',
    'A report lacks the target or the result of an indicator that such reports give. The default list goes by kind of report, level of region and year (counties owe no surveyed unemployment and no consumer prices); what is given in words only is information.',
  ],
  options: {
    indicators: {
      kind: 'ids',
      default: null,
      about: ['必须有目标和结果的指标，代替默认清单', 'indicators that must have a target and a result, instead of the default list'],
    },
  },
  report: (view, { indicators }) => missing(view, indicators),
});
