/** With whom something is done, what befell what was counted before, stages of one list, rates told as a speed. */
import type { CaseGroup } from './types.js';

export const dealings: readonly CaseGroup[] = [
  // what was lent to some is not what the region has lent
  ...['发放', '投放', '提供', '新增', '新发放', '办理'].map(
    (verb): CaseGroup => ({ expect: [[`${verb}中小微企业贷款`, 'level', 42, '亿元', null]], texts: [`为中小微企业${verb}贷款42亿元`] }),
  ),
  {
    expect: [['新增中小微企业担保贷款', 'level', 42, '亿元', null]],
    texts: ['降低收费，为中小微企业新增担保贷款42亿元', '累计为中小微企业新增担保贷款42亿元'],
  },
  { expect: [['发放小微企业融资', 'level', 42, '亿元', null]], texts: ['向小微企业发放融资42亿元'] },
  { expect: [['提供小微企业授信', 'level', 42, '亿元', null]], texts: ['对小微企业提供授信42亿元'] },
  { expect: [['新增贷款', 'level', 42, '亿元', 'loans.new']], texts: ['新增贷款42亿元'] },
  {
    expect: [
      ['降低企业用电成本', 'level', 3, '亿元'],
      ['降低用气成本', 'level', 2, '亿元'],
      ['降低物流成本', 'level', 4, '亿元'],
    ],
    texts: ['降低企业用电成本3亿元、用气成本2亿元、物流成本4亿元'],
  },
  // how far the next ones are is said of them alone
  ...['竣工', '完工', '投产'].map(
    (stage): CaseGroup => ({
      expect: [
        ['续建项目', 'level', 62, '个'],
        [`${stage}项目`, 'level', 26, '个', null],
      ],
      texts: [`续建项目62个、${stage}项目26个`],
    }),
  ),
  // people who were sent, and not all that there are
  ...['选派', '派驻', '派出', '遴选'].map(
    (verb): CaseGroup => ({ expect: [[`${verb}科技特派员`, 'level', 620, '名', null]], texts: [`${verb}科技特派员620名`] }),
  ),
  ...['驻村干部', '专业人才', '骨干教师', '全科医生', '农业专家', '工作人员'].map(
    (who): CaseGroup => ({ expect: [[`选派${who}`, 'level', 620, '名', null]], texts: [`选派${who}620名`] }),
  ),
  { expect: [['科技特派员', 'level', 620, '名', null]], texts: ['科技特派员620名', '科技特派员达到620名'] },
  // a rate told as a speed
  {
    expect: [['实际到位资金', 'avg_growth', 25, '%']],
    texts: ['实际到位资金以年均25%的速度递增', '实际到位资金每年以25%的速度增长', '实际到位资金以每年25%的增速递增'],
  },
  { expect: [['物流总量', 'avg_growth', -3, '%']], texts: ['物流总量以年均3%的速度下降', '物流总量以年均3%的幅度递减'] },
  { expect: [['快递业务量', 'growth', 12, '%', 'at_least']], texts: ['快递业务量以12%以上的速度增长'] },
  { expect: [['审批材料', 'growth', -30, '%']], texts: ['审批材料减少30%'] },
  // with whom
  { expect: [['建立伙伴关系自贸区', 'level', 14, '个']], texts: ['与14个自贸区建立伙伴关系', '先后与14个自贸区建立伙伴关系'] },
  {
    expect: [['开展科技合作国家和地区', 'level', 24, '个']],
    texts: ['与24个国家和地区开展科技合作', '与岚海等24个国家和地区开展科技合作'],
  },
  { expect: [['国家和地区', 'level', 24, '个']], texts: ['产品出口24个国家和地区'] },
  // what befell some of those that were counted
  {
    expect: [
      ['制度创新成果', 'level', 121, '项'],
      ['获国家认可制度创新成果', 'level', 32, '项', null],
      ['向全国推广制度创新成果', 'level', 17, '项', null],
    ],
    texts: ['形成121项制度创新成果，32项获国家认可、17项向全国推广', '形成121项制度创新成果，其中32项获国家认可、17项向全国推广'],
  },
  {
    expect: [
      ['获省科学技术奖项目', 'level', 12, '个'],
      ['获一等奖项目', 'level', 2, '个'],
    ],
    texts: ['12个项目获省科学技术奖，2个获一等奖'],
  },
  { expect: [['获奖成果', 'level', 12, '项']], texts: ['12项获奖成果'] },
  // stages of one list
  {
    expect: [
      ['亿元以上项目新开工', 'level', 43, '个', 'at_least', 'over_100m_projects'],
      ['亿元以上项目竣工', 'level', 38, '个', 'at_least'],
    ],
    texts: ['亿元以上项目新开工43个以上、竣工38个以上'],
  },
  {
    expect: [
      ['城市主干道改造开工', 'level', 12, '条'],
      ['城市主干道改造完工', 'level', 8, '条'],
    ],
    texts: ['城市主干道改造开工12条、完工8条', '城市主干道改造开工12条，完工8条'],
  },
  {
    expect: [
      ['城市主干道改造开工', 'level', 12, '条'],
      ['竣工厂房', 'level', 8, '万平方米'],
    ],
    texts: ['城市主干道改造开工12条，竣工厂房8万平方米'],
  },
  // a class whose head the clause after says
  {
    expect: [
      ['千亿级产业集群', 'level', 3, '个'],
      ['百亿级产业集群', 'level', 2, '个'],
    ],
    texts: ['创建新材料、现代商贸、装备制造3个千亿级，食品、种业2个百亿级产业集群'],
  },
  // one growth of several heads
  {
    expect: [
      ['省级创新平台数量', 'growth', 100, '%'],
      ['科研项目资助额', 'growth', 100, '%'],
    ],
    texts: ['省级创新平台数量和科研项目资助额翻番', '省级创新平台数量、科研项目资助额实现翻番'],
  },
  { expect: [['装备制造和食品加工产值', 'growth', 20, '%']], texts: ['装备制造和食品加工产值增长20%'] },
  { expect: [['卷烟及配套产业产值', 'growth', 12.4, '%']], texts: ['卷烟及配套产业产值增长12.4%'] },
  // a title that was won stays whole
  { expect: [['被认定为国家义务教育优质均衡发展县', 'level', 16, '个']], texts: ['16个县被认定为国家义务教育优质均衡发展县'] },
  { expect: [['入选国家级数据要素应用场景典型案例项目', 'level', 6, '个']], texts: ['6个项目入选国家级数据要素应用场景典型案例'] },
  { expect: [['开展医养结合养老机构', 'level', 96.2, '%']], texts: ['96.2%的养老机构开展医养结合'] },
  // a zone is left by a clause with a subject of its own, not by its deeds and its totals
  {
    expect: [
      ['自贸试验区新设企业', 'level', 101, '家'],
      ['跨境电商综试区', 'level', 3, '个'],
      ['中欧班列开行', 'level', 410, '列'],
    ],
    texts: ['自贸试验区新设企业101家，跨境电商综试区扩容至3个，中欧班列累计开行410列'],
  },
  {
    expect: [
      ['开发区固定资产投资', 'level', 22, '亿元', null],
      ['开发区建成标准厂房', 'level', 12, '万平方米'],
      ['开发区工业增加值', 'growth', 8, '%', null],
    ],
    texts: ['开发区完成固定资产投资22亿元，建成标准厂房12万平方米，工业增加值增长8%'],
  },
  // a share that is held, and no growth of the amount
  {
    expect: [['财政民生支出占比|民生支出占比', 'level', 70, '%', 'at_least', 'livelihood_spending_share']],
    texts: ['财政民生支出保持在70%以上', '民生支出稳定在70%以上', '民生支出占比保持在70%以上'],
  },
  { expect: [['民生支出', 'growth', 12, '%', 'livelihood_spending']], texts: ['民生支出增长12%'] },
  // the longest front that both share: 商品房 is no 商品
  {
    expect: [
      ['商品房销售面积', 'growth', 6, '%', 'commercial_housing_sales_area'],
      ['商品房销售额', 'growth', 8, '%', 'commercial_housing_sales'],
    ],
    texts: ['商品房销售面积和销售额分别增长6%和8%', '商品房销售面积、销售额分别增长6%、8%'],
  },
  {
    expect: [
      ['生猪饲养量', 'growth', 11, '%'],
      ['生猪出栏量', 'growth', 12.1, '%'],
    ],
    texts: ['生猪饲养量增长11%，出栏量增长12.1%'],
  },
  // what those do that are counted, where they are the subject
  { expect: [['开设体重管理门诊二级以上医院', 'level', 19, '家']], texts: ['19家二级以上医院开设体重管理门诊'] },
  { expect: [['开展入企服务科技特派员', 'level', 411, '名']], texts: ['411名科技特派员开展入企服务'] },
  {
    expect: [
      ['县级保种场', 'level', 3, '个'],
      ['县级核心育种场', 'level', 2, '个'],
    ],
    texts: ['支持3个县级保种场、2个县级核心育种场开展性能测定等工作'],
  },
  // lots share what they are of
  {
    expect: [
      ['重点改革', 'level', 12, '项'],
      ['重点改革', 'level', 14, '项'],
    ],
    texts: ['推进首批12项及第二批14项重点改革'],
  },
  { expect: [['未来产业先导区', 'level', 10, '个']], texts: ['建设首批10个未来产业先导区'] },
  // both are of one head
  { expect: [['建设用地节余指标和新增耕地交易资金', 'level', 1.6, '亿元']], texts: ['争取建设用地节余指标和新增耕地交易资金1.6亿元'] },
  { expect: [], texts: ['禁渔工作连续4次获评优秀'] },
  { expect: [['执法检查', 'level', 4, '次']], texts: ['开展执法检查4次'] },
  // how far the projects are that were counted before
  {
    expect: [
      ['新签约亿元以上项目', 'level', 186, '个'],
      ['开工亿元以上项目', 'level', 142, '个'],
      ['投产亿元以上项目', 'level', 98, '个'],
    ],
    texts: ['新签约亿元以上项目186个，开工142个，投产98个', '新签约亿元以上项目186个、开工142个、投产98个'],
  },
  {
    expect: [
      ['省级重点工程', 'level', 21, '项'],
      ['竣工省级重点工程', 'level', 8, '项'],
    ],
    texts: ['推进省级重点工程21项，竣工8项'],
  },
  {
    expect: [
      ['重点工业项目', 'level', 210, '个'],
      ['亿元以上项目|亿元以上重点工业项目', 'level', 86, '个'],
    ],
    texts: ['实施重点工业项目210个，其中亿元以上86个'],
  },
  // an addition told behind, and what there is after it
  {
    expect: [
      ['净增规上工业企业', 'level', 68, '家', 'above_scale_industrial_enterprises.new'],
      ['规上工业企业总数', 'level', 960, '家', 'above_scale_industrial_enterprises'],
    ],
    texts: ['规上工业企业净增68家，总数达到960家', '规上工业企业净增68家、总数达960家'],
  },
  { expect: [['耕地面积', 'change', 3, '万亩', 'arable_land']], texts: ['耕地面积净增3万亩'] },
  { expect: [['存款余额', 'change', 120, '亿元', 'deposits']], texts: ['存款余额净增120亿元'] },
  // 分别 of different units, and of things with their rates
  {
    expect: [
      ['粮食播种面积', 'level', 42, '万亩', 'grain_sown_area'],
      ['粮食总产量', 'level', 21, '万吨', 'grain_output'],
    ],
    texts: ['粮食播种面积、总产量分别达到42万亩、21万吨'],
  },
  {
    expect: [
      ['人大代表建议', 'level', 86, '件'],
      ['政协提案', 'level', 112, '件'],
      ['办结率', 'level', 100, '%'],
      ['人大代表建议满意率', 'level', 99.2, '%'],
      ['政协提案满意率', 'level', 99.6, '%'],
    ],
    texts: ['办理人大代表建议86件、政协提案112件，办结率均为100%，满意率分别达99.2%、99.6%'],
  },
  {
    expect: [
      ['每千人口拥有执业医师', 'level', 3.2, '人'],
      ['每千人口床位', 'level', 7.1, '张'],
    ],
    texts: ['每千人口拥有执业医师3.2人、床位7.1张'],
  },
  {
    expect: [
      ['A级景区', 'level', 18, '家', 'a_level_scenic_spots'],
      ['5A级景区', 'level', 1, '家', null],
      ['4A级景区', 'level', 6, '家', null],
    ],
    texts: ['A级景区达到18家，其中5A级1家、4A级6家'],
  },
  {
    expect: [
      ['城镇居民人均可支配收入', 'growth', 35, '%', 'disposable_income_per_capita_urban'],
      ['农村居民人均可支配收入', 'growth', 48, '%', 'disposable_income_per_capita_rural'],
    ],
    texts: ['城乡居民人均可支配收入较五年前分别增长35%、48%', '城乡居民人均可支配收入比上届分别增长35%、48%'],
  },
  {
    expect: [
      ['用于民生支出|民生支出', 'level', 365, '亿元', 'livelihood_spending'],
      ['用于民生支出占一般公共预算支出', 'level', 78, '%', 'livelihood_spending_share'],
    ],
    texts: ['累计用于民生支出365亿元、占一般公共预算支出的78%'],
  },
];
