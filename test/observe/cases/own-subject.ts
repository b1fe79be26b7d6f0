/** The place or the body that opens a clause, before the verb of what it brings about. */
import type { CaseGroup } from './types.js';

export const ownSubject: readonly CaseGroup[] = [
  {
    expect: [['望沅软件园新增入驻企业', 'level', 32, '家', null]],
    texts: ['望沅软件园新增入驻企业32家', '望沅软件园建设新增入驻企业32家', '全市望沅软件园新增入驻企业32家'],
  },
  { expect: [['澜江数据标注基地新培育数据集', 'level', 20, '个', 'at_least', null]], texts: ['澜江数据标注基地新培育数据集20个以上'] },
  { expect: [['“一表通”改革试点县业务表单数量', 'growth', -62, '%', null]], texts: ['“一表通”改革试点县实现业务表单数量压减62%'] },
  {
    expect: [
      ['澜东产业园签订合同项目数|澜东产业园合同项目数', 'growth', 50, '%', null],
      ['澜东产业园投资总额|澜东产业园合同投资总额|澜东产业园签订合同投资总额', 'growth', 60, '%', null],
    ],
    texts: ['澜东产业园签订合同项目数增长50%，投资总额增长60%'],
  },
  { expect: [['博物馆、美术馆举办文化展览', 'level', 156, '场', null]], texts: ['全市博物馆、美术馆举办文化展览156场'] },
  {
    expect: [['省自然科学基金项目获批立项数', 'growth', 17, '%', null]],
    texts: ['省自然科学基金项目获批立项数增长17%'],
  },
  { expect: [['土地开发整理新增耕地', 'level', 4100, '亩']], texts: ['土地开发整理新增耕地4100亩'] },
  // what a class adds is not the region's, though the region's has an id
  {
    expect: [['民营企业新增就业岗位', 'level', 1.2, '万个', null]],
    texts: ['民营企业新增就业岗位1.2万个', '全县民营企业累计新增就业岗位1.2万个'],
  },
  { expect: [['县级医院新增床位', 'level', 300, '张', null]], texts: ['县级医院新增床位300张'] },
  { expect: [['乡镇卫生院新增床位', 'level', 120, '张', null]], texts: ['乡镇卫生院新增床位120张'] },
  { expect: [['中小学校新增学位', 'level', 3600, '个', null]], texts: ['中小学校新增学位3600个'] },
  { expect: [['地方银行新增贷款', 'level', 36, '亿元', null]], texts: ['地方银行新增贷款36亿元'] },
  { expect: [['社会养老机构新增床位', 'level', 260, '张', null]], texts: ['社会养老机构新增床位260张'] },
  { expect: [['新增床位', 'level', 300, '张', 'hospital_beds.new']], texts: ['全县新增床位300张', '医疗条件持续改善，新增床位300张'] },
  { expect: [['新增贷款', 'level', 36, '亿元', 'loans.new']], texts: ['全县新增贷款36亿元'] },
  {
    expect: [
      ['三大主导产业增加值', 'growth', 8, '%', null],
      ['三大主导产业税收', 'growth', 6, '%', null],
    ],
    texts: ['三大主导产业增加值增长8%、税收增长6%'],
  },
  {
    expect: [
      ['地区生产总值', 'growth', 8, '%', 'gdp'],
      ['税收', 'growth', 6, '%', 'tax_revenue'],
    ],
    texts: ['地区生产总值增长8%、税收增长6%', '地区生产总值增长8%，税收增长6%'],
  },
  // a park's investment lends its owner, not its kind
  {
    expect: [
      ['工业园区固定资产投资', 'level', 56, '亿元', null],
      ['工业园区营业收入', 'level', 230, '亿元', null],
    ],
    texts: ['工业园区完成固定资产投资56亿元，实现营业收入230亿元'],
  },
  // a work, a region, a statement: no owner
  { expect: [['新增绿化面积', 'level', 66, '万平方米']], texts: ['望沅大道绿化工程新增绿化面积66万平方米'] },
  { expect: [['新增数据集', 'level', 20, '个', null]], texts: ['全市新增数据集20个'] },
  { expect: [['城镇新增就业', 'level', 2500, '人', 'urban_new_employment']], texts: ['全县城镇新增就业2500人'] },
  { expect: [['新增驿站|驿站', 'level', 12, '个', null]], texts: ['依托商业综合平台新增驿站12个'] },
  // behind its quantity
  { expect: [['澜江自贸试验区改革试验任务', 'level', 159, '项', null]], texts: ['澜江自贸试验区159项改革试验任务全面实施'] },
  { expect: [['清澜江贯通岸线', 'level', 69, '公里', null]], texts: ['临江河道整治推进，清澜江累计贯通69公里岸线'] },
  { expect: [['澜江科学城汇聚科研团队', 'level', 300, '个', 'at_least', null]], texts: ['澜江科学城汇聚300多个科研团队'] },
  {
    expect: [['青澜山自然保护区整改问题|青澜山自然保护区完成整改问题', 'level', 150, '个', null]],
    texts: ['青澜山自然保护区150个问题全部完成整改'],
  },
  // the verb of addition, and the place before it
  { expect: [['澜东医药园新引入外资药企', 'level', 6, '家', null]], texts: ['澜东医药园新引入6家外资药企'] },
  {
    expect: [
      ['青禾示范区新推出改革成果', 'level', 7, '项', null],
      ['青禾示范区改革成果', 'level', 160, '项', null],
    ],
    texts: ['青禾示范区新推出7项改革成果、累计达到160项'],
  },
  { expect: [['新建实训基地', 'level', 15, '个', null]], texts: ['校企合作新建15个实训基地'] },
  { expect: [['加装电梯', 'level', 300, '台', 'elevators_installed']], texts: ['既有住宅加装300台电梯'] },
  {
    expect: [
      ['城镇新增就业', 'level', 2, '万人', 'urban_new_employment'],
      ['城镇新增就业', 'level', 9, '万人', 'urban_new_employment'],
    ],
    texts: ['城镇新增就业2万人、累计达到9万人'],
  },
  {
    expect: [
      ['城镇新增就业人员', 'level', 2, '万人'],
      ['城镇新增就业人员', 'level', 9, '万人'],
    ],
    texts: ['城镇新增就业人员2万人、累计达到9万人'],
  },
  // a verb, a count, a list, a body that built it
  {
    expect: [['改革试验任务|自贸试验区改革试验任务', 'level', 159, '项']],
    texts: ['推动自贸试验区159项改革试验任务全面实施', '改革试验任务159项'],
  },
  { expect: [['实验试验平台|建成实验试验平台', 'level', 8, '个', null]], texts: ['澜江研究院建成8个实验试验平台'] },
];
