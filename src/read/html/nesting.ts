/** Which tags end which elements without an end tag, as HTML has it. */

const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(' '),
);
export const isVoid = (name: string): boolean => VOID.has(name);

const TABLE = new Set(['table']);
const CELL = new Set(['table', 'td', 'th', 'caption']);

/** What an end tag does not reach beyond; `*`: of all names without a row of their own. */
export const SCOPES: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ['table', new Set()],
  ['tbody', TABLE],
  ['thead', TABLE],
  ['tfoot', TABLE],
  ['tr', TABLE],
  ['td', TABLE],
  ['th', TABLE],
  ['caption', TABLE],
  ['body', new Set()],
  ['html', new Set()],
  ['li', new Set([...CELL, 'ul', 'ol'])],
  ['dd', new Set([...CELL, 'dl'])],
  ['dt', new Set([...CELL, 'dl'])],
  ['option', new Set(['select'])],
  ['*', CELL],
]);

const ROWS = ['td', 'th', 'caption', 'tr'] as const;
const NONE: readonly string[] = [];
const P = ['p'] as const;

const CLOSED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['td', ['td', 'th', 'caption']],
  ['th', ['td', 'th', 'caption']],
  ['tr', ROWS],
  ['tbody', [...ROWS, 'tbody', 'thead', 'tfoot']],
  ['thead', [...ROWS, 'tbody', 'thead', 'tfoot']],
  ['tfoot', [...ROWS, 'tbody', 'thead', 'tfoot']],
  ['li', ['li', 'p']],
  ['dd', ['dd', 'dt', 'p']],
  ['dt', ['dd', 'dt', 'p']],
  ['option', ['option']],
  ['optgroup', ['option', 'optgroup']],
  ['body', ['head']],
  ['a', ['a']],
  ...(
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote center details div dl fieldset figure footer form header hr main menu nav ol pre section table ul'.split(
      ' ',
    ) as string[]
  ).map((name): [string, readonly string[]] => [name, P]),
]);

/** The elements that end where one of this name starts, innermost first. */
export const closedBy = (name: string): readonly string[] => CLOSED.get(name) ?? NONE;
