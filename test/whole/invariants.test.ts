import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { fixtureExtraction, fixtureNames, fixtureText, lineOf } from './fixtures.js';
import { violations } from './invariants.js';

describe.each(fixtureNames)('%s', (name) => {
  test('is sound', () => expect(violations(fixtureText(name), fixtureExtraction(name))).toEqual([]));

  test('gives the same twice', () => expect(extract(fixtureText(name), { path: `${name}.txt` })).toEqual(fixtureExtraction(name)));

  test('every record and every document is of the text', () => {
    const { documents, records } = fixtureExtraction(name);
    expect(documents.length).toBeGreaterThan(0);
    expect(records.length).toBeGreaterThan(20);
  });
});

describe('ids', () => {
  test.each(fixtureNames)('%s: an edit elsewhere changes no other id', (name) => {
    const text = fixtureText(name);
    const before = fixtureExtraction(name);
    // a line without figures, after the line of the last record
    const at = text.indexOf('\n', before.records.at(-1)?.source.end);
    const edited = `${text.slice(0, at)}\n各项工作平稳有序。${text.slice(at)}`;
    expect(extract(edited, { path: `${name}.txt` }).records.map(lineOf)).toEqual(before.records.map(lineOf));
  });

  test('say nothing of the path and the place', () => {
    const text = fixtureText('communique');
    const ids = (path: string, body: string): string[] => extract(body, { path }).records.map((record) => record.id);
    expect(ids('a/b.txt', `\n\n${text}`)).toEqual(ids('c.txt', text));
  });
});

describe('small texts', () => {
  test.each([
    '',
    ' ',
    '\n\n',
    '无数字。',
    '5',
    '%',
    '5%',
    '地区生产总值',
    '2024年',
    '“',
    '由由由到到到',
    '分别',
    '增长、增长、增长',
    '\u0000\u0001',
    '\ud800',
    '😀5%😀',
    '∶∶∶1∶2∶3',
  ])('%j', (text) => expect(violations(text, extract(text))).toEqual([]));
});
