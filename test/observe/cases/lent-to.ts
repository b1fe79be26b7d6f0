/** Who got the money that stands behind its amount. */
import type { CaseGroup } from './types.js';

export const lentTo: readonly CaseGroup[] = [
  {
    expect: [['小微企业贷款', 'level', 12, '亿元', null]],
    texts: ['小微企业获得12亿元贷款', '帮助小微企业累计获得12亿元贷款', '小微企业取得12亿元贷款'],
  },
  { expect: [['文旅项目贷款', 'level', 2, '亿元', null]], texts: ['文旅项目获得2亿元贷款', '文旅项目新获2亿元贷款'] },
  { expect: [['云溪公司授信', 'level', 2, '亿元', null]], texts: ['云溪公司获得2亿元授信'] },
  { expect: [['种养农户补贴', 'level', 2, '亿元', null]], texts: ['种养农户获得2亿元补贴'] },
  { expect: [['贷款', 'level', 120, '亿元', 'loans']], texts: ['全市获得120亿元贷款'] },
  { expect: [['支农贷款', 'level', 12, '亿元']], texts: ['发放12亿元支农贷款'] },
];
