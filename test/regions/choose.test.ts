import { describe, expect, it } from 'vitest';
import { chooseRegion, guessRegion } from '../../src/regions/index.js';

describe('chooseRegion', () => {
  it.each([
    [['荣成市'], [], '荣成市 371082'],
    [['山东省荣成市'], [], '荣成市 371082'],
    [['鼓楼区'], ['福建省/福州市/鼓楼区-2024.txt'], '鼓楼区 350102'],
    [['鼓楼区', '南京市鼓楼区'], [], '鼓楼区 320106'],
    [['市中区'], ['济南市市中区第十九届人民代表大会'], '市中区 370103'],
    [['恩施州'], [], '恩施土家族苗族自治州 422800'],
    [['日在荣成市'], [], '荣成市 371082'],
    [['全国'], [], '全国 null'],
    [['两江新区'], [], '两江新区 null'],
    [['云滨市'], [], '云滨市 null'],
    [['云滨市', '荣成市'], [], '荣成市 371082'],
  ])('%j in %j → %s', (names, context, expected) => {
    const { region, ambiguous } = chooseRegion(names, context);
    expect(`${region?.name} ${region?.code}`).toBe(expected);
    expect(ambiguous).toBe(false);
  });

  it.each([
    [['鼓楼区'], [], '鼓楼区'],
    [['鼓楼区'], ['江苏省/鼓楼区-2024.txt'], '鼓楼区'],
    [['新城区'], ['河北省'], '新城区'],
  ])('%j in %j is ambiguous', (names, context, expected) => {
    expect(chooseRegion(names, context)).toEqual({ region: { name: expected, code: null, level: 'county' }, ambiguous: true });
  });

  it('has nothing to choose from', () => {
    expect(chooseRegion([], ['济南市'])).toEqual({ region: null, ambiguous: false });
  });
});

describe('guessRegion', () => {
  it.each([
    ['我省加快建设。江苏农业丰收，江苏外贸回升，江苏科技领先。全省就业稳定，全省物价平稳。', '江苏省'],
    ['我市加快建设。威海港口繁忙，威海渔业增产，精致威海再上台阶。全市就业稳定，与烟台合作。', '威海市'],
    ['全州加快建设。恩施茶叶增产，恩施旅游升温，生态恩施再上台阶。', '恩施土家族苗族自治州'],
    ['我省与江苏、浙江合作，江苏、浙江来客增加，江苏、浙江投资增长。', undefined],
    ['全自治区加快建设。广西边贸回升，广西糖业增产，壮美广西再上台阶。', '广西壮族自治区'],
    ['我盟加快建设。兴安牛业增产，兴安旅游升温，大美兴安再上台阶。', '兴安盟'],
    ['江苏农业丰收，江苏外贸回升，江苏科技领先。', undefined],
    ['我省与江苏合作。', undefined],
    ['我区加快建设。南京发展快，南京外贸回升，南京科技领先。', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(guessRegion(text)?.name).toBe(expected);
  });
});
