/** What is told of the name before it, and what has a thing or a measure of its own. */
import type { CaseGroup } from './types.js';

export const goneOn: readonly CaseGroup[] = [
  // models of one level: the addition stands once
  {
    expect: [
      ['新增省级示范社区', 'level', 12, '个', null],
      ['新增省级示范村', 'level', 8, '个', null],
    ],
    texts: ['新增省级示范社区12个、示范村8个'],
  },
  {
    expect: [
      ['新增示范基地', 'level', 12, '个', null],
      ['新增示范街区', 'level', 8, '个', null],
    ],
    texts: ['新增示范基地12个、示范街区8个'],
  },
  {
    expect: [
      ['省级示范社区', 'level', 12, '个'],
      ['省级示范村', 'level', 8, '个'],
    ],
    texts: ['省级示范社区12个、示范村8个'],
  },
  ...['新认证', '新选树', '新命名', '新招引', '新改造'].map(
    (added): CaseGroup => ({
      expect: [
        [`${added}示范基地`, 'level', 12, '个', null],
        [`${added}示范街区`, 'level', 8, '个', null],
      ],
      texts: [`${added}示范基地12个、示范街区8个`],
    }),
  ),
  // what is restored or improved stood there before, and is not added
  {
    expect: [
      ['新增灌溉面积', 'level', 52, '万亩', 'irrigated_area.new'],
      ['恢复灌溉面积', 'level', 12, '万亩'],
      ['改善灌溉面积', 'level', 120, '万亩', 'irrigated_area.new'],
    ],
    texts: ['新增灌溉面积52万亩、恢复灌溉面积12万亩、改善灌溉面积120万亩'],
  },
  {
    expect: [
      ['城市污水处理率', 'level', 94, '%', 'urban_sewage_rate'],
      ['县城污水处理率', 'level', 88, '%', 'urban_sewage_rate'],
    ],
    texts: ['城市污水处理率达到94%;县城达到88%'],
  },
  {
    expect: [
      ['省科技进步一等奖', 'level', 2, '项'],
      ['省科技进步二等奖', 'level', 6, '项'],
    ],
    texts: ['省科技进步一等奖2项;二等奖6项'],
  },
  {
    expect: [
      ['专利申请', 'level', 86, '件', 'patent_applications'],
      ['专利授权', 'level', 32, '件', 'patents_granted'],
    ],
    texts: ['专利申请86件;授权32件'],
  },
  {
    expect: [
      ['生猪出栏', 'level', 82, '万头', 'pig_slaughter'],
      ['生猪存栏', 'level', 51, '万头', 'pig_inventory'],
    ],
    texts: ['生猪出栏82万头;存栏51万头'],
  },
  {
    expect: [
      ['省级技术中心', 'level', 1, '家'],
      ['市级企业', 'level', 4, '家'],
    ],
    texts: ['省级技术中心1家、市级4家企业'],
  },
  {
    expect: [
      ['新建5G基站', 'level', 320, '个', 'base_stations_5g.new'],
      ['建成充电桩', 'level', 1260, '个', 'charging_piles'],
    ],
    texts: ['新建5G基站320个,累计建成1260个充电桩'],
  },
  {
    expect: [
      ['城市污水处理率', 'level', 94, '%', 'urban_sewage_rate'],
      ['得到处理垃圾', 'level', 88, '%'],
    ],
    texts: ['城市污水处理率达到94%,县城88%的垃圾得到处理'],
  },
  {
    expect: [
      ['城市污水处理率', 'level', 94, '%', 'urban_sewage_rate'],
      ['县城', 'growth', 8, '%'],
    ],
    texts: ['城市污水处理率达到94%,县城增长8%'],
  },
  {
    expect: [
      ['新增通客车建制村', 'level', 940, '个'],
      ['乡镇|贫困地区乡镇', 'level', 580, '个'],
    ],
    texts: ['新增通客车建制村940个,其中贫困地区580个乡镇'],
  },
  {
    expect: [
      ['A级景区', 'level', 68, '家', 'a_level_scenic_spots'],
      ['酒店|5A级酒店', 'level', 2, '家'],
    ],
    texts: ['A级景区68家,其中5A级2家酒店'],
  },
  {
    expect: [
      ['星级酒店', 'level', 68, '家'],
      ['5A级|5A级酒店', 'level', 2, '家'],
    ],
    texts: ['星级酒店68家,其中5A级2家'],
  },
  {
    expect: [
      ['重点项目', 'level', 85, '个', 'key_projects'],
      ['园区|工业类园区', 'level', 20, '个'],
    ],
    texts: ['重点项目85个,其中工业类20个园区'],
  },
  {
    expect: [
      ['重点项目', 'level', 85, '个', 'key_projects'],
      ['工业类|工业类企业', 'level', 20, '户'],
    ],
    texts: ['重点项目85个,其中工业类20户'],
  },
  {
    expect: [
      ['工业类项目', 'level', 85, '个'],
      ['农业类|农业类项目', 'level', 20, '个'],
    ],
    texts: ['工业类项目85个,其中农业类20个'],
  },
  {
    expect: [
      ['规上工业企业', 'level', 34, '户', 'above_scale_industrial_enterprises'],
      ['工厂|园区工厂', 'level', 23, '户'],
    ],
    texts: ['规上工业企业34户,其中园区23户工厂'],
  },
  {
    expect: [
      ['示范村', 'level', 29, '个'],
      ['省级乡镇', 'level', 11, '个'],
    ],
    texts: ['示范村29个(其中省级11个乡镇)'],
  },
  {
    expect: [
      ['棚户区改造', 'level', 2600, '户', 'shantytown_renovation'],
      ['建成棚户区改造', 'level', 1800, '套', 'shantytown_renovation'],
    ],
    texts: ['实施棚户区改造2600户,基本建成1800套'],
  },
  {
    expect: [
      ['棚户区改造新开工', 'level', 2600, '户'],
      ['棚户区改造建成', 'level', 1800, '套', 'shantytown_renovation'],
    ],
    texts: ['棚户区改造新开工2600户,基本建成1800套'],
  },
  {
    expect: [
      ['新开工住房', 'level', 2600, '户'],
      ['交付住房', 'level', 1800, '套'],
    ],
    texts: ['新开工住房2600户,交付1800套'],
  },
  {
    expect: [
      ['新开工道路', 'level', 26, '条'],
      ['建成', 'level', 18, '公里'],
    ],
    texts: ['新开工道路26条、建成18公里'],
  },
  {
    expect: [
      ['空气质量二级以上天数', 'level', 330, '天', 'good_air_days'],
      ['一级天数', 'level', 30, '天'],
    ],
    texts: ['空气质量二级以上天数330天,其中一级天数30天'],
  },
  {
    expect: [
      ['二级以上天数', 'level', 330, '天', 'good_air_days'],
      ['一级以上天数', 'level', 30, '天'],
    ],
    texts: ['二级以上天数330天,其中一级以上天数30天'],
  },
  {
    expect: [
      ['新开工投资1亿元以上项目', 'level', 42, '个'],
      ['新开工工业企业', 'level', 25, '个'],
    ],
    texts: ['新开工投资1亿元以上项目42个,其中工业企业25个'],
  },
  {
    expect: [
      ['发明专利', 'level', 20, '项'],
      ['二等奖', 'level', 6, '项'],
    ],
    texts: ['发明专利20项、二等奖6项'],
  },
  {
    expect: [
      ['省科技进步一等奖', 'level', 2, '项'],
      ['农业二等奖', 'level', 6, '项'],
    ],
    texts: ['省科技进步一等奖2项、农业二等奖6项'],
  },
  {
    expect: [
      ['老旧小区改造', 'level', 26, '个', 'renovated_communities'],
      ['建成老旧小区改造', 'level', 18, '个'],
    ],
    texts: ['实施老旧小区改造26个,基本建成18个'],
  },
  {
    expect: [
      ['学校在建', 'level', 12, '所'],
      ['学校开工', 'level', 5, '所'],
    ],
    texts: ['学校在建12所、开工5所'],
  },
  {
    expect: [
      ['城镇居民收入', 'growth', 4, '%', 'disposable_income_per_capita_urban'],
      ['农村居民收入', 'growth', 5, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城镇居民收入增长4%,农村5%'],
  },
];
