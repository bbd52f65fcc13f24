import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '@freshlegs/postgres-launcher';
import { childEnvironment } from './child-environment.ts';
import { say } from './tell.ts';

const buildTask = ['run', 'build', '--filter=@freshlegs/dashboard', '--filter=@freshlegs/worker'];

/**
 * Builds dashboard and worker when their sources changed since the build that lies there; turbo knows,
 * and restores an earlier build from its cache. A build that is up to date is not touched: another
 * Freshlegs of this checkout may be serving it.
 *
 * @throws LauncherError when they do not build
 */
export async function buildApps(root: string, signal: AbortSignal): Promise<void> {
  const output = join(root, 'apps', 'dashboard', '.next');
  const stampFile = join(output, 'built-from');
  const wanted = await sourcesHash(root);
  if (wanted !== undefined && readIfThere(stampFile) === `${wanted} ${buildId(output)}`) return;
  say('Building dashboard and worker ...');
  const build = [...buildTask, '--output-logs=errors-only', '--log-order=grouped'];
  const { code, text, complaints } = await turbo(root, build, signal);
  signal.throwIfAborted();
  if (code !== 0) {
    say(text + complaints);
    throw new LauncherError('Dashboard or worker could not be built: see the lines above.');
  }
  if (wanted !== undefined) writeFileSync(stampFile, `${wanted} ${buildId(output)}`);
}

/** Next's own name of the build that lies there: tells when another one was put in its place. */
function buildId(output: string): string {
  return readIfThere(join(output, 'BUILD_ID')) ?? 'none';
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Turbo's hashes over everything the builds depend on. */
async function sourcesHash(root: string): Promise<string | undefined> {
  const { code, text } = await turbo(root, [...buildTask, '--dry=json']);
  if (code !== 0) return undefined;
  const plan: { tasks: { taskId: string; hash: string }[] } = JSON.parse(text);
  return plan.tasks
    .map(({ taskId, hash }) => `${taskId}:${hash}`)
    .toSorted()
    .join(',');
}

type TurboRun = { readonly code: number | null; readonly text: string; readonly complaints: string };

function turbo(root: string, args: readonly string[], signal?: AbortSignal): Promise<TurboRun> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'turbo'), args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: childEnvironment(),
    });
    let text = '';
    let complaints = '';
    const interrupt = (): void => void child.kill('SIGINT');
    signal?.addEventListener('abort', interrupt);
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.on('error', (error) => resolve({ code: 1, text, complaints: error.message }));
    child.on('close', (code) => {
      signal?.removeEventListener('abort', interrupt);
      resolve({ code, text, complaints });
    });
  });
}
