/** How much was done of what was set from above, and what that was. */
import type { CaseGroup } from './types.js';

export const setFromAbove: readonly CaseGroup[] = [
  {
    expect: [
      ['招商到位资金', 'level', 12.4, '亿元', null],
      ['招商到位资金任务数', 'level', 32.6, '亿元', null],
      ['招商到位资金', 'completion', 38, '%', null],
    ],
    texts: [
      '完成招商到位资金12.4亿元，完成市政府下达任务数32.6亿元的38%',
      '招商到位资金12.4亿元，占州政府下达的任务数32.6亿元的38%',
      '招商到位资金12.4亿元，达到上级下达任务数32.6亿元的38%',
    ],
  },
  {
    expect: [
      ['人工林面积', 'level', 30.7, '万亩', null],
      ['人工林面积任务', 'level', 15.5, '万亩', null],
      ['人工林面积', 'completion', 198, '%', null],
    ],
    texts: ['人工林面积30.7万亩，占省下达任务15.5万亩的198%', '人工林面积30.7万亩，完成任务15.5万亩的198%'],
  },
  {
    expect: [
      ['新开工住房', 'level', 1200, '套', null],
      ['新开工住房', 'completion', 103, '%', null],
    ],
    texts: [
      '新开工住房1200套，完成区政府下达任务的103%',
      '新开工住房1200套，完成县委下达目标的103%',
      '新开工住房1200套，占市下达全年考核目标任务的103%',
      '新开工住房1200套，完成州下达的年度目标任务的103%',
      '新开工住房1200套，完成上级下达目标任务的103%',
    ],
  },
  {
    expect: [['单位生产总值能耗', 'qualitative', '完成省上下达的控制指标', '', 'energy_intensity']],
    texts: ['单位生产总值能耗完成省上下达的控制指标'],
  },
  {
    expect: [['万元生产总值能耗', 'qualitative', '控制在自治区要求范围内', '', 'energy_intensity']],
    texts: ['万元生产总值能耗控制在自治区要求范围内'],
  },
  {
    expect: [['居民消费价格', 'qualitative', '控制在省定目标之内', '', 'cpi']],
    texts: ['居民消费价格控制在省定目标之内'],
  },
  {
    expect: [['单位工业增加值能耗', 'qualitative', '控制在上级核定的指标以内', '', 'industrial_energy_intensity']],
    texts: ['单位工业增加值能耗控制在上级核定的指标以内'],
  },
  {
    expect: [['城镇登记失业率', 'qualitative', '控制在市下达的控制目标以内', '', 'registered_unemployment_rate']],
    texts: ['城镇登记失业率控制在市下达的控制目标以内'],
  },
  // a limit of no goal, and of no indicator
  { expect: [], texts: ['单位生产总值能耗控制在合理范围内', '安全生产主要指标控制在省定目标之内', '单位生产总值能耗控制指标由省上下达'] },
];
