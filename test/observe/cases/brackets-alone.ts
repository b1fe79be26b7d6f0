/** Brackets behind a comma, which nothing stands before; small words that cut a name. */
import type { CaseGroup } from './types.js';

export const bracketsAlone: readonly CaseGroup[] = [
  {
    expect: [
      ['新建学校', 'level', 17, '所'],
      ['新建小学|小学', 'level', 12, '所'],
    ],
    texts: ['新建学校17所,(其中小学12所)', '新建学校17所(其中小学12所)'],
  },
  {
    expect: [
      ['3000平方米以上的大型卖场', 'level', 58, '个'],
      ['商品市场', 'level', 98, '个'],
    ],
    texts: ['辖区有3000平方米以上的大型卖场58个,商品市场98个'],
  },
  { expect: [['3000平方米以上的门店', 'level', 12, '家']], texts: ['3000平方米以上的门店达到12家'] },
  { expect: [['3000平方米以上的零售网点', 'level', 12, '家']], texts: ['3000平方米以上的零售网点达到12家'] },
  { expect: [['帮扶有就业意愿的毕业生|有就业意愿的毕业生', 'level', 300, '人']], texts: ['帮扶有就业意愿的毕业生300人'] },
  { expect: [['建成爱心托管所', 'level', 8, '个']], texts: ['建成“爱心托管所”8个'] },
  { expect: [['脱贫户、监测户收入', 'growth', 11, '%', null]], texts: ['脱贫户、监测户收入增长11%'] },
  { expect: [['新增城市金角银边', 'level', 30, '处']], texts: ['新增城市金角银边30处'] },
  {
    expect: [
      ['招商引资到位资金', 'level', 24, '亿元', 'domestic_capital_utilized'],
      ['招商引资到位资金完成率', 'level', 113, '%', null],
      ['招商引资到位资金', 'growth', 17, '%', 'domestic_capital_utilized'],
    ],
    texts: ['招商引资到位资金24亿元、完成率113%,总量居全市第7位,增长17%'],
  },
];
