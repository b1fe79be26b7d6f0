/** Words and options of `check` and `init`, as rows. */
import type { Line } from './help.js';

export const about = {
  check: [
    '检查报告：数量级、残缺文字、分项与合计、前后矛盾、缺项（有错误时退出码为 1）',
    'check reports: magnitudes, broken text, sums, contradictions, gaps (exit code 1 if there are errors)',
  ],
  init: ['写一份带注释的配置文件 plan-extract.config.jsonc', 'write a commented config file, plan-extract.config.jsonc'],
  directory: ['写到哪个目录（默认当前目录）', 'the directory to write it to (default: the current one)'],
} as const satisfies Record<string, Line>;

export const usages = {
  check: ['[选项] <输入…>', '[options] <inputs…>'],
  init: ['[选项] [目录]', '[options] [directory]'],
} as const satisfies Record<string, Line>;

type OptionRow = readonly [flags: string, zh: string, en: string];

export const checkOptions = [
  ['-r, --reporter <name>', '输出样式：text json sarif junit github（默认 text）', 'text, json, sarif, junit or github (default text)'],
  [
    '-o, --output <file>',
    '写入文件，样式可由后缀决定：.txt .json .sarif .xml',
    'write to a file; its ending may choose the reporter: .txt .json .sarif .xml',
  ],
  ['--config <file>', '配置文件（默认从当前目录向上查找）', 'the config file (default: searched upward from the current directory)'],
  ['--rule <id=level>', '设置规则级别：error warning info off，可重复', 'set the level of a rule: error, warning, info or off; repeatable'],
  ['--max-warnings <n>', '警告超过此数时退出码为 1', 'exit code 1 if there are more warnings'],
  ['--baseline <file>', '基线文件：其中的已知问题不算', 'baseline file: findings in it are known and do not count'],
  ['--update-baseline', '把现有问题写入基线文件', 'write the present findings to the baseline file'],
  ['--list-rules', '列出规则和级别', 'list the rules and their levels'],
  ['--print-config', '显示对该输入起作用的设置', 'show the settings that hold for the input'],
] as const satisfies readonly OptionRow[];

export const initOptions = [
  ['--force', '覆盖已有的配置文件', 'overwrite a config file that is there'],
] as const satisfies readonly OptionRow[];

export const examples = {
  check: [
    [
      '\n示例：',
      '  plan-extract check reports/',
      '  plan-extract check reports/ --rule missing-headline=off --max-warnings 0',
      '  plan-extract check reports/ --baseline 基线.json --update-baseline',
      '  plan-extract check reports/ -o 结果.sarif',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract check reports/',
      '  plan-extract check reports/ --rule missing-headline=off --max-warnings 0',
      '  plan-extract check reports/ --baseline baseline.json --update-baseline',
      '  plan-extract check reports/ -o findings.sarif',
    ].join('\n'),
  ],
} as const satisfies Record<string, Line>;
