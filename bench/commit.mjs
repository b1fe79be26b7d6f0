/** Another commit of this repository, built, to be measured against. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Checks the commit out into a folder and builds it with the packages of this checkout. Gives its path. */
export function buildCommit(root, commit, folder) {
  const checkout = join(folder, 'commit');
  const archive = join(folder, 'commit.tar');
  try {
    execFileSync('git', ['-C', root, 'archive', '--format=tar', '-o', archive, commit], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new Error(`--against ${commit}: ${String(error.stderr ?? error).trim()}`);
  }
  mkdirSync(checkout);
  execFileSync('tar', ['-xf', archive, '-C', checkout]);
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(checkout, 'scripts/build.mjs')], { cwd: checkout, stdio: ['ignore', 'ignore', 'inherit'] });
  return checkout;
}
