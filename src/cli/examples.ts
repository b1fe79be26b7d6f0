/** The examples under each command's help. */
import type { Line } from './help.js';

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
  compare: [
    [
      '\n示例：',
      '  plan-extract compare reports/                              各省今年主要目标',
      '  plan-extract compare reports/ --sort gdp --transpose       地区为行，按经济增速排列',
      '  plan-extract compare reports/ --indicator gdp --status actual --excel -o 实绩.csv',
      '  plan-extract compare reports/ --headline --long -f csv     长表，供统计软件使用',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract compare reports/                              this year’s headline targets',
      '  plan-extract compare reports/ --sort gdp --transpose       regions as rows, by growth',
      '  plan-extract compare reports/ --indicator gdp --status actual --excel -o results.csv',
      '  plan-extract compare reports/ --headline --long -f csv     tidy rows for statistics software',
    ].join('\n'),
  ],
  track: [
    [
      '\n示例：',
      '  plan-extract track reports/                    各地各年目标完成情况',
      '  plan-extract track 2025.txt 2026.txt --period 2025',
      '  plan-extract track reports/ --indicator gdp --excel -o 目标对照.csv',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract track reports/                    targets and results of all regions and years',
      '  plan-extract track 2025.txt 2026.txt --period 2025',
      '  plan-extract track reports/ --indicator gdp -o track.csv',
    ].join('\n'),
  ],
  diff: [
    ['\n示例：', '  plan-extract diff 送审稿.txt 定稿.txt', '  plan-extract diff 送审稿.txt 定稿.txt -f json'].join('\n'),
    ['\nExamples:', '  plan-extract diff draft.txt final.txt', '  plan-extract diff draft.txt final.txt -f json'].join('\n'),
  ],
  explain: [
    [
      '\n示例：',
      '  plan-extract explain 报告.txt                  逐个数量说明',
      '  plan-extract explain 报告.txt --line 12        只看第 12 行',
      '  plan-extract explain 报告.txt -f json -o 说明.json',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract explain report.txt                  every quantity',
      '  plan-extract explain report.txt --line 12        those of line 12',
      '  plan-extract explain report.txt -f json -o explained.json',
    ].join('\n'),
  ],
  review: [
    [
      '\n示例：',
      '  plan-extract review 报告.txt -o 核对.html',
      '  plan-extract review reports/ -o 核对.html                        多份报告，可切换',
      '  plan-extract review 报告.txt --corrections 更正.json -o 核对.html  接着上次的更正',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract review report.txt -o review.html --lang en',
      '  plan-extract review reports/ -o review.html                                   several reports in one page',
      '  plan-extract review report.txt --corrections corrections.json -o review.html  go on from these corrections',
    ].join('\n'),
  ],
  score: [
    [
      '\n示例：',
      '  plan-extract score --corrections 更正.json 报告.txt',
      '  plan-extract score --corrections 更正.json reports/ -f json',
    ].join('\n'),
    [
      '\nExamples:',
      '  plan-extract score --corrections corrections.json report.txt',
      '  plan-extract score --corrections corrections.json reports/ -f json',
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
