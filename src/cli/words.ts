import type { Lang } from '../output/words.js';

/** Everything the commands say on stderr, in both languages. */
const zh = {
  error: (text: string) => `错误：${text}`,
  notice: (text: string) => `提示：${text}`,
  located: (place: string, cause: string, remedy: string) => `${place}：${cause}；${remedy}`,
  summary: (records: number, flagged: number, unread: number) => `记录 ${records} · 存疑 ${flagged} · 未读 ${unread}`,
  about: (place: string, text: string) => `${place}：${text}`,
  noFigures: '没有读到指标数字',
  and: '、',
  mixed: (encodings: string) => `文件混用 ${encodings} 两种编码，已分段解码，请核对；各条记录标有 mixed_encoding`,
  damaged: (n: number) => `有 ${n} 个字符无法解码；如有乱码，请用 --encoding 指明编码`,
  noInputs: '没有给出输入；例如 plan-extract 报告.txt，用法见 plan-extract --help',
  unknownOption: (name: string, near: string) => `未知选项 ${name}${near ? `；是否想用 ${near}` : '；可用选项见 --help'}`,
  missingValue: (name: string) => `选项 ${name} 缺少取值；用法见 --help`,
  commandMeant: (name: string) => `若要用命令 ${name}，请改正拼写`,
  usage: (text: string) => `用法有误（${text}）；用法见 --help`,
  unknownValue: (option: string, value: string, known: string) => `${option} 不认识“${value}”；可用：${known}`,
  badYear: (value: string) => `--year 应是四位年份，不是“${value}”`,
  badJobs: (value: string) => `--jobs 应是 1 到 1024 的整数，不是“${value}”`,
  resumeNeedsFile: '--resume 需要用 -o 写到一个普通文件，且输入不能是标准输入（-）；请用 -o 指定文件',
  otherJournal: (path: string) => `${path} 是另一次运行（选项、配置或版本不同）留下的；请去掉 --resume，或先删除该文件`,
  resumes: (n: number, path: string) => `续接上次：${n} 个输入已完成，取自 ${path}`,
  badPeriod: (value: string) => `--period 应写成 2024、2021-2025 或 2023-01/2023-11，不是“${value}”`,
  unknownIndicator: (id: string, near: string) =>
    `未知指标“${id}”${near ? `；最接近的有 ${near}` : ''}；全部指标见 plan-extract indicators`,
  unknownEnding: (path: string, known: string) => `${path}：不认识这个后缀；可用 ${known}，或用 --format 指明格式`,
  onlyFor: (option: string, formats: string) => `${option} 只用于 ${formats} 格式`,
  overwritesInput: (path: string) => `${path}：输出会覆盖输入文件；请换一个输出文件名`,
  cannotWrite: (path: string, cause: string) => `${path}：无法写入（${cause}）；请检查目录和权限`,
  nothingWritten: (path: string) => `${path}：没有可用的输入，未写文件`,
  onlyStdin: (option: string) => `${option} 只读标准输入；请去掉输入文件`,
  notBoth: (a: string, b: string) => `${a} 和 ${b} 不能同时使用`,
  binaryToTerminal: (format: string) => `${format} 不能直接显示在终端；请用 -o 写入文件，例如 -o 指标.xlsx`,
  unplaced: (n: number, format: string) => `有 ${n} 条记录没有时期，${format} 格式放不下，未写入`,
  rate: (perSecond: string) => `每秒 ${perSecond} 份`,
  noBinding: (cause: string) =>
    `分词组件 nodejieba 的本机模块无法加载（${cause}）；请运行 npm rebuild nodejieba（需要 Python 3 和 C++ 编译器：Windows 装 Visual Studio Build Tools，macOS 运行 xcode-select --install）`,
  noWorkers: (cause: string) => `无法启动工作进程（${cause}）；请用 --jobs 1 在一个进程里运行`,
  broken: (cause: string, remedy: string) => `无法启动（${cause}）；${remedy}`,
  bug: '程序内部出错，请附上以下信息报告：',
};

const en: typeof zh = {
  error: (text) => `error: ${text}`,
  notice: (text) => `note: ${text}`,
  located: (place, cause, remedy) => `${place}: ${cause}; ${remedy}`,
  summary: (records, flagged, unread) => `records ${records} · flagged ${flagged} · unread ${unread}`,
  about: (place, text) => `${place}: ${text}`,
  noFigures: 'no indicator figure found',
  and: ' and ',
  mixed: (encodings) =>
    `mixes the encodings ${encodings}; each part was decoded as what it is, check it; the records are flagged mixed_encoding`,
  damaged: (n) => `${n} characters do not decode; if the text looks garbled, name its encoding with --encoding`,
  noInputs: 'no input given; for example: plan-extract report.txt, see plan-extract --help',
  unknownOption: (name, near) => `unknown option ${name}${near ? `; did you mean ${near}?` : '; see --help'}`,
  missingValue: (name) => `option ${name} needs a value; see --help`,
  commandMeant: (name) => `if the command ${name} is meant, correct its spelling`,
  usage: (text) => `${text}; see --help`,
  unknownValue: (option, value, known) => `${option} does not know "${value}"; known: ${known}`,
  badYear: (value) => `--year takes a year of four digits, not "${value}"`,
  badJobs: (value) => `--jobs takes a whole number from 1 to 1024, not "${value}"`,
  resumeNeedsFile: '--resume needs a regular file (-o FILE) and no standard input (-); name one with -o',
  otherJournal: (path) => `${path} is of another run (other options, config or version); leave out --resume, or delete that file first`,
  resumes: (n, path) => `goes on: ${n} input${n === 1 ? '' : 's'} done before, taken from ${path}`,
  badPeriod: (value) => `--period takes 2024, 2021-2025 or 2023-01/2023-11, not "${value}"`,
  unknownIndicator: (id, near) =>
    `unknown indicator "${id}"${near ? `; the nearest are ${near}` : ''}; all of them: plan-extract indicators`,
  unknownEnding: (path, known) => `${path}: unknown file ending; known are ${known}, or name the format with --format`,
  onlyFor: (option, formats) => `${option} goes with the format ${formats} only`,
  overwritesInput: (path) => `${path}: the output would overwrite an input; choose another name`,
  cannotWrite: (path, cause) => `${path}: cannot be written (${cause}); check its directory and permissions`,
  nothingWritten: (path) => `${path}: no input could be read, nothing written`,
  onlyStdin: (option) => `${option} reads standard input alone; leave the inputs out`,
  notBoth: (a, b) => `${a} and ${b} exclude each other`,
  binaryToTerminal: (format) => `${format} cannot be shown on a terminal; write it to a file, as in -o figures.xlsx`,
  unplaced: (n, format) => `${n} records without a period have no place in ${format} and were not written`,
  rate: (perSecond) => `${perSecond}/s`,
  noBinding: (cause) =>
    `the native binding of nodejieba cannot be loaded (${cause}); run npm rebuild nodejieba (needs Python 3 and a C++ compiler: Visual Studio Build Tools on Windows, xcode-select --install on macOS)`,
  noWorkers: (cause) => `worker processes cannot be started (${cause}); run in one process with --jobs 1`,
  broken: (cause, remedy) => `cannot start (${cause}); ${remedy}`,
  bug: 'internal error, please report it with what follows:',
};

export type Words = typeof zh;

export const wordsOf = (lang: Lang): Words => (lang === 'zh' ? zh : en);
