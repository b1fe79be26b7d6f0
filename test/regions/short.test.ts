/** Short names and aliases, from the form of a full name. */
import { expect, it } from 'vitest';
import { shortForms } from '../../src/regions/short.js';

it.each([
  ['香港特别行政区', '香港', []],
  ['浦东新区', '浦东', []],
  ['神农架林区', '神农架', []],
  ['万柏林区', '万柏林', []],
  ['六枝特区', '六枝', []],
  ['和田地区', '和田', []],
  ['内蒙古自治区', '内蒙古', []],
  ['恩施土家族苗族自治州', '恩施', ['恩施州', '恩施自治州']],
  ['伊犁哈萨克自治州', '伊犁', ['伊犁州', '伊犁自治州']],
  ['孟村回族自治县', '孟村', ['孟村县', '孟村自治县']],
  ['鄂伦春自治旗', '鄂伦春', ['鄂伦春旗']],
  ['科尔沁左翼中旗', null, []],
  ['杭锦后旗', null, []],
  ['济南市', '济南', []],
  ['兴安盟', '兴安', []],
  ['赵县', null, []],
  ['新区', null, []],
])('%s: %s', (name, short, aliases) => expect(shortForms({ name })).toEqual({ short, aliases }));
