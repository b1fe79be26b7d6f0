/** 净增 said of a stock is a change; 净增 as a verb of its own is an addition. */
import type { CaseGroup } from './types.js';

export const stocks: readonly CaseGroup[] = [
  {
    expect: [
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['地区生产总值', 'change', 51, '亿元'],
      ['地区生产总值', 'avg_growth', 7.1, '%', 'gdp'],
    ],
    texts: ['地区生产总值达到213亿元、净增51亿元，年均增长7.1%', '地区生产总值达到213亿元，净增51亿元，年均增长7.1%'],
  },
  {
    expect: [
      ['一般公共预算收入', 'level', 16, '亿元', 'general_budget_revenue'],
      ['一般公共预算收入', 'change', 3.1, '亿元'],
    ],
    texts: ['一般公共预算收入达到16亿元、净增3.1亿元'],
  },
  {
    expect: [
      ['金融机构存款余额|存款余额', 'level', 312, '亿元', 'deposits'],
      ['金融机构贷款余额|贷款余额', 'level', 246, '亿元', 'loans'],
      ['金融机构存款余额|存款余额', 'change', 52, '亿元'],
      ['金融机构贷款余额|贷款余额', 'change', 46, '亿元'],
    ],
    texts: [
      '金融机构存款余额、贷款余额分别达到312亿元、246亿元，分别增加52亿元、46亿元',
      '金融机构存贷款余额分别达到312亿元、246亿元，分别净增52亿元、46亿元',
    ],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 3, '万元', 'at_least', 'disposable_income_per_capita_urban'],
      ['城镇居民人均可支配收入', 'level', 31260, '元', 'disposable_income_per_capita_urban'],
    ],
    texts: ['城镇居民人均可支配收入迈上3万元台阶，达到31260元'],
  },
  {
    expect: [
      ['常住人口城镇化率', 'level', 61.5, '%', 'urbanization_rate'],
      ['常住人口城镇化率', 'change', 1.2, '个百分点'],
    ],
    texts: ['常住人口城镇化率达61.5%，提高1.2个百分点'],
  },
  { expect: [['净增规上工业企业', 'level', 12, '家']], texts: ['净增规上工业企业12家'] },
  { expect: [['净增经营主体', 'level', 3200, '户']], texts: ['净增经营主体3200户'] },
  // 突破 is the verb that reaches, and the bound of its figure
  {
    expect: [
      ['新增铁路运营里程', 'level', 36, '公里'],
      ['铁路运营里程', 'level', 600, '公里', 'at_least', 'railway_length'],
    ],
    texts: ['铁路运营里程新增36公里、突破600公里', '铁路运营里程新增36公里，超过600公里'],
  },
  {
    expect: [
      ['新增绿色工厂', 'level', 12, '家'],
      ['新增充电桩', 'level', 300, '个', 'at_least'],
    ],
    texts: ['新增绿色工厂12家、充电桩300个以上'],
  },
  // what a year fosters is an addition, what was fostered in all is a stock
  {
    expect: [
      ['培育高新技术企业', 'level', 40, '家', 'high_tech_enterprises.new'],
      ['培育专精特新中小企业', 'level', 25, '家', 'at_least', 'specialized_smes.new'],
      ['培育瞪羚企业', 'level', 3, '家'],
    ],
    texts: ['力争培育高新技术企业40家、专精特新中小企业25家以上、瞪羚企业3家'],
  },
  {
    expect: [['高新技术企业', 'level', 210, '家', 'high_tech_enterprises']],
    texts: ['累计培育高新技术企业210家', '高新技术企业达到210家'],
  },
  { expect: [['瞪羚企业', 'level', 6, '家']], texts: ['加快培育瞪羚企业6家'] },
  // 新增 stands before what it adds, wherever the text tells it
  { expect: [['新增进出川通道', 'level', 16, '条']], texts: ['进出川通道新增16条', '新增进出川通道16条'] },
  { expect: [['新增老年医院', 'level', 76, '家']], texts: ['老年医院数量新增76家', '老年医院新增76家', '老年医院家数新增76家'] },
  {
    expect: [
      ['新增经营主体', 'level', 105, '万户', 'market_entities.new'],
      ['经营主体', 'level', 920, '万户', 'market_entities'],
    ],
    texts: ['经营主体新增105万户，达到920万户'],
  },
  { expect: [['“以大换小”新增', 'level', 500, '兆瓦']], texts: ['“以大换小”新增500兆瓦'] },
];
