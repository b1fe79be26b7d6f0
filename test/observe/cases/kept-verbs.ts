/** Verbs without which a name would mean another figure. */
import type { CaseGroup } from './types.js';

export const keptVerbs: readonly CaseGroup[] = [
  { expect: [['巩固提升农村人口供水保障水平', 'level', 32, '万', null]], texts: ['巩固提升32万农村人口供水保障水平'] },
  // those added, and not what there is
  { expect: [['增加普惠性养老床位', 'level', 260, '张', null]], texts: ['增加普惠性养老床位260张', '扩大覆盖面，增加普惠性养老床位260张'] },
  {
    expect: [
      ['增加绿地', 'level', 20, '万平方米'],
      ['增加停车位', 'level', 300, '个'],
    ],
    texts: ['增加绿地20万平方米、停车位300个'],
  },
  { expect: [['接待游客', 'growth', 6, '%', 'tourist_arrivals']], texts: ['接待游客增加6%'] },
  { expect: [['公园', 'change', 6, '个']], texts: ['公园增加6个'] },
  { expect: [['财政资金', 'level', 2, '亿元']], texts: ['增加财政资金2亿元'] },
  // works of two stages are counted together
  ...'基本建成 建成 新建 续建 新开工 开工建设 开工 竣工 改扩建 改建 扩建 主体完工 投产 改造'
    .split(' ')
    .map((stage): CaseGroup => ({ expect: [[`${stage}或在建道路`, 'level', 32, '条', null]], texts: [`全年${stage}或在建32条道路`] })),
  ...['或', '或者', '及', '和', '、', ''].map(
    (joint): CaseGroup => ({ expect: [[`新开工${joint}续建道路`, 'level', 32, '条', null]], texts: [`新开工${joint}续建32条道路`] }),
  ),
  { expect: [['新开工道路', 'level', 32, '条', null]], texts: ['新开工32条道路'] },
  // those who were helped, and not all that there are; land that was supplied
  ...['支持', '服务', '扶持', '帮扶', '走访'].map(
    (verb): CaseGroup => ({ expect: [[`${verb}个体工商户`, 'level', 3.2, '万户', null]], texts: [`${verb}个体工商户3.2万户`] }),
  ),
  ...['小微企业', '科技型中小企业', '农民专业合作社', '经营主体'].map(
    (who): CaseGroup => ({ expect: [[`支持${who}`, 'level', 320, '家', null]], texts: [`支持${who}320家`] }),
  ),
  { expect: [['支持重大项目', 'level', 180, '个']], texts: ['支持重大项目180个'] },
  { expect: [['服务产业项目', 'level', 180, '个']], texts: ['服务产业项目180个'] },
  { expect: [['个体工商户', 'level', 3.2, '万户', 'self_employed']], texts: ['个体工商户3.2万户', '个体工商户达到3.2万户'] },
  { expect: [['服务业企业', 'level', 320, '家']], texts: ['服务业企业320家'] },
  ...['国有土地', '建设用地', '工业“标准地”'].map(
    (land): CaseGroup => ({ expect: [[`供应${land}`, 'level', 360, '亩']], texts: [`供应${land}360亩`] }),
  ),
  // the verb before the examples
  { expect: [['维修改造重要道路', 'level', 18, '条']], texts: ['维修改造平安路、友好路等18条重要道路'] },
  { expect: [['消除积水点位', 'level', 6, '处']], texts: ['消除松林里、柏苑等6处积水点位'] },
  {
    expect: [
      ['新建提升城市公园', 'level', 13, '座'],
      ['新建提升口袋公园', 'level', 27, '个'],
    ],
    texts: ['新建提升柳湖、梅溪等13座城市公园和27个口袋公园'],
  },
  { expect: [['改造老旧小区', 'level', 21, '个', 'renovated_communities']], texts: ['改造和平里、柏苑等21个老旧小区'] },
  { expect: [['道路改造工程', 'level', 3, '项']], texts: ['改造平安路、友好路等3项道路改造工程'] },
  { expect: [['文旅项目', 'level', 4, '个']], texts: ['推进云岭、柳湖等4个文旅项目'] },
  { expect: [['口袋公园', 'level', 5, '个', 'pocket_parks']], texts: ['建设平安路、友好路等5个口袋公园'] },
  // the deed of a list
  {
    expect: [
      ['客运港接待邮轮', 'level', 31, '艘次'],
      ['客运港接待旅客', 'level', 6, '万人次'],
    ],
    texts: ['客运港接待邮轮31艘次、旅客6万人次'],
  },
  {
    expect: [
      ['招募志愿者', 'level', 300, '名'],
      ['招募社区助理', 'level', 200, '名'],
    ],
    texts: ['招募志愿者300名、社区助理200名'],
  },
  {
    expect: [
      ['修改废止和宣布失效政府规章', 'level', 4, '部'],
      ['修改废止和宣布失效规范性文件', 'level', 12, '件'],
    ],
    texts: ['修改废止和宣布失效政府规章4部、规范性文件12件'],
  },
  {
    expect: [
      ['接待游客', 'level', 86, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 7, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客86万人次、旅游收入7亿元'],
  },
  { expect: [['新建和提升特色应用场景', 'level', 4, '个']], texts: ['新建和提升离岸贸易、信用就医等特色应用场景4个'] },
  // of two counts of one thing
  {
    expect: [
      ['新发布改革案例', 'level', 2, '批', null],
      ['新发布改革案例', 'level', 15, '项', null],
    ],
    texts: ['新发布2批15项改革案例'],
  },
  {
    expect: [
      ['培训干部', 'level', 3, '批', null],
      ['培训干部', 'level', 120, '名', null],
    ],
    texts: ['培训3批120名干部'],
  },
  {
    expect: [
      ['便民举措', 'level', 3, '批', null],
      ['便民举措', 'level', 20, '项', null],
    ],
    texts: ['推出3批20项便民举措'],
  },
  // granted, attracted, and where
  { expect: [['获批国产创新药械', 'level', 22, '个']], texts: ['获批国产创新药械22个', '成功获批国产创新药械22个'] },
  { expect: [['获批立项产教联合体', 'level', 3, '个']], texts: ['获批立项产教联合体3个'] },
  { expect: [['资金', 'level', 3, '亿元']], texts: ['争取资金3亿元'] },
  { expect: [['新引育领军人才', 'level', 48, '人']], texts: ['新引育领军人才48人'] },
  { expect: [['新增引导落地投产企业', 'level', 12, '家']], texts: ['新增引导落地投产企业12家'] },
  { expect: [['新建养老服务中心', 'level', 6, '个', null]], texts: ['在老年人较多的区域新建6个养老服务中心'] },
  { expect: [['建设停车位', 'level', 2600, '个', 'parking_spaces.new']], texts: ['利用闲置空间、人防工程等建设2600个停车位'] },
  { expect: [['乡村小微公园', 'level', 20, '座']], texts: ['结合美丽乡村建设20座乡村小微公园'] },
  { expect: [['新建社区公园', 'level', 5, '座']], texts: ['结合一江一河、新城建设等新建5座社区公园'] },
  { expect: [['优化公交线路', 'level', 14, '条']], texts: ['优化14条公交线路', '优化调整14条公交线路'] },
  { expect: [['服务站点', 'level', 23, '个']], texts: ['完善23个服务站点'] },
  { expect: [['新建、重组重点实验室', 'level', 11, '家']], texts: ['完成新建、重组11家重点实验室'] },
  {
    expect: [
      ['建设国家区域医疗中心', 'level', 4, '个', 'regional_medical_centers.new'],
      ['建设省级区域医疗中心', 'level', 6, '个', 'regional_medical_centers.new'],
    ],
    texts: ['建设4个国家区域医疗中心和6个省级区域医疗中心'],
  },
  // whose deed it is
  { expect: [['云岭科技大市场促成技术交易', 'level', 200, '项', 'at_least']], texts: ['云岭科技大市场促成技术交易200余项'] },
  { expect: [['云岭先导区承接转移项目', 'level', 31, '个']], texts: ['云岭先导区承接转移项目31个'] },
  { expect: [['智能驾驶示范区设施智能化部署', 'level', 60, '平方公里']], texts: ['智能驾驶示范区完成60平方公里设施智能化部署'] },
  { expect: [['跨境电商模式', 'level', 4, '种']], texts: ['跨境电商实现4种模式全覆盖'] },
  // how far it reaches
  { expect: [['对外贸易国家和地区', 'level', 128, '个']], texts: ['对外贸易扩大至128个国家和地区'] },
  { expect: [['产业基金投资领域', 'level', 8, '个']], texts: ['产业基金扩展至8个投资领域'] },
  { expect: [['通办事项', 'level', 55, '项']], texts: ['通办事项扩展至55项'] },
  // a part of the region, and a stretch of its own
  {
    expect: [
      ['国家级经开区利用外资', 'growth', 45, '%', null],
      ['国家级经开区投资', 'growth', 20, '%', null],
    ],
    texts: ['稳步推进国家级经开区改革，完善运营模式，利用外资、投资分别增长45%、20%'],
  },
  { expect: [['利用外资', 'growth', 45, '%', 'foreign_investment_utilized']], texts: ['稳步推进对外开放，完善招商机制，利用外资增长45%'] },
  { expect: [['环城绿道', 'level', 80, '公里', null]], texts: ['环城80公里绿道全线贯通'] },
  { expect: [['绿道', 'level', 80, '公里', 'greenways']], texts: ['80公里绿道全线贯通'] },
  {
    expect: [
      ['旅游公路投资', 'level', 100, '亿元', 'about'],
      ['旅游公路全长', 'level', 1300, '公里'],
    ],
    texts: ['投资近百亿元、全长1300公里的旅游公路全线贯通'],
  },
];

/** What is said of those that are counted, and what no longer belongs to the name. */
export const saidOfThem: readonly CaseGroup[] = [
  // for whom
  {
    expect: [
      ['获得贷款企业', 'level', 19, '家'],
      ['企业贷款', 'level', 0.9, '亿元'],
    ],
    texts: ['帮助19家企业获得贷款0.9亿元'],
  },
  {
    expect: [
      ['续建项目', 'level', 19, '个'],
      ['续建项目投资', 'level', 9, '亿元'],
    ],
    texts: ['19个续建项目完成投资9亿元'],
  },
  { expect: [['发放高龄津贴老年人', 'level', 8700, '名']], texts: ['为8700名老年人发放高龄津贴'] },
  { expect: [['发放高龄津贴80岁以上老年人', 'level', 8700, '名']], texts: ['为8700名80岁以上老年人发放高龄津贴'] },
  {
    expect: [['配备中医康复、“治未病”诊疗设备县级中医医院', 'level', 14, '所']],
    texts: ['为14所县级中医医院配备中医康复、“治未病”诊疗设备'],
  },
  {
    expect: [['配备刷脸支付终端社区卫生服务中心、乡镇卫生院', 'level', 60, '家', 'about']],
    texts: ['为60家左右社区卫生服务中心、乡镇卫生院配备刷脸支付终端'],
  },
  { expect: [['发放拐杖、轮椅和盲杖残疾人', 'level', 46, '名']], texts: ['为46名残疾人免费发放拐杖、轮椅和盲杖'] },
  // a list that they are put on
  {
    expect: [['纳入高等学校设置“十四五”规划中期调整重大项目', 'level', 7, '个']],
    texts: ['临澜美术学院等7个重大项目纳入高等学校设置“十四五”规划中期调整'],
  },
  // praise
  { expect: [['驻县大院大所', 'level', 6, '家']], texts: ['6家驻县大院大所聚力赋能'] },
  { expect: [['标志性产业链', 'level', 9, '条']], texts: ['9条标志性产业链立起制造业强县“四梁八柱”'] },
  { expect: [['新场景消费试点', 'level', 3, '个']], texts: ['发挥3个新场景消费试点作用'] },
  // the work goes on
  { expect: [['分类桶站规范化提升', 'level', 570, '个']], texts: ['完成570个分类桶站规范化提升'] },
  { expect: [['实施挥发性有机物等治理提升企业', 'level', 20, '家']], texts: ['20家企业实施挥发性有机物等治理提升'] },
  { expect: [['城镇化率', 'change', 2, '个百分点', 'urbanization_rate']], texts: ['城镇化率提升2个百分点'] },
  // where they are
  { expect: [['新建群众身边的运动场地和健身设施', 'level', 16, '处']], texts: ['新建16处群众身边的运动场地和健身设施'] },
  { expect: [['专业园区', 'level', 8, '个']], texts: ['谋划8个专业园区的规划建设、改造提升和招商引资'] },
  // heads that the last of a list lends
  {
    expect: [
      ['改造老旧供热管网', 'level', 80, '公里', 'old_pipes_renovated'],
      ['改造老旧燃气管网', 'level', 60, '公里', 'old_pipes_renovated'],
      ['改造老旧排水管网', 'level', 30, '公里', 'old_pipes_renovated'],
    ],
    texts: ['改造老旧供热、燃气、排水管网80公里、60公里、30公里'],
  },
  {
    expect: [
      ['国考断面', 'level', 23, '个'],
      ['水功能区', 'level', 28, '个'],
      ['国考断面优良率', 'level', 100, '%', 'water_quality_rate'],
      ['水功能区达标率', 'level', 100, '%'],
    ],
    texts: ['23个国考断面优良率和28个水功能区达标率均为100%'],
  },
  // whom it is for
  { expect: [], texts: ['学校覆盖20万人口以上的县', '对年收入3万元以上且寄出量达600单以上的商户给予奖补'] },
  // one of a batch, how it is reckoned, and what they are called
  { expect: [], texts: ['临澜入围国家首批20个“车路云”试点城市'] },
  { expect: [['入围国家首批试点企业', 'level', 20, '家']], texts: ['入围国家首批试点企业20家'] },
  {
    expect: [
      ['意向成交金额', 'level', 8.1, '亿美元'],
      ['意向成交金额', 'growth', 2, '%'],
    ],
    texts: ['按一年计意向成交金额8.1亿美元、增长2%'],
  },
  { expect: [['“云岭一号”卫星全球组网', 'level', 17, '颗']], texts: ['“云岭一号”17颗卫星全球组网'] },
  { expect: [['城市经济规模', 'level', 500, '亿元', 'at_least']], texts: ['城市经济规模进入了500亿元以上的新阶段'] },
  { expect: [['进口目录', 'level', 24, '个']], texts: ['进口目录扩展到24个'] },
  // to whom, of whom, and what was stood
  { expect: [['高危人群内镜检查', 'level', 3000, '名']], texts: ['对高危人群开展内镜检查3000名'] },
  { expect: [['环境检查', 'level', 30, '次']], texts: ['对重点企业开展环境检查30次'] },
  { expect: [['覆盖医疗机构门诊量', 'level', 97, '%']], texts: ['覆盖医疗机构97%的门诊量'] },
  { expect: [['用电负荷', 'level', 2, '万千瓦', 'at_least']], texts: ['成功应对用电负荷29天超2万千瓦考验'] },
  {
    expect: [
      ['地铁站周边停车秩序治理', 'level', 5, '个'],
      ['景区周边停车秩序治理', 'level', 4, '个'],
    ],
    texts: ['完成5个地铁站和4个景区周边停车秩序治理'],
  },
  {
    expect: [
      ['县级公用经费', 'growth', -11, '%'],
      ['县级一般性支出', 'growth', -19, '%', null],
    ],
    texts: ['县级公用经费和一般性支出分别压减11%、19%'],
  },
  {
    expect: [
      ['公用经费', 'growth', -11, '%'],
      ['一般性支出', 'growth', -19, '%', 'general_expenditure_cut'],
    ],
    texts: ['公用经费和一般性支出分别压减11%、19%'],
  },
  {
    expect: [
      ['布局调整中小学', 'level', 38, '所'],
      ['布局调整教学点', 'level', 43, '个'],
    ],
    texts: ['完成布局调整中小学38所、教学点43个'],
  },
  { expect: [['博物馆延时开放', 'level', 6, '家']], texts: ['试点推行6家博物馆延时开放'] },
  // words that are no part of a name
  { expect: [['新增生化处理能力', 'level', 1200, '吨']], texts: ['新增生化处理能力日均1200吨'] },
  { expect: [['日均客流', 'level', 6, '万人次']], texts: ['日均客流6万人次'] },
  { expect: [['汛期降雨', 'growth', 60, '%']], texts: ['在汛期降雨较常年偏多六成的情况下平稳度汛'] },
  { expect: [['航空枢纽旅客吞吐量', 'level', 100, '万人次', 'at_least']], texts: ['航空枢纽时隔5年旅客吞吐量再次突破100万人次'] },
  { expect: [['生产新能源汽车', 'level', 30, '万辆', 'nev_output']], texts: ['在京生产新能源汽车30万辆', '生产新能源汽车30万辆'] },
  { expect: [['母基金规模', 'level', 20, '亿元']], texts: ['组建20亿元规模母基金'] },
  { expect: [['液化气“瓶改管”“瓶改电”', 'level', 690, '户']], texts: ['开展液化气“瓶改管”“瓶改电”690户'] },
  { expect: [['高技术制造业增速', 'change', 10.6, '个百分点']], texts: ['高技术制造业增速提高10.6个百分点'] },
  { expect: [['高技术制造业占比', 'change', 10.6, '个百分点']], texts: ['高技术制造业占比提高10.6个百分点'] },
  {
    expect: [['电动汽车、锂电池、光伏产品“新三样”出口', 'avg_growth', 18, '%', 'new_three_exports']],
    texts: ['电动汽车、锂电池、光伏产品“新三样”出口年均增长18%'],
  },
  // the verb stands before the names of those that are counted
  { expect: [['新增中心镇试点', 'level', 3, '个']], texts: ['新增松岭、白塔、河湾3个中心镇试点'] },
  { expect: [['中心镇试点', 'level', 3, '个']], texts: ['松岭、白塔、河湾3个中心镇试点进展顺利', '推进松岭、白塔、河湾3个中心镇试点'] },
  { expect: [['开工建设商业综合体', 'level', 12, '个']], texts: ['开工建设星河广场、云汇中心等12个商业综合体'] },
  { expect: [['重点项目', 'level', 12, '个', 'key_projects']], texts: ['开工建设星河广场、云汇中心等12个重点项目'] },
  {
    expect: [['开工建设乡镇卫生院', 'level', 6, '所']],
    texts: ['开工建设图书馆新馆和6所乡镇卫生院', '开工建设文化馆、图书馆新馆以及6所乡镇卫生院'],
  },
  // works of their own behind the conjunction
  { expect: [['污水处理项目', 'level', 6, '个']], texts: ['开工建设图书馆新馆和6个污水处理项目'] },
  { expect: [['乡镇卫生院', 'level', 6, '所']], texts: ['改造管网提升供水能力和6所乡镇卫生院'] },
  { expect: [['改造和大修城市道路', 'level', 26, '条']], texts: ['改造和大修26条城市道路'] },
  { expect: [['大修农村公路', 'level', 60, '公里']], texts: ['大修农村公路60公里'] },
];
