import { expect, test } from 'vitest';
import { PlainText, placeIn, plainWords, sameReport, sentenceAround } from '../../src/corrections/place.js';

test.each([
  ['增长 5.8%', '增长5.8%'],
  ['增长５．８％', '增长5.8%'],
  ['（一）　产业', '(一)产业'],
  ['跨\r\n行', '跨行'],
  ['零\u200b宽\ufeff', '零宽'],
  ['𠮷野', '𠮷野'],
])('%s', (text, plain) => expect(plainWords(text)).toBe(plain));

test('a place is found in another copy, with the span of that copy', () => {
  const text = '前言。\n产值 为12亿元。\n';
  const place = placeIn(text, { start: 8, end: 12 }, { start: 4, end: 13 });
  expect(place).toEqual({ sentence: '产值为12亿元。', text: '12亿元', at: 3 });
  const copy = '　𠮷。产　值为１２\n亿元。';
  const found = new PlainText(copy).find(place, 0, copy.length);
  expect(copy.slice(found?.quantity.start, found?.quantity.end)).toBe('１２\n亿元');
  expect(copy.slice(found?.sentence.start, found?.sentence.end)).toBe('产　值为１２\n亿元。');
});

test.each([
  ['another sentence', { sentence: '产值为13亿元。', text: '13亿元', at: 3 }],
  ['another place in it', { sentence: '产值为12亿元。', text: '12亿元', at: 2 }],
])('%s is not found', (_, place) => expect(new PlainText('产值为12亿元。').find(place, 0, 9)).toBeNull());

test('the sentence around a span', () => {
  const text = '一。  二是12个；三是4个。五';
  const at = text.indexOf('12');
  const { start, end } = sentenceAround(text, { start: at, end: at + 3 });
  expect(text.slice(start, end)).toBe('二是12个；三是4个。');
});

test.each([
  [true, { region: '甲县', regionCode: null, kind: 'work_report', year: 2025 }],
  [true, { region: '甲县某名', regionCode: '110101', kind: 'work_report', year: 2025 }],
  [true, { region: null, regionCode: null, kind: 'work_report', year: null }],
  [false, { region: '乙县', regionCode: null, kind: 'work_report', year: 2025 }],
  [false, { region: '甲县', regionCode: '110102', kind: 'work_report', year: 2025 }],
  [false, { region: '甲县', regionCode: '110101', kind: 'plan_report', year: 2025 }],
  [false, { region: '甲县', regionCode: '110101', kind: 'work_report', year: 2024 }],
] as const)('%s: %o', (same, other) =>
  expect(sameReport({ region: '甲县', regionCode: '110101', kind: 'work_report', year: 2025 }, other)).toBe(same),
);
