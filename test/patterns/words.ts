/**
 * Texts that tell whether a word of a pattern is still in it. For each alternative of a group and each member of a class
 * one text that the pattern reads otherwise without it, made from the pattern itself.
 */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

type Member = AST.Alternative | AST.CharacterClassElement;

/** What a text shows: what the pattern takes of it, or null where it takes nothing. */
const taken = (pattern: RegExp, text: string): string | null => {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? null : JSON.stringify([found.index, ...found]);
};

/** Rounds of other choices in the groups around a member, where the first ones hide it. */
const ROUNDS = 12;
/** What stands for any character, the first that may. */
const ANY = ['甲', '一', '1', ',', 'a', ' '];

const inside = (node: AST.Node, member: Member): boolean => node.start <= member.start && member.end <= node.end;

/** A text for a part of a pattern that goes through the member if that is in the part. */
class Writer {
  constructor(
    private readonly member: Member,
    private readonly round: number,
  ) {}

  of(node: AST.Node): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.oneOf(node.alternatives);
      case 'Alternative':
        return node.elements.map((element) => this.of(element)).join('');
      case 'Quantifier':
        return this.of(node.element).repeat(Math.max(node.min, inside(node, this.member) || this.round % 3 === 2 ? 1 : 0));
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClassRange':
        return String.fromCodePoint(node.min.value);
      case 'CharacterSet':
        return node.kind === 'digit' ? '1' : node.kind === 'space' ? ' ' : (ANY[this.round % 2] ?? '');
      case 'CharacterClass':
        return node.negate ? this.unlike(node) : this.oneOf(node.elements);
      case 'Assertion':
        return this.around(node);
      default:
        return '';
    }
  }

  private oneOf(parts: readonly AST.Node[]): string {
    const part = parts.find((one) => inside(one, this.member)) ?? parts[this.round % Math.max(parts.length, 1)];
    return part === undefined ? '' : this.of(part);
  }

  private unlike(node: AST.CharacterClass): string {
    const own = node.elements.find((one) => one === this.member);
    if (own !== undefined) return this.of(own);
    const is = new RegExp(node.raw);
    return ANY.find((one) => is.test(one)) ?? '';
  }

  private around(node: AST.Assertion): string {
    if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return '';
    return !node.negate || inside(node, this.member) ? this.oneOf(node.alternatives) : '';
  }
}

/** The members of groups and classes, of two or more. */
function membersOf(node: AST.Node): Member[] {
  const parts = 'alternatives' in node ? node.alternatives : 'elements' in node ? node.elements : 'element' in node ? [node.element] : [];
  const own = node.type !== 'Alternative' && parts.length > 1 ? (parts as Member[]) : [];
  return [...own, ...(parts as AST.Node[]).flatMap(membersOf)];
}

/** The pattern without the member, or null where that is none. */
function without(source: string, flags: string, member: Member): RegExp | null {
  const [from, to] = [member.start - 1, member.end - 1];
  const isFirst = source[from - 1] !== '|';
  const cut = member.type !== 'Alternative' ? [from, to] : isFirst ? [from, source[to] === '|' ? to + 1 : to] : [from - 1, to];
  try {
    return new RegExp(source.slice(0, cut[0]) + source.slice(cut[1]), flags);
  } catch {
    return null;
  }
}

/** A text for each member that can be told, in the order of the pattern; each once. */
export function wordsOf(pattern: RegExp): string[] {
  const flags = pattern.flags.replace('y', '');
  const source = pattern.source;
  const whole = new RegExp(source, flags);
  const { pattern: tree } = parseRegExpLiteral(`/${source}/${flags}`);
  const texts = membersOf(tree).map((member) => {
    const lesser = without(source, flags, member);
    if (lesser === null) return undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = new Writer(member, round).of(tree);
      if (taken(whole, text) !== taken(lesser, text)) return text;
    }
    return undefined;
  });
  return [...new Set(texts.filter((text) => text !== undefined))];
}
