import { type Example, example, plan, review } from '../reports.js';

export const fails: readonly Example[] = [
  example('foreign investment without its 万', review('实际利用外资7420美元，增长5%。'), '漏写“万”'),
  example('visitors of a year without their 万', review('全年接待游客突破1600人次，增长12%。'), '漏写“万”'),
  example('output of a county in 万亿', review('地区生产总值86万亿元，增长6%。'), '过大'),
  example('income per head of a few yuan', review('农村居民人均可支配收入15元，增长8%。'), '过小'),
  example('a yield that no field has', review('粮食播种面积30万亩，粮食总产量900万吨。'), '亩产'),
  example('spending per visit', review('接待游客320万人次，实现旅游总收入960万元。'), '花费'),
  example('retail sales against output', review('地区生产总值86亿元，社会消费品零售总额0.9亿元。'), '之比'),
  example('infant mortality in %', review('婴儿死亡率下降到5.2%，孕产妇死亡率保持为零。'), '‰'),
  example('a jump by a thousand between years', [
    review('规模以上工业总产值236亿元。'),
    review('规模以上工业总产值2436元。', { year: 2026 }),
  ]),
];

export const passes: readonly Example[] = [
  example('foreign investment', review('实际利用外资7420万美元，增长5%。')),
  example('visitors', review('全年接待游客突破1600万人次，增长12%。')),
  example('a small harvest that its fields confirm', review('粮食播种面积1万亩，粮食总产量4000吨。')),
  example('a fair yield', review('粮食播种面积30万亩，粮食总产量12万吨。')),
  example('a total of five years', review('五年来，累计完成固定资产投资2600亿元，累计接待游客2亿人次。')),
  example('visitors of an exhibition', review('农产品展销会接待客商1600人次。')),
  example('per mille', review('婴儿死亡率下降到5.2‰。')),
  example('growth that is large', review('进出口总额增长86%。')),
  example('a target near last year', work2()),
  example('two years', [review('规模以上工业总产值236亿元。'), review('规模以上工业总产值258亿元。', { year: 2026 })]),
];

function work2(): string {
  return plan('接待游客1750万人次，实际利用外资8000万美元。');
}
