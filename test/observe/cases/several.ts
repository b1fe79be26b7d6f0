/** What is said behind the last of several counts holds for each of them; who joins what another count tells is a class. */
import type { CaseGroup } from './types.js';

export const several: readonly CaseGroup[] = [
  {
    expect: [
      ['入选省级一流建设名单高校', 'level', 9, '所'],
      ['入选省级一流建设名单学科', 'level', 12, '个'],
    ],
    texts: ['9所高校12个学科入选省级一流建设名单', '9所高校、12个学科入选省级一流建设名单', '9所高校和12个学科入选省级一流建设名单'],
  },
  {
    expect: [
      ['进入先进行列医院', 'level', 12, '家'],
      ['进入先进行列专科', 'level', 40, '个'],
    ],
    texts: ['12家医院40个专科在国内评价领域进入先进行列'],
  },
  {
    expect: [
      ['绿化彩化街区', 'level', 4, '个'],
      ['绿化彩化立交桥', 'level', 30, '座'],
      ['绿化彩化画廊', 'level', 10, '条'],
    ],
    texts: ['4个街区、30座立交桥、10条画廊实现绿化彩化'],
  },
  {
    expect: [
      ['入选国家名录镇', 'level', 16, '个'],
      ['入选国家名录村', 'level', 30, '个'],
    ],
    texts: ['望沅等16个镇、30个村入选国家名录'],
  },
  // the verb in front is the first one's
  {
    expect: [
      ['改革', 'level', 16, '项'],
      ['纳入国家规划项目', 'level', 21, '个'],
    ],
    texts: ['推进16项改革、21个项目纳入国家规划'],
  },
  // how far the works are makes no class
  {
    expect: [
      ['移动公厕', 'level', 24, '座'],
      ['生活垃圾转运站', 'level', 3, '处'],
    ],
    texts: ['24座移动公厕、3处生活垃圾转运站投入使用'],
  },
  {
    expect: [
      ['融入产业链优质企业', 'level', 56, '家'],
      ['产业链', 'level', 6, '条'],
    ],
    texts: ['56家优质企业融入6条产业链'],
  },
  {
    expect: [
      ['参与联盟医院', 'level', 15, '家'],
      ['联盟', 'level', 3, '个'],
    ],
    texts: ['15家医院参与3个联盟'],
  },
  {
    expect: [
      ['区', 'level', 6, '个'],
      ['公园', 'level', 9, '个'],
    ],
    texts: ['6个区建成9个公园'],
  },
  {
    expect: [
      ['电子信息产业营业收入', 'level', 1, '万亿元', 'at_least'],
      ['装备制造产业营业收入', 'level', 1, '万亿元', 'at_least'],
      ['食品饮料产业营业收入', 'level', 1, '万亿元', 'at_least'],
    ],
    texts: ['电子信息、装备制造、食品饮料三个产业营业收入均突破万亿元'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 100, '%', 'gdp'],
      ['城乡居民人均收入', 'growth', 100, '%', 'disposable_income_per_capita'],
    ],
    texts: ['地区生产总值和城乡居民人均收入比2010年翻一番', '地区生产总值、城乡居民人均收入比2010年翻一番'],
  },
];
