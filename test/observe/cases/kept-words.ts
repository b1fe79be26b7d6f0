/** Words that a name must keep: the verb that tells a class apart, the place before the count, the size of the whole. */
import type { CaseGroup } from './types.js';

export const keptWords: readonly CaseGroup[] = [
  { expect: [['保障低收入家庭', 'level', 2300, '户']], texts: ['保障低收入家庭2300户'] },
  { expect: [['稳定就业岗位', 'level', 3100, '个']], texts: ['稳定就业岗位3100个'] },
  { expect: [['培养高层次人才', 'level', 880, '人']], texts: ['支持培养高层次人才880人'] },
  { expect: [['发展天然气用户', 'level', 4200, '户']], texts: ['发展天然气用户4200户'] },
  { expect: [['开发科技成果', 'level', 6, '项']], texts: ['开发科技成果6项'] },
  { expect: [['接管弃管小区', 'level', 62, '个']], texts: ['全年接管62个弃管小区'] },
  { expect: [['调出粮食及制品', 'level', 60, '亿斤']], texts: ['每年调出60亿斤粮食及制品'] },
  { expect: [['解决农村安全饮水问题', 'level', 2.6, '万人']], texts: ['解决农村2.6万人安全饮水问题'] },
  { expect: [['解决矿区群众用水问题', 'level', 930, '户']], texts: ['解决了矿区930户群众用水问题'] },
  {
    expect: [
      ['老城区道路提升改造', 'level', 6, '条'],
      ['老城区道路提升改造', 'level', 9.4, '公里'],
    ],
    texts: ['完成老城区6条、9.4公里道路提升改造'],
  },
  { expect: [['保护区退出企业', 'level', 5, '家']], texts: ['实现保护区5家企业全部退出'] },
  {
    expect: [
      ['新开工投资1亿元以上项目', 'level', 42, '个'],
      ['新开工投资1亿元以上工业项目', 'level', 25, '个'],
    ],
    texts: ['新开工投资1亿元以上项目42个,其中工业项目25个'],
  },
  {
    expect: [
      ['建设特色小镇', 'level', 18, '个'],
      ['建设省级特色小镇', 'level', 9, '个'],
    ],
    texts: ['规划建设18个特色小镇,其中省级9个'],
  },
  {
    expect: [
      ['城镇居民恩格尔系数', 'level', 37, '%'],
      ['城镇居民人均住房面积', 'baseline', 20, '平方米', 'housing_area_per_capita_urban'],
      ['城镇居民人均住房面积', 'level', 31, '平方米', 'housing_area_per_capita_urban'],
    ],
    texts: ['城镇居民恩格尔系数下降到37%,人均住房面积由20平方米增加到31平方米'],
  },
  {
    expect: [
      ['建制镇', 'level', 18, '个'],
      ['建制镇基础设施投资', 'level', 3600, '万元', null],
    ],
    texts: ['18个建制镇完成基础设施投资3600万元'],
  },
  {
    expect: [
      ['村庄整治', 'level', 190, '个'],
      ['村庄整治占全县行政村总数', 'level', 48, '%'],
      ['村庄整治占全市整治村总数', 'level', 20, '%'],
    ],
    texts: ['完成村庄整治190个,占全县行政村总数的48%和全市整治村总数的1/5'],
  },
  {
    expect: [
      ['实际利用外资', 'level', 5.2, '亿美元'],
      ['实际利用外资占全市', 'level', 41, '%', null],
    ],
    texts: ['实际利用外资5.2亿美元,总量占全市41%'],
  },
  {
    expect: [['危房改造、安全饮水、街巷硬化等工程投资', 'level', 1.6, '亿元']],
    texts: ['投资1.6亿元,实施了危房改造、安全饮水、街巷硬化等工程'],
  },
  { expect: [['各级财政投入', 'level', 310, '亿元']], texts: ['各级财政累计投入310亿元,组织实施了一系列重大民生工程'] },
  {
    expect: [
      ['家庭困难学生补助资金', 'level', 6200, '万元'],
      ['家庭困难学生补助', 'level', 2.1, '万名'],
    ],
    texts: ['落实资金6200万元,对2.1万名家庭困难学生进行补助'],
  },
  {
    expect: [
      ['保护区污染企业搬迁投资', 'level', 900, '万元'],
      ['保护区污染企业搬迁', 'level', 3, '家'],
    ],
    texts: ['投资900万元完成了保护区3家污染企业搬迁'],
  },
  { expect: [['覆盖人口', 'level', 3, '亿人', 'about']], texts: ['覆盖近3亿人口'] },
  // what names itself, what is all of the region, what has a size of its own
  { expect: [['就业岗位', 'level', 3100, '个']], texts: ['提供了就业岗位3100个'] },
  { expect: [['农村公路', 'level', 120, '公里']], texts: ['完成农村公路120公里'] },
  {
    expect: [
      ['县区', 'level', 12, '个'],
      ['固定资产投资', 'level', 30, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['12个县区完成固定资产投资30亿元'],
  },
  {
    expect: [
      ['新签约5亿元以上项目', 'level', 60, '个'],
      ['新签约50亿元以上项目', 'level', 5, '个'],
    ],
    texts: ['新签约5亿元以上项目60个,其中50亿元以上项目5个'],
  },
  { expect: [['解决饮水安全问题', 'level', 5.1, '万人']], texts: ['解决了5.1万人的饮水安全问题'] },
];
