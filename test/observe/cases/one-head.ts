/** Lists of counts and rates with one head at the end, and one front before all of them. */
import type { CaseGroup } from './types.js';

export const oneHead: readonly CaseGroup[] = [
  {
    expect: [
      ['300亿级特色镇', 'level', 1, '个'],
      ['100亿级特色镇', 'level', 2, '个'],
    ],
    texts: ['培育1个300亿级、2个100亿级特色镇'],
  },
  {
    expect: [
      ['建成超五百亿级的市域特色链', 'level', 10, '条'],
      ['建成超百亿级的县域特色链', 'level', 12, '条'],
    ],
    texts: ['建成10条超五百亿级的市域特色链、12条超百亿级的县域特色链'],
  },
  {
    expect: [
      ['建设小麦高产示范区', 'level', 300, '万亩'],
      ['玉米高产示范区', 'level', 200, '万亩'],
    ],
    texts: ['建设300万亩小麦、200万亩玉米高产示范区'],
  },
  // works of their own
  {
    expect: [
      ['沙区治理', 'level', 5000, '亩'],
      ['黑土地综合治理', 'level', 4, '万亩'],
    ],
    texts: ['完成5000亩沙区治理、4万亩黑土地综合治理'],
  },
  {
    expect: [
      ['具有国际优势产业链', 'level', 6, '条'],
      ['具有全国优势产业链', 'level', 9, '条'],
    ],
    texts: ['重点打造6条具有国际优势、9条具有全国优势的产业链'],
  },
  {
    expect: [
      ['农村自来水普及率', 'level', 97, '%', 'rural_tap_water_rate'],
      ['农村卫生户厕普及率', 'level', 84, '%', 'rural_toilet_rate'],
    ],
    texts: ['农村自来水、卫生户厕普及率分别达到97%、84%', '农村自来水、卫生户厕普及率达到97%、84%'],
  },
  // each with a front of its own
  {
    expect: [
      ['农村自来水普及率', 'level', 97, '%', 'rural_tap_water_rate'],
      ['城市污水处理率', 'level', 96, '%', 'urban_sewage_rate'],
    ],
    texts: ['农村自来水普及率、城市污水处理率分别达到97%、96%'],
  },
  {
    expect: [
      ['城市建成区园林绿化覆盖率', 'level', 42, '%', 'green_coverage'],
      ['城市建成区绿地率', 'level', 39, '%', 'green_rate'],
    ],
    texts: ['城市建成区园林绿化覆盖率、绿地率分别达42%、39%'],
  },
  {
    expect: [
      ['20户及以上自然村千兆光纤通达率', 'level', 100, '%'],
      ['20户及以上自然村宽带网络通达率', 'level', 91, '%'],
    ],
    texts: ['20户及以上自然村千兆光纤和宽带网络通达率分别达100%和91%'],
  },
  {
    expect: [
      ['科学技术奖一等奖', 'level', 2, '个'],
      ['科学技术奖二等奖', 'level', 3, '个'],
    ],
    texts: ['科学技术奖获评2个一等奖、3个二等奖'],
  },
  { expect: [['一等奖', 'level', 2, '个']], texts: ['获得2个一等奖'] },
  {
    expect: [
      ['建设公立型照护服务机构', 'level', 1, '家'],
      ['供养服务机构', 'level', 1, '所'],
    ],
    texts: ['建设1家公立型照护服务机构、1所以失能照护为主的供养服务机构'],
  },
  { expect: [['省实验室', 'level', 3, '个']], texts: ['组织澜山、望江、星光3个省实验室和省科技创新研究院高效运行'] },
];
