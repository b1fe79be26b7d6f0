/** Words and multiples that stand for a growth. */
import type { CaseGroup } from './types.js';

export const words: readonly CaseGroup[] = [
  {
    expect: [['新能源汽车产量', 'growth', 100, '%', 'nev_output']],
    texts: ['新能源汽车产量翻番', '新能源汽车产量翻一番', '新能源汽车产量实现翻番', '新能源汽车产量倍增', '新能源汽车产量实现倍增'],
  },
  { expect: [['新能源汽车产量', 'growth', 300, '%', 'nev_output']], texts: ['新能源汽车产量翻两番'] },
  { expect: [['进出口总额', 'growth', 0, '%', 'foreign_trade']], texts: ['进出口总额与上年持平', '进出口总额同比持平', '进出口总额持平'] },
  {
    expect: [['技术合同成交额', 'growth', 150, '%', 'tech_contract_turnover']],
    texts: ['技术合同成交额增长1.5倍', '技术合同成交额同比增长1.5倍'],
  },
  {
    expect: [['旅游收入', 'growth', 160, '%', 'tourism_revenue']],
    texts: ['旅游收入是2010年的2.6倍', '旅游收入是2019年的2.6倍', '旅游收入达到2019年的2.6倍', '旅游收入为上年的2.6倍'],
  },
  {
    expect: [
      ['旅游收入', 'level', 26, '亿元', 'tourism_revenue'],
      ['旅游收入', 'growth', 160, '%', 'tourism_revenue'],
    ],
    texts: ['旅游收入26亿元，是2010年的2.6倍', '旅游收入达26亿元，是上年的2.6倍'],
  },
  {
    expect: [
      ['财政收入', 'level', 35, '亿元'],
      ['财政收入', 'growth', 340, '%'],
    ],
    texts: ['财政收入35亿元，是2005年的4.4倍'],
  },
  { expect: [['网上办件率', 'level', 80, '%']], texts: ['网上办件率达八成', '网上办件率达到八成'] },
  { expect: [['企业覆盖率', 'level', 90, '%', 'at_least']], texts: ['企业覆盖率达九成以上'] },
  // words that are no figure
  {
    expect: [],
    texts: [
      '实现新旧动能转换倍增效应',
      '深入实施企业倍增计划',
      '新能源汽车产业加快发展',
      '努力在高质量发展上持续用力',
      '推动城乡居民收入千方百计持续提高',
      '让发展成果惠及千家万户',
      '各项工作百尺竿头更进一步',
      '营造一流营商环境',
      '始终坚持一切为了人民',
      '一批重大项目落地建设',
      '一大批企业做大做强',
    ],
  },
  // both of them
  {
    expect: [
      ['农业产值', 'level', 100, '亿元', 'at_least'],
      ['旅游收入', 'level', 100, '亿元', 'at_least', 'tourism_revenue'],
    ],
    texts: ['农业产值、旅游收入双过百亿元', '农业产值、旅游收入双超百亿元', '农业产值、旅游收入双双突破百亿元'],
  },
  { expect: [['粮油产量', 'level', 500, '万吨', 'at_least']], texts: ['粮油产量双超500万吨'] },
  { expect: [['深山群众挪穷窝、换穷业、拔穷根', 'level', 3.2, '万']], texts: ['3.2万深山群众挪穷窝、换穷业、拔穷根'] },
  { expect: [['通过易地搬迁拔穷根贫困群众', 'level', 1.6, '万户']], texts: ['1.6万户贫困群众通过易地搬迁拔穷根'] },
  { expect: [['十五年教育普及率', 'level', 97.5, '%']], texts: ['十五年教育普及率达97.5%'] },
  { expect: [['财政教育支出', 'level', 97.5, '亿元']], texts: ['五年财政教育支出97.5亿元'] },
];
