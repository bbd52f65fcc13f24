import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LauncherError } from '@freshlegs/postgres-launcher';
import { childEnvironment } from './child-environment.ts';

type DashboardOptions = {
  readonly root: string;
  readonly mode: 'start' | 'dev';
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
};

export type Dashboard = {
  /** Resolves when the process has ended, to its exit code. */
  readonly exited: Promise<number | null>;
  /** Resolves when pages are served. */
  readonly ready: (signal: AbortSignal) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts Next without a package manager in between, so that signals reach it. */
export function serveDashboard({ root, mode, port, env }: DashboardOptions): Dashboard {
  const folder = join(root, 'apps', 'dashboard');
  const leaveWithParent = pathToFileURL(join(import.meta.dirname, 'leave-with-parent.mjs')).href;
  const next = join(folder, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(
    process.execPath,
    ['--import', leaveWithParent, next, mode, '--port', String(port)],
    // A process group of its own: Ctrl-C reaches us alone, and we decide the order.
    { cwd: folder, env: { ...childEnvironment(), ...env }, stdio: 'inherit', detached: true },
  );
  const exited = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', resolve);
  });
  return {
    exited,
    ready: (signal) => untilReady(`http://127.0.0.1:${port}/api/ready`, exited, signal),
    stop: async () => {
      child.kill('SIGTERM');
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 8000);
      await exited;
      clearTimeout(stubborn);
    },
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
