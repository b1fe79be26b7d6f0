import { describe, expect, it } from 'vitest';
import { detectRegions, isRegionName, stripRegionPrefix } from '../../src/regions/index.js';

const found = (text: string) =>
  detectRegions(text)
    .map(({ name, region }) => `${name} ${region?.code}`)
    .join(', ');

describe('detectRegions', () => {
  it.each([
    ['在荣成市第十九届人民代表大会第三次会议上', '荣成市 371082'],
    ['呼伦贝尔市海拉尔区人民政府', '呼伦贝尔市 150700, 海拉尔区 150702'],
    ['——2024年1月16日在泉港区第五届人民代表大会', '泉港区 350505'],
    ['山东省荣成市2024年政府工作报告', '山东省 370000, 荣成市 371082'],
    ['福建省福州市鼓楼区2024年政府工作报告', '福建省 350000, 福州市 350100, 鼓楼区 350102'],
    ['鼓楼区2024年政府工作报告', '鼓楼区 undefined'],
    ['鼓楼区2024年政府工作报告\n江苏省徐州市', '鼓楼区 320302, 江苏省 320000, 徐州市 320300'],
    ['晋城市城区人民政府', '晋城市 140500, 城区 140502'],
    ['西安新城区人民政府', '新城区 610102'],
    ['恩施州2023年统计公报', '恩施州 422800'],
    ['莱芜市2015年统计公报', '莱芜市 371200'],
    ['赵县2023年政府工作报告', '赵县 130133'],
    ['马鞍山市与鞍山市', '马鞍山市 340500, 鞍山市 210300'],
    ['广州市增城区人民政府', '广州市 440100, 增城区 440118'],
    ['韩城市群众', '韩城市 610581'],
    ['在海城市召开', '海城市 210381'],
  ])('%s → %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    '沿海城市群加快发展',
    '新兴城市建设',
    '推进新城区建设',
    '城区道路改造',
    '新增城区绿地',
    '某省城区经济社会发展',
    '南昌都市圈',
    '老城区改造提升',
    '江北区域协调发展',
    '北京市场占有率',
    '坚持市场化改革',
    '全市中心城区建成示范区',
    '云滨市政府工作报告',
    '高新区和经开区',
    '建设东区、西区两个园',
    '绿水青山就是金山银山',
    '通过多种方式增加收入',
    '',
  ])('%s → nothing', (text) => {
    expect(found(text)).toBe('');
  });

  it('says where a name starts, and keeps to the limit', () => {
    expect(detectRegions('位于济南市和荣成市').map(({ start }) => start)).toEqual([2, 6]);
    expect(detectRegions('济南市、荣成市、威海市', 2)).toHaveLength(2);
  });
});

describe('isRegionName', () => {
  it.each(['荣成市', '山东', '济南', '内蒙古', '恩施州', '孟村县', '全国', '莱芜市', '城区'])('%s is one', (text) => {
    expect(isRegionName(text)).toBe(true);
  });
  it.each(['', '京', '和平', '东方', '城关', '全市', '云滨市', '开发区', '山东省粮食'])('%s is none', (text) => {
    expect(isRegionName(text)).toBe(false);
  });
});

describe('stripRegionPrefix', () => {
  it.each([
    ['荣成市常住人口', '常住人口'],
    ['山东省荣成市生产总值', '生产总值'],
    ['荣成市的生产总值', '生产总值'],
    ['荣成市全市生产总值', '生产总值'],
    ['全市常住人口', '常住人口'],
    ['我区的税收', '税收'],
    ['本县粮食产量', '粮食产量'],
    ['全州生产总值', '生产总值'],
    ['全自治区生产总值', '生产总值'],
    ['晋城市城区居民收入', '居民收入'],
  ])('%s → %s', (name, expected) => {
    expect(stripRegionPrefix(name)).toBe(expected);
  });
  it.each([
    '全国粮食产量',
    '上海港吞吐量',
    '山东粮食产量',
    '全市场主体',
    '全区域旅游收入',
    '全省会城市',
    '城区居民收入',
    '新城区建设投资',
    '北京市场规模',
    '市场主体',
    '荣成市',
    '全市',
    '',
  ])('%s stays', (name) => {
    expect(stripRegionPrefix(name)).toBe(name);
  });
});
