/** Of whom and of what a figure is told: words before it that belong to another figure, and those that belong to it. */
import type { CaseGroup } from './types.js';

export const toldOfWhom: readonly CaseGroup[] = [
  // of each of them, how often
  {
    expect: [['每个社区每年开展活动', 'level', 2, '次']],
    texts: ['每个社区每年开展活动2次'],
  },
  // of those who gain, the works that are counted
  {
    expect: [
      ['建设饮水工程', 'level', 12, '处'],
      ['饮水工程受益群众', 'level', 1.3, '万人'],
    ],
    texts: ['建设饮水工程12处,受益群众达1.3万人'],
  },
  // beds of an institution, and what people have of them
  {
    expect: [
      ['养老服务机构床位', 'level', 11000, '张'],
      ['每千名老人拥有养老床位数', 'level', 20, '张', 'elderly_beds_per_1000'],
    ],
    texts: ['养老服务机构床位11000张,每千名老人拥有养老床位数达到20张'],
  },
  {
    expect: [
      ['医院床位', 'level', 1100, '张', 'hospital_beds'],
      ['护理型床位', 'level', 800, '张'],
    ],
    texts: ['医院床位1100张,护理型床位800张'],
  },
  // what became of them is told, though nothing new is
  {
    expect: [['投产项目', 'level', 22, '个']],
    texts: ['星火酒业等22个项目顺利投产'],
  },
  // what stands before has no audience
  {
    expect: [
      ['送戏下乡', 'level', 126, '场', 'cultural_performances'],
      ['建成24小时自助书屋', 'level', 4, '座'],
    ],
    texts: ['送戏下乡126场,建成24小时自助书屋4座'],
  },
  {
    expect: [
      ['消费促进活动', 'level', 12, '场'],
      ['消费券', 'level', 800, '万元', 'consumption_vouchers'],
    ],
    texts: ['举办消费促进活动12场,发放消费券800万元'],
  },
  // whose income was told is not whose unemployment
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 6.5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 7.5, '%', 'disposable_income_per_capita_rural'],
      ['城镇调查失业率', 'level', 5.5, '%', 'surveyed_unemployment_rate'],
    ],
    texts: ['城乡居民人均可支配收入分别增长6.5%、7.5%,城镇调查失业率5.5%'],
  },
  // what was added is the money, and not the places
  {
    expect: [['新建停车位', 'level', 2000, '个', 'parking_spaces.new']],
    texts: ['增加投入新建停车位2000个'],
  },
  // 路 of a road is no word that ends the name
  {
    expect: [
      ['高速公路', 'level', 5, '条'],
      ['铁路', 'level', 6, '条'],
    ],
    texts: ['建设包括一个机场、五条高速公路、六条铁路在内的交通体系'],
  },
  // for years on end
  {
    expect: [
      ['地区生产总值', 'growth', 15, '%', 'gdp'],
      ['地区生产总值', 'growth', 15, '%', 'at_least', 'gdp'],
    ],
    texts: ['地区生产总值增长15%,连续三年保持15%以上的增速'],
  },
  // what is done with goods is no output
  {
    expect: [
      ['水泥产量', 'level', 50, '万吨'],
      ['加工原煤', 'level', 20, '万吨'],
    ],
    texts: ['水泥产量50万吨,加工原煤20万吨'],
  },
  {
    expect: [
      ['粮食产量', 'level', 50, '万吨', 'grain_output'],
      ['垃圾处理', 'level', 20, '万吨'],
    ],
    texts: ['粮食产量50万吨;垃圾处理20万吨'],
  },
  // both works that go faster own the investment
  {
    expect: [
      ['棚户区改造和房地产开发投资', 'level', 485, '亿元'],
      ['改造开发面积', 'level', 973, '万平方米'],
    ],
    texts: ['棚户区改造和房地产开发进程加快,累计完成投资485亿元,改造开发面积973万平方米'],
  },
  // one more word behind the verb
  {
    expect: [
      ['各类中央资金', 'level', 1000, '亿元', 'at_least'],
      ['实施重大项目', 'level', 1827, '个', 'key_projects'],
    ],
    texts: ['争取各类中央资金1000亿元以上,实施重大项目1827个'],
  },
  // bases of a list each have a name
  {
    expect: [
      ['茶叶示范园', 'level', 100, '亩'],
      ['花生育种基地', 'level', 200, '亩'],
      ['葡萄种植基地', 'level', 300, '亩'],
    ],
    texts: ['打造100亩茶叶示范园、200亩花生育种基地、300亩葡萄种植基地'],
  },
  // the last word tells how it compares
  {
    expect: [
      ['地区生产总值', 'level', 239, '亿元', 'gdp'],
      ['地区生产总值', 'growth', 6, '%', 'gdp'],
      ['地区生产总值增速高于全市', 'gap', 1.1, '个百分点'],
    ],
    texts: ['地区生产总值完成239亿元,同比增长6%,高出全市1.1个百分点'],
  },
  // what only describes a park does not own another's output
  {
    expect: [
      ['新增产值超百亿元的园区', 'level', 3, '个'],
      ['园区工业总产值', 'level', 705, '亿元'],
    ],
    texts: ['新增产值超百亿元的园区3个,园区工业总产值达705亿元'],
  },
  // how often something was asked is counted, where no rank follows
  {
    expect: [['群众满意度测评', 'level', 4, '次']],
    texts: ['全年开展4次群众满意度测评'],
  },
  // of a list that was told, its own count
  {
    expect: [
      ['省重大工程项目清单', 'level', 105, '项'],
      ['重大工程项目清单', 'level', 326, '个'],
    ],
    texts: ['省105项重大工程项目清单326个'],
  },
  // what was let off, and what it was
  {
    expect: [['减免个体工商户租金', 'level', 800, '万元']],
    texts: ['减免个体工商户的800万元租金'],
  },
  {
    expect: [['市级部门项目', 'level', 800, '万元']],
    texts: ['争取了市级部门的800万元项目'],
  },
  {
    expect: [['处置企业拖欠贷款', 'level', 8, '亿元']],
    texts: ['处置了企业拖欠的8亿元贷款'],
  },
];
