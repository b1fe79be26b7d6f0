/** What is said of a quantity names it, where its noun is open. */
import type { CaseGroup } from './types.js';

export const predicates: readonly CaseGroup[] = [
  { expect: [['在全市推广改革经验|在全市推广改革经验做法|改革经验', 'level', 6, '项', null]], texts: ['6项改革经验在全市推广'] },
  {
    expect: [
      ['改革成果', 'level', 46, '项'],
      ['在全省推广改革成果|全省推广改革成果', 'level', 5, '项', null],
    ],
    texts: ['形成改革成果46项，5项在全省推广'],
  },
  { expect: [['灵活就业', 'level', 2000, '人', 'at_least', null]], texts: ['帮助2000余人实现灵活就业'] },
  {
    expect: [['入选省级精品旅游村|入选省级精品旅游村村庄|省级精品旅游村', 'level', 4, '个', null]],
    texts: ['4个村入选省级精品旅游村'],
  },
  { expect: [['获评全国先进集体|获评全国先进集体单位|全国先进集体', 'level', 3, '个', null]], texts: ['3个单位获评全国先进集体'] },
  { expect: [['列入市级百强企业|列入市级百强的企业|入选市级百强企业', 'level', 8, '家', null]], texts: ['8家企业列入市级百强'] },
  {
    expect: [['完成数字化改造企业|数字化改造企业|企业数字化改造|企业完成数字化改造', 'level', 46, '家', null]],
    texts: ['46家企业完成数字化改造'],
  },
  { expect: [['享受医疗救助|享受医疗救助群众|医疗救助群众', 'level', 1.3, '万人次', null]], texts: ['1.3万人次享受医疗救助'] },
  { expect: [['完工投产项目|投产项目|建成投产项目', 'level', 21, '个', null]], texts: ['21个项目建成投产'] },
  { expect: [['开工项目|开工建设项目|项目开工建设', 'level', 36, '个', null]], texts: ['36个项目开工建设'] },
  { expect: [['竣工项目|竣工投产项目', 'level', 12, '个', null]], texts: ['12个项目竣工投产'] },
  { expect: [['通过验收工程|通过验收的工程|工程', 'level', 9, '项', null]], texts: ['9项工程通过验收'] },
  { expect: [['居民拿到不动产证|拿到不动产证居民', 'level', 2.2, '万户', null]], texts: ['2.2万户居民拿到不动产证'] },
  // nouns that stand on their own keep out the predicate
  { expect: [['产业项目', 'level', 36, '个', null]], texts: ['36个产业项目加快推进'] },
  { expect: [['城建项目', 'level', 18, '个', null]], texts: ['18个城建项目有序推进'] },
  { expect: [['民营企业', 'level', 21, '家', null]], texts: [], todo: ['21家民营企业加快转型'] },
  { expect: [['省级开发区', 'level', 2, '个']], texts: [], todo: ['2个省级开发区提质增效'] },
  { expect: [['重点文旅项目', 'level', 12, '个', null]], texts: ['12个重点文旅项目顺利推进'] },
  { expect: [['断头路|打通断头路', 'level', 6, '条']], texts: ['6条断头路全部打通'] },
  { expect: [['农村公路', 'level', 82, '公里']], texts: ['82公里农村公路全面完工'] },
  { expect: [['校外培训机构', 'level', 36, '家', null]], texts: [], todo: ['36家校外培训机构完成整改'] },
  { expect: [['养老服务中心', 'level', 8, '处', null]], texts: ['8处养老服务中心投入运营'] },
];
