/** One figure of a list of products or industries that share a head: one row of each. */
import type { CaseGroup, Expected } from './types.js';

const each = (names: readonly string[], ...rest: [Expected[1], number, string, ...string[]]): Expected[] =>
  names.map((name): Expected => [name, ...rest] as unknown as Expected);

export const eachOfList: readonly CaseGroup[] = [
  {
    expect: each(['锂电池产量', '新能源汽车产量', '风电机组产量'], 'growth', 18, '%', 'at_least'),
    texts: ['锂电池、新能源汽车、风电机组等绿色产品产量均增长18%以上'],
  },
  {
    expect: each(['电子信息产业集群', '装备制造产业集群'], 'level', 5000, '亿元', 'at_least'),
    texts: ['电子信息、装备制造等产业集群均超过5000亿元'],
  },
  { expect: each(['卫星导航产业', '增材制造产业'], 'growth', 45, '%', 'at_least'), texts: ['卫星导航、增材制造等产业增速均超过45%'] },
  {
    expect: each(['装备制造业产值', '特色食品加工业产值'], 'avg_growth', 17, '%', 'at_least'),
    texts: ['装备制造业、特色食品加工业产值年均增长超17%'],
  },
  {
    expect: each(['先进材料营业收入', '先进装备营业收入'], 'growth', 10, '%', 'at_least'),
    texts: ['先进材料和先进装备营业收入增长10%以上'],
  },
  {
    expect: each(['海洋药物和生物制品', '海洋电力', '海洋旅游'], 'growth', 9, '%', 'at_least'),
    texts: ['海洋药物和生物制品、海洋电力、海洋旅游增速保持在9%以上'],
  },
  // one industry of the statistics, one sum, one body
  { expect: [['软件和信息服务业增加值', 'growth', 13.2, '%']], texts: ['软件和信息服务业增加值增长13.2%'] },
  { expect: [['科学研究和技术服务业营业收入', 'growth', 14, '%']], texts: ['科学研究和技术服务业营业收入增长14%'] },
  { expect: [['限上仓储会员店、集合店零售额', 'growth', 12.6, '%']], texts: ['限上仓储会员店、集合店零售额合计增长12.6%'] },
  { expect: [['水利、环境和公共设施管理业投资', 'growth', 7, '%']], texts: ['水利、环境和公共设施管理业投资增长7%'] },
  { expect: [['东陵、西陵、南陵三市规上服务业营收', 'growth', 15.2, '%']], texts: ['东陵、西陵、南陵三市规上服务业营收增长15.2%'] },
];
