import { describe, expect, it } from 'vitest';
import { namesBelow } from '../../src/regions/scan.js';

describe('the divisions right below a code', () => {
  it.each([
    ['441500', ['城区', '海丰县', '陆河县', '陆丰市']],
    ['441521', []],
    ['999900', []],
  ])('%s', (code, expected) => expect(namesBelow(code)).toEqual(expected));

  it('of a municipality are its districts and counties', () => {
    const names = namesBelow('500000');
    expect(names).toContain('万州区');
    expect(names).toContain('城口县');
    expect(names).not.toContain('重庆市');
  });

  it('of a province are its cities, and the counties that no city holds', () => {
    const names = namesBelow('460000');
    expect(names).toContain('三亚市');
    expect(names).toContain('琼海市');
    expect(names).not.toContain('吉阳区');
  });
});
