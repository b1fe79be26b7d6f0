/** Lists whose later members lack the verb, the head or the thing of the first; statements before a name. */
import type { CaseGroup } from './types.js';

export const continued: readonly CaseGroup[] = [
  {
    expect: [
      ['新建续建高速公路', 'level', 4, '条'],
      ['新建国省干线', 'level', 6, '条'],
    ],
    texts: ['新建续建高速公路4条、国省干线6条'],
  },
  // what was done to people and to money goes on through a list
  {
    expect: [
      ['培训农民工', 'level', 1.4, '万人', null],
      ['培训退役军人', 'level', 900, '人', null],
    ],
    texts: ['培训农民工1.4万人、退役军人900人'],
  },
  {
    expect: [
      ['救助困难群众', 'level', 2.7, '万人次', null],
      ['救助孤儿', 'level', 160, '名', null],
    ],
    texts: ['救助困难群众2.7万人次、孤儿160名'],
  },
  {
    expect: [
      ['培训农民工', 'level', 1.4, '万人', null],
      ['转移就业', 'level', 9000, '人'],
    ],
    texts: ['培训农民工1.4万人、转移就业9000人'],
  },
  {
    expect: [
      ['化解不良贷款', 'level', 12, '亿元', null],
      ['化解政府债务', 'level', 5, '亿元'],
    ],
    texts: ['化解不良贷款12亿元、政府债务5亿元'],
  },
  {
    expect: [
      ['化解不良贷款', 'level', 12, '亿元', null],
      ['补贴|发放补贴', 'level', 3, '亿元', null],
    ],
    texts: ['化解不良贷款12亿元、发放补贴3亿元', '化解不良贷款12亿元，发放补贴3亿元'],
  },
  {
    expect: [
      ['引进高层次人才', 'level', 130, '名'],
      ['引进创新团队', 'level', 16, '个'],
    ],
    texts: ['引进高层次人才130名、创新团队16个'],
  },
  {
    expect: [
      ['新增城市道路', 'level', 31, '公里'],
      ['新增供热面积', 'level', 280, '万平方米', 'heating_area.new'],
    ],
    texts: ['新增城市道路31公里、供热面积280万平方米'],
  },
  // whom it reaches as well
  {
    expect: [
      ['稳岗返还资金', 'level', 1.2, '亿元', null],
      ['稳岗返还资金惠及企业', 'level', 2400, '家', null],
      ['稳岗返还资金惠及职工', 'level', 11, '万人', null],
    ],
    texts: ['发放稳岗返还资金1.2亿元，惠及企业2400家、职工11万人'],
  },
  {
    expect: [
      ['新建城市主干道路', 'level', 76, '条'],
      ['新建城市主干道路总里程', 'level', 58, '公里'],
    ],
    texts: ['新建城市主干道路76条，总里程达到58公里'],
  },
  // heads
  {
    expect: [
      ['普通高中招生', 'level', 5200, '人', null],
      ['中职招生', 'level', 3100, '人', null],
    ],
    texts: ['普通高中、中职招生分别为5200人、3100人'],
  },
  {
    expect: [
      ['生猪出栏', 'level', 82, '万头', 'pig_slaughter'],
      ['生猪存栏', 'level', 51, '万头'],
    ],
    texts: ['生猪出栏82万头、存栏51万头'],
  },
  {
    expect: [
      ['人口出生率', 'level', 10.4, '‰', 'birth_rate'],
      ['人口死亡率', 'level', 6.2, '‰', null],
      ['自然增长率', 'level', 4.2, '‰', 'natural_growth_rate'],
    ],
    texts: ['人口出生率10.4‰，死亡率6.2‰，自然增长率4.2‰', '人口出生率10.4‰、死亡率6.2‰、自然增长率4.2‰'],
  },
  {
    expect: [
      ['受理群众诉求', 'level', 3.4, '万件', null],
      ['办结率|群众诉求办结率', 'level', 99.2, '%'],
      ['满意率|群众诉求满意率', 'level', 97, '%', null],
    ],
    texts: ['受理群众诉求3.4万件，办结率99.2%、满意率97%'],
  },
  // thresholds as classes of firms and projects
  {
    expect: [
      ['规上工业企业', 'level', 310, '家', 'above_scale_industrial_enterprises'],
      ['产值过亿元企业', 'level', 82, '家', null],
      ['过10亿元企业|产值过10亿元企业', 'level', 13, '家', null],
    ],
    texts: ['规上工业企业达310家，其中产值过亿元82家、过10亿元13家'],
  },
  {
    expect: [
      ['引进亿元以上项目', 'level', 84, '个', null],
      ['10亿元以上项目', 'level', 11, '个', null],
      ['50亿元以上项目', 'level', 2, '个', null],
    ],
    texts: ['引进亿元以上项目84个，其中10亿元以上11个、50亿元以上2个'],
  },
  // a stock, after what was added
  {
    expect: [
      ['新增企业技术中心', 'level', 11, '家'],
      ['新增工程研究中心', 'level', 4, '家'],
      ['企业技术中心', 'level', 78, '家'],
      ['工程研究中心', 'level', 29, '家'],
    ],
    texts: ['新增企业技术中心11家、工程研究中心4家，分别达到78家、29家'],
  },
  // two rates of two things, 分别 left out
  {
    expect: [
      ['港口货物吞吐量', 'level', 5200, '万吨', 'port_cargo_throughput'],
      ['集装箱吞吐量', 'level', 58, '万标箱', 'container_throughput'],
      ['港口货物吞吐量', 'growth', 7, '%', 'port_cargo_throughput'],
      ['集装箱吞吐量', 'growth', 14, '%', 'container_throughput'],
    ],
    texts: ['港口完成货物吞吐量5200万吨、集装箱吞吐量58万标箱，增长7%和14%'],
  },
  {
    expect: [
      ['港口货物吞吐量', 'level', 5200, '万吨', 'port_cargo_throughput'],
      ['集装箱吞吐量', 'level', 58, '万标箱', 'container_throughput'],
      ['集装箱吞吐量', 'growth', 14, '%', 'container_throughput'],
    ],
    texts: ['港口完成货物吞吐量5200万吨、集装箱吞吐量58万标箱，增长14%'],
  },
  // a part of the year's works
  {
    expect: [
      ['民生实事', 'level', 20, '件', 'livelihood_projects'],
      ['民生实事完成', 'level', 18, '件', null],
    ],
    texts: ['办理民生实事20件，完成18件'],
  },
  // a statement before a name
  {
    expect: [['城镇新增就业', 'level', 5.4, '万人', 'urban_new_employment']],
    texts: ['坚持就业优先、城镇新增就业5.4万人', '推进项目提质增效、城镇新增就业5.4万人'],
  },
  { expect: [['交通、水利投资', 'level', 36, '亿元', null]], texts: ['推进交通、水利投资36亿元'] },
  {
    expect: [
      ['新发展设施蔬菜', 'level', 4800, '亩'],
      ['设施蔬菜总面积', 'level', 3.1, '万亩'],
    ],
    texts: ['新发展设施蔬菜4800亩，总面积达到3.1万亩'],
  },
  {
    expect: [
      ['改扩建乡镇卫生院', 'level', 7, '所'],
      ['改扩建村卫生室', 'level', 46, '个'],
    ],
    texts: ['改扩建乡镇卫生院7所、村卫生室46个'],
  },
  {
    expect: [
      ['民营企业', 'level', 630, '户'],
      ['民营企业从业人员', 'level', 1.9, '万人', null],
      ['民营企业增加值', 'level', 41, '亿元'],
    ],
    texts: ['民营企业达到630户，从业人员1.9万人，实现增加值41亿元'],
  },
  {
    expect: [
      ['牛存栏', 'level', 5.3, '万头'],
      ['羊存栏', 'level', 31, '万只'],
      ['牛出栏', 'level', 2.2, '万头'],
      ['羊出栏', 'level', 17, '万只'],
    ],
    texts: ['牛、羊存栏分别达到5.3万头、31万只，出栏分别达到2.2万头、17万只'],
  },
  {
    expect: [
      ['高技术制造业增加值', 'growth', 11, '%'],
      ['装备制造业增加值', 'growth', 8, '%'],
      ['高技术制造业增加值占规上工业比重', 'level', 17, '%'],
      ['装备制造业增加值占规上工业比重', 'level', 31, '%'],
    ],
    texts: ['高技术制造业、装备制造业增加值分别增长11%和8%，占规上工业比重达17%和31%'],
  },
  {
    expect: [
      ['新能源汽车产量', 'growth', 33, '%'],
      ['锂电池产量', 'growth', 21, '%'],
      ['光伏组件产量', 'growth', 17, '%'],
    ],
    texts: ['新能源汽车、锂电池、光伏组件产量分别增长33%、21%、17%'],
  },
  {
    expect: [['高标准农田', 'level', 11.7, '万亩', 'high_standard_farmland']],
    texts: ['高标准农田达11.7万亩', '高标准农田达到11.7万亩', '高标准农田已达11.7万亩'],
  },
  {
    expect: [['新建高标准农田', 'level', 1.7, '万亩', 'high_standard_farmland.new']],
    texts: ['新建高标准农田达1.7万亩', '新建高标准农田1.7万亩'],
  },
  { expect: [['高标准农田', 'level', 1.7, '万亩', 'high_standard_farmland.new']], texts: ['高标准农田1.7万亩'] },
  {
    expect: [
      ['新建和改造提升高标准农田', 'level', 340, '万亩', 'high_standard_farmland.new'],
      ['高标准农田', 'level', 5400, '万亩'],
    ],
    texts: ['新建和改造提升高标准农田340万亩，累计达到5400万亩'],
  },
  {
    expect: [
      ['每千人口执业医师', 'level', 3.5, '人'],
      ['每千人口注册护士', 'level', 4.2, '人'],
    ],
    texts: ['每千人口执业医师3.5人、注册护士4.2人'],
  },
  {
    expect: [
      ['PM2.5平均浓度', 'level', 30, '微克/立方米', 'pm25'],
      ['PM2.5平均浓度', 'growth', -5.8, '%', 'pm25'],
    ],
    texts: ['PM2.5平均浓度降至30微克/立方米、改善5.8%', 'PM2.5平均浓度降至30微克/立方米，改善5.8%'],
  },
  {
    expect: [
      ['省属企业资产总额', 'level', 3.2, '万亿元', 'at_least'],
      ['省属企业营业收入', 'growth', 6, '%'],
      ['省属企业利润总额', 'growth', 9, '%'],
    ],
    texts: ['省属企业资产总额突破3.2万亿元，营业收入、利润总额分别增长6%、9%'],
  },
  {
    expect: [
      ['新开工亿元以上项目', 'level', 190, '个'],
      ['竣工亿元以上项目', 'level', 110, '个'],
      ['亿元以上项目投资', 'level', 790, '亿元'],
    ],
    texts: ['新开工亿元以上项目190个、竣工110个，完成投资790亿元'],
  },
  {
    expect: [
      ['合同利用外资', 'level', 3.4, '亿美元'],
      ['实际到位外资|到位外资', 'level', 1.7, '亿美元', 'foreign_investment_utilized'],
    ],
    texts: ['合同利用外资3.4亿美元，实际到位1.7亿美元'],
  },
  {
    expect: [
      ['粮食总产', 'level', 208, '万吨', 'grain_output'],
      ['油料产量', 'growth', 3, '%'],
      ['棉花产量', 'growth', 5, '%'],
    ],
    texts: ['粮食总产208万吨，油料、棉花分别增产3%和5%'],
  },
  {
    expect: [
      ['关闭小煤矿', 'level', 34, '个'],
      ['关闭小水泥厂', 'level', 11, '家'],
    ],
    texts: ['关闭小煤矿34个、小水泥厂11家'],
  },
  {
    expect: [
      ['取消行政审批事项', 'level', 121, '项'],
      ['下放行政审批事项', 'level', 57, '项'],
    ],
    texts: ['取消行政审批事项121项、下放57项'],
  },
  {
    expect: [
      ['市级财政用于“三农”支出', 'growth', 27, '%', null],
      ['市级财政用于教育支出', 'growth', 21, '%', null],
      ['市级财政用于社会保障支出', 'growth', 30, '%', null],
    ],
    texts: ['市级财政用于“三农”、教育、社会保障的支出分别增长27%、21%和30%'],
  },
  {
    expect: [
      ['城市零售总额', 'level', 118, '亿元', null],
      ['农村零售总额', 'level', 66, '亿元', null],
    ],
    texts: ['社会消费品零售总额中，城市、农村分别实现118亿元和66亿元'],
  },
  {
    expect: [
      ['固定电话用户', 'level', 84, '万户'],
      ['移动电话用户', 'level', 212, '万户'],
      ['互联网用户', 'level', 31, '万户'],
    ],
    texts: ['固定电话、移动电话、互联网用户分别达到84万户、212万户和31万户'],
  },
  // where it stands, that both fell, what they do
  {
    expect: [
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
      ['地区生产总值增速高于全国', 'gap', 1.1, '个百分点', null],
    ],
    texts: ['地区生产总值增长6.1%，增速居全国前列、高于全国1.1个百分点'],
  },
  {
    expect: [
      ['生产安全事故起数', 'growth', -21, '%', 'production_accidents'],
      ['生产安全事故死亡人数', 'growth', -18, '%', 'production_deaths'],
    ],
    texts: ['生产安全事故起数、死亡人数“双下降”，降幅分别为21%、18%', '生产安全事故起数、死亡人数实现“双下降”，分别下降21%、18%'],
  },
  {
    expect: [
      ['改造危桥', 'level', 780, '座'],
      ['通双车道建制村|建制村通双车道', 'level', 80, '%', 'at_least', null],
    ],
    texts: ['改造危桥780座，实现80%以上的建制村通双车道'],
  },
  { expect: [['实现就业脱贫人口|就业脱贫人口', 'level', 36, '万', null]], texts: ['36万脱贫人口实现就业'] },
  // what a place has added is the place's
  { expect: [['江北合作示范园新签约入园项目', 'level', 14, '个', null]], texts: ['江北合作示范园新签约入园项目14个'] },
  { expect: [['临江国家级数据标注基地新培育数据集', 'level', 21, '个', null]], texts: ['临江国家级数据标注基地新培育数据集21个'] },
  { expect: [['全球研发中心城市新增研发机构', 'level', 900, '家', null]], texts: ['全球研发中心城市建设新增研发机构900家'] },
  {
    expect: [
      ['建成国家级众创空间', 'level', 31, '家'],
      ['建成省级众创空间', 'level', 118, '家'],
    ],
    texts: ['建成国家级众创空间31家、省级118家'],
  },
  {
    expect: [
      ['农业产业化国家重点龙头企业', 'level', 11, '家'],
      ['农业产业化省级重点龙头企业', 'level', 205, '家'],
    ],
    texts: ['培育农业产业化国家重点龙头企业11家、省级205家'],
  },
  {
    expect: [
      ['民间投资', 'growth', 5.4, '%', 'private_investment'],
      ['民间投资占比', 'level', 57, '%', 'private_investment_share'],
    ],
    texts: ['民间投资增长5.4%、占比57%'],
  },
  {
    expect: [
      ['一般公共预算支出', 'level', 820, '亿元'],
      ['民生支出', 'level', 640, '亿元'],
      ['民生支出占比', 'level', 78, '%', 'livelihood_spending_share'],
    ],
    texts: ['一般公共预算支出820亿元，其中民生支出640亿元、占比78%'],
  },
  {
    expect: [
      ['“十大产业集群”产值', 'level', 3.1, '万亿元', null],
      ['新能源集群产值', 'level', 5400, '亿元', null],
    ],
    texts: ['“十大产业集群”实现产值3.1万亿元，其中新能源集群5400亿元'],
  },
  // 其中 before a list, and the figures of what it names
  {
    expect: [
      ['第一产业增加值', 'level', 84, '亿元', 'primary_industry_value_added'],
      ['第二产业增加值', 'level', 365, '亿元', 'secondary_industry_value_added'],
      ['第三产业增加值', 'level', 218, '亿元', 'tertiary_industry_value_added'],
    ],
    texts: ['其中一、二、三产业增加值分别完成84亿元、365亿元、218亿元', '其中第一、二、三产业增加值分别为84亿元、365亿元、218亿元'],
  },
  {
    expect: [
      ['引进5000万元以上项目', 'level', 120, '个', null],
      ['引进5000万元以上项目到位资金', 'level', 250, '亿元', null],
      ['工业项目', 'level', 81, '个', null],
      ['工业项目到位资金', 'level', 170, '亿元', null],
    ],
    texts: ['引进5000万元以上项目120个，到位资金250亿元，其中工业项目81个、到位资金170亿元'],
  },
  {
    expect: [
      ['续建项目', 'level', 28, '个', null],
      ['续建项目投资', 'level', 126, '亿元', null],
    ],
    texts: ['28个续建项目完成126亿元'],
  },
  {
    expect: [
      ['化学需氧量|化学需氧量减排', 'growth', -2.2, '%', 'primary_pollutants_cod'],
      ['氨氮', 'growth', -2.7, '%', 'primary_pollutants_nh3n'],
    ],
    texts: ['主要污染物化学需氧量、氨氮分别下降2.2%和2.7%', '化学需氧量、氨氮分别减排2.2%和2.7%', '化学需氧量减排2.2%，氨氮减排2.7%'],
  },
  {
    expect: [
      ['五大支柱产业产值', 'level', 820, '亿元', null],
      ['五大支柱产业产值占规模以上工业总产值', 'level', 76, '%', null],
      ['装备制造业产值', 'level', 310, '亿元'],
      ['食品加工业产值', 'level', 205, '亿元'],
    ],
    texts: ['五大支柱产业实现产值820亿元，占规模以上工业总产值的76%，其中装备制造业310亿元、食品加工业205亿元'],
  },
  {
    expect: [
      ['居民储蓄存款余额', 'level', 410, '亿元'],
      ['新增小额贷款公司', 'level', 6, '家'],
      ['新增担保公司', 'level', 4, '家'],
    ],
    texts: ['居民储蓄存款余额410亿元；新增小额贷款公司6家、担保公司4家'],
  },
  { expect: [['小麦产量', 'growth', 5, '%']], texts: ['小麦增产5%'] },
  // a size that opens a name, the sum of those counted, a quarter before
  {
    expect: [
      ['合同金额在2亿元以上项目', 'level', 35, '个', null],
      ['合同金额在2亿元以上项目', 'change', 6, '个', null],
      ['合同金额在2亿元以上项目', 'level', 92.4, '亿元', null],
    ],
    texts: ['合同金额在2亿元以上项目35个，比上年增加6个，合计92.4亿元'],
  },
  {
    expect: [
      ['全市税收', 'level', 31.8, '亿元', null],
      ['全市税收', 'growth', 11.8, '%', null],
      ['全市税收', 'change', 1.6, '个百分点', null],
    ],
    texts: ['取得全市税收完成31.8亿元，增长11.8%，比一季度提高1.6个百分点的成绩'],
  },
  {
    expect: [
      ['建成书屋', 'level', 100, '座', null],
      ['建成书屋', 'level', 110, '座', null],
    ],
    texts: ['提前建成百座书屋，累计达到110座'],
  },
  // since when it grew is no part of the name
  {
    expect: [
      ['贷款余额', 'level', 93, '亿元', 'loans'],
      ['新增贷款余额', 'level', 15, '亿元', 'loans.new'],
    ],
    texts: [
      '贷款余额93亿元，较2020年初新增15亿元',
      '贷款余额93亿元，比2020年初新增15亿元',
      '贷款余额93亿元，较2020年底新增15亿元',
      '贷款余额93亿元，较2020年新增15亿元',
    ],
  },
];
