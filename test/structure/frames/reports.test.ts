import { describe, expect, it } from 'vitest';
import type { Measure, ReportKind } from '../../../src/record.js';
import { frames } from '../../../src/structure/frames/index.js';
import { build, type Row, read, table } from './report.js';

const yearly = ['# 一、2023年工作回顾', '一年来,我们主要做了以下工作:', '## (一)经济稳步回升'];

describe('yearly work report: review', () => {
  table('work_report', 2024, yearly, [
    ['生产总值达到600亿元,五年连跨3个百亿元台阶,增长<5.8%>。', 'growth', 'actual 2023'],
    ['生产总值增长5.2%,高于年度预期目标<0.2个百分点>。', 'gap', 'actual 2023'],
    ['全县生产总值达到<312亿元>,增长5.1%。', 'level', 'actual 2023'],
    ['全县生产总值312亿元,增长<5.1%>。', 'growth', 'actual 2023'],
    ['预计完成生产总值<312亿元>,增长5.1%。', 'level', 'estimate 2023'],
    ['预计完成生产总值312亿元,增长5.1%,财政收入<21亿元>。', 'level', 'estimate 2023'],
    ['预计生产总值增长6%。财政收入增长<7%>。', 'growth', 'actual 2023'],
    ['城乡居民收入预计分别增长4.8%、<6.2%>。', 'growth', 'estimate 2023'],
    ['生产总值预计增长5%,财政收入增长<7%>。', 'growth', 'actual 2023'],
    ['财政收入达到14亿元,比2018年底同比增长<120%>。', 'growth', 'actual 2019/2023'],
    ['2023年,生产总值34亿元,比2018年(下同)增长47%;财政收入14亿元,增长<120%>。', 'growth', 'actual 2019/2023'],
    ['2023年,生产总值34亿元,比2018年增长47%;财政收入14亿元,增长<12%>。', 'growth', 'actual 2023'],
    ['财政收入达到14亿元,比2022年同比增长<12%>。', 'growth', 'actual 2023'],
    ['财政收入达到14亿元,是2018年的2倍,同比增长<12%>。', 'growth', 'actual 2023'],
    ['生产总值增长9.2%,高于8%的预期目标<1.2个百分点>。', 'gap', 'actual 2023'],
    // what the year's work was for
    ['聚焦生产总值年度增长<6%>目标任务,强化运行调度。', 'growth', 'target 2023'],
    ['紧盯生产总值增长<6%>的目标,强化运行调度。', 'growth', 'target 2023'],
    ['聚焦主责主业,生产总值增长<6%>,实现年度目标。', 'growth', 'actual 2023'],
    ['生产总值增长<6%>,完成目标任务。', 'growth', 'actual 2023'],
    // a plan that names its projects
    ['谋划“十五五”重点项目<120个>,总投资360亿元。', 'level', 'actual 2023'],
    ['全年粮食总产<21万吨>(预计数,下同)。', 'level', 'estimate 2023'],
    ['全年粮食总产21万吨(预计数,下同)。油料总产<3万吨>。', 'level', 'estimate 2023'],
    ['全年粮食总产21万吨(初步统计,下同)。油料总产增长<3%>。', 'growth', 'estimate 2023'],
    ['预计(下同)全年粮食总产21万吨。油料总产<3万吨>。', 'level', 'estimate 2023'],
    ['预计全年粮食总产21万吨。油料总产<3万吨>(下同)。', 'level', 'actual 2023'],
    ['全年粮食总产<21万吨>(可比口径,下同)。', 'level', 'actual 2023'],
    ['全年粮食总产21万吨(可比口径,下同)。油料总产<3万吨>。', 'level', 'actual 2023'],
    ['全年粮食总产21万吨(预计数)。油料总产<3万吨>。', 'level', 'actual 2023'],
    ['纺织园二期预计将于2024年三季度投产,培育龙头企业<3家>。', 'level', 'actual 2023'],
    ['1-11月,实际到位资金<16亿元>。', 'level', 'actual 2023-01/2023-11'],
    ['前三季度,固定资产投资增长<9.4%>。', 'growth', 'actual 2023-01/2023-09'],
    ['1月至10月,固定资产投资增长<9.4%>。', 'growth', 'actual 2023-01/2023-10'],
    ['一月至十月,固定资产投资增长<9.4%>。', 'growth', 'actual 2023-01/2023-10'],
    ['1月至12月,固定资产投资增长<9.4%>。', 'growth', 'actual 2023'],
    ['3月10日至5月20日,固定资产投资增长<9.4%>。', 'growth', 'actual 2023'],
    ['上半年工业用电量增长<3%>,全年增长6%。', 'growth', 'actual 2023-01/2023-06'],
    ['上半年工业用电量增长3%,全年增长<6%>。', 'growth', 'actual 2023'],
    ['1—12月,完成税收<9亿元>。', 'level', 'actual 2023'],
    ['截至2023年11月底,完成税收<9亿元>。', 'level', 'actual 2023-01/2023-11'],
    ['争取上级资金<6.4亿元>。', 'level', 'actual 2023'],
    ['收入30亿元,完成年初预算数<29亿元>的102%。', 'level', 'target 2023'],
    ['收入30亿元,完成年初预算数29亿元的<102%>。', 'completion', 'actual 2023'],
    ['第二产业增加值32亿元,完成年计划<36亿元>的89.2%,下降2.0%。', 'level', 'target 2023'],
    ['第二产业增加值32亿元,完成年度计划<36亿元>的89.2%,下降2.0%。', 'level', 'target 2023'],
    ['第二产业增加值32亿元,完成年计划36亿元的89.2%,下降<2.0%>。', 'growth', 'actual 2023'],
    ['主要指标预计完成情况如下:生产总值150亿元,增长8.5%左右;工业投资完成<8亿元>。', 'level', 'estimate 2023'],
    ['主要指标预计为:生产总值150亿元,增长8.5%左右;工业投资完成<8亿元>。', 'level', 'estimate 2023'],
    ['有关部门预计增速放缓:生产总值150亿元,增长8.5%左右;工业投资完成<8亿元>。', 'level', 'actual 2023'],
    ['工业增速居全省第一,为35年来首次;固定资产投资增长<8%>。', 'growth', 'actual 2023'],
    ['两项增速居全省第一,分别为35年来、20年来首次;固定资产投资增长<8%>。', 'growth', 'actual 2023'],
    ['增速创7年来新高;固定资产投资增长<8%>。', 'growth', 'actual 2023'],
    ['三年来累计新增耕地<2万亩>。', 'level', 'actual 2021/2023'],
    ['会议提出了2024年高质量发展指标体系安排,具体为:生产总值增长<6%>。', 'growth', 'target 2024'],
    ['2024年主要指标安排如下:生产总值增长<6%>。', 'growth', 'target 2024'],
    ['去年提出了2023年指标安排为:生产总值增长<6%>。', 'growth', 'actual 2023'],
    ['近年来累计改造老街<18条>。', 'level', 'actual null'],
    ['近年来实施的<40个>项目集中在去年完工。', 'level', 'actual 2023'],
    ['2021年以来累计减税<5亿元>。', 'level', 'actual 2021/2023'],
    ['近三年累计新增耕地<2万亩>。', 'level', 'actual 2021/2023'],
    ['力争到2027年产值突破<500亿元>。', 'level', 'target 2027'],
    ['提前两年实现“十四五”末财政收入达到<20亿元>的目标。', 'level', 'target 2025'],
    ['提前两年实现“十四五”节能目标,能耗下降<9%>。', 'growth', 'actual 2023'],
    ['提前完成年度目标,财政收入达到<20亿元>。', 'level', 'actual 2023'],
    ['项目投产后,每年可节约用水<30万吨>。', 'level', 'target null'],
    ['低保标准由每月<610元>提高到640元。', 'baseline', 'actual null'],
    ['粮食产量较2019年的38万吨增长<12%>。', 'growth', 'actual 2020/2023'],
    ['工业投资比上年增长<12%>。', 'growth', 'actual 2023'],
    ['城镇新增就业0.9万人、完成年计划的<118%>。', 'completion', 'actual 2023'],
    ['增速高于全市<1.2个百分点>。', 'gap', 'actual 2023'],
    ['园区入选2024年省级示范名单,入驻企业<65家>。', 'level', 'actual 2023'],
  ]);
});

it('预计数,下同 ends with its paragraph', () =>
  expect(read('work_report', 2024, [...yearly, '全年粮食总产21万吨(预计数,下同)。', '油料总产<3万吨>。'])).toBe('actual 2023'));

it.each([
  ['——生产总值增长8%左右(预计数,下同);', '——工业投资完成<8亿元>;', 'estimate 2023'],
  ['——生产总值增长8%左右(预计数,下同)。工业向好。', '——工业投资完成<8亿元>;', 'actual 2023'],
  ['——生产总值增长8%左右(预计数);', '——工业投资完成<8亿元>;', 'actual 2023'],
  ['——生产总值增长8%左右(预计数,下同)。', '工业投资完成<8亿元>。', 'actual 2023'],
  ['生产总值增长8%左右(预计数,下同)。', '——工业投资完成<8亿元>。', 'actual 2023'],
])('预计数,下同 goes on through a list of lines: %s %s → %s', (first, second, want) =>
  expect(read('work_report', 2024, [...yearly, first, second])).toBe(want),
);

const work = [...yearly, '工作平稳。', '# 二、2024年工作安排', '## (一)扩大有效投资'];

describe('yearly work report: plan', () => {
  table('work_report', 2024, work, [
    ['生产总值增长<6%>左右。', 'growth', 'target 2024'],
    ['预计全年接待游客<700万人次>。', 'level', 'target 2024'],
    ['年内建成公厕<20座>。', 'level', 'target 2024'],
    ['到2025年,城镇化率达到<65%>。', 'level', 'target 2025'],
    ['力争三年内新增产值<300亿元>。', 'level', 'target 2024/2026'],
    ['2023年全县签约项目<85个>,今年要全部开工。', 'level', 'actual 2023'],
    ['去年,全县旅游收入增长<21%>。', 'growth', 'actual 2023'],
    ['推动去年签约的项目加快建设,新开工项目<60个>。', 'level', 'target 2024'],
    ['新增贷款30亿元,较上年增长<12%>。', 'growth', 'target 2024'],
    ['实际使用外资与去年<持平>。', 'growth', 'target 2024'],
    ['在去年基础上再改造老旧小区<16个>。', 'level', 'target 2024'],
    ['目前,全县已建成充电桩<800个>。', 'level', 'actual 2023'],
    ['医保补助标准由<640元>提高到670元。', 'baseline', 'actual 2023'],
    ['医保补助标准由640元提高到<670元>。', 'level', 'target 2024'],
    ['加快实施总投资500亿元以上年度项目<20个>。', 'level', 'target 2024'],
    ['开展项目前期工作,推进<12个>重点项目。', 'level', 'target 2024'],
    ['抓住“十五五”规划编制窗口,力争获批资金<8亿元>。', 'level', 'target 2024'],
    ['一季度完成投资<9亿元>。', 'level', 'target 2024-01/2024-03'],
    ['外贸进出口<稳中提质>。', 'qualitative', 'target 2024'],
  ]);

  it('an undated heading inside a review does not turn it into a plan', () => {
    expect(read('work_report', 2024, [...yearly, '## (二)锚定目标任务', '新建学校<3所>。'])).toBe('actual 2023');
  });

  it('a heading without a time after the plan stays in the plan', () => {
    expect(read('work_report', 2024, [...work, '项目全面推进。', '# 三、加强自身建设', '压减审批事项<30项>。'])).toBe('target 2024');
  });
});

describe('a report without headings', () => {
  const lines = ['各位代表:现在报告工作。', '一年来,全镇工作稳步推进。财政收入2亿元。'];
  const turn = '2019年是决胜的关键之年,我们要着力抓好六个方面。';
  it('begins with the review', () => expect(read('work_report', 2019, [...lines, '新建公路<12公里>。'])).toBe('actual 2018'));
  it('turns with the sentence that announces the plan', () =>
    expect(read('work_report', 2019, [...lines, turn, '新建公路<15公里>。'])).toBe('target 2019'));
  it('gives no period without a year', () => expect(read('work_report', null, ['新建公路<12公里>。'])).toBe('actual null'));
});

describe('plan report given before its year begins', () => {
  const lines = ['2023年12月18日在县人民代表大会上', '# 一、2023年计划执行情况', '总体良好。'];
  it('今年 is the year reviewed', () => expect(read('plan_report', 2024, [...lines, '今年以来新增用地<90公顷>。'])).toBe('actual 2023'));
  it('明年 is the year planned', () =>
    expect(read('plan_report', 2024, [...lines, '# 二、明年工作安排', '明年,财政收入增长<5%>。'], 'growth')).toBe('target 2024'));
});

const five = ['# 一、“十二五”时期和2015年工作回顾', '五年来,全区面貌一新。'];

describe('review of five years', () => {
  table('work_report', 2016, five, [
    ['生产总值由2010年的<160亿元>增加到2015年的280亿元。', 'baseline', 'actual 2010'],
    ['五年来,固定资产投资完成<469亿元>、年均增长12.6%。', 'level', 'actual 2011/2015'],
    ['五年来,固定资产投资达到<469亿元>、年均增长12.6%。', 'level', 'actual 2015'],
    ['生产总值由2010年的160亿元增加到2015年的<280亿元>。', 'level', 'actual 2015'],
    ['生产总值由2010年的160亿元增加到2015年的280亿元,年均增长<11%>。', 'avg_growth', 'actual 2011/2015'],
    ['财政支出由<11亿元>增加到29亿元。', 'baseline', 'actual 2010'],
    ['财政支出由11亿元增加到<29亿元>。', 'level', 'actual 2015'],
    ['2015年旅游收入达到<43亿元>,是2010年的1.8倍。', 'level', 'actual 2015'],
    ['2015年旅游收入达到43亿元,是2010年的<1.8倍>。', 'growth', 'actual 2011/2015'],
    ['2015年人均收入30000元,比2010年增加<13000元>。', 'change', 'actual 2011/2015'],
    ['排放量比2010年分别降低6.4%和<9.1%>。', 'growth', 'actual 2011/2015'],
    ['累计完成投资<240亿元>,是“十一五”时期的1.9倍。', 'level', 'actual 2011/2015'],
    ['累计完成投资240亿元,是“十一五”时期的<1.9倍>。', 'growth', 'actual 2011/2015'],
    ['新建学校<29所>。', 'level', 'actual 2011/2015'],
    ['规模以上企业达到<47户>。', 'level', 'actual 2015'],
    ['商业从业人员突破<6万人>。', 'level', 'actual 2015'],
    ['绿化覆盖率<37%>。', 'level', 'actual 2015'],
    ['五年新增就业<3.2万人>,再就业1.5万人。', 'level', 'actual 2011/2015'],
    ['发放补贴<900万元>、救助金300万元。', 'level', 'actual 2011/2015'],
    ['财政收入<31亿元>,年均增长9%。', 'level', 'actual 2015'],
    ['财政收入同比增长<9%>。', 'growth', 'actual 2015'],
    ['粮食产量增长<19%>。', 'growth', 'actual 2011/2015'],
    ['航线累计达到<60条>。', 'level', 'actual 2015'],
    ['改造小区85个,其中老旧小区<30个>。', 'level', 'actual 2011/2015'],
    ['企业由76家增至<163家>。', 'level', 'actual 2015'],
    ['到2015年底,累计解决饮水困难<20万人>。', 'level', 'actual 2011/2015'],
    ['近三年改造道路<40条>。', 'level', 'actual 2013/2015'],
    ['五年扩建中小学<36所>,新增校舍9万平方米。', 'level', 'actual 2011/2015'],
    ['五年累计投入6亿元,扩建卫生院<18所>。', 'level', 'actual 2011/2015'],
    ['五年来,新增省级名牌12个,获科技奖<25项>。', 'level', 'actual 2011/2015'],
    ['五年来,新增省级名牌12个,创技术中心<1家>。', 'level', 'actual 2011/2015'],
    ['五年新建公路300公里,经营主体达到<6万户>。', 'level', 'actual 2015'],
    ['五年新建公路300公里,城镇化率<51%>。', 'level', 'actual 2015'],
    ['外贸出口总额<6.4亿美元>、比“十一五”时期增长3.1倍。', 'level', 'actual 2011/2015'],
    ['财政收入<64亿元>,是“十一五”的2.2倍。', 'level', 'actual 2011/2015'],
    ['财政收入达到<14亿元>,比“十一五”末增长1.2倍。', 'level', 'actual 2015'],
    ['高速公路<64公里>,是“十一五”末的1.4倍。', 'level', 'actual 2015'],
    ['船舶总运力达到<51万吨>,比“十一五”增长3.9倍。', 'level', 'actual 2015'],
    ['移动电话、互联网用户分别达92万户和<14万户>。', 'level', 'actual 2015'],
    ['分别新建小学12所和<6所>。', 'level', 'actual 2011/2015'],
    ['2013年教育经费占比达到<4%>。', 'level', 'actual 2013'],
    ['研发投入占生产总值的<2.1%>。', 'level', 'actual 2015'],
    ['新增铁路<106公里>、累计390公里。', 'level', 'actual 2011/2015'],
    ['新增铁路106公里、累计<390公里>。', 'level', 'actual 2015'],
    ['新增规上企业64家,累计<345家>。', 'level', 'actual 2015'],
    ['新增投资3亿元,累计完成投资<64亿元>。', 'level', 'actual 2011/2015'],
    ['累计<390公里>道路得到改造。', 'level', 'actual 2011/2015'],
    ['完成造林面积<42万亩>。', 'level', 'actual 2011/2015'],
    ['造林面积达到<42万亩>。', 'level', 'actual 2015'],
    ['完成硬化道路里程<320公里>。', 'level', 'actual 2011/2015'],
    ['公路里程<3200公里>。', 'level', 'actual 2015'],
    ['打通断头路<14条>。', 'level', 'actual 2011/2015'],
    ['封育退化草场<9万亩>。', 'level', 'actual 2011/2015'],
    ['沙地封禁保护<9万亩>。', 'level', 'actual 2011/2015'],
    ['保护修缮老宅<140栋>。', 'level', 'actual 2011/2015'],
    ['自然保护区<3个>。', 'level', 'actual 2015'],
    ['降低企业用电成本<1.2亿元>。', 'level', 'actual 2011/2015'],
    ['失业率降低到<3.1%>。', 'level', 'actual 2015'],
    ['累计拆除违建12万平方米,拆违覆绿<8万平方米>。', 'level', 'actual 2011/2015'],
    ['消除易积水点<36处>。', 'level', 'actual 2011/2015'],
    ['整改环境问题<52个>。', 'level', 'actual 2011/2015'],
    ['化解不良贷款<11亿元>。', 'level', 'actual 2011/2015'],
    ['新建、扩建园区分别达到12个、<6个>。', 'level', 'actual 2011/2015'],
    ['公路、铁路里程分别达到3200公里、<110公里>。', 'level', 'actual 2015'],
    ['低保标准提高到每人每年<5200元>。', 'level', 'actual 2015'],
    ['五保供养标准达到每人每年<6400元>。', 'level', 'actual 2015'],
    ['全区每年发放补贴<900万元>。', 'level', 'actual 2011/2015'],
  ]);
  const last = '刚刚过去的2015年,我们负重前行,完成了各项任务。';
  it('ends where a paragraph opens with the last year', () => {
    expect(read('work_report', 2016, [...five, last, '新建厂房<8万平方米>。'])).toBe('actual 2015');
    expect(read('work_report', 2016, [...five, last, '## (一)产业', '新建厂房<8万平方米>。'])).toBe('actual 2015');
  });
  it('年均 in the year that follows still means the five years', () =>
    expect(read('work_report', 2016, [...five, last, '收入年均增长<9%>。'], 'avg_growth')).toBe('actual 2011/2015'));
  const next = ['# 二、“十三五”主要目标', '今后五年的目标是:'];
  it.each<[string, Measure, string]>([
    ['生产总值年均增长<8%>。', 'avg_growth', 'target 2016/2020'],
    ['到2020年,生产总值比2010年<翻一番>。', 'growth', 'target 2011/2020'],
    ['森林覆盖率达到<28%>。', 'level', 'target 2020'],
    ['研发投入占生产总值<2.2%>以上。', 'level', 'target 2020'],
    ['新增就业<5万人>。', 'level', 'target 2016/2020'],
    ['今年是开局之年,生产总值增长<8%>。', 'growth', 'target 2016'],
  ])('aims of the next five: %s → %s', (sentence, measure, want) =>
    expect(read('work_report', 2016, [...five, ...next, sentence], measure)).toBe(want),
  );
  it('then the work of the year', () =>
    expect(read('work_report', 2016, [...five, ...next, '# 三、2016年工作安排', '新建公厕<20座>。'])).toBe('target 2016'));
});

describe('a year first, then five years', () => {
  const lines = ['# 一、2025年及“十四五”时期工作回顾', '2025年很不平凡。'];
  const turn = '各位代表!2025年是规划收官之年。五年来,我们攻坚克难。';
  it('begins with the year', () => expect(read('work_report', 2026, [...lines, '新建水库<3座>。'])).toBe('actual 2025'));
  it('goes on with the years', () => expect(read('work_report', 2026, [...lines, turn, '——新建水库<58座>。'])).toBe('actual 2021/2025'));
  it('of a stock the last', () =>
    expect(read('work_report', 2026, [...lines, turn, '高铁里程由2100公里增至<3000公里>。'])).toBe('actual 2025'));
  it('a comparison with the year before the plan opens the review too', () =>
    expect(read('work_report', 2006, ['# 2005年和“十五”发展回顾', '全年平稳。', '与2000年相比,收入增加到<90亿元>。'])).toBe('actual 2005'));
});

describe('first report of a new government', () => {
  const lines = ['# 一、过去五年工作回顾', '成绩显著。', '# 二、今后五年的奋斗目标'];
  it('past five', () => expect(read('work_report', 2012, [...lines.slice(0, 1), '累计投资<90亿元>。'])).toBe('actual 2007/2011'));
  it('next five', () => expect(read('work_report', 2012, [...lines, '财政收入年均增长<15%>。'], 'avg_growth')).toBe('target 2012/2016'));
  it('a year on the way', () => expect(read('work_report', 2012, [...lines, '到2014年财政收入达到<60亿元>。'])).toBe('target 2014'));
});

describe('half-year report', () => {
  const lines = ['# 一、上半年经济运行情况', '运行平稳。'];
  it('review of half a year', () =>
    expect(read('other', 2023, ['# 一、2023年上半年工作回顾', '生产总值增长<5%>。'], 'growth')).toBe('actual 2023-01/2023-06'));
  it('inherits from the heading', () =>
    expect(read('communique', 2023, [...lines, '工业投资增长<5%>。'], 'growth')).toBe('actual 2023-01/2023-06'));
});

describe('report of the first half of its year', () => {
  const half = { from: 1, to: 6 };
  const rows: readonly Row[] = [
    ['全县生产总值完成<30亿元>。', 'level', 'actual 2023-01/2023-06'],
    ['今年以来,全县生产总值增长<5%>。', 'growth', 'actual 2023-01/2023-06'],
    ['目前,新开工项目<12个>。', 'level', 'actual 2023-01/2023-06'],
    ['生产总值完成30亿元,完成全年预算的<48%>。', 'completion', 'actual 2023-01/2023-06'],
    ['生产总值完成30亿元,比上年同期增长<5%>。', 'growth', 'actual 2023-01/2023-06'],
    ['投资占全年计划的48%,收入增长<5%>。', 'growth', 'actual 2023-01/2023-06'],
    ['收入30亿元,完成年初预算数<62亿元>的48%。', 'level', 'target 2023'],
    ['收入30亿元,完成目标任务62亿元的<48%>。', 'completion', 'actual 2023-01/2023-06'],
    ['收入30亿元,预算数<62亿元>。', 'level', 'actual 2023-01/2023-06'],
    ['预计全年生产总值增长<6%>。', 'growth', 'estimate 2023'],
    ['1—5月,工业投资增长<9%>。', 'growth', 'actual 2023-01/2023-05'],
    ['一季度,工业投资增长8%。其中,技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-03'],
    ['1—9月,工业投资增长8%。分季度看,一季度增长9%,二季度增长<8%>。', 'growth', 'actual 2023-04/2023-06'],
    ['1—9月,工业投资增长8%。分季度看,一季度增长9%。分行业看,技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-09'],
    ['1—9月,工业投资增长8%。分月看,7月份增长9%。分行业看,技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-09'],
    ['1—9月,工业投资增长8%。从环比看,三季度增长1%。分行业看,技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-09'],
    ['1—9月,消费价格上涨1%,其中9月份环比上涨<0.2%>。', 'growth', 'actual 2023-09/2023-09'],
    ['1—9月,消费价格上涨1%,其中9月份同比上涨<0.2%>。', 'growth', 'actual 2023-09/2023-09'],
    ['一季度,工业投资增长8%。分产业看,第二产业投资增长<9%>。', 'growth', 'actual 2023-01/2023-03'],
    ['一季度,工业投资增长8%。技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-06'],
    ['一季度,工业投资增长8%。其中,1—5月技改投资增长<9%>。', 'growth', 'actual 2023-01/2023-05'],
    ['去年工业投资增长<9%>。', 'growth', 'actual 2022'],
    ['截至2023年5月底,工业投资增长<9%>。', 'growth', 'actual 2023-01/2023-05'],
    ['截至5月底,工业投资增长<9%>。', 'growth', 'actual 2023-01/2023-05'],
    ['二季度末,生猪存栏<9万头>。', 'level', 'actual 2023-04/2023-06'],
    ['6月份,全县工业投资增长<9%>。', 'growth', 'actual 2023-06/2023-06'],
    ['6月份,新项目开工,工业投资增长<9%>。', 'growth', 'actual 2023-01/2023-06'],
    ['工业投资增长5%,两年平均增长<7%>。', 'avg_growth', 'actual 2022/2023'],
    ['工业投资增长5%,两年平均增长7%;商业投资增长<6%>。', 'growth', 'actual 2023-01/2023-06'],
    ['2023年是关键之年,我们重点抓项目,新开工<9个>。', 'level', 'actual 2023-01/2023-06'],
    ['下半年,我们将继续抓好招商。引进项目<9个>。', 'level', 'target 2023'],
  ];
  it.each(rows.map((row) => [...row] as const))('%s (%s) → %s', (sentence, measure, want) =>
    expect(read('plan_report', 2023, [sentence], measure, undefined, half)).toBe(want),
  );

  it('its headings are of the part, and what is planned of the year', () => {
    const see = (lines: readonly string[], measure: Measure = 'level'): string =>
      read('plan_report', 2023, lines, measure, undefined, half);
    expect(see(['# 一、2023年计划执行情况', '完成投资<9亿元>。'])).toBe('actual 2023-01/2023-06');
    expect(see(['# 一、今年以来工作情况', '完成投资<9亿元>。'])).toBe('actual 2023-01/2023-06');
    expect(see(['# 一、上半年主要目标完成情况', '完成投资<9亿元>。'])).toBe('actual 2023-01/2023-06');
    expect(see(['# 二、下半年工作安排', '完成投资<9亿元>。'])).toBe('target 2023');
    expect(see(['# 二、下半年工作安排', '上半年完成投资<9亿元>。'])).toBe('actual 2023-01/2023-06');
    expect(see(['# 二、下半年工作安排', '目前已完成投资<9亿元>。'])).toBe('actual 2023-01/2023-06');
  });
});

it('what is told of parts, behind months that open a sentence, is of the same months', () => {
  const see = (line: string): string => read('work_report', 2024, [...yearly, line], 'growth');
  expect(see('1—11月,工业投资增长8%。其中,技改投资增长<9%>。')).toBe('actual 2023-01/2023-11');
  expect(see('1—11月,工业投资增长8%。技改投资增长<9%>。')).toBe('actual 2023');
  expect(see('工业投资增长8%。其中,技改投资增长<9%>。')).toBe('actual 2023');
});

const plan = ['# 第一章 发展基础', '“十三五”时期是奋发进取的五年。'];

describe('five-year plan', () => {
  table('five_year_plan', 2021, plan, [
    ['人均生产总值超过<2.3万美元>。', 'level', 'actual 2020'],
    ['累计改造棚户区<64万平方米>。', 'level', 'actual 2016/2020'],
    ['总量从2015年的<2.6万亿元>上升到3.8万亿元。', 'baseline', 'actual 2015'],
  ]);
  const goals = [...plan, '# 第二章 主要目标', '“十四五”时期,全市发展迈上新台阶。'];
  it.each<[string, Measure, string]>([
    ['到2025年,研发投入强度达到<4.5%>。', 'level', 'target 2025'],
    ['森林覆盖率达到<19.5%>。', 'level', 'target 2025'],
    ['生产总值年均增长<5%>左右。', 'avg_growth', 'target 2021/2025'],
    ['单位用地产出提升<20%>。', 'growth', 'target 2021/2025'],
    ['五年累计新增就业<250万人>。', 'level', 'target 2021/2025'],
    ['产值在2018年基础上<翻两番>。', 'growth', 'target 2019/2025'],
    ['展望2035年,人均收入达到<10万元>。', 'level', 'target 2035'],
    ['展望二〇三五年,人均收入达到<10万元>。', 'level', 'target 2035'],
    ['到二○三○年,人均收入达到<8万元>。', 'level', 'target 2030'],
    ['2023年研发投入强度达到<3.9%>。', 'level', 'target 2023'],
    ['力争2024年前开工的项目达到<3.9亿元>。', 'level', 'target 2024'],
    ['推进纳入2024年计划的项目,新建园区<3个>。', 'level', 'target 2021/2025'],
    ['城镇新增就业累计达到<25万人>。', 'level', 'target 2021/2025'],
  ])('%s (%s) → %s', (sentence, measure, want) => expect(read('five_year_plan', 2021, [...goals, sentence], measure)).toBe(want));
  it('chapters on work look forward', () =>
    expect(read('five_year_plan', 2021, [...goals, '# 第三章 构建现代产业体系', '新建园区<12个>。'])).toBe('target 2021/2025'));
});

describe('both plans in one paragraph, and marks on the way', () => {
  const chapter = ['# 第六章 旅游'];
  it.each([
    ['“十三五”期间,接待游客800万人次。“十四五”期间,力争接待游客达到<900万人次>。', 'target 2025'],
    ['“十三五”期间,接待游客<800万人次>。“十四五”期间,力争接待游客达到900万人次。', 'actual 2016/2020'],
    ['“十三五”期间,接待游客800万人次。推进“十四五”期间的工程,游客达到<900万人次>。', 'actual 2020'],
    ['到2023年,企业达到100家。园区面积达到<12平方公里>。', 'target 2025'],
    ['到2023年,企业达到<100家>。园区面积达到12平方公里。', 'target 2023'],
    ['到2030年,企业达到100家。园区面积达到<12平方公里>。', 'target 2030'],
    ['人均产值刚刚突破<4000美元>。', 'actual 2020'],
    ['建成区面积扩大到<18平方公里>。', 'target 2025'],
    ['新增劳动力平均受教育年限达<13年>。', 'target 2025'],
  ])('%s → %s', (line, want) => expect(read('five_year_plan', 2021, [...chapter, line])).toBe(want));
});

describe('the plan that begins, in a report of its first year', () => {
  it.each<[ReportKind, string, Measure, string]>([
    ['other', '会议提出“十二五”期间,生产总值年均增长<10%>左右。', 'avg_growth', 'target 2011/2015'],
    ['other', '“十二五”期间,新建水库<3座>。', 'level', 'target 2011/2015'],
    ['work_report', '“十二五”期间,财政收入年均增长<12%>。', 'avg_growth', 'target 2011/2015'],
    ['work_report', '全市规划“十二五”时期财政收入年均增长<12%>。', 'avg_growth', 'target 2011/2015'],
    ['work_report', '启动“十二五”重大项目,完成投资<20亿元>。', 'level', 'actual 2010'],
    ['work_report', '推进“十二五”期间的工程,完成投资<20亿元>。', 'level', 'actual 2010'],
    ['work_report', '2011年,全县将新建水库<3座>。', 'level', 'target 2011'],
    ['other', '2011年,我县将新建水库<3座>。', 'level', 'target 2011'],
    ['other', '2010年,我县新建水库<3座>。', 'level', 'actual 2010'],
    ['other', '到“十二五”期末,财政收入达到<20亿元>。', 'level', 'target 2015'],
    ['other', '到“十二五”末,财政收入力争<翻一番>。', 'growth', 'target 2011/2015'],
    ['other', '到2015年,财政收入增长<12%>。', 'growth', 'target 2015'],
    ['other', '“十一五”期末,财政收入达到<20亿元>。', 'level', 'actual 2010'],
    ['other', '“十一五”前3年,财政收入年均增长<14.4%>。', 'avg_growth', 'actual 2006/2008'],
  ])('%s: %s (%s) → %s', (kind, line, measure, want) => expect(read(kind, 2011, [line], measure)).toBe(want));
  it('of a plan in its last year a text of no kind speaks as of what was done', () =>
    expect(read('other', 2025, ['“十四五”期间,新建水库<3座>。'])).toBe('actual 2021/2025'));
});

describe('what there is of things, in a review of several years', () => {
  it.each([
    ['全市共有文化馆<12个>。', 'actual 2005'],
    ['共有<12个>村获评省级示范村。', 'actual 2001/2005'],
    ['新建文化馆<12个>。', 'actual 2001/2005'],
  ])('%s → %s', (line, want) =>
    expect(read('five_year_plan', 2006, ['# 第一章 发展基础', '“十五”时期,总产值达到100亿元。', line])).toBe(want),
  );
});

describe('years that are not when', () => {
  const review = ['# 第一章 发展基础', '“十五”时期,总产值达到100亿元。'];
  it.each<[string, Measure, string]>([
    ['到2010年,按2000年不变价计算的产值达到<90亿元>。', 'level', 'target 2010'],
    ['到2010年,人均产值按2006年平均汇率折算达到<4000美元>。', 'level', 'target 2010'],
    ['到2010年,人均产值按2006年末汇率折算达到<4000美元>。', 'level', 'target 2010'],
    ['到2010年,人均产值按2006年汇率折算达到<4000美元>。', 'level', 'target 2010'],
    ['到2010年,人均产值按2006年全年平均汇率折算达到<4000美元>。', 'level', 'target 2010'],
    ['到2010年,人均产值按2006年年均汇率折算达到<4000美元>。', 'level', 'target 2010'],
    ['到2010年,产值达到90亿元(按2005年价为<110亿元>),年均增长9%。', 'level', 'target 2010'],
    ['产值自2003年突破<90亿元>。', 'level', 'actual 2003'],
    ['产值自2003年的<90亿元>增加到120亿元。', 'baseline', 'actual 2003'],
  ])('%s (%s) → %s', (line, measure, want) => expect(read('five_year_plan', 2006, [line], measure)).toBe(want));
  it.each<[string, Measure, string]>([
    ['产值年均增长20%。2003—2005年产值增速居全省第一位。固定资产投资年均增长<16.5%>。', 'avg_growth', 'actual 2001/2005'],
    ['产值年均增长20%。2003—2005年产值年均增长<16.5%>。', 'avg_growth', 'actual 2003/2005'],
    ['产值年均增长19%,高出“九五”期间增幅<14个百分点>。', 'gap', 'actual 2001/2005'],
  ])('%s (%s) → %s', (line, measure, want) => expect(read('five_year_plan', 2006, [...review, line], measure)).toBe(want));
});

describe('mid-term review', () => {
  table(
    'midterm_review',
    2013,
    [],
    [
      ['森林覆盖率达到<28.8%>。', 'level', 'actual 2012'],
      ['经济年均增长<13.9%>。', 'avg_growth', 'actual 2011/2012'],
      ['2013年上半年增长<12.6%>。', 'growth', 'actual 2013-01/2013-06'],
      ['2011年至2013年上半年,累计新增就业<9万人>。', 'level', 'actual 2011-01/2013-06'],
      ['2011年、2012年,全市产值分别达到<12亿元>、14亿元。', 'level', 'actual 2011'],
      ['2011年、2012年,全市产值分别达到12亿元、<14亿元>。', 'level', 'actual 2012'],
      ['2011年和2012年,全市产值分别达到12亿元和14亿元,分别增长<8%>和9%。', 'growth', 'actual 2011'],
      ['2011年、2012年,全市产值保持在<14亿元>以上。', 'level', 'actual 2012'],
      ['2012年,全市产值和税收分别达到14亿元、<3亿元>。', 'level', 'actual 2012'],
      ['“十二五”前两年,财政收入年均增长<14.1%>。', 'avg_growth', 'actual 2011/2012'],
      ['到2015年,森林覆盖率达到<30%>。', 'level', 'target 2015'],
    ],
  );
});

describe('chapters on where a plan starts from', () => {
  it.each(['# 一、旅游业发展基本情况', '# (一)概况', '# 二、现状', '# 一、发展概况'])('%s', (heading) =>
    expect(read('five_year_plan', 2006, [heading, '拥有旅行社<35家>。'])).toBe('actual 2005'),
  );
  it.each(['# 一、产业布局', '# 二、优化现状布局'])('%s', (heading) =>
    expect(read('five_year_plan', 2006, [heading, '拥有旅行社<35家>。'])).toBe('target 2010'),
  );
});

describe('what a plan looks back on ends with its section', () => {
  const first = ['# 第一篇 总体要求', '## 第一章 发展基础', '“十三五”时期,总产值达到100亿元。'];
  it.each([
    [['## 第二章 发展环境', '新建园区<3个>。'], 'target 2021/2025'],
    [['# 第二篇 创新驱动', '## 第三章 创新主体', '新建园区<3个>。'], 'target 2021/2025'],
    [['新建园区<3个>。'], 'actual 2016/2020'],
    [['### 第一节 农业', '新建水库<3座>。'], 'actual 2016/2020'],
  ] as const)('%j → %s', (lines, want) => expect(read('five_year_plan', 2021, [...first, ...lines])).toBe(want));
  it('also where its chapters are the outermost', () =>
    expect(read('five_year_plan', 2021, [...plan, '全市总产值达到100亿元。', '# 第二章 发展环境', '新建园区<3个>。'])).toBe(
      'target 2021/2025',
    ));
  it('a work report stays in the years that it reviews', () =>
    expect(read('work_report', 2021, ['# 一、“十三五”时期工作回顾', '# 二、经济实力', '新建园区<3个>。'])).toBe('actual 2016/2020'));
});

describe('chapters of a five-year plan that begin with the plan before', () => {
  const chapter = ['# 第三章 做强农业'];
  it.each<[string, Measure, string]>([
    ['“十五”时期,粮食总产量达到<25万吨>。', 'level', 'actual 2005'],
    ['“十五”时期,农业不断发展。新建水库<3座>。', 'level', 'actual 2001/2005'],
    ['“十五”期间,农业不断发展。今后五年,要新建水库<5座>。', 'level', 'target 2006/2010'],
    ['“十五”期间,农业不断发展。到2010年,粮食总产量达到<30万吨>。', 'level', 'target 2010'],
    ['继续推进“十五”时期开工的项目。新建水库<3座>。', 'level', 'target 2006/2010'],
    ['到2010年,矿山事故死亡率下降<35%>。', 'growth', 'target 2006/2010'],
    ['到2010年,财政收入比2005年增长<80%>。', 'growth', 'target 2006/2010'],
    ['到2008年,用水量下降<15%>。', 'growth', 'target 2006/2008'],
    ['到2010年,财政收入同比增长<8%>。', 'growth', 'target 2010'],
  ])('%s (%s) → %s', (sentence, measure, want) => expect(read('five_year_plan', 2006, [...chapter, sentence], measure)).toBe(want));
  it.each([
    ['“十五”时期,农业不断发展。', 'target 2006/2010'],
    ['“十五”时期是不平凡的五年,农业不断发展。', 'actual 2001/2005'],
  ])('and the paragraph after: %s → %s', (sentence, want) =>
    expect(read('five_year_plan', 2006, [...chapter, sentence, '新建水库<3座>。'])).toBe(want),
  );
  it('the next chapter is of the plan', () =>
    expect(read('five_year_plan', 2006, [...chapter, '“十五”时期是不平凡的五年。', '# 第四章 做强工业', '新建园区<3个>。'])).toBe(
      'target 2006/2010',
    ));
});

describe('communiqué', () => {
  table(
    'communique',
    2022,
    ['# 一、综合'],
    [
      ['初步核算,全年生产总值<880亿元>,比上年增长4.1%。', 'level', 'actual 2022'],
      ['全年粮食产量<21万吨>,比上年增长1.2%。', 'level', 'actual 2022'],
      ['全年粮食产量21万吨,比上年增长<1.2%>。', 'growth', 'actual 2022'],
      ['年末常住人口<88万人>。', 'level', 'actual 2022'],
    ],
  );
});

describe('speed', () => {
  it('reads a sentence of many thousand clauses in time that grows with its length', () => {
    const clause = '预计2023年新建道路12条、比2019年增长3%,力争到2025年达到9亿元;';
    const time = (n: number): number => {
      const { text, report } = build('work_report', 2024, [clause.repeat(n)]);
      const started = performance.now();
      const reader = frames(text, report);
      for (let at = text.indexOf('12条'); at >= 0; at = text.indexOf('12条', at + 1)) {
        reader.at(0, at, at + 3, { measure: 'level', name: '新建道路', unit: '条' });
      }
      return performance.now() - started;
    };
    time(500);
    expect(time(8000)).toBeLessThan(Math.max(60 * time(500), 2000));
  });
});

describe('work of the year that a sentence announces', () => {
  it.each<[string, string]>([
    ['今年,县政府将继续办好10件民生实事:新建公厕<20座>。', 'target 2024'],
    ['2024年我县继续扎实办好民生实事:新建公厕<20座>。', 'target 2024'],
    ['今年,县政府对民生实事很重视,新建公厕<20座>。', 'actual 2023'],
  ])('%s → %s', (line, want) => expect(read('other', 2024, [line])).toBe(want));
});

describe('aims that a sentence announces by itself', () => {
  const aims = '建议今年全县主要预期目标是:';
  it.each<[string, string]>([
    [`${aims}生产总值增长<7%>。`, 'target 2024'],
    [`${aims}——生产总值增长<7%>;——财政收入增长6%。`, 'target 2024'],
    [`${aims}生产总值增长7%。财政收入增长<6%>。`, 'target 2024'],
    ['综合各方面因素,2024年主要预期目标建议为:生产总值增长<7%>。', 'target 2024'],
    ['报告建议:2024年,在提高效益的基础上,生产总值增长<7%>。', 'target 2024'],
    ['报告提出,今年生产总值增长<7%>。', 'target 2024'],
    ['报告中提出:2024年生产总值增长<7%>。', 'target 2024'],
    ['报告指出,2023年生产总值增长<7%>。', 'actual 2023'],
    ['有关方面提出的2023年数据显示,生产总值增长<7%>。', 'actual 2023'],
    ['去年初确定的主要预期目标是:生产总值增长<7%>。', 'actual 2023'],
    ['人代会通过的奋斗目标是:生产总值增长<7%>。', 'actual 2023'],
    ['2023年主要预期目标为:生产总值增长<7%>。', 'actual 2023'],
    ['生产总值增长<7%>,主要预期目标是可以实现的。', 'actual 2023'],
  ])('%s → %s', (line, want) => expect(read('other', 2024, [line], 'growth')).toBe(want));
  it('ends with the paragraph', () =>
    expect(read('other', 2024, ['我们建议主要预期目标是:生产总值增长7%。', '财政收入增长<6%>。'], 'growth')).toBe('actual 2023'));
  it('holds for the list below', () =>
    expect(read('other', 2024, ['我们建议主要预期目标是:', '——财政收入增长<6%>。'], 'growth')).toBe('target 2024'));
  it.each<[string, string]>([
    ['全县推进卫生强县战略,到2028年将实现:', 'target 2028'],
    ['到2028年,力争基本实现以下目标:', 'target 2028'],
    ['到2023年将实现的目标如下:', 'actual 2023'],
    ['到2028年将实现现代化。', 'actual 2023'],
  ])('%s, and the list below it → %s', (line, want) => expect(read('other', 2024, [line, '1、每千人床位数<4.3张>'])).toBe(want));
});

describe('what is expected of the year that a text of no kind known is written in', () => {
  it.each<[string, string]>([
    ['预计今年全县生产总值<70亿元>。', 'estimate 2024'],
    ['生产总值今年预计可达<70亿元>。', 'estimate 2024'],
    ['据预计,2024年全县生产总值可达到<70亿元>。', 'estimate 2024'],
    ['预计2023年全县生产总值<70亿元>。', 'estimate 2023'],
    ['今年全县生产总值<70亿元>。', 'actual 2024'],
    ['去年好于今年,全县生产总值<70亿元>。', 'actual 2023'],
  ])('%s → %s', (line, want) => expect(read('other', 2024, [line])).toBe(want));
});

describe('what has been counted', () => {
  it.each<[string, string]>([
    ['初步统计,生产总值增长<7%>。', 'estimate 2023'],
    ['初步核算,全县生产总值增长<7%>。', 'estimate 2023'],
    ['初步安排,生产总值增长<7%>。', 'target 2024'],
  ])('%s → %s, in a plan too', (line, want) => expect(read('work_report', 2024, ['# 二、2024年工作安排', line], 'growth')).toBe(want));
});
