/** Shares of places and of totals, names in quotation marks after a count, counts that are no statistics. */
import type { CaseGroup } from './types.js';

export const ofWhole: readonly CaseGroup[] = [
  {
    expect: [['规模化供水工程覆盖农村人口', 'level', 91, '%']],
    texts: ['规模化供水工程覆盖91%的农村人口', '规模化供水工程覆盖全县91%的农村人口'],
  },
  {
    expect: [['公办幼儿园覆盖乡镇', 'level', 88, '%', 'at_least']],
    texts: ['公办幼儿园覆盖88%以上的乡镇', '公办幼儿园覆盖88%以上乡镇'],
  },
  {
    expect: [
      ['民营经济贡献税收', 'level', 50, '%', 'at_least', null],
      ['民营经济贡献城镇就业', 'level', 80, '%', 'at_least', null],
    ],
    texts: ['民营经济贡献了全县50%以上的税收、80%以上的城镇就业', '民营经济贡献50%以上的税收和80%以上的城镇就业'],
  },
  {
    expect: [['由企业牵头科技攻关项目', 'level', 76, '%', 'at_least']],
    texts: ['76%以上的科技攻关项目由企业牵头'],
  },
  {
    expect: [['达到城乡一体化标准县区', 'level', 60, '%']],
    texts: ['60%的县区达到城乡一体化标准', '60%县区基本达到城乡一体化标准'],
  },
  // no share of places: a rate before its name, and growth whose comma was lost
  {
    expect: [['农村自来水普及率', 'level', 91, '%', 'rural_tap_water_rate']],
    texts: ['农村自来水普及率达到91%', '全县农村自来水普及率为91%'],
  },
  {
    expect: [['供水工程', 'level', 32, '处']],
    texts: ['供水工程达到32处'],
  },
  {
    expect: [['“一老一小服务”站点', 'level', 40, '个']],
    texts: ['40个“一老一小服务”站点建成投用'],
  },
  {
    expect: [['“一年全面提升”项目', 'level', 26, '项']],
    texts: ['26项“一年全面提升”项目全部按期投用'],
  },
  {
    expect: [['新增“跨省通办”事项|新增“跨省通办”服务事项', 'level', 15, '项']],
    texts: ['新增15项“跨省通办”事项', '新增“跨省通办”事项15项'],
  },
  {
    expect: [['“一带一路”沿线国家航线|开通“一带一路”沿线国家航线', 'level', 6, '条']],
    texts: ['开通6条“一带一路”沿线国家航线'],
  },
  {
    expect: [['突破关键技术', 'level', 24, '项']],
    texts: ['在种源、芯片、新材料等方面突破关键技术24项', '在种源、芯片、新材料等领域突破关键技术24项'],
  },
  // what comes after 等 is counted itself
  {
    expect: [['种源、芯片、新材料等重点领域企业|重点领域企业', 'level', 24, '家']],
    texts: ['培育种源、芯片、新材料等重点领域企业24家'],
  },
  {
    expect: [],
    texts: ['凝聚850万临澜人民的奋进力量', '85万临澜儿女倍感温暖', '这是85万父老乡亲一起干出来的', '120多万临澜人民拼出了速度'],
  },
  // people who are counted
  {
    expect: [['惠及群众|群众', 'level', 85, '万人']],
    texts: ['惠及群众85万人'],
  },
  {
    expect: [['常住人口', 'level', 85, '万人', 'resident_population']],
    texts: ['常住人口85万人', '全县常住人口达到85万人'],
  },
  {
    expect: [['维修农村供水工程', 'level', 180, '处']],
    texts: ['维修农村供水工程180处', '十一是维修农村供水工程180处', '九是维修农村供水工程180处'],
  },
  {
    expect: [['行动', 'level', 4, '项']],
    texts: ['开展市民化促进、县城功能提升、都市圈培育、城市更新和安全韧性提升4项行动'],
  },
  // the same verb says a change where no work follows
  {
    expect: [['城镇化率', 'change', 1.2, '个百分点', 'urbanization_rate']],
    texts: ['城镇化率提升1.2个百分点'],
  },
  {
    expect: [['列入省产业集群转型提升示范区试点块状经济', 'level', 5, '个']],
    texts: ['5个块状经济列入省产业集群转型提升示范区试点'],
  },
  {
    expect: [['政府投入引导资金|引导资金', 'level', 6000, '万元']],
    texts: ['政府投入引导资金6000万元'],
  },
  {
    expect: [['规模超千亿元产业', 'level', 8, '个']],
    texts: ['8个产业规模超千亿元', '8个产业规模突破千亿元'],
  },
  {
    expect: [
      ['重点园区', 'level', 13, '个'],
      ['重点园区营业收入', 'level', 2500, '亿元', 'at_least'],
    ],
    texts: ['13个重点园区营业收入突破2500亿元', '13个重点园区营业收入超过2500亿元'],
  },
  // the amount's own head stays where nothing else is counted
  {
    expect: [['重点园区营业收入', 'level', 2500, '亿元', 'at_least']],
    texts: ['重点园区营业收入突破2500亿元'],
  },
  {
    expect: [['制度集成创新案例', 'level', 17, '项']],
    texts: ['形成17项制度集成创新案例', '发布17项制度集成创新案例'],
  },
];
