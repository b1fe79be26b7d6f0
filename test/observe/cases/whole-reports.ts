/** What reports read from the first record to the last showed: whose, of what, and what it is held against. */
import type { CaseGroup } from './types.js';

export const wholeReports: readonly CaseGroup[] = [
  // what some of a class do makes another class
  { expect: [['推行清洁生产规模以上工业企业', 'level', 75, '户', null]], texts: ['75户规模以上工业企业推行了清洁生产'] },
  { expect: [['启用电子印章规模以上工业企业', 'level', 75, '户', null]], texts: ['75户规模以上工业企业启用电子印章'] },
  { expect: [['规模以上工业企业', 'level', 75, '户', 'above_scale_industrial_enterprises']], texts: ['规模以上工业企业达到75户'] },
  {
    expect: [['纳入低保范围农村贫困人口', 'level', 9.1, '万', null]],
    texts: ['9.1万农村贫困人口全部纳入低保范围', '9.1万农村贫困人口纳入低保范围'],
  },
  { expect: [['农村贫困人口', 'level', 9.1, '万']], texts: ['农村贫困人口9.1万'] },
  // lines that were opened, and those that there are
  {
    expect: [
      ['新开通航线', 'level', 6, '条', null],
      ['国内外航线', 'level', 25, '条', 'air_routes'],
    ],
    texts: ['新开通至江城、海城等6条航线,国内外航线达到25条'],
  },
  {
    expect: [['新开通航线', 'level', 3, '条', null]],
    texts: [
      '年内新开通云溪至沿海地区的3条航线',
      '力争新开通云溪到沿海地区的3条航线',
      '新开通云溪飞往沿海地区的3条航线',
      '新开通云溪通往沿海地区的3条航线',
    ],
  },
  { expect: [['新开辟航线', 'level', 3, '条', null]], texts: ['新开辟云溪至沿海地区的3条航线'] },
  { expect: [['新增航线', 'level', 3, '条', null]], texts: ['新增云溪至沿海地区的3条航线'] },
  { expect: [['航线', 'level', 3, '条', 'air_routes']], texts: ['现有云溪至沿海地区的3条航线'] },
  // thresholds with 上
  {
    expect: [
      ['工业项目', 'level', 30, '个'],
      ['产值上10亿元的企业', 'level', 20, '户'],
    ],
    texts: ['抓好投资上1000万元的30个工业项目,产值上10亿元的企业达到20户'],
  },
  { expect: [['工业投资', 'level', 1000, '万元']], texts: ['工业投资达到1000万元'] },
  // a rate that is more than another
  {
    expect: [
      ['财政支出', 'growth', 34.2, '%'],
      ['财政支出增速高于上划两税', 'gap', 5.1, '个百分点', null],
    ],
    texts: ['财政支出增长34.2%,超出上划两税5.1个百分点'],
  },
  {
    expect: [
      ['财政支出', 'growth', 34.2, '%'],
      ['财政支出', 'change', 5.1, '个百分点'],
    ],
    texts: ['财政支出增长34.2%,超出上年同期5.1个百分点'],
  },
  // those who were trained are those who were moved
  {
    expect: [
      ['培训农村劳动力', 'level', 2.3, '万人'],
      ['转移农村劳动力', 'level', 2.5, '万人', 'rural_labor_transfer'],
    ],
    texts: ['培训农村劳动力2.3万人,转移2.5万人', '培训农村劳动力2.3万人、转移2.5万人'],
  },
  {
    expect: [
      ['培训农村劳动力', 'level', 2300, '人'],
      ['安置农村劳动力', 'level', 250, '名'],
      ['输出农村劳动力', 'level', 3000, '人次'],
    ],
    texts: ['培训农村劳动力2300人,安置250名,输出3000人次'],
  },
  {
    expect: [
      ['培训农村劳动力', 'level', 2.3, '万人'],
      ['转移群众', 'level', 2.5, '万人'],
    ],
    texts: ['培训农村劳动力2.3万人,转移群众2.5万人'],
  },
  // names of the catalogue
  { expect: [['用于民生的财政支出', 'level', 9.7, '亿元', 'livelihood_spending']], texts: ['用于民生的财政支出达到9.7亿元'] },
  { expect: [['城镇最低生活保障标准', 'change', 600, '元', 'urban_subsistence_allowance']], texts: ['城镇最低生活保障标准提高600元'] },
  // a numeral behind what was built
  {
    expect: [
      ['新建幼儿园', 'level', 2, '所'],
      ['改造卫生院', 'level', 3, '所'],
      ['引进企业', 'level', 5, '家'],
    ],
    texts: ['年内新建幼儿园两所,改造卫生院三所,引进企业五家'],
  },
  { expect: [], texts: ['年内工作重点有两处,办学形式分三个', '幼儿园两所'] },
  // bonds that are issued
  { expect: [['长期建设国债', 'level', 1500, '亿元']], texts: ['继续发行1500亿元长期建设国债', '发行1500亿元长期建设国债'] },
  { expect: [['长期债券', 'level', 15, '亿元']], texts: ['发行15亿元长期债券'] },
  { expect: [['长期国债', 'level', 15, '亿元']], texts: ['发行15亿元长期国债'] },
  { expect: [['长期贷款余额', 'level', 15, '亿元']], texts: ['长期贷款余额15亿元'] },
  // those employed in the sector that the list opens with
  {
    expect: [
      ['服务业增加值占生产总值比重', 'change', 3, '个百分点'],
      ['服务业就业人员占全社会就业人员比重', 'change', 4, '个百分点'],
    ],
    texts: ['服务业增加值占生产总值比重、就业人员占全社会就业人员比重分别上升3个、4个百分点'],
  },
  {
    expect: [
      ['城镇人口占总人口比重', 'change', 3, '个百分点'],
      ['就业人员占全社会就业人员比重', 'change', 4, '个百分点'],
    ],
    texts: ['城镇人口占总人口比重、就业人员占全社会就业人员比重分别上升3个、4个百分点'],
  },
  // the parts of a ratio
  {
    expect: [
      ['粮比例', 'baseline', 36, '%'],
      ['经比例', 'baseline', 31, '%'],
      ['饲比例', 'baseline', 33, '%'],
      ['粮比例', 'level', 30, '%'],
      ['经比例', 'level', 27, '%'],
      ['饲比例', 'level', 43, '%'],
    ],
    texts: ['粮、经、饲比例由上年的36:31:33调整为30:27:43', '粮经饲比例由36:31:33调整为30:27:43,为养而种'],
  },
  {
    expect: [
      ['粮食比例', 'level', 50, '%'],
      ['蔬菜比例', 'level', 30, '%'],
      ['水果比例', 'level', 20, '%'],
    ],
    texts: ['粮食、蔬菜、水果比例为50:30:20', '粮食、蔬菜和水果比例调整为50:30:20'],
  },
  {
    expect: [
      ['种植结构比例', 'level', 50, '%'],
      ['种植结构比例', 'level', 30, '%'],
      ['种植结构比例', 'level', 20, '%'],
    ],
    texts: ['种植结构比例为50:30:20'],
  },
  // a shop that only sounds like an adverb
  { expect: [['新建平价超市和直销店', 'level', 10, '家']], texts: ['新建10家平价超市和直销店'] },
  { expect: [['新建平价超市和直营店', 'level', 10, '家']], texts: ['新建10家平价超市和直营店'] },
  { expect: [['直供基地', 'level', 10, '个']], texts: ['直供基地达到10个'] },
  // what the money went into follows
  {
    expect: [
      ['保障性住房投资', 'level', 5.2, '亿元'],
      ['建成保障性住房', 'level', 2262, '套'],
    ],
    texts: ['完成投资5.2亿元,建成保障性住房2262套', '全年共完成投资5.2亿元,建成保障性住房2262套'],
  },
  {
    expect: [
      ['重点项目', 'level', 36, '个'],
      ['重点项目投资', 'level', 86, '亿元'],
      ['新建厂房', 'level', 12, '万平方米'],
    ],
    texts: ['实施重点项目36个,完成投资86亿元,新建厂房12万平方米'],
  },
  {
    expect: [
      ['背街巷道改造投资', 'level', 3700, '万元'],
      ['完工背街巷道', 'level', 11, '条'],
    ],
    texts: ['投资3700万元,集中改造的11条背街巷道全部完工'],
  },
  {
    expect: [
      ['农业基础设施建设投资', 'level', 14.1, '亿元'],
      ['建成水浇地', 'level', 11, '万亩'],
    ],
    texts: ['投资14.1亿元,加大农业基础设施建设,建成水浇地11万亩'],
  },
  {
    expect: [
      ['重点项目', 'level', 105, '个', 'key_projects'],
      ['重点项目总投资', 'level', 339.9, '亿元'],
      ['重点项目年度计划投资', 'level', 75.5, '亿元', 'key_project_investment'],
    ],
    texts: ['安排重点项目105个,项目总投资339.9亿元,年度计划完成投资75.5亿元'],
  },
  {
    expect: [
      ['在建项目', 'level', 125, '个'],
      ['竣工项目', 'level', 22, '个'],
      ['项目投资', 'level', 75.6, '亿元'],
    ],
    texts: ['在建项目达125个,竣工22个,完成投资75.6亿元'],
  },
  { expect: [['项目总投资', 'level', 339.9, '亿元']], texts: ['项目总投资339.9亿元'] },
  // how far roads and halls are stands in front of a short name
  {
    expect: [
      ['开工建设次干道路', 'level', 9, '条'],
      ['通车次干道路', 'level', 4, '条'],
    ],
    texts: ['9条次干道路开工建设,其中4条实现通车'],
  },
  { expect: [['建成仓储库', 'level', 2, '万平方米']], texts: ['2万平方米仓储库建成并投入使用'] },
  // that it holds for all of them, or in the region
  {
    expect: [['社区办公用房', 'level', 300, '平方米', 'at_least']],
    texts: ['所有的社区办公用房要达到300平方米以上', '所有社区办公用房要达到300平方米以上'],
  },
  { expect: [['云帆集团投资超5亿元的项目', 'level', 4, '个']], texts: ['云帆集团在我市投资超5亿元的项目已达4个'] },
  { expect: [['所有制改革试点', 'level', 4, '个']], texts: ['所有制改革试点达到4个'] },
  // what several things were certified as
  {
    expect: [['通过绿色食品、有机食品和无公害农产品认证农产品', 'level', 10, '个']],
    texts: ['10个农产品通过绿色食品、有机食品和无公害农产品认证'],
  },
  // given to whom
  { expect: [['向贫困户捐赠电视机', 'level', 1078, '台']], texts: ['向贫困户捐赠电视机1078台'] },
  { expect: [['向养老院赠送轮椅', 'level', 200, '台']], texts: ['向养老院赠送轮椅200台'] },
  { expect: [['困难群众补贴', 'level', 3000, '万元']], texts: ['向困难群众发放补贴3000万元'] },
  // built anew, and open by now
  {
    expect: [['新建成污水处理厂', 'level', 5, '座']],
    texts: ['新建成的5座污水处理厂投入运行', '新建成的5座污水处理厂'],
  },
  {
    expect: [['新建便民超市', 'level', 7, '个']],
    texts: [
      '新建的7个便民超市全部投入使用',
      '新建的7个便民超市正式营业',
      '新建的7个便民超市投入运行',
      '新建的7个便民超市正式运营',
      '新建的7个便民超市投入运营',
      '新建的7个便民超市投产',
      '新建的7个便民超市投运',
      '新建的7个便民超市投用',
      '新建的7个便民超市营业',
      '新建的7个便民超市开业',
      '新建的7个便民超市启用',
    ],
  },
  { expect: [['获评示范店便民超市', 'level', 7, '个']], texts: ['7个便民超市获评示范店'] },
  // how much of the work is done
  {
    expect: [['引水隧洞', 'completion', 65, '%', null]],
    texts: [
      '引水隧洞完成工程总量的65%',
      '引水隧洞完成总工程量的65%',
      '引水隧洞完成工程量的65%',
      '引水隧洞完成总工作量的65%',
      '引水隧洞完成了全部工程量的65%',
    ],
  },
  { expect: [['工程总量占全线', 'level', 65, '%']], texts: ['工程总量占全线的65%'] },
];
