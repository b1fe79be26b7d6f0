/** Bare heads and what owns them: the industry that a paragraph opens with, firms, problems, procedures; who does a verb alone. */
import type { CaseGroup } from './types.js';

export const owners: readonly CaseGroup[] = [
  // a share is of all that there is, and not of what was added
  {
    expect: [
      ['新能源新增装机', 'level', 120, '万千瓦', 'renewable_capacity.new'],
      ['新能源总装机', 'level', 430, '万千瓦', 'renewable_capacity'],
      ['新能源装机占比', 'level', 36, '%', 'renewable_capacity_share'],
    ],
    texts: ['新能源新增装机120万千瓦、总装机达430万千瓦，占比提升到36%'],
  },
  {
    expect: [
      ['签约项目', 'level', 186, '个', 'signed_projects'],
      ['云博会协议金额', 'level', 2600, '亿元', null],
    ],
    texts: ['举办第三届云博会，签约项目186个、协议金额2600亿元'],
  },
  { expect: [['云博会合同金额', 'level', 32, '亿元', null]], texts: ['办好云博会，合同金额32亿元'] },
  { expect: [['初次信访事项一次性化解率', 'level', 92.6, '%']], texts: ['初次信访事项一次性化解率92.6%'] },
  // a body or a programme, and what it has done so far or all year
  {
    expect: [['“南电北送”送电量', 'level', 2, '万亿千瓦时']],
    texts: ['“南电北送”累计送电量2万亿千瓦时', '“南电北送”全年送电量2万亿千瓦时'],
  },
  { expect: [['碳市场交易', 'level', 542, '万吨', null]], texts: ['碳市场累计交易542万吨'] },
  ...['数据交易所', '云溪铁路', '云溪高铁', '数据中心', '城市书房', '云溪图书馆', '云溪景区', '云溪机场', '云溪口岸', '跨境平台'].map(
    (body): CaseGroup => ({ expect: [[`${body}接待读者`, 'level', 120, '万人次', null]], texts: [`${body}累计接待读者120万人次`] }),
  ),
  { expect: [['免费培训', 'level', 120, '人', null]], texts: ['“十五五”累计免费培训120人'] },
  { expect: [['接待读者', 'level', 120, '万人次', null]], texts: ['服务水平提升，累计接待读者120万人次'] },
  // a bare head behind 新增
  { expect: [['特色产业新增面积', 'level', 38, '万亩']], texts: ['核桃、花椒、苗木等特色产业新增面积38万亩', '特色产业新增面积38万亩'] },
  {
    expect: [
      ['特色产业新增面积', 'level', 38, '万亩'],
      ['特色产业面积', 'level', 910, '万亩'],
    ],
    texts: ['特色产业新增面积38万亩，达到910万亩'],
  },
  {
    expect: [
      ['新投产项目', 'level', 133, '个'],
      ['新投产项目新增产值', 'level', 46.6, '亿元'],
    ],
    texts: ['133个新投产项目新增产值46.6亿元'],
  },
  { expect: [['新增耕地面积', 'level', 2.1, '万亩']], texts: ['全市新增耕地面积2.1万亩', '完成土地整理并新增耕地面积2.1万亩'] },
  { expect: [['上等烟比例', 'level', 41.9, '%']], texts: ['上等烟比例达41.9%'] },
  // what industries yield
  {
    expect: [['石化产业产值', 'level', 1300, '亿元', 'at_least', null]],
    texts: [
      '石化产业持续延链补链，提升全链条附加值和竞争力，产值突破1300亿元',
      '石化产业持续延链补链，提升全链条附加值和竞争力。产值突破1300亿元',
      '做强石化产业，加快油品升级。产值突破1300亿元',
    ],
  },
  {
    expect: [['低空经济产业规模', 'level', 100, '亿元', 'at_least', null]],
    texts: ['低空经济产业重点推动场景开放，培育服务业态。产业规模突破100亿元'],
  },
  {
    expect: [['新能源汽车产量', 'level', 120, '万辆', 'at_least', 'nev_output']],
    texts: ['推动新能源汽车产业提质扩量，加快做强电机电控等关键部件，力争产量突破120万辆'],
  },
  {
    expect: [['煤炭产量', 'level', 13, '亿吨', 'coal_output']],
    texts: ['煤炭智能绿色安全开采方面，抓好产能接续，产量稳定在13亿吨'],
  },
  // the industry that a list is of
  {
    expect: [['船舶产业增加值', 'level', 36, '亿元', null]],
    texts: ['船舶产业，坚持高端化发展，年内行业增加值达到36亿元', '船舶产业，聚焦游艇、渔船等细分领域，行业增加值达到36亿元'],
  },
  { expect: [['行业协会', 'level', 12, '家', null]], texts: ['船舶产业，坚持高端化发展，行业协会达到12家'] },
  // an owner of its own, or none
  { expect: [['装备制造产业产值|装备制造产值', 'growth', 16, '%', null]], texts: ['石化产业加快转型，装备制造产业稳步壮大，产值增长16%'] },
  { expect: [['示范园区产值|建设示范园区产值', 'level', 90, '亿元', null]], texts: ['石化产业加快转型，建设示范园区，产值90亿元'] },
  { expect: [['老旧小区改造投资', 'level', 1.3, '亿元', null]], texts: ['石化产业加快转型，老旧小区改造扎实推进，完成投资1.3亿元'] },
  { expect: [['新型农业经营主体产值', 'level', 9, '亿元', null]], texts: ['壮大新型农业经营主体，产值达到9亿元'] },
  // what firms earn
  {
    expect: [
      ['省属国企营业收入', 'growth', 100, '%', null],
      ['省属国企利润', 'growth', 300, '%', null],
    ],
    texts: ['实施省属国企战略性布局、专业化整合，营业收入翻一番、利润翻两番'],
  },
  { expect: [['国有工业企业利润', 'level', 37, '亿元', null]], texts: ['国有工业企业经济效益大幅度提高，实现利润37亿元'] },
  // a rate in the clause before owns nothing
  { expect: [['新能源汽车保有量', 'level', 50, '万辆', 'at_least']], texts: ['新能源汽车市场渗透率居全省首位，保有量突破50万辆'] },
  // of those problems
  {
    expect: [['涉企历史遗留问题解决率', 'level', 75, '%', null]],
    texts: ['开展涉企历史遗留问题攻坚行动，问题解决率达75%', '深入开展涉企历史遗留问题专项整治，问题解决率达75%'],
  },
  { expect: [['信访问题化解率', 'level', 95, '%', null]], texts: ['平安建设扎实推进，信访问题化解率95%'] },
  // of the same procedures
  {
    expect: [
      ['重点事项办理时限|上线运行重点事项办理时限', 'growth', -69, '%', null],
      ['重点事项提交材料|上线运行重点事项提交材料', 'growth', -60, '%', null],
    ],
    texts: ['重点事项办理时限压缩69%，提交材料减少60%', '上线运行重点事项办理时限压缩69%、提交材料减少60%'],
  },
  { expect: [['重点企业原辅材料', 'growth', -6, '%', null]], texts: ['重点企业原辅材料减少6%'] },
  { expect: [['审批材料', 'growth', -50, '%', null]], texts: ['政务服务扎实推进，审批材料压减50%'] },
  // a verb alone
  {
    expect: [['临澜中欧班列发运', 'level', 1000, '列', 'at_least', null]],
    texts: ['临澜中欧班列全年发运突破1000列', '临澜中欧班列累计发运突破1000列'],
  },
  { expect: [['“引沅济澜”调水', 'level', 4.75, '亿立方米', null]], texts: ['“引沅济澜”全年共调水4.75亿立方米'] },
  // a total is of all
  {
    expect: [
      ['新结对友好城市', 'level', 4, '对'],
      ['友好城市总数', 'level', 110, '对'],
    ],
    texts: ['新结对友好城市4对、总数达110对'],
  },
  {
    expect: [
      ['新设产业基金', 'level', 4, '只'],
      ['新设产业基金总规模', 'level', 97, '亿元'],
    ],
    texts: ['新设产业基金4只、总规模97亿元'],
  },
  // some of what was counted
  {
    expect: [
      ['营商环境测评点|营商环境', 'level', 59, '项', null],
      ['达到全国领先水平测评点', 'level', 22, '项', null],
    ],
    texts: ['营商环境59项测评点中有22项达到全国领先水平'],
  },
  // an addition ends with the clause that takes none
  {
    expect: [
      ['新增入驻企业', 'level', 476, '家'],
      ['码头接待邮轮', 'level', 91, '艘次'],
      ['码头接待旅客', 'level', 30, '万人次'],
    ],
    texts: ['新增入驻企业476家，码头接待邮轮91艘次、旅客30万人次'],
  },
  {
    expect: [
      ['新增入驻企业', 'level', 476, '家'],
      ['新增众创空间', 'level', 9, '家'],
    ],
    texts: ['新增入驻企业476家、众创空间9家'],
  },
  // how far the work is
  { expect: [['保交房项目', 'completion', 94.9, '%']], texts: ['保交房项目完成94.9%', '保交房项目已完成94.9%'] },
  { expect: [['农村土地确权登记面积', 'level', 61, '%']], texts: ['农村土地确权登记面积完成61%'] },
  // all of them
  { expect: [['职业院校产业学院覆盖市', 'level', 16, '个', null]], texts: ['职业院校产业学院实现16个市全覆盖'] },
  {
    expect: [
      ['义务教育学区', 'level', 82, '个', null],
      ['普通高中', 'level', 22, '所', null],
    ],
    texts: ['实现82个义务教育学区、22所普通高中全覆盖'],
  },
  { expect: [['村级卫生室覆盖率|村级卫生室', 'level', 100, '%', null]], texts: ['村级卫生室覆盖率达到100%'] },
  // what is named in quotation marks
  { expect: [['“菜篮子”工程投资', 'level', 2.4, '亿元', null]], texts: ['“菜篮子”工程一期全面完工，完成投资2.4亿元'] },
  { expect: [['“保交房”', 'level', 31.7, '万套', 'housing_delivery']], texts: ['打好“保交房”攻坚战，交付31.7万套'] },
  // how something is done is no topic
  { expect: [['老旧管网改造投资', 'level', 7, '亿元', null]], texts: ['老旧管网改造提速，确保按照时限要求，完成投资7亿元'] },
  {
    expect: [['欠发达乡镇农民人均收入', 'level', 80, '%', 'at_least', null]],
    texts: ['全县80%以上欠发达乡镇农民人均收入超过全省平均水平'],
  },
  // products, and what is told of them
  {
    expect: [
      ['汽车产量', 'growth', 170, '%', 'automobile_output'],
      ['新能源汽车产量', 'growth', 1720, '%', 'nev_output'],
    ],
    texts: ['汽车产量增长1.7倍，其中新能源汽车增长17.2倍'],
  },
  {
    expect: [
      ['整车产量', 'level', 200, '万辆'],
      ['新能源汽车产量', 'level', 140, '万辆', 'nev_output'],
    ],
    texts: ['力争整车产量200万辆、新能源汽车140万辆'],
  },
  {
    expect: [
      ['汽车保有量', 'baseline', 52, '万辆'],
      ['汽车保有量', 'level', 63, '万辆'],
      ['新能源汽车保有量', 'baseline', 1, '万辆'],
      ['新能源汽车保有量', 'level', 9, '万辆'],
    ],
    texts: ['汽车保有量由52万辆增至63万辆，其中新能源汽车由1万辆增至9万辆'],
  },
  {
    expect: [
      ['汽车以旧换新', 'level', 4, '万辆', 'at_least'],
      ['家电以旧换新', 'level', 45, '万台', 'at_least'],
    ],
    texts: ['汽车以旧换新超4万辆、家电超45万台'],
  },
  {
    expect: [
      ['集成电路产量', 'growth', 19.2, '%'],
      ['工业机器人产量', 'growth', 26.6, '%'],
    ],
    texts: ['高新技术产品产量大幅增长，集成电路增长19.2%，工业机器人增长26.6%'],
  },
  // another thing, or a head of its own
  {
    expect: [
      ['汽车产量', 'level', 20, '万辆', 'automobile_output'],
      ['新能源汽车销量', 'level', 9, '万辆'],
    ],
    texts: ['汽车产量20万辆，其中新能源汽车销量9万辆', '汽车产量20万辆、新能源汽车销量9万辆'],
  },
  {
    expect: [
      ['汽车产量', 'level', 20, '万辆', 'automobile_output'],
      ['工业机器人', 'level', 300, '台'],
    ],
    texts: ['汽车产量20万辆、工业机器人300台'],
  },
  {
    expect: [
      ['高新技术产品产量', 'growth', 9, '%'],
      ['规模以上工业企业利润', 'growth', 4, '%', 'industrial_profit_above_scale'],
    ],
    texts: ['高新技术产品产量增长9%，规模以上工业企业利润增长4%'],
  },
  {
    expect: [
      ['猕猴桃综合产值', 'growth', 8.5, '%', null],
      ['猕猴桃出口', 'growth', 53.6, '%', null],
    ],
    texts: ['猕猴桃综合产值增长8.5%、出口增长53.6%'],
  },
  {
    expect: [
      ['社会消费品零售总额', 'growth', 8.5, '%', 'retail_sales'],
      ['出口', 'growth', 5.6, '%', 'exports'],
    ],
    texts: ['社会消费品零售总额增长8.5%、出口增长5.6%'],
  },
  // a bare head of those that were counted
  {
    expect: [
      ['新投产项目', 'level', 39, '个'],
      ['新投产项目产值', 'level', 51, '亿元', null],
    ],
    texts: ['39个新投产项目增加产值51亿元'],
  },
  // a mark that makes a class
  { expect: [['地区生产总值', 'level', 1.3, '万亿元', 'gdp']], texts: ['地区生产总值1.3万亿元，成为全省第二个过万亿元城市'] },
  // what was saved, verb first
  {
    expect: [
      ['“一件事”重点事项', 'level', 19, '个'],
      ['“一件事”重点事项时间', 'growth', -58, '%', null],
      ['“一件事”重点事项材料', 'growth', -52, '%', null],
    ],
    texts: ['累计推出19个“一件事”重点事项，平均压减时间58%、材料52%'],
  },
  // firms of an industry
  {
    expect: [
      ['人工智能产业骨干龙头企业', 'level', 110, '家', 'at_least', null],
      ['人工智能产业骨干龙头企业', 'growth', 150, '%', null],
    ],
    texts: ['人工智能产业突破发展，骨干龙头企业超110家、增长1.5倍'],
  },
  { expect: [['农牧业产业化规模以上企业', 'level', 20, '家', null]], texts: ['农牧业产业化进程加快，规模以上企业达到20家'] },
  { expect: [['规模以上企业', 'level', 20, '家', 'above_scale_enterprises']], texts: ['经济运行稳中向好，规模以上企业达到20家'] },
  { expect: [['中欧班列开行', 'level', 909, '列', 'china_europe_trains']], texts: ['临澜中欧班列集结中心获批、全年开行班列909列'] },
  // among how many something stands
  { expect: [], texts: ['县城首次退出全国168个重点城市空气质量“后十位”', '县城在全国294个城市中排名第一'] },
  { expect: [['进入全国百强榜企业|全国百强榜企业|进入百强榜企业', 'level', 4, '家', null]], texts: ['4家企业进入全国百强榜'] },
];
