import type { Correction, NotApplied } from '../corrections/index.js';
import type { Lang } from '../output/words.js';

/** What `--corrections` and `score` say on stderr and in their tables. */
const zh = {
  cannotRead: (file: string, cause: string) => `${file}：无法读取更正文件（${cause}）；请检查路径`,
  badFile: (file: string, path: string, cause: string, more: number) =>
    `${file}：${path === '' ? '' : `${path}：`}${cause}${more > 0 ? `（另有 ${more} 处）` : ''}；请用 review 页面导出的更正文件`,
  unmatched: (what: string, reason: string, sentence: string) => `未能对上的更正：${what}（${reason}）：${sentence}`,
  actions: { accept: '接受', reject: '拒绝', edit: '修改', add: '补充' } satisfies Record<Correction['action'], string>,
  reasons: { no_report: '输入中没有这份报告', no_sentence: '原句已不存在', not_read: '现在已不这样读' } satisfies Record<
    NotApplied,
    string
  >,
  noFile: '请用 --corrections 指明更正文件，例如 plan-extract score --corrections 更正.json 报告.txt',
  elsewhere: (n: number) => `有 ${n} 条更正的报告不在输入中，未计入`,
  noneJudged: '没有可以计入的更正',
  undecided: (n: number) => `未核对的记录 ${n} 条，不计入；召回率只相对于已补充的遗漏`,
  groups: { all: '全部', headline: '主要指标', actual: '实绩', estimate: '预计', target: '目标' } as Readonly<Record<string, string>>,
  heads: ['范围', '正确', '误读', '漏读', '精确率', '召回率'],
  fieldHeads: ['字段', '一致', '共', '比例'],
  faultHeads: ['报告', '行', '判定', '字段', '应为', '读作'],
  outcomes: { wrong: '读错', missed: '漏读', false: '误读' } as Readonly<Record<string, string>>,
};

const en: typeof zh = {
  cannotRead: (file, cause) => `${file}: the corrections cannot be read (${cause}); check the path`,
  badFile: (file, path, cause, more) =>
    `${file}: ${path === '' ? '' : `${path}: `}${cause}${more > 0 ? ` (and ${more} more)` : ''}; use a file exported by a review page`,
  unmatched: (what, reason, sentence) => `correction that fits nowhere: ${what} (${reason}): ${sentence}`,
  actions: { accept: 'accept', reject: 'reject', edit: 'edit', add: 'add' },
  reasons: { no_report: 'no such report among the inputs', no_sentence: 'its sentence is gone', not_read: 'no longer read so' },
  noFile: 'name the corrections with --corrections, as in plan-extract score --corrections corrections.json report.txt',
  elsewhere: (n) => `${n} corrections are of reports that are not among the inputs and do not count`,
  noneJudged: 'no correction counts',
  undecided: (n) => `${n} records without a decision do not count; recall goes by the missed ones that were added`,
  groups: { all: 'all', headline: 'headline', actual: 'actual', estimate: 'estimate', target: 'target' },
  heads: ['Group', 'Right', 'Wrong', 'Missed', 'Precision', 'Recall'],
  fieldHeads: ['Field', 'Right', 'Of', 'Share'],
  faultHeads: ['Report', 'Line', 'Fault', 'Fields', 'Should be', 'Read as'],
  outcomes: { wrong: 'wrong', missed: 'missed', false: 'false' },
};

export type CorrectionsWords = typeof zh;

export const correctionsWordsOf = (lang: Lang): CorrectionsWords => (lang === 'zh' ? zh : en);
