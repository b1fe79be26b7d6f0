/** Zip files: archives of reports, and what a file built to do harm may try. */
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/read/faults.js';
import { readBytes, type TextInput } from '../../src/read/index.js';
import { limits } from '../../src/read/limits.js';
import { docxOf, odtOf, p } from './documents/make.js';
import { type ZipPart, zipOf } from './zip.js';

const readAll = async (bytes: Buffer, path = 'a.zip'): Promise<(TextInput | InputError)[]> => {
  const found: (TextInput | InputError)[] = [];
  for await (const text of readBytes({ path, bytes })) found.push(text);
  return found;
};
const shown = (text: TextInput | InputError): string =>
  text instanceof InputError ? `${text.path}: ${text.code} ${text.detail}`.trim() : `${text.path}: ${text.text.trim()}`;
const shownAll = async (bytes: Buffer, path?: string): Promise<string[]> => (await readAll(bytes, path)).map(shown);
const txt = (name: string | Buffer, content = '增长5%'): ZipPart => ({ name, content });

describe('archives', () => {
  test('reports of any format, sorted, by archive and name', async () => {
    const found = await readAll(zipOf([txt('b.txt'), { name: 'x/a.docx', content: docxOf(p('增长6%')) }, txt('c.png'), txt('x/')]));
    expect(found.map(shown)).toEqual(['a.zip/b.txt: 增长5%', 'a.zip/x/a.docx: 增长6%']);
    expect(found.map((text) => (text instanceof InputError ? null : text.format))).toEqual(['zip', 'docx']);
  });
  test('an archive inside an archive', async () => {
    expect(await shownAll(zipOf([{ name: 'in.zip', content: zipOf([txt('a.txt')]) }]))).toEqual(['a.zip/in.zip/a.txt: 增长5%']);
  });
  test('names in GB18030, in UTF-8 without its flag, with backslashes', async () => {
    const gbk = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]);
    expect(await shownAll(zipOf([txt(gbk), txt(Buffer.from('福建.txt')), txt('甲\\乙.txt')]))).toEqual(
      ['a.zip/报告.txt: 增长5%', 'a.zip/甲/乙.txt: 增长5%', 'a.zip/福建.txt: 增长5%'].sort(),
    );
  });
  test('hidden members are passed over', async () => {
    expect(await shownAll(zipOf([txt('__MACOSX/._a.txt'), txt('.hidden.txt'), txt('.git/a.txt'), txt('a.txt')]))).toEqual([
      'a.zip/a.txt: 增长5%',
    ]);
  });
  test.each([
    ['nothing in it', zipOf([])],
    ['no report in it', zipOf([txt('a.png'), txt('__MACOSX/a.txt')])],
  ])('%s', async (_, bytes) => expect(await shownAll(bytes)).toEqual(['a.zip: no_members']));
  test('the others go on after one that fails', async () => {
    const bytes = zipOf([
      txt('a.txt', ''),
      { ...txt('b.txt'), encrypted: true },
      { name: 'c.docx', content: docxOf('<w:p><oops></w:p>') },
      { name: 'd.docx', content: 'PK\x03\x04 cut off' },
      txt('e.txt'),
    ]);
    expect((await readAll(bytes)).map((text) => (text instanceof InputError ? `${text.path} ${text.code}` : text.path))).toEqual([
      'a.zip/a.txt empty',
      'a.zip/b.txt encrypted',
      'a.zip/c.docx damaged',
      'a.zip/d.docx damaged',
      'a.zip/e.txt',
    ]);
  });
  test('names that lead out of it or move a cursor are only words', async () => {
    const found = await shownAll(zipOf([txt('../../etc/a.txt'), txt('/b.txt'), txt('c\x1b[2J.txt')]));
    expect(found.sort()).toEqual(['a.zip/b.txt: 增长5%', 'a.zip/c\ufffd[2J.txt: 增长5%', 'a.zip/etc/a.txt: 增长5%'].sort());
  });
});

const NOTHING = Array.from({ length: 400 }, (_, at) => (at % 2 ? 0x01 : 0xff));

describe('told by what it holds, whatever its name', () => {
  const part = (name: string, content = '<x/>'): Buffer => zipOf([{ name, content }]);
  test.each([
    ['a DOCX named .txt', 'a.txt', docxOf(p('增长5%')), 'a.txt: 增长5%'],
    ['an ODT named .docx', 'a.docx', odtOf('<text:p>增长5%</text:p>'), 'a.docx: 增长5%'],
    ['an archive named .docx', 'a.docx', zipOf([txt('a.txt')]), 'a.docx/a.txt: 增长5%'],
    ['Excel', 'a.docx', part('xl/workbook.xml'), 'a.docx: other_document Excel / WPS 表格'],
    ['PowerPoint', 'a.docx', part('ppt/presentation.xml'), 'a.docx: other_document PowerPoint / WPS 演示'],
    [
      'a spreadsheet of OpenDocument',
      'a.odt',
      part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
      'a.odt: other_document OpenDocument spreadsheet',
    ],
    ['plain text named .docx', 'a.docx', Buffer.from('增长5%'), 'a.docx: 增长5%'],
    ['plain text named .pdf', 'a.pdf', Buffer.from('增长5%'), 'a.pdf: 增长5%'],
    ['bytes of nothing named .pdf', 'a.pdf', Buffer.from(NOTHING), 'a.pdf: damaged PDF'],
    ['bytes of nothing named .docx', 'a.docx', Buffer.from(NOTHING), 'a.docx: damaged DOCX'],
    ['bytes of nothing named .txt', 'a.txt', Buffer.from(NOTHING), 'a.txt: undecodable'],
    ['RTF named .doc', 'a.doc', Buffer.from('{\\rtf1 A}'), 'a.doc: A'],
    [
      'a web page named .doc',
      'a.doc',
      Buffer.from(`<html><body>${'<p>全年地区生产总值增长5%。</p>'.repeat(8)}</body></html>`),
      `a.doc: ${Array(8).fill('全年地区生产总值增长5%。').join('\n')}`,
    ],
    [
      'a DOCX whose main part has another name',
      'a.docx',
      zipOf([
        {
          name: '[Content_Types].xml',
          content:
            '<Types><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        },
        {
          name: 'word/document2.xml',
          content:
            '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>增长5%</w:t></w:r></w:p></w:body></w:document>',
        },
      ]),
      'a.docx: 增长5%',
    ],
  ] as [string, string, Buffer, string][])('%s', async (_, path, bytes, expected) =>
    expect(await shownAll(bytes, path)).toEqual([expected]),
  );
});

describe('files built to do harm', () => {
  const codes = async (bytes: Buffer, path = 'a.docx'): Promise<(string | null)[]> =>
    (await readAll(bytes, path)).map((text) => (text instanceof InputError ? text.code : null));
  const document = (xml: string): Buffer => zipOf([{ name: 'word/document.xml', content: xml }]);

  test('a bomb in a DOCX', async () => {
    const found = await readAll(document(' '.repeat(limits.memberBytes + 1)), 'a.docx');
    expect(found.map(shown)).toEqual(['a.docx: expands 128 MB']);
  });
  test('a bomb that lies about its size', async () => {
    expect(await codes(zipOf([{ name: 'word/document.xml', content: ' '.repeat(limits.memberBytes + 1), claims: 100 }]))).toEqual([
      'damaged',
    ]);
  });
  test('an archive of bombs: one line, and the rest is left', async () => {
    const bomb = { content: ' '.repeat(limits.memberBytes - 10) };
    const found = await codes(zipOf(Array.from({ length: 9 }, (_, at) => ({ name: `${at}.txt`, ...bomb }))), 'a.zip');
    expect(found.at(-1)).toBe('expands');
    expect(found.length).toBeLessThan(7);
  });
  test('too many members', async () => {
    const found = await readAll(
      zipOf(Array.from({ length: limits.members + 1 }, (_, at) => ({ name: `${at}.txt`, content: '', stored: true }))),
    );
    expect(found.map(shown)).toEqual(['a.zip: members 10000']);
  });
  test('archives inside archives without end', async () => {
    let bytes = zipOf([txt('a.txt')]);
    for (let depth = 0; depth < 8; depth += 1) bytes = zipOf([{ name: 'a.zip', content: bytes }]);
    expect(await shownAll(bytes)).toEqual(['a.zip/a.zip/a.zip/a.zip: archive_depth 3']);
  });
  test.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "增长"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>', 'damaged'],
    ['an entity from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'damaged'],
    ['an unknown entity', '<a>&secret;</a>', 'damaged'],
    ['a million levels', '<a>'.repeat(1_000_000), 'xml_depth'],
    ['cut off', '<w:document xmlns:w="x"><w:body>', 'damaged'],
    ['no XML at all', '增长5%', 'damaged'],
    ['nothing', '', 'no_words'],
    ['no words', '<a/>', 'no_words'],
  ])('XML: %s', async (_, xml, code) => expect(await codes(document(xml))).toEqual([code]));
  test('a million attributes or a megabyte of a name', async () => {
    expect(await codes(document(`<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`))).toEqual(['damaged']);
    expect(await codes(document(`<${'a'.repeat(1_000_000)}/>`))).toEqual([expect.stringMatching(/^(?:no_words|damaged)$/)]);
  });
  test('a directory that is cut off, or says what is not there', async () => {
    const bytes = docxOf(p('增长5%'));
    expect(await codes(bytes.subarray(0, bytes.length - 40))).toEqual(['damaged']);
    const broken = Buffer.from(bytes);
    broken.writeUInt32LE(0xfffffff0, bytes.length - 6);
    expect(await codes(broken)).toEqual(['damaged']);
  });
});
