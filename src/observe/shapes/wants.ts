/** Heads that say nothing without an owner of a certain kind, which a clause or a sentence before names: 入园企业 of a park, 现场销售额 of a fair. */

export interface Want {
  /** the heads, whole */
  readonly heads: RegExp;
  /** what they are of, by how its name ends */
  readonly owners: RegExp;
  /** the kind alone names it: 高速公路 of 沿海高速公路 */
  readonly plain?: boolean;
  /** it wants its owner although the catalogue knows it */
  readonly known?: boolean;
  /** how many sentences before in the paragraph may say it */
  readonly sentences: number;
}

/** Where firms settle. */
const PARK =
  '(?:产业|工业|物流|科技|科创|软件|孵化|创业|创新|示范|合作|农业|小微|企业)园区?|园区|产业基地|孵化基地|孵化器|众创空间|开发区|高新区|经开区|试验区|先行区|示范区|合作区|集聚区|集中区|综保区|保税区|自贸区|科技城|科学城|大学城|航天城|硅谷|创业服务中心|双创中心|特色小镇|商业街区|步行街|商圈';
/** What an industry is called in what is done for it. */
const BRANCH =
  '[一-鿿]{2,8}(?:服务业|制造业|产业)(?!链|园|化|集群|基地|投资|工人|体系)|人工智能|低空经济|数字经济|机器人|生物医药|集成电路';
/** Where goods are shown and contracts are signed. */
const FAIR = '洽谈会|博览会|展销会|交易会|推介会|招商会|购物节|采购会|订货会|[一-鿿][洽博交]会(?!点)';

export const wants: readonly Want[] = [
  {
    heads:
      /^(?:累计|新增|新|已)?(?:(?:入驻|入园|在园|入孵|在孵|孵化)[^、]{0,8}?(?:企业|机构|项目|团队|师生|学生|人员|商户|商家)(?:规模|总数|数量)?|注册(?:科技型?|高新技术)企业|园区(?:工业)?(?:总产值|产值|营业收入|营收|税收))$/,
    owners: new RegExp(PARK),
    sentences: 3,
  },
  {
    heads:
      /^(?:协议金额|协议投资额?|合同金额|(?:现场|意向|协议)(?:签约|成交|销售|交易|采购|合作)(?:金额|总额|额)|商品(?:交易|成交)额|(?:签约|成交)(?:金额|总额|额)|参展(?:企业|商|客商)|参会(?:客商|企业|嘉宾))$/,
    owners: new RegExp(FAIR),
    sentences: 0,
  },
  {
    heads:
      /^(?:累计|新增)?参保(?:人数|人员)$|^参[保合]率$|^参合人数$|^(?:财政|政府|人均财政)?补助标准$|^人均筹资(?:标准|水平)$|^(?:年度)?补偿资金$|^(?:住院|门诊|政策范围内)*(?:费用)?报销比例$/,
    owners: /养老保险|医疗保险|失业保险|工伤保险|生育保险|护理保险|合作医疗|新农合|医保|新农保/,
    known: true,
    sentences: 0,
  },
  {
    heads: /^(?:运营|通车|营业|通航)(?:线路)?(?:总里程|里程|总长度?)$|^线路总长度?$/,
    owners: /高速公路|高速铁路|高铁|轨道交通|地铁|铁路|国省干线|航道/,
    plain: true,
    sentences: 0,
  },
  {
    heads: /^(?:直接|累计)?(?:拉动|带动|撬动)(?:[一-鿿]{2,6})?(?:消费|销售额?|销售金额)$/,
    owners: /以旧换新/,
    plain: true,
    known: true,
    sentences: 0,
  },
  { heads: /^(?:新增)?受益(?:人口|群众|农户|居民)$/, owners: /工程|项目/, sentences: 0 },
  { heads: /^创收$/, owners: /劳务/, plain: true, sentences: 0 },
  { heads: /^免费培训$/, owners: /农村(?:富余|剩余)?劳动力|农民工?|下岗失业人员/, plain: true, sentences: 0 },
  { heads: /^惠及(?:市场主体|经营主体|中小微企业|小微企业|企业|群众|居民|农户)$/, owners: /计划|政策|行动|工程|补贴|贴息/, sentences: 0 },
  {
    heads: /^(?:战略性新兴产业|战新产业|新兴产业|主业)(?:和未来产业)?(?:营业收入|营收|投资)(?:占比|比重)$/,
    owners: /国有资本|国有企业|国企|央企/,
    sentences: 2,
  },
  {
    heads: /^人均(?:住房(?:建筑|使用|居住)?面积|居住面积|(?:生活)?消费(?:性)?支出|消费)$/,
    owners: /(?:城镇|农村)(?:常住)?居民|农牧民|农民/,
    plain: true,
    known: true,
    sentences: 0,
  },
  { heads: /^(?:购置|购机)?补贴资金$/, owners: /机械(?!化)|农?机具/, sentences: 0 },
  { heads: /^引进项目$/, owners: /招商引资/, known: true, sentences: 0 },
  { heads: /^(?:典型案例|典型经验|创新成果|改革成果|改革案例|制度成果)$/, owners: /改革|试点/, sentences: 0 },
  { heads: /^改革任务$/, owners: /改革试[点验]/, sentences: 0 },
  { heads: /^(?:子基金(?:规模|数量)?|返投项目)$/, owners: /(?<!子)基金/, sentences: 0 },
  { heads: /^总(?:载重吨|吨)位?$/, owners: /船舶|船队/, sentences: 0 },
  { heads: /^(?:改造|更新|整治|治理)项目$/, owners: /改造|更新|整治|治理/, sentences: 0 },
  { heads: /^(?:国际|国内)(?:旅客|货邮)吞吐量$/, owners: /机场|航空枢纽/, sentences: 0 },
  {
    heads: /^上[缴交]税[费金]$/,
    owners: /国有企业|国企|央企|省属企业|市属企业|民营企业|民营经济|私营经济|非公有制经济/,
    plain: true,
    sentences: 0,
  },
  { heads: /^(?:支持|赋能|投资|投放)(?:项目|企业)$/, owners: /基金|贴息|专项资金/, sentences: 0 },
  { heads: /^撬动(?:银行|社会|民间|金融){0,2}(?:贷款|资本|投资|资金)$/, owners: /基金|贴息/, sentences: 0 },
  {
    heads: /^(?:用户(?:总数)?|(?:中心)?城[区镇](?:覆盖[面率]|普及率|气化率))$/,
    owners: /移动互联网|互联网|宽带|光纤|有线电视|数字电视|天然气|燃气|自来水|集中供热/,
    plain: true,
    sentences: 0,
  },
  {
    heads: /^(?:种植|栽植|栽种|栽培)(?:总?面积|规模)$/,
    owners:
      /(?:烤烟|烟叶|茶叶|茶|蔬菜|甘蔗|水果|林果|果品|核桃|花椒|油茶|中药材|药材|食用菌|油菜|水稻|玉米|小麦|马铃薯|棉花|大豆|花生|苹果|柑橘|葡萄|花卉|蚕桑)(?=产业|生产|种植|基地)/,
    plain: true,
    sentences: 0,
  },
  {
    heads: /^日(?:处理|供水|供气|发电)(?:能力|规模)$/,
    owners: /(?:(?:生活)?(?:污水|垃圾|医废|餐厨垃圾)(?:焚烧|无害化|填埋|集中)?(?:处理|处置|发电)[厂站场]|(?:自来)?水厂)/,
    plain: true,
    sentences: 0,
  },
  { heads: /^贴息(?:资金)?$/, owners: /贷款/, sentences: 0 },
  { heads: /^转移就业$/, owners: /农村(?:富余|剩余)?劳动力/, plain: true, known: true, sentences: 0 },
  { heads: /^(?:领军|特色|骨干|标杆|链主)企业$/, owners: new RegExp(BRANCH), sentences: 0 },
  {
    heads: /^(?:新开工|续建|在建|建成通车|竣工|完工|拟建)?项目$/,
    owners: /(?:高速公路|公路|铁路|机场|港航|水运|航空|水利|能源|轨道交通|交通|市政)(?=(?:建设)?方面)/,
    plain: true,
    known: true,
    sentences: 0,
  },
  { heads: /^(?:产业投资|新增开发装机)$/, owners: /新能源/, plain: true, known: true, sentences: 3 },
  { heads: /^规模化供水率$/, owners: /农村/, plain: true, sentences: 0 },
  { heads: /^有机质(?:含量)?$/, owners: /黑土地?|土壤|耕地/, plain: true, sentences: 0 },
  { heads: /^建成面积占(?:永久)?基本农田(?:面积)?的?比[例重]$/, owners: /高标准农田/, plain: true, sentences: 0 },
  { heads: /^年?货邮吞吐量$/, owners: /[一-鿿]{2,8}(?:机场|航空枢纽)(?=年?旅客)/, known: true, sentences: 0 },
  { heads: /^(?:工资性|经营净?|财产净?|转移净?)收入$/, owners: /农民|农村居民|城镇居民|居民|农牧民/, plain: true, sentences: 0 },
  { heads: /^(?:货币|评估|账面)价值$/, owners: /房产|房屋|资产|土地|物业/, sentences: 0 },
  { heads: /^前\d[\d.]*[%‰]学科$/, owners: /ESI(?:全球)?/, plain: true, sentences: 0 },
  { heads: /^开行(?:总?量|列数)$/, owners: /中欧(?:\(亚\))?班列|国际班列/, plain: true, known: true, sentences: 0 },
  {
    heads: /^(?:群众|社会|诉求)?满意[率度]$/,
    owners: /(?:“?\d{4,6}”?|市民|政务|民生|便民)?(?:服务)?热线(?:服务)?/,
    plain: true,
    sentences: 0,
  },
];
