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
  indicators: ['列出指标目录，或列出目录中没有的名称', 'list the catalogue of indicators, or the names it does not know'],
  inputs: ['文件、目录、通配符，或 - 表示标准输入', 'files, directories, globs, or - for standard input'],
  version: ['显示版本号', 'print the version'],
  help: ['显示帮助', 'show this help'],
} as const satisfies Record<string, Line>;

export const usages = {
  extract: ['[选项] <输入…>', '[options] <inputs…>'],
  indicators: ['[选项]', '[options]'],
} as const satisfies Record<string, Line>;

/** Options by their flags. */
export const options = {
  output: [
    '-o, --output <file>',
    '写入文件（完整写入或完全不写），格式由后缀决定：.csv .json .ndjson .txt',
    'write to a file, whole or not at all; its ending chooses the format: .csv .json .ndjson .txt',
  ],
  format: ['-f, --format <name>', '输出格式：table csv json ndjson（默认 table）', 'table, csv, json or ndjson (default table)'],
  all: ['--all', '表格列出全部记录，而不只是主要指标', 'table of every record instead of the headline indicators'],
  indicator: ['--indicator <id...>', '只要这些指标（代码或中文名，如 gdp 或 地区生产总值）', 'only these indicators (id or name)'],
  status: ['--status <list>', '只要这些状态：actual（实绩） estimate（预计） target（目标）', 'only actual, estimate or target figures'],
  measure: ['--measure <list>', '只要这些口径类型：level（总量） growth（增速） …', 'only these measures: level, growth, …'],
  period: ['--period <list>', '只要这些时期，如 2024 或 2021-2025', 'only these periods, as in 2024 or 2021-2025'],
  headline: ['--headline', '只要该类报告的主要指标', 'only the headline indicators of that kind of report'],
  region: ['--region <name>', '指定地区（默认从正文识别）', 'the region, where the text does not say it'],
  year: ['--year <yyyy>', '指定报告年份（默认从正文识别）', 'the year of the report, where the text does not say it'],
  encoding: ['--encoding <name>', '指定文字编码（默认自动识别），如 gb18030', 'the encoding (default: detected), as in gb18030'],
  excel: ['--excel', '供 Excel/WPS 打开的 CSV，等于 --bom --headers zh', 'CSV for Excel or WPS: --bom --headers zh'],
  bom: ['--bom', 'CSV 带字节序标记（Windows 版 Excel 需要）', 'CSV with a byte order mark (Excel on Windows)'],
  headers: [
    '--headers <lang>',
    'CSV 列名和代码的语言：zh 或 en（默认 en）',
    'language of CSV column names and codes: zh or en (default en)',
  ],
  leftOut: ['--left-out', '同时列出未读的数量及原因（table、json）', 'also what was left out, and why (table, json)'],
  lang: ['--lang <lang>', '提示和表头的语言：zh 或 en（默认 zh）', 'language of words and headings: zh or en (default zh)'],
  quiet: ['--quiet', '不显示提示和结尾的计数', 'neither notes nor the closing line of counts'],
  noColor: ['--no-color', '不使用粗体等终端样式', 'no bold text or other terminal styles'],
  unmatched: [
    '--unmatched <inputs...>',
    '列出这些报告里目录没有的名称和次数',
    'names in these reports that the catalogue does not know, with counts',
  ],
} as const satisfies Record<string, readonly [flags: string, zh: string, en: string]>;

export type OptionName = keyof typeof options;

export const examples = {
  extract: [
    [
      '\n示例：',
      '  plan-extract 报告.txt                        主要指标表',
      '  plan-extract 报告.txt --all                  全部记录',
      '  plan-extract reports/ --excel -o 指标.csv    整个目录，供 Excel 打开',
      '  plan-extract "2025/*.txt" --indicator gdp --status target',
      '  cat 报告.txt | plan-extract - -f ndjson',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract report.txt                        the headline table',
      '  plan-extract report.txt --all                  every record',
      '  plan-extract reports/ --excel -o figures.csv   a directory, for Excel',
      '  plan-extract "2025/*.txt" --indicator gdp --status target',
      '  cat report.txt | plan-extract - -f ndjson',
    ].join('\n'),
  ],
  indicators: [
    [
      '\n示例：',
      '  plan-extract indicators',
      '  plan-extract indicators --excel -o 指标目录.csv',
      '  plan-extract indicators --unmatched reports/',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract indicators',
      '  plan-extract indicators --format csv -o catalogue.csv',
      '  plan-extract indicators --unmatched reports/',
    ].join('\n'),
  ],
} as const satisfies Record<string, Line>;

/** What commander calls the parts of its help. */
export const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
