/** Tourism, culture, sports. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const cultureTourism: readonly Indicator[] = [
  {
    id: 'tourist_arrivals', name: '接待游客人次', en: 'Tourist arrivals',
    aliases: [
      '接待旅游者人数', '旅游接待人数', '接待国内外游客', '游客接待量', '游客人数', '接待旅游人数', '接待游客', '接待游客量', '接待旅游者', '接待旅游人次', '接待旅游总人数', '接待旅游总人次', '接待国内外旅游者',
      '接待中外游客', '接待境内外游客', '接待海内外游客', '接待国内外游客人数', '接待国内外旅游人数', '接待各类游客', '游客', '游客人次', '游客量', '游客总人数', '游客总人次', '游客接待人数',
      '游客接待人次', '游客接待总量', '旅游接待人次', '旅游接待量', '旅游接待总人数', '旅游接待总人次', '旅游接待', '旅游人数', '旅游人次', '旅游总人数', '旅游总人次', '旅游接待游客', '出游人次',
      '出游人数', '吸引游客', { text: '接待旅客', units: ['人次', '人'] }, '旅游总接待人数', '中外游客', '接待国内外旅游总人数', '接待国内外旅游总人次', '接待国内外旅客', '接待国内外宾客',
      '接待来访游客', '接待旅游',
    ],
    units: ['人次', '人'], better: 'higher', headline: ['work_report', 'plan_report', 'communique'],
    basis: ['国内外'], modifiers: ['@arrive'],
    range: { province: { level: [100, 130000, '万人次'], growth: [-70, 300] }, city: { level: [5, 42000, '万人次'], growth: [-80, 400] }, county: { level: [0.3, 10000, '万人次'], growth: [-85, 500] } },
    example: '接待游客1260万人次',
  },
  {
    id: 'tourism_revenue', name: '旅游总收入', en: 'Tourism revenue',
    aliases: [
      '总花费', '旅游收入', '旅游总花费', '游客总花费', '出游总花费', '旅游业总收入', '旅游业收入', '旅游综合收入', '旅游业综合收入', '游客花费', '旅游花费', '游客出游总花费', '旅游总消费', '旅游综合消费',
      '旅游消费', '文旅总收入', { text: '旅游直接收入', flag: 'basis_unclear' }, '旅游总产值', '文旅收入', '旅游总收益', '旅游综合总收入', '社会旅游总收入', '游客旅游总花费', '旅游社会总收入',
      '文化旅游收入', '文化旅游总收入', '旅游接待总收入', '旅游总值',
    ],
    units: ['元'], better: 'higher', headline: ['work_report', 'plan_report', 'communique'],
    basis: ['综合'],
    range: { province: { level: [5, 18000, '亿元'], growth: [-80, 300] }, city: { level: [0.5, 5000, '亿元'], growth: [-85, 400] }, county: { level: [0.02, 1200, '亿元'], growth: [-90, 500] } },
    example: '旅游总收入达到86亿元',
  },
  {
    id: 'domestic_tourism_revenue', name: '国内旅游收入', en: 'Revenue from domestic tourism',
    aliases: ['国内旅游总收入', '国内旅游总花费', '国内游客出游总花费'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '国内旅游收入实现86亿元',
  },
  {
    id: 'inbound_tourists', name: '入境游客人次', en: 'Inbound tourists',
    aliases: [
      '接待入境游客', '入境过夜游客', '入境游客', '入境旅游人次', '入境旅游者', '入境旅游人数', '接待入境旅游者', '接待入境旅游人数', '接待入境游客人次', '海外游客', '境外游客', '接待境外游客',
      '接待海外游客', '国际游客', '接待海外旅游者', '入境旅游', '接待入境旅游人次', '海外旅游者', '接待外国游客',
    ],
    units: ['人次', '人'], better: 'higher', headline: [],
    basis: ['过夜'],
    range: { province: { level: [0.1, 6500, '万人次'], growth: [-99, 600] } },
    example: '接待入境游客3.2万人次',
  },
  {
    id: 'domestic_tourists', name: '国内游客人次', en: 'Domestic tourists',
    aliases: ['国内旅游接待人数', '接待国内游客人数', '接待国内游客', '国内旅游人次', '国内游客', '国内旅游者', '接待国内旅游者', '接待国内旅游人数', '国内旅游人数'],
    units: ['人次', '人'], better: 'higher', headline: [],
    basis: [],
    example: '接待国内游客860万人次',
  },
  {
    id: 'tourism_foreign_exchange', name: '旅游外汇收入', en: 'Foreign exchange from tourism',
    aliases: ['旅游创汇', '国际旅游收入', '国际旅游外汇收入', '旅游外汇', '旅游创汇收入', '入境旅游收入'],
    units: ['美元', '元'], better: 'higher', headline: [],
    basis: [],
    example: '旅游外汇收入达到2600万美元',
  },
  {
    id: 'a_level_scenic_spots', name: 'A级旅游景区', en: 'Graded scenic spots',
    aliases: ['A级景区'],
    units: ['家', '个', '户'], better: 'higher', headline: [],
    basis: [], modifiers: ['国家', '国家级'],
    example: 'A级旅游景区达到18家',
  },
  {
    id: 'culture_value_added', name: '文化产业增加值', en: 'Value added of culture',
    aliases: ['文化及相关产业增加值'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '文化产业增加值增长9.3%',
  },
  {
    id: 'culture_share', name: '文化产业增加值占地区生产总值比重', en: 'Share of culture in gross regional product',
    aliases: ['文化产业增加值占GDP比重', '文化产业占GDP比重', '文化产业占比', '文化产业增加值占生产总值比重', '文化产业增加值占比'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '文化产业增加值占GDP比重达到4.6%',
  },
  {
    id: 'cultural_spaces', name: '新型公共文化空间', en: 'New public cultural spaces',
    aliases: ['新建新型公共文化空间', '新增新型公共文化空间', '新型文化空间', '打造新型公共文化空间', '城市书房'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: [],
    example: '打造新型公共文化空间22个',
  },
  {
    id: 'cultural_performances', name: '文化惠民演出', en: 'Cultural performances',
    aliases: ['惠民演出', '送戏下乡', '文化惠民活动', '文艺惠民演出', '公益性演出', '文化进万家活动', '文化惠民工程演出'],
    units: ['场', '场次', '次'], better: 'higher', headline: [],
    basis: [],
    example: '开展文化惠民演出320场',
  },
  {
    id: 'sports_area_per_capita', name: '人均体育场地面积', en: 'Sports area per capita',
    aliases: ['人均体育场地', '人均公共体育场地面积', '人均体育用地面积'],
    units: ['平方米'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [1, 6, '平方米'] }, city: { level: [0.8, 8, '平方米'] } },
    example: '人均体育场地面积达到2.8平方米',
  },
  {
    id: 'broadcast_coverage', name: '广播电视综合人口覆盖率', en: 'Radio and television coverage',
    aliases: ['广播电视综合覆盖率', '广播电视人口覆盖率', '广播电视人口综合覆盖率', '电视人口覆盖率', '广播人口覆盖率', '广播电视覆盖率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '广播电视综合人口覆盖率达到99.2%',
  },
];
