/** Word's automatic numbering: the label that Word shows before a paragraph and keeps nowhere in its text. */
import { type Element, walkXml } from '../xml.js';
import { WORD } from './names.js';

interface Level {
  start: number;
  format: string;
  /** `%1、`, `第%1章`, `%1.%2` */
  text: string;
  /** restarts after a level up to this one (1-based); 0: never; null: after any higher one */
  restart: number | null;
  style: string | null;
  legal: boolean;
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', restart: null, style: null, legal: false });

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** 一, 十, 十一, 二十, 一百零五 */
function counting(value: number, digits: string, tens: readonly [string, string, string]): string {
  if (value < 0 || value > 9999) return String(value);
  if (value === 0) return digits[0] ?? '';
  let out = '';
  let gap = false;
  for (const [power, name] of [
    [1000, tens[2]],
    [100, tens[1]],
    [10, tens[0]],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    if (gap) out += '零';
    gap = false;
    out += (power === 10 && digit === 1 && out === '' && digits === DIGITS ? '' : (digits[digit] ?? '')) + name;
  }
  return out;
}

function letters(value: number): string {
  const at = (value - 1) % 26;
  return String.fromCharCode(65 + at).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) out += sign;
  return out;
}

/** A number in one of Word's formats (ST_NumberFormat of ECMA-376). */
export function writeNumber(value: number, format: string): string {
  if (value < 0 || value > 9999) return String(value);
  switch (format) {
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counting(value, DIGITS, ['十', '百', '千']);
    case 'chineseLegalSimplified':
    case 'japaneseLegal':
    case 'ideographLegalTraditional':
      return counting(value, LEGAL_DIGITS, ['拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : `(${value})`;
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10] ?? String(value);
    case 'upperLetter':
      return value < 1 ? '' : letters(value);
    case 'lowerLetter':
      return value < 1 ? '' : letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** The lists of a document and how far each has counted. */
export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  constructor(path: string, bytes: Uint8Array | null) {
    if (bytes !== null) this.read(path, bytes);
  }

  private read(path: string, bytes: Uint8Array): void {
    let abstract: Map<number, Level> | null = null;
    let list: { abstract: string; starts: Map<number, number>; levels: Map<number, Level> } | null = null;
    let at = 0;
    let level: Level | null = null;
    const value = (element: Element): string => element.get('val') ?? '';
    walkXml(path, 'word/numbering.xml', bytes, WORD, {
      open: (element) => {
        switch (element.name) {
          case 'w:abstractNum':
            abstract = new Map();
            this.abstracts.set(element.get('abstractNumId') ?? '', abstract);
            break;
          case 'w:num':
            list = { abstract: '', starts: new Map(), levels: new Map() };
            this.lists.set(element.get('numId') ?? '', list);
            break;
          case 'w:abstractNumId':
            if (list) list.abstract = value(element);
            break;
          case 'w:lvlOverride':
            at = Number(element.get('ilvl') ?? 0);
            break;
          case 'w:startOverride':
            list?.starts.set(at, Number(value(element)));
            break;
          case 'w:lvl':
            at = Number(element.get('ilvl') ?? 0);
            level = newLevel();
            (list ? list.levels : abstract)?.set(at, level);
            break;
          case 'w:start':
            if (level) level.start = Number(value(element)) || 0;
            break;
          case 'w:numFmt':
            if (level) level.format = value(element);
            break;
          case 'w:lvlText':
            if (level) level.text = value(element);
            break;
          case 'w:lvlRestart':
            if (level) level.restart = Number(value(element));
            break;
          case 'w:isLgl':
            if (level) level.legal = value(element) !== '0' && value(element) !== 'false';
            break;
          case 'w:pStyle':
            if (level) level.style = value(element);
            break;
        }
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:abstractNum') abstract = null;
        else if (name === 'w:num') list = null;
      },
    });
  }

  private level(list: List, at: number): Level | undefined {
    return list.levels.get(at) ?? this.abstracts.get(list.abstract)?.get(at);
  }

  /** The level of a list that a paragraph style stands for; 0 where none is. */
  levelOfStyle(numId: string, style: string): number {
    const list = this.lists.get(numId);
    if (!list) return 0;
    for (let at = 0; at < 9; at += 1) if (this.level(list, at)?.style === style) return at;
    return 0;
  }

  /** Counts a paragraph of that list and level, and gives its label; '' for bullets and unknown lists. */
  next(numId: string, at: number): string {
    const list = this.lists.get(numId);
    const level = list && this.level(list, at);
    if (!list || !level) return '';
    // lists made from one definition count on together
    const counts = this.counts.get(list.abstract) ?? new Map<number, number>();
    this.counts.set(list.abstract, counts);
    if (!this.started.has(numId)) {
      this.started.add(numId);
      for (const overridden of list.starts.keys()) counts.delete(overridden);
    }
    const start = (of: number): number => list.starts.get(of) ?? this.level(list, of)?.start ?? 1;
    counts.set(at, (counts.get(at) ?? start(at) - 1) + 1);
    for (let deeper = at + 1; deeper < 9; deeper += 1) {
      const restart = this.level(list, deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && at < restart)) counts.delete(deeper);
    }
    if (level.format === 'bullet') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const format = this.level(list, of)?.format ?? 'decimal';
      return writeNumber(counts.get(of) ?? start(of), level.legal && of !== at ? 'decimal' : format);
    });
  }
}
