import { join } from 'node:path';
import { type RunningProcess, startProcess } from './start-process.ts';

type WorkerOptions = {
  readonly root: string;
  readonly mode: 'start' | 'dev';
  readonly env: Readonly<Record<string, string>>;
};

/** Starts the worker: as it was built, or in development from its sources. */
export function serveWorker({ root, mode, env }: WorkerOptions): RunningProcess {
  const cwd = join(root, 'apps', 'worker');
  const args = mode === 'start' ? [join('dist', 'worker.mjs')] : ['--import', 'tsx', join('src', 'main.ts')];
  return startProcess({ cwd, args, env });
}
