/** A grammar of planning reports: sentences of the genre, and some that no one would write. */
import fc from 'fast-check';

export const pick = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
export const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(''));
const many = (part: fc.Arbitrary<string>, most: number, between = ''): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength: most }).map((parts) => parts.join(between));
/** One of the words of a list with spaces between. */
const words = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split(' '));
const rarely = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: part });

const region = pick('云岭省', '望沅市', '砚溪县', '全省', '全市', '全县', '规上', '');
const name = fc.oneof(
  {
    weight: 9,
    arbitrary: words(
      '地区生产总值 规模以上工业增加值 固定资产投资 社会消费品零售总额 一般公共预算收入 城镇和农村居民人均可支配收入 居民消费价格 单位地区生产总值能耗 粮食产量 新能源汽车零售额 三次产业结构 城镇登记失业率 PM2.5平均浓度 常住人口城镇化率 服务业增加值占地区生产总值比重 高新技术企业 新增停车位 老旧小区 重点项目 茶叶产量 “四好农村路” 《条例》',
    ),
  },
  fc.constant(''),
);
const number = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.double({ min: 0, max: 9999, noNaN: true }).map((n) => n.toFixed(2)),
  pick(
    '1,234.5',
    '１２．５',
    '十',
    '两',
    '近百',
    '5—6',
    '5%至6',
    '三成',
    '翻一番',
    '7.1∶42.3∶50.6',
    '0',
    '-3.2',
    '第3',
    '2024',
    '1.',
    '.5',
    '五千八',
  ),
);
const unit = pick(
  '%',
  '亿元',
  '万元',
  '个',
  '万户',
  '个百分点',
  '‰',
  '倍',
  '微克/立方米',
  '平方公里',
  '',
  '元',
  '％',
  '家',
  '公里',
  '亿斤',
  '年',
  '人次',
);
const verb = fc.oneof(
  {
    weight: 9,
    arbitrary: words(
      '达到 突破 增长 下降 提高 完成 同比增长 年均增长 由 控制在 不低于 力争 预计 分别 约 比上年末减少 新建 改造 累计 其中 占 高于全国 扣除价格因素 与经济增长 连续5年 位居全省第 超额完成年度目标',
    ),
  },
  fc.constant(''),
);
const tail = pick(
  '左右',
  '以上',
  '以内',
  '余个',
  '（预计数，下同）',
  '、',
  '，其中',
  '，占',
  '的项目',
  '，增长',
  '和',
  '，同比',
  '，分别',
  '以内，',
  '',
);
const end = pick('。', '；', '，', '、', '\n', '。\n', '：', '');

const quantity = joined(verb, number, unit, tail);
/** A subject and what is said of it, in usual and unusual order. */
export const clause = fc.oneof(
  joined(region, name, quantity, end),
  joined(quantity, name, end),
  joined(name, many(quantity, 4), end),
  joined(many(name, 4, '、'), pick('分别'), verb, many(joined(number, unit), 4, '、'), end),
  joined(name, pick('由'), number, unit, pick('增加到', '提高到', '降至', '到'), number, unit, end),
  joined(pick('以上', '以来，', '坚持', '“', '（', '”', '）', '—', '其中：'), name, end),
);

const year = pick('2023', '2024', '2025', '2026', '二〇二五', '１９９９', '20');
const heading = fc.oneof(
  joined(pick('\n云岭省', '\n望沅市', '\n'), year, pick('年政府工作报告\n', '年国民经济和社会发展统计公报\n', '年预算草案\n')),
  joined(pick('\n关于砚溪县'), year, pick('年国民经济和社会发展计划执行情况与'), year, pick('年计划草案的报告\n')),
  pick(
    '\n砚溪市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n',
    '\n“十四五”时期，',
    '\n附件：名词解释\n',
    '\n注释：\n',
    '\n目　录\n',
  ),
  joined(pick('\n一、', '\n（二）', '\n第三节　', '\n4. '), year, pick('年工作回顾\n', '年主要目标\n', '年经济社会发展总体要求\n')),
  joined(pick('过去一年，', '五年来，', '今年经济社会发展的主要预期目标是：', '到', '展望'), rarely(year)),
);

const gap = pick('    ', '\t', ' | ', '  ', '，');
/** Rows of an indicator table, some of them broken. */
export const rows = fc
  .tuple(gap, fc.array(fc.tuple(name, rarely(joined(pick('（'), unit, pick('）'))), number, unit, number), { minLength: 1, maxLength: 5 }))
  .chain(([between, lines]) =>
    rarely(joined(pick('\n专栏1 主要指标\n', '\n附表\n', '\n'), pick('指标'), fc.constant(between), year, fc.constant(between), year)).map(
      (head) => `${head}\n${lines.map(([title, of, a, u, b]) => [title + of, a + u, b].join(between)).join('\n')}\n`,
    ),
  );

export const report = fc
  .array(fc.oneof({ weight: 12, arbitrary: clause }, { weight: 2, arbitrary: heading }, rows), {
    minLength: 1,
    maxLength: 120,
    size: 'max',
  })
  .map((parts) => parts.join(''));
