/** Herds, crops, land, trade of products, disasters: whose the bare heads are, and what no name may lose. */
import type { CaseGroup } from './types.js';

export const farms: readonly CaseGroup[] = [
  {
    expect: [
      ['出栏生猪', 'level', 26, '万头', 'pig_slaughter'],
      ['存栏生猪', 'level', 9, '万头', 'pig_inventory'],
    ],
    texts: ['年出栏生猪26万头，存栏9万头', '出栏生猪26万头、存栏9万头'],
  },
  {
    expect: [
      ['出栏牛羊', 'level', 7, '万头', null],
      ['存栏牛羊', 'level', 5, '万头', null],
    ],
    texts: ['出栏牛羊7万头，存栏5万头'],
  },
  {
    expect: [
      ['出栏生猪', 'level', 49, '万头', 'pig_slaughter'],
      ['出栏肉牛', 'level', 6, '万头', null],
      ['出栏肉禽', 'level', 67, '万只', null],
    ],
    texts: ['出栏生猪49万头、肉牛6万头、肉禽67万只', '出栏（笼）生猪49万头、肉牛6万头、肉禽67万只'],
  },
  {
    expect: [
      ['牛出栏', 'level', 18, '万头', null],
      ['羊出栏', 'level', 73, '万只', null],
    ],
    texts: ['牛、羊分别出栏18万头、73万只'],
  },
  {
    expect: [
      ['绿色蔬菜播面|绿色蔬菜播种面积', 'level', 12, '万亩', null],
      ['绿色蔬菜年产量', 'level', 25, '万吨', null],
    ],
    texts: ['绿色蔬菜播面12万亩，年产量25万吨', '绿色蔬菜播种面积12万亩，年产量25万吨'],
  },
  {
    expect: [
      ['秋粮面积', 'level', 44, '万亩', null],
      ['秋粮单产', 'level', 300, '公斤', null],
    ],
    texts: ['秋粮面积44万亩，单产300公斤'],
  },
  // the rest of a kind
  {
    expect: [
      ['其他作物面积', 'level', 20, '万亩', null],
      ['其他作物面积', 'growth', 2, '%', null],
    ],
    texts: ['其他作物面积20万亩，增长2%'],
  },
  { expect: [['其它项目', 'level', 56, '个', null]], texts: ['其它项目56个'] },
  { expect: [['新建公园', 'level', 6, '个', null]], texts: ['其余新建公园6个'] },
  // set terms of land
  {
    expect: [
      ['园地', 'level', 1108, '公顷', null],
      ['更新造林', 'level', 3, '万亩'],
      ['有林地造林', 'level', 5, '万亩', null],
      ['发现矿产地|新发现矿产地', 'level', 20, '处', null],
    ],
    texts: ['园地1108公顷，更新造林3万亩，有林地造林5万亩，发现矿产地20处'],
  },
  // of the same product, and no longer that of the region
  {
    expect: [
      ['水产品进口量', 'level', 5, '万吨', null],
      ['水产品进口额', 'level', 8, '亿美元', null],
    ],
    texts: ['水产品进口量5万吨，进口额8亿美元', '水产品进口量5万吨、进口额8亿美元'],
  },
  {
    expect: [
      ['水产品成交量', 'growth', 3, '%', null],
      ['水产品成交额', 'growth', 5, '%', null],
    ],
    texts: ['水产品成交量增长3%，成交额增长5%'],
  },
  {
    expect: [
      ['出口额|外贸出口额', 'level', 9, '亿美元', 'exports'],
      ['进口额', 'level', 8, '亿美元', 'imports'],
    ],
    texts: ['外贸出口额9亿美元，进口额8亿美元'],
  },
  {
    expect: [
      ['海洋经济第一产业增加值', 'level', 28, '亿元', null],
      ['海洋经济第二产业增加值', 'level', 159, '亿元', null],
      ['海洋经济第三产业增加值', 'level', 188, '亿元', null],
      ['海洋经济第一产业占比', 'level', 7, '%', null],
      ['海洋经济第二产业占比', 'level', 43, '%', null],
      ['海洋经济第三产业占比', 'level', 50, '%', null],
    ],
    texts: ['海洋经济第一、二、三产业增加值分别为28亿元、159亿元和188亿元，三次产业结构为7:43:50'],
  },
  {
    expect: [
      ['第一产业占比', 'level', 7, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'level', 43, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'level', 50, '%', 'service_share_of_gdp'],
    ],
    texts: ['海洋经济发展迅速，三次产业结构为7:43:50'],
  },
  {
    expect: [
      ['林业经济第一产业占比', 'level', 7, '%', null],
      ['林业经济第二产业占比', 'level', 43, '%', null],
      ['林业经济第三产业占比', 'level', 50, '%', null],
    ],
    texts: ['林业经济三次产业结构为7:43:50'],
  },
  // a stock of people, and not those who left it
  {
    expect: [['建档立卡贫困人口', 'level', 8873, '户', null]],
    texts: ['共有建档立卡贫困人口8873户'],
  },
  { expect: [['贫困人口脱贫|脱贫', 'level', 8873, '人', 'poverty_relief']], texts: ['贫困人口脱贫8873人'] },
  // a share of what was just counted
  {
    expect: [
      ['投诉类诉求', 'level', 1983, '件', null],
      ['投诉类诉求占比', 'level', 1.2, '%', null],
    ],
    texts: ['投诉类诉求1983件，占1.2%', '投诉类诉求1983件、仅占1.2%'],
  },
  {
    expect: [
      ['行政村', 'level', 158, '个', null],
      ['贫困村', 'level', 103, '个', null],
    ],
    texts: ['全县158个行政村中共有贫困村103个', '158个行政村中有贫困村103个'],
  },
  {
    expect: [
      ['贫困村', 'level', 88, '个', null],
      ['脱贫摘帽贫困村', 'level', 48, '个', null],
    ],
    texts: ['88个贫困村中48个已脱贫摘帽'],
  },
  // from where it went on
  {
    expect: [
      ['粮食产量', 'level', 13, '万吨', 'grain_output'],
      ['粮食产量', 'change', 2, '万吨', 'grain_output'],
    ],
    texts: ['粮食产量13万吨、在高基数上增加2万吨', '粮食产量13万吨，在上年高基数基础上又增加2万吨'],
  },
  { expect: [['到位补偿资金', 'level', 171, '万元', null]], texts: ['按协议进度已到位补偿资金171万元'] },
  { expect: [['产业增收', 'change', 220, '元', null]], texts: ['实现产业增收220元'] },
  { expect: [['畜牧业助农增收', 'change', 45, '元', null]], texts: ['畜牧业实现助农增收45元'] },
  { expect: [['农民人均收入', 'change', 126, '元']], texts: ['农民人均增收126元'] },
  // the level that it is led to
  { expect: [['城镇化率', 'level', 61, '%', 'urbanization_rate']], texts: ['提高城镇化率至61%', '提高城镇化率到61%'] },
  { expect: [['能耗强度', 'level', 0.4, '吨', null]], texts: ['压减能耗强度至0.4吨'] },
  { expect: [['城镇化率', 'growth', 2, '%', 'urbanization_rate']], texts: ['提高城镇化率2%'] },
  // how large those are that are counted
  {
    expect: [
      ['新建存栏500头以上的种猪场', 'level', 6, '个', null],
      ['新建存栏30—500头的种猪场', 'level', 13, '个', null],
    ],
    texts: ['新建存栏500头以上的种猪场6个、存栏30—500头的种猪场13个'],
  },
  { expect: [['存栏万只以上的蛋鸡场', 'level', 7, '个', null]], texts: ['存栏万只以上的蛋鸡场7个'] },
  { expect: [['建成存栏3000只以上', 'level', 4, '个', null]], texts: ['建成存栏3000只以上的4个'] },
  // what befalls people
  {
    expect: [
      ['洪涝灾害受灾', 'level', 5890, '人次', null],
      ['紧急转移安置', 'level', 600, '人', null],
      ['死亡', 'level', 5, '人', null],
      ['直接经济损失', 'level', 2406, '万元', null],
    ],
    texts: ['洪涝灾害共造成5890人次受灾，600人紧急转移安置，5人死亡，造成直接经济损失2406万元'],
  },
  // how much of the plan was done, of each
  {
    expect: [
      ['土石方', 'level', 340, '万方', null],
      ['投资', 'level', 7665, '万元'],
      ['投劳', 'level', 322, '万工日', null],
      ['土石方', 'completion', 103, '%', null],
      ['投资', 'completion', 105, '%'],
      ['投劳', 'completion', 104, '%', null],
    ],
    texts: ['完成土石方340万方，投资7665万元，投劳322万工日，占计划的103%、105%、104%'],
  },
  {
    expect: [
      ['农村改厕任务', 'level', 383, '座', null],
      ['农村改厕', 'level', 386, '座', null],
    ],
    texts: ['农村改厕任务383座，完成386座'],
  },
  {
    expect: [
      ['省级美丽乡村示范镇', 'level', 1, '个', null],
      ['市级美丽乡村示范镇', 'level', 2, '个', null],
    ],
    texts: ['创建1个省级、2个市级美丽乡村示范镇'],
  },
  {
    expect: [
      ['项目提前办结率', 'level', 100, '%', null],
      ['项目满意率', 'level', 99, '%', null],
    ],
    texts: ['项目提前办结率100%，满意率99%'],
  },
  {
    expect: [
      ['造林', 'level', 53, '万亩', 'afforestation_area.new'],
      ['造林', 'level', 40, '万亩'],
      ['造林任务|造林', 'completion', 133, '%'],
    ],
    texts: ['完成造林53万亩，完成省下达40万亩造林任务的133%'],
  },
  // the crop of all its measures
  {
    expect: [
      ['粮食播种面积', 'level', 33, '万亩', 'grain_sown_area'],
      ['粮食亩产', 'level', 391, '公斤', 'grain_yield'],
      ['粮食总产量', 'level', 13, '万吨', 'grain_output'],
    ],
    texts: ['粮食播种面积33万亩,亩产391公斤,总产量13万吨', '粮食播种面积33万亩、亩产391公斤、总产量13万吨'],
  },
  {
    expect: [
      ['小麦播种面积', 'level', 33, '万亩'],
      ['小麦亩产', 'level', 391, '公斤'],
      ['小麦产量', 'level', 13, '万吨'],
    ],
    texts: ['小麦播种面积33万亩,亩产391公斤,产量13万吨'],
  },
  {
    expect: [
      ['出栏生猪', 'level', 52, '万头', 'pig_slaughter'],
      ['出栏小家禽', 'level', 680, '万只'],
    ],
    texts: ['出栏生猪52万头、小家禽680万只'],
  },
];
