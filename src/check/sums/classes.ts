/** Figures of numbered classes against the total that stands before them. */
import { compareSum, type Decimal, decimal } from './add.js';
import { type Branch, outline } from './outline.js';
import type { Gap } from './types.js';

interface Figure {
  readonly key: string;
  readonly amount: Decimal;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FIGURE =
  /([\u4e00-\u9fa5]{0,8}?)(?:共|共计|合计|为|达到?)?(?<![\d.])(\d+(?:\.\d+)?)((?:[万亿]?(?:元|吨|人|户|平方米|亩|千瓦))|公里|个|项|家|件|户|台|套)/g;
const COUNT = /^(?:个|项|家|件|户|台|套)$/;
/** What is summed: 总投资 and 计划投资 are two things, 2024年度计划投资 and 年度计划投资 one. */
const HEADS = /(总投资|计划完成投资|计划投资|完成投资|总产值|产值|投资额|投资|资金|面积|里程|用地)[^\u4e00-\u9fa5]*$/;

/** The first figure of each kind in a span. */
function figuresIn(text: string, start: number, end: number): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const match of text.slice(start, end).matchAll(FIGURE)) {
    const [whole, name = '', digits = '', unit = ''] = match;
    const amount = decimal(digits);
    const head = COUNT.test(unit) ? unit : HEADS.exec(name)?.[1];
    if (amount === null || head === undefined) continue;
    const key = `${head}|${unit}`;
    const at = start + match.index + whole.length - digits.length - unit.length;
    if (!found.has(key)) found.set(key, { key, amount, unit, text: digits + unit, start: at, end: at + digits.length + unit.length });
  }
  return found;
}

function gapsAt(text: string, branch: Branch): Gap[] {
  if (branch.children.length < 2) return [];
  const whole = figuresIn(text, branch.start, branch.end);
  const parts = branch.children.map((child) => figuresIn(text, child.start, child.end));
  return [...whole.values()].flatMap((figure): Gap[] => {
    const own = parts.map((part) => part.get(figure.key));
    if (!own.every((part) => part !== undefined)) return [];
    const { kind, sum, difference, above, share } = compareSum(
      own.map((part) => part.amount),
      figure.amount,
    );
    // classes that are far from the whole are not all of it, or not of it
    if (kind === 'equal' || (kind === 'off' && share > 0.3)) return [];
    const added = own.map((part) => part.text.slice(0, -part.unit.length)).join('+');
    const head = figure.key.split('|')[0] ?? '';
    const label = COUNT.test(head) ? '' : head;
    const reason = kind === 'rounding' ? (['，应是四舍五入', ', by rounding'] as const) : (['', ''] as const);
    return [
      {
        start: figure.start,
        end: figure.end,
        words: [
          `${label}合计${figure.text}，各类相加为${added}=${sum}${figure.unit}，${above ? '多' : '少'}${difference}${figure.unit}${reason[0]}`,
          `the total${label === '' ? '' : ` ${label}`} is ${figure.text}, its classes add up to ${added}=${sum}${figure.unit}, ${difference}${figure.unit} ${above ? 'more' : 'less'}${reason[1]}`,
        ],
        subject: `classes|${figure.key}|${figure.text}|${added}`,
        ...(kind === 'rounding' ? { level: 'info' as const } : {}),
      },
    ];
  });
}

const walk = (text: string, branch: Branch): Gap[] => [...gapsAt(text, branch), ...branch.children.flatMap((child) => walk(text, child))];

/** Totals of numbered classes in a folded text, paragraph by paragraph. */
export function classGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const tree = outline(paragraph);
    if (tree !== null) for (const gap of walk(paragraph, tree)) gaps.push({ ...gap, start: gap.start + from, end: gap.end + from });
    from += paragraph.length + 1;
  }
  return gaps;
}
