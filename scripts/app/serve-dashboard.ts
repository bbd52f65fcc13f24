import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LauncherError } from '@freshlegs/postgres-launcher';
import { type RunningProcess, startProcess } from './start-process.ts';

type DashboardOptions = {
  readonly root: string;
  readonly mode: 'start' | 'dev';
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
};

export type Dashboard = RunningProcess & {
  /** Resolves when pages are served. */
  readonly ready: (signal: AbortSignal) => Promise<void>;
};

/** Starts Next. */
export function serveDashboard({ root, mode, port, env }: DashboardOptions): Dashboard {
  const cwd = join(root, 'apps', 'dashboard');
  const next = join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next');
  const running = startProcess({ cwd, args: [next, mode, '--port', String(port)], env });
  return {
    ...running,
    ready: (signal) => untilReady(`http://127.0.0.1:${port}/api/ready`, running.exited, signal),
  };
}

async function untilReady(url: string, exited: Promise<number | null>, signal: AbortSignal): Promise<void> {
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  for (let waitedMs = 0; waitedMs < 120_000; waitedMs += 100) {
    signal.throwIfAborted();
    if (ended) throw new LauncherError('The dashboard ended while starting: see the lines above.');
    if (await answers(url)) return;
    await sleep(100);
  }
  throw new LauncherError('The dashboard did not become ready within two minutes.');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}
