import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** The postmaster of a data folder, from its own note. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Ends the database server as a power cut would: the postmaster and all of its children at once, without a goodbye. */
export async function killServer(dataDir: string): Promise<void> {
  const postmaster = postmasterOf(dataDir);
  // Held, so that it makes no child that would be missed.
  process.kill(postmaster, 'SIGSTOP');
  const all = [...childrenOf(postmaster), postmaster];
  for (const pid of all) sendKill(pid);
  await until('all processes of the killed server are gone', 20, () => all.every((pid) => !isRunning(pid)));
}

/** Ends one session of the application: the server takes that for damage, ends all sessions and recovers by itself. */
export function killSession(dataDir: string, chosen: (pids: readonly number[]) => number): void {
  const sessions = childrenOf(postmasterOf(dataDir)).filter((pid) => titleOf(pid).includes('freshlegs_login'));
  if (sessions.length > 0) sendKill(chosen(sessions));
}

function childrenOf(pid: number): number[] {
  return textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

const titleOf = (pid: number): string => textOf(`/proc/${pid}/cmdline`);

/** A process that ended may stay in the list until its parent has looked. */
function isRunning(pid: number): boolean {
  const state = textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** Empty when the process is gone by now. */
function textOf(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
