/** 分别: several subjects, several quantities, shared heads and fronts. */
import type { CaseGroup } from './types.js';

export const respectively: readonly CaseGroup[] = [
  // one sum of both
  { expect: [['存贷款余额|金融机构存贷款余额', 'level', 312, '亿元']], texts: ['金融机构存贷款余额达312亿元'] },
  // two rates of two things in one word
  {
    expect: [
      ['各项存款余额|存款余额', 'level', 7338, '万元', 'deposits'],
      ['各项贷款余额|贷款余额', 'level', 4022, '万元', 'loans'],
      ['各项存款余额|存款余额', 'growth', 37.8, '%', 'deposits'],
      ['各项贷款余额|贷款余额', 'growth', 14.8, '%', 'loans'],
    ],
    texts: ['各项存贷款余额达7338万元和4022万元，同比增长37.8%和14.8%', '各项存贷款余额为7338万元、4022万元，分别增长37.8%、14.8%'],
  },
  // one growth of those to whom the figures before were given out
  {
    expect: [
      ['城镇居民收入|城镇居民人均收入', 'level', 33550, '元', 'disposable_income_per_capita_urban'],
      ['农村居民收入|农村居民人均收入', 'level', 15200, '元', 'disposable_income_per_capita_rural'],
      ['城镇居民收入|城镇居民人均收入', 'growth', 8.5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民收入|农村居民人均收入', 'growth', 8.5, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民收入分别达到33550元、15200元，均增长8.5%', '城乡居民收入分别达到33550元、15200元，分别同比增长8.5%'],
  },
  // a share of a whole, of those just told
  {
    expect: [
      ['协议外资', 'level', 2.4, '亿美元', null],
      ['实际利用外资', 'level', 1.1, '亿美元', 'foreign_investment_utilized'],
      ['协议外资占全市总量', 'level', 63.6, '%', null],
      ['实际利用外资占全市总量', 'level', 65.5, '%', null],
    ],
    texts: ['协议外资2.4亿美元，实际利用外资1.1亿美元，分别占全市总量的63.6%和65.5%'],
  },
  // what an industry makes and earns
  {
    expect: [
      ['规模以上工业销售收入', 'growth', 14.5, '%'],
      ['规模以上工业利税', 'growth', 14.7, '%', 'industrial_profit_tax'],
      ['规模以上工业利润', 'growth', 19.5, '%', 'industrial_profit_above_scale'],
    ],
    texts: [
      '规模以上工业实现销售收入、利税、利润同比分别增长14.5%、14.7%和19.5%',
      '规模以上工业完成销售收入、利税、利润分别增长14.5%、14.7%和19.5%',
    ],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 4.6, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.3, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城镇居民人均可支配收入、农村居民人均可支配收入分别增长4.6%、6.3%',
      '城乡居民人均可支配收入分别增长4.6%、6.3%',
      '城镇居民人均可支配收入和农村居民人均可支配收入预计分别增长4.6%、6.3%',
      '城镇和农村居民人均可支配收入分别增长4.6%、6.3%',
      '城镇、农村居民人均可支配收入分别增长4.6%和6.3%',
      '城镇和农村居民人均可支配收入同比分别增长4.6%、6.3%',
      '城镇居民和农村居民人均可支配收入分别增长4.6%和6.3%',
      '城镇和农村居民人均可支配收入分别增长4.6%6.3%',
      '城、乡居民人均可支配收入分别增长4.6%、6.3%',
      '城镇、乡村居民人均可支配收入分别增长4.6%、6.3%',
    ],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'level', 41200, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 22300, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城乡居民人均可支配收入分别达41200元和22300元',
      '城乡居民人均可支配收入分别达到41200元、22300元',
      '城镇、农村居民人均可支配收入分别为41200元、22300元',
      '城、乡居民人均可支配收入达41200元、22300元',
    ],
  },
  {
    expect: [
      ['存款余额', 'level', 312, '亿元', 'deposits'],
      ['贷款余额', 'level', 246, '亿元', 'loans'],
    ],
    texts: [
      '存贷款余额达312亿元和246亿元',
      '存贷款余额达312亿元、246亿元',
      '存贷款余额分别达312亿元、246亿元',
      '存款余额、贷款余额分别达到312亿元和246亿元',
      '存、贷款余额分别达312亿元、246亿元',
    ],
  },
  {
    expect: [
      ['港口货物吞吐量', 'level', 2300, '万吨', 'port_cargo_throughput'],
      ['港口集装箱吞吐量|集装箱吞吐量', 'level', 36, '万标箱', 'container_throughput'],
    ],
    texts: ['港口货物、集装箱吞吐量分别达2300万吨、36万标箱', '港口货物、集装箱吞吐量分别完成2300万吨和36万标箱'],
  },
  {
    expect: [
      ['工业投资', 'growth', 12, '%', 'industrial_investment'],
      ['技改投资', 'growth', 9.6, '%', 'technology_upgrade_investment'],
      ['民间投资', 'growth', 7, '%'],
    ],
    texts: [
      '工业投资、技改投资、民间投资分别增长12%、9.6%、7%',
      '工业投资、技改投资和民间投资分别增长12%、9.6%和7%',
      '工业、技改、民间投资分别增长12%、9.6%、7%',
    ],
  },
  {
    expect: [
      ['高新技术企业', 'level', 96, '家', 'high_tech_enterprises'],
      ['科技型中小企业', 'level', 152, '家', 'tech_smes'],
      ['专精特新企业', 'level', 43, '家', 'specialized_smes'],
      ['瞪羚企业', 'level', 6, '家'],
    ],
    texts: [
      '高新技术企业、科技型中小企业、专精特新企业、瞪羚企业分别达到96家、152家、43家、6家',
      '高新技术企业、科技型中小企业、专精特新企业和瞪羚企业分别达96家、152家、43家和6家',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 6, '%', 'at_least', 'gdp'],
      ['一般公共预算收入', 'growth', 5, '%', 'at_least', 'general_budget_revenue'],
    ],
    texts: ['地区生产总值、一般公共预算收入分别增长6%、5%以上', '地区生产总值和一般公共预算收入分别增长6%和5%以上'],
  },
  {
    expect: [
      ['货物吞吐量', 'level', 3000, '万吨', 'at_least'],
      ['集装箱吞吐量', 'level', 100, '万标箱', 'at_least'],
    ],
    texts: ['货物吞吐量、集装箱吞吐量分别突破3000万吨、100万标箱', '货物吞吐量、集装箱吞吐量分别超过3000万吨和100万标箱'],
  },
  {
    expect: [
      ['养老保险参保人数', 'level', 12.3, '万人', 'pension_insured'],
      ['医疗保险参保人数', 'level', 31.6, '万人', 'medical_insured'],
    ],
    texts: ['养老保险、医疗保险参保人数分别达12.3万人、31.6万人', '养老保险和医疗保险参保人数分别达到12.3万人和31.6万人'],
  },
  {
    expect: [
      ['接待游客', 'level', 320, '万人次', 'tourist_arrivals'],
      ['旅游收入', 'level', 21, '亿元', 'tourism_revenue'],
    ],
    texts: ['接待游客、旅游收入分别达320万人次、21亿元'],
  },
  {
    expect: [
      ['接待游客', 'growth', 13, '%', 'tourist_arrivals'],
      ['旅游收入', 'growth', 16, '%', 'tourism_revenue'],
    ],
    texts: ['接待游客、实现旅游收入分别增长13%、16%'],
  },
  {
    expect: [
      ['动力电通达率', 'level', 92, '%', 'at_least'],
      ['自来水普及率', 'level', 73, '%', 'at_least'],
      ['生活垃圾收运率', 'level', 78, '%', 'at_least'],
    ],
    texts: ['动力电通达率、自来水普及率、生活垃圾收运率分别达92%、73%、78%以上'],
  },
  {
    expect: [
      ['化学需氧量排放量', 'growth', -2.1, '%'],
      ['氨氮排放量', 'growth', -1.6, '%'],
    ],
    texts: ['化学需氧量排放量和氨氮排放量分别下降2.1%和1.6%', '化学需氧量、氨氮排放量分别下降2.1%、1.6%'],
  },
  {
    expect: [
      ['第一产业增加值', 'growth', 3.6, '%', 'primary_industry_value_added'],
      ['第二产业增加值', 'growth', 7.2, '%', 'secondary_industry_value_added'],
      ['第三产业增加值', 'growth', 6.1, '%', 'tertiary_industry_value_added'],
    ],
    texts: [
      '第一、二、三产业增加值分别增长3.6%、7.2%、6.1%',
      '一、二、三产业增加值分别增长3.6%、7.2%、6.1%',
      '第一产业、第二产业、第三产业增加值分别增长3.6%、7.2%、6.1%',
    ],
  },
  {
    expect: [
      ['地区生产总值', 'level', 213, '亿元', 'gdp'],
      ['一般公共预算收入', 'level', 16, '亿元', 'general_budget_revenue'],
      ['地区生产总值', 'growth', 6.1, '%', 'gdp'],
      ['一般公共预算收入', 'growth', 5.2, '%', 'general_budget_revenue'],
    ],
    texts: ['地区生产总值、一般公共预算收入分别达213亿元、16亿元，分别增长6.1%、5.2%'],
  },
  {
    expect: [
      ['建议', 'level', 86, '件'],
      ['提案', 'level', 102, '件'],
    ],
    texts: ['办理建议、提案分别为86件、102件'],
  },
  {
    expect: [
      ['实际利用外资', 'avg_growth', 11, '%', 'foreign_investment_utilized'],
      ['进出口总额', 'avg_growth', 9, '%', 'foreign_trade'],
    ],
    texts: ['实际利用外资和进出口总额分别年均增长11%和9%', '实际利用外资、进出口总额年均分别增长11%、9%'],
  },
  {
    expect: [
      ['生产总值', 'level', 213, '亿元', 'gdp'],
      ['生产总值', 'growth', 6.1, '%', 'gdp'],
      ['税收收入', 'growth', 7.2, '%'],
      ['一般公共预算收入', 'growth', 5.2, '%', 'general_budget_revenue'],
    ],
    texts: ['生产总值213亿元，增长6.1%；税收收入、一般公共预算收入分别增长7.2%、5.2%'],
  },
  // parts told apart by 分别 are no wholes
  {
    expect: [
      ['高技术产业投资', 'growth', 21, '%'],
      ['战略性新兴产业投资', 'growth', 17, '%', null],
    ],
    texts: ['高技术产业投资、战略性新兴产业投资分别增长21%、17%'],
  },
  {
    expect: [
      ['制造业贷款余额', 'growth', 12, '%'],
      ['普惠小微贷款余额', 'growth', 19, '%'],
    ],
    texts: ['制造业贷款余额、普惠小微贷款余额分别增长12%、19%', '制造业、普惠小微贷款余额分别增长12%、19%'],
  },
  {
    expect: [
      ['餐饮业零售额', 'growth', 11, '%', null],
      ['汽车类零售额', 'growth', 6, '%', null],
    ],
    texts: ['餐饮业零售额、汽车类零售额分别增长11%、6%'],
  },
  {
    expect: [
      ['国家级专精特新“小巨人”企业', 'level', 6, '家'],
      ['省级制造业单项冠军', 'level', 9, '家'],
    ],
    texts: ['国家级专精特新“小巨人”企业、省级制造业单项冠军分别达到6家、9家'],
  },
  {
    expect: [
      ['城镇居民医保参保率', 'level', 98, '%', null],
      ['农村居民医保参保率', 'level', 97, '%', null],
    ],
    texts: ['城镇居民医保参保率、农村居民医保参保率分别达98%、97%'],
  },
  // 分别 without quantities of its own
  { expect: [['高新技术企业', 'level', 96, '家']], texts: ['我县分别获评全国绿色县、全省平安县，高新技术企业达到96家'] },
  // a bare second head is of the same owner
  {
    expect: [
      ['市民热线诉求解决率', 'level', 96.7, '%'],
      ['市民热线诉求满意率', 'level', 97, '%'],
    ],
    texts: ['市民热线诉求解决率、满意率分别达96.7%和97%'],
  },
  {
    expect: [
      ['省属企业营业收入', 'growth', 6, '%'],
      ['省属企业利润', 'growth', 60.7, '%'],
    ],
    texts: ['省属企业营业收入、利润分别增长6%、60.7%', '省属企业营业收入和利润分别增长6%和60.7%'],
  },
  {
    expect: [
      ['电信诈骗发案数', 'growth', -16.8, '%'],
      ['电信诈骗损失数', 'growth', -9.2, '%'],
    ],
    texts: ['电信诈骗发案数、损失数分别下降16.8%、9.2%'],
  },
  {
    expect: [
      ['自来水普及率', 'level', 90, '%'],
      ['生活垃圾处理率', 'level', 95, '%'],
    ],
    texts: ['自来水普及率、生活垃圾处理率分别达90%、95%'],
  },
  {
    expect: [
      ['电动客车限上零售额', 'growth', 8.1, '%'],
      ['智能家电限上零售额', 'growth', 31, '%'],
      ['平板电脑限上零售额', 'growth', 32, '%'],
    ],
    texts: ['电动客车、智能家电、平板电脑限上零售额分别增长8.1%、31%和32%'],
  },
  {
    expect: [
      ['集成电路出口', 'growth', 107.9, '%'],
      ['汽车零配件出口', 'growth', 46.7, '%'],
    ],
    texts: ['集成电路、汽车零配件出口分别增长107.9%、46.7%'],
  },
  {
    expect: [
      ['旅客吞吐量', 'growth', 8, '%'],
      ['货物出口', 'growth', 9, '%'],
    ],
    texts: ['旅客吞吐量、货物出口分别增长8%、9%'],
  },
  {
    expect: [
      ['对中亚五国进出口', 'growth', 37.2, '%'],
      ['对东盟进出口', 'growth', 19, '%'],
    ],
    texts: ['对中亚五国、东盟进出口分别增长37.2%、19%'],
  },
  {
    expect: [
      ['城镇居民人均收入', 'avg_growth', 5.3, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均收入', 'avg_growth', 7.7, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民人均收入年均增长5.3%、7.7%'],
  },
  {
    expect: [
      ['每千人床位数', 'level', 7.8, '张'],
      ['每千人执业医师数', 'level', 3.6, '个'],
    ],
    texts: ['每千人床位数、执业医师数增至7.8张、3.6个', '每千人床位数、执业医师数分别达到7.8张、3.6个'],
  },
  {
    expect: [
      ['客车产量', 'growth', 21, '%'],
      ['客车销量|销量', 'growth', 16, '%'],
    ],
    texts: ['客车产销量分别增长21%和16%', '客车产量、销量分别增长21%和16%'],
  },
  // one figure of both
  {
    expect: [['客车产销量', 'growth', 21, '%']],
    texts: ['客车产销量增长21%'],
  },
  {
    expect: [
      ['财政总收入', 'level', 27, '亿元'],
      ['地方财政收入', 'level', 15, '亿元'],
      ['财政总收入', 'change', 14, '亿元'],
      ['地方财政收入', 'change', 8, '亿元'],
      ['财政总收入', 'avg_growth', 17, '%'],
      ['地方财政收入', 'avg_growth', 18, '%'],
    ],
    texts: [
      '财政总收入和地方财政收入分别达到27亿元和15亿元,比2019年分别增加14亿元和8亿元,年均分别增长17%、18%',
      '财政总收入27亿元、地方财政收入15亿元,比2019年分别增加14亿元和8亿元,年均分别增长17%和18%',
    ],
  },
  {
    expect: [
      ['景区接待游客人次', 'growth', 16, '%'],
      ['经营收入|景区经营收入', 'growth', 11, '%'],
    ],
    texts: ['景区接待游客人次、经营收入分别增长16%、11%'],
  },
  // one amount of several works is their sum
  {
    expect: [['新建和改造提升高标准农田|新增建设和改造提升高标准农田', 'level', 3, '万亩']],
    texts: ['新建和改造提升高标准农田3万亩', '新增建设和改造提升高标准农田3万亩'],
  },
  {
    expect: [['下岗人员和困难人员再就业', 'level', 2100, '人', null]],
    texts: ['下岗人员和困难人员再就业2100人'],
  },
  // heads of their own, and an addition in the middle of the list
  {
    expect: [
      ['进口货值', 'growth', 38, '%'],
      ['入境游客', 'growth', 64, '%'],
      ['新增外资企业', 'growth', 13, '%'],
      ['免税销售额', 'growth', 46, '%'],
    ],
    texts: ['进口货值、入境游客、新增外资企业、免税销售额分别增长38%、64%、13%、46%'],
  },
  // what stands after 分别 is said of all
  {
    expect: [
      ['新增地区总部', 'level', 6, '家'],
      ['新增研发中心', 'level', 3, '家'],
      ['地区总部', 'level', 101, '家'],
      ['研发中心', 'level', 59, '家'],
    ],
    texts: ['地区总部、研发中心分别新增6家和3家，累计分别达到101家和59家'],
  },
  {
    expect: [
      ['省列项目投资', 'level', 49, '亿元'],
      ['市列项目投资', 'level', 24, '亿元'],
    ],
    texts: ['省列项目和市列项目分别完成投资49亿元、24亿元', '省列项目、市列项目投资分别完成49亿元、24亿元'],
  },
  // a name that is an amount already takes no other head
  {
    expect: [
      ['工业投资', 'level', 49, '亿元', 'industrial_investment'],
      ['民间投资', 'level', 24, '亿元'],
    ],
    texts: ['工业投资、民间投资分别完成49亿元、24亿元'],
  },
  {
    expect: [
      ['民营企业出口占全市', 'level', 50, '%'],
      ['外资企业出口占全市', 'level', 41, '%'],
    ],
    texts: ['民营企业、外资企业出口分别占全市的50%、41%'],
  },
  // names in the clause before, among them words that newspapers seldom use
  {
    expect: [
      ['养老金标准', 'change', 221, '元'],
      ['低保标准', 'change', 90, '元'],
      ['托育补助标准', 'change', 350, '元'],
    ],
    texts: ['养老金标准、低保标准和托育补助标准稳步提高，分别提高221元、90元、350元'],
  },
  {
    expect: [
      ['基本养老金', 'change', 22, '元'],
      ['环卫工人工资', 'change', 30, '元'],
    ],
    texts: ['基本养老金和环卫工人工资再次提高，月人均分别提高22元和30元'],
  },
  // the zone's, both of them
  {
    expect: [
      ['开发区规上工业增加值', 'growth', 5.9, '%', null],
      ['开发区工业投资', 'growth', 6.7, '%', null],
    ],
    texts: ['开发区规上工业增加值、工业投资分别增长5.9%、6.7%', '开发区规上工业增加值和工业投资分别增长5.9%和6.7%'],
  },
  {
    expect: [
      ['规上工业增加值', 'growth', 5.9, '%', 'industrial_value_added_above_scale'],
      ['开发区工业投资', 'growth', 6.7, '%', null],
    ],
    texts: ['规上工业增加值、开发区工业投资分别增长5.9%、6.7%'],
  },
  {
    expect: [
      ['园区企业', 'level', 30, '家'],
      ['高新技术企业', 'level', 40, '家', 'high_tech_enterprises'],
    ],
    texts: ['园区企业、高新技术企业分别达到30家、40家'],
  },
  // the names of the 分别 before, whatever was told of before it
  {
    expect: [
      ['专精特新中小企业', 'level', 41, '家', 'specialized_smes'],
      ['高技术制造业增加值', 'growth', 12, '%'],
      ['装备制造业增加值', 'growth', 13, '%'],
      ['高技术制造业增加值占规上工业比重', 'level', 21, '%'],
      ['装备制造业增加值占规上工业比重', 'level', 33, '%'],
    ],
    texts: ['专精特新中小企业达41家，高技术制造业、装备制造业增加值分别增长12%、13%，占规上工业比重分别提高到21%、33%'],
  },
  // the last name's own head is not that of the others
  {
    expect: [
      ['工业投资', 'growth', 9, '%', 'industrial_investment'],
      ['制造业投资', 'growth', 13, '%', 'manufacturing_investment'],
      ['工业技改投资', 'growth', 6, '%', 'technology_upgrade_investment'],
    ],
    texts: ['工业、制造业、工业技改投资分别增长9%、13%、6%'],
  },
  // a direction of its own
  {
    expect: [
      ['生铁产量', 'growth', 2.1, '%'],
      ['水泥产量', 'growth', -5.3, '%'],
      ['平板玻璃产量', 'growth', 8.8, '%'],
    ],
    texts: ['生铁、水泥、平板玻璃产量分别增长2.1%、下降5.3%和增长8.8%'],
  },
  {
    expect: [
      ['单位地区生产总值能耗', 'growth', -13.5, '%', 'energy_intensity'],
      ['单位地区生产总值二氧化碳排放', 'growth', -18, '%', 'carbon_intensity'],
    ],
    texts: ['单位地区生产总值能耗、二氧化碳排放分别下降13.5%、18%', '单位地区生产总值能耗和二氧化碳排放分别累计下降13.5%和18%'],
  },
  // places that no dictionary knows
  {
    expect: [
      ['澜琴生产总值|澜琴地区生产总值', 'growth', 5.6, '%'],
      ['前泽生产总值|前泽地区生产总值', 'growth', 8.2, '%'],
      ['南沙地区生产总值', 'growth', 6.1, '%'],
    ],
    texts: ['澜琴、前泽、南沙地区生产总值分别增长5.6%、8.2%、6.1%'],
  },
  {
    expect: [
      ['规上工业增加值', 'growth', 8.5, '%', 'industrial_value_added_above_scale'],
      ['固定资产投资', 'growth', 10.2, '%', 'fixed_asset_investment'],
      ['社会消费品零售总额', 'growth', 9.6, '%', 'retail_sales'],
    ],
    texts: ['规上工业增加值、固定资产投资、社会消费品零售总额分别增长8.5%、10.2%和9.6%'],
  },
  {
    expect: [
      ['工业用电量', 'growth', 12.8, '%', 'industrial_electricity'],
      ['金融机构存款余额', 'growth', 13.4, '%', 'deposits'],
      ['金融机构贷款余额', 'growth', 9, '%', 'loans'],
    ],
    texts: ['工业用电量和金融机构存、贷款余额分别增长12.8%、13.4%、9%', '工业用电量、金融机构存贷款余额分别增长12.8%、13.4%、9%'],
  },
  {
    expect: [
      ['金融机构存款余额', 'growth', 13.4, '%', 'deposits'],
      ['金融机构贷款余额', 'growth', 9, '%', 'loans'],
      ['工业用电量', 'growth', 12.8, '%', 'industrial_electricity'],
    ],
    texts: ['金融机构存、贷款余额和工业用电量分别增长13.4%、9%、12.8%'],
  },
  {
    expect: [
      ['金融机构存款余额', 'growth', 5, '%', 'deposits'],
      ['金融机构贷款余额', 'growth', 6, '%', 'loans'],
    ],
    texts: ['金融机构存贷余额分别增长5%和6%', '金融机构存贷款余额分别增长5%和6%'],
  },
  // classes by size
  {
    expect: [
      ['年收益超10万元村集体占比', 'level', 50, '%', null],
      ['年收益超30万元村集体占比', 'level', 20, '%', null],
    ],
    texts: ['年收益超10万元、超30万元村集体占比分别达50%、20%'],
  },
  ...['超', '超过', '突破', '过'].map(
    (verb): CaseGroup => ({
      expect: [
        [`产值${verb}10亿元企业`, 'level', 20, '家', null],
        [`产值${verb}50亿元企业`, 'level', 5, '家', null],
      ],
      texts: [`产值${verb}10亿元、${verb}50亿元企业分别有20家、5家`, `产值${verb}10亿元、${verb}50亿元的企业分别有20家、5家`],
    }),
  ),
  {
    expect: [
      ['超亿元企业', 'level', 30, '家', null],
      ['超10亿元企业', 'level', 8, '家', null],
    ],
    texts: ['超亿元、超10亿元企业分别达到30家、8家'],
  },
  // each with a front of its own
  {
    expect: [
      ['食品抽检合格率', 'level', 98, '%', 'food_pass_rate'],
      ['药品抽检合格率', 'level', 99, '%', null],
    ],
    texts: ['食品、药品抽检合格率分别达98%和99%', '食品和药品抽检合格率分别达98%、99%'],
  },
  // how many there are is no part of the last one's name; what kind they are is every one's
  {
    expect: [
      ['现代家居产业集群营收', 'level', 270, '亿元'],
      ['有色金属产业集群营收', 'level', 180, '亿元'],
    ],
    texts: [
      '现代家居、有色金属两大产业集群营收分别达到270亿元、180亿元',
      '现代家居、有色金属2大产业集群营收分别达到270亿元、180亿元',
      '现代家居、有色金属两个产业集群营收分别达到270亿元、180亿元',
      '现代家居、有色金属产业集群营收分别达到270亿元、180亿元',
    ],
  },
  {
    expect: [
      ['现代家居营收', 'level', 270, '亿元'],
      ['有色金属营收', 'level', 180, '亿元'],
    ],
    texts: ['现代家居、有色金属两大主导产业营收分别达到270亿元、180亿元'],
  },
  {
    expect: [
      ['人参全产业链产值', 'level', 230, '亿元'],
      ['食用菌全产业链产值', 'level', 120, '亿元'],
    ],
    texts: ['人参、食用菌全产业链产值分别达到230亿元、120亿元'],
  },
  // each per unit, and so each whole; where only the first says so, what it lacks is shared
  {
    expect: [
      ['亩均税收', 'level', 35.8, '万元'],
      ['亩均增加值', 'level', 186.5, '万元'],
    ],
    texts: ['亩均税收、亩均增加值分别达到35.8万元、186.5万元'],
  },
  {
    expect: [
      ['人均旅游支出', 'level', 300, '元'],
      ['人均文化支出|文化支出', 'level', 200, '元'],
    ],
    texts: ['人均旅游、文化支出分别达到300元、200元'],
  },
  // a second row of amounts for both, without 分别
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.2, '%', 'disposable_income_per_capita_rural'],
      ['城镇居民人均可支配收入', 'level', 42000, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 18600, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城镇、农村居民人均可支配收入分别增长5%、6.2%,达到42000元、18600元',
      '城镇、农村居民人均可支配收入分别增长5%、6.2%,达42000元、18600元',
    ],
  },
  {
    expect: [
      ['城镇低保标准', 'growth', 5, '%', 'urban_subsistence_allowance'],
      ['农村低保标准', 'growth', 8, '%', 'rural_subsistence_allowance'],
      ['城镇低保标准', 'level', 9800, '元', 'urban_subsistence_allowance'],
      ['农村低保标准', 'level', 6300, '元', 'rural_subsistence_allowance'],
    ],
    texts: ['城乡低保标准分别提高5%、8%,达到每人每年9800元、6300元'],
  },
  // one figure is of the last alone
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 5, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 6.2, '%', 'disposable_income_per_capita_rural'],
      ['农村居民人均可支配收入', 'level', 18600, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城镇、农村居民人均可支配收入分别增长5%、6.2%,达到18600元'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 5, '%'],
      ['农村居民人均可支配收入', 'growth', 6.8, '%'],
      ['收入比', 'baseline', 2.97, '', 'urban_rural_income_ratio'],
      ['收入比', 'level', 2.92, '', 'urban_rural_income_ratio'],
    ],
    texts: ['城镇和农村居民人均可支配收入分别增长5%和6.8%,收入比由2.97缩小至2.92'],
  },
];
