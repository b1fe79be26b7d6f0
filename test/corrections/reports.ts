import { claimOf } from '../../src/corrections/claim.js';
import { placeIn } from '../../src/corrections/place.js';
import type { Claim, Correction } from '../../src/corrections/schema.js';
import { extract } from '../../src/extract.js';
import type { Extraction, IndicatorRecord } from '../../src/record.js';

/** An invented report. */
export const REPORT = [
  '云岭省2025年政府工作报告',
  '一、2024年工作回顾',
  '过去一年，地区生产总值增长5.8%，社会消费品零售总额达到1234.5亿元，城镇新增就业12.3万人。',
  '粮食总产量达到620万吨。',
  '二、2025年主要预期目标',
  '今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业12万人以上。',
  '',
].join('\n');

/** The same report as another site has it: full-width figures, other spaces and line ends, words around it. */
export const OTHER_COPY = REPORT.replace('5.8%', '５．８％').replaceAll('\n', '\r\n\r\n　　').replace('达到1234.5亿元', '达到 1234.5 亿元');

export const read = (text: string): Extraction => extract(text, { path: 'report.txt' });

/** The record of a quantity, by its words. */
export function recordOf({ records }: Extraction, words: string): IndicatorRecord {
  const found = records.find(({ text }) => text === words);
  if (found === undefined) throw new Error(`no record of ${words}`);
  return found;
}

const reportOf = ({ document, region, regionCode }: IndicatorRecord): Correction['report'] => {
  const { kind, year, title, path } = document;
  return { region, regionCode, kind, year, title, path };
};

const common = (text: string, record: IndicatorRecord) => ({
  report: reportOf(record),
  place: placeIn(text, record.source, record.source.sentence),
  id: record.id,
  claim: claimOf(record),
});

export const accept = (text: string, record: IndicatorRecord): Correction => ({ action: 'accept', ...common(text, record) });
export const reject = (text: string, record: IndicatorRecord): Correction => ({ action: 'reject', ...common(text, record) });
export const edit = (text: string, record: IndicatorRecord, set: Partial<Claim>): Correction => ({
  action: 'edit',
  ...common(text, record),
  set,
});

/** A record of words that the rules left alone. */
export function add(text: string, like: IndicatorRecord, words: string, sentence: string, claim: Partial<Claim>): Correction {
  const start = text.indexOf(sentence);
  const at = text.indexOf(words, start);
  const place = placeIn(text, { start: at, end: at + words.length }, { start, end: start + sentence.length });
  return { action: 'add', report: reportOf(like), place, claim: { ...claimOf(like), ...claim } };
}
