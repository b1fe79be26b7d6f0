import type { Lang } from '../output/words.js';

/** A line of help in both languages. */
export type Line = readonly [zh: string, en: string];

export const line = (words: Line, lang: Lang): string => words[lang === 'zh' ? 0 : 1];

export const about = {
  program: [
    '从中文规划报告中提取指标数字，每个数字都能回到原句',
    'Reads Chinese planning reports and turns each figure into an indicator record',
  ],
  extract: ['提取报告中的指标记录（默认命令）', 'extract the indicator records of reports (the default command)'],
  compare: [
    '各地报告并列成表：每行一个指标，每列一个地区（默认为最新年份的主要目标）',
    'reports side by side: a row for each indicator, a column for each region (default: headline targets of the newest year)',
  ],
  track: [
    '目标与实绩对照：每个地区、指标和年份的目标、实绩、差额和判定',
    'targets held against results: target, result, difference and verdict for each region, indicator and year',
  ],
  diff: [
    '比较一份报告的两个版本：新增、删除、变更的指标（有变化时退出码为 1）',
    'what changed between two versions of a report: observations added, removed, changed (exit code 1 if any)',
  ],
  versions: ['旧版和新版两个文件', 'two files, the old and the new version'],
  explain: ['说明每个数量是怎样读出来的，或为什么没有读', 'how each quantity was read, with which rule and words, or why it was left out'],
  review: [
    '生成一个可离线打开的核对页面：原文与记录对照、图表、更正',
    'one self-contained page to check the records against the text, with charts and corrections',
  ],
  score: ['按核对结果计算规则的精确率和召回率', 'precision and recall of the rules against what an analyst decided'],
  indicators: ['列出指标目录，或列出目录中没有的名称', 'list the catalogue of indicators, or the names it does not know'],
  inputs: ['文件、目录、通配符，或 - 表示标准输入', 'files, directories, globs, or - for standard input'],
  version: ['显示版本号', 'print the version'],
  help: ['显示帮助', 'show this help'],
} as const satisfies Record<string, Line>;

export const usages = {
  extract: ['[选项] <输入…>', '[options] <inputs…>'],
  compare: ['[选项] <输入…>', '[options] <inputs…>'],
  track: ['[选项] <输入…>', '[options] <inputs…>'],
  diff: ['[选项] <旧版> <新版>', '[options] <old> <new>'],
  explain: ['[选项] <输入…>', '[options] <inputs…>'],
  review: ['[选项] <输入…> -o <页面.html>', '[options] <inputs…> -o <page.html>'],
  score: ['--corrections <文件> [选项] <输入…>', '--corrections <file> [options] <inputs…>'],
  indicators: ['[选项]', '[options]'],
} as const satisfies Record<string, Line>;

/** Options by their flags. */
export const options = {
  output: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），格式由后缀决定：.xlsx .csv .md .json .ndjson .txt',
    'write to a file, whole or not at all; its ending chooses the format: .xlsx .csv .md .json .ndjson .txt',
  ],
  format: [
    '-f, --format <name>',
    '输出格式：table csv json ndjson xlsx markdown sdmx-csv（默认 table）',
    'table, csv, json, ndjson, xlsx, markdown or sdmx-csv (default table)',
  ],
  datapackage: [
    '--datapackage <dir>',
    '写入 Frictionless 数据包：目录中的 records.csv 和 datapackage.json',
    'write a Frictionless data package: records.csv and datapackage.json in that directory',
  ],
  all: ['--all', '表格列出全部记录，而不只是主要指标', 'table of every record instead of the headline indicators'],
  indicator: ['--indicator <id...>', '只要这些指标（代码或中文名，如 gdp 或 地区生产总值）', 'only these indicators (id or name)'],
  status: ['--status <list>', '只要这些状态：actual（实绩） estimate（预计） target（目标）', 'only actual, estimate or target figures'],
  measure: ['--measure <list>', '只要这些口径类型：level（总量） growth（增速） …', 'only these measures: level, growth, …'],
  period: ['--period <list>', '只要这些时期，如 2024 或 2021-2025', 'only these periods, as in 2024 or 2021-2025'],
  headline: ['--headline', '只要该类报告的主要指标', 'only the headline indicators of that kind of report'],
  region: [
    '--region <name>',
    '指定地区：名称或六位代码（默认从正文识别）',
    'the region, by name or code of six digits, where the text does not say it',
  ],
  year: ['--year <yyyy>', '指定报告年份（默认从正文识别）', 'the year of the report, where the text does not say it'],
  formatExplain: ['-f, --format <name>', '输出格式：text json（默认 text）', 'text or json (default text)'],
  line: ['--line <n>', '只要原文第 n 行的数量', 'only the quantities of this line of the text'],
  config: [
    '--config <file>',
    '配置文件，可补充指标、别名和单位（默认从当前目录向上查找）',
    'the config, which may add indicators, aliases and units (default: searched upward from the current directory)',
  ],
  corrections: [
    '--corrections <file>',
    '套用 review 页面导出的更正文件（JSON）；对不上的逐条列出',
    'apply the corrections exported by a review page (JSON); those that fit nowhere are listed',
  ],
  saveText: [
    '--save-text <dir>',
    '把从 Word、PDF、网页等文件读出的文字写入该目录；记录中的位置指向它',
    'write the text read out of Word, PDF and other files that are not plain text into this directory; places in records point into it',
  ],
  encoding: ['--encoding <name>', '指定文字编码（默认自动识别），如 gb18030', 'the encoding (default: detected), as in gb18030'],
  excel: ['--excel', '供 Excel/WPS 打开的 CSV，等于 --bom --headers zh', 'CSV for Excel or WPS: --bom --headers zh'],
  bom: ['--bom', 'CSV 带字节序标记（Windows 版 Excel 需要）', 'CSV with a byte order mark (Excel on Windows)'],
  headers: [
    '--headers <lang>',
    'CSV、XLSX 列名和代码的语言：zh 或 en（默认 en）',
    'language of column names and codes in CSV and XLSX: zh or en (default en)',
  ],
  leftOut: [
    '--left-out',
    '同时列出未读的数量及原因（table、json、xlsx、markdown）',
    'also what was left out, and why (table, json, xlsx, markdown)',
  ],
  stdinNdjson: [
    '--stdin-ndjson',
    '从标准输入逐行读取文档 {"id","text","region"?,"year"?}，逐行输出记录（用于并行框架，默认 --jobs 1）',
    'documents {"id","text","region"?,"year"?} one a line from standard input, records one a line as they are done (for engines; --jobs 1 unless given)',
  ],
  jobs: [
    '--jobs <n>',
    '最多用几个进程（默认在文字较多时等于处理器核数）；结果与进程数无关',
    'processes at most (default: the cores where there is much text); the results do not depend on it',
  ],
  resume: [
    '--resume',
    '从中断处继续；已完成的记在 <输出文件>.journal，全部完成后删除',
    'go on where a run was broken off; what is done stands in <output>.journal until all is',
  ],
  lang: ['--lang <lang>', '提示和表头的语言：zh 或 en（默认 zh）', 'language of words and headings: zh or en (default zh)'],
  quiet: ['--quiet', '不显示提示和结尾的计数', 'neither notes nor the closing line of counts'],
  noProgress: ['--no-progress', '不显示进度条', 'no progress bar'],
  noColor: ['--no-color', '不使用粗体等终端样式', 'no bold text or other terminal styles'],
  panelFormat: [
    '-f, --format <name>',
    '输出格式：table csv json ndjson xlsx markdown sdmx-csv（默认 table）',
    'table, csv, json, ndjson, xlsx, markdown or sdmx-csv (default table)',
  ],
  sort: [
    '--sort <indicator>',
    '按该指标的数值从高到低排列地区（默认按区划代码）',
    'regions by the figures of this indicator, highest first (default: by division code)',
  ],
  transpose: [
    '--transpose',
    '地区为行、指标为列，首行为单位（xlsx 默认如此）',
    'regions as rows, indicators as columns, the first row with the units (default for xlsx)',
  ],
  noTranspose: ['--no-transpose', '指标为行、地区为列', 'indicators as rows, regions as columns'],
  long: ['--long', '长表：每行一个数字，附来源和原句', 'tidy rows: one figure each, with its source and sentence'],
  allRecords: ['--all', '全部记录，包括目录以外的名称', 'every record, names outside the catalogue too'],
  regions: [
    '--region <name>',
    '指定地区：名称或六位代码；多个输入写 文件=地区，以逗号分隔',
    'the region, by name or code of six digits; of several inputs FILE=REGION, with commas between',
  ],
  years: [
    '--year <yyyy>',
    '指定报告年份；多个输入写 文件=年份，以逗号分隔',
    'the year of the report; of several inputs FILE=YYYY, with commas between',
  ],
  formatTrack: [
    '-f, --format <name>',
    '输出格式：table csv json ndjson xlsx markdown（默认 table）',
    'table, csv, json, ndjson, xlsx or markdown (default table)',
  ],
  outputDiff: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），格式由后缀决定：.md .json .txt',
    'write to a file, whole or not at all; its ending chooses the format: .md .json .txt',
  ],
  outputExplain: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），格式由后缀决定：.json .txt',
    'write to a file, whole or not at all; its ending chooses the format: .json .txt',
  ],
  formatDiff: ['-f, --format <name>', '输出格式：table json markdown（默认 table）', 'table, json or markdown (default table)'],
  allTargets: ['--all', '列出全部目标，而不只是主要指标', 'every target instead of the headline indicators'],
  toleranceRate: [
    '--tolerance-rate <points>',
    '“左右”对比率的容差，百分点（默认 0.25）',
    'what "about" allows of rates, in percentage points (default 0.25)',
  ],
  toleranceLevel: [
    '--tolerance-level <percent>',
    '“左右”对总量的容差，目标的百分之几（默认 2）',
    'what "about" allows of levels, in percent of the target (default 2)',
  ],
  outputReview: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），如 核对.html',
    'write to a file, whole or not at all, as in review.html',
  ],
  formatScore: ['-f, --format <name>', '输出格式：table json（默认 table）', 'table or json (default table)'],
  outputScore: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），格式由后缀决定：.json .txt',
    'write to a file, whole or not at all; its ending chooses the format: .json .txt',
  ],
  unmatched: [
    '--unmatched <inputs...>',
    '列出这些报告里目录没有的名称和次数',
    'names in these reports that the catalogue does not know, with counts',
  ],
} as const satisfies Record<string, readonly [flags: string, zh: string, en: string]>;

export type OptionName = keyof typeof options;

/** What commander calls the parts of its help. */
export const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
