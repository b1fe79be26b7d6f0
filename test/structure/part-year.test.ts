import { describe, expect, it } from 'vitest';
import { fold } from '../../src/fold/fold.js';
import { structure } from '../../src/structure/reports.js';

/** Kind, year and months of the report, as words. */
function about(source: string, path?: string): string {
  const [report] = structure(fold(source), path === undefined ? {} : { path });
  const { months, kind, year } = report ?? { months: null, kind: '', year: null };
  return `${kind} ${year}${months ? ` ${months.from}-${months.to}` : ''}`;
}

const REVIEW = '会议认为,全县经济运行平稳,生产总值完成30.4亿元,增长6%。';

describe('reports of a part of a year', () => {
  it.each<[string, string]>([
    [`关于云溪县2017年上半年国民经济和社会发展计划执行情况的审查意见\n${REVIEW}`, 'plan_report 2017 1-6'],
    [`关于2024年上半年国民经济和社会发展计划执行情况的报告\n${REVIEW}`, 'plan_report 2024 1-6'],
    [`云溪县2019年1—9月预算执行情况\n${REVIEW}`, 'budget_report 2019 1-9'],
    [`云溪县2025年一季度经济运行情况\n${REVIEW}`, 'other 2025 1-3'],
    [`云溪县2023年前三季度经济形势分析\n${REVIEW}`, 'other 2023 1-9'],
    [`云溪县2021年元至5月财政收支情况\n${REVIEW}`, 'budget_report 2021 1-5'],
    [`云溪市2018年前7个月经济运行情况\n${REVIEW}`, 'other 2018 1-7'],
    [`2016年上半年政府工作情况报告\n${REVIEW}`, 'work_report 2016 1-6'],
    [`2007年7月24日在云溪省第十届人民代表大会常务委员会第九次会议上\n一、关于1—6月计划执行情况\n${REVIEW}`, 'plan_report 2007 1-6'],
    ['初步核算,2025年上半年,全市生产总值为302亿元,同比增长6%。', 'other 2025 1-6'],
    ['全县经济平稳向好。今年上半年,全县实现生产总值41亿元。', 'other 2022 1-6'],
    ['上半年,全县经济平稳。二季度末,生猪存栏4万头。二季度,全县生产总值增长3%。', 'other 2022 1-6'],
    ['收入情况:元至5月,全市累计完成预算收入12亿元。', 'other 2022 1-5'],
    ['截至9月底,全县累计完成投资12亿元。', 'other 2022 1-9'],
    ['截至2015年8月底,全县累计完成投资12亿元。', 'other 2015 1-8'],
    ['10月27日,记者从2020年前三季度经济运行通气会上获悉,前三季度,全市生产总值为86亿元。', 'other 2020 1-9'],
    ['预计上半年,全旗地区生产总值完成21亿元。', 'other 2022 1-6'],
    [`关于云溪县2017年上半年国民经济和社会\n发展计划执行情况的审查意见\n云人大常发27号\n${REVIEW}`, 'plan_report 2017 1-6'],
    ['4月,全县投资累计完成12亿元。', 'other 2022 1-4'],
    ['二季度,全县生产总值增长3%。', 'other 2022 4-6'],
    ['会议审议了《关于2009年1-6月份国民经济和社会发展计划执行情况的报告》。全省生产总值完成3000亿元。', 'plan_report 2009 1-6'],
    ['云溪县2021年政府工作报告\n今年以来,全县上下同心。1-6月,全县财政总收入2.4亿元。', 'work_report 2021 1-6'],
    ['政府工作报告\n今年来,全县上下同心。1-9月,全县财政总收入2.4亿元。', 'work_report 2022 1-9'],
  ])('%s → %s', (text, want) => expect(about(text, 'reports/云溪县-2022.txt')).toBe(want));

  it.each<[string, string]>([
    [`关于云溪县2016年国民经济和社会发展计划执行情况与2017年计划草案的报告\n一、上半年工作情况\n${REVIEW}`, 'plan_report 2017'],
    [`政府工作报告\n2017年1月8日在云溪县第十届人民代表大会第二次会议上\n上半年,全县完成投资3亿元。`, 'work_report 2017'],
    ['2021年,全县实现生产总值41亿元。上半年,全县生产总值增长5%。', 'other 2022'],
    ['上半年,全县生产总值增长5%。全年增长6%。', 'other 2022'],
    ['全县实现生产总值41亿元,增速比上半年提高2个百分点。', 'other 2022'],
    ['与上半年相比,全县投资增长9%。', 'other 2022'],
    ['会议审议了《2021年上半年计划草案》。全省生产总值完成3000亿元。', 'other 2022'],
    ['10月,街道召开会议,宣讲12场次。全面完成实事46项。', 'other 2022'],
    ['12月,全县投资累计完成12亿元。', 'other 2022'],
    ['全县完成投资9亿元。上半年,全县生产总值增长5%。', 'other 2022'],
    ['云溪县2021年政府工作报告\n今年以来,全县上下同心。1-11月,全县财政总收入2.4亿元。', 'work_report 2021'],
    ['云溪县2021年政府工作报告\n今年以来,全县上下同心。财政总收入2.4亿元。', 'work_report 2021'],
    ['云溪县2021年政府工作报告\n全县上下同心。1-6月,全县财政总收入2.4亿元。', 'work_report 2021'],
    [`云溪县2019年1—12月预算执行情况\n${REVIEW}`, 'other 2020'],
  ])('not %s → %s', (text, want) => expect(about(text, 'reports/云溪县-2022.txt')).toBe(want));
});
