/** Path patterns of the config: `*` within a name, `**` across directories, `?`, `{a,b}`. They are walked, never compiled. */

type Node =
  | { readonly kind: 'character'; readonly is: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'name' }
  | { readonly kind: 'any' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'choice'; readonly of: readonly (readonly Node[])[] };

/** The pattern from a place up to the end, or to what ends a choice. */
function parse(pattern: readonly string[], from: number, inside: boolean): { nodes: Node[]; next: number } {
  const nodes: Node[] = [];
  let at = from;
  while (at < pattern.length) {
    const c = pattern[at] ?? '';
    if (inside && (c === ',' || c === '}')) break;
    if (c === '*' && pattern[at + 1] === '*') {
      const slash = pattern[at + 2] === '/';
      nodes.push({ kind: slash ? 'directories' : 'any' });
      at += slash ? 3 : 2;
    } else if (c === '{' && pattern.includes('}', at)) {
      const of: Node[][] = [];
      do {
        const { nodes: branch, next } = parse(pattern, at + 1, true);
        of.push(branch);
        at = next;
      } while (pattern[at] === ',');
      nodes.push({ kind: 'choice', of });
      at += 1;
    } else {
      nodes.push(c === '*' ? { kind: 'name' } : c === '?' ? { kind: 'one' } : { kind: 'character', is: c });
      at += 1;
    }
  }
  return { nodes, next: at };
}

/** From each of these places on as far as a step goes, place by place. */
function* onward(path: readonly string[], places: ReadonlySet<number>, goes: (c: string) => boolean): Generator<number> {
  for (let at = 0, reached = false; at <= path.length; at++) {
    reached = places.has(at) || (reached && goes(path[at - 1] ?? ''));
    if (reached) yield at;
  }
}

/** Where the path may be after a node, from where it may be before. */
function after(node: Node, path: readonly string[], places: ReadonlySet<number>): Set<number> {
  const step = (fits: (c: string) => boolean): Set<number> =>
    new Set([...places].filter((at) => at < path.length && fits(path[at] ?? '')).map((at) => at + 1));
  switch (node.kind) {
    case 'character':
      return step((c) => c === node.is);
    case 'one':
      return step((c) => c !== '/');
    case 'name':
      return new Set(onward(path, places, (c) => c !== '/'));
    case 'any':
      return new Set(onward(path, places, () => true));
    case 'directories':
      return new Set([...onward(path, places, () => true)].filter((at) => places.has(at) || path[at - 1] === '/'));
    case 'choice':
      return new Set(node.of.flatMap((branch) => [...reach(branch, path, places)]));
  }
}

const reach = (nodes: readonly Node[], path: readonly string[], places: ReadonlySet<number>): ReadonlySet<number> =>
  nodes.reduce((now, node) => after(node, path, now), places);

/** Whether a path (with slashes) fits; a pattern without a slash is asked of the file's name. */
export function fitsGlob(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.\//, '');
  const subject = [...(clean.includes('/') ? path.replace(/^\.\//, '') : (path.split('/').at(-1) ?? path))];
  return reach(parse([...clean], 0, false).nodes, subject, new Set([0])).has(subject.length);
}
