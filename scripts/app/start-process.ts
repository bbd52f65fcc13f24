import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { childEnvironment } from './child-environment.ts';

type ProcessOptions = {
  readonly cwd: string;
  /** Arguments of Node.js: the file to run, and what it is told. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

export type RunningProcess = {
  /** Resolves when the process has ended, to its exit code. */
  readonly exited: Promise<number | null>;
  /** Asks it to end, and ends it after 8 seconds. */
  readonly stop: () => Promise<void>;
};

/** Starts a Node.js process that leaves when this one does, without a package manager in between, so that signals reach it. */
export function startProcess({ cwd, args, env }: ProcessOptions): RunningProcess {
  const leaveWithParent = pathToFileURL(join(import.meta.dirname, 'leave-with-parent.mjs')).href;
  const child = spawn(
    process.execPath,
    ['--import', leaveWithParent, ...args],
    // A process group of its own: Ctrl-C reaches us alone, and we decide the order.
    { cwd, env: { ...childEnvironment(), ...env }, stdio: 'inherit', detached: true },
  );
  const exited = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', resolve);
  });
  return {
    exited,
    stop: async () => {
      child.kill('SIGTERM');
      const stubborn = setTimeout(() => child.kill('SIGKILL'), 8000);
      await exited;
      clearTimeout(stubborn);
    },
  };
}
