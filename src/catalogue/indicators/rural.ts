/** The country. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const rural: readonly Indicator[] = [
  {
    id: 'village_collective_income', name: '村集体经济(经营性)收入', en: 'Income of village collectives',
    aliases: ['集体经营性收入', '村级集体经济收入', '村集体经济收入', '村集体经营性收入', '村级集体经营性收入', '村集体收入', '村级集体收入'],
    units: ['元'], better: 'higher', headline: [],
    basis: [],
    example: '村集体经营性收入达到42万元',
  },
  {
    id: 'agri_tech_contribution', name: '农业科技进步贡献率', en: 'Contribution of science and technology to farming',
    aliases: ['农业科技贡献率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [45, 80, '%'] }, city: { level: [45, 80, '%'] } },
    example: '农业科技进步贡献率达到64%',
  },
  {
    id: 'mechanization_rate', name: '农作物耕种收综合机械化率', en: 'Mechanisation of farming',
    aliases: [
      '主要农作物综合机械化率', '农业机械化水平', '农作物耕种收综合机械化水平', '农作物综合机械化率', '农业综合机械化水平', '农业机械化率', '主要农作物耕种收综合机械化率', '农业综合机械化率',
      '农机化综合水平', '耕种收综合机械化率', '农业机械化综合水平',
    ],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [30, 99.9, '%'] }, city: { level: [20, 100, '%'] }, county: { level: [15, 100, '%'] } },
    example: '农作物耕种收综合机械化率达到81%',
  },
  {
    id: 'land_transfer_area', name: '土地流转面积', en: 'Farmland transferred',
    aliases: ['流转土地面积', '土地流转总面积', '土地经营权流转面积', '耕地流转', '土地流转规模', '土地承包经营权流转面积', '流转土地', '耕地流转面积', '农村土地流转面积', '流转耕地', '农村土地流转', '土地流转'],
    units: ['亩', '公顷'], better: 'neutral', headline: [],
    basis: [],
    example: '土地流转面积达到96万亩',
  },
  {
    id: 'modern_agri_parks', name: '现代农业产业园', en: 'Modern farming parks',
    aliases: ['现代农业园区'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: ['国家级', '国家', '省级'],
    example: '现代农业产业园达到8个',
  },
  {
    id: 'demonstration_villages', name: '和美乡村示范村', en: 'Demonstration villages',
    aliases: ['美丽乡村示范村', '和美乡村', '美丽乡村', '宜居宜业和美乡村', '美丽宜居村庄'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: ['省级', '市级'],
    example: '美丽乡村示范村达到32个',
  },
  {
    id: 'rural_roads', name: '新建改建农村公路', en: 'Rural roads built or rebuilt',
    aliases: [
      '新改建农村公路', '“四好农村路”', '新改建“四好农村路”', '农村公路', '新建和改造农村公路', '改建农村公路', '建设农村公路', '新建改扩建农村公路', '农村公路新建改建', '新建通村公路',
      '新建改建农村公路里程', '新改扩建农村公路', '建成农村公路', '改造提升农村公路',
    ],
    units: ['公里'], better: 'higher', headline: [],
    basis: ['新建', '改造'],
    example: '新建改建农村公路320公里',
  },
  {
    id: 'rural_tap_water_rate', name: '农村自来水普及率', en: 'Rural tap water coverage',
    aliases: ['农村集中供水率', '农村自来水入户率', '农村自来水受益率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [55, 100, '%'] }, city: { level: [50, 100, '%'] }, county: { level: [40, 100, '%'] } },
    example: '农村自来水普及率达到93%',
  },
  {
    id: 'rural_drinking_water', name: '解决农村饮水安全人口', en: 'People given safe drinking water in the country',
    aliases: ['解决农村饮水安全', '解决饮水安全', '解决农村居民饮水安全', '解决群众饮水安全', '解决人口饮水安全', '农村饮水安全人口', '饮水安全人口', '解决农牧民饮水安全', '解决农村人口安全饮水', '解决农民饮水安全', '解决农村安全饮水人口', '解决农村人口饮水安全', '解决农村安全饮水', '解决饮水安全人口', '解决安全饮水人口'],
    units: ['人'], better: 'higher', headline: [],
    basis: [],
    example: '解决农村安全饮水人口3.6万人',
  },
  {
    id: 'rural_toilet_rate', name: '农村卫生厕所普及率', en: 'Rural sanitary toilet coverage',
    aliases: ['卫生户厕普及率', '农村户用卫生厕所普及率', '卫生厕所普及率', '农村无害化卫生厕所普及率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [40, 100, '%'] }, city: { level: [35, 100, '%'] }, county: { level: [30, 100, '%'] } },
    example: '农村卫生厕所普及率达到91%',
  },
  {
    id: 'rural_toilets', name: '农村户厕改造', en: 'Rural toilets rebuilt',
    aliases: ['改造农村户厕', '农村厕所改造', '新改建农村户厕', '改造农村厕所', '农村改厕', '改造农村户用厕所'],
    units: ['户'], better: 'higher', headline: [],
    basis: [],
    example: '改造农村户厕1.2万户',
  },
  {
    id: 'rural_sewage_rate', name: '农村生活污水治理率', en: 'Rural sewage treatment rate',
    aliases: ['农村生活污水治理管控率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [10, 100, '%'] }, city: { level: [8, 100, '%'] }, county: { level: [5, 100, '%'] } },
    example: '农村生活污水治理率达到58%',
  },
];
