/** Names keep their words whole: rare words of the genre, and words that look like a verb with its object. */
import type { CaseGroup } from './types.js';

export const wholeWords: readonly CaseGroup[] = [
  { expect: [['广播电视宽带网接入', 'level', 18, '万户']], texts: ['广播电视宽带网接入18万户'] },
  { expect: [['龙头企业带动农户比例', 'level', 43, '%']], texts: ['龙头企业带动农户比例达到43%'] },
  { expect: [['非常规天然气产量', 'level', 12, '亿立方米']], texts: ['非常规天然气产量12亿立方米', '非常规天然气产量达到12亿立方米'] },
  { expect: [['可再生能源发电量', 'growth', 18, '%']], texts: ['可再生能源发电量增长18%', '可再生能源发电量比上年增长18%'] },
  { expect: [['减排工程|实施减排工程', 'level', 48, '项']], texts: ['累计实施减排工程48项', '实施减排工程48项', '实施48项减排工程'] },
  { expect: [['超算算力', 'level', 22, 'PF']], texts: ['超算算力达22PF', '超算算力达到22PF'] },
  { expect: [['高频共性难题|治理高频共性难题', 'level', 13, '个']], texts: ['治理13个高频共性难题', '专项治理13个高频共性难题'] },
  { expect: [['民生实事', 'level', 12, '件', 'livelihood_projects']], texts: ['12件民生实事件件有着落', '12件民生实事件件落地'] },
  { expect: [['食用菌产量', 'level', 3, '万吨']], texts: ['食用菌产量3万吨', '食用菌产量达3万吨'] },
  {
    expect: [
      ['炼铁先进产能占比', 'level', 64, '%'],
      ['炼钢先进产能占比', 'level', 62, '%'],
    ],
    texts: ['炼铁、炼钢先进产能占比分别达到64%、62%'],
  },
  { expect: [['难点问题', 'level', 10, '个', null]], texts: ['攻坚突破物业管理规范等10个难点问题'] },
  { expect: [['堵点问题', 'level', 10, '个', null]], texts: ['攻坚突破企业办事等10个堵点问题'] },
  { expect: [['痛点问题', 'level', 10, '个', null]], texts: ['攻坚突破企业办事等10个痛点问题'] },
  { expect: [['跨省自助办便民事项', 'level', 120, '个', null]], texts: ['120个便民事项实现跨省自助办'] },
  { expect: [['掌上办便民服务事项', 'level', 120, '个', null]], texts: ['120个便民服务事项实现掌上办'] },
  { expect: [['综合执法站', 'level', 42, '个', null]], texts: ['42个综合执法站强化实战运转'] },
  { expect: [['边境检查站', 'level', 30, '个', null]], texts: ['30个边境检查站强化值守'] },
  { expect: [['水质监测站', 'level', 30, '个', null]], texts: ['30个水质监测站强化值守'] },
  // how far it has come, and since when, are no part of the name
  { expect: [['交叉研究平台', 'level', 6, '个', null]], texts: ['6个交叉研究平台试运行', '6个交叉研究平台试运营'] },
  { expect: [['试运行中试平台', 'level', 5, '个', null]], texts: ['5个中试平台试运行'] },
  { expect: [['优化工商业电价机制举措', 'level', 12, '条']], texts: ['推动优化工商业电价机制12条举措落地见效'] },
  { expect: [['重大改革事项', 'level', 18, '项']], texts: ['18项重大改革事项落地见效', '加快推进18项重大改革事项落地落实'] },
  { expect: [['能源科技创新路径', 'level', 9, '条']], texts: ['抓实能源科技创新9条路径', '抓细抓实能源科技创新9条路径'] },
  {
    expect: [
      ['特色产业园区', 'level', 3, '个'],
      ['海洋牧场', 'level', 3, '个'],
    ],
    texts: ['特色产业园区和海洋牧场均从无到有增至3个'],
  },
  { expect: [['高校毕业生就业率', 'level', 83, '%']], texts: ['高校毕业生就业率去年底达到83%', '高校毕业生就业率去年末达到83%'] },
  { expect: [['农民减轻负担', 'level', 70, '万元']], texts: ['税率降低可使农民减轻负担70万元'] },
  { expect: [['非公经济占国民经济比重', 'level', 72, '%']], texts: ['非公经济占国民经济比重达到72%', '年末非公经济占国民经济比重达到72%'] },
  { expect: [['国有经济占国民经济比重', 'level', 28, '%']], texts: ['国有经济占国民经济比重达到28%'] },
  // 累计 and 全年 inside a name of the catalogue
  {
    expect: [['商品房销售面积', 'level', 120, '万平方米', 'commercial_housing_sales_area']],
    texts: ['商品房累计销售面积120万平方米', '商品房全年销售面积120万平方米'],
  },
  { expect: [['规模以上工业总产值', 'level', 300, '亿元', 'industrial_output_above_scale']], texts: ['规模以上工业全年总产值300亿元'] },
  { expect: [['进出口总额', 'level', 300, '亿元', 'foreign_trade']], texts: ['外贸累计进出口总额300亿元'] },
  // trade with a partner is not the partner's
  {
    expect: [['对东盟进出口', 'growth', 12, '%', null]],
    texts: ['对东盟进出口增长12%', '全县对东盟进出口增长12%', '对东盟进出口同比增长12%'],
  },
  { expect: [['对欧盟出口额', 'level', 20, '亿元', null]], texts: ['对欧盟出口额20亿元', '对欧盟出口额达到20亿元'] },
  { expect: [['出口', 'growth', 12, '%', 'exports']], texts: ['全县出口增长12%'] },
  { expect: [['对外贸易总额', 'level', 20, '亿元']], texts: ['对外贸易总额20亿元'] },
  {
    expect: [['财政总收入', 'level', 20, '亿元', 'total_budget_revenue']],
    texts: ['实现了市委提出的财政总收入达到20亿元的目标', '完成上级下达的财政总收入20亿元的任务'],
  },
  { expect: [['采纳代表提出的意见|代表提出的意见', 'level', 20, '条']], texts: ['采纳代表提出的意见20条'] },
  {
    expect: [
      ['省著名商标', 'level', 16, '件'],
      ['新增省著名商标', 'level', 4, '件'],
    ],
    texts: ['有省著名商标16件，新增4件'],
  },
  { expect: [['粮食总产量|粮食产量', 'growth', 6, '%', 'grain_output']], texts: ['粮食大面积丰收、总产量增加6%'] },
  { expect: [['城乡居民人均收入', 'growth', 100, '%', 'disposable_income_per_capita']], texts: ['城乡居民人均收入比2020年翻一番'] },
  {
    expect: [
      ['城乡居民收入比', 'level', 2.3, ':1', 'urban_rural_income_ratio'],
      ['人均可支配收入', 'growth', 20, '%', 'disposable_income_per_capita'],
    ],
    texts: ['城乡居民收入比为2.3:1，人均可支配收入比2020年增长20%'],
  },
  {
    expect: [['粮食播种面积', 'level', 35, '万亩', 'grain_sown_area']],
    texts: ['稳定粮食播种面积35万亩', '粮食播种面积稳定在35万亩'],
  },
  { expect: [['脱贫农村贫困人口', 'level', 3.6, '万']], texts: ['3.6万农村贫困人口全部脱贫', '3.6万农村贫困人口如期脱贫'] },
];
