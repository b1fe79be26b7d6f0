import { describe, expect, test } from 'vitest';
import { givenRegion, regionPath } from '../../src/regions/given.js';
import { divisions } from '../../src/regions/index.js';

describe('what a user calls a region', () => {
  test.each([
    ['福建省泉州市', '350500', '福建省泉州市'],
    ['泉州市', '350500', '福建省泉州市'],
    ['泉州', '350500', '福建省泉州市'],
    ['350500', '350500', '福建省泉州市'],
    [' 350500 ', '350500', '福建省泉州市'],
    ['北京', '110000', '北京市'],
    ['北京市', '110000', '北京市'],
    ['广西', '450000', '广西壮族自治区'],
    ['福州鼓楼区', '350102', '福建省福州市鼓楼区'],
    ['350102', '350102', '福建省福州市鼓楼区'],
    ['全国', null, '全国'],
  ])('%s', (text, code, path) => {
    expect(givenRegion(text)).toMatchObject({ kind: 'known', region: { code }, path });
  });

  test('a name that several areas bear', () => {
    const given = givenRegion('鼓楼区');
    expect(given).toMatchObject({ kind: 'shared' });
    expect(given.kind === 'shared' && given.candidates).toContainEqual({ path: '福建省福州市鼓楼区', code: '350102' });
  });

  test.each(['云岭省', '青峰镇', '某某街道'])('%s is in no table, but a name', (text) => {
    expect(givenRegion(text)).toEqual({ kind: 'unlisted' });
  });

  test.each(['京', '', '123456', '35050', 'Beijing', '报告'])('%s is none', (text) => {
    expect(givenRegion(text)).toEqual({ kind: 'unknown' });
  });
});

test('every division is found by its code, and by its name with those above it', () => {
  const isFound = (text: string, code: string): boolean => {
    const given = givenRegion(text);
    return given.kind === 'known' && given.region.code === code;
  };
  const lost = divisions().filter((division) => ![division.code, regionPath(division)].every((text) => isFound(text, division.code)));
  expect(lost).toEqual([]);
});
