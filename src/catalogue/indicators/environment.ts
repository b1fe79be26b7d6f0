/** Air, water, pollutants. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const environment: readonly Indicator[] = [
  {
    id: 'air_quality_good_rate', name: '空气质量优良天数比率', en: 'Share of days with good air',
    aliases: [
      '优良天数比例', '空气质量优良率', '环境空气质量优良率', '优良天数比率', '优良天数占比', '空气优良天数比例', '空气优良天数比率', '空气优良率', '空气质量优良天数比例', '空气质量优良天数占比',
      { text: '空气质量优良天数', units: ['%'] }, '空气质量优良天数达标率', '空气质量优良比例', '环境空气质量优良天数比例', '环境空气质量优良天数比率', '环境空气优良率', '空气环境质量优良率',
      '环境空气优良天数比例', '空气质量优良天数率', '空气优良天数率', '空气优良天数占比', '优良天数率', { text: '空气优良天数', units: ['%'] }, '大气环境优良率', '空气质量达标率', '空气质量良好率',
      '空气质量优良天数比', '空气质量优良天数达到比例', '环境空气质量优良天数比例达标率', '空气质量良好以上天数比例', '空气质量优良天数比重', '环境空气质量达标率', '空气质量优良天数比例率',
      '大气优良率', '环境空气质量优良天数率', '空气优良比例',
    ],
    units: ['%'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review'],
    basis: [], modifiers: ['地级及以上城市', '城市', '地级城市', '市州', '城区', '县城', '中心城区', '市区', '设区市', '县级以上城市', '县级及以上城市', '地级以上城市', '设区城市', '中心城市', '州市政府所在地', '市州政府所在地', '盟市政府所在地', '国考城市', '国控城市'],
    range: { province: { level: [40, 100, '%'] }, city: { level: [30, 100, '%'] }, county: { level: [35, 100, '%'] } },
    example: '空气质量优良天数比例达到88.6%',
  },
  {
    id: 'good_air_days', name: '空气质量优良天数', en: 'Days with good air',
    aliases: [
      '二级以上天数', '空气质量二级以上', '空气质量达二级以上天数', '城市空气质量二级以上天数', '空气质量达到国家二级以上标准天数', '空气质量达到二级标准以上天数', '空气质量达到二级及以上天数', '空气质量二级标准以上天数', '城市空气质量好于二级天数', '空气质量达到和好于二级天数', '优良天数', '空气优良天数', '空气质量优良', '空气质量良好天数', '空气质量二级以上天数', '空气质量良好以上天数', '城市空气质量优良天数', '城区空气质量优良天数', '空气质量达到二级以上天数',
      '环境空气质量优良天数', '空气质量达到及好于二级天数', '空气质量二级及以上天数', '空气质量好于二级天数', '空气质量好于二级以上天数', '城区空气质量二级以上天数', '优良以上天数', '空气良好天数',
      '城市空气质量良好以上天数', '城区空气质量好于二级天数',
    ],
    units: ['天'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [120, 366, '天'] }, city: { level: [100, 366, '天'] }, county: { level: [100, 366, '天'] } },
    example: '空气质量优良天数达到316天',
  },
  {
    id: 'pm25', name: '细颗粒物（PM2.5）年均浓度', en: 'Fine particulate matter',
    aliases: [
      'PM2.5浓度', 'PM2.5平均浓度', 'PM2.5年均浓度', 'PM2.5', 'PM2.5年平均浓度', '细颗粒物', '细颗粒物浓度', '细颗粒物年均浓度', '细颗粒物平均浓度', '细颗粒物年平均浓度', '细颗粒物（PM2.5）',
      '细颗粒物（PM2.5）浓度', '细颗粒物（PM2.5）平均浓度', '细颗粒物（PM2.5）年平均浓度', '空气细颗粒物平均浓度', '空气PM2.5平均浓度', 'PM2.5指数',
    ],
    units: ['微克/立方米', '微克每立方米', '微克'], better: 'lower', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review'],
    basis: [], modifiers: ['地级及以上城市', '城市', '地级城市', '地级以上城市', '设区城市', '设区市', '中心城市', '中心城区', '城区', '市区'],
    range: { province: { level: [7, 110, '微克/立方米'], growth: [-35, 30] }, city: { level: [5, 160, '微克/立方米'] }, county: { level: [4, 170, '微克/立方米'] } },
    example: 'PM2.5平均浓度降至33微克/立方米',
  },
  {
    id: 'heavy_pollution_days', name: '重污染天数', en: 'Days of heavy pollution',
    aliases: ['重污染天气', '重度污染天数', '重度及以上污染天数', '重污染天数比率'],
    units: ['天'], better: 'lower', headline: [],
    basis: [],
    range: { province: { level: [0, 80, '天'] }, city: { level: [0, 150, '天'] } },
    example: '重污染天数控制在3天以内',
  },
  {
    id: 'water_quality_rate', name: '地表水达到或好于Ⅲ类水体比例', en: 'Share of good surface water',
    aliases: [
      '重点河流水质达标率近岸海水水质优良率', '优Ⅲ比例', '水质优良率', '水质达标率', '水质优良比例', '水质优良', '优良水体比例', '优良水体', '优良水质比例', '优良水质占比', '优良水体率', '优良水体占比', '水质优良占比',
      '达到或好于Ⅲ类水体比例', '达到或优于Ⅲ类水体比例', '好于Ⅲ类水体比例', '达到或好于Ⅲ类比例', '达到或优于Ⅲ类比例', 'Ⅲ类及以上水质占比', 'Ⅲ类及以上比例', 'Ⅲ类以上水质比例',
      'Ⅰ类及以上水质占比', 'Ⅰ—Ⅲ类水质比例', 'Ⅰ-Ⅲ类比例', '水质达到或优于Ⅲ类比例', '水质达到或好于Ⅲ类比例', '水质达到或优于Ⅲ类水体比例', '达到或好于三类水体比例', '水环境功能区达标率',
      '水质综合达标率', '断面优良率', '断面优良比例', '地表水优良率', '地表水优良比例', '地表水达标率', '水体优良率', '断面达标率', '水功能区水质达标率', '水质达标比例',
      '水环境质量达标率', '水体优良比例', '水质优良断面比例', '水质良好比例', 'Ⅲ类以上水体比例', '优于Ⅲ类比例', '出境断面水质达标率', '水质断面优良比例', '断面Ⅲ类以上水质比例',
    ],
    units: ['%'], better: 'higher', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review'],
    basis: ['国考', '国控', '省考', '省控', '市控', '市考', '国省控', '国省考', '近岸海域', '近岸海水', '地表水'], modifiers: ['断面', '考核断面', '监测断面', '中', '水质', '水体', '国家考核', '河流', '重点河流', '重要河流', '流域', '重点流域', '重要江河湖泊', '水环境', '水环境质量', '河湖', '湖泊', '海水', '海域', '主要', '城市', '境内', '水'],
    range: { province: { level: [20, 100, '%'] }, city: { level: [0, 100, '%'] }, county: { level: [0, 100, '%'] } },
    example: '国考断面水质优良比例达到92%',
  },
  {
    id: 'coastal_water_quality_rate', name: '近岸海域水质优良比例', en: 'Coastal waters of good quality',
    aliases: ['近岸海域优良水质比例', '近岸海域水质优良率', '近岸海域优良水质面积比例', '近岸海域水质优良面积比例', '近岸海域优良水质面积占比', '近岸海域海水水质优良比例', '近岸海域优良水质占比', '近岸海域水质优良'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '近岸海域水质优良比例达到93%',
  },
  {
    id: 'drinking_water_source_rate', name: '集中式饮用水水源地水质达标率', en: 'Quality of drinking water sources',
    aliases: [
      '饮用水水源水质达标率', '水源地水质达标率', '饮用水源地水质达标率', '饮用水水源地水质达标率', '城市集中式饮用水水源地水质达标率', '集中式饮用水源地水质达标率', '集中式饮用水水源水质达标率',
      '饮用水源水质达标率', '集中式饮用水源水质达标率', '城市饮用水水源地水质达标率', '城市饮用水源水质达标率', '县级以上集中式饮用水水源地水质达标率', '集中式饮用水水源地达标率', '饮用水水质达标率',
      '饮用水源达标率', '城市饮用水源地水质达标率', '城镇集中式饮用水水源地水质达标率', '饮用水源地达标率', '县级及以上集中式饮用水水源水质达标率',
    ],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [80, 100, '%'] }, city: { level: [80, 100, '%'] }, county: { level: [60, 100, '%'] } },
    example: '集中式饮用水水源地水质达标率保持100%',
  },
  {
    id: 'carbon_intensity', name: '单位地区生产总值二氧化碳排放', en: 'Carbon dioxide per unit of gross regional product',
    aliases: [
      '碳排放强度', '单位GDP二氧化碳排放降低率', '碳强度', '单位GDP碳排放', '单位GDP二氧化碳排放', '单位GDP二氧化碳排放量', '单位GDP二氧化碳排放强度', '单位生产总值二氧化碳排放',
      '单位地区生产总值二氧化碳排放量', '单位地区生产总值碳排放', '单位国内生产总值二氧化碳排放', '二氧化碳排放强度', '单位GDP碳排放强度', '单位地区生产总值二氧化碳排放强度',
      '单位地区生产总值二氧化碳排放降低率', '单位生产总值碳排放', '万元地区生产总值二氧化碳排放',
    ],
    units: ['%'], better: 'lower', headline: ['work_report', 'plan_report', 'five_year_plan', 'midterm_review'],
    basis: [],
    range: { province: { growth: [-12, 8] } },
    example: '单位GDP二氧化碳排放下降3.2%',
  },
  {
    id: 'primary_pollutants_cod', name: '化学需氧量排放量', en: 'Chemical oxygen demand discharged',
    aliases: ['COD重点工程减排量', '化学需氧量', 'COD排放量', 'COD排放总量', '化学需氧量排放', '化学需氧量（COD）排放量', 'COD', '化学需氧量减排', '化学需氧量削减量'],
    units: ['吨'], better: 'lower', headline: ['five_year_plan'],
    basis: ['重点工程减排'],
    example: '化学需氧量排放量下降2.1%',
  },
  {
    id: 'primary_pollutants_so2', name: '二氧化硫排放量', en: 'Sulphur dioxide discharged',
    aliases: ['SO2排放', '二氧化硫', 'SO2排放量', '二氧化硫排放', '二氧化硫（SO2）排放量', '二氧化硫减排', '二氧化硫削减量'],
    units: ['吨'], better: 'lower', headline: ['five_year_plan'],
    basis: [],
    example: '二氧化硫排放量下降3.3%',
  },
  {
    id: 'primary_pollutants_nh3n', name: '氨氮排放量', en: 'Ammonia nitrogen discharged',
    aliases: ['氨氮', '氨氮排放'],
    units: ['吨'], better: 'lower', headline: ['five_year_plan'],
    basis: [],
    example: '氨氮排放量下降2.4%',
  },
  {
    id: 'primary_pollutants_nox', name: '氮氧化物排放量', en: 'Nitrogen oxides discharged',
    aliases: ['氮氧化物', '氮氧化物排放'],
    units: ['吨'], better: 'lower', headline: ['five_year_plan'],
    basis: [],
    example: '氮氧化物排放量下降2.8%',
  },
];
