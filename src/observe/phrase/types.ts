/** What the words on either side of a quantity say. */

/** Whether a string is a catalogue name; a phrase is never trimmed beyond one. */
export interface Known {
  (name: string): boolean;
  /** whether 全省, 全国 … speaks of another area than the report's */
  readonly foreign?: (word: string) => boolean;
  /** whether a zone is the report's own region */
  readonly own?: (area: string) => boolean;
  /** a name without what a zone calls itself: 高新区税收收入 → 税收收入 */
  readonly bare?: (name: string, matched?: boolean) => string;
  /** the county or city right below the report's region that a clause opens with, or '' */
  readonly partAt?: (clause: string) => string;
}

export interface LeftReading {
  /** the noun phrase, '' where the words before the quantity hold none */
  readonly name: string;
  /** what a generic head lacks: the noun phrase before the verb that precedes it (`省级重点项目` of `省级重点项目完成投资`) */
  readonly owner: string;
  /** the name says nothing without an owner: 总投资, 覆盖率 */
  readonly generic: boolean;
  /** direction of change that the words right before the quantity say */
  readonly change: 'up' | 'down' | null;
  /** the verb of change itself */
  readonly verb: string;
  /** a verb of reaching stands between name and quantity: 达到, 突破 */
  readonly reaches: boolean;
  /** that verb: 达到, 降至 */
  readonly reached: string;
  /** any predicate stands between name and quantity */
  readonly predicate: boolean;
  /** 年均 */
  readonly yearly: boolean;
  /** 分别 or 均 stands between name and quantity */
  readonly share: '' | 'each' | 'all';
  /** verb of an addition or act that opens the phrase or stands alone before the quantity */
  readonly lead: string;
  /** the verb that was stripped from the front: 减少, 增加 */
  readonly leadChange: 'up' | 'down' | null;
  /** that verb */
  readonly leadVerb: string;
  /** what it is compared with: 上年, 全国 */
  readonly compared: string;
  readonly comparison: string;
  /** nothing but verbs stand before the quantity: 扶持创业 */
  readonly bare: boolean;
  /** a verb of its own opened the phrase and was stripped: 入库, 完成 */
  readonly opened: boolean;
  /** words before a verb inside were cut away */
  readonly cut: boolean;
  /** a verb that wants an object stands right before the quantity */
  readonly endsVerb: boolean;
  /** the phrase ends open: …等, …的 */
  readonly open: '' | '等' | '的';
}
export interface RightReading {
  /** the noun phrase after the quantity, '' where a verb or nothing follows */
  readonly name: string;
  /** 的 stands between quantity and noun phrase */
  readonly de: boolean;
  /** what is said of the noun: 获批国家级企业技术中心 */
  readonly predicate: string;
  /** words after the noun phrase */
  readonly rest: string;
}
