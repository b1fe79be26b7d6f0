/** Lists: 新增 goes on until a verb of its own or a predicate ends it. */
import type { CaseGroup } from './types.js';

export const lists: readonly CaseGroup[] = [
  // the clause before ended with a semicolon
  {
    expect: [
      ['地区生产总值', 'growth', 7, '%', 'gdp'],
      ['新建城市道路', 'level', 61.9, '公里'],
      ['新建排水管道', 'level', 74.6, '公里'],
      ['新建垃圾处理场', 'level', 1, '座'],
    ],
    texts: ['地区生产总值增长7%；新建城市道路61.9公里、排水管道74.6公里、垃圾处理场1座'],
  },
  {
    expect: [
      ['新建城市道路', 'level', 61.9, '公里'],
      ['自来水普及率', 'level', 97, '%'],
    ],
    texts: ['新建城市道路61.9公里；自来水普及率97%'],
  },
  // insurances share who is counted
  {
    expect: [
      ['新增职工基本养老保险参保人数', 'level', 6.64, '万人'],
      ['新增失业保险参保人数', 'level', 4.9, '万人'],
      ['新增工伤保险参保人数', 'level', 21, '万人'],
    ],
    texts: ['新增职工基本养老保险参保人数6.64万人、失业保险4.9万人、工伤保险21万人'],
  },
  {
    expect: [
      ['工伤保险参保人数', 'level', 21, '万人'],
      ['失业保险基金', 'level', 3, '亿元'],
    ],
    texts: ['工伤保险参保人数21万人、失业保险基金3亿元'],
  },
  {
    expect: [
      ['新增停车位', 'level', 2300, '个', 'parking_spaces.new'],
      ['新增充电桩', 'level', 360, '个', 'charging_piles.new'],
    ],
    texts: ['新增停车位2300个、充电桩360个', '新增停车位2300个，充电桩360个'],
  },
  {
    expect: [
      ['新增国家高新技术企业', 'level', 12, '家', 'high_tech_enterprises.new'],
      ['新增省级专精特新企业', 'level', 8, '家', 'specialized_smes.new'],
    ],
    texts: ['新增国家高新技术企业12家、省级专精特新企业8家'],
  },
  {
    expect: [
      ['新建幼儿园', 'level', 3, '所'],
      ['新建小学', 'level', 2, '所'],
      ['新建初中', 'level', 1, '所'],
    ],
    texts: ['新建幼儿园3所、小学2所、初中1所', '新建3所幼儿园、2所小学、1所初中'],
  },
  {
    expect: [
      ['新增绿地', 'level', 30, '公顷'],
      ['新增口袋公园', 'level', 12, '个'],
    ],
    texts: ['新增绿地30公顷、口袋公园12个'],
  },
  {
    expect: [
      ['改造老旧小区', 'level', 32, '个', 'renovated_communities'],
      ['改造背街小巷|背街小巷', 'level', 46, '条'],
    ],
    texts: ['改造老旧小区32个、背街小巷46条'],
  },
  {
    expect: [
      ['新培育省级农业龙头企业', 'level', 3, '家'],
      ['新培育省级家庭农场', 'level', 6, '家'],
    ],
    texts: ['新培育省级农业龙头企业3家、省级家庭农场6家'],
  },
  {
    expect: [
      ['城镇新增就业', 'level', 6200, '人'],
      ['失业人员再就业', 'level', 1300, '人'],
      ['就业困难人员就业', 'level', 210, '人'],
    ],
    texts: ['城镇新增就业6200人、失业人员再就业1300人、就业困难人员就业210人'],
  },
  {
    expect: [
      ['农村公路|建成农村公路', 'level', 82, '公里'],
      ['桥梁|建成桥梁', 'level', 6, '座'],
    ],
    texts: ['建成农村公路82公里、桥梁6座'],
  },
  {
    expect: [
      ['省级示范村', 'level', 6, '个'],
      ['市级示范村', 'level', 12, '个'],
    ],
    texts: ['创建省级示范村6个、市级示范村12个', '打造省级示范村6个、市级示范村12个'],
  },
  // the verb does not go on
  {
    expect: [
      ['新增停车位', 'level', 2300, '个'],
      ['高新技术企业|高新技术企业总数', 'level', 96, '家', 'high_tech_enterprises'],
    ],
    texts: ['新增停车位2300个，高新技术企业达到96家', '新增停车位2300个，高新技术企业总数达96家'],
  },
  {
    expect: [
      ['新增规上工业企业', 'level', 12, '家'],
      ['规上工业企业|规上工业企业总数', 'level', 163, '家'],
    ],
    texts: ['新增规上工业企业12家，总数达163家', '新增规上工业企业12家，累计达163家'],
  },
  {
    expect: [
      ['新增高新技术企业', 'level', 12, '家', 'high_tech_enterprises.new'],
      ['高新技术企业|高新技术企业总数', 'level', 96, '家', 'high_tech_enterprises'],
    ],
    texts: ['新增高新技术企业12家，总数达到96家'],
  },
  {
    expect: [
      ['新增贷款', 'level', 31, '亿元', 'loans.new'],
      ['贷款余额', 'level', 246, '亿元', 'loans'],
    ],
    texts: ['新增贷款31亿元，贷款余额达246亿元'],
  },
  {
    expect: [
      ['新建充电桩', 'level', 360, '个', 'charging_piles.new'],
      ['改造老旧小区', 'level', 32, '个', 'renovated_communities'],
    ],
    texts: ['新建充电桩360个，改造老旧小区32个'],
  },
  {
    expect: [
      ['新建充电桩', 'level', 360, '个'],
      ['打通断头路', 'level', 6, '条'],
    ],
    texts: ['新建充电桩360个、打通断头路6条'],
  },
  {
    expect: [
      ['新增就业', 'level', 3200, '人'],
      ['发放创业担保贷款|创业担保贷款', 'level', 6200, '万元'],
    ],
    texts: ['新增就业3200人，发放创业担保贷款6200万元'],
  },
  {
    expect: [
      ['新增参保', 'level', 1.2, '万人'],
      ['基本医保参保率', 'level', 98, '%', 'at_least'],
    ],
    texts: ['新增参保1.2万人，基本医保参保率稳定在98%以上'],
  },
  {
    expect: [
      ['新登记经营主体', 'level', 5200, '户', 'market_entities.new'],
      ['经营主体|经营主体总量', 'level', 4.3, '万户', 'market_entities'],
    ],
    texts: ['新登记经营主体5200户，经营主体总量达4.3万户'],
  },
  {
    expect: [
      ['引进人才', 'level', 620, '人'],
      ['授权发明专利|发明专利授权', 'level', 86, '件'],
    ],
    texts: ['引进人才620人，授权发明专利86件'],
  },
  // 、 where others write a comma: what stands before it is a statement of its own
  { expect: [['清收各类资金', 'level', 515, '亿元']], texts: ['预算改革优化支出结构、清收各类资金515亿元'] },
  { expect: [['压减资金', 'level', 42.6, '亿元']], texts: ['开展事前评估和预算评审、压减资金42.6亿元'] },
  { expect: [['生产新能源汽车', 'level', 30, '万辆', 'about']], texts: ['重点整车项目陆续投产、在京生产新能源汽车约30万辆'] },
  { expect: [['城市更新行动投资', 'level', 220, '亿元']], texts: ['实施城市更新行动、完成投资220亿元'] },
  { expect: [['修改、废止政府规章', 'level', 45, '件']], texts: ['修改、废止政府规章45件'] },
  { expect: [['清理打通疏散通道、安全出口', 'level', 3.2, '万处']], texts: ['清理打通疏散通道、安全出口3.2万处'] },
  { expect: [['整合职业学校、技工院校', 'level', 32, '所']], texts: ['优化整合职业学校、技工院校32所'] },
  // a head behind the second count serves the first
  {
    expect: [
      ['万亿级产业集群', 'level', 3, '个'],
      ['千亿级产业集群', 'level', 7, '个'],
    ],
    texts: ['培育形成3个万亿级和7个千亿级产业集群', '培育3个万亿级、7个千亿级产业集群'],
  },
  {
    expect: [
      ['世界级产业集群', 'level', 6, '个'],
      ['国家级产业集群', 'level', 7, '个'],
      ['区域级产业集群', 'level', 9, '个'],
    ],
    texts: ['着力培育6个世界级、7个国家级、9个区域级产业集群'],
  },
  {
    expect: [
      ['新建国家级临床重点专科', 'level', 8, '个'],
      ['新建省级临床重点专科', 'level', 36, '个'],
    ],
    texts: ['新建8个国家级、36个省级临床重点专科'],
  },
  {
    expect: [
      ['建成国家级实验室|国家级实验室', 'level', 2, '家'],
      ['建成特色专业镇|特色专业镇', 'level', 6, '个'],
    ],
    texts: ['建成2家国家级实验室、6个特色专业镇'],
  },
  // what stands before 和 is another thing than what is counted behind it
  { expect: [['重点产业稳增长方案', 'level', 12, '个']], texts: ['实施产业提质升级行动和12个重点产业稳增长方案'] },
  { expect: [['乡村富民产业链', 'level', 18, '条']], texts: ['壮大特色产业集群和18条乡村富民产业链'] },
  { expect: [['口袋公园', 'level', 85, '个']], texts: ['设计公园和85个口袋公园等建成开放'] },
  {
    expect: [
      ['水泥产量', 'level', 48, '万吨'],
      ['水泥产量', 'growth', 3, '%'],
      ['原煤产量|煤炭产量', 'level', 120, '万吨'],
      ['原煤产量|煤炭产量', 'growth', 4, '%'],
    ],
    texts: ['主要工业产品水泥产量48万吨，增长3%；原煤120万吨，增长4%', '水泥产量48万吨，增长3%；原煤120万吨，增长4%'],
  },
  {
    expect: [
      ['整车产量', 'level', 20, '万辆'],
      ['新能源汽车产量', 'level', 14, '万辆', 'nev_output'],
    ],
    texts: ['整车产量20万辆、新能源汽车14万辆', '整车产量20万辆、新能源汽车产量14万辆'],
  },
  {
    expect: [
      ['肉产量', 'growth', 9, '%'],
      ['蛋产量', 'growth', 6, '%'],
      ['奶产量', 'growth', 5, '%'],
    ],
    texts: ['肉、蛋、奶产量分别增长9%、6%和5%'],
  },
  // another head, a deed, another unit: no product of the list
  {
    expect: [
      ['水泥产量', 'level', 48, '万吨'],
      ['水泥库存|库存', 'level', 3, '万吨'],
    ],
    texts: ['水泥产量48万吨，库存3万吨'],
  },
  {
    expect: [
      ['蔬菜产量', 'level', 9, '万吨'],
      ['新增保鲜库', 'level', 3, '万吨'],
    ],
    texts: ['蔬菜产量9万吨，新增保鲜库3万吨'],
  },
  {
    expect: [
      ['粮食产量', 'level', 9, '万吨', 'grain_output'],
      ['生猪出栏', 'level', 3, '万头', 'pig_slaughter'],
    ],
    texts: ['粮食产量9万吨，生猪出栏3万头'],
  },
  // built, and not what there is
  {
    expect: [
      ['建设5G基站', 'level', 320, '个', 'base_stations_5g.new'],
      ['建设充电桩', 'level', 1200, '个', 'charging_piles.new'],
      ['建设停车位', 'level', 3000, '个', 'parking_spaces.new'],
    ],
    texts: ['建设5G基站320个、充电桩1200个、停车位3000个'],
  },
  // another verb of its own, and homes that were found
  {
    expect: [
      ['建设5G基站', 'level', 320, '个', 'base_stations_5g.new'],
      ['充电桩保有量', 'level', 1200, '个', 'charging_piles'],
    ],
    texts: ['建设5G基站320个、充电桩保有量1200个', '建设5G基站320个,充电桩保有量达1200个'],
  },
  {
    expect: [
      ['建设筹集保障性住房|保障性住房', 'level', 400, '套'],
      ['建设筹集保障性租赁住房|保障性租赁住房', 'level', 1500, '套', 'affordable_rental_housing'],
    ],
    texts: ['建设筹集保障性住房400套、保障性租赁住房1500套'],
  },
  { expect: [['在全国、全省推广改革经验', 'level', 15, '项']], texts: ['15项改革经验在全国、全省推广'] },
  {
    expect: [
      ['新增城镇就业', 'level', 5200, '人', 'urban_new_employment'],
      ['农村劳动力转移就业', 'level', 1.5, '万人', 'rural_labor_transfer'],
    ],
    texts: ['新增城镇就业5200人,农村劳动力转移就业1.5万人'],
  },
];
