/** Names of indicators as tables write them: numbered, with units and notes in brackets, with the growth that the row holds. */
import { isUnit } from './header.js';

export interface RowName {
  /** the noun phrase alone */
  readonly name: string;
  /** units in the name's brackets */
  readonly units: readonly string[];
  /** `其中:` or `#` before it */
  readonly part: boolean;
  /** the change that the name ends in */
  readonly change: 'up' | 'down' | null;
  /** `年均` in the name */
  readonly average: boolean;
  /** `累计` in the name */
  readonly cumulative: boolean;
  /** `增长率`, `增速`: the row's figures are rates of growth */
  readonly rate: boolean;
  readonly attribute: 'binding' | 'expected' | null;
}

const NUMBERING = /^(?:[（(]?\d{1,2}[)）.、](?!\d)|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|[①-⑳⑴-⒇])+/;
const PART = /^(?:其中[:、]?|#|—{1,2}|-+|·)+/;
const NOTE = /(?:(?<=[\u4e00-\u9fff)])\d{1,2}|\[\d{1,2}\]|(?<![①-⑳*])[①-⑳*]+)$/;
const WHOLE = /^(?:全市|全省|全区|全县|全州|全旗|全盟)(?!域)/;
const RATE_NAME = /(自然增长率|增值率)$/;
const UP = /(五年|5年)?(累计|年均)?(实际|名义)?(增长率|增长速度|增速|增幅|涨幅|增长|上涨|提升|提高|增加)(幅度)?$/;
const DOWN = /(五年|5年)?(累计|年均)?(降低率|下降率|降低|下降|减少|压减|降幅)(幅度)?$/;

/** `用水量(降低)`: the change in brackets */
const BRACKETED = /(?<=.{2})[(](降低|下降|减少|增长|提高|增加)[)]$/;

/** `(五年累计)`, `(5年新增量)`: over how long. */
const OVER_YEARS = /^(?:(?:五年|5年)?(?:累计|年均)|(?:五年|5年)(?:累计|新增|净增|合计)(?:量|数|值)?)$/;

function takeBrackets(text: string): { rest: string; inside: string[] } {
  const inside: string[] = [];
  let rest = text;
  for (;;) {
    const found = /^(.+?)[([]([^()[\]]{1,24})[)\]]$/.exec(rest);
    if (!found) return { rest, inside };
    const words = found[2] ?? '';
    const parts = words.split(/[、,;]/);
    if (!parts.every((part) => isUnit(part)) && !OVER_YEARS.test(words) && !/^(?:约束|预期)性$/.test(words)) return { rest, inside };
    inside.push(...parts);
    rest = (found[1] ?? '').replace(NOTE, '');
  }
}

/** Reads a name cell. */
export function readName(cell: string): RowName {
  let text = cell.replace(NUMBERING, '').replace(/[:,、]$/, '');
  const part = PART.test(text);
  text = text.replace(PART, '').replace(NUMBERING, '').replace(NOTE, '').replace(WHOLE, '');
  const { rest, inside } = takeBrackets(text);
  text = rest.replace(NOTE, '').replace(BRACKETED, '$1');
  const tail = RATE_NAME.test(text) ? null : (UP.exec(text) ?? DOWN.exec(text));
  const bare = tail ? text.slice(0, tail.index) : text;
  const stripped = tail !== null && bare.length >= 2;
  const words = stripped ? (tail[0] ?? '') : '';
  return {
    name: stripped ? bare : text,
    units: inside.filter((x) => isUnit(x)),
    part,
    change: !stripped ? null : DOWN.test(text) ? 'down' : 'up',
    average: words.includes('年均') || inside.includes('年均'),
    cumulative: /累计|五年|5年/.test(words) || inside.some((x) => /累计|五年|5年/.test(x)),
    rate: /率|增速|[增涨]幅|速度/.test(words),
    attribute: inside.includes('约束性') ? 'binding' : inside.includes('预期性') ? 'expected' : null,
  };
}

/** The attribute that a cell names. */
export function readAttribute(text: string): 'binding' | 'expected' | null {
  if (/^约束性?$|^约束性指标$/.test(text)) return 'binding';
  return /^预期性?$|^预期性指标$|^指导性$/.test(text) ? 'expected' : null;
}
