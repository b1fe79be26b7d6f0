/** Path patterns of the config: `*` within a name, `**` across directories, `?`, `{a,b}`. */

const SPECIAL = /[.+^$()|[\]\\]/g;

function source(pattern: string): string {
  let made = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (pattern.startsWith('**/', i)) {
      made += '(?:[^/]+/)*';
      i += 2;
    } else if (pattern.startsWith('**', i)) {
      made += '.*';
      i += 1;
    } else if (c === '*') made += '[^/]*';
    else if (c === '?') made += '[^/]';
    else if (c === '{' && pattern.includes('}', i)) {
      made += '(?:';
      depth++;
    } else if (c === '}' && depth > 0) {
      made += ')';
      depth--;
    } else if (c === ',' && depth > 0) made += '|';
    else made += c.replace(SPECIAL, '\\$&');
  }
  return made + ')'.repeat(depth);
}

/** Whether a path (with slashes) fits; a pattern without a slash is asked of the file's name. */
export function fitsGlob(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.\//, '');
  const subject = clean.includes('/') ? path.replace(/^\.\//, '') : (path.split('/').at(-1) ?? path);
  return new RegExp(`^${source(clean)}$`, 'u').test(subject);
}
