/**
 * A pattern that can only match a text with certain first or last characters is not asked of others: a pattern costs a hundred thousand
 * instructions the first time it is tried, and most of those that a report tries match nothing in it. `guarded` puts the question for the character
 * before `/…/.test(text)` and `/…/.exec(text)`, wherever the syntax of the pattern tells which characters those are.
 */
import { RegExpParser } from '@eslint-community/regexpp';
import { parse } from 'acorn';

/** More characters than these, and the question costs more than it saves. */
const MOST = 400;
const parser = new RegExpParser({ ecmaVersion: 2022 });

/** `open`: nothing is known of what comes next. */
const OPEN = { chars: new Set(), open: true };

const range = ({ min, max }) =>
  max.value > 0xffff || max.value - min.value >= MOST ? null : Array.from({ length: max.value - min.value + 1 }, (_, i) => min.value + i);

/** The characters of one node of a pattern, or null where they are too many. */
function charsOf(node) {
  if (node.type === 'Character') return node.value > 0xffff ? null : [node.value];
  if (node.type === 'CharacterClassRange') return range(node);
  if (node.type === 'CharacterSet')
    return node.kind === 'digit' && !node.negate ? [...'0123456789'].map((digit) => digit.charCodeAt(0)) : null;
  if (node.type !== 'CharacterClass' || node.negate) return null;
  const all = node.elements.map(charsOf);
  return all.includes(null) ? null : all.flat();
}

/**
 * The characters with which a match of these nodes may begin (`way` 1) or end (-1).
 * `empty`: they may match nothing, so that what follows counts too.
 */
function edgeOf(nodes, way) {
  const chars = new Set();
  for (const node of way > 0 ? nodes : nodes.toReversed()) {
    const edge = edgeOfNode(node, way);
    if (edge.open) return OPEN;
    for (const char of edge.chars) chars.add(char);
    if (chars.size > MOST) return OPEN;
    if (!edge.empty) return { chars, empty: false };
  }
  return { chars, empty: true };
}

function edgeOfNode(node, way) {
  switch (node.type) {
    case 'Quantifier': {
      const edge = edgeOfNode(node.element, way);
      return edge.open ? edge : { chars: edge.chars, empty: edge.empty || node.min === 0 };
    }
    case 'Group':
    case 'CapturingGroup': {
      const edges = node.alternatives.map(({ elements }) => edgeOf(elements, way));
      if (edges.some(({ open }) => open)) return OPEN;
      return { chars: new Set(edges.flatMap((edge) => [...edge.chars])), empty: edges.some(({ empty }) => empty) };
    }
    case 'Assertion':
      // the end of the text is no character; what else is asserted only narrows the match
      if (node.kind === (way > 0 ? 'end' : 'start')) return { chars: new Set(), empty: false };
      return { chars: new Set(), empty: true };
    default: {
      const chars = charsOf(node);
      return chars === null ? OPEN : { chars: new Set(chars), empty: false };
    }
  }
}

const isEdge = (node, kind) => node?.type === 'Assertion' && node.kind === kind;

/** First and last characters, of which a text that the pattern matches has one; null where that cannot be told. */
export function guardOf(source, flags) {
  if (/[^su]/.test(flags)) return null;
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const first = new Set();
  const last = new Set();
  for (const { elements } of alternatives) {
    const atStart = isEdge(elements[0], 'start') ? edgeOf(elements.slice(1), 1) : OPEN;
    const atEnd = isEdge(elements.at(-1), 'end') ? edgeOf(elements.slice(0, -1), -1) : OPEN;
    const usable = [
      [atStart, first],
      [atEnd, last],
    ].filter(([edge]) => !edge.open && !edge.empty && edge.chars.size > 0);
    const [best] = usable.sort(([a], [b]) => a.chars.size - b.chars.size);
    if (best === undefined) return null;
    for (const char of best[0].chars) best[1].add(char);
  }
  const text = (set) => String.fromCharCode(...[...set].sort((a, b) => a - b));
  return { first: text(first), last: text(last) };
}

function* walk(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.type === 'string') yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* walk(child);
}

/** The names that a binding pattern declares. */
function namesIn(pattern) {
  if (pattern?.type === 'Identifier') return [pattern.name];
  if (pattern?.type === 'ArrayPattern') return pattern.elements.flatMap(namesIn);
  if (pattern?.type === 'ObjectPattern') return pattern.properties.flatMap((property) => namesIn(property.value ?? property.argument));
  if (pattern?.type === 'AssignmentPattern') return namesIn(pattern.left);
  return pattern?.type === 'RestElement' ? namesIn(pattern.argument) : [];
}

/** Names of the program that stand for one pattern and never for anything else. */
function patternsByName(nodes) {
  const declared = new Map();
  const values = new Map();
  const count = (map, name, value) => map.set(name, [...(map.get(name) ?? []), value]);
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator') {
      for (const name of namesIn(node.id)) count(declared, name, node);
      if (node.init !== null) for (const name of namesIn(node.id)) count(values, name, node.init);
    } else if (node.type === 'AssignmentExpression')
      for (const name of namesIn(node.left)) count(values, name, node.operator === '=' ? node.right : null);
    else if (node.type === 'UpdateExpression') for (const name of namesIn(node.argument)) count(values, name, null);
    else if (node.params) for (const name of node.params.flatMap(namesIn)) count(declared, name, node);
    if (node.type === 'CatchClause') for (const name of namesIn(node.param)) count(declared, name, node);
    if (/^(?:Function|Class)/.test(node.type) && node.id) count(declared, node.id.name, node);
  }
  const one = new Map();
  for (const [name, [value, ...others]] of values)
    if (others.length === 0 && value?.regex && declared.get(name)?.length === 1) one.set(name, value.regex);
  return one;
}

const HELPERS =
  'var __text;function __edge(first,last,text){return first!==""&&first.includes(text.charAt(0))||last!==""&&last.includes(text.charAt(text.length-1))}';

/** The program with its questions; how many were put. */
export function guarded(program) {
  const nodes = [...walk(parse(program, { ecmaVersion: 'latest', sourceType: 'script' }))];
  const named = patternsByName(nodes);
  const edits = [];
  for (const node of nodes) {
    if (node.type !== 'CallExpression' || node.optional || node.arguments.length !== 1 || node.callee.type !== 'MemberExpression') continue;
    const { object, property, computed, optional } = node.callee;
    if (computed || optional || (property.name !== 'test' && property.name !== 'exec')) continue;
    const regex = object.regex ?? (object.type === 'Identifier' ? named.get(object.name) : undefined);
    const guard = regex ? guardOf(regex.pattern, regex.flags) : null;
    const [text] = node.arguments;
    if (guard === null || text.type === 'SpreadElement') continue;
    edits.push({ node, text, guard, result: property.name === 'test' ? '&&' : '?' });
  }
  // inner calls first, so that the text of an outer one holds them
  const write = (from, to, inner) => {
    let out = '';
    let at = from;
    for (const edit of inner) {
      out += program.slice(at, edit.node.start) + written(edit);
      at = edit.node.end;
    }
    return out + program.slice(at, to);
  };
  const within = (from, to) => {
    const outer = [];
    for (const edit of edits)
      if (
        edit.node.start >= from &&
        edit.node.end <= to &&
        !outer.some((o) => o.node.start <= edit.node.start && o.node.end >= edit.node.end)
      )
        outer.push(edit);
    return outer;
  };
  const written = ({ node, text, guard, result }) => {
    const said = write(text.start, text.end, within(text.start, text.end));
    const simple = text.type === 'Identifier';
    const name = simple ? said : '__text';
    const call = `${program.slice(node.callee.start, node.callee.end)}(${name})`;
    const question = `__edge(${JSON.stringify(guard.first)},${JSON.stringify(guard.last)},${simple ? name : `__text=${said}`})`;
    return result === '?' ? `(${question}?${call}:null)` : `(${question}&&${call})`;
  };
  edits.sort((a, b) => a.node.start - b.node.start || b.node.end - a.node.end);
  return { text: `${write(0, program.length, within(0, program.length))}\n${HELPERS}`, count: edits.length };
}
