import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Installs what the lockfile says, or nothing when that was done before. */
export async function install(root, env) {
  const stampFile = join(root, 'node_modules', '.freshlegs-installed');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === installStamp(root)) return;
  console.error('Installing packages (the first time this takes a minute) ...');
  const { NODE_ENV: _, ...installEnv } = env;
  const code = await run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    // Standard output belongs to the program that is started afterwards.
    stdio: ['ignore', 2, 2],
    // CI: never ask a question. Without NODE_ENV: "production" would leave out the build tools.
    env: { ...installEnv, CI: 'true' },
  });
  if (code !== 0) {
    throw new Error('The packages could not be installed: the lines above say why.');
  }
  writeFileSync(stampFile, installStamp(root));
}

/** Changes whenever the lockfile, a package's needs, the platform or the set of installed folders changes. */
function installStamp(root) {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  for (const workspace of workspaces(root)) {
    hash.update(readFileSync(join(root, workspace, 'package.json')));
    hash.update(`${workspace} ${existsSync(join(root, workspace, 'node_modules'))}`);
  }
  return hash.digest('hex');
}

function workspaces(root) {
  const found = ['scripts', 'tests'];
  for (const folder of ['apps', 'packages']) {
    for (const name of readdirSync(join(root, folder)).toSorted()) found.push(join(folder, name));
  }
  return found.filter((workspace) => existsSync(join(root, workspace, 'package.json')));
}
