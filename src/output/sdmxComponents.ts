import { unitInfo } from '../quantity/units.js';
import type { IndicatorRecord } from '../record.js';
import { shift } from '../resolve/normalize.js';
import type { Cell } from './columns.js';
import { timePeriod } from './sdmxTime.js';
import { referenceText } from './value.js';

/** Codes that stand for what is not there. */
export const UNKNOWN = '_X';
export const OTHER = '_O';
export const NONE = '_Z';

/** Code lists of the structure, by id. */
export type CodelistId =
  | 'CL_AREA'
  | 'CL_INDICATOR'
  | 'CL_TRANSFORMATION'
  | 'CL_STATUS'
  | 'CL_OBS_STATUS'
  | 'CL_BOUND'
  | 'CL_KIND'
  | 'CL_ATTRIBUTE'
  | 'CL_STRENGTH';

export type DataType = 'String' | 'Double' | 'Integer' | 'ObservationalTimePeriod';

/** One component of the data structure, which is one column. */
export interface Component {
  readonly id: string;
  readonly role: 'dimension' | 'time' | 'measure' | 'attribute';
  readonly zh: string;
  readonly en: string;
  readonly values: CodelistId | DataType;
  /** `mention` counts the records of the same key */
  readonly get: (record: IndicatorRecord, mention: number) => Cell;
}

/** Code ids know no dots: `market_entities.new` is `market_entities-new`. */
export const indicatorCode = (id: string | null): string => (id === null ? OTHER : id.replaceAll('.', '-'));

/** The power of ten between the value as written and the base unit: 8 for 亿元. */
const power = (record: IndicatorRecord): number => (record.unit === null ? 0 : unitInfo(record.unit).scale10);
/** An end of the normalized interval in the unit of OBS_VALUE. */
const inValueUnit = (end: number | null, record: IndicatorRecord): number | null => (end === null ? null : shift(end, -power(record)));

/** SDMX's own codes: A normal, E estimated, F forecast (which a target comes nearest to), O missing value (a goal in words). */
const OBS_STATUS: Readonly<Record<IndicatorRecord['status'], string>> = { actual: 'A', estimate: 'E', target: 'F' };

const row = (
  role: Component['role'],
  id: string,
  [zh, en]: readonly [string, string],
  values: Component['values'],
  get: Component['get'],
): Component => ({ id, role, zh, en, values, get });

/**
 * The components in the order of the data structure. The dimensions before MENTION say what is measured; where several records
 * say the same (a figure repeated in a report or in two reports), MENTION tells them apart in the order of the texts.
 */
export const components: readonly Component[] = [
  row('dimension', 'REF_AREA', ['地区', 'Reference area'], 'CL_AREA', (r) => r.regionCode ?? UNKNOWN),
  row('dimension', 'INDICATOR', ['指标', 'Indicator'], 'CL_INDICATOR', (r) => indicatorCode(r.indicator)),
  row('dimension', 'TRANSFORMATION', ['口径类型', 'Transformation'], 'CL_TRANSFORMATION', (r) => r.measure),
  row('dimension', 'STATUS', ['目标或实绩', 'Target or result'], 'CL_STATUS', (r) => r.status),
  row('dimension', 'BASIS', ['口径', 'Basis'], 'String', (r) => r.basis ?? NONE),
  row('dimension', 'UNIT_MEASURE', ['计量单位', 'Unit of measure'], 'String', (r) => r.normalized.unit ?? NONE),
  row('dimension', 'MENTION', ['同一数字的第几次出现', 'Mention'], 'Integer', (_, mention) => mention),
  row('time', 'TIME_PERIOD', ['时期', 'Time period'], 'ObservationalTimePeriod', (r) => timePeriod(r.period)),
  row('measure', 'OBS_VALUE', ['数值', 'Observation value'], 'Double', (r) =>
    typeof r.value === 'object' ? (r.value?.min ?? null) : r.value,
  ),
  row('attribute', 'UNIT_MULT', ['单位乘数（10的幂）', 'Unit multiplier'], 'Integer', power),
  row('attribute', 'OBS_STATUS', ['观测状态', 'Observation status'], 'CL_OBS_STATUS', (r) =>
    r.value === null ? 'O' : OBS_STATUS[r.status],
  ),
  row('attribute', 'BOUND', ['界限', 'Bound'], 'CL_BOUND', (r) => r.bound),
  row('attribute', 'LOWER_BOUND', ['下限', 'Lower bound'], 'Double', (r) => inValueUnit(r.normalized.min, r)),
  row('attribute', 'UPPER_BOUND', ['上限', 'Upper bound'], 'Double', (r) => inValueUnit(r.normalized.max, r)),
  row('attribute', 'TARGET_ATTRIBUTE', ['属性', 'Binding or expected'], 'CL_ATTRIBUTE', (r) => r.attribute),
  row('attribute', 'STRENGTH', ['力度', 'Strength'], 'CL_STRENGTH', (r) => r.strength),
  row('attribute', 'REFERENCE', ['参照', 'Reference'], 'String', (r) => referenceText(r.reference, (code) => code)),
  row('attribute', 'REGION', ['地区名称', 'Name of the area'], 'String', (r) => r.region),
  row('attribute', 'NAME', ['原文名称', 'Name in the text'], 'String', (r) => r.name),
  row('attribute', 'UNIT_TEXT', ['原文单位', 'Unit in the text'], 'String', (r) => r.unit),
  row('attribute', 'VALUE_TEXT', ['原文数量', 'Figure in the text'], 'String', (r) => r.text),
  row('attribute', 'SENTENCE', ['原句', 'Sentence'], 'String', (r) => r.source.sentence.text),
  row('attribute', 'SECTION', ['章节', 'Section'], 'String', (r) => r.source.section.join(' > ')),
  row('attribute', 'LINE', ['行', 'Line'], 'Integer', (r) => r.source.line),
  row('attribute', 'DOCUMENT', ['文件', 'Document'], 'String', (r) => r.document.path),
  row('attribute', 'DOCUMENT_TITLE', ['标题', 'Title'], 'String', (r) => r.document.title),
  row('attribute', 'DOCUMENT_KIND', ['报告类型', 'Kind of report'], 'CL_KIND', (r) => r.document.kind),
  row('attribute', 'DOCUMENT_YEAR', ['报告年份', 'Year of the report'], 'Integer', (r) => r.document.year),
  row('attribute', 'PART_OF', ['所属记录', 'Part of'], 'String', (r) => r.partOf),
  row('attribute', 'FLAGS', ['存疑', 'Flags'], 'String', (r) => r.flags.join(';')),
  row('attribute', 'RECORD_ID', ['记录编号', 'Record id'], 'String', (r) => r.id),
];
