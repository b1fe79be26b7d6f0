/** Words and marks between figures: what they tie, and what they part. */
import type { CaseGroup } from './types.js';

export const betweenFigures: readonly CaseGroup[] = [
  {
    expect: [
      ['港口货物吞吐量', 'level', 1800, '万吨', 'port_cargo_throughput'],
      ['海铁联运', 'level', 160, '万吨', 'sea_rail_volume'],
      ['海铁联运', 'growth', 12, '%', 'sea_rail_volume'],
    ],
    texts: ['港口货物吞吐量1800万吨,海铁联运160万吨、增长12%'],
  },
  {
    expect: [
      ['培训', 'level', 500, '人次'],
      ['技能证书人数|取得技能证书人数', 'level', 84, '人'],
      ['灵活就业', 'level', 300, '人', 'at_least'],
    ],
    texts: ['开展培训500人次,取得技能证书人数84人帮助300余人实现灵活就业'],
  },
  {
    expect: [
      ['固定资产投资', 'growth', 8, '%', 'about', 'fixed_asset_investment'],
      ['居民人均可支配收入', 'growth', 6, '%', 'about', 'disposable_income_per_capita'],
      ['粮食播种面积', 'level', 1, '', 'at_least', 'grain_sown_area'],
    ],
    texts: ['固定资产投资增长8%左右,居民人均可支配收入增长6%左右,粮食播种面积1以上'],
  },
  {
    expect: [
      ['新建、改造城市主干道路', 'level', 80, '条'],
      ['新建、改造城市主干道路总里程', 'level', 61, '公里'],
    ],
    texts: ['新建、改造东环大街、望沅大街、滨河路等城市主干道路80条,总里程达到61公里'],
  },
  {
    expect: [['教学楼|投入使用教学楼', 'level', 3, '栋']],
    texts: ['3栋教学楼等先后投入使用'],
  },
  {
    expect: [
      ['社会消费品零售总额', 'level', 53.8, '亿元', 'retail_sales'],
      ['社会消费品零售总额', 'growth', 8, '%', 'retail_sales'],
      ['城镇居民人均可支配收入', 'level', 32204, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 13904, '元', 'disposable_income_per_capita_rural'],
      ['城镇居民人均可支配收入', 'growth', 8.8, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 9, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['社会消费品零售总额53.8亿元,同比增长8%;城乡居民人均可支配收入分别为32204元、13904元,同比增长8.8%、9%'],
  },
  {
    expect: [
      ['城镇化率', 'change', 0.9, '个百分点', 'urbanization_rate'],
      ['城镇化率', 'level', 62.1, '%', 'urbanization_rate'],
    ],
    texts: ['城镇化率提升0.9个百分点、达62.1%'],
  },
  {
    expect: [
      ['开工建设安置房', 'level', 9, '万套'],
      ['建成安置房', 'level', 12, '万套'],
    ],
    texts: ['开工建设安置房9万套、基本建成12万套'],
  },
  {
    expect: [
      ['民生实事', 'level', 30, '件', 'livelihood_projects'],
      ['民生实事完成', 'level', 23, '件'],
      ['“微心愿”', 'level', 12, '件'],
    ],
    texts: ['承诺的30件民生实事完成23件,12件“微心愿”全部完成'],
  },
  {
    expect: [['70岁以上低收入老人免费配镜|免费配镜', 'level', 2000, '名']],
    texts: ['为2000名70岁以上低收入老人免费配镜'],
  },
  {
    expect: [['示范河湖', 'level', 35, '条']],
    texts: ['创建示范河湖35条(段)'],
  },
  {
    expect: [
      ['国家级区域医疗中心', 'level', 2, '个'],
      ['省级区域医疗中心', 'level', 12, '个', 'regional_medical_centers'],
    ],
    texts: ['争创国家级中心,建强2个国家级和12个省级区域医疗中心'],
  },
  {
    expect: [
      ['出生人口', 'level', 2.3, '万人'],
      ['人口出生率', 'level', 5.8, '‰', 'birth_rate'],
      ['死亡人口', 'level', 3.1, '万人'],
      ['人口死亡率', 'level', 7.6, '‰'],
    ],
    texts: ['出生人口2.3万人,出生率为5.8‰;死亡人口3.1万人,死亡率为7.6‰'],
  },
  {
    expect: [],
    texts: ['实施“2468”行动计划,加快推进“4个年中心任务,深入实施“1+8+8”项目计划'],
  },
  {
    expect: [
      ['衔接资金', 'level', 9, '亿元'],
      ['项目', 'level', 463, '个'],
    ],
    texts: ['争取衔接资金9亿元、实施项目463个'],
  },
];
