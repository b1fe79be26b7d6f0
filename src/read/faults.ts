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
  | 'line_json'
  | 'line_encoding'
  | 'line_length'
  | 'line_region'
  | 'bad_field'
  | 'crashed'
  | 'unreadable'
  | 'damaged'
  | 'encrypted'
  | 'scanned'
  | 'no_words'
  | 'other_document'
  | 'no_members'
  | 'expands'
  | 'members'
  | 'archive_depth'
  | 'xml_depth'
  | 'pages'
  | 'slow'
  | 'memory';

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
    zh: {
      cause: '目录里没有报告',
      remedy: '目录中只读 .txt .md .html .docx .doc .odt .rtf .pdf .ofd .zip 和无后缀的文件',
    },
    en: {
      cause: 'the directory holds no reports',
      remedy: 'in directories only .txt .md .html .docx .doc .odt .rtf .pdf .ofd .zip and files without an ending are read',
    },
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
  line_json: {
    zh: { cause: '这一行不是 JSON 对象', remedy: '每行应写一个对象，如 {"id":"a1","text":"…"}，文中换行写作 \\n' },
    en: { cause: 'the line is no JSON object', remedy: 'write one object a line, as in {"id":"a1","text":"…"}, with line breaks as \\n' },
  },
  line_encoding: {
    zh: { cause: '这一行不是 UTF-8', remedy: '请先把数据转成 UTF-8' },
    en: { cause: 'the line is not UTF-8', remedy: 'convert the data to UTF-8 first' },
  },
  line_length: {
    zh: { cause: '这一行太长（超过 256 MB）', remedy: '请拆成多个文档' },
    en: { cause: 'the line is too long (over 256 MB)', remedy: 'split it into several documents' },
  },
  line_region: {
    zh: { cause: 'region 无法确定（“{}”不是地区，或有同名）', remedy: '请写全称或六位代码，如 350102' },
    en: {
      cause: 'region cannot be told ("{}" is no area, or several bear the name)',
      remedy: 'give its full name or its code, as in 350102',
    },
  },
  bad_field: {
    zh: {
      cause: '字段 {} 缺失或不合要求',
      remedy: 'id 为非空文字或整数，text 为非空文字，region 为地区名或代码，year 为四位年份（后两项可省略）',
    },
    en: {
      cause: 'the field {} is missing or not as expected',
      remedy:
        'id is a name or whole number, text holds characters, region is a name or code, year has four digits (the last two may be left out)',
    },
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
  damaged: {
    zh: { cause: '文件已损坏（{}）', remedy: '请重新下载，或用原来的软件打开后另存' },
    en: { cause: 'damaged file ({})', remedy: 'download it again, or open it in its own program and save it anew' },
  },
  encrypted: {
    zh: { cause: '文件有密码保护（{}）', remedy: '请去掉密码后另存' },
    en: { cause: 'protected by a password ({})', remedy: 'save it without the password' },
  },
  scanned: {
    zh: { cause: '只有图像，没有文字（{} 扫描件）', remedy: '请先做文字识别（OCR），再读识别出的文字' },
    en: { cause: 'holds pictures and no text (a scanned {})', remedy: 'run text recognition (OCR) on it and give the text' },
  },
  no_words: {
    zh: { cause: '里面没有正文（{}）', remedy: '请换一个有正文的文件' },
    en: { cause: 'holds no text ({})', remedy: 'give a file that holds a text' },
  },
  other_document: {
    zh: { cause: '是 {} 文件，不是文字报告', remedy: '请把正文另存为 .docx 或 .txt' },
    en: { cause: 'is {}, not a report in words', remedy: 'save its text as .docx or .txt' },
  },
  no_members: {
    zh: { cause: '压缩包里没有报告', remedy: '请检查压缩包的内容' },
    en: { cause: 'the archive holds no reports', remedy: 'check what is in it' },
  },
  expands: {
    zh: { cause: '解压后超过上限 {}', remedy: '请检查文件；若内容无误，请解压后分别给出' },
    en: { cause: 'expands to more than the limit of {}', remedy: 'check the file; if it is sound, unpack it and give the parts' },
  },
  members: {
    zh: { cause: '压缩包内的文件超过上限 {} 个', remedy: '请解压后分批给出' },
    en: { cause: 'holds more than the limit of {} files', remedy: 'unpack it and give the files in parts' },
  },
  archive_depth: {
    zh: { cause: '压缩包嵌套超过上限 {} 层', remedy: '请先解压' },
    en: { cause: 'archives inside archives beyond the limit of {}', remedy: 'unpack it first' },
  },
  xml_depth: {
    zh: { cause: 'XML 嵌套超过上限 {} 层', remedy: '请用原来的软件打开后另存' },
    en: { cause: 'XML elements inside elements beyond the limit of {}', remedy: 'open it in its own program and save it anew' },
  },
  pages: {
    zh: { cause: '超过上限 {} 页', remedy: '请拆分后给出' },
    en: { cause: 'has more than the limit of {} pages', remedy: 'give it in parts' },
  },
  slow: {
    zh: { cause: '读取超过上限 {} 秒', remedy: '请检查文件，或另存为纯文本（.txt）' },
    en: { cause: 'takes longer than the limit of {} seconds to read', remedy: 'check the file, or save it as plain text (.txt)' },
  },
  memory: {
    zh: { cause: '读取所需内存超过上限 {}', remedy: '请检查文件，或另存为纯文本（.txt）' },
    en: { cause: 'takes more memory than the limit of {} to read', remedy: 'check the file, or save it as plain text (.txt)' },
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
