/** How a plan is carried out: parts, second wholes, and what has not been done. */
import type { CaseGroup } from './types.js';

export const executedParts: readonly CaseGroup[] = [
  // each of the sectors that are counted
  {
    expect: [
      ['汽车、电子、医药|行业', 'level', 3, '个'],
      ['汽车行业增加值', 'growth', 5, '%', null],
      ['电子行业增加值', 'growth', 6, '%', null],
      ['医药行业增加值', 'growth', 7, '%', null],
    ],
    texts: [
      '汽车、电子、医药等3个行业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个行业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个支柱产业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个主要行业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个重点行业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个主导产业增加值分别增长5%、6%、7%',
      '汽车、电子、医药3个特色产业增加值分别增长5%、6%、7%',
    ],
  },
  {
    expect: [
      ['非金属矿物制品业、电气机械和器材制造业|行业', 'level', 2, '个'],
      ['非金属矿物制品业增加值', 'growth', 5, '%', null],
      ['电气机械和器材制造业增加值', 'growth', 6, '%', null],
    ],
    texts: ['非金属矿物制品业、电气机械和器材制造业2个行业增加值分别增长5%、6%'],
  },
  {
    expect: [
      ['汽车、电子、医药|行业', 'level', 3, '个'],
      ['行业增加值', 'growth', 5, '%', null],
      ['行业增加值', 'growth', 6, '%', null],
    ],
    texts: ['汽车、电子、医药3个行业增加值分别增长5%、6%'],
  },
  // a second whole of the one thing
  {
    expect: [
      ['工业增加值占GDP比重', 'level', 27, '%', 'industry_share_of_gdp'],
      ['工业增加值占全省比重', 'level', 3, '%', null],
    ],
    texts: ['工业增加值占GDP比重达到27%,占全省比重提高到3%', '工业增加值占GDP比重提升至27%,占全省比重稳定在3%'],
  },
  {
    expect: [
      ['项目占地面积', 'level', 27, '亩', null],
      ['项目占地面积占全园|项目占地面积占全园比重', 'level', 3, '%', null],
    ],
    texts: ['项目占地面积27亩,占全园比重达3%'],
  },
  {
    expect: [
      ['研发经费支出', 'level', 2.6, '亿元', 'rd_expenditure'],
      ['研发经费支出', 'growth', 20, '%', 'rd_expenditure'],
      ['研发经费支出相当于生产总值比例', 'level', 2.5, '%', 'rd_intensity'],
    ],
    texts: [
      '研发经费支出达2.6亿元,增长20%,相当于全县生产总值的比例达到2.5%',
      '研发经费支出达2.6亿元,增长20%,相当于生产总值的比例为2.5%',
      '研发经费支出达2.6亿元,增长20%,相当于生产总值比例提高到2.5%',
    ],
  },
  {
    expect: [
      ['环保投入', 'level', 2.6, '亿元'],
      ['环保投入相当于生产总值比重', 'level', 2.5, '%', null],
    ],
    texts: ['环保投入2.6亿元,相当于全市生产总值的比重为2.5%', '环保投入2.6亿元,相当于生产总值比重2.5%'],
  },
  // since when, and no part of the name
  {
    expect: [['工业总投资', 'level', 16, '亿元']],
    texts: [
      '5年来工业总投资达16亿元',
      '近5年来,工业总投资达16亿元',
      '这5年间工业总投资达16亿元',
      '过去5年来工业总投资达16亿元',
      '工业总投资达16亿元',
    ],
  },
  // whose tourists they were
  {
    expect: [
      ['白石景区接待游客', 'level', 20, '万人次', null],
      ['白石景区综合收入', 'level', 1.3, '亿元', null],
    ],
    texts: ['白石景区接待游客20万人次,实现综合收入1.3亿元'],
  },
  {
    expect: [
      ['乡村旅游接待游客', 'level', 20, '万人次', null],
      ['乡村旅游综合收入', 'level', 1.3, '亿元', null],
    ],
    texts: ['乡村旅游接待游客20万人次,综合收入1.3亿元'],
  },
  {
    expect: [
      ['旅游业接待游客|接待游客', 'level', 20, '万人次'],
      ['旅游综合收入', 'level', 1.3, '亿元', 'tourism_revenue'],
    ],
    texts: ['旅游业接待游客20万人次,综合收入1.3亿元', '全年接待游客20万人次,综合收入1.3亿元'],
  },
  // money from above for projects of one kind
  {
    expect: [
      ['流域治理项目', 'level', 7, '个', null],
      ['流域治理项目中央预算内资金', 'level', 600, '万元', null],
    ],
    texts: ['流域治理项目7个,中央预算内资金600万元'],
  },
  {
    expect: [
      ['流域治理项目', 'level', 7, '个', null],
      ['流域治理项目专项债券', 'level', 600, '万元', null],
    ],
    texts: ['流域治理项目7个,专项债券600万元'],
  },
  {
    expect: [
      ['争取项目', 'level', 7, '个', null],
      ['中央预算内资金', 'level', 600, '万元', 'central_budget_investment'],
    ],
    texts: ['争取项目7个,中央预算内资金600万元'],
  },
  {
    expect: [
      ['中央预算内投资项目', 'level', 7, '个', null],
      ['中央预算内资金', 'level', 600, '万元', 'central_budget_investment'],
    ],
    texts: ['中央预算内投资项目7个,中央预算内资金600万元'],
  },
  {
    expect: [
      ['流域治理项目', 'level', 7, '个', null],
      ['中央预算内资金', 'level', 600, '万元', 'central_budget_investment'],
    ],
    texts: ['流域治理项目7个,争取中央预算内资金600万元'],
  },
  // a crop and the land that it stands on
  {
    expect: [
      ['小麦播种面积', 'level', 14, '万亩', null],
      ['小麦播种面积', 'change', 2, '万亩', null],
    ],
    texts: ['小麦长势良好,播种面积达到14万亩,比上年增加2万亩', '小麦苗情正常,播种面积达到14万亩,比上年增加2万亩'],
  },
  { expect: [['夏粮播种面积', 'level', 14, '万亩', null]], texts: ['夏粮喜获丰收,播种面积14万亩', '夏粮丰收,播种面积14万亩'] },
  { expect: [['水稻种植面积', 'level', 14, '万亩', null]], texts: ['水稻生产稳定,种植面积14万亩'] },
  { expect: [['粮食播种面积', 'level', 14, '万亩', 'grain_sown_area']], texts: ['粮食播种面积14万亩'] },
  // models of the same level
  {
    expect: [
      ['省级示范村', 'level', 3, '个', null],
      ['省级示范镇', 'level', 2, '个', null],
    ],
    texts: ['创建省级示范村3个、示范镇2个'],
  },
  {
    expect: [
      ['省级试点村', 'level', 3, '个', null],
      ['省级试点镇', 'level', 2, '个', null],
    ],
    texts: ['省级试点村3个、试点镇2个'],
  },
  {
    expect: [
      ['省级示范村', 'level', 3, '个', null],
      ['试点镇', 'level', 2, '个', null],
    ],
    texts: ['省级示范村3个、试点镇2个'],
  },
  // a speed in each of the years
  {
    expect: [['工业增加值', 'avg_growth', 25, '%', 'industrial_value_added']],
    texts: [
      '工业增加值以每年递增25%的速度增长',
      '工业增加值要以每年递增25%的速度增长',
      '工业增加值按每年递增25%的幅度增长',
      '工业增加值按每年增长25%的幅度提高',
    ],
  },
  // that it has not been done
  { expect: [['尚未开工项目', 'level', 12, '个', null]], texts: ['有12个项目尚未开工'] },
  { expect: [['未开工重点项目', 'level', 12, '个', null]], texts: ['12个重点项目未开工'] },
  { expect: [['还未通车村', 'level', 12, '个', null]], texts: ['12个村还未通车'] },
  { expect: [['仍未复工企业', 'level', 12, '家', null]], texts: ['12家企业仍未复工'] },
  { expect: [['开工项目|项目开工', 'level', 12, '个', null]], texts: ['12个项目已开工'] },
  // how indicators stand against their plan
  { expect: [['快于预期指标', 'level', 5, '项', null]], texts: ['5项指标快于预期', '5项指标均快于预期'] },
  { expect: [['基本符合预期指标', 'level', 5, '项', null]], texts: ['5项指标基本符合预期'] },
  { expect: [['提前实现指标', 'level', 5, '项', null]], texts: ['5项指标提前实现'] },
  { expect: [['优于预期指标', 'level', 5, '项', null]], texts: ['5项指标优于预期'] },
  { expect: [['好于预期指标', 'level', 5, '项', null]], texts: ['5项指标好于预期'] },
  { expect: [['基本符合或快于预期指标', 'level', 5, '项', null]], texts: ['5项指标基本符合或快于预期'] },
  { expect: [['如期完成指标', 'level', 5, '项', null]], texts: ['5项指标如期完成'] },
  { expect: [['超额完成指标', 'level', 5, '项', null]], texts: ['5项指标已超额完成'] },
  { expect: [['指标', 'level', 5, '项', null]], texts: ['5项指标提前完成目标任务'] },
  { expect: [['提前完成指标', 'level', 5, '项', null]], texts: ['5项指标提前完成'] },
  { expect: [['慢于预期指标', 'level', 5, '项', null]], texts: ['5项指标慢于预期'] },
  // how much of the plan each amount is
  {
    expect: [
      ['矿山项目', 'level', 42, '个'],
      ['矿山项目投资', 'level', 3, '亿元', null],
      ['农业项目', 'level', 36, '个'],
      ['农业项目投资', 'level', 2, '亿元', null],
      ['矿山项目投资', 'completion', 49, '%', null],
      ['农业项目投资', 'completion', 50, '%', null],
    ],
    texts: ['42个矿山项目完成投资3亿元,36个农业项目完成投资2亿元,分别占年计划的49%、50%'],
  },
  {
    expect: [
      ['工业投资', 'level', 3, '亿元', 'industrial_investment'],
      ['农业投资', 'level', 2, '亿元'],
      ['工业投资', 'completion', 49, '%', 'industrial_investment'],
      ['农业投资', 'completion', 50, '%'],
    ],
    texts: [
      '工业投资3亿元、农业投资2亿元,分别占年计划的49%、50%',
      '工业投资3亿元、农业投资2亿元,分别占年度计划的49%、50%',
      '工业投资3亿元、农业投资2亿元,分别占全年任务的49%、50%',
      '工业投资3亿元、农业投资2亿元,分别占目标的49%、50%',
    ],
  },
  {
    expect: [
      ['税收收入', 'level', 3, '亿元', 'tax_revenue'],
      ['专项支出', 'level', 2, '亿元'],
      ['税收收入', 'completion', 49, '%', 'tax_revenue'],
      ['专项支出', 'completion', 50, '%'],
    ],
    texts: ['税收收入3亿元、专项支出2亿元,分别占预算的49%、50%'],
  },
  {
    expect: [
      ['外贸进口', 'level', 2, '亿元', 'imports'],
      ['出口', 'level', 3, '亿元', 'exports'],
      ['外贸进口占全市', 'level', 30, '%', null],
      ['出口占全市', 'level', 45, '%', null],
    ],
    texts: ['外贸进口2亿元、出口3亿元,分别占全市的30%、45%'],
  },
  // the size of what grew
  {
    expect: [
      ['一般公共预算收入', 'growth', 9, '%', 'general_budget_revenue'],
      ['一般公共预算收入', 'level', 27, '亿元', 'general_budget_revenue'],
    ],
    texts: ['一般公共预算收入增速达9%,规模达到27亿元'],
  },
  {
    expect: [
      ['企业融资', 'growth', 9, '%', null],
      ['企业融资规模', 'level', 27, '亿元', null],
    ],
    texts: ['企业融资增长9%,规模达到27亿元'],
  },
  // levels whose works are counted together
  {
    expect: [
      ['省、市重点项目', 'level', 83, '个'],
      ['省、市重点项目投资', 'level', 60, '亿元', 'key_project_investment'],
    ],
    texts: ['83个省、市重点项目完成投资60亿元'],
  },
  { expect: [['省级、市级重点项目', 'level', 83, '个']], texts: ['83个省级、市级重点项目开工'] },
  { expect: [['省、市、县重点项目', 'level', 83, '个']], texts: ['83个省、市、县重点项目全部开工'] },
  {
    expect: [
      ['覆盖省|省', 'level', 12, '个'],
      ['市|覆盖市', 'level', 3, '个'],
    ],
    texts: ['覆盖12个省、3个市'],
  },
  // two works on one thing
  { expect: [['维修改造敬老院', 'level', 30, '所', null]], texts: ['维修改造30所敬老院', '维修改造敬老院30所'] },
  { expect: [['维修加固水库', 'level', 8, '座', null]], texts: ['维修加固8座水库', '维修加固水库8座'] },
];
