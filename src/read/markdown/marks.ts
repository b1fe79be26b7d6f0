/** The marks of Markdown's blocks, found by its grammar and hidden; lists keep a bullet. */
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import type { Table } from '../../table/types.js';
import type { Mask } from './mask.js';
import { barTable } from './tables.js';
import { hideTags } from './tags.js';

/** What is no word, whole. */
const HIDDEN = new Set([
  'HeaderMark',
  'QuoteMark',
  'CodeMark',
  'CodeInfo',
  'HorizontalRule',
  'TaskMarker',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'URL',
  'Autolink',
]);
const BULLET = '•';
const BAR = '\t';
/** `&nbsp;` and what else stands for a character that is seen. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&emsp;': ' ',
  '&ensp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&mdash;': '—',
  '&middot;': '·',
  '&permil;': '‰',
};

/** What a node does to the words in it. */
function hide({ name, from, to }: SyntaxNodeRef, mask: Mask): void {
  const { source } = mask;
  if (HIDDEN.has(name)) mask.hide(from, to);
  else if (name === 'HTMLBlock' || name === 'HTMLTag') hideTags(mask, from, to);
  else if (name === 'Escape' || name === 'HardBreak') mask.hide(from, from + 1);
  else if (name === 'Entity') mask.put(from, to, ENTITIES[source.slice(from, to)] ?? ' ');
  else if (name === 'ListMark' && to - from === 1) mask.put(from, to, BULLET);
  else if (name === 'TableDelimiter' && to - from === 1) mask.put(from, to, BAR);
  else if (name === 'TableDelimiter') mask.hide(from, to);
}

/** Of these a long line takes the grammar time that grows with its square; `inline.ts` finds them. */
const INLINE = ['Emphasis', 'Strikethrough', 'Link', 'Image', 'LinkEnd', 'LinkReference'];

/** Hides the marks of what is not hidden yet, and gives the tables between bars. */
export function hideMarks(parser: MarkdownParser, mask: Mask): Table[] {
  const tables: SyntaxNode[] = [];
  const tree = parser.configure({ remove: INLINE }).parse(mask.text);
  tree.iterate({
    enter(ref) {
      if (ref.name === 'Table') tables.push(ref.node);
      hide(ref, mask);
    },
  });
  return tables.map((node) => barTable(node, mask));
}
