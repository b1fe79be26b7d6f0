/** A worker that answers with the names of its sources; `kill…` ends it, `once…` only the first time (a file marks that). */
const { existsSync, writeFileSync } = require('node:fs');
const { worker } = require('workerpool');

worker({
  carryOut: ({ contents, spec }) =>
    contents.map((name) => {
      if (name.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
      if (name.startsWith('exit')) process.exit(3);
      if (name.startsWith('once') && !existsSync(`${spec}/${name}`)) {
        writeFileSync(`${spec}/${name}`, '');
        process.abort();
      }
      return { parts: [{ value: name }] };
    }),
  ready: () => true,
});
