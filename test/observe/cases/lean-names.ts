/** Names without the words that lead to them: who did it, by what means, at whose cost. */
import type { CaseGroup } from './types.js';

export const leanNames: readonly CaseGroup[] = [
  {
    expect: [
      ['贷款批准额度', 'level', 12.3, '亿元', null],
      ['社会资金投入', 'level', 13.5, '亿元', null],
    ],
    texts: ['与银行签订贷款批准额度12.3亿元,引导社会资金投入13.5亿元'],
  },
  {
    expect: [['民生实事', 'level', 45, '件', 'livelihood_projects']],
    texts: ['优化安排12类45件民生实事'],
  },
  {
    expect: [['高校毕业生就业率', 'level', 95, '%', 'at_least', null]],
    texts: ['坚持就业优先战略,应届高校毕业生就业率95%以上'],
  },
  {
    expect: [['低收入群体价格补贴', 'level', 445, '万元', null]],
    texts: ['县本级向低收入群体发放价格补贴445万元'],
  },
  {
    expect: [['协调化解各种债务', 'level', 2.2, '亿元', null]],
    texts: ['地方帮助协调化解各种债务2.2亿元'],
  },
  {
    expect: [['退耕还林、植树造林', 'level', 31, '万公顷', null]],
    texts: ['累计退耕还林、植树造林31万公顷'],
  },
  {
    expect: [['清收各类资金', 'level', 5.1, '亿元', null]],
    texts: ['零基预算改革优化支出结构、清收各类资金5.1亿元'],
  },
  {
    expect: [['结对帮扶企业', 'level', 100, '家', 'about', null]],
    texts: ['充分发挥企业“服务管家”作用、结对帮扶企业达到100家左右'],
  },
  {
    expect: [['农村危房改造', 'level', 9600, '户', 'dilapidated_rural_housing']],
    texts: ['去年农村危房改造竣工9600户'],
  },
  {
    expect: [['新增高等级公路里程', 'level', 866, '公里', null]],
    texts: ['“十四五”新增高等级公路里程866公里'],
  },
  {
    expect: [['行动', 'level', 4, '项', null]],
    texts: ['开展新一轮农业转移人口市民化、县城城镇化水平提升、都市圈培育、城市更新和安全韧性提升4项行动'],
  },
];
