/** Heads that want an owner of a certain kind, which a clause or a sentence before names: of a park, a fair, an insurance, a road, firms of the state. */
import type { CaseGroup } from './types.js';

export const wanted: readonly CaseGroup[] = [
  // who settles in a park
  {
    expect: [['临海物流产业园入园企业', 'level', 7, '家', null]],
    texts: [
      '全力建设临海物流产业园，入园企业达到7家',
      '全力建设临海物流产业园。做好招商和配套设施建设，年内入园企业达到7家',
      '临海物流产业园初具规模，入园企业累计7家',
    ],
  },
  {
    expect: [['临海物流产业园入驻企业', 'level', 10, '家', null]],
    texts: ['临海物流产业园揭牌，首批10家企业入驻', '临海物流产业园建设步伐加快，入驻企业10家', '加快临海物流产业园建设，实现10家企业入驻'],
  },
  {
    expect: [['澜江科教试验区在园师生', 'level', 1.2, '万人', null]],
    texts: ['澜江科教试验区初具规模，在园师生达1.2万人', '澜江科教试验区二期加快建设，在园师生1.2万人'],
  },
  { expect: [['望沅科创园注册科技型企业', 'level', 450, '家', null]], texts: ['望沅科创园蓬勃发展，累计注册科技型企业450家'] },
  {
    expect: [
      ['临海物流产业园入园项目', 'level', 91, '个', null],
      ['临海物流产业园区产值|临海物流产业园产值', 'level', 19, '亿元', 'at_least', null],
    ],
    texts: ['临海物流产业园入园项目91个，园区产值突破19亿元'],
  },
  { expect: [['澜东创业服务中心孵化企业', 'level', 86, '家', null]], texts: ['澜东创业服务中心晋升为国家级，累计孵化企业86家'] },
  // no park, one of a list, or a park that says it itself
  { expect: [['入园企业', 'level', 7, '家', null]], texts: ['招商引资取得实效，入园企业达到7家'] },
  { expect: [['入驻企业', 'level', 8, '家', null]], texts: ['推进临海物流产业园、望沅大道等项目建设，入驻企业8家'] },
  { expect: [['望沅软件园新增入驻企业', 'level', 32, '家', null]], texts: ['澜江新区建设加快，望沅软件园新增入驻企业32家'] },
  { expect: [['适龄儿童入园率', 'level', 96, '%', 'preschool_enrollment_rate']], texts: ['科技园建设提速，适龄儿童入园率96%'] },
  // what is sold and signed at a fair
  {
    expect: [['澜沅商品展销会现场销售额', 'level', 1.8, '亿元', null]],
    texts: ['成功举办澜沅商品展销会，现场销售额达到1.8亿元', '第十四届澜沅商品展销会成功举办，现场销售额1.8亿元'],
  },
  { expect: [['澜沅博览会意向成交金额', 'level', 83, '亿元', null]], texts: ['第八届澜沅博览会圆满举办，意向成交金额达到83亿元'] },
  { expect: [['商品房销售额', 'growth', 3, '%', 'commercial_housing_sales']], texts: ['成功举办澜沅博览会，商品房销售额增长3%'] },
  // of an insurance
  {
    expect: [['农村常住人口养老保险参保人数', 'level', 8000, '人']],
    texts: ['农村常住人口养老保险工作全面开展，参保人数达到8000人'],
  },
  {
    expect: [
      ['新农合财政补助标准', 'baseline', 100, '元'],
      ['新农合财政补助标准', 'level', 120, '元'],
    ],
    texts: ['推行新农合门诊统筹，财政补助标准由100元提高到120元'],
  },
  { expect: [['新型农村合作医疗参合率', 'level', 98.8, '%', 'ncms_rate']], texts: ['新型农村合作医疗保障水平提高，参合率达98.8%'] },
  { expect: [['新增参保人数', 'level', 7000, '人', 'insured.new']], texts: ['社会保障覆盖面扩大，新增参保人数7000人'] },
  // of a kind of roads or lines
  {
    expect: [
      ['新建成高速公路|建成高速公路', 'level', 507, '公里'],
      ['高速公路通车总里程', 'level', 1, '万公里', 'at_least', 'expressway_length'],
    ],
    texts: ['新建成高速公路507公里，澜江至望沅等高速公路通车，通车总里程突破1万公里'],
  },
  {
    expect: [['轨道交通运营线路总长', 'level', 906, '公里', 'urban_rail_length']],
    texts: ['建成2号线西延伸等轨道交通线，运营线路总长达到906公里'],
  },
  { expect: [['运营里程', 'level', 300, '公里', null]], texts: ['综合交通体系不断完善，运营里程达到300公里'] },
  // trade-ins
  {
    expect: [['以旧换新拉动消费', 'level', 28, '亿元', 'trade_in_sales']],
    texts: ['扩围实施“以旧换新”政策，拉动消费28亿元', '推动消费品以旧换新，直接拉动消费28亿元'],
  },
  { expect: [['拉动消费|消费', 'level', 2, '亿元', null]], texts: ['发放惠民消费券，拉动消费2亿元'] },
  // firms of the state
  {
    expect: [['省属国有资本主业投资占比', 'level', 90, '%', null]],
    texts: ['推进省属国有资本优化布局，主业投资占比90%', '推进省属国有资本优化布局。聚焦主责主业，主业投资占比达到90%'],
  },
  {
    expect: [
      ['地方国企资产总额', 'growth', 16, '%', null],
      ['地方国企营业总收入', 'growth', 9, '%', null],
      ['地方国企利润总额', 'growth', 7, '%', null],
    ],
    texts: ['地方国企资产总额增长16%，营业总收入、利润总额分别增长9%、7%'],
  },
  // where people come from
  {
    expect: [
      ['农村劳动力转移技能培训', 'level', 2.8, '万人'],
      ['农村劳动力转移就业', 'level', 9.3, '万人', 'rural_labor_transfer'],
    ],
    texts: ['农村劳动力转移技能培训2.8万人，转移就业9.3万人'],
  },
  // a task of what the paragraph is about
  {
    expect: [['棚户区改造', 'level', 800, '户']],
    texts: ['二是推进棚户区改造工程。争取政策资金，充分调动群众积极性，完成800户改造任务'],
  },
  { expect: [['新区绿化', 'level', 16, '万平方米']], texts: ['三是加快新区建设。进一步提高生态景观效应，完成16万平方米的绿化任务'] },
  // works, reforms, projects
  { expect: [['农业招商引资引进项目', 'level', 22, '宗', null]], texts: ['农业招商引资势头上升，引进项目22宗'] },
  {
    expect: [['城中村改造项目', 'level', 26, '个']],
    texts: ['城中村改造跑出加速度，启动26个改造项目'],
  },
  { expect: [['科技成果权属改革典型案例', 'level', 10, '个', 'at_least', null]], texts: ['深化科技成果权属改革，形成10个以上典型案例'] },
  {
    expect: [
      ['农产品加工业新达产项目', 'level', 314, '个', null],
      ['农产品加工业新达产项目新增产值', 'level', 365, '亿元', null],
    ],
    texts: ['农产品加工业新达产项目314个，新增产值365亿元'],
  },
  // bare heads of what was counted
  {
    expect: [
      ['星级酒店', 'level', 16, '家', null],
      ['星级酒店接待床位', 'level', 2.5, '万张', null],
    ],
    texts: ['星级酒店达到16家，接待床位达到2.5万张'],
  },
  {
    expect: [
      ['航运企业', 'level', 27, '家', null],
      ['航运企业总运力', 'level', 51.3, '万吨', null],
    ],
    texts: ['航运企业27家，总运力达到51.3万吨'],
  },
  { expect: [['中等职业教育招生规模', 'level', 800, '万人', null]], texts: ['重点发展中等职业教育，年招生规模扩大到800万人'] },
  {
    expect: [['自由贸易账户业务量|多功能自由贸易账户业务量', 'level', 35, '亿元', null]],
    texts: ['多功能自由贸易账户（FT账户）上线运行，发生业务量35亿元'],
  },
  { expect: [['央地合作投资', 'level', 35, '亿元', null]], texts: ['望沅钢厂实现重组，央地合作持续深化，完成投资35亿元'] },
  // what owns nothing
  {
    expect: [['高中阶段教育毛入学率', 'level', 88, '%']],
    texts: ['高中阶段教育发展加快，办学规模继续扩大，毛入学率提高到88%'],
  },
  // whom a plan reaches, whom firms bring along
  {
    expect: [['科创企业成长计划惠及企业', 'level', 1.2, '万家', null]],
    texts: ['扩面实施科创企业成长计划，惠及企业1.2万家'],
  },
  {
    expect: [
      ['市级农业龙头企业销售收入', 'growth', 11, '%', null],
      ['市级农业龙头企业带动农户', 'level', 15.3, '万', null],
    ],
    texts: ['市级农业龙头企业销售收入增长11%，带动15.3万农户'],
  },
  // a zone of several regions
  {
    expect: [['澜沅生态绿色一体化发展示范区制度创新成果|澜沅生态绿色一体化发展示范区新推出制度创新成果', 'level', 7, '项', null]],
    texts: ['澜沅生态绿色一体化发展示范区新推出7项制度创新成果'],
  },
  {
    expect: [
      ['动力机械', 'level', 73, '台', null],
      ['动力机械补贴资金', 'level', 1617, '万元', null],
      ['动力机械补贴资金占比', 'level', 53, '%', null],
    ],
    texts: ['动力机械73台，补贴资金1617万元，占53%'],
  },
  {
    expect: [
      ['惠及农户', 'level', 2, '万户', null],
      ['补贴资金', 'level', 300, '万元', null],
    ],
    texts: ['惠及农户2万户，补贴资金300万元'],
  },
  // a class or a place in the clause before
  {
    expect: [
      ['公路新开工项目', 'level', 2, '个', null],
      ['公路续建项目', 'level', 6, '个', null],
    ],
    texts: ['公路方面，新开工南城至北集等2个项目，提速庆河至章水等6个续建项目'],
  },
  { expect: [['公路|建成公路', 'level', 12, '公里']], texts: ['基础设施方面，建成公路12公里'] },
  { expect: [['生产性服务业领军企业', 'level', 12, '家']], texts: ['实施生产性服务业扩容行动，培育12家领军企业'] },
  { expect: [['人工智能特色企业', 'level', 30, '家']], texts: ['开展人工智能“百企”工程，培育30家特色企业'] },
  { expect: [['领军企业', 'level', 12, '家']], texts: ['完善产业链供应链体系，培育12家领军企业'] },
  {
    expect: [
      ['新能源产业投资', 'level', 130, '亿元', null],
      ['新能源新增开发装机', 'level', 60, '万千瓦', null],
    ],
    texts: ['创新新能源发展模式，产业投资130亿元，新增开发装机60万千瓦'],
  },
  { expect: [['产业投资', 'growth', 6, '%']], texts: ['优化投资结构，产业投资增长6%'] },
  { expect: [['农村规模化供水率', 'level', 91, '%']], texts: ['农村供水实现县域统管，规模化供水率达到91%'] },
  {
    expect: [
      ['黑土地耕层厚度', 'level', 20.6, '厘米'],
      ['黑土地有机质', 'growth', 6.1, '%'],
    ],
    texts: ['黑土地耕层厚度达到20.6厘米，有机质增长6.1%'],
  },
  { expect: [['中欧班列开行量', 'level', 2600, '列', 'at_least', 'china_europe_trains']], texts: ['中欧班列（临澜）累计开行量突破2600列'] },
  { expect: [['12345热线服务满意率', 'level', 96, '%']], texts: ['进一步规范和提升12345热线服务，满意率96%'] },
  {
    expect: [
      ['新增ESI全球前1‰学科', 'level', 1, '个'],
      ['新增ESI全球前1%学科', 'level', 24, '个'],
    ],
    texts: ['新增ESI全球前1‰学科1个、前1%学科24个'],
  },
  {
    expect: [
      ['建设高标准农田', 'level', 910, '万亩'],
      ['高标准农田建成面积占永久基本农田比例', 'level', 66.25, '%'],
    ],
    texts: ['建设高标准农田910万亩，建成面积占永久基本农田比例达到66.25%'],
  },
  {
    expect: [
      ['临澜机场旅客', 'level', 1200, '万人次', 'at_least'],
      ['临澜机场国际货邮吞吐量', 'growth', 60, '%', null],
    ],
    texts: ['临澜机场旅客超1200万人次,国际货邮吞吐量增长60%'],
  },
  { expect: [['国有企业上缴税费', 'growth', 6, '%']], texts: ['国有企业改革平稳收官,运行质量不断提升,上缴税费增长6%'] },
  { expect: [['上缴税费', 'growth', 6, '%']], texts: ['经济布局持续优化,上缴税费增长6%'] },
  {
    expect: [
      ['“金帆”产业基金规模', 'level', 300, '亿元', 'at_least'],
      ['“金帆”产业基金赋能项目', 'level', 180, '个'],
    ],
    texts: ['“金帆”产业基金规模突破300亿元、赋能项目180个'],
  },
  { expect: [['设备更新贷款贴息支持项目', 'level', 260, '个']], texts: ['出台设备更新贷款贴息政策,支持项目260个'] },
  {
    expect: [['高速公路通车总里程', 'level', 6000, '公里', 'at_least', 'expressway_length']],
    texts: ['建成临澜高速公路等项目,通车总里程突破6000公里'],
  },
];
