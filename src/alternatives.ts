/** Alternatives of a pattern as words between blanks, a topic a line: `oneOf('新建 建成', '累计')` is `(?:新建|建成|累计)`. A word may be a pattern itself. */
export const oneOf = (...topics: readonly string[]): string => `(?:${topics.join(' ').replaceAll(' ', '|')})`;
