import { describe, expect, it } from 'vitest';
import { lookupRegion } from '../../src/regions/index.js';

type Row = readonly [name: string, parent: string | undefined, expected: string | null];

const look = (name: string, parent: string | undefined) => {
  const { region } = lookupRegion(name, parent === undefined ? {} : { parent });
  return region === null ? null : `${region.code} ${region.name}`;
};

const none = undefined;

const FULL: readonly Row[] = [
  ['北京市', none, '110000 北京市'],
  ['内蒙古自治区', none, '150000 内蒙古自治区'],
  ['广西壮族自治区', none, '450000 广西壮族自治区'],
  ['香港特别行政区', none, '810000 香港特别行政区'],
  ['济南市', none, '370100 济南市'],
  ['兴安盟', none, '152200 兴安盟'],
  ['和田地区', none, '653200 和田地区'],
  ['恩施土家族苗族自治州', none, '422800 恩施土家族苗族自治州'],
  ['荣成市', none, '371082 荣成市'],
  [' 荣成市 ', none, '371082 荣成市'],
  ['泉港区', none, '350505 泉港区'],
  ['浦东新区', none, '310115 浦东新区'],
  ['神农架林区', none, '429021 神农架林区'],
  ['仙桃市', none, '429004 仙桃市'],
  ['鄂伦春自治旗', none, '150723 鄂伦春自治旗'],
  ['科尔沁左翼中旗', none, '150521 科尔沁左翼中旗'],
];

const SHORT: readonly Row[] = [
  ['北京', none, '110000 北京市'],
  ['重庆', none, '500000 重庆市'],
  ['内蒙古', none, '150000 内蒙古自治区'],
  ['广西', none, '450000 广西壮族自治区'],
  ['西藏', none, '540000 西藏自治区'],
  ['新疆', none, '650000 新疆维吾尔自治区'],
  ['黑龙江', none, '230000 黑龙江省'],
  ['台湾', none, '710000 台湾省'],
  ['澳门', none, '820000 澳门特别行政区'],
  ['荣成', none, '371082 荣成市'],
  ['海拉尔', none, '150702 海拉尔区'],
  ['浦东', none, '310115 浦东新区'],
  ['神农架', none, '429021 神农架林区'],
  ['万柏林', none, '140109 万柏林区'],
  ['六枝', none, '520203 六枝特区'],
  ['恩施', none, '422800 恩施土家族苗族自治州'],
  ['恩施州', none, '422800 恩施土家族苗族自治州'],
  ['恩施自治州', none, '422800 恩施土家族苗族自治州'],
  ['黔东南州', none, '522600 黔东南苗族侗族自治州'],
  ['伊犁州', none, '654000 伊犁哈萨克自治州'],
  ['孟村县', none, '130930 孟村回族自治县'],
  ['本溪县', none, '210521 本溪满族自治县'],
  ['东乡县', none, '622926 东乡族自治县'],
  ['东乡县', '江西省', '361029 东乡县'],
  ['东乡', none, null],
  ['莫力达瓦旗', none, '150722 莫力达瓦达斡尔族自治旗'],
  ['鄂伦春', none, '150723 鄂伦春自治旗'],
];

const HIGHER_LEVEL: readonly Row[] = [
  ['吉林', none, '220000 吉林省'],
  ['吉林市', none, '220200 吉林市'],
  ['海南', none, '460000 海南省'],
  ['海南州', none, '632500 海南藏族自治州'],
  ['海南区', none, '150303 海南区'],
  ['河南', none, '410000 河南省'],
  ['朝阳', none, '211300 朝阳市'],
  ['朝阳县', none, '211321 朝阳县'],
  ['朝阳', '北京市', '110105 朝阳区'],
  ['朝阳', '辽宁省/朝阳市/朝阳.txt', '211300 朝阳市'],
  ['临夏', none, '622900 临夏回族自治州'],
  ['临夏县', none, '622921 临夏县'],
  ['本溪', none, '210500 本溪市'],
];

const SHARED: readonly Row[] = [
  ['鼓楼区', none, null],
  ['鼓楼区', '江西省', null],
  ['鼓楼区', '福州市', '350102 鼓楼区'],
  ['鼓楼区', '福建省/福州市/鼓楼区-2024.txt', '350102 鼓楼区'],
  ['鼓楼区', '福建\\鼓楼区.txt', '350102 鼓楼区'],
  ['鼓楼区', '江苏省', null],
  ['鼓楼区', '江苏省徐州市鼓楼区第三次会议', '320302 鼓楼区'],
  ['鼓楼', '南京', '320106 鼓楼区'],
  ['新城区', none, null],
  ['新城区', '西安市新城区人民政府', '610102 新城区'],
  ['新城区', '呼和浩特', '150102 新城区'],
  ['城关区', '拉萨', '540102 城关区'],
  ['城关区', '甘肃省', '620102 城关区'],
  ['市中区', '山东省济南市', '370103 市中区'],
  ['市中区', '山东省', null],
  ['朝阳区', none, null],
  ['朝阳区', '长春', '220104 朝阳区'],
  ['海拉尔区', '呼伦贝尔市海拉尔区', '150702 海拉尔区'],
  ['泉港区', '山东省', '350505 泉港区'],
  ['呼伦贝尔市海拉尔区', none, '150702 海拉尔区'],
  ['山东省荣成市', none, '371082 荣成市'],
  ['山东荣成', none, '371082 荣成市'],
  ['福州鼓楼区', none, '350102 鼓楼区'],
  ['福建省福州市鼓楼区', none, '350102 鼓楼区'],
  ['桥西区', '石家庄', '130104 桥西区'],
];

const RETIRED: readonly Row[] = [
  ['莱芜市', none, '371200 莱芜市'],
  ['莱芜', none, '370116 莱芜区'],
  ['钢城区', none, '370117 钢城区'],
  ['钢城区', '莱芜市', '371203 钢城区'],
  ['莱芜市钢城区', none, '371203 钢城区'],
  ['海门市', none, '320684 海门市'],
  ['即墨市', none, '370282 即墨市'],
  ['密云县', none, '110228 密云县'],
  ['崇文区', none, '110103 崇文区'],
  ['宣武', none, '110104 宣武区'],
  ['襄樊市', none, '420600 襄樊市'],
  ['襄樊', none, '420600 襄樊市'],
  ['襄城区', '襄樊市', '420602 襄城区'],
  ['巢湖市', none, '340181 巢湖市'],
  ['居巢区', none, '341402 居巢区'],
  ['371200', none, '371200 莱芜市'],
];

const CODES: readonly Row[] = [
  ['370100', none, '370100 济南市'],
  ['110000', none, '110000 北京市'],
  ['371082', none, '371082 荣成市'],
  ['999999', none, null],
  ['110100', none, null],
];

const OTHERS: readonly Row[] = [
  ['全国', none, 'null 全国'],
  ['中国', none, 'null 全国'],
  ['中华人民共和国', none, 'null 全国'],
  ['威海经济技术开发区', none, 'null 威海经济技术开发区'],
  ['青岛西海岸新区', none, 'null 青岛西海岸新区'],
  ['两江新区', none, 'null 两江新区'],
  ['横琴粤澳深度合作区', none, 'null 横琴粤澳深度合作区'],
  ['潍坊滨海经济开发区', none, 'null 潍坊滨海经济开发区'],
  ['云滨市高新区', none, 'null 云滨市高新区'],
];

const NOT_A_REGION: readonly Row[] = [
  '京',
  '',
  '市',
  '我市',
  '全市',
  '工业区',
  '示范区',
  '示范区建设',
  '高新区',
  '开发区',
  '经济开发区',
  '经济技术开发区',
  '国家级新区',
  '国家高新技术产业开发区',
  '各类开发区',
  '省级开发区',
  '老城区改造',
  '产业园区',
  '科技园区',
  '全市场',
  '固定资产投资',
  '云滨市',
  '蒙古',
  '自治区',
  '市辖区',
].map((name) => [name, none, null] as const);

describe.each([
  ['full names', FULL],
  ['short names and aliases', SHORT],
  ['one short name at several levels', HIGHER_LEVEL],
  ['names that several areas share', SHARED],
  ['retired names', RETIRED],
  ['codes', CODES],
  ['nation and areas without a code', OTHERS],
  ['no region', NOT_A_REGION],
])('%s', (_, rows) => {
  it.each(rows)('%s (%s) → %s', (name, parent, expected) => {
    expect(look(name, parent)).toBe(expected);
  });
});

describe('code and candidates', () => {
  it.each([
    ['鼓楼区', '320106', '320106'],
    ['鼓楼区', '350000', '350102'],
    ['鼓楼区', '320000', null],
    ['朝阳', '110000', '110105'],
    ['泉港区', '370000', '350505'],
  ])('%s with %s → %s', (name, code, expected) => {
    expect(lookupRegion(name, { code }).region?.code ?? null).toBe(expected);
  });

  it('offers all candidates of a shared name in order of code', () => {
    expect(lookupRegion('鼓楼区').candidates.map(({ code }) => code)).toEqual(['320106', '320302', '350102', '410204']);
    expect(lookupRegion('云滨市').candidates).toEqual([]);
  });

  it('says the level', () => {
    expect(['全国', '山东', '济南', '荣成', '两江新区'].map((name) => lookupRegion(name).region?.level)).toEqual([
      'nation',
      'province',
      'prefecture',
      'county',
      'other',
    ]);
  });
});
