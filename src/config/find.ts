/** Where the config file is. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const CONFIG_NAMES = ['plan-extract.config.jsonc', 'plan-extract.config.json'] as const;

/** Under Node's permission model asking after a file outside of what may be read throws: such a folder holds no config for this run. */
function isThere(path: string): boolean {
  try {
    return existsSync(path);
  } catch {
    return false;
  }
}

/** The config file of a directory or of the nearest one above it, or null. */
export function findConfig(from: string): string | null {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    for (const name of CONFIG_NAMES) {
      const path = join(directory, name);
      if (isThere(path)) return path;
    }
    if (dirname(directory) === directory) return null;
  }
}
