/** Goals in words that a list of indicators shares. */
import type { CaseGroup } from './types.js';

export const goalsInLists: readonly CaseGroup[] = [
  // all of a long list
  {
    expect: [
      ['单位地区生产总值能耗', 'qualitative', '完成国家下达目标任务', '', 'energy_intensity'],
      ['单位地区生产总值二氧化碳排放量', 'qualitative', '完成国家下达目标任务', '', 'carbon_intensity'],
      ['化学需氧量排放量', 'qualitative', '完成国家下达目标任务', '', 'primary_pollutants_cod'],
      ['二氧化硫排放量', 'qualitative', '完成国家下达目标任务', '', 'primary_pollutants_so2'],
      ['氨氮排放量', 'qualitative', '完成国家下达目标任务', '', 'primary_pollutants_nh3n'],
      ['氮氧化物排放量', 'qualitative', '完成国家下达目标任务', '', 'primary_pollutants_nox'],
    ],
    texts: [
      '单位地区生产总值能耗降低、单位地区生产总值二氧化碳排放量降低、化学需氧量排放量降低、二氧化硫排放量降低、氨氮排放量降低、氮氧化物排放量降低完成国家下达目标任务',
    ],
  },
  // a long sentence without a mark names nothing
  {
    expect: [],
    texts: ['认真贯彻落实党中央国务院和省委省政府各项决策部署扎实推进高质量发展着力保障和改善民生居民收入稳步增长'],
  },
  // and more than a writer lists
  {
    expect: [],
    texts: [
      '单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、单位地区生产总值能耗降低、化学需氧量排放量降低完成国家下达目标任务',
    ],
  },
];
