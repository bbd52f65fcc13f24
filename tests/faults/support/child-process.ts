import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The checkout. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** A process of the product that the test may end at any moment. */
export interface Running {
  /** True until it has ended, by whatever. */
  readonly isAlive: () => boolean;
  /** What it has printed so far, on both channels. */
  readonly printed: () => string;
  /** SIGKILL for it and all that it started; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  readonly ended: Promise<void>;
}

interface Program {
  readonly cwd: string;
  /** Arguments of Node.js. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a Node.js process as scripts/app does: with a process group of its own, and leaving when the test is gone. */
export function startNode({ cwd, args, env = {} }: Program): Running {
  const leaveWithParent = pathToFileURL(join(root, 'scripts', 'app', 'leave-with-parent.mjs')).href;
  // Next sets its own and refuses another; vitest marks its children, and they are none.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', leaveWithParent, ...args], {
    cwd,
    env: { ...inherited, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  let alive = true;
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      alive = false;
      resolve();
    };
    child.on('error', end);
    child.on('close', end);
  });
  return {
    isAlive: () => alive,
    printed: () => printed,
    ended,
    kill: async () => {
      if (alive && child.pid !== undefined) killGroup(child.pid);
      await ended;
    },
  };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
