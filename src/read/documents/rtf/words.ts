/** Control words of RTF 1.9.1 that this reader goes by. */

/** Groups whose text is none of the document's. `listtext` and `pntext` are: they hold the number that stands before a paragraph. */
export const ignored = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'objdata',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'annotation',
  'atnid',
  'atnauthor',
  'fldinst',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'filetbl',
  'pgptbl',
  'mmathPr',
  'bkmkstart',
  'bkmkend',
  'nonshppict',
  'sp',
  'tc',
  'xe',
  'private',
  'template',
  'passwordhash',
  'userprops',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
  'background',
]);

/** Destinations after `\*` whose text is the document's all the same. */
export const kept = new Set(['shptxt', 'shpinst', 'listtext', 'pntext', 'fldrslt', 'shp', 'shprslt', 'ud', 'nesttableprops']);

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  page: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': ' ',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Encodings of `\fcharsetN`; 0 and 1 leave it to the file's own code page. */
export const fontEncodings: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Encodings of `\ansicpgN`. */
export function codePage(page: number): string {
  if (page === 936 || page === 54936) return 'gb18030';
  if (page === 950) return 'big5';
  if (page === 932) return 'shift_jis';
  if (page === 949) return 'euc-kr';
  if (page === 65001) return 'utf-8';
  return page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252';
}
