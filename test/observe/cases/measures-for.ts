/** Measures and tasks without a name of their own are named by what they are for. */
import type { CaseGroup } from './types.js';

const counted = (name: string, value: number, unit: string, ...texts: string[]): CaseGroup => ({
  expect: [[name, 'level', value, unit]],
  texts,
});

export const measuresForPurpose: readonly CaseGroup[] = [
  counted('促进民营经济高质量发展举措', 26, '条', '出台促进民营经济高质量发展26条举措', '制定出台促进民营经济高质量发展26条举措'),
  counted('推动房地产市场平稳健康发展措施', 18, '条', '出台推动房地产市场平稳健康发展18条措施', '印发推动房地产市场平稳健康发展18条措施'),
  counted('支持乡村富民产业发展措施', 12, '条', '相继推出支持乡村富民产业发展12条措施'),
  counted('优化营商环境改革举措', 46, '条', '全面完成优化营商环境46条改革举措', '实施优化营商环境46条改革举措'),
  counted('新一轮优化营商环境改革举措', 52, '项', '实施新一轮优化营商环境52项改革举措'),
  counted('沿江经济带高质量发展政策措施', 64, '项', '推出沿江经济带高质量发展64项政策措施'),
  counted('全面落实国家一揽子增量政策措施', 21, '条', '及时出台实施全面落实国家一揽子增量政策的21条措施'),
  counted('优化工商业电价机制举措', 9, '条', '推动优化工商业电价机制9条举措落地见效'),
  counted('自贸试验区改革试验任务', 113, '项', '自贸试验区113项改革试验任务全面实施'),
  {
    expect: [
      ['新时代西部大开发重点任务', 'level', 95, '项'],
      ['新时代西部大开发政策措施', 'level', 43, '项'],
    ],
    texts: ['制定落实新时代西部大开发95项重点任务和43项政策措施'],
  },
  // nothing is said of what they are for, or they have a name of their own
  counted('湾区一体化高质量发展重点任务', 71, '项', '细化落实深入推进湾区一体化高质量发展71项重点任务'),
  counted('任务举措', 14, '项', '《纲要》具体部署了14项任务举措'),
  counted('促消费措施', 19, '项', '出台19项促消费措施'),
  counted('重点改革任务', 33, '项', '年度33项重点改革任务扎实推进'),
  counted('重点任务', 150, '项', '省委确定的150项重点任务全面完成'),
  counted('农房整治任务', 800, '栋', '完成800栋农房整治任务'),
  counted('奖补政策', 85, '项', '清单化85项奖补政策'),
  counted('政策性岗位', 3, '万个', '开发3万个政策性岗位'),
];
