import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { LauncherError } from '@freshlegs/postgres-launcher';

/**
 * Builds the dashboard; turbo restores the last build when no source changed.
 *
 * @throws LauncherError when it does not build
 */
export async function buildDashboard(root: string, signal: AbortSignal): Promise<void> {
  const turbo = join(root, 'node_modules', '.bin', 'turbo');
  const args = ['run', 'build', '--output-logs=errors-only', '--log-order=stream'];
  const child = spawn(turbo, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const interrupt = (): void => void child.kill('SIGINT');
  signal.addEventListener('abort', interrupt);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  signal.removeEventListener('abort', interrupt);
  signal.throwIfAborted();
  if (code !== 0) throw new LauncherError('The dashboard could not be built: see the lines above.');
}
