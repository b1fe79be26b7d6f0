/** Numbers that are no quantities, by reason. */
import { type ExclusionRow, YEAR as Y } from './exclusionRow.js';
import { TEXT_EXCLUSIONS } from './textExclusions.js';

const DASH = '[—–\\-~～至到/]{1,2}';

/** Tried in this order at a digit; the first that matches takes the span. */
export const DIGIT_EXCLUSIONS: readonly ExclusionRow[] = [
  {
    reason: 'date',
    pattern: new RegExp(
      `${Y}[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:3[01]|[12]\\d|0?[1-9]))?(?![\\d.%万亿元个家人户吨亩公平件项])(?: *\\d{1,2}:\\d{2}(?::\\d{2})?)?`,
      'y',
    ),
    example: '发布日期:2023-12-27',
    counterExample: '完成投资2023.5亿元',
  },
  {
    reason: 'date',
    pattern: new RegExp(
      `${Y}年?(?:${DASH}${Y}|、${Y}){1,8}(?:学年|年)度?|${Y}${DASH}\\d{2}(?:学年|年)|${Y}学?年度?(?:(?:${DASH}|前|第)?\\d{1,2}${DASH}?(?:\\d{1,2})?个?(?:月份?|季度))?(?:\\d{1,2}日)?`,
      'y',
    ),
    example: '2016—2020年',
    counterExample: '共有2016个',
  },
  {
    reason: 'date',
    pattern: /(?<!\d)\d{1,2}月(?:份|底|末|初|中旬)?(?:\d{1,2}日)?(?:(?:—|-|至|到)\d{1,2}月(?:\d{1,2}日)?)?/y,
    example: '9月28日',
    counterExample: '9个项目',
  },
  { reason: 'date', pattern: /(?<![\d.])\d{1,2}(?:[—–\-~～至到])\d{1,2}月份?/y, example: '1—11月', counterExample: '1—11家' },
  { reason: 'date', pattern: /(?<!\d)\d{1,2}日(?!均|处理|产|供|照|常|元|用)/y, example: '本月28日', counterExample: '28家' },
  {
    reason: 'attendance',
    pattern: /(?<=(?:[应实]到|出席|列席|缺席|请假)(?:会议|大会)?(?:的)?(?:人大)?(?:代表|委员|人员|人数)?(?:为|共)?)\d+[人名]/y,
    example: '大会应到代表412人',
    counterExample: '实到外资412万美元',
  },
  {
    reason: 'attendance',
    pattern: /(?<=(?:代表(?:总)?名额|(?:大会|会议|本次|现有|共有)代表|(?<![一-鿿])到会)(?:为|共)?)\d+[人名位]?(?=$|[,;。、])/y,
    example: '大会代表412人,因事请假3人',
    counterExample: '现有代表性项目412个',
  },
  {
    reason: 'attendance',
    pattern:
      /\d+[余多]?[人名位](?=[^,。;\d]{0,16}(?:代表|委员|市民|公民|村民)[^,。;\d]{0,14}(?:(?:出席|列席|旁听|参加)了?(?:本次|这次|此次|今天的?|开幕)?[^,。;\d]{0,8}(?:会议|大会|开幕[会式])(?:$|[,。;])|听取[^,。;\d]{0,20}(?:报告|工作)))/y,
    example: '412名来自各条战线的人大代表出席大会',
    counterExample: '412名农民工代表参加招聘大会3场',
  },
  { reason: 'rhetoric', pattern: /(?<=[”"]出现了?)\d+次/y, example: '报告中“创新”出现31次', counterExample: '公交车每天开行31次' },
  { reason: 'date', pattern: /\d{2}年代/y, example: '上世纪90年代', counterExample: '90家' },
  {
    reason: 'time',
    pattern: /(?<=^|[\s\d日午晚])\d{1,2}:\d{2}(?::\d{2})?(?![.\d:])/y,
    example: '27日 09:30',
    counterExample: '结构调整为7.4:39.6:53',
  },
  {
    reason: 'ordinal',
    pattern: new RegExp(`(?<=第)\\d+(?:\\.\\d+)?(?:${DASH}\\d+)?(?:[位名届次个批期轮号项条款季季度年部台家艘座])?`, 'y'),
    example: '居全省第7位',
    counterExample: '共7位',
  },
  {
    reason: 'rhetoric',
    pattern:
      /\d+(?:\.\d+)?(?:多|余)?[万亿](?:多|余)?(?=名?[\u4e00-\u9fa5]{0,5}(?:人民(?!币|医|法|检|政|调|警|武|代|公|的)|人民的(?:[\u4e00-\u9fa5]{0,6}(?:力量|智慧|意志|期盼|幸福))|儿女|父老|同胞))/y,
    example: '凝聚850万临澜人民的奋进力量',
    counterExample: '全市850万人',
  },
  {
    reason: 'rank',
    pattern: /(?<=[^目当之日年月提超向以空跟朝往先此事节午生]前|[Tt][Oo][Pp])\d+(?:位|名|强|家|%|‰)?(?!年|月|季|个月|天|亿|万)/y,
    example: '进入全国前10位',
    counterExample: '当前10家',
  },
  {
    reason: 'rank',
    pattern:
      /(?<=(?:排名|排位|位次|位居|名列|列|居)[^,。;]{0,14})\d+位|(?<=(?:前移|上升|提升|跃升|进位|跃居|升至|下降|后移)了?)\d+(?:个位次|个名次|位次?|名)(?!数)/y,
    example: '排名由51位上升到36位',
    counterExample: '选派36位专家',
  },
  {
    reason: 'rank',
    // among how many one is ranked
    pattern:
      /\d+(?:家|个)(?=[^,，。;；\d]{2,24}(?:考评|考核|评价|评比|排名|测评)(?:中|里)?(?:排名|位列|位居|名列|排在|居|列)(?:第|前|首位|末位))/y,
    example: '在全省126家开发区综合考评中位列第3位',
    counterExample: '全省126家开发区综合考评完成率居第3位',
  },
  {
    reason: 'rank',
    pattern:
      /(?<=(?:位居|居|位列|排名|排在|名列)(?:全[市省县区])?)\d+个?(?:县|区|市|旗|镇|乡|街道|州)(?:\([市区县旗]\))?(?:中|里|之)?(?:第|首|前|榜首|末)/y,
    example: '增速位居7县(市)第一',
    counterExample: '新居7个区全部开工',
  },
  {
    reason: 'step',
    pattern: /\d个(?=[千百十]?(?:万亿|亿|万)元?级?(?:新?台阶|大关|关口))/y,
    example: '迈上4个万亿元台阶',
    counterExample: '4个县',
  },
  {
    reason: 'name',
    pattern: /\d{2,4}人(?=(?:高峰|高端)?(?:论坛|峰会|沙龙|圆桌会|大会|企业家大会|座谈会))|\d{1,2}人制/y,
    example: '青年50人论坛',
    counterExample: '50人参会',
  },
  {
    reason: 'duration',
    pattern: /(?<=(?:时间|时序|序时)进度\()[\d.]+%/y,
    example: '高于时间进度(41.7%)',
    counterExample: '完成进度(41.7%)',
  },
  {
    reason: 'duration',
    pattern: /(?<=连续)\d{1,2}次(?=[获被入荣蝉位居上夺])/y,
    example: '连续4次获评优秀',
    counterExample: '开展4次',
  },
  {
    reason: 'name',
    pattern: /(?<=[一-鿿])\d{3,4}所(?=[A-Z]|研究|研制|研发|自主|突破|攻克)/y,
    example: '望沅715所QX20发动机',
    counterExample: '改造学校608所',
  },
  { reason: 'name', pattern: /\d+强/y, example: '世界500强企业', counterExample: '500家' },
  {
    reason: 'name',
    pattern: /(?<![\d.])[\dN](?:[\d.]*)?(?:\+(?:\d+|[NXn一二三四五六七八九]))+/y,
    example: '“1+9+9”推进',
    counterExample: '100+家',
  },
  {
    reason: 'name',
    pattern: /(?<![\d.])\d{4,5}(?![个家处座万亿元])(?=[一-鿿]{0,6}(?:服务平台|服务热线|热线|综合服务中心))/y,
    example: '8890便民服务平台',
    counterExample: '2000个服务平台',
  },
  {
    reason: 'name',
    pattern: /\d{1,4}[个大强佳](?=[一-鿿]{0,6}榜单)/y,
    example: '最具活力100个县榜单',
    counterExample: '100个县',
  },
  { reason: 'name', pattern: /\d+(?:\.\d+)?版(?!面|本数|权)/y, example: '行动方案2.0版', counterExample: '3部' },
  {
    reason: 'name',
    pattern: /(?<![比差为是达至到在约于过])\d\.0(?![\d%‰亿万元个吨家户人倍公平])/y,
    example: '工业4.0示范',
    counterExample: '增长5.0%',
  },
  {
    reason: 'name',
    pattern: /\d{1,3}分钟(?:[^\d,。;]{0,8}(?:圈|服务区|通勤|可达|交通|都市|经济))/y,
    example: '15分钟生活圈',
    counterExample: '缩短15分钟',
  },
  {
    reason: 'name',
    pattern: /\d{1,3}小时(?:[^\d,。;]{0,8}(?:圈|自助|值守|服务|不打烊|在线|热线|都市|经济|通达))/y,
    example: '1小时灵活就业圈',
    counterExample: '延长1小时',
  },
  {
    reason: 'name',
    pattern: /\d{1,2}(?:号线?|路车|线(?=[、一二三四五六东西南北延]))/y,
    example: '地铁6号线一期',
    counterExample: '开通6条线路',
  },
  {
    reason: 'age',
    pattern: new RegExp(`\\d{1,3}(?:${DASH}\\d{1,3})?(?:周?岁(?:及|\\(含\\))?以[上下内]|周岁)|\\d{1,3}${DASH}\\d{1,3}岁`, 'y'),
    example: '60岁以上老人',
    counterExample: '预期寿命84岁',
  },
  {
    reason: 'threshold',
    pattern: new RegExp(
      `\\d{1,4}(?:${DASH}\\d{1,4})?万人口?(?:及?以[上下])?的?(?:特大|超大|大|中等|小)?(?:城市|城镇|县城)(?![圈群化])`,
      'y',
    ),
    example: '300万人口以上的城市',
    counterExample: '300万人口',
  },
  {
    reason: 'threshold',
    pattern: /(?<=人口(?:超过?|过|达到?))\d{1,4}万人?(?=的?(?:大|中等)?(?:县|市|镇|城市)(?:[,，。;；、]|\d|$))/y,
    example: '培育城区人口超30万县',
    counterExample: '人口超30万人',
  },
  {
    reason: 'threshold',
    pattern:
      /\d{1,4}(?:层(?:及)?以[上下](?=(?:的)?[^,。;、\d]{0,4}(?:建筑|住宅|楼|房|高层))|[户人](?:及)?以[上下](?=(?:的)?[^,。;、\d]{0,8}(?:自然村|自然屯|村|屯|聚居|居民点|大班额)))/y,
    example: '50户以上自然村通公路',
    counterExample: '搬迁50户以上',
  },
  {
    reason: 'threshold',
    pattern:
      /(?<=(?:投资|产值|收入|营收|税收|纳税|利税|规模)上)\d[\d.]*[百千万亿]{0,2}元(?=的?[^,。;、\d]{0,4}(?:项目|企业|产业|园区|集群|\d))/y,
    example: '投资上1000万元的30个项目',
    counterExample: '投资1000万元的30个项目',
  },
  {
    reason: 'structure',
    pattern:
      /\d{1,3}(?:大(?!幅|力|量)|个方面|方面|个领域|个环节|个重点方面|个体系|类(?!似)|项原则|张清单|个一批|个坚持|个专项行动|大类|个维度|个[一二三五]年)/y,
    example: '围绕6大领域',
    counterExample: '新增6个大型超市',
  },
  {
    reason: 'structure',
    pattern:
      /(?<=(?:提出|设置|设定|确定|明确|细化|共计|大类)了?)\d{1,2}[项个](?=(?:主要|核心|量化|具体)?指标(?:$|[,，。;；:：]))|\d{1,2}[项个](?=(?:预期性|约束性)指标(?:[和、]\d{1,2}[项个](?:预期性|约束性)指标)?(?:$|[,，。;；]))|(?<=(?:预期性|约束性)指标)\d{1,2}[项个](?=[和、,，。;；]|$)|\d{1,2}[项个条件](?=[^,。;:\d]{2,10}:(?:一是|首先))/y,
    example: '规划提出6项主要指标,其中约束性指标2项',
    counterExample: '5项约束性指标未能完成',
  },
  { reason: 'code', pattern: /\d{2,4}(?=国道|省道|县道|乡道)/y, example: '210国道', counterExample: '210公里' },
  { reason: 'date', pattern: /\d{1,2}世纪(?:\d{2}年代)?/y, example: '20世纪90年代', counterExample: '20家' },
  { reason: 'class', pattern: /\d{1,3}[AaＡ]+级?(?![\w])/y, example: '5A级景区', counterExample: '5处景区' },
  { reason: 'class', pattern: /\d{1,2}(?:星级|级(?!以上人))/y, example: '达到4级标准', counterExample: '4个' },
  // 举办培训班30期, 40期援外培训: those are counted
  {
    reason: 'ordinal',
    pattern:
      /\d{1,3}届|(?<!(?:培训|班|讲座|讲堂|课堂|论坛|沙龙|简报|研修|训练营)”?)\d{1,3}期(?!间|货|刊|满|末|权|[^,。;、\d]{0,8}(?:培训(?!中心|基地|楼)|研修|讲座|论坛|沙龙))/y,
    example: '举办3届',
    counterExample: '举办培训班3期',
  },
  { reason: 'fraction', pattern: /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/万])/y, example: '1/2号线', counterExample: '1.4公里' },
  {
    reason: 'specification',
    pattern: /\d+(?:\.\d+)?[×xX*]\d+(?:\.\d+)?(?:万?千瓦|兆瓦|MW|吨|公里|毫米|米)?/y,
    example: '2×35万千瓦机组',
    counterExample: '35万千瓦',
  },
  {
    reason: 'table',
    pattern: /\d{1,2}(?:%|[件人家个户万亿元]{1,3})?(?=预期性|约束性)/y,
    example: '相当于6%预期性',
    counterExample: '6%左右',
  },
  {
    reason: 'structure',
    pattern: /\d{1,3}条(?=(?:配套)?(?:规定|意见|纪律|禁令))/y,
    example: '自治区28条配套规定',
    counterExample: '28条道路',
  },
  { reason: 'ordinal', pattern: /\d{1,2}次(?=全会|全委会|代表大会|党代会|常务会)/y, example: '九届14次全会', counterExample: '14次' },
  { reason: 'anniversary', pattern: /\d{1,3}(?:周年|华诞)/y, example: '成立75周年', counterExample: '75家' },
  {
    reason: 'duration',
    pattern:
      /(?<![\d.])\d{1,3}(?:\.\d+)?(?:[—–\-~～至到]\d{1,3})?(?:多|余)?(?:年|个月|个?工作日|个?自然日|个?小时|分钟|秒钟?|个季度|个半小时|个?学时|周(?!边|期|转|岁)|个星期)(?:以上|以内|以下|左右|制|期)?/y,
    example: '5年期贷款',
    counterExample: '连续9次',
  },
  {
    reason: 'per_unit',
    pattern: /(?<=每)\d+(?:\.\d+)?[十百千万亿]*(?:名|个|户|人|亩|平方公里|元|吨|米|公里|件)?/y,
    example: '每10万人拥有',
    counterExample: '每年10万人',
  },
  {
    reason: 'code',
    pattern: /(?<!\d)(?:1\d{10}|\d{3,4}-\d{7,8}|\d{12,}(?!\d)\w*|0\d+)(?![.\d])/y,
    example: '电话0532-85911234',
    counterExample: '0.85亿元',
  },
  {
    reason: 'specification',
    pattern: /(?<=时速)\d+(?:\.\d+)?(?:公里|千米)?/y,
    example: '时速350公里高铁',
    counterExample: '里程350公里',
  },
  ...TEXT_EXCLUSIONS,
];
