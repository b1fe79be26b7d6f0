/** Heads, deeds and places that belong to a figure, and such as do not. */
import type { CaseGroup } from './types.js';

export const keptOrLeft: readonly CaseGroup[] = [
  {
    expect: [
      ['成交量', 'growth', 3, '%'],
      ['成交额', 'growth', 5, '%'],
    ],
    texts: ['成交量增长3%,成交额增长5%'],
  },
  {
    expect: [
      ['水产品成交量', 'growth', 3, '%'],
      ['水产品成交额', 'growth', 5, '%'],
    ],
    texts: ['水产品成交量增长3%,成交额增长5%'],
  },
  {
    expect: [
      ['工业增加值', 'level', 26, '亿元', 'industrial_value_added'],
      ['工业增加值占比', 'level', 38, '%', 'industry_share_of_gdp'],
    ],
    texts: ['工业增加值26亿元、占比38%'],
  },
  {
    expect: [
      ['增加绿地', 'level', 20, '万平方米'],
      ['新建停车位', 'level', 3000, '个', 'parking_spaces.new'],
    ],
    texts: ['增加绿地20万平方米、新建停车位3000个'],
  },
  {
    expect: [['覆盖医疗机构重点人群门诊量', 'level', 97, '%']],
    texts: ['覆盖医疗机构97%的重点人群门诊量'],
  },
  {
    expect: [
      ['港口接待邮轮', 'level', 91, '艘次'],
      ['进出港', 'level', 30, '万人次'],
    ],
    texts: ['港口接待邮轮91艘次、进出港30万人次'],
  },
  {
    expect: [['重要道路', 'level', 58, '条']],
    texts: ['维修改造平安路、友好路等58条的重要道路'],
  },
  {
    expect: [['债务化解', 'level', 3, '亿元']],
    texts: ['完成3亿元债务化解目标'],
  },
  {
    expect: [['规模母基金', 'level', 20, '支']],
    texts: ['组建20支规模母基金'],
  },
  {
    expect: [
      ['小微企业', 'level', 12000, '户'],
      ['首贷', 'level', 160, '笔'],
    ],
    texts: ['12000户小微企业获得首贷160笔'],
  },
  {
    expect: [
      ['重点产业链项目', 'level', 9, '个'],
      ['重点产业链项目占比', 'level', 72, '%'],
    ],
    texts: ['9个重点产业链项目占比72%'],
  },
  {
    expect: [['市', 'level', 16, '个']],
    texts: ['实现16个市全覆盖'],
  },
  {
    expect: [
      ['投资', 'level', 900, '万元'],
      ['设备', 'level', 3, '万元'],
    ],
    texts: ['投资900万元购置设备3万元'],
  },
  {
    expect: [
      ['资金', 'level', 90, '亿元'],
      ['住宅楼改造', 'level', 50, '栋'],
    ],
    texts: ['资金90亿元,完成50栋住宅楼改造'],
  },
  {
    expect: [
      ['投资', 'level', 1000, '亿元', 'about'],
      ['旅游公路', 'level', 1.3, '万公里'],
    ],
    texts: ['投资近千亿元、全长1.3万公里旅游公路'],
  },
  {
    expect: [
      ['投资', 'level', 1000, '亿元', 'about'],
      ['旅游公路', 'level', 1.3, '万公里', 'about'],
    ],
    texts: ['投资近千亿元、1.3万公里的旅游公路'],
  },
  {
    expect: [],
    texts: ['优秀教师后20位'],
  },
  {
    expect: [['中心城区', 'level', 24, '平方公里']],
    texts: ['对24平方公里中心城区整体提升'],
  },
  {
    expect: [
      ['生产总值', 'level', 77, '亿元', 'gdp'],
      ['生产总值', 'growth', 7, '%', 'gdp'],
      ['固定资产投资', 'growth', 31, '%', 'fixed_asset_investment'],
      ['地方财政收入', 'level', 1.6, '亿元', 'local_fiscal_revenue'],
      ['地方财政收入', 'growth', 8, '%', 'local_fiscal_revenue'],
    ],
    texts: ['生产总值77亿元、增长7%,固定资产投资增长31%,地方财政收入1.6亿元、增长8%'],
  },
  {
    expect: [['居民群众|受益居民群众', 'level', 3, '万', 'at_least']],
    texts: ['3万多居民群众直接受益'],
  },
  {
    expect: [['新建改造公厕', 'level', 30, '座']],
    texts: ['完成30座公厕新建改造'],
  },
  {
    expect: [
      ['重点项目', 'level', 68, '个', 'key_projects'],
      ['重点项目投资', 'level', 52, '亿元', 'key_project_investment'],
      ['重点项目投资', 'completion', 108, '%', 'key_project_investment'],
    ],
    texts: ['实施重点项目68个,完成投资52亿元,占年度计划的108%'],
  },
  {
    expect: [['国内生产总值', 'level', 894, '亿元', 'gdp']],
    texts: ['国内生产总值2023年达894亿元'],
  },
  {
    expect: [['基础设施工程投资', 'level', 3.5, '亿元']],
    texts: ['投资3.5亿元,实施了支线道路、变电站、输配电线路等基础设施工程'],
  },
  {
    expect: [['孵化项目|列入高新技术企业孵化项目', 'level', 11, '个']],
    texts: ['引导创业园的11个孵化项目列入高新技术企业培育企业'],
  },
  {
    expect: [['省级试点村标杆村|试点村标杆村', 'level', 7, '个']],
    texts: ['推进7个省级试点村标杆村创建'],
  },
  {
    expect: [['生产总值', 'growth', 6, '', 'about', 'gdp']],
    texts: ['生产总值增长6左右'],
  },
  {
    expect: [
      ['骨干企业', 'level', 18, '家'],
      ['骨干企业营业收入', 'growth', 50, '%'],
    ],
    texts: ['18家骨干企业营业收入平均增长50%'],
  },
  {
    expect: [
      ['骨干企业', 'level', 18, '家'],
      ['骨干企业', 'growth', 50, '%'],
    ],
    texts: ['18家骨干企业平均增长50%'],
  },
];
