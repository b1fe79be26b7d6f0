/** What stands behind a counted name: a standing, a stage, another thing; and names in quotation marks. */
import type { CaseGroup } from './types.js';

export const standings: readonly CaseGroup[] = [
  // how far in front is what was reached, in a list too
  {
    expect: [
      ['进入ESI全球前1%学科', 'level', 32, '个'],
      ['进入前1‰学科', 'level', 4, '个'],
    ],
    texts: [
      '32个学科进入ESI全球前1%、4个进入前1‰',
      '32个学科进入ESI全球前1%、4个学科进入前1‰',
      '建设成效明显，32个学科进入ESI全球前1%、4个进入前1‰',
    ],
  },
  {
    expect: [
      ['进入ESI前百分之一学科', 'level', 18, '个'],
      ['进入前千分之一学科', 'level', 2, '个'],
    ],
    texts: ['18个学科进入ESI前百分之一、2个进入前千分之一'],
  },
  { expect: [['跻身前千分之一学科', 'level', 2, '个']], texts: ['2个学科跻身前千分之一'] },
  {
    expect: [['国家先进制造业集群', 'level', 5, '个']],
    texts: ['创建了5个国家先进制造业集群、居中部第1', '创建5个国家先进制造业集群、位居中部前列'],
  },
  { expect: [['金牌', 'level', 62, '枚']], texts: ['运动会上获得62枚金牌、位列金牌榜第2位', '运动会上获得62枚金牌、列全国第2'] },
  { expect: [['智能车间、智能工厂|省级智能车间、智能工厂', 'level', 20, '个']], texts: ['培育20个省级智能车间、智能工厂'] },
  { expect: [['重点产业链', 'level', 13, '条']], texts: ['壮大13条重点产业链和“5+5”先进制造业集群', '壮大13条重点产业链及“4×4”产业体系'] },
  // a name in quotation marks holds adverbs, years and verbs of its own
  { expect: [['“三年全面提升”项目', 'level', 344, '项']], texts: ['344项“三年全面提升”项目开工建设', '344项“三年全面提升”项目全部开工'] },
  { expect: [['“一年基本恢复”项目', 'level', 168, '项']], texts: ['168项“一年基本恢复”项目全部按期投用'] },
  { expect: [['新增“信用+”场景', 'level', 50, '个']], texts: ['新增50个“信用+”场景'] },
  // how far a class of projects is says nothing of the class; a bare head keeps it
  { expect: [['棚改配套基础设施项目', 'level', 12, '个']], texts: ['12个棚改配套基础设施项目开工建设', '12个棚改配套基础设施项目开工'] },
  { expect: [['开工建设重点项目', 'level', 20, '个']], texts: ['20个重点项目开工建设'] },
  { expect: [['建成通车高速公路', 'level', 15, '条']], texts: ['15条高速公路建成通车'] },
  { expect: [['普通国省干线公路', 'level', 9, '条']], texts: ['9条普通国省干线公路建成通车', '9条普通国省干线公路全面建成通车'] },
  { expect: [['抽水蓄能项目', 'level', 6, '个']], texts: ['6个抽水蓄能项目核准建设'] },
  { expect: [['省级科技创新母基金', 'level', 100, '亿元']], texts: ['首期100亿元省级科技创新母基金投运'] },
  // by how many a task was exceeded is no figure of it
  {
    expect: [['城镇新增就业', 'level', 3.2, '万人', 'urban_new_employment']],
    texts: ['城镇新增就业3.2万人,超额完成2600人', '城镇新增就业3.2万人,超额完成目标任务2600人'],
  },
  {
    expect: [['城镇新增就业', 'level', 3, '万人', 'at_least', 'urban_new_employment']],
    texts: ['城镇新增就业超额完成3万人', '城镇新增就业超额完成3万人的目标'],
  },
  // sizes, one after the other
  {
    expect: [
      ['地区生产总值过百亿元县区', 'level', 40, '个'],
      ['地区生产总值过500亿元县区', 'level', 5, '个'],
    ],
    texts: ['地区生产总值过百亿元县区达到40个,过500亿元的5个'],
  },
  {
    expect: [
      ['营业收入超十亿元企业', 'level', 40, '家'],
      ['营业收入超百亿元企业', 'level', 5, '家'],
    ],
    texts: ['营业收入超十亿元企业达到40家、超百亿元的5家'],
  },
  {
    expect: [
      ['吸纳就业', 'level', 980, '人'],
      ['脱贫人口就业', 'level', 460, '人', null],
    ],
    texts: ['吸纳就业980人,其中脱贫人口460人'],
  },
  {
    expect: [
      ['全国重点实验室', 'level', 2, '家', 'national_key_labs'],
      ['重组全国重点实验室', 'level', 4, '家'],
    ],
    texts: ['获批全国重点实验室2家、重组4家'],
  },
  {
    expect: [
      ['销售收入过50亿元企业', 'level', 2, '户'],
      ['销售收入过10亿元企业', 'level', 5, '户'],
    ],
    texts: ['培育销售收入过50亿元企业2户、过10亿元企业5户'],
  },
  // another class has no such size
  {
    expect: [
      ['销售收入过50亿元企业', 'level', 2, '户'],
      ['过10亿元项目', 'level', 5, '户'],
    ],
    texts: ['培育销售收入过50亿元企业2户、过10亿元项目5户'],
  },
];
