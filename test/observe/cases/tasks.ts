/** Tasks that name what was done, names that the figure parts, and lists in which only the verb or the level of the name changes. */
import type { CaseGroup } from './types.js';

export const tasks: readonly CaseGroup[] = [
  // the task names what the topic leaves open
  {
    expect: [['老旧小区改造', 'level', 3260, '户']],
    texts: ['老旧小区改造加快推进，完成3260户的年度改造任务', '老旧小区改造加快推进，完成3260户改造任务'],
  },
  { expect: [['棚户区改造', 'level', 860, '套']], texts: ['棚户区改造持续推进，完成860套的年度改造任务'] },
  { expect: [['清洁取暖改造', 'level', 1.2, '万户', null]], texts: ['清洁取暖扎实推进，完成1.2万户的年度改造任务'] },
  { expect: [['造林', 'level', 6.5, '万亩']], texts: ['完成6.5万亩造林任务', '顺利完成6.5万亩的年度造林任务'] },
  { expect: [['危房改造', 'level', 1200, '户']], texts: ['完成1200户的危房改造任务'] },
  // a task that says what it is needs no topic
  { expect: [['危房改造', 'level', 680, '户']], texts: ['清洁取暖扎实推进，完成680户的危房改造任务'] },
  { expect: [], texts: ['年度改造任务全面完成', '各项任务圆满完成'] },
  // the figure stands inside the name
  {
    expect: [['营商环境改革举措', 'level', 36, '项']],
    texts: ['实施营商环境36项改革举措', '落实营商环境36项改革举措'],
  },
  { expect: [['城区道路改造提升', 'level', 20, '条']], texts: ['实施城区道路20条改造提升'] },
  // the level alone takes the place of the level before, behind what was added
  {
    expect: [
      ['新增省级企业技术中心', 'level', 2, '家'],
      ['新增市级企业技术中心', 'level', 5, '家'],
    ],
    texts: ['新增省级企业技术中心2家、市级5家', '新增省级企业技术中心2家，市级5家'],
  },
  // what an addition brings about is no addition of its own
  {
    expect: [
      ['新增创业', 'level', 2.1, '万人', null],
      ['带动就业', 'level', 5.6, '万人', null],
    ],
    texts: ['新增创业2.1万人、带动就业5.6万人', '新增创业2.1万人，带动就业5.6万人'],
  },
  // a verb alone takes the place of the verb before
  {
    expect: [
      ['重点项目开工', 'level', 52, '个'],
      ['重点项目竣工', 'level', 48, '个'],
    ],
    texts: ['重点项目开工52个、竣工48个'],
  },
  {
    expect: [
      ['招商项目签约', 'level', 36, '个'],
      ['招商项目落地', 'level', 28, '个'],
    ],
    texts: ['招商项目签约36个、落地28个'],
  },
  // so does a level alone
  {
    expect: [
      ['国家级绿色工厂', 'level', 3, '家'],
      ['省级绿色工厂', 'level', 11, '家'],
    ],
    texts: ['国家级绿色工厂3家、省级11家'],
  },
  {
    expect: [
      ['省级技术中心', 'level', 1, '家'],
      ['市级技术中心', 'level', 4, '家'],
    ],
    texts: ['省级技术中心1家、市级4家'],
  },
  // a name of its own takes nothing over
  {
    expect: [
      ['重点项目开工|开工重点项目', 'level', 52, '个'],
      ['新建厂房', 'level', 48, '栋'],
    ],
    texts: ['重点项目开工52个、新建厂房48栋'],
  },
  // that it was a task
  { expect: [['社区办公用房建设', 'level', 47, '个']], texts: ['完成47个社区办公用房建设任务', '全年完成47个社区办公用房建设任务'] },
  { expect: [['主干道绿化', 'level', 20, '公里']], texts: ['完成20公里主干道绿化任务'] },
];
