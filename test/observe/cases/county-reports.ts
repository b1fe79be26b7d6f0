/** Ways of speaking of county reports: brackets within lists, what a list shares, deeds that keep their verb. */
import type { CaseGroup } from './types.js';

export const countyReports: readonly CaseGroup[] = [
  // a bracket tells of the figure right before it, though the clause goes on behind it
  {
    expect: [
      ['工业总产值', 'growth', 5.5, '%', 'industrial_output'],
      ['工业总产值', 'level', 90, '亿元', 'industrial_output'],
      ['工业增加值', 'growth', 6.1, '%', 'industrial_value_added'],
    ],
    texts: ['工业总产值增长5.5%(达到90亿元)、工业增加值增长6.1%', '工业总产值增长5.5%(达90亿元)、工业增加值增长6.1%'],
  },
  // behind other words the bracket explains those
  {
    expect: [
      ['工业总产值', 'growth', 5.5, '%', 'industrial_output'],
      ['目标', 'level', 90, '亿元'],
      ['目标', 'change', 1.1, '个百分点'],
    ],
    texts: ['工业总产值增长5.5%,欠年度目标(90亿元)1.1个百分点'],
  },
  // what a bracket holds is a part
  {
    expect: [
      ['流转土地|土地流转', 'level', 4, '万亩', 'land_transfer_area'],
      ['林地', 'level', 1, '万亩', null],
    ],
    texts: [
      '完成土地流转4万亩(含林地1万亩)',
      '完成土地流转4万亩(内含林地1万亩)',
      '完成土地流转4万亩(包含林地1万亩)',
      '完成土地流转4万亩(包括林地1万亩)',
    ],
  },
  {
    expect: [
      ['税收', 'level', 9, '亿元', 'tax_revenue'],
      ['税收', 'growth', 5, '%', 'tax_revenue'],
    ],
    texts: ['税收9亿元(含退库),增长5%', '税收9亿元(不含退库),增长5%'],
  },
  // a mark that makes a class of those named measures nothing
  {
    expect: [],
    texts: [
      '引进甲材料、乙电子等超亿元项目',
      '引进甲材料、乙电子等超20亿元工业项目',
      '甲材料成为全县首家税收过亿元企业',
      '甲材料成为全县首个产值超百亿元的园区',
      '乙大厦成为全县首个税收过亿元的楼宇',
      '乙电子成为首户纳税超亿元的公司',
    ],
  },
  { expect: [['甲材料税收|税收', 'level', 1, '亿元', 'at_least']], texts: ['甲材料税收过亿元'] },
  { expect: [['税收超亿元企业|新增税收超亿元企业', 'level', 2, '家']], texts: ['新增税收超亿元企业2家'] },
  // an addition goes on over a comma and over 、
  {
    expect: [
      ['新增工商户', 'level', 220, '户', 'self_employed.new'],
      ['新增民营企业', 'level', 30, '家', 'private_enterprises.new'],
    ],
    texts: ['新增工商户220户,民营企业30家', '新增工商户220户、民营企业30家'],
  },
  {
    expect: [
      ['新增个体工商户', 'level', 220, '户', 'self_employed.new'],
      ['私营企业', 'level', 900, '家', 'private_enterprises'],
    ],
    texts: ['新增个体工商户220户,私营企业达到900家'],
  },
  {
    expect: [
      ['新增多层次资本市场挂牌企业', 'level', 14, '家'],
      ['新增驰名商标', 'level', 2, '件', 'brand_trademarks.new'],
    ],
    texts: ['新增多层次资本市场挂牌企业14家、驰名商标2件'],
  },
  {
    expect: [
      ['新增多元化经营企业', 'level', 14, '家'],
      ['新增驰名商标', 'level', 2, '件', 'brand_trademarks.new'],
    ],
    texts: ['新增多元化经营企业14家、驰名商标2件'],
  },
  {
    expect: [
      ['新增多式联运企业', 'level', 14, '家'],
      ['新增驰名商标', 'level', 2, '件', 'brand_trademarks.new'],
    ],
    texts: ['新增多式联运企业14家、驰名商标2件'],
  },
  // that it was a task
  { expect: [['招商引资', 'level', 3600, '万元', 'domestic_capital_utilized']], texts: ['完成招商引资任务3600万元'] },
  { expect: [['招商引资任务', 'level', 3600, '万元']], texts: ['下达招商引资任务3600万元'] },
  { expect: [['农房整治任务', 'level', 1000, '栋', null]], texts: ['完成1000栋农房整治任务'] },
  {
    expect: [
      ['脱贫', 'level', 79, '户', 'poverty_relief'],
      ['脱贫', 'level', 280, '人', 'poverty_relief'],
    ],
    texts: ['完成79户280人脱贫任务'],
  },
  // what was granted, one after the other
  {
    expect: [
      ['获批火炬计划项目', 'level', 3, '项'],
      ['获批创新基金项目', 'level', 2, '项'],
    ],
    texts: ['获批火炬计划项目3项、创新基金项目2项'],
  },
  {
    expect: [
      ['入选国家级能手', 'level', 3, '人'],
      ['入选省级能手', 'level', 5, '人'],
    ],
    texts: ['入选国家级能手3人、省级能手5人'],
  },
  {
    expect: [
      ['获评省级园区', 'level', 3, '个'],
      ['获评市级园区', 'level', 5, '个'],
    ],
    texts: ['获评省级园区3个、市级园区5个'],
  },
  {
    expect: [
      ['获批省级重点实验室', 'level', 3, '家'],
      ['高新技术企业', 'level', 90, '家', 'high_tech_enterprises'],
    ],
    texts: ['获批省级重点实验室3家、高新技术企业达90家'],
  },
  // what money went into
  {
    expect: [
      ['新建、改扩建学校投资', 'level', 2, '亿元'],
      ['新建、改扩建学校', 'level', 16, '所'],
    ],
    texts: ['投资2亿元,新建、改扩建学校16所'],
  },
  { expect: [['乡镇操场建设投资', 'level', 3, '亿元']], texts: ['投资3亿元,加强乡镇操场建设', '投资3亿元加强乡镇操场建设'] },
  { expect: [['投资', 'level', 3, '亿元']], texts: ['投资3亿元,加强队伍管理'] },
  // what is done for them, and to what
  { expect: [['报销医药费', 'level', 5, '亿元']], texts: ['为群众报销医药费5亿元', '为职工报销医药费5亿元'] },
  { expect: [['办理农机补贴', 'level', 33, '万元']], texts: ['为农民办理农机补贴33万元'] },
  { expect: [['为企业解决问题', 'level', 300, '个']], texts: ['为企业解决问题300个'] },
  { expect: [['残疾人补贴', 'level', 30, '万元']], texts: ['为残疾人发放补贴30万元'] },
  // a bare noun keeps what was done with it
  { expect: [['对接项目', 'level', 124, '个']], texts: ['累计对接项目124个'] },
  { expect: [['谋划项目', 'level', 124, '个']], texts: ['谋划项目124个'] },
  { expect: [['入库项目', 'level', 124, '个']], texts: ['入库项目124个'] },
  { expect: [['完工项目', 'level', 13, '个']], texts: ['目前已完工项目13个', '完工项目13个'] },
  { expect: [['重大项目', 'level', 124, '个']], texts: ['谋划重大项目124个'] },
  { expect: [['集中隔离', 'level', 845, '人']], texts: ['集中隔离845人'] },
  { expect: [['集中安置', 'level', 300, '户']], texts: ['集中安置300户'] },
  { expect: [['整治点位', 'level', 30, '处']], texts: ['集中整治点位30处'] },
  // heads of a run are of the class that the clause before is about
  {
    expect: [
      ['民营经济销售收入', 'growth', 30, '%', null],
      ['民营经济增加值', 'growth', 29, '%', 'private_economy_value_added'],
    ],
    texts: ['民营经济快速发展,销售收入、增加值分别增长30%、29%'],
  },
  {
    expect: [
      ['电子信息产业产值', 'growth', 3, '%', null],
      ['电子信息产业利润', 'growth', 2, '%', null],
    ],
    texts: ['电子信息产业持续壮大,产值、利润分别增长3%、2%'],
  },
  {
    expect: [
      ['产值', 'growth', 3, '%'],
      ['利润', 'growth', 2, '%'],
    ],
    texts: ['结构持续优化,产值、利润分别增长3%、2%'],
  },
  // what the next figure measures is no part of what is counted
  {
    expect: [
      ['养殖场', 'level', 4, '家'],
      ['养殖场养殖面积', 'level', 197, '公顷'],
    ],
    texts: ['4家养殖场养殖面积197公顷'],
  },
  {
    expect: [
      ['合作社', 'level', 12, '家'],
      ['合作社年产量', 'level', 9000, '吨'],
    ],
    texts: ['12家合作社年产量9000吨'],
  },
  {
    expect: [
      ['合作社流转土地', 'level', 4, '家'],
      ['合作社流转土地', 'level', 900, '亩'],
    ],
    texts: ['4家合作社流转土地900亩'],
  },
  // of the total just told, by land
  {
    expect: [
      ['地区生产总值', 'level', 900, '亿元', 'gdp'],
      ['人均地区生产总值', 'level', 31, '万元', 'at_least', 'gdp_per_capita'],
      ['地均地区生产总值', 'level', 7, '亿元/平方公里', 'at_least', null],
    ],
    texts: ['地区生产总值900亿元,人均突破31万元、地均迈上7亿元/平方公里新台阶'],
  },
  { expect: [['楼均税收', 'level', 4.9, '亿元/栋']], texts: ['楼均税收4.9亿元/栋'] },
  { expect: [['楼均税收', 'level', 4.9, '亿元/幢']], texts: ['楼均税收4.9亿元/幢'] },
  // taxes of those that have settled in a park are theirs
  {
    expect: [
      ['入园项目', 'level', 149, '家'],
      ['入园项目税收', 'level', 7000, '万元', null],
    ],
    texts: ['入园项目149家,实现税收7000万元'],
  },
  {
    expect: [
      ['新增入园项目', 'level', 24, '家'],
      ['入园项目税收', 'level', 7000, '万元', null],
    ],
    texts: ['新增入园项目24家,实现税收7000万元'],
  },
  {
    expect: [
      ['入孵企业', 'level', 24, '家'],
      ['入孵企业税收', 'level', 700, '万元', null],
    ],
    texts: ['入孵企业24家,实现税收700万元'],
  },
  {
    expect: [
      ['入驻企业', 'level', 149, '家'],
      ['入驻企业上缴税收', 'level', 7000, '万元', null],
    ],
    texts: ['入驻企业149家,上缴税收7000万元'],
  },
  {
    expect: [
      ['在孵团队', 'level', 12, '个'],
      ['税收', 'level', 9, '亿元', 'tax_revenue'],
    ],
    texts: ['在孵团队12个,实现税收9亿元'],
  },
  // a growth in a word holds for both of those to whom the figures before were given
  {
    expect: [
      ['财政总收入', 'level', 87, '亿元', 'total_budget_revenue'],
      ['地方财政收入', 'level', 42, '亿元', 'local_fiscal_revenue'],
      ['财政总收入', 'growth', 100, '%', 'total_budget_revenue'],
      ['地方财政收入', 'growth', 100, '%', 'local_fiscal_revenue'],
    ],
    texts: ['财政总收入和地方财政收入分别达到87亿元和42亿元,均翻一番', '财政总收入和地方财政收入分别达到87亿元和42亿元,均实现翻番'],
  },
  {
    expect: [
      ['财政总收入', 'level', 87, '亿元', 'total_budget_revenue'],
      ['地方财政收入', 'level', 42, '亿元', 'local_fiscal_revenue'],
      ['地方财政收入', 'growth', 100, '%', 'local_fiscal_revenue'],
    ],
    texts: ['财政总收入87亿元,地方财政收入42亿元,翻一番'],
  },
  // over how many years, before 分别
  {
    expect: [
      ['存款余额', 'level', 28, '亿元', 'deposits'],
      ['贷款余额', 'level', 32, '亿元', 'loans'],
      ['存款余额', 'change', 14, '亿元', 'deposits'],
      ['贷款余额', 'change', 4, '亿元', 'loans'],
    ],
    texts: [
      '存款和贷款余额分别达到28亿元和32亿元,五年分别增加14亿元和4亿元',
      '存款和贷款余额分别达到28亿元和32亿元,五年来分别增加14亿元和4亿元',
      '存款和贷款余额分别达到28亿元和32亿元,三年间分别增加14亿元和4亿元',
      '存款和贷款余额分别达到28亿元和32亿元,3年内分别增加14亿元和4亿元',
    ],
  },
  // buildings told by what is paid in them
  { expect: [['产值过亿元楼宇', 'level', 9, '座', null]], texts: ['产值过亿元楼宇达到9座', '产值过亿元楼宇9座'] },
  { expect: [['楼宇税收', 'level', 1, '亿元', 'at_least', null]], texts: ['楼宇税收过亿元'] },
  // by law is how it was done
  { expect: [['取缔黑诊所', 'level', 8, '家']], texts: ['依法取缔黑诊所8家', '取缔黑诊所8家'] },
  { expect: [['审结案件', 'level', 800, '件']], texts: ['依法审结案件800件'] },
];
