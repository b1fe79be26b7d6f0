/** Parks and greens of towns. */
import type { Indicator } from '../types.js';

// biome-ignore format: a row is read across
export const cityGreens: readonly Indicator[] = [
  {
    id: 'pocket_parks', name: '口袋公园', en: 'Pocket parks',
    aliases: [],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: [],
    example: '口袋公园达到140个',
  },
  {
    id: 'pocket_parks.new', name: '新建口袋公园', en: 'Pocket parks built',
    aliases: ['建设口袋公园', '建成口袋公园', '打造口袋公园', '新增口袋公园', '新建改造口袋公园', '改造口袋公园', '新改建口袋公园'],
    units: ['个', '座', '处', '家'], better: 'higher', headline: [],
    basis: [],
    example: '新建口袋公园18个',
  },
  {
    id: 'greenways', name: '绿道里程', en: 'Greenways',
    aliases: ['生态绿道', '绿道', '城市绿道'],
    units: ['公里'], better: 'higher', headline: [],
    basis: [],
    example: '绿道里程达到320公里',
  },
  {
    id: 'greenways.new', name: '新建绿道', en: 'Greenways built',
    aliases: ['新增绿道', '建设绿道', '建成绿道', '新建城市绿道', '新建改造绿道', '新改建绿道'],
    units: ['公里'], better: 'higher', headline: [],
    basis: [],
    example: '新建绿道26公里',
  },
  {
    id: 'green_space.new', name: '新增城市绿地面积', en: 'New urban green space',
    aliases: [
      '新增绿地', '新增绿化面积', '新增城市绿地', '新增绿地面积', '新增城市绿化面积', '新增城区绿地', '新增城区绿化面积', '新增公园绿地', '新增园林绿地', '新增绿化', '新建绿地', '新增公共绿地',
      '新增园林绿化面积', '新增城区绿地面积', '新增城市公园绿地', '新增公园绿地面积', '新建改造绿地',
    ],
    units: ['平方米', '公顷', '亩'], better: 'higher', headline: [],
    basis: [],
    example: '新增绿地46万平方米',
  },
  {
    id: 'park_green_per_capita', name: '人均公园绿地面积', en: 'Park area per capita',
    aliases: ['人均拥有公园绿地面积', '人均公共绿地面积', '人均公共绿地', '人均公园绿地', '人均绿地面积', '城市人均公园绿地面积', '城市人均公共绿地面积', '人均绿地', '城区人均公园绿地面积', '城市人均绿地面积'],
    units: ['平方米'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [5, 25, '平方米'] }, city: { level: [3, 35, '平方米'] }, county: { level: [2, 45, '平方米'] } },
    example: '人均公园绿地面积达到14.2平方米',
  },
  {
    id: 'green_coverage', name: '建成区绿化覆盖率', en: 'Green coverage of the built-up area',
    aliases: ['绿化覆盖率', '城市绿化覆盖率', '城区绿化覆盖率', '城镇绿化覆盖率', '城区绿化率', '绿化率', '园林绿化覆盖率', '建成区园林绿化覆盖率', '城市建成区园林绿化覆盖率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    range: { province: { level: [25, 55, '%'] }, city: { level: [20, 60, '%'] }, county: { level: [15, 65, '%'] } },
    example: '建成区绿化覆盖率达到41.3%',
  },
  {
    id: 'green_rate', name: '建成区绿地率', en: 'Share of green land in the built-up area',
    aliases: ['城市绿地率', '城区绿地率', '城市建成区绿地率'],
    units: ['%'], better: 'higher', headline: [],
    basis: [],
    example: '建成区绿地率达到38%',
  },
];
