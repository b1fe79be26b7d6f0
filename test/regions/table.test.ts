import { describe, expect, it } from 'vitest';
import { compareCodes, divisions, lookupRegion, parentOf, regionByCode, retiredDivisions } from '../../src/regions/index.js';

const ofLevel = (level: string) => divisions().filter((division) => division.level === level);

/** 河北省/石家庄市/长安区 */
function pathOf(code: string): string {
  const region = regionByCode(code);
  if (region === null) return '';
  const parent = parentOf(region);
  return parent === null ? region.name : `${pathOf(parent.code)}/${region.name}`;
}

describe('the table of divisions', () => {
  it('has the counts of the table of 2024', () => {
    expect([ofLevel('province').length, ofLevel('prefecture').length, ofLevel('county').length]).toEqual([34, 333, 2846]);
    expect(retiredDivisions().length).toBeGreaterThan(500);
  });

  it('is in order of code, and no code is twice', () => {
    const codes = divisions().map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort(compareCodes));
  });

  it('finds every code, and every area by its path', () => {
    for (const { code, name } of divisions()) {
      expect(regionByCode(code)?.name).toBe(name);
      expect(lookupRegion(code).region?.name).toBe(name);
      expect(lookupRegion(name, { code }).region?.code).toBe(code);
      const path = pathOf(code);
      expect([path, lookupRegion(path).region?.code]).toEqual([path, code]);
      expect([path, lookupRegion(name, { parent: `${path}-2024.txt` }).region?.code]).toEqual([path, code]);
    }
  });

  it('gives years for retired rows, and none is current', () => {
    const now = new Map(divisions().map(({ code, name }) => [code, name]));
    for (const { code, name, firstYear, lastYear } of retiredDivisions()) {
      expect(now.get(code)).not.toBe(name);
      expect(firstYear).toBeGreaterThanOrEqual(2002);
      expect(lastYear).toBeGreaterThanOrEqual(firstYear);
      expect(lastYear).toBeLessThan(2024);
      expect(name).toMatch(/^\p{Script=Han}{2,}$/u);
    }
  });

  it.each([
    ['371082', '威海市'],
    ['371000', '山东省'],
    ['370000', undefined],
    ['110101', '北京市'],
    ['429004', '湖北省'],
    ['371203', '莱芜市'],
  ])('%s stands under %s', (code, expected) => {
    const region = regionByCode(code);
    expect(region && parentOf(region)?.name).toBe(expected);
  });

  it('has no parent for an area without a code', () => {
    expect(parentOf({ name: '全国', code: null, level: 'nation' })).toBeNull();
  });

  it.each([
    ['110000', '120000', -1],
    ['120000', '110000', 1],
    ['110000', '110000', 0],
    [null, '110000', 1],
    ['110000', null, -1],
    [null, null, 0],
  ])('orders %s and %s: %s', (a, b, expected) => {
    expect(compareCodes(a, b)).toBe(expected);
  });
});
