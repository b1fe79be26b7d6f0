/** Of which share of a thing something is said. */
import type { CaseGroup } from './types.js';

export const sharesOfDoing: readonly CaseGroup[] = [
  {
    expect: [['新增财力用于民生领域', 'level', 80, '%', 'at_least', null]],
    texts: ['新增财力80%以上用于民生领域', '新增财力八成以上用于民生领域'],
  },
  {
    expect: [['财政支出投向民生领域', 'level', 80, '%', 'at_least', 'livelihood_spending_share']],
    texts: ['全市财政支出八成以上投向民生领域'],
  },
  { expect: [['新增用地按照“标准地”制度供地', 'level', 70, '%', 'at_least', null]], texts: ['新增用地不低于70%按照“标准地”制度供地'] },
  {
    expect: [['城市建成区面积达到海绵城市建设标准', 'level', 50, '%', 'at_least', null]],
    texts: ['力争城市建成区50%以上面积达到海绵城市建设标准'],
  },
  { expect: [['焦化行业产能全流程超低排放改造', 'level', 70, '%', 'at_least']], texts: ['焦化行业70%以上产能全流程超低排放改造'] },
  { expect: [['公立医院门诊预约号源向基层投放', 'level', 50, '%']], texts: ['其他公立医院50%的门诊预约号源提前向基层投放'] },
  { expect: [['科技人员工作时间用于科研活动', 'level', 80, '%', 'at_least']], texts: ['保障科技人员八成以上工作时间用于科研活动'] },
  { expect: [['产业园配套新能源自发自用', 'level', 80, '%']], texts: ['产业园配套新能源80%实现自发自用'] },
  { expect: [['自然村通水泥路', 'level', 100, '%']], texts: ['自然村100%通水泥路'] },
  { expect: [['高校毕业生留望就业', 'level', 67.5, '%']], texts: ['省内高校毕业生67.5%留望就业'] },
  { expect: [['县级以上医院专家号源向社区开放', 'level', 50, '%', 'at_least']], texts: ['县级以上医院一半以上的专家号源向社区开放'] },
  { expect: [['新增院士占全省', 'level', 50, '%', 'about']], texts: ['新增院士占全省近一半'] },
  {
    expect: [['空气质量达到国家二级标准天数', 'level', 50, '%', 'at_least']],
    texts: ['空气质量全年有一半以上天数达到国家二级标准', '空气质量全年有一半以上的天数达到国家二级标准'],
  },
  { expect: [['空气质量达标天数', 'level', 80, '%']], texts: ['全年有80%的天数空气质量达标'] },
  { expect: [['空气质量优良天数', 'level', 80, '%', 'air_quality_good_rate']], texts: ['全年有80%的天数空气质量优良'] },
  { expect: [], texts: ['一半靠生产，一半靠销售', '工程完成了一半'] },
  // the thing behind the share, with 的 or without
  {
    expect: [['与乡镇卫生院一体化管理村卫生室', 'level', 70, '%', 'at_least', null]],
    texts: ['70%以上村卫生室实现与乡镇卫生院一体化管理', '70%以上的村卫生室实现与乡镇卫生院一体化管理'],
  },
  {
    expect: [['纳入集团化管理公办中小学校', 'level', 60, '%']],
    texts: ['60%公办中小学校纳入集团化管理', '60%的公办中小学校纳入集团化管理'],
  },
  // what is dealt with stands behind its share
  {
    expect: [
      ['市级医院向社区投放号源', 'level', 40, '%', 'at_least', null],
      ['转诊量', 'growth', 60, '%', null],
    ],
    texts: ['市级医院向社区投放40%以上号源、转诊量增长60%'],
  },
  { expect: [['双向转诊互认覆盖县级医院门诊量', 'level', 95, '%']], texts: ['双向转诊互认覆盖县级医院95%门诊量'] },
  { expect: [['优化调整高校本科专业', 'level', 10, '%', 'about']], texts: ['优化调整高校10%左右本科专业'] },
  { expect: [['更新改造城区公厕', 'level', 60, '%']], texts: ['更新改造城区60%公厕', '更新改造60%城区公厕'] },
  { expect: [['向镇街下放审批事项', 'level', 30, '%']], texts: ['向镇街下放30%审批事项', '向镇街下放30%的审批事项'] },
  { expect: [['为承租户减免租金', 'level', 50, '%']], texts: ['为承租户减免50%租金'] },
  { expect: [['对重点行业淘汰落后设备', 'level', 50, '%']], texts: ['对重点行业淘汰50%落后设备'] },
  { expect: [['给中小企业投放信贷资金', 'level', 50, '%']], texts: ['给中小企业投放50%信贷资金'] },
  { expect: [['整合企业研发资源', 'level', 30, '%']], texts: ['整合企业30%研发资源'] },
  { expect: [['社保卡覆盖乡镇', 'level', 85, '%', 'at_least']], texts: ['社保卡覆盖全县85%以上乡镇'] },
  { expect: [['养老服务覆盖率', 'level', 90, '%', 'at_least']], texts: ['养老服务覆盖率90%以上社区达标'] },
  // a rate, a growth and a completion say what they are of themselves
  { expect: [['污水处理率', 'level', 90, '%']], texts: ['污水处理率90%达到国家标准'] },
  { expect: [['新能源汽车产量', 'growth', 30, '%']], texts: ['新能源汽车产量增长30%达到预期目标'] },
  { expect: [['高新技术产业产值占比', 'level', 50, '%', 'at_least']], texts: ['高新技术产业产值占比50%以上达到全省平均水平'] },
];

export const marks: readonly CaseGroup[] = [
  {
    expect: [['营业收入超百亿元工业企业', 'level', 310, '家', null]],
    texts: ['310家工业企业营业收入超百亿元', '310家工业企业营业收入突破100亿元'],
  },
  { expect: [['年产值超百亿元产业', 'level', 5, '个', null]], texts: ['5个产业年产值均达到100亿元以上'] },
  { expect: [['地区生产总值超千亿元县', 'level', 8, '个', null]], texts: ['8个县地区生产总值突破千亿元'] },
  // no round mark, or an amount of all of them together
  {
    expect: [
      ['园区', 'level', 12, '个'],
      ['园区营业收入', 'level', 865, '亿元', 'at_least'],
    ],
    texts: ['12个园区营业收入超865亿元'],
  },
  {
    expect: [
      ['项目', 'level', 35, '个'],
      ['项目总投资', 'level', 1000, '亿元', 'at_least'],
    ],
    texts: ['35个项目总投资超千亿元'],
  },
  {
    expect: [
      ['价格大幅降低药品', 'level', 430, '种'],
      ['价格大幅降低医用耗材', 'level', 18, '种'],
    ],
    texts: ['430种药品和18种医用耗材价格大幅降低'],
  },
  { expect: [['产量居全国第1位农产品', 'level', 11, '种']], texts: ['11种农产品产量居全国第1位', '油菜籽等11种农产品产量居全国第1位'] },
  { expect: [['农产品', 'level', 11, '种']], texts: ['11种农产品稳步扩大种植'] },
  // how they were helped and what came of it is no part of what is counted
  { expect: [['薄弱村', 'level', 368, '个', null]], texts: ['巩固368个薄弱村扶持成效', '368个薄弱村扶持工作圆满收官'] },
  { expect: [['欠发达县域', 'level', 39, '个']], texts: ['提升39个欠发达县域托底性帮扶质效', '强化39个欠发达县域托底性帮扶集中攻坚'] },
  { expect: [['省级经开区', 'level', 6, '个']], texts: ['完善6个省级经开区“管委会+公司”运营模式'] },
  { expect: [['试点村', 'level', 20, '个']], texts: ['巩固20个试点村建设成果'] },
  { expect: [['制度创新成果', 'level', 30, '项']], texts: ['形成30项制度创新成果'] },
  { expect: [['转化科技成果|科技成果', 'level', 580, '项']], texts: ['转化580项科技成果'] },
  { expect: [['产业帮扶项目', 'level', 62, '个']], texts: ['实施62个产业帮扶项目'] },
  { expect: [['农产品加工业总产值与农业总产值之比', 'level', 1, ':1', 'at_least']], texts: ['农产品加工业总产值与农业总产值之比突破1:1'] },
  {
    expect: [
      ['第一产业占比', 'level', 12.4, '%', 'primary_share_of_gdp'],
      ['第二产业占比', 'level', 65.8, '%', 'secondary_share_of_gdp'],
      ['第三产业占比', 'level', 21.8, '%', 'service_share_of_gdp'],
    ],
    texts: ['三次产业比例调整为12.4︰65.8︰21.8', '三次产业比例调整为12.4%：65.8%：21.8%'],
  },
  { expect: [['育新基地', 'level', 10, '个']], texts: ['完善首批10个育新基地功能'] },
  { expect: [['滨水驿站', 'level', 100, '座']], texts: ['完善100座滨水驿站功能'] },
  // what only praises
  { expect: [['工坊', 'level', 24, '个']], texts: ['24个工坊擦亮职教名片'] },
  { expect: [['“河东精品”', 'level', 120, '个']], texts: ['120个“河东精品”享誉海内外'] },
  // as many as are named before the count
  {
    expect: [['产业', 'level', 5, '个']],
    texts: ['烟草、机械、钢铁、铜、建材5个产业加快发展', '烟草、机械、钢铁、铜和建材5个产业加快发展'],
  },
  {
    expect: [
      ['污水处理厂|建成污水处理厂', 'level', 4, '个'],
      ['垃圾处理场|建成垃圾处理场', 'level', 3, '个'],
    ],
    texts: ['建成投用4个污水处理厂、3个垃圾处理场等一批环保基础设施'],
  },
  // the work that the last of several counts names was done to each
  {
    expect: [
      ['住宅楼节能改造', 'level', 54, '栋'],
      ['既有建筑节能改造', 'level', 14, '万平方米'],
    ],
    texts: ['完成54栋住宅楼、14万平方米既有建筑节能改造'],
  },
  {
    expect: [
      ['老旧小区改造', 'level', 3000, '个', 'renovated_communities'],
      ['老旧街区改造', 'level', 120, '个'],
    ],
    texts: ['实施3000个老旧小区、120个老旧街区改造'],
  },
  {
    expect: [
      ['村供水管网', 'level', 30, '个'],
      ['清洁取暖', 'level', 2, '万户'],
      ['危房改造', 'level', 103, '栋'],
    ],
    texts: ['完成30个村供水管网、2万户清洁取暖、103栋危房改造'],
  },
  {
    expect: [
      ['先导区', 'level', 3, '个'],
      ['加速园|加速园建设', 'level', 6, '个'],
    ],
    texts: ['推进3个先导区、6个加速园建设'],
  },
  { expect: [['架空线入地和杆箱整治', 'level', 141, '公里']], texts: ['完成141公里架空线入地和杆箱整治'] },
  { expect: [['二期供热改造', 'level', 170, '万平方米']], texts: ['完成二期170万平方米供热改造任务'] },
  // tasks are named by what they are for
  { expect: [['中部崛起重点任务', 'level', 127, '项']], texts: ['中部崛起127项重点任务落地实施', '中部崛起127项重点任务全面完成'] },
  { expect: [['重点任务', 'level', 127, '项']], texts: ['127项重点任务全面完成'] },
  // a stage before the thing, a year before 前
  { expect: [['计划新开工项目', 'level', 230, '个']], texts: ['230个计划新开工项目全部开工', '230个计划新开工项目9月底前全部开工'] },
  {
    expect: [
      ['在建、新开工重点项目', 'level', 51, '个', null],
      ['在建、新开工重点项目投资', 'level', 63, '亿元'],
    ],
    texts: ['51个在建、新开工重点项目完成投资63亿元'],
  },
  { expect: [['裁减员额', 'level', 20, '万人']], texts: ['2027年前裁减员额20万人'] },
  { expect: [['医疗机构间互认项目', 'level', 200, '项', 'at_least']], texts: ['各市域内医疗机构间互认项目超过200项'] },
  // a predicate that is cut to its bare verb says nothing
  {
    expect: [['重大项目', 'level', 7, '个']],
    texts: ['7个重大项目纳入高等学校设置“十四五”规划和国家重大建设项目储备库管理清单'],
  },
  {
    expect: [['产业母基金首期规模', 'level', 90, '亿元']],
    texts: ['设立首期规模90亿元的产业母基金', '首期规模90亿元的产业母基金签约落地'],
  },
  { expect: [['产业母基金目标规模', 'level', 90, '亿元']], texts: ['设立目标规模90亿元的产业母基金'] },
  {
    expect: [
      ['产业母基金总规模', 'level', 900, '亿元'],
      ['产业母基金首期规模', 'level', 90, '亿元'],
    ],
    texts: ['产业母基金总规模900亿元、首期规模90亿元'],
  },
  {
    expect: [
      ['产业母基金首期规模', 'level', 90, '亿元'],
      ['产业母基金总规模', 'level', 900, '亿元'],
    ],
    texts: ['产业母基金首期规模90亿元、总规模900亿元'],
  },
  { expect: [['三大产业母基金总规模|产业母基金总规模', 'level', 1000, '亿元']], texts: ['启动运行总规模1000亿元的三大产业母基金'] },
];
