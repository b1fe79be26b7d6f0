/** Words that only say when, where or that something is, and are no part of a name. */
import type { CaseGroup } from './types.js';

export const leftovers: readonly CaseGroup[] = [
  {
    expect: [['在全国推广创新举措', 'level', 40, '项', 'at_least']],
    texts: ['目前已有40多项创新举措在全国推广', '已有40多项创新举措在全国推广'],
  },
  { expect: [['已建和在建高层住宅', 'level', 42, '栋']], texts: ['已建和在建高层住宅达42栋'] },
  { expect: [['改造农村危房', 'level', 1.5, '万户']], texts: ['还将改造农村危房1.5万户', '每年还将改造农村危房1.5万户'] },
  { expect: [['新建成中小学、幼儿园', 'level', 96, '所']], texts: ['已新建成中小学、幼儿园96所'] },
  {
    expect: [
      ['农房重建', 'level', 543, '户'],
      ['农房维修加固', 'level', 1018, '户'],
    ],
    texts: ['在完成543户农房重建和1018户农房维修加固的基础上,实施安居工程'],
  },
  { expect: [['供水工程', 'level', 7, '个']], texts: ['还有7个供水工程正在建设之中', '7个供水工程正在建设中', '7个供水工程正在改造建设'] },
  { expect: [], texts: ['一批建筑面积20万平方米以上的楼盘开工建设'] },
  {
    expect: [
      ['肉类总产量', 'level', 11, '万吨', 'meat_output'],
      ['肉产量', 'level', 5, '万吨'],
      ['蛋产量', 'level', 2, '万吨'],
      ['奶产量', 'level', 4, '万吨', 'milk_output'],
    ],
    texts: ['肉类总产量11万吨,其中肉、蛋、奶产量分别达到5万吨、2万吨、4万吨'],
  },
  { expect: [['面向民间资本推介重大项目总投资', 'level', 350, '亿元', 'about']], texts: ['面向民间资本推介重大项目总投资约350亿元'] },
  { expect: [['与群众生活密切相关的民生支出', 'level', 31, '亿元', null]], texts: ['与群众生活密切相关的民生支出达31亿元'] },
  { expect: [['对种粮农民直接补贴', 'level', 2.7, '亿元']], texts: ['对种粮农民直接补贴2.7亿元'] },
  { expect: [['国有企业公司制改造占可改制面', 'level', 85, '%']], texts: ['国有企业公司制改造占可改制面的85%'] },
  { expect: [['民生实事', 'level', 30, '项', 'livelihood_projects']], texts: ['30项民生实事中不设年度目标'] },
  { expect: [['共建产业园入驻企业', 'level', 27, '家']], texts: ['共建产业园已入驻企业27家'] },
  { expect: [['城市黑臭水体', 'level', 4, '条']], texts: ['4条城市黑臭水体动态清零', '4条城市黑臭水体全部清零'] },
  { expect: [['改革措施', 'level', 60, '项', 'at_least']], texts: ['60余项改革措施落地实施'] },
  { expect: [['技术合同成交额', 'level', 24, '亿元', 'tech_contract_turnover']], texts: ['技术合同成交额达到24亿元,实现两个翻番'] },
  { expect: [['新增风光装机', 'level', 60, '万千瓦', 'at_least']], texts: ['新增风光装机超过60万千瓦,是正常消纳能力的10倍'] },
  { expect: [['进出口额', 'growth', 110, '%', 'foreign_trade']], texts: ['进出口额是2015年的2.1倍'] },
  {
    expect: [
      ['新增社区养老服务站', 'level', 38, '个'],
      ['投入运营老年食堂', 'level', 118, '家'],
    ],
    texts: ['新增社区养老服务站38个,投入运营老年食堂118家'],
  },
];
