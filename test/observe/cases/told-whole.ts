/** Names and predicates told to their end: two deeds of one head, titles with a bracket, what those counted did. */
import type { CaseGroup } from './types.js';

export const toldWhole: readonly CaseGroup[] = [
  { expect: [['校企联合人才培养和科研攻关项目', 'level', 320, '个']], texts: ['实施校企联合人才培养和科研攻关项目320个'] },
  { expect: [['节能降碳改造和用能设备更新项目', 'level', 120, '个', 'at_least']], texts: ['推进120个以上节能降碳改造和用能设备更新项目'] },
  // a verb and its object behind another statement
  { expect: [['创新成果', 'level', 38, '项']], texts: ['加强人才培养和取得创新成果38项'] },
  { expect: [['在省内设立分支机构世界500强企业', 'level', 60, '家', 'at_least']], texts: ['超过60家世界500强企业在省内设立分支机构'] },
  { expect: [['稳定消除返贫致贫风险监测对象', 'level', 12, '万', null]], texts: ['12万监测对象稳定消除返贫致贫风险'] },
  { expect: [['监测对象', 'level', 12, '万', 'poverty_monitored']], texts: ['精准识别12万监测对象'] },
  { expect: [['入围全国区域品牌(地理标志)百强榜品牌', 'level', 6, '个']], texts: ['6个品牌入围全国区域品牌(地理标志)百强榜'] },
  { expect: [['产值两位数增长产业链', 'level', 6, '条']], texts: ['单晶硅、光子等6条产业链产值两位数增长'] },
  { expect: [['托育服务中心', 'level', 50, '个']], texts: ['首批50个托育服务中心建成', '首批50个托育服务中心全部建成'] },
  {
    expect: [
      ['制度创新成果', 'level', 120, '项'],
      ['全国首创制度创新成果', 'level', 26, '项'],
    ],
    texts: ['制度创新成果120项,其中26项为全国首创', '制度创新成果120项,其中26项均为全国首创'],
  },
  {
    expect: [
      ['“高效办成一件事”重点事项', 'level', 40, '个'],
      ['“高效办成一件事”重点事项跑动次数', 'growth', -80, '%'],
      ['“高效办成一件事”重点事项办理时限', 'growth', -55, '%'],
    ],
    texts: ['“高效办成一件事”上线运行40个重点事项,平均跑动次数减少80%,办理时限压缩55%'],
  },
  { expect: [['“高效办成一件事”上线运行', 'level', 17, '项']], texts: ['17项“高效办成一件事”上线运行'] },
  { expect: [['中欧班列开行', 'level', 3000, '班次']], texts: ['推动中欧班列拓线扩量、开行3000班次'] },
  { expect: [['公园绿地新增球类场地', 'level', 205, '片']], texts: ['公园绿地共新增球类场地205片'] },
  // a mark that opens again was never closed
  {
    expect: [
      ['国家级专精特新小巨人企业', 'level', 126, '家', 'little_giant_enterprises'],
      ['制造业“单项冠军”企业', 'level', 21, '家', 'manufacturing_champions'],
    ],
    texts: ['国家级专精特新“小巨人企业126家,制造业“单项冠军”企业21家'],
  },
  // of the topic, whose growth is compared
  {
    expect: [
      ['地区生产总值', 'avg_growth', 5.6, '%', 'gdp'],
      ['地区生产总值增速高于全国', 'gap', 0.4, '个百分点', null],
    ],
    texts: ['地区生产总值连跨两个台阶,年均增长5.6%、高于全国0.4个百分点'],
  },
  { expect: [['城镇新增就业', 'avg_level', 30, '万人', 'at_least', 'urban_new_employment']], texts: ['每年城镇新增就业30万人以上'] },
  // the largest of its kind, and the works that a list gives as examples
  {
    expect: [],
    texts: [
      '全球最高8米液压支架、全球最大直径掘进机下线',
      '全国最长120公里海底电缆投运',
      '星辰6吉瓦时动力电池扩产、华腾芯片技改等项目投产',
      '石化集团80亿方/年天然气产能倍增工程、高性能碳纤维等项目建成',
      '培育一批经济总量千亿县、城区人口超30万县',
    ],
  },
  { expect: [['建成储能电站', 'level', 6, '吉瓦时']], texts: ['建成6吉瓦时储能电站'] },
];
