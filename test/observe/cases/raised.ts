/** What the clause before says has risen, before a figure without a name; and whose lot became better. */
import type { CaseGroup } from './types.js';

export const raised: readonly CaseGroup[] = [
  {
    expect: [
      ['退休人员基本养老金', 'change', 220, '元'],
      ['社区干部生活补贴', 'change', 350, '元'],
      ['环卫工人工资', 'change', 300, '元'],
    ],
    texts: [
      '退休人员基本养老金、社区干部生活补贴和环卫工人工资再次提高，月人均分别提高220元、350元和300元',
      '退休人员基本养老金、社区干部生活补贴和环卫工人工资继续上调，人均分别增加220元、350元和300元',
    ],
  },
  {
    expect: [
      ['城镇低保保障标准', 'change', 480, '元'],
      ['农村低保保障标准', 'change', 160, '元'],
    ],
    texts: ['城乡低保保障标准连年上调，城镇年人均增加480元，农村年人均增加160元'],
  },
  {
    expect: [
      ['城乡低保标准|低保标准', 'growth', 8, '%'],
      ['社区干部生活补贴、环卫工人工资', 'change', 2400, '元'],
    ],
    texts: ['城乡低保标准提高8%；社区干部生活补贴、环卫工人工资再次提高，年人均增加2400元'],
  },
  { expect: [['退休人员养老金标准|退休人员养老金', 'change', 186, '元']], texts: ['退休人员养老金标准继续提高，月人均提高186元'] },
  { expect: [['环卫工人生活补贴', 'change', 200, '元']], texts: ['环卫工人生活补贴人均月增200元', '环卫工人生活补贴月人均增加200元'] },
  // what has not risen or fallen takes nothing of the figure behind
  {
    expect: [
      ['规模以上工业增加值', 'level', 120, '亿元', 'industrial_value_added_above_scale'],
      ['规模以上工业增加值', 'growth', 8, '%', 'industrial_value_added_above_scale'],
    ],
    texts: ['规模以上工业增加值120亿元，产业结构持续优化，增长8%', '规模以上工业增加值120亿元，转型步伐加快，增长8%'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 41200, '元', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'growth', 6, '%', 'disposable_income_per_capita_urban'],
    ],
    texts: ['居民腰包持续鼓起来，城镇居民人均可支配收入41200元，增长6%'],
  },
  {
    expect: [['居住条件得到改善居民', 'level', 5000, '户', 'at_least']],
    texts: ['5000余户居民的居住条件得到彻底改善', '5000多户居民居住条件得到明显改善'],
  },
  { expect: [['供热质量得到提升居民家庭', 'level', 8000, '户']], texts: ['使8000户居民家庭的供热质量得到显著提升'] },
  { expect: [['基本生活得到保障受灾群众', 'level', 1650, '名']], texts: ['1650名受灾群众的基本生活得到有效保障'] },
  { expect: [['就业困难人员', 'level', 600, '名', null]], texts: ['600名就业困难人员得到帮助'] },
  // to whom it was paid
  { expect: [['困难家庭蔬菜补贴', 'level', 230, '万元']], texts: ['为困难家庭发放蔬菜补贴230万元', '全年向困难家庭发放蔬菜补贴230万元'] },
  {
    expect: [
      ['发放冬煤补贴低收入农牧户', 'level', 372, '户'],
      ['低收入农牧户冬煤补贴', 'level', 210, '万元'],
    ],
    texts: ['为372户低收入农牧户发放冬煤补贴210万元'],
  },
  { expect: [['冬煤补贴|发放冬煤补贴', 'level', 210, '万元']], texts: ['发放冬煤补贴210万元', '落实冬煤补贴210万元'] },
  {
    expect: [
      ['发放“两项补贴”残疾人', 'level', 3200, '名'],
      ['残疾人两项补贴', 'level', 768, '万元'],
    ],
    texts: ['为3200名残疾人发放“两项补贴”768万元'],
  },
  // the rate of what was counted
  {
    expect: [
      ['本科上线', 'level', 680, '人'],
      ['本科上线率', 'change', 5.2, '个百分点'],
    ],
    texts: ['本科上线680人，上线率提高5.2个百分点'],
  },
  { expect: [['上线率', 'change', 5.2, '个百分点']], texts: ['上线率提高5.2个百分点'] },
  {
    expect: [
      ['争取项目', 'level', 126, '个'],
      ['争取项目资金|项目资金', 'level', 18.6, '亿元'],
    ],
    texts: ['向上争取项目126个、资金18.6亿元'],
  },
  {
    expect: [['退休人员养老金月人均水平|退休人员养老金人均水平|退休人员养老金月人均', 'change', 126, '元']],
    texts: ['退休人员养老金继续上调，月人均水平提高126元'],
  },
  {
    expect: [['企业退休人员养老金', 'level', 2860, '元']],
    texts: ['企业退休人员养老金提高到月人均2860元', '企业退休人员养老金达到人均2860元'],
  },
  {
    expect: [
      ['化解隐性债务', 'level', 12.6, '亿元'],
      ['债务率', 'change', -15, '个百分点'],
    ],
    texts: ['化解隐性债务12.6亿元，债务率下降15个百分点'],
  },
  { expect: [['教育事业资金|教育资金', 'level', 3.6, '亿元']], texts: ['教育事业优先发展，投入资金3.6亿元'] },
  { expect: [['入驻项目', 'level', 36, '个']], texts: ['入驻项目达到36个', '入驻项目36个'] },
  { expect: [['日处理能力', 'level', 12, '万吨']], texts: ['日处理能力提高到12万吨'] },
  {
    expect: [
      ['家庭医生签约', 'level', 2, '万户'],
      ['家庭医生签约率', 'level', 68, '%'],
    ],
    texts: ['家庭医生签约2万户，签约率达68%'],
  },
  // led to a level, whichever verb led there; for how many people it is told is no part of the name
  {
    expect: [
      ['城镇低保标准', 'level', 885, '元', 'urban_subsistence_allowance'],
      ['农村低保标准', 'level', 650, '元', 'rural_subsistence_allowance'],
    ],
    texts: [
      '城乡低保标准月人均分别提高至885元、650元',
      '城乡低保标准人均每月分别提高到885元、650元',
      '城乡低保标准每人每月分别达到885元、650元',
      '城乡低保标准分别上调至885元、650元',
    ],
  },
  {
    expect: [['城市低保标准', 'level', 885, '元', 'urban_subsistence_allowance']],
    texts: [
      '城市低保标准上调至每月885元',
      '城市低保标准每月提高到885元',
      '城市低保标准每人每月调增至885元',
      '城市低保标准人均每月上调到885元',
    ],
  },
  { expect: [['物业费标准', 'level', 2, '元', null]], texts: ['物业费标准下调至2元', '物业费标准下调到2元'] },
  {
    expect: [
      ['自来水普及率', 'level', 92, '%'],
      ['燃气普及率', 'level', 85, '%'],
    ],
    texts: ['自来水普及率、燃气普及率分别提高至92%、85%'],
  },
  // no level: by how much
  {
    expect: [
      ['城镇低保标准', 'change', 60, '元', 'urban_subsistence_allowance'],
      ['农村低保标准', 'change', 45, '元', 'rural_subsistence_allowance'],
    ],
    texts: ['城乡低保标准分别提高60元、45元', '城乡低保标准月人均分别提高60元、45元'],
  },
  {
    expect: [['企业退休人员基本养老金', 'change', 102, '元', 'retiree_pension']],
    texts: ['企业退休人员基本养老金人均每月提高102元', '企业退休人员基本养老金月人均增加102元'],
  },
  // the mean is of the name, not of the sum
  { expect: [['人均收入', 'level', 2, '万元']], texts: ['人均收入提高到2万元'] },
];
