/** Numbers that belong to the text itself: codes, numbers of documents, footnotes and sections. */
import { type ExclusionRow, YEAR as Y } from './exclusionRow.js';

/** Tried after the rows of `exclusions.ts`. */
export const TEXT_EXCLUSIONS: readonly ExclusionRow[] = [
  { reason: 'code', pattern: /\d+(?:-\d+){2,}/y, example: '编号104-3000-2023', counterExample: '4—5家' },
  {
    reason: 'document',
    pattern: new RegExp(`(?<=[〔\\[(])${Y}(?=[〕\\])]\\d)|(?<=${Y}[〕\\])])\\d+(?=号)`, 'y'),
    example: '发〔2023〕15号',
    counterExample: '(15家)',
  },
  { reason: 'footnote', pattern: /(?<=(?<!性-?)\[)\d{1,2}(?=\])/y, example: '基地[7]', counterExample: '7个' },
  {
    reason: 'section',
    pattern: /(?<=^|\n|[。;:,”)\u4e00-\u9fa5%])\d{1,2}\.(?=[\u4e00-\u9fa5“])|(?<=^|\n|[。;:])\d{1,2}、/y,
    example: '1.在建项目',
    counterExample: '1.5亿元',
  },
  { reason: 'section', pattern: /(?<=\()\d{1,2}(?=\))/y, example: '(1)推进', counterExample: '(1家)' },
  { reason: 'section', pattern: /(?<=^|\n|[。;])\d{1,2}\)(?=[\u4e00-\u9fa5])/y, example: '1)税收收入', counterExample: '15家)' },
  {
    reason: 'section',
    pattern: /(?<=^|\n|\n\s)\d{1,2}(?:\.\d{1,2}){1,3}(?![\d%‰万亿元个倍吨:︰∶])/y,
    example: '\n1.1.2综合实力',
    counterExample: '增长1.1%',
  },
  { reason: 'section', pattern: /(?<=^|\n)\d{1,3}\s*(?=\n|$)/y, example: '\n12\n', counterExample: '12家' },
];
