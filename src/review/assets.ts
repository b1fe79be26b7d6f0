/** Finds the page's script and style, which the build leaves in dist/review. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from './html.js';

/** Throws where the package is not built. */
export function loadAssets(): Assets {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const place of [join(folder, 'review'), join(folder, 'dist', 'review')]) {
      const [script, style] = [join(place, 'page.js'), join(place, 'page.css')];
      if (existsSync(script)) return { script: readFileSync(script, 'utf8').trim(), style: readFileSync(style, 'utf8').trim() };
    }
    if (dirname(folder) === folder) throw new Error('dist/review/page.js is missing; run: npm run build');
  }
}
