/** The licences of the packages whose code the build puts into dist/: their terms ask that they go with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the packages that bundles took files from, by esbuild's metafiles. */
export function bundledPackages(metafiles) {
  const names = metafiles.flatMap((metafile) =>
    Object.keys(metafile?.inputs ?? {}).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  return [...new Set(names)].sort();
}

/** The licence, and the notice that the Apache licence wants to go with it. */
const licenceFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name))
    .sort();

/** One text: name, version and licence of each package. Throws where a package has no licence text. */
export function noticesOf(names, root) {
  const parts = names.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = existsSync(folder) ? licenceFiles(folder) : [];
    // a few packages name their licence and leave its text out
    const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    const text = words === '' ? `(${license}; the package has no licence file)` : words;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `plan-extract contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
