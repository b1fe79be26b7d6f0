/** Names: quotes, brackets, 等, structural counts; what is stripped and what is never cut in half. */
import type { CaseGroup } from './types.js';

export const names: readonly CaseGroup[] = [
  {
    expect: [['国家级专精特新“小巨人”企业', 'level', 6, '家']],
    texts: ['国家级专精特新“小巨人”企业达到6家', '全县国家级专精特新“小巨人”企业达到6家'],
  },
  { expect: [['“一村一品”示范村', 'level', 12, '个']], texts: ['“一村一品”示范村达12个'] },
  { expect: [['“四新”经济增加值占比', 'level', 31, '%', 'four_new_value_added_share']], texts: ['“四新”经济增加值占比达31%'] },
  { expect: [['“绿满家园”工程投资', 'level', 1.2, '亿元', null]], texts: ['“绿满家园”工程完成投资1.2亿元'] },
  { expect: [['新建社区（村）养老服务站', 'level', 26, '处']], texts: ['新建社区（村）养老服务站26处'] },
  { expect: [['累计挂牌企业|挂牌企业|挂牌（过会）企业|累计挂牌（过会）企业', 'level', 8, '家']], texts: ['累计挂牌（过会）企业8家'] },
  // bodies whose name ends in 所
  { expect: [['派出所', 'level', 12, '个']], texts: ['派出所12个', '设有派出所12个'] },
  { expect: [['诊所', 'level', 96, '个']], texts: ['诊所96个', '诊所（医务室）96个', '其中诊所96个'] },
  { expect: [['卫生监督所', 'level', 3, '个']], texts: ['卫生监督所3个'] },
  { expect: [['项目所需资金', 'level', 3, '亿元']], texts: ['项目所需资金3亿元'] },
  { expect: [['农村永久性住房', 'level', 12, '万户']], texts: ['规划重建的12万户农村永久性住房全部完成'] },
  { expect: [['标准化畜群', 'level', 2800, '群']], texts: ['标准化畜群达到2800群'] },
  { expect: [['骆驼', 'level', 5000, '峰']], texts: ['骆驼稳定在5000峰'] },
  { expect: [['扶持资金', 'level', 368, '万元']], texts: ['累计发放扶持资金368万元', '发放扶持资金368万元'] },
  // words inside a statement that are no part of the name
  {
    expect: [['经济总量', 'level', 500, '亿元', 'gdp', 'at_least']],
    texts: ['经济总量在全省各县区中率先突破500亿元', '经济总量率先突破500亿元'],
  },
  {
    expect: [['地区生产总值', 'level', 472, '亿元', 'gdp']],
    texts: ['地区生产总值根据统计局的修订结果完成472亿元', '地区生产总值按照省统计局核算数据达472亿元'],
  },
  {
    expect: [['固定资产投资', 'growth', 3.2, '%', 'fixed_asset_investment']],
    texts: ['固定资产投资同比(下同)增长3.2%', '固定资产投资比上年（以下同）增长3.2%'],
  },
  {
    expect: [['地区生产总值', 'growth', 9, '%', 'gdp']],
    texts: ['全年地区生产总值计划增长9%', '地区生产总值计划增长9%'],
  },
  {
    expect: [
      ['精制茶产量', 'growth', 23.9, '%'],
      ['铜材产量', 'growth', 1.4, '%'],
    ],
    texts: ['从主要工业产品产量看，精制茶增长23.9%，铜材增长1.4%', '主要工业产品产量中，精制茶增长23.9%，铜材增长1.4%'],
  },
  {
    expect: [
      ['精制茶', 'growth', 23.9, '%'],
      ['铜材', 'growth', 1.4, '%'],
    ],
    texts: ['从主要工业产品看，精制茶增长23.9%，铜材增长1.4%'],
  },
  {
    expect: [['工业经济总量', 'level', 2000, '亿元', null, 'at_least']],
    texts: ['工业经济总量成为全省第四个突破2000亿元大关的地区', '工业经济总量突破2000亿元大关'],
  },
  {
    expect: [['第三产业对经济增长的贡献率', 'change', 4.8, '个百分点']],
    texts: ['第三产业加快发展，对经济增长的贡献率同比提高4.8个百分点', '第三产业对经济增长的贡献率同比提高4.8个百分点'],
  },
  {
    expect: [['千万元以上重点建设项目', 'level', 71, '个']],
    texts: ['千万元以上重点建设项目71个', '实施千万元以上重点建设项目71个'],
  },
  { expect: [], texts: ['全省首个超百亿元水利工程开工', '完成率位居7县（市）第一', '增速居全市8个县前列'] },
  {
    expect: [
      ['地区生产总值', 'avg_growth', 14, '%', 'gdp'],
      ['财政总收入', 'avg_growth', 22, '%', 'total_budget_revenue'],
      ['固定资产投资', 'avg_growth', 9, '%', 'fixed_asset_investment'],
      ['地区生产总值', 'level', 427, '亿元', 'gdp'],
      ['财政总收入', 'level', 50, '亿元', 'total_budget_revenue'],
      ['固定资产投资', 'level', 240, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['地区生产总值、财政总收入、固定资产投资年均分别增长14%、22%和9%，达427亿元、50亿元和240亿元'],
  },
  { expect: [['建安投资', 'level', 70.5, '亿元']], texts: ['建安投资完成70.5亿元', '全县建安投资70.5亿元'] },
  {
    expect: [['企业退休人员基本养老金', 'level', 1849, '元', 'retiree_pension']],
    texts: ['企业退休人员基本养老金月人均提高到1849元', '企业退休人员基本养老金提高到1849元'],
  },
  {
    expect: [['企业退休人员基本养老金', 'change', 149, '元', 'retiree_pension']],
    texts: ['企业退休人员基本养老金月人均提高149元'],
  },
  {
    expect: [['地区生产总值', 'growth', 8.5, '%', 'gdp']],
    texts: ['预期目标建议为地区生产总值增长8.5%', '主要目标拟定为地区生产总值增长8.5%'],
  },
  { expect: [['R&D占GDP比重', 'level', 4.5, '%', 'rd_intensity']], texts: ['R&D占GDP比重达到4.5%'] },
  {
    expect: [['税收占地方一般预算收入比重|税收占一般预算收入比重|税收收入占财政收入的比重', 'level', 84, '%', 'tax_share_of_revenue']],
    texts: ['税收占地方一般预算收入比重84%', '税收收入占财政收入的比重84%'],
  },
  {
    expect: [['钢铁、铝业、装备制造等五大支柱产业增加值', 'level', 91, '亿元']],
    texts: [
      '钢铁、铝业、装备制造等五大支柱产业不断做大做强，完成增加值91亿元',
      '钢铁、铝业、装备制造等五大支柱产业加快壮大，实现增加值91亿元',
    ],
  },
  {
    expect: [['风力发电、储能等新兴产业产值占规模以上工业', 'level', 11, '%']],
    texts: ['风力发电、储能等新兴产业快速发展，产值占规模以上工业的11%', '风力发电、储能等新兴产业快速发展，产值已占规模以上工业的11%'],
  },
  { expect: [['产值占规模以上工业', 'level', 11, '%']], texts: ['全市上下奋力拼搏，产值占规模以上工业的11%'] },
  {
    expect: [
      ['灾后重建项目开工', 'level', 94, '%'],
      ['灾后重建项目完工', 'level', 73, '%'],
      ['灾后重建项目投资', 'level', 60, '亿元'],
    ],
    texts: ['灾后重建项目开工94%，其中完工73%；完成投资60亿元', '灾后重建项目已开工94%，其中完工73%，完成投资60亿元'],
  },
  {
    expect: [
      ['传统产业增加值', 'growth', 11, '%'],
      ['传统产业利润', 'growth', 12, '%'],
      ['传统产业税金', 'growth', 9, '%'],
    ],
    texts: ['传统产业增加值、利润、税金分别增长11%、12%、9%'],
  },
  { expect: [['重要事项', 'level', 100, '件']], texts: ['报告提出的100件重要事项得到有效落实'] },
  { expect: [['生产总值', 'growth', 100, '%', 'gdp']], texts: ['生产总值比“九五”末翻了一番', '生产总值比2000年底翻了一番'] },
  {
    expect: [
      ['万元生产总值能耗', 'growth', -3.5, '%', 'energy_intensity'],
      ['万元生产总值水耗', 'growth', -3, '%'],
    ],
    texts: ['万元生产总值能耗、水耗分别下降3.5%和3%'],
  },
  {
    expect: [['外商直接投资实际到位金额', 'level', 5, '亿美元', 'foreign_investment_utilized']],
    texts: ['外商直接投资实际到位金额5亿美元'],
  },
  { expect: [['工业投资', 'level', 13, '亿元', 'industrial_investment']], texts: ['工业投资实现倍增目标，全年完成工业投资13亿元'] },
  // who came to the session, and how often a word stands in the report
  { expect: [], texts: ['大会应到代表738人，实到代表730人，请假8人', '报告中“发展”出现67次，“建设”出现了57次'] },
  // the rest of a whole is not the whole
  {
    expect: [
      ['其他服务业增加值', 'level', 42, '亿元', null],
      ['其他服务业增加值', 'growth', 6.7, '%', null],
    ],
    texts: ['其他服务业增加值42亿元，增长6.7%', '全年其他服务业增加值42亿元，比上年增长6.7%'],
  },
  { expect: [['服务业增加值', 'growth', 6.7, '%', 'tertiary_industry_value_added']], texts: ['其他方面，服务业增加值增长6.7%'] },
  // brackets stay as the text writes them
  { expect: [['新建社区(村)养老服务站', 'level', 18, '处']], texts: ['新建社区(村)养老服务站18处'] },
  { expect: [['保障性住房', 'level', 1.2, '万套（间）']], texts: ['筹集保障性住房1.2万套（间）'] },
  { expect: [['保障性住房', 'level', 1.4, '万套(间)']], texts: ['筹集保障性住房1.4万套(间)'] },
  { expect: [['幸福河湖', 'level', 8, '条（个）']], texts: ['幸福河湖8条（个）'] },
  // verbs in quotation marks, or inside a set term, cut no name
  {
    expect: [
      ['“立等可取”事项|政务服务“立等可取”事项', 'level', 52, '项'],
      ['“一次办好”事项', 'level', 90, '项'],
    ],
    texts: ['推出政务服务“立等可取”事项52项、“一次办好”事项90项'],
  },
  { expect: [['服务机器人产量', 'growth', 12, '%']], texts: ['服务机器人产量增长12%'] },
  { expect: [['减船转产', 'level', 36, '艘']], texts: ['减船转产36艘'] },
  { expect: [['渔船', 'change', -36, '艘']], texts: ['减少渔船36艘'] },
  // what kind is counted stands before 的, or is a grade inside the name
  { expect: [['消费场景', 'level', 40, '个']], texts: ['打造40个吸引力强、带动面广的消费场景', '打造40个有条件的消费场景'] },
  // what a thing must have to be counted is told with it
  { expect: [['具备上市潜力的企业', 'level', 12, '家', 'about']], texts: ['选择12家左右具备上市潜力的企业'] },
  // a market is brought about as what it is; the investment of the nation is another's
  { expect: [['撬动市场消费', 'level', 2, '亿元']], texts: ['撬动市场消费2亿元'] },
  { expect: [['特色产业', 'level', 2, '个']], texts: ['培育2个带动能力强、就业容量大的特色产业'] },
  { expect: [['服务业高质量发展集聚区|服务业高质量发展集聚区建设', 'level', 15, '个']], texts: ['支持15个服务业高质量发展集聚区建设'] },
  { expect: [['行业高质量数据集|建成行业高质量数据集', 'level', 6, '个']], texts: ['建成6个行业高质量数据集'] },
  { expect: [['城市广场|建成城市广场', 'level', 3, '个']], texts: ['3个城市广场高标准建成'] },
  // a science park owns what it has gained, and nothing of the next clause
  {
    expect: [
      ['澜江科技城新增入驻企业', 'level', 32, '家', null],
      ['新开通航线', 'level', 4, '条'],
    ],
    texts: ['澜江科技城新增入驻企业32家，新开通航线4条'],
  },
  { expect: [['澜江创新公园集聚医药企业|澜江创新公园医药企业', 'level', 8, '家', null]], texts: ['澜江创新公园集聚8家医药企业'] },
  {
    expect: [
      ['重点基金', 'level', 6, '支'],
      ['重点基金带动社会投资', 'level', 12, '亿元', null],
    ],
    texts: ['6支重点基金带动社会投资12亿元'],
  },
  { expect: [['民间投资', 'level', 12, '亿元']], texts: ['民间投资12亿元', '完成民间投资12亿元'] },
  // the class word and its head are shared by all names of 分别
  {
    expect: [
      ['食品产业增加值', 'growth', 5, '%'],
      ['船舶产业增加值', 'growth', 6, '%'],
      ['信息产业增加值', 'growth', 7, '%'],
    ],
    texts: ['食品、船舶、信息等产业增加值分别增长5%、6%、7%', '食品、船舶、信息产业增加值分别增长5%、6%、7%'],
  },
  { expect: [['财政支出中民生占比', 'level', 81, '%', 'livelihood_spending_share']], texts: ['财政支出中民生占比达81%'] },
  // what becomes of them, or does not, is no part of the name
  { expect: [['百亿级产业基地', 'level', 4, '个']], texts: ['推动4个百亿级产业基地提质升级', '加快4个百亿级产业基地提质升级'] },
  { expect: [['约束性指标', 'level', 2, '项']], texts: ['2项约束性指标未能如期完成', '2项约束性指标尚未完成'] },
  {
    expect: [['稳经济举措', 'level', 30, '项']],
    texts: ['实施稳经济30项举措', '出台稳经济30项举措'],
  },
  // of the same energy
  {
    expect: [
      ['清洁能源装机占比', 'level', 54, '%'],
      ['清洁能源发电量占比', 'level', 51, '%'],
    ],
    texts: ['清洁能源装机占比54%、发电量占比51%'],
  },
  {
    expect: [
      ['规上工业企业', 'level', 90, '家'],
      ['发电量占比', 'level', 51, '%'],
    ],
    texts: ['规上工业企业90家，发电量占比51%'],
  },
  { expect: [['幸福河湖', 'level', 9, '条']], texts: ['幸福河湖9条（含支流）', '幸福河湖9条（见附表）'] },
  {
    expect: [['重点项目', 'level', 45, '个']],
    texts: ['滨江大道、城北水厂、智慧粮仓等45个重点项目加快建设', '推进滨江大道、城北水厂等45个重点项目'],
  },
  { expect: [['断头路|打通断头路', 'level', 6, '条']], texts: ['打通滨河路、文昌路等6条断头路', '打通滨河路等断头路6条'] },
  {
    expect: [['地区生产总值', 'growth', 6.1, '%', 'gdp']],
    texts: [
      '全年地区生产总值增长6.1%',
      '全县地区生产总值增长6.1%',
      '预计全年地区生产总值增长6.1%',
      '我县地区生产总值增长6.1%',
      '2024年，全县地区生产总值增长6.1%',
      '预计地区生产总值同比增长6.1%',
      '力争地区生产总值增长6.1%',
      '地区生产总值有望增长6.1%',
      '一年来，地区生产总值增长6.1%',
    ],
  },
  {
    expect: [['固定资产投资', 'level', 132, '亿元', 'fixed_asset_investment']],
    texts: [
      '全年累计完成固定资产投资132亿元',
      '累计完成固定资产投资132亿元',
      '全县预计完成固定资产投资132亿元',
      '力争完成固定资产投资132亿元',
      '确保完成固定资产投资132亿元',
    ],
  },
  {
    expect: [['保障性住房|建设保障性住房|建设筹集保障性住房', 'level', 620, '套']],
    texts: ['建设筹集保障性住房620套', '筹集保障性住房620套'],
  },
  { expect: [['新增保障性租赁住房', 'level', 320, '套']], texts: ['新增保障性租赁住房320套'] },
  { expect: [['村集体经营性收入', 'level', 3.2, '亿元']], texts: ['村集体经营性收入3.2亿元', '村集体经营性收入达到3.2亿元'] },
  { expect: [['村均经营性收入|经营性收入', 'level', 26, '万元', 'at_least', null]], texts: ['村均经营性收入26万元以上'] },
  { expect: [['新建改造公共服务设施|新建公共服务设施', 'level', 36, '处', null]], texts: ['新建改造公共服务设施36处'] },
  { expect: [['公共服务设施', 'level', 36, '处']], texts: ['公共服务设施达36处'] },
  { expect: [['在建项目', 'level', 86, '个']], texts: ['在建项目86个', '全县在建项目达86个'] },
  { expect: [['流动人口', 'level', 3.2, '万人']], texts: ['流动人口3.2万人'] },
  { expect: [['在校生', 'level', 1.6, '万人']], texts: ['在校生1.6万人'] },
  { expect: [['战略性新兴产业增加值', 'growth', 9.1, '%', 'strategic_emerging_value_added']], texts: ['战略性新兴产业增加值增长9.1%'] },
  { expect: [['公益性岗位|公益性岗位安置', 'level', 620, '个']], texts: ['开发公益性岗位620个'] },
  { expect: [['流动图书车', 'level', 3, '辆']], texts: ['流动图书车3辆'] },
  { expect: [['实体经济贷款', 'level', 62, '亿元']], texts: ['实体经济贷款达62亿元'] },
  { expect: [['再生水利用率', 'level', 31, '%']], texts: ['再生水利用率达31%'] },
  { expect: [['新生儿', 'level', 2600, '人', null]], texts: ['新生儿2600人'] },
  { expect: [['中小学校', 'level', 63, '所']], texts: ['中小学校63所'] },
  { expect: [['高考本科上线率', 'level', 61, '%', 'college_admission_rate']], texts: ['高考本科上线率达61%'] },
  // counts that only structure the text, ranks, dates, slogans
  {
    expect: [],
    texts: [
      '一年来，我们重点抓了八个方面工作',
      '围绕六大体系，突出三个聚焦',
      '2024年3月，“一窗通办”改革启动',
      '实施“1369”行动计划',
      '打造15分钟生活圈',
      '实施城市更新三年行动',
      '综合实力位居全市第3位',
      '连续5年获评全市先进',
      '第28届文化旅游节成功举办',
      '深入推进“双招双引”',
      '入选全国百强县第86位',
      '落实“四个最严”要求',
      'G228国道改造工程加快推进',
      '成功创建国家4A级景区',
      '引进世界500强企业',
      '制定实施“稳增长20条”',
      '坚持一张蓝图绘到底',
    ],
  },
  // a verb alone says nothing without who does it
  { expect: [['中欧班列开行', 'level', 1.4, '万列', 'at_least']], texts: ['中欧班列累计开行超1.4万列'] },
  { expect: [['农户分红', 'level', 1.9, '亿元']], texts: ['农户累计分红1.9亿元'] },
  { expect: [['城镇新增就业', 'level', 5.2, '万人', 'urban_new_employment']], texts: ['累计实现城镇新增就业5.2万人'] },
  // a verb inside a compound, and a verb that cuts
  { expect: [['建成专利培育中心|专利培育中心', 'level', 15, '家']], texts: ['建成专利培育中心15家'] },
  { expect: [['小微企业', 'level', 320, '家', null]], texts: ['孵化基地累计培育小微企业320家'] },
  // how the new level came about
  { expect: [['省直管县', 'level', 48, '个']], texts: ['省直管县调整优化为48个', '省直管县调整为48个'] },
  {
    expect: [['跨境电商综试区', 'level', 7, '个']],
    texts: [
      '跨境电商综试区扩容至7个',
      '跨境电商综试区扩容为7个',
      ...['扩围到', '扩围至', '扩面到', '扩面至', '扩充到', '扩充至', '扩增到', '扩增至', '扩至', '加密至', '增设至'].map(
        (reached) => `跨境电商综试区${reached}7个`,
      ),
    ],
  },
  {
    expect: [['行政许可事项', 'level', 310, '项']],
    texts: ['精简至', '精简到', '精简为'].map((reached) => `行政许可事项${reached}310项`),
  },
  { expect: [['行政许可事项', 'change', -31, '项']], texts: ['精简行政许可事项31项'] },
  { expect: [['老旧管网更新', 'level', 30, '公里']], texts: ['完成老旧管网更新30公里'] },
  // over how many years
  { expect: [['高新技术企业', 'change', 2, '万家', 'at_least', 'high_tech_enterprises']], texts: ['高新技术企业5年增加2万多家'] },
  { expect: [['内河港口吞吐量', 'growth', 160, '%']], texts: ['内河港口吞吐量5年增长1.6倍', '内河港口吞吐量增长1.6倍'] },
  // a verb alone names nothing: what it is said of stays
  {
    expect: [['中欧班列开行', 'level', 320, '列', 'at_least']],
    texts: ['中欧班列累计开行超320列', '全县中欧班列累计开行超过320列'],
  },
  { expect: [['中欧班列（临澜）开行', 'level', 120, '列']], texts: ['中欧班列（临澜）累计开行120列'] },
  { expect: [['留抵退税', 'level', 6, '亿元']], texts: ['累计办理留抵退税6亿元', '留抵退税累计6亿元'] },
  {
    expect: [['新（改）建农村公路', 'level', 85, '公里']],
    texts: ['新（改）建农村公路85公里', '实施新一轮农村公路提升行动，新（改）建85公里'],
  },
  { expect: [['新（改、扩）建学校', 'level', 6, '所']], texts: ['新（改、扩）建学校6所'] },
  { expect: [['一般公共预算民生支出占比', 'level', 81, '%', 'livelihood_spending_share']], texts: ['一般公共预算民生支出占比达81%'] },
  // a bare head keeps what it must have
  { expect: [['具备升规潜力的企业', 'level', 40, '家', 'about']], texts: ['选择40家左右具备升规潜力的企业'] },
  // an extent is of the example right behind it; how a work goes is no part of its name
  { expect: [['节水灌溉', 'level', 1.8, '万亩']], texts: ['实施1.8万亩节水灌溉等工程', '实施1.8万亩节水灌溉、水源井更新等项目'] },
  { expect: [['雨水管网改造', 'level', 13, '公里']], texts: ['实施13公里雨水管网改造、污泥处置、道路亮化等项目'] },
  {
    expect: [['重点技改项目', 'level', 26, '个']],
    texts: ['26个重点技改项目进展良好', '26个重点技改项目推进顺利', '26个重点技改项目实施平稳'],
  },
  { expect: [['垃圾处理厂等民生工程|民生工程|建成民生工程', 'level', 12, '个']], texts: ['建成垃圾处理厂等民生工程12个'] },
  // that it is the first to pass a mark
  {
    expect: [['经济总量', 'level', 5, '万亿元', 'at_least', 'gdp']],
    texts: ['成为全国首个经济总量突破5万亿元的城市', '成为北方第二个经济总量突破5万亿元的城市'],
  },
  { expect: [['澜江港年吞吐量', 'level', 500, '万吨', 'at_least']], texts: ['澜江港成为中部首个年吞吐量超500万吨的港口'] },
  // a part of the city is not the region
  { expect: [['中心城区新增停车位', 'level', 500, '个', null]], texts: ['中心城区新增停车位500个'] },
  { expect: [['新增停车位', 'level', 500, '个', 'parking_spaces.new']], texts: ['全市新增停车位500个', '新增停车位500个'] },
  { expect: [['航运集聚区新增企业', 'level', 76, '家', null]], texts: ['航运集聚区新增企业76家'] },
  { expect: [['澜江数据产业集聚区营业收入', 'level', 20, '亿元', null]], texts: ['澜江数据产业集聚区营业收入20亿元'] },
  // a mark that each of several has passed, and a sum
  {
    expect: [
      ['澜江区财政收入', 'level', 100, '亿元', 'at_least', null],
      ['望沅县财政收入', 'level', 100, '亿元', 'at_least', null],
    ],
    texts: ['澜江区、望沅县财政收入突破100亿元', '澜江区、望沅县财政收入均突破100亿元'],
  },
  {
    expect: [
      ['电子信息产业营收', 'level', 200, '亿元', 'at_least'],
      ['装备制造产业营收', 'level', 200, '亿元', 'at_least'],
    ],
    texts: ['电子信息、装备制造产业营收突破200亿元'],
  },
  {
    expect: [['电子信息、装备制造两大产业营收', 'level', 200, '亿元', 'at_least']],
    texts: ['电子信息、装备制造两大产业营收突破200亿元'],
  },
  { expect: [['电子信息、装备制造产业营收', 'level', 200, '亿元']], texts: ['电子信息、装备制造产业营收达到200亿元'] },
  // a figure of each, of one product, and of what an event brought about, is not the region's
  { expect: [['每个工业园区固定资产投资', 'level', 5, '亿元', null]], texts: ['每个工业园区力争完成固定资产投资5亿元'] },
  {
    expect: [
      ['脐橙综合产值', 'growth', 8, '%', null],
      ['脐橙出口', 'growth', 50, '%', null],
    ],
    texts: ['脐橙综合产值增长8%、出口增长50%'],
  },
  {
    expect: [
      ['进出口', 'growth', 8, '%', 'foreign_trade'],
      ['出口', 'growth', 50, '%', 'exports'],
    ],
    texts: ['进出口增长8%、出口增长50%'],
  },
  {
    expect: [
      ['文化节带动游客人数', 'growth', 10, '%', null],
      ['文化节带动旅游收入', 'growth', 9, '%', null],
    ],
    texts: ['文化节带动游客人数和旅游收入分别增长10%、9%'],
  },
  {
    expect: [
      ['游客人数', 'growth', 10, '%', 'tourist_arrivals'],
      ['旅游收入', 'growth', 9, '%', 'tourism_revenue'],
    ],
    texts: ['游客人数和旅游收入分别增长10%、9%'],
  },
  // what is fostered in a list is of the period
  {
    expect: [
      ['单项冠军企业', 'level', 10, '家'],
      ['培育专精特新中小企业', 'level', 100, '家', 'specialized_smes.new'],
    ],
    texts: ['培育单项冠军企业10家、专精特新中小企业100家'],
  },
  // as many members as are counted: the list says which, the noun behind what
  { expect: [['重点园区', 'level', 3, '个']], texts: ['做强东塘、西塘和北塘3个重点园区', '做强东塘、西塘、北塘3个重点园区'] },
  { expect: [['产业', 'level', 3, '个']], texts: ['纺织、电力和旅游3个产业加快发展'] },
  { expect: [['民生工程', 'level', 10, '项', null]], texts: ['县城精修细补十项民生工程扎实实施'] },
  { expect: [['民生工程', 'level', 10, '项', 'livelihood_projects']], texts: ['十项民生工程扎实实施'] },
  { expect: [['民生工程项目', 'level', 120, '个', null]], texts: ['实施民生工程项目120个'] },
];
