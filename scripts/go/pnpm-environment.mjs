import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { output } from './run.mjs';

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/** The environment for everything we start: no telemetry, and the pinned pnpm first on PATH. */
export async function pnpmEnvironment(root) {
  const env = withoutNpmSettings({ ...process.env, ...quiet });
  const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
  // Asked outside the checkout: inside it, other versions of pnpm would fetch the pinned one themselves.
  const onPath = await output('pnpm', ['--version'], { cwd: tmpdir(), env });
  if (`pnpm@${onPath}` === pinned) return env;
  const path = await output(
    'npx',
    // Offline first: a second start must not need the network.
    ['--yes', '--loglevel=error', '--prefer-offline', `--package=${pinned}`, '-c', 'node -p process.env.PATH'],
    { cwd: root, env },
  );
  if (path === undefined) {
    throw new Error(
      `Freshlegs could not fetch ${pinned} from the package registry: check the network (or npm's registry setting) and run this again.`,
    );
  }
  return { ...env, PATH: path };
}

/** npm hands its own settings to its scripts as variables; pnpm would take them for its own. */
function withoutNpmSettings(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^npm_(?:config|package|lifecycle)_/.test(name) || name === 'npm_config_registry',
  );
  return Object.fromEntries(kept);
}
