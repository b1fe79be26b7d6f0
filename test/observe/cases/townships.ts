/** Words of counties, townships and their parks. */
import type { CaseGroup } from './types.js';

export const townships: readonly CaseGroup[] = [
  // who speaks, and since when
  { expect: [['劳动力', 'level', 7400, '人']], texts: ['我乡共有劳动力7400人', '我镇共有劳动力7400人', '全镇现有劳动力7400人'] },
  { expect: [['转移劳动力', 'level', 4900, '人']], texts: ['现已转移劳动力4900人', '我镇已转移劳动力4900人'] },
  {
    expect: [['水产养殖面积占养殖总面积', 'level', 82, '%']],
    texts: ['水产养殖面积已占养殖总面积的82%', '水产养殖面积占养殖总面积的82%', '水产养殖面积现占养殖总面积的82%'],
  },
  {
    expect: [['地区生产总值|国内生产总值', 'level', 4.1, '亿元', 'gdp']],
    texts: ['我镇地区生产总值实现4.1亿元', '我街道国内生产总值达4.1亿元'],
  },
  // taxes of two offices
  { expect: [['地税收入', 'level', 1.9, '亿元', null]], texts: ['地税收入1.9亿元', '全年完成地税收入1.9亿元'] },
  { expect: [['国税收入', 'level', 1.9, '亿元', null]], texts: ['国税收入1.9亿元'] },
  // the head stands twice
  {
    expect: [['固定资产投资', 'level', 192, '亿元', 'fixed_asset_investment']],
    texts: ['固定资产投资累计完成投资192亿元', '固定资产投资完成投资192亿元'],
  },
  {
    expect: [
      ['道路改造', 'level', 12, '公里'],
      ['道路改造投资|完成投资|投资', 'level', 3, '亿元'],
    ],
    texts: ['道路改造12公里，累计完成投资3亿元'],
  },
  // of firms above designated size
  {
    expect: [
      ['规模工业总产值|规模以上工业总产值|规模以上企业工业总产值|规上工业总产值', 'level', 28, '亿元', 'industrial_output_above_scale'],
    ],
    texts: ['规模企业实现工业总产值28亿元', '规模以上企业完成工业总产值28亿元', '规上企业累计完成工业总产值28亿元'],
  },
  {
    expect: [['工业总产值', 'level', 28, '亿元', 'industrial_output']],
    texts: ['全镇企业实现工业总产值28亿元', '全县实现工业总产值28亿元'],
  },
  // of a park, over the clauses behind
  {
    expect: [
      ['园区新开工项目', 'level', 11, '个'],
      ['园区在建项目|在建项目', 'level', 24, '个', null],
      ['园区固定资产投资', 'level', 11, '亿元', null],
      ['园区工业增加值', 'level', 10, '亿元', null],
    ],
    texts: ['园区新开工项目11个，在建项目达到24个，固定资产投资完成11亿元，实现工业增加值10亿元'],
  },
  {
    expect: [
      ['在建项目', 'level', 24, '个'],
      ['固定资产投资', 'level', 11, '亿元', 'fixed_asset_investment'],
    ],
    texts: ['在建项目达到24个，固定资产投资完成11亿元'],
  },
  // bonds that are no emphasis
  { expect: [['特别国债项目|获批特别国债项目', 'level', 4, '个']], texts: ['洼地治理、防洪治理等4个特别国债项目已获批'] },
  // near a mark
  {
    expect: [['地区生产总值', 'level', 300, '亿元', 'about', 'gdp']],
    texts: ['地区生产总值逼近300亿元大关', '地区生产总值接近300亿元'],
  },
  {
    expect: [['一般公共预算收入|财政一般公共预算收入|一般财政公共预算收入', 'level', 26, '亿元', 'general_budget_revenue']],
    texts: ['财政一般公共预算收入26亿元', '一般财政公共预算收入26亿元'],
  },
  { expect: [['限额以上固定资产投资', 'level', 16, '亿元', 'fixed_asset_investment']], texts: ['限额以上固定资产投资完成16亿元'] },
  // which investments are counted
  {
    expect: [['500万元以上固定资产投资', 'level', 83, '亿元', 'fixed_asset_investment']],
    texts: ['500万元以上固定资产投资累计达到83亿元', '全县500万元以上固定资产投资完成83亿元'],
  },
  // two in one word, from and to
  {
    expect: [
      ['城镇居民人均可支配收入', 'baseline', 25475, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'baseline', 8892, '元', 'disposable_income_per_capita_rural'],
      ['城镇居民人均可支配收入', 'level', 32432, '元', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'level', 12787, '元', 'disposable_income_per_capita_rural'],
    ],
    texts: [
      '城乡居民人均可支配收入从25475元和8892元增加到32432元和12787元',
      '城乡居民人均可支配收入由25475元、8892元提高到32432元、12787元',
      '城、乡居民人均可支配收入分别由25475元、8892元提高到32432元、12787元',
    ],
  },
  {
    expect: [
      ['城乡居民人均可支配收入', 'baseline', 25475, '元'],
      ['城乡居民人均可支配收入', 'level', 32432, '元'],
    ],
    texts: ['城乡居民人均可支配收入从25475元增加到32432元'],
  },
  // 上市 is no verb of the list
  {
    expect: [
      ['新增商事主体', 'level', 10, '万户', 'market_entities.new'],
      ['新增上市企业', 'level', 10, '家', 'listed_companies.new'],
    ],
    texts: ['新增商事主体10万户、上市企业10家'],
  },
  { expect: [['新增国高企业', 'level', 300, '家', 'high_tech_enterprises.new']], texts: ['新增国高企业300家'] },
  // a task of two years
  {
    expect: [
      ['清偿中小企业账款', 'level', 2.8, '亿元'],
      ['清偿中小企业账款', 'completion', 54, '%'],
    ],
    texts: ['清偿中小企业账款2.8亿元，完成两年清偿任务的54%', '清偿中小企业账款2.8亿元，完成三年任务的54%'],
  },
  { expect: [['栽植果树', 'level', 2.8, '万亩']], texts: ['多措并举栽植果树2.8万亩', '千方百计栽植果树2.8万亩'] },
  // animals of one character
  {
    expect: [
      ['出栏生猪|生猪出栏', 'level', 56, '万头', 'pig_slaughter'],
      ['出栏牛|牛出栏', 'level', 3.2, '万头', null],
      ['出栏羊|羊出栏', 'level', 12, '万只', null],
      ['出栏家禽|家禽出栏', 'level', 320, '万羽', null],
    ],
    texts: ['全年出栏生猪56万头、牛3.2万头、羊12万只、家禽320万羽'],
  },
  // all of the firms, not the new ones
  {
    expect: [
      ['新增规模以上工业企业', 'level', 12, '户', 'above_scale_industrial_enterprises.new'],
      ['规模以上工业企业总数|规模以上工业企业', 'level', 86, '户', 'above_scale_industrial_enterprises'],
      ['规模以上工业企业增加值', 'level', 36, '亿元', 'industrial_value_added_above_scale'],
      ['规模以上工业企业利税', 'level', 8.6, '亿元', 'industrial_profit_tax'],
    ],
    texts: [
      '新增规模以上工业企业12户，总数达86户，完成增加值36亿元；实现利税8.6亿元',
      '新增规模以上工业企业12户，总数达到86户，实现增加值36亿元，实现利税8.6亿元',
    ],
  },
  {
    expect: [
      ['新增规模以上工业企业', 'level', 12, '户', 'above_scale_industrial_enterprises.new'],
      ['新增规模以上工业企业增加值', 'level', 3, '亿元', null],
    ],
    texts: ['新增规模以上工业企业12户，完成增加值3亿元'],
  },
  // one head in place of the other
  {
    expect: [
      ['工业增加值', 'level', 26, '亿元', 'industrial_value_added'],
      ['工业销售收入|销售收入', 'level', 82, '亿元', null],
    ],
    texts: ['完成工业增加值26亿元、销售收入82亿元'],
  },
  // what grew by it
  {
    expect: [
      ['带动农户', 'level', 3.6, '万户'],
      ['户均收入|户均增收', 'change', 2600, '元', null],
    ],
    texts: ['带动农户3.6万户，户均增收2600元'],
  },
  // in another money
  {
    expect: [
      ['人均地区生产总值', 'level', 28600, '元', 'gdp_per_capita'],
      ['人均地区生产总值', 'level', 4200, '美元', 'gdp_per_capita'],
    ],
    texts: ['人均地区生产总值28600元，按当年汇率折算达到4200美元', '人均地区生产总值28600元，按现行汇率计算折合4200美元'],
  },
  // who pays
  {
    expect: [
      ['民营经济增加值', 'level', 56, '亿元', 'private_economy_value_added'],
      ['民营经济上缴税金', 'level', 2.6, '亿元', null],
    ],
    texts: ['民营经济实现增加值56亿元，上缴税金2.6亿元'],
  },
  // a deed of its own
  {
    expect: [
      ['新建村卫生室', 'level', 86, '个'],
      ['卫生院改扩建', 'level', 12, '所'],
      ['每千人拥有病床', 'level', 3.6, '张', 'hospital_beds_per_1000'],
    ],
    texts: ['新建村卫生室86个，卫生院改扩建12所，每千人拥有病床3.6张'],
  },
  // how large those are that are counted
  { expect: [['示范坝区|建成示范坝区|建成500亩以上示范坝区|500亩以上示范坝区', 'level', 70, '个']], texts: ['建成500亩以上示范坝区70个'] },
  {
    expect: [
      ['造林', 'level', 5000, '亩', 'at_least'],
      ['新建苗圃', 'level', 3, '个'],
    ],
    texts: ['完成造林5000亩以上，新建苗圃3个'],
  },
  { expect: [['工业总产值', 'level', 10, '亿元', 'industrial_output']], texts: ['该县工业总产值完成10亿元'] },
  {
    expect: [
      ['在建项目', 'level', 40, '个'],
      ['在建项目投资|项目投资', 'level', 10, '亿元'],
    ],
    texts: ['在建项目40个，累计完成投资10亿元'],
  },
  { expect: [['基本建设投资', 'level', 2, '亿元', null]], texts: ['基本建设投资2亿元'] },
  {
    expect: [['贫困发生率|农村贫困发生率', 'level', 0.6, '%', 'poverty_incidence']],
    texts: ['贫困发生率降至0.6%', '农村贫困发生率下降到0.6%'],
  },
  { expect: [['计划生育率', 'level', 92, '%', 'planned_birth_rate']], texts: ['计划生育率达92%'] },
  { expect: [['工农业总产值', 'level', 29, '亿元', 'industry_agriculture_output']], texts: ['工农业总产值达29亿元'] },
  { expect: [['出栏50头以上养殖大户|养殖大户', 'level', 23, '户']], texts: ['培养出栏50头以上养殖大户23户'] },
  // those above designated size, of the same head
  {
    expect: [
      ['工业增加值|全部工业增加值', 'level', 46, '亿元', 'industrial_value_added'],
      ['规模以上工业增加值', 'level', 36, '亿元', 'industrial_value_added_above_scale'],
    ],
    texts: ['工业增加值完成46亿元，其中规模以上36亿元', '工业增加值完成46亿元，其中规模以上工业完成36亿元'],
  },
  {
    expect: [
      ['工业总产值', 'level', 86, '亿元', 'industrial_output'],
      ['规模以上工业总产值|规模以上企业总产值', 'level', 62, '亿元', 'industrial_output_above_scale'],
    ],
    texts: ['工业总产值达86亿元，其中规模以上企业62亿元'],
  },
  {
    expect: [
      ['专利申请', 'level', 86, '件', 'patent_applications'],
      ['专利授权', 'level', 32, '件', 'patents_granted'],
    ],
    texts: ['专利申请86件，授权32件', '专利申请86件、授权32件'],
  },
  // in how many classes, and who worked how long
  {
    expect: [['社区实事项目', 'level', 46, '项']],
    texts: ['完成创业服务、市容环境等10类46项社区实事项目', '完成创业服务、市容环境等十大类46项社区实事项目'],
  },
  { expect: [['投工', 'level', 2.4, '万个工日']], texts: ['投工2.4万个工日'] },
  { expect: [['水利建设资金', 'level', 320, '万元']], texts: ['水利建设共投入资金320万元', '水利建设累计投入资金320万元'] },
  { expect: [['公共投资', 'level', 3, '亿元']], texts: ['全县公共投资完成3亿元'] },
  {
    expect: [
      ['蔬菜总产量', 'level', 2, '万吨', 'vegetable_output'],
      ['水果总产', 'level', 1.5, '万吨', 'fruit_output'],
    ],
    texts: ['蔬菜总产量达到2万吨，水果总产1.5万吨'],
  },
  // where most of it stood, and a growth called a share
  { expect: [['拆除违章建筑|拆除各类违章建筑|违章建筑', 'level', 472, '处']], texts: ['拆除了以水库北岸建筑为重点的违章建筑472处'] },
  { expect: [['以柑橘为主的果园面积', 'level', 2, '万亩']], texts: ['以柑橘为主的果园面积达2万亩'] },
  {
    expect: [
      ['财政总收入', 'level', 4.5, '亿元', 'total_budget_revenue'],
      ['财政总收入', 'growth', 55, '%', 'total_budget_revenue'],
    ],
    texts: ['财政总收入4.5亿元，增长比例达55%'],
  },
  { expect: [['基本建设类补助资金|补助资金', 'level', 9.6, '亿元', null]], texts: ['争取到位基本建设类补助资金9.6亿元'] },
  { expect: [['地方级收入', 'level', 26, '亿元', 'general_budget_revenue']], texts: ['地方级收入26亿元'] },
  { expect: [['实到外资', 'level', 3300, '万美元', 'foreign_investment_utilized']], texts: ['实到外资3300万美元'] },
  { expect: [['固定资产投入', 'level', 1.5, '亿元', 'fixed_asset_investment']], texts: ['固定资产投入1.5亿元'] },
  // how many have passed a mark
  { expect: [['工业产值超亿元企业', 'level', 24, '家']], texts: ['24家企业工业产值超亿元', '有24家企业实现工业产值过亿元'] },
  { expect: [['销售收入超亿元中小企业', 'level', 8, '家']], texts: ['8家中小企业实现销售收入过亿元'] },
  { expect: [['纳税超千万元企业', 'level', 3, '家']], texts: ['3家企业纳税超千万元'] },
  { expect: [['财政收入超千万元乡镇', 'level', 5, '个']], texts: ['5个乡镇财政收入超千万元'] },
  {
    expect: [
      ['投产企业|企业', 'level', 24, '家'],
      ['工业产值', 'level', 36, '亿元'],
    ],
    texts: ['24家企业投产，工业产值达36亿元'],
  },
  {
    expect: [['财政收入过千万元的乡镇', 'level', 11, '个', null]],
    texts: ['财政收入过千万元的乡镇(场)达到11个', '财政收入过千万元的乡镇达到11个'],
  },
  // the amounts of two just told
  {
    expect: [
      ['存款余额', 'level', 90, '亿元', 'deposits'],
      ['贷款余额', 'level', 60, '亿元', 'loans'],
      ['存款余额', 'change', 12, '亿元', 'deposits'],
      ['贷款余额', 'change', 9, '亿元', 'loans'],
    ],
    texts: ['存款余额90亿元、贷款余额60亿元，比年初增加12亿元和9亿元'],
  },
  {
    expect: [
      ['存款余额', 'level', 90, '亿元', 'deposits'],
      ['贷款余额', 'level', 60, '亿元', 'loans'],
      ['贷款余额', 'change', 9, '亿元', 'loans'],
      ['贷款余额', 'growth', 18, '%', 'loans'],
    ],
    texts: ['存款余额90亿元、贷款余额60亿元，增加9亿元、增长18%'],
  },
];
