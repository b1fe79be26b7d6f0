import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/record.js';
import { read } from './report.js';

const see = (lines: readonly string[], measure: Measure = 'level', months: { from: number; to: number } | null = null): string =>
  read('other', 2021, lines, measure, undefined, months);

describe('a text of no kind that tells of the year that it is filed under', () => {
  it.each<[string[], Measure, string]>([
    [['2021年溪茶县环境质量状况', '优良天数比例达到<92%>。'], 'level', 'actual 2021'],
    [['2021年,县农业局抓好春耕。', '粮食产量<21万吨>。'], 'level', 'actual 2021'],
    [['2021年全县粮食产量21万吨。茶叶产量<3万吨>。'], 'level', 'actual 2021'],
    [['今年以来,全县抓好春耕。', '茶叶产量<3万吨>。'], 'level', 'actual 2021'],
    [['据统计,今年以来的洪涝灾害损坏房屋<12间>。'], 'level', 'actual 2021'],
    [['据统计,今年以来安排的救灾资金将达<12万元>。'], 'level', 'actual 2020'],
    [['溪茶县2021年农业发展情况', '全年茶叶产量<3万吨>。'], 'level', 'actual 2021'],
    [['2021年,全县抓好春耕。', '今年茶叶产量增长<3%>,好于去年。'], 'growth', 'actual 2021'],
    [['2021年,全县抓好春耕。', '预计全年茶叶产量<3万吨>。'], 'level', 'estimate 2021'],
    [['2021年,全县抓好春耕。', '茶叶产量比去年增长<3%>。'], 'growth', 'actual 2021'],
    [['2021年,全县抓好春耕。', '企业由去年的<20家>增加到30家。'], 'baseline', 'actual 2020'],
    [['2021年,全县抓好春耕。', '茶叶产量继去年上半年达到<20吨>后再创新高。'], 'level', 'actual 2020-01/2020-06'],
    [['2021年,全县抓好春耕。', '据悉,2022年将新建茶园<3万亩>。'], 'level', 'target 2022'],
    [['今年全县抓好春耕。', '2020年以来,累计建成茶园3万亩。', '粮食产量<21万吨>。'], 'level', 'actual 2021'],
    [['截至2021年底,全县企业<20家>,比上年底增加3家。', '2021年,新登记企业5家。'], 'level', 'actual 2021'],
    // how far the year has come
    [['今年计划实施项目20个。', '1—10月项目完成投资<6亿元>。'], 'level', 'actual 2021-01/2021-10'],
    [['今年计划实施项目<20个>。', '1—10月项目完成投资6亿元。'], 'level', 'target 2021'],
    [['今年,县政府将继续办好实事<20件>。', '项目完成投资6亿元。'], 'level', 'target 2021'],
    [['今年计划实施项目20个。', '今年1-9月项目完成投资3亿元。', '新建茶园<2万亩>。'], 'level', 'actual 2021'],
    [['新建茶园<2万亩>。', '截止9月9日,已完成投资3亿元。'], 'level', 'actual 2021'],
    [['新建茶园<2万亩>。', '截至6月底,完成投资3亿元。'], 'level', 'actual 2021'],
    [['新建茶园<2万亩>。', '初步统计,前三季度完成投资3亿元。'], 'level', 'actual 2021'],
    [['新建茶园<2万亩>。', '前3季度完成投资3亿元。'], 'level', 'actual 2021'],
    [['新建茶园<2万亩>。', '比前三季度增长3%。'], 'level', 'actual 2020'],
    [['新建茶园<2万亩>。', '前三季度末,完成投资3亿元。'], 'level', 'actual 2020'],
    [['新建茶园<2万亩>。', '截至12月底,完成投资3亿元。'], 'level', 'actual 2020'],
    [['新建茶园<2万亩>。', '1—11月完成投资3亿元。'], 'level', 'actual 2020'],
    [['新建茶园<2万亩>。', '2月至3月开展宣传。'], 'level', 'actual 2020'],
    [['新建茶园<2万亩>。', '截至6月底,完成投资3亿元。', '去年,完成投资2亿元。'], 'level', 'actual 2020'],
    // a year to come that leads its clause is aimed at
    [['零售总额年递增9%以上,2023年达到<16亿元>。'], 'level', 'target 2023'],
    [['零售总额年递增9%以上,参加2023年会展<16次>。'], 'level', 'actual 2020'],
    // what it goes by when the year before is told too, or the year is planned
    [['2021年溪茶县农业工作', '去年,茶叶产量<3万吨>。'], 'level', 'actual 2020'],
    [['2021年,全县抓好春耕。', '2020年,茶叶产量3万吨。', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['2021年,全县抓好春耕。', '截至2020年底,茶园3万亩。', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['2021年全县农业工作会议', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['2021年为民办实事项目', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['部署2021年农业工作', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['2022年溪茶县环境质量状况', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['溪茶县环境质量状况', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['2021年', '新建茶园<2万亩>。'], 'level', 'actual 2020'],
    [['与2021年相比,新建茶园<2万亩>。'], 'level', 'actual 2020'],
  ])('%j (%s) → %s', (lines, measure, want) => expect(see(lines, measure)).toBe(want));

  it('a report known by its kind keeps the meaning of its year', () =>
    expect(read('work_report', 2021, ['2021年,全县抓好春耕。', '茶叶产量<3万吨>。'])).toBe('actual 2020'));
  it.each([
    ['communique', '去年茶园面积<2万亩>,今年3万亩。', 'actual 2020'],
    ['communique', '前年茶园面积<2万亩>,今年3万亩。', 'actual 2019'],
    ['communique', '与上年比,茶园面积占比提高<2个百分点>。', 'actual 2021'],
    ['communique', '与上年相比,茶园面积占比提高<2个百分点>。', 'actual 2021'],
    ['work_report', '与上年比,茶园面积占比提高<2个百分点>。', 'actual 2020'],
  ] as const)('the year before, in a %s: %s', (kind, line, want) =>
    expect(read(kind, 2021, [line], line.includes('个百分点') ? 'change' : 'level')).toBe(want),
  );
  it('a report of months keeps its months', () =>
    expect(see(['2021年,全县抓好春耕。', '茶叶产量<3万吨>。'], 'level', { from: 1, to: 6 })).toBe('actual 2021-01/2021-06'));
});

describe('what a review says was planned', () => {
  const review = (line: string, months: { from: number; to: number } | null = null): string =>
    read(months ? 'other' : 'work_report', 2024, ['# 一、工作回顾', line], 'level', undefined, months);
  it.each([
    ['今年计划完成造林<3万亩>。', 'target 2023'],
    ['今年计划完成造林3万亩,新建林场<2个>;疏浚河道6公里。', 'target 2023'],
    ['主要任务是:计划实施水利工程120件,其中:河道治理<20件>。', 'target 2023'],
    ['本年度计划开工项目<20个>,目前已开工18个。', 'target 2023'],
    ['重点项目20个,年度计划投资<6亿元>,完成投资7亿元。', 'target 2023'],
    ['重点项目20个,年度投资计划<6亿元>,完成投资7亿元。', 'target 2023'],
    ['重点项目20个,完成年度投资计划<6亿元>。', 'actual 2023'],
    ['全县计划新增绿道<60公里>。', 'target 2023'],
    ['全县计划除险加固水库<8座>。', 'target 2023'],
    ['2023年规划造林<5万亩>。', 'target 2023'],
    ['规划建设园区<5个>。', 'actual 2023'],
    // done, or no plan of the year
    ['今年计划完成造林3万亩,实际完成<4万亩>。', 'actual 2023'],
    ['重点项目20个,年度计划投资6亿元,完成投资<7亿元>。', 'actual 2023'],
    ['本年度计划开工项目20个,目前已开工<18个>。', 'actual 2023'],
    ['完成投资7亿元,完成年度计划投资的<117%>。', 'actual 2023'],
    ['组织实施雨露计划培训,完成培训<6万人>。', 'actual 2023'],
    ['落实人才计划引进博士<6人>。', 'actual 2023'],
    ['引进项目20个,计划投资额<6亿元>。', 'actual 2023'],
    ['纳入重大工程的计划新开工项目<20个>。', 'actual 2023'],
  ])('%s → %s', (line, want) => expect(review(line)).toBe(want));
  it('a plan that things are called by is no time', () => {
    expect(review('确定“十三五”初始排污权企业<18家>。')).toBe('actual 2023');
    expect(review('收入比上年增长3%,“十三五”累计引进企业<18家>。')).toBe('actual 2016/2020');
    expect(review('全县“十三五”完成投资<18亿元>。')).toBe('actual 2016/2020');
  });
  it('in a report of some months it is of the year', () => {
    const half = { from: 1, to: 6 };
    expect(review('项目20个,1—6月完成投资2亿元,年度计划投资<6亿元>。', half)).toBe('target 2024');
    expect(review('全县计划完成造林<3万亩>。', half)).toBe('target 2024');
    expect(review('1—6月计划开工项目20个,1—6月开工<18个>。', half)).toBe('actual 2024-01/2024-06');
  });
});

it.each([
  [['截至3月15日,全县争取项目6个。', '从投向看:争取资金<3万元>。'], 'actual 2021-01/2021-03'],
  [['截至3月15日,全县争取项目6个。其中,争取资金<3万元>。'], 'actual 2021-01/2021-03'],
  [['截至3月15日,全县争取项目6个。', '争取资金<3万元>。'], 'actual 2021'],
])('parts that open the next paragraph are of the same months: %j → %s', (lines, want) => expect(see(lines)).toBe(want));
