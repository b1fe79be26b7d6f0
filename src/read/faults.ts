/** Why an input could not be read, in words that name the cause and the way out. */
export type FaultCode =
  | 'missing'
  | 'forbidden'
  | 'no_match'
  | 'no_reports'
  | 'empty'
  | 'not_text'
  | 'no_article'
  | 'page_too_large'
  | 'undecodable'
  | 'bad_encoding'
  | 'several'
  | 'crashed'
  | 'unreadable';

interface FaultWords {
  readonly cause: string;
  readonly remedy: string;
}

/** `{}` stands for the detail of the single case. */
const faultWords: Record<FaultCode, { readonly zh: FaultWords; readonly en: FaultWords }> = {
  missing: {
    zh: { cause: '文件不存在', remedy: '请检查路径' },
    en: { cause: 'no such file', remedy: 'check the path' },
  },
  forbidden: {
    zh: { cause: '没有读取权限', remedy: '请检查文件权限' },
    en: { cause: 'permission denied', remedy: 'check the permissions of the file' },
  },
  no_match: {
    zh: { cause: '通配符没有匹配到文件', remedy: '请检查写法，或用引号括起' },
    en: { cause: 'the pattern matches no file', remedy: 'check its spelling, or quote it' },
  },
  no_reports: {
    zh: { cause: '目录里没有报告', remedy: '目录中只读 .txt、.md 和无后缀的文件' },
    en: { cause: 'the directory holds no reports', remedy: 'in directories only .txt, .md and files without an ending are read' },
  },
  empty: {
    zh: { cause: '文件是空的', remedy: '请换一个有正文的文件' },
    en: { cause: 'the file is empty', remedy: 'give a file that holds a text' },
  },
  not_text: {
    zh: { cause: '不是文本文件（{}）', remedy: '请先另存为纯文本（.txt）' },
    en: { cause: 'not a text file ({})', remedy: 'save it as plain text (.txt) first' },
  },
  no_article: {
    zh: { cause: '网页里没有正文', remedy: '请打开文章所在的网页再保存；正文由脚本载入或在框架内的，请把正文另存为纯文本（.txt）' },
    en: {
      cause: 'the page holds no article',
      remedy: 'save the page of the article itself; where scripts or frames bring its text, save the text as plain text (.txt)',
    },
  },
  page_too_large: {
    zh: { cause: '网页的标签超过 100 万个', remedy: '请把正文另存为纯文本（.txt）' },
    en: { cause: 'the page has more than a million elements', remedy: 'save its text as plain text (.txt)' },
  },
  undecodable: {
    zh: { cause: '无法识别文字编码', remedy: '请用 --encoding 指明，如 --encoding gb18030' },
    en: { cause: 'the encoding cannot be told', remedy: 'name it with --encoding, as in --encoding gb18030' },
  },
  bad_encoding: {
    zh: { cause: '按 {} 解码失败', remedy: '请去掉 --encoding 让程序自动识别，或换一个编码' },
    en: { cause: 'does not decode as {}', remedy: 'leave --encoding out to have it detected, or name another' },
  },
  several: {
    zh: { cause: '里面有不止一份报告文件', remedy: '请先解压，再指定其中一份' },
    en: { cause: 'holds more than one report file', remedy: 'unpack it and name one of them' },
  },
  crashed: {
    zh: { cause: '读取它的进程异常结束（{}）', remedy: '其余文件照常处理；请用 --jobs 1 单独运行它，若内存不足请先拆分' },
    en: {
      cause: 'the process that read it died ({})',
      remedy: 'the others were worked through; run it alone with --jobs 1, or split it where memory is short',
    },
  },
  unreadable: {
    zh: { cause: '读取失败（{}）', remedy: '请检查文件' },
    en: { cause: 'cannot be read ({})', remedy: 'check the file' },
  },
};

/** An input that gives no text. The run goes on with the other inputs. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    /** as the user gave it or as the directory listed it; `-` is standard input */
    readonly path: string,
    readonly code: FaultCode,
    readonly detail = '',
  ) {
    super(`${path}: ${faultWords[code].en.cause.replace('{}', detail)}`);
  }

  /** Cause and remedy as words of that language. */
  describe(lang: 'zh' | 'en'): FaultWords {
    const { cause, remedy } = faultWords[this.code][lang];
    return { cause: cause.replace('{}', this.detail), remedy };
  }
}
