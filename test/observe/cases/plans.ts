/** What five-year and special plans say: earlier levels and plans, branches and classes of a whole, works over years. */
import type { CaseGroup } from './types.js';

export const plans: readonly CaseGroup[] = [
  {
    expect: [
      ['粮食产量', 'level', 42, '万吨', 'grain_output'],
      ['粮食产量', 'baseline', 38, '万吨', 'grain_output'],
      ['粮食产量', 'growth', 10.5, '%', 'grain_output'],
    ],
    texts: [
      '粮食产量达到42万吨，比2020年的38万吨增长10.5%',
      '粮食产量42万吨，较2020年38万吨增10.5%',
      '粮食产量达到42万吨，比“十三五”末的38万吨提高10.5%',
    ],
  },
  {
    expect: [
      ['公路里程', 'level', 1200, '公里'],
      ['公路里程', 'baseline', 800, '公里'],
      ['公路里程', 'change', 400, '公里'],
    ],
    texts: ['公路里程达到1200公里，比2020年的800公里增加400公里'],
  },
  // what is told of the year itself is a level
  { expect: [['粮食产量', 'level', 38, '万吨']], texts: ['2020年粮食产量38万吨', '2020年的粮食产量为38万吨'] },
  {
    expect: [
      ['粮食产量', 'level', 42, '万吨'],
      ['粮食产量', 'growth', 10.5, '%'],
    ],
    texts: ['粮食产量42万吨，比2020年增长10.5%', '粮食产量42万吨，较“十三五”末增长10.5%'],
  },
  {
    expect: [
      ['财政收入', 'level', 12, '亿元'],
      ['财政收入', 'avg_growth', 11.6, '%'],
    ],
    texts: [
      '财政收入达到12亿元，“十三五”年均增长11.6%',
      '财政收入达到12亿元，“十三五”期间，年均增长11.6%',
      '财政收入12亿元，“十三五”前4年年均增长11.6%',
    ],
  },
  {
    expect: [
      ['财政收入', 'avg_growth', 11.6, '%', 'local_fiscal_revenue'],
      ['财政收入', 'change', 1.5, '个百分点', 'local_fiscal_revenue'],
    ],
    texts: ['财政收入年均增长11.6%，比“十二五”快1.5个百分点', '财政收入年均增长11.6%，比“十二五”期间增幅高1.5个百分点'],
  },
  // what the plan aimed at is another figure
  {
    expect: [
      ['财政收入', 'avg_growth', 11.6, '%', 'local_fiscal_revenue'],
      ['财政收入增速高于“十三五”计划', 'gap', 1.5, '个百分点', null],
    ],
    texts: ['财政收入年均增长11.6%，比“十三五”计划快1.5个百分点'],
  },
  {
    expect: [['农民人均纯收入', 'level', 2, '万元', 'at_least']],
    texts: ['农民人均纯收入到2030年达2万元以上', '到2030年农民人均纯收入达2万元以上'],
  },
  {
    expect: [
      ['农民人均纯收入', 'baseline', 1.2, '万元'],
      ['农民人均纯收入', 'level', 2, '万元'],
    ],
    texts: ['农民人均纯收入由2020年的1.2万元提高到2024年的2万元'],
  },
  {
    expect: [
      ['接待游客', 'level', 413, '万人次', 'tourist_arrivals'],
      ['旅游综合收入', 'level', 23, '亿元', 'tourism_revenue'],
      ['接待游客', 'growth', 8.1, '%', 'tourist_arrivals'],
      ['旅游综合收入', 'growth', 15.5, '%', 'tourism_revenue'],
    ],
    texts: [
      '接待游客413万人次，实现旅游综合收入23亿元，较“十五”时期分别增长8.1%和15.5%',
      '接待游客413万人次，实现旅游综合收入23亿元，比“十二五”分别增长8.1%和15.5%',
      '接待游客413万人次，实现旅游综合收入23亿元，分别增长8.1%和15.5%',
    ],
  },
  // a branch of the economy is not all of it
  { expect: [['六大新兴产业工业总产值', 'level', 190, '亿元', null]], texts: ['六大新兴产业实现工业总产值190亿元'] },
  { expect: [['民营企业进出口总额', 'level', 12, '亿元', null]], texts: ['民营企业完成进出口总额12亿元'] },
  { expect: [['工业增加值', 'level', 20, '亿元', 'industrial_value_added']], texts: ['工业实现增加值20亿元', '全县完成工业增加值20亿元'] },
  {
    expect: [
      ['市级以上农业龙头企业', 'level', 363, '家'],
      ['国家级农业龙头企业', 'level', 6, '家'],
      ['省级农业龙头企业', 'level', 80, '家'],
      ['市州级农业龙头企业', 'level', 277, '家'],
    ],
    texts: ['市级以上农业龙头企业达到363家，其中国家级6家、省级80家、市州级277家'],
  },
  {
    expect: [
      ['农业龙头企业', 'level', 86, '家'],
      ['国家级农业龙头企业', 'level', 6, '家'],
      ['省级农业龙头企业', 'level', 80, '家'],
    ],
    texts: ['农业龙头企业达到86家，其中国家级6家、省级80家'],
  },
  {
    expect: [['地区生产总值', 'avg_growth', 8.5, '%', 'about', 'gdp']],
    texts: ['发展目标是地区生产总值年均增长8.5%左右', '主要目标定为地区生产总值年均增长8.5%左右', '地区生产总值平均年增长8.5%左右'],
  },
  { expect: [['企业发展目标管理覆盖率', 'level', 85, '%', null]], texts: ['企业发展目标管理覆盖率达到85%'] },
  { expect: [['有就业意愿的困难家庭毕业生就业', 'level', 100, '%', null]], texts: ['有就业意愿的困难家庭毕业生100%就业'] },
  { expect: [['建设绿色循环优质高效项目示范县', 'level', 3, '个', null]], texts: ['建设3个绿色循环优质高效项目示范县'] },
  { expect: [['建成自驾车露营地', 'level', 8, '个', null]], texts: ['建成自驾车露营地8个', '建成8个自驾车露营地'] },
  // a rate has one figure each, things counted together one sum
  {
    expect: [
      ['诉求办结率', 'level', 99, '%', 'at_least'],
      ['回访满意率', 'level', 99, '%', 'at_least'],
    ],
    texts: ['诉求办结率和回访满意率99%以上', '诉求办结率、回访满意率达到99%以上'],
  },
  { expect: [['公共政策和政府承诺事项兑现率', 'level', 95, '%']], texts: ['公共政策和政府承诺事项兑现率达到95%'] },
  { expect: [['为群众解决各类诉求', 'level', 162, '件']], texts: ['为群众解决各类诉求162件'] },
  { expect: [], texts: ['被列为沿海26个中心城市，建设顺利', '成为全省26个试点城市，建设顺利'] },
  { expect: [['省级试点城市', 'level', 26, '个']], texts: ['省级试点城市达到26个'] },
  { expect: [], texts: ['8890便民服务平台建设顺利', '入选最具活力100个县榜单'] },
  { expect: [['便民服务平台', 'level', 89, '个']], texts: ['便民服务平台达到89个'] },
  {
    expect: [['工业投资', 'level', 260, '亿元', 'industrial_investment']],
    texts: ['工业累计投资260亿元', '工业投资260亿元'],
  },
  // of the whole region, and not of its land
  {
    expect: [
      ['陆地面积', 'level', 941, '平方公里'],
      ['总人口', 'level', 56, '万人', 'total_population'],
    ],
    texts: ['陆地面积941平方公里，总人口56万人'],
  },
  {
    expect: [
      ['港口货物吞吐能力', 'change', 7, '万吨'],
      ['港口货物吞吐能力', 'change', 8, '万标准箱'],
    ],
    texts: ['港口货物吞吐能力增加7万吨、8万标准箱'],
  },
  {
    expect: [
      ['绿色产业产值', 'growth', 9.2, '%'],
      ['绿色产业产值', 'level', 85, '亿元', 'at_least'],
    ],
    texts: ['绿色产业产值增长9.2%、突破85亿元'],
  },
  {
    expect: [
      ['公路里程', 'level', 984, '公里'],
      ['新增公路里程', 'level', 39, '公里'],
    ],
    texts: ['公路里程达到984公里，5年新增39公里', '公路里程达到984公里，五年新增39公里'],
  },
  { expect: [['农村公路新增里程', 'level', 52, '公里']], texts: ['农村公路5年新增里程52公里'] },
  { expect: [['交通建设投资', 'level', 25, '亿元']], texts: ['5年完成交通建设投资25亿元', '五年间完成交通建设投资25亿元'] },
  // sizes of cities part them into classes
  {
    expect: [
      ['300万人口以上的城市公交站点覆盖率', 'level', 90, '%'],
      ['100-300万人口的城市公交站点覆盖率', 'level', 80, '%'],
    ],
    texts: ['300万人口以上的城市、100-300万人口的城市公交站点覆盖率分别达到90%和80%'],
  },
  { expect: [['城镇人口', 'level', 120, '万人']], texts: ['城镇人口达到120万人', '城镇人口120万人'] },
  {
    expect: [
      ['载货汽车', 'level', 102, '辆'],
      ['载货汽车', 'level', 562, '吨位'],
    ],
    texts: ['载货汽车102辆、562吨位'],
  },
  // the number of a list is no part of what the line counts
  {
    expect: [['常住人口千人床位数', 'level', 4.3, '张']],
    texts: ['2、全县常住人口千人床位数达到4.3张', '(2)全县常住人口千人床位数达到4.3张'],
  },
  { expect: [['每万人口年度专利授权数量', 'level', 12, '项', null]], texts: ['每万人口年度专利授权数量达到12项'] },
];
