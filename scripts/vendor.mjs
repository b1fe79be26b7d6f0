/** What the bundles leave to others: packages that only some commands load, and modules that a package asks for and never uses. */

/** Packages that only some commands need: files of their own, loaded when asked for. */
const lazy = {
  '@lezer/markdown': 'lezer-markdown',
  'cli-table3': 'cli-table3',
  'csv-stringify/sync': 'csv-stringify',
  htmlparser2: 'htmlparser2',
  tinyglobby: 'tinyglobby',
  'write-excel-file/node': 'write-excel-file',
  'jsonc-parser': 'jsonc-parser',
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdfjs',
  'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdfjs-worker',
  'word-extractor': 'word-extractor',
  yauzl: 'yauzl',
  zod: 'zod',
  'zod/mini': 'zod-mini',
  workerpool: 'workerpool',
};

/** A module of ours that brings a package only one command needs; bundled with it. */
const charts = { in: 'src/review/charts/engine.ts', out: 'charts' };

/** The packages of `lazy` are required from dist/vendor, at the place where they are imported. */
export const vendored = {
  name: 'vendored',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) => {
      const name = lazy[path];
      if (name === undefined) return undefined;
      if (kind !== 'dynamic-import') return { errors: [{ text: `${path} is to be loaded by a dynamic import` }] };
      return { path: `./vendor/${name}.cjs`, external: true };
    });
    onResolve({ filter: /^\.\/charts\/engine\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./vendor/${charts.out}.cjs`, external: true } : undefined,
    );
  },
};

/** commander requires it at once and asks it for nothing, unless a command is a program of its own; it takes Node a while to load. */
export const lateChildProcess = {
  name: 'late-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'late' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: "module.exports = new Proxy({}, { get: (_, name) => require('child_process')[name] });",
    }));
  },
};

/** zod's words in forty languages, of which nobody is shown any: faults of a file are told in our own. */
const zodInEnglish = {
  name: 'zod-in-english',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** Bundles each of them into dist/vendor; `common` and `asCommonJs` are options that all bundles for Node share. */
export async function buildVendor(build, common, asCommonJs) {
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: [...Object.entries(lazy).map(([path, out]) => ({ in: path, out })), charts],
    outdir: 'dist/vendor',
    // a package's module form bundles whole; its UMD form looks for parts of itself at run time
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.cjs' },
    ...asCommonJs,
    // a package that is a module with a default export is to be imported from CommonJS as from a module
    footer: { js: 'if(module.exports.__esModule&&module.exports.default)module.exports=module.exports.default;' },
    minify: true,
    plugins: [zodInEnglish],
  });
  return metafile;
}
