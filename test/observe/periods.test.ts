import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const periods = (sentence: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、2024年工作回顾\n2024年，${sentence}。\n二、2025年工作安排\n`, { path: '溪茶县-2025.txt' }).records.map(
    (record) => record.period,
  );

describe('a figure that held in each of several years speaks of all of them', () => {
  test.each([
    ['粮食产量连续11年稳定在430亿斤以上', ['2014/2024']],
    ['粮食总产量达到432亿斤、连续三年超430亿斤', ['2024', '2022/2024']],
    ['进出口总额连续两年突破百亿元', ['2023/2024']],
    ['群众安全感连续7年保持在98%以上', ['2018/2024']],
    ['网络零售额连续十二年过10亿元', ['2013/2024']],
    ['地区生产总值增长12%，连续三年增幅保持10%以上', ['2024', '2022/2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

describe('a figure of one year after a run of years keeps its year', () => {
  test.each([
    ['社会消费品零售总额连续5年居全市第一、达到86亿元', ['2024']],
    ['粮食生产连续11年丰收，产量达到43万吨', ['2024']],
    ['连续三年获评先进县，新建公园3个', ['2024']],
    ['规模以上工业增加值增长8%，连续3年位居全市前列', ['2024']],
    ['粮食产量稳定在43万吨以上', ['2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

const review = (sentence: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、“十四五”工作回顾\n五年来，${sentence}。\n二、2026年工作安排\n`, {
    path: '溪茶县-2026.txt',
  }).records.map((record) => record.period);

describe('in a review of several years a mark that was passed, and a sum, speak of all of them', () => {
  test.each([
    ['地区生产总值突破300亿元、达360亿元', ['2021/2025', '2025']],
    ['地区生产总值连续迈上200亿元、300亿元两个台阶', ['2021/2025', '2021/2025']],
    ['地区生产总值相继跨越百亿元、两百亿元大关', ['2021/2025', '2021/2025']],
    ['人均地区生产总值迈上3万元台阶，达到3.6万元', ['2021/2025', '2025']],
    ['天然气五年累计产量达25亿立方米', ['2021/2025']],
    ['服务业增加值五年增量超百亿元', ['2021/2025']],
    ['研究与试验发展经费，从2020年12.8亿元增加到2025年的36.6亿元，占生产总值比重从1.07%提高到1.49%', ['2020', '2025', '2020', '2025']],
    ['粮食产量稳定在43万吨以上', ['2021/2025']],
    ['实现招商引资超300亿元', ['2021/2025']],
    ['实施县级重点项目超260个', ['2021/2025']],
    ['地区生产总值增速高于全国1.2个百分点', ['2021/2025']],
    ['免费送戏下乡超800场', ['2021/2025']],
    ['发布重大决策事项96件，召开新闻发布会27场', ['2021/2025', '2021/2025']],
    ['高校毕业生留县就业超过6600人', ['2021/2025']],
    ['地区生产总值连续跨越60亿元、70亿元、80亿元三个台阶', ['2021/2025', '2021/2025', '2021/2025']],
    ['实际利用外资累计达4.2亿美元、年均增长10%', ['2021/2025', '2021/2025']],
    ['技术合同成交额累计达26亿元', ['2021/2025']],
    ['刑事案件连续三年年均下降12.1%', ['2023/2025']],
    ['发明专利授权量累计达到210件，是“十三五”时期的2.4倍', ['2021/2025', '2021/2025']],
    ['5600名贫困群众全部脱贫', ['2021/2025']],
    ['新入选国家级绿色工厂6家', ['2021/2025']],
    ['2025年接待医疗游客8万人次，累计引进药械22种，引进保健食品12款', ['2025', '2021/2025', '2021/2025']],
    ['6家企业上榜全国百强榜', ['2021/2025']],
    ['改善农村住房超5000户', ['2021/2025']],
    ['有效应对50个热带气旋', ['2021/2025']],
    ['承担国家重点攻关项目34个', ['2021/2025']],
    ['扶持居民自主创业2600人', ['2021/2025']],
    ['中欧班列开行超600列', ['2021/2025']],
    ['建成过江通道3座、在建2座', ['2021/2025', '2025']],
    ['累计建成研发中心16家，开发省级新产品57项', ['2021/2025', '2021/2025']],
    ['累计摸排7万人次，集中隔离845人，摸排重点人员300人，接种疫苗2万剂次', ['2021/2025', '2021/2025', '2021/2025', '2021/2025']],
  ])('%s', (sentence, expected) => expect(review(sentence)).toEqual(expected));
});

describe('what was reached at the end of them keeps its year', () => {
  test.each([
    ['地区生产总值突破300亿元', ['2025']],
    ['地区生产总值达360亿元', ['2025']],
    ['地区生产总值达360亿元，人均突破9万元、地均迈上2亿元/平方公里新台阶', ['2025', '2025', '2025']],
    ['开发区入驻企业300家', ['2025']],
    ['服务业增加值跨上百亿元台阶', ['2025']],
    ['粮食产量跃上50万吨台阶', ['2025']],
    ['天然气年产量五年来提高到5亿立方米', ['2025']],
    ['油菜籽等14种农产品产量居全国第1位', ['2025']],
    ['10个科学装置、5个创新中心在县布局', ['2025', '2025']],
    ['8个产业规模超百亿元', ['2025']],
    ['2025年接待医疗游客8万人次，引进药械22种', ['2025', '2025']],
    ['服务业增加值占比稳定在50%以上', ['2025']],
    ['城镇调查失业率稳定在5.5%以内', ['2025']],
    ['存款余额累计达到420亿元', ['2025']],
    ['上市公司累计达到12家', ['2025']],
    ['建成5G基站1200个', ['2025']],
    ['高新技术企业达到120家', ['2025']],
    ['累计建成高标准农田42万亩', ['2025']],
    ['在建高品质住宅项目达37个', ['2025']],
    ['高中阶段毛入学率达到96%，高于全国4.9个百分点', ['2025', '2025']],
  ])('%s', (sentence, expected) => expect(review(sentence)).toEqual(expected));
});

describe('what a figure is recovered to is no time of its own', () => {
  test.each([
    ['接待游客恢复至2019年的112%', ['2024']],
    ['客流恢复到2019年的98%', ['2024']],
    ['2019年接待游客112万人次', ['2019']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

describe('an earlier level takes its own year', () => {
  test.each([
    ['三次产业结构由上年的13:58:29调整为12:57:31', ['2023', '2023', '2023', '2024', '2024', '2024']],
    ['城镇化率由上年的58%提高到60%', ['2023', '2024']],
    ['三次产业结构由2020年的13:58:29调整为12:57:31', ['2020', '2020', '2020', '2024', '2024', '2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

describe('以来 in the middle of a paragraph speaks of its own sentence', () => {
  test.each([
    [
      '城市面貌一新。道路建设加快。管网改造推进。2023年以来，建成区面积由32平方公里增加到42平方公里。完成房地产投资51亿元，增长7%',
      ['2022', '2024', '2024', '2024'],
    ],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));
});

test('the counties of a city have a product of their own', () => {
  const read = (sentence: string) =>
    extract(`溪茶市政府工作报告\n\n一、2024年工作回顾\n${sentence}。\n`, { path: '溪茶市-2025.txt' }).records;
  expect(read('县域经济发展迅速，生产总值158亿元').map((r) => [r.name, r.indicator])).toEqual([['县域生产总值', null]]);
  expect(read('县域经济发展迅速，全市生产总值158亿元').map((r) => r.indicator)).toEqual(['gdp']);
});

const plan = (sentence: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、“十四五”工作回顾\n五年来，成效明显。\n二、“十五五”主要目标\n${sentence}。\n`, {
    path: '溪茶县-2026.txt',
  }).records.map((record) => record.period);

describe('a goal for a year is of that year, a sum up to it of all the years', () => {
  test.each([
    ['到2030年累计实际利用外资超过1.5亿美元', ['2026/2030']],
    ['到2030年实际利用外资超过1.5亿美元', ['2030']],
  ])('%s', (sentence, expected) => expect(plan(sentence)).toEqual(expected));
});

describe('a standard that holds for each month or year is of the last one', () => {
  test.each([
    ['农村低保标准达到每年4428元', ['2025']],
    ['城乡低保标准分别达到每月577元、每年4428元，比“十三五”末提高81%', ['2025', '2025', '2021/2025']],
  ])('%s', (sentence, expected) => expect(review(sentence)).toEqual(expected));
});

const ahead = (sentence: string): (readonly [string | null, string])[] =>
  extract(`溪茶县政府工作报告\n\n一、2025年工作回顾\n工作有力。\n二、2026年工作安排\n${sentence}。\n`, {
    path: '溪茶县-2026.txt',
  }).records.map(({ period, status }) => [period, status] as const);

describe('what the plan part tells of before is no goal', () => {
  test.each([
    ['2025年合同外资预计完成1605万美元，2026年部分外资将陆续到资', [['2025', 'estimate']]],
    ['近年来，全县城镇化步伐加快，城镇居民收入稳步增长', [[null, 'actual']]],
    ['合同外资完成1605万美元', [['2026', 'target']]],
  ] as const)('%s', (sentence, expected) => expect(ahead(sentence)).toEqual(expected));
});

/** Periods of the second paragraph of a review of several years. */
const second = (paragraph: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、2025年和“十四五”工作回顾\n五年来，地区生产总值年均增长6%。\n${paragraph}\n`, {
    path: '溪茶县-2026.txt',
  })
    .records.slice(1)
    .map((record) => record.period);

describe('a paragraph that opens with the last year alone is of that year', () => {
  test.each([
    ['2025年，地区生产总值增长5.8%。出口增长7%。', ['2025', '2025']],
    ['2025年，出口86亿元。累计新建公园3个。', ['2025', '2025']],
  ])('%s', (paragraph, expected) => expect(second(paragraph)).toEqual(expected));

  test.each([
    ['2025年地区生产总值增长5.8%。五年累计新建公园3个。', ['2025', '2021/2025']],
    ['生态持续改善。2025年，优良天数比例92%。新建公园3个。', ['2025', '2021/2025']],
    ['到2025年，森林覆盖率达到48%。新建公园3个。', ['2025', '2021/2025']],
  ])('others are not: %s', (paragraph, expected) => expect(second(paragraph)).toEqual(expected));
});

describe('what goes on behind a rise from an earlier year is over all the years since', () => {
  test.each([
    ['生产总值由2018年的77亿元增加到161亿元，总量实现翻番', ['2018', '2024', '2019/2024']],
    ['生产总值由2018年的77亿元增加到161亿元，年均增长13.1%，总量实现翻番', ['2018', '2024', '2019/2024', '2019/2024']],
    ['生产总值由2018年的77亿元增加到161亿元，增长109%', ['2018', '2024', '2019/2024']],
    ['生产总值由2018年的77亿元增加到161亿元，财政收入由5亿元增加到11亿元，增长1.2倍', ['2018', '2024', '2018', '2024', '2019/2024']],
    ['生产总值由2018年的77亿元增加到161亿元，财政收入增长8%', ['2018', '2024', '2024']],
    ['生产总值由2018年的77亿元增加到161亿元，同比增长6%', ['2018', '2024', '2024']],
    ['生产总值161亿元，增长6%，财政收入由上年的5亿元增加到6亿元，增长20%', ['2024', '2024', '2023', '2024', '2024']],
  ])('%s', (sentence, expected) => expect(periods(sentence)).toEqual(expected));

  test.each([
    ['到2025年生产总值达到300亿元，单位能耗累计下降12%', ['2025', '2021/2025']],
    ['到2025年生产总值达到300亿元，经济总量翻一番', ['2025', '2021/2025']],
    ['到2025年生产总值达到300亿元，同比增长6%', ['2025', '2025']],
  ])('in a review of several years: %s', (sentence, expected) => expect(review(sentence)).toEqual(expected));
});

describe('the last year, told of especially in a review of several years', () => {
  test.each([
    ['五年来，全县砥砺前行。特别是刚刚过去的2025年，面对下行压力，迎难而上。主要指标稳中有进，生产总值增长6%', ['2025']],
    ['五年来，全县砥砺前行。主要指标稳中有进，生产总值增长6%', ['2021/2025']],
  ])('%s', (text, expected) => {
    const report = `溪茶县政府工作报告\n\n一、过去五年工作回顾\n${text}。\n五年来，新建公园30个。\n二、2026年工作安排\n`;
    const found = extract(report, { path: '溪茶县-2026.txt' }).records.map((record) => record.period);
    expect(found).toEqual([...expected, '2021/2025']);
  });
});

describe('how long a work of the year takes does not turn the plan', () => {
  test.each([
    ['用3年时间，培育产业集群10个', ['2024/2026']],
    ['三年内，新建学校50所', ['2024/2026']],
    ['今后三年，新建学校50所', ['2024/2026']],
  ])('%s', (sentence, expected) => {
    const plan = `溪茶县政府工作报告\n\n一、2023年工作回顾\n新建学校5所。\n二、2024年重点工作\n${sentence}。\n新增停车位300个。\n`;
    const found = extract(plan, { path: '溪茶县-2024.txt' }).records.map((record) => record.period);
    expect(found).toEqual(['2023', ...expected, '2024']);
  });

  test('those of a government do', () => {
    const plan = '溪茶县政府工作报告\n\n一、过去五年工作回顾\n新建学校5所。\n二、今后工作\n今后五年，是关键时期。\n生产总值年均增长6%。\n';
    const found = extract(plan, { path: '溪茶县-2022.txt' }).records.map((record) => record.period);
    expect(found.at(-1)).toBe('2022/2026');
  });
});

describe('what is held against the end of a plan is of the last year', () => {
  test.each([
    ['全县攻坚克难。固定资产投资66亿元、增长31%，比“十三五”末增长2.8倍', ['2025', '2025', '2021/2025']],
    ['财政总收入10亿元，是“十三五”期末的3倍，年均增长24%', ['2025', '2021/2025', '2021/2025']],
    ['固定资产投资累计80亿元，是“十三五”时期的2.8倍', ['2021/2025', '2021/2025']],
    ['五年共完成固定资产投资66亿元，比“十三五”末增长2.8倍', ['2021/2025', '2021/2025']],
    ['地区生产总值66亿元，比“九五”末翻了一番', ['2025', '2001/2025']],
    ['地区生产总值66亿元，比“十五”末翻了一番', ['2025', '2006/2025']],
  ])('%s', (sentence, expected) => expect(review(sentence)).toEqual(expected));
});

describe('a text of no kind that names the year of its file', () => {
  test.each([
    ['2003年，全县完成生产总值9亿元', '2003'],
    ['在2003年开工的基础上，全县完成生产总值9亿元', '2002'],
  ])('%s', (sentence, expected) => {
    const found = extract(`溪茶县经济社会发展情况\n${sentence}，增长5%。\n`, { path: '溪茶县-2003.txt' }).records.map(
      (record) => record.period,
    );
    expect(found).toEqual([expected, expected]);
  });
});

const fiveYears = (sentence: string): (string | null)[] =>
  extract(`溪茶县政府工作报告\n\n一、过去五年工作回顾\n五年来，经济较快发展。${sentence}。\n二、2026年工作安排\n`, {
    path: '溪茶县-2026.txt',
  }).records.map((record) => record.period);

describe('a span of years within a sentence about several years', () => {
  test.each([
    ['五年内，全县造林面积32万亩，封山育林18万亩', ['2021/2025', '2021/2025']],
    ['新建公路400公里，是1990年到2015年25年的总和；新增水库6座', ['2021/2025', '2021/2025']],
    ['新建公路400公里，超过1990年到2015年的建设总规模；新建桥梁6座', ['2021/2025', '2021/2025']],
    ['1990年到2015年的工程全部验收，新增水库6座', ['1990/2015']],
    ['累计建成高标准农田达到46万亩', ['2025']],
    ['新增造林面积32万亩', ['2021/2025']],
    ['劳动年龄人口平均受教育年限从10.23年提高到10.8年', ['2020', '2025']],
  ])('%s', (sentence, expected) => expect(fiveYears(sentence)).toEqual(expected));
});

describe('how long it took is no name', () => {
  test.each([
    ['公路里程达到460公里，十年间增长21.7%', ['公路里程', '公路里程']],
    ['五年内全县新增停车场46个', ['新增停车场']],
    ['10年间新建桥梁6座', ['新建桥梁']],
  ])('%s', (sentence, expected) =>
    expect(
      extract(`溪茶县政府工作报告\n\n一、2024年工作回顾\n${sentence}。\n`, { path: '溪茶县-2025.txt' }).records.map((r) => r.name),
    ).toEqual(expected),
  );
});
